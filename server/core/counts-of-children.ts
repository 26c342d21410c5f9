import { isBare, unitIn } from "./figure-units.ts";
import { figuresOf, type MeasureFigure } from "./measure-figures.ts";
import type { Measure } from "./measure-progress.ts";
import { isTbc } from "./placed.ts";
import type { NumberReading } from "./values/number.ts";

/** Counts from here upwards are taken to hide whom they count; the statistics of several inspectorates begin here, too. */
const SMALLEST = 10;

const CHILDREN = String.raw`(?:(?:looked[ -]after|vulnerable|disabled|unaccompanied|asylum[ -]seeking|missing|homeless|excluded|adopted|fostered|individual|unborn|newborn) )*(?:children|young (?:people|persons|adults)|care[ -]leavers|babies|infants|toddlers|teenagers|adolescents|pupils|boys|girls|siblings|UASC)\b(?!['’])`;

/** Words whose first noun is the children themselves, as in "children in care" and not in "visits to children". */
const CHILDREN_FIRST = new RegExp(`^${CHILDREN}`, "i");
const NUMBER_OF_CHILDREN = new RegExp(`^(?:the )?(?:total )?number of ${CHILDREN}`, "i");
const CHILDREN_NAMED = new RegExp(String.raw`\b${CHILDREN}`, "i");

/** Units that may count children as well as others. */
const ANYBODY = /^(?:people|persons|individuals|cases)$/i;
const STAFF =
  /\b(?:social workers?|staff|managers?|officers?|workers|practitioners?|carers?|adopters?|parents?|posts?|vacanc\w+|employees|professionals|teachers|governors|councillors|members)\b/i;

/** Words for a figure that is small because it is shared out, or that sets a bound. */
const SHARED_OUT =
  /\b(?:average|mean|median|typical|ratio|rate|caseloads?|held by|maximum|minimum|max|largest|smallest|limit|capacity|each|every|per(?! (?:week|month|quarter|term|year|annum)\b))\b/i;

/** What stands behind "children" where a place or a service is counted: "children and families hubs". */
const SERVICE_LAST =
  /\b(?:homes|hubs|centres|teams|services|schools|settings|nurseries|boards|councils|workers|staff|carers|champions|ambassadors|advocates|providers|partnerships|panels|officers|plans|meetings)$/i;

/** Whether it is a place or a service that is counted, and not the children in it: "children in unregistered homes" are. */
function isService(words: string): boolean {
  return (
    SERVICE_LAST.test(words) &&
    !/\b(?:children|young people) (?:in|at|on|with|from|of|placed|living|attending)\b/i.test(words)
  );
}

/** The figures of a measure that count fewer than ten children who were seen, not planned or foreseen; nought is nobody. */
export function fewChildrenIn(measure: Measure): readonly MeasureFigure[] {
  const { baseline, readings } = figuresOf(measure);
  const seen = (measure.readings ?? []).filter(({ projected }) => projected?.value.toLowerCase() !== "true");
  const places = new Set(seen.map(({ value }) => value));
  const figures = [...(baseline ? [baseline] : []), ...readings.filter(({ at }) => places.has(at))];
  return figures.filter((figure) => isFew(figure.number) && countsChildren(measure, figure));
}

/** Whether some words with a figure beside them say how many children there are: "children in secure accommodation". */
export function nameChildren(words: string): boolean {
  const isNumber = NUMBER_OF_CHILDREN.test(words) || CHILDREN_FIRST.test(words);
  return isNumber && !SHARED_OUT.test(words) && !isService(words);
}

/** Whether a figure is a whole number from one to nine, and no percentage. */
export function isFew(number: NumberReading): boolean {
  if (number.kind !== "number" || number.decimals > 0) return false;
  return number.value > 0 && number.value < SMALLEST && isBare(unitIn(number.unit ?? "") ?? "%");
}

function countsChildren({ title, unit, population }: Measure, { unit: kind, number }: MeasureFigure): boolean {
  const written = number.unit ?? unit?.value ?? "";
  const words = title?.value ?? "";
  if (kind === undefined || !isBare(kind) || SHARED_OUT.test(`${words}\n${written}`)) return false;
  if (written === "" || isTbc(written)) return NUMBER_OF_CHILDREN.test(words) && !isService(words);
  if (CHILDREN_FIRST.test(written)) return !isService(written);
  return ANYBODY.test(written) && CHILDREN_NAMED.test(`${words}\n${population?.value ?? ""}`) && !STAFF.test(words);
}
