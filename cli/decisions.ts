import type { Change } from "../schema/diff/change.js";
import type { Decision } from "../schema/update/plan.js";
import { changeText } from "./change-report.js";
import { counted, printable, thousands, wrapped } from "./style.js";
import { listIn } from "../schema/text/collections.js";

/** The usual choices, printed once, in the heading. */
const usual = "leave it so, restore it";

/** More of the usual decisions are not listed a second time: what breaks has been listed above. */
const mostUsual = 40;
const width = 80;

/**
 * Decisions in the order in which to work through them: by what was done, then by message.
 *
 * @param isAll also those that have been listed as what breaks, however many there are
 */
export function decisionLines(decisions: readonly Decision[], isAll: boolean): string[] {
  if (decisions.length === 0) return [];
  const groups = groupedBy(decisions, ({ taken }) => taken);
  return [`${counted(decisions.length, "decision")}:`, ...groups.flatMap((group) => groupLines(group, isAll)), ""]; // prettier-ignore
}

function groupLines([taken, decisions]: readonly [string, readonly Decision[]], isAll: boolean): string[] {
  const usuals = decisions.filter(isUsual);
  const isLong = usuals.length > mostUsual && !isAll;
  const shown = isLong ? decisions.filter((decision) => !isUsual(decision)) : decisions;
  return [
    "",
    `  done: ${taken} (${thousands(decisions.length)})${usuals.length > 0 ? `; or: ${usual}` : ""}`,
    ...(isLong ? [`    ${thousands(usuals.length)} of them are listed above as what breaks`] : []),
    ...groupedBy(shown, ({ change }) => partOf(change)).flatMap(([part, list]) => [
      `    ${part}`,
      ...list.flatMap((decision) => decisionText(decision)),
    ]),
  ];
}

/** What the release does not contradict: it breaks, and that is all. */
const isUsual = ({ change, choices }: Decision): boolean => change.breaking && choices.join(", ") === usual;

function decisionText(decision: Decision): string[] {
  const { change, choices } = decision;
  const text = `      ${wrapped(changeText(change, printable), width - 10, " ".repeat(10))}`;
  if (choices.join(", ") === usual) return [text];
  return [text, `        ${wrapped(`or: ${choices.join(", ")}`, width - 12, " ".repeat(12))}`];
}

const partOf = ({ version, message }: Change): string => `${version} ${message}`;

function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const item of items) listIn(groups, keyOf(item)).push(item);
  return [...groups];
}
