import { fixOf, replace } from "../edits.ts";
import { holderOf } from "../leaf-names.ts";
import { type Leaf, leavesOf, textUnder } from "../leaves.ts";
import { type PersonalDetail, personalDetails } from "../personal-details.ts";
import type { Check, Finding } from "../problem.ts";
import { said, say } from "../say.ts";
import { planShape } from "../shape.ts";
import { type Block, isSound } from "../syntax.ts";
import type { Span } from "../text.ts";

type Kind = PersonalDetail["kind"];

/** What each is called, and what is written in the plan where it stood. */
const WORDS: Readonly<Record<Kind, { readonly a: () => string; readonly removed: string }>> = {
  mobile: { a: () => say`A mobile phone number`, removed: "phone number removed" },
  phone: { a: () => say`A phone number`, removed: "phone number removed" },
  email: { a: () => say`A personal email address`, removed: "email address removed" },
  "nhs number": { a: () => say`An NHS number`, removed: "NHS number removed" },
  "national insurance number": {
    a: () => say`A National Insurance number`,
    removed: "National Insurance number removed",
  },
  "date of birth": { a: () => say`A date of birth`, removed: "date of birth removed" },
};

export const personalDetail: Check = {
  code: "personal-detail",
  summary: "A phone number, a personal email address or another detail of a person stands in the plan.",
  why: "A plan is published, copied and kept for years, and a person's details cannot be called back.",
  source: "Law: UK GDPR, Article 5(1)(c), which limits personal data to what is necessary.",
  severity: { draft: "information", approved: "warning", published: "error" },
  many: (count) =>
    say`${count} phone numbers, personal email addresses or other details of people stand in the plan. Take them out; name posts and shared mailboxes instead.`,
  *inBlock(block) {
    if (!isSound(block)) return;
    for (const leaf of leavesOf(block)) {
      if (!isWords(leaf)) continue;
      const source = block.text.slice(leaf.scalar.start, leaf.scalar.end);
      for (const detail of personalDetails(source)) {
        if (!isOfOffice(leaf, detail)) yield findingFor(block, leaf, detail);
      }
    }
  },
};

/** Links, dates, figures and addresses on the web hold no details of people. */
function isWords({ shape, path }: Leaf): boolean {
  if (shape.defines !== undefined || path.at(-1) === "ref") return false;
  return shape.holds === undefined || shape.holds === "email";
}

/** The plan says whom readers may ask, and the telephone of an office belongs there. */
function isOfOffice({ path }: Leaf, { kind }: PersonalDetail): boolean {
  return kind === "phone" && path.join(".") === "contact";
}

/** The message does not repeat the detail, since reports of problems are published as well. */
function findingFor(block: Block, leaf: Leaf, detail: PersonalDetail): Finding<Span> {
  const at = { start: leaf.scalar.start + detail.start, end: leaf.scalar.start + detail.end };
  const { a, removed } = WORDS[detail.kind];
  const isAll = block.text.slice(at.start, at.end) === leaf.scalar.text.trim();
  return {
    at,
    message: say`${a()} stands in ${holderUnnamed(leaf)}. ${insteadOf(detail.kind)}`,
    fixes: [fixOf(say`Take it out`, false, replace(at, isAll ? "tbc" : removed))],
  };
}

function insteadOf(kind: Kind): string {
  if (kind === "email" || kind === "mobile" || kind === "phone")
    return say`Take it out; name the post or a shared mailbox instead.`;
  return say`Take it out; a plan needs no details of a person.`;
}

/** The keys whose text names an item in a sentence. */
const TITLES: readonly string[] = ["title", "text", "risk", "what", "inspectorate", "body"];

/** What holds a value, without its title where that holds a detail itself. */
function holderUnnamed(leaf: Leaf): string {
  const { item, path } = leaf;
  const isNameable = TITLES.every((key) => personalDetails(textUnder(item, key) ?? "").length === 0);
  if (isNameable) return holderOf(leaf);
  const id = textUnder(item, "id");
  const noun = said(planShape.keys.get(path[0] ?? "")?.item?.noun ?? "item");
  return id === undefined ? say`"${path.at(-1) ?? ""}"` : say`${noun} ${id}`;
}
