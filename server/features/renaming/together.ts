import { type Link, type Target, targetsOf } from "../../core/links.ts";
import type { Plan } from "../../core/plan.ts";
import type { Place } from "../../core/problem.ts";
import type { Project } from "../../core/project.ts";
import { linksTo } from "../mentions.ts";
import { distinctBy } from "../places.ts";
import { plansWith } from "../targets.ts";
import { decisionPart, ownPart } from "./renamable.ts";
import { decisionIn, dottedLinks } from "./resolutions.ts";
import { type Spelling, spelledAt, wholeSpelling } from "./spelling.ts";

/** All that has to change with the id of a thing, so that every link still leads where it did. */
export interface Together {
  /** The thing itself; where plans share a part, the thing that the same links name in each of them. */
  readonly targets: readonly Target[];
  readonly links: readonly Link[];
  /** Where the id is written, first where it is given. */
  readonly spellings: readonly Spelling[];
  readonly plans: readonly Plan[];
}

/**
 * Gathers what changes with the id of one thing. Where two things have the same id, only the one asked for changes: a
 * link that could mean either stays as it is and goes on leading to the other, which is how such a clash is mended.
 */
export function togetherWith(project: Project, first: Target): Together {
  const targets = [first];
  const named: NamedHere[] = [];
  // The list grows while it is walked: a link in a part that plans share means something in each of them.
  for (const target of targets) {
    for (const plan of plansWith(project, target.at.uri)) {
      for (const found of namedIn(plan, target)) {
        named.push(found);
        for (const other of plansWith(project, found.link.at.uri)) {
          const twins = targetsOf(other.index, [target.kind], target.id);
          const [twin] = twins;
          if (twin && twins.length === 1 && !targets.some((one) => isSame(one.at, twin.at))) targets.push(twin);
        }
      }
    }
  }
  const given = targets.map(({ at, block, scalar }) => wholeSpelling({ uri: at.uri, block, scalar }));
  const links = distinctBy(named, ({ link }) => link.at);
  const uris = new Set([...targets, ...links.map(({ link }) => link)].map(({ at }) => at.uri));
  return {
    targets,
    links: links.map(({ link }) => link),
    spellings: distinctBy([...given, ...links.map(({ spelling }) => spelling)], spelledAt),
    plans: [...new Set([...uris].flatMap((uri) => plansWith(project, uri)))],
  };
}

interface NamedHere {
  readonly link: Link;
  readonly spelling: Spelling;
}

/** The links of a plan that mean a thing and nothing else. */
function namedIn(plan: Plan, target: Target): readonly NamedHere[] {
  const whole = linksTo({ plans: [plan], id: target.id, kinds: [target.kind], targets: [target] })
    .filter(({ link }) => link.leaf.scalar.text.trim() === target.id)
    .filter(({ link }) => isOnly(targetsOf(plan.index, link.leaf.shape.refersTo, target.id), target))
    .map(({ link }) => ({ link, spelling: ownPart(valueOf(link), target) }));
  if (target.kind !== "decisions") return whole;
  const dotted = dottedLinks(plan)
    .filter(({ leaf }) => leaf.scalar.text.trimStart().startsWith(`${target.id}.`))
    .filter((link) => isOnly([decisionIn(plan, link)], target))
    .map((link) => ({ link, spelling: decisionPart(valueOf(link), target) }));
  return [...whole, ...dotted];
}

function valueOf({ at, block, leaf }: Link): { readonly uri: string } & Pick<Spelling, "block" | "scalar"> {
  return { uri: at.uri, block, scalar: leaf.scalar };
}

function isOnly([one, other]: readonly (Target | undefined)[], target: Target): boolean {
  return one !== undefined && other === undefined && isSame(one.at, target.at);
}

function isSame(a: Place, b: Place): boolean {
  return a.uri === b.uri && a.start === b.start;
}
