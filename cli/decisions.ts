import type { Change } from "../schema/diff/change.js";
import type { Decision } from "../schema/update/plan.js";
import { changeText } from "./change-report.js";
import { counted } from "./style.js";
import { listIn } from "../schema/text/collections.js";

/** The usual choices, printed once, in the heading. */
const usual = "leave it so, restore it";

/** Decisions in the order in which to work through them: by what was done, then by message. */
export function decisionLines(decisions: readonly Decision[]): string[] {
  if (decisions.length === 0) return [];
  return [`${counted(decisions.length, "decision")}:`, ...groupedBy(decisions, ({ taken }) => taken).flatMap(groupLines), ""]; // prettier-ignore
}

function groupLines([taken, decisions]: readonly [string, readonly Decision[]]): string[] {
  const isUsual = decisions.some(({ choices }) => choices.join(", ") === usual);
  return [
    "",
    `  done: ${taken} (${decisions.length})${isUsual ? `; or: ${usual}` : ""}`,
    ...groupedBy(decisions, ({ change }) => partOf(change)).flatMap(([part, list]) => [
      `    ${part}`,
      ...list.flatMap((decision) => decisionText(decision)),
    ]),
  ];
}

function decisionText({ change, choices }: Decision): string[] {
  const told = choices.join(", ");
  const text = `      ${changeText(change, (name) => name)}`;
  return told === usual ? [text] : [text, `        or: ${told}`];
}

const partOf = ({ version, message }: Change): string => `${version} ${message}`;

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) listIn(groups, keyOf(item)).push(item);
  return [...groups];
}
