import type { Change } from "../schema/diff/change.js";
import { changeText } from "./change-report.js";
import { codeSpan as code, plainMarkdown } from "./markdown.js";
import { listIn } from "../schema/text/collections.js";

/** At most this many elements are named in a changelog entry; `diff` lists the others. */
const mostNamed = 12;

/** A changelog entry for an adopted release: lines of Markdown, breaking changes first. */
export function changelogEntry(changes: readonly Change[], from: string): string[] {
  if (changes.length === 0) return [];
  const breaking = changes.filter((change) => change.breaking);
  return [
    `- The interface as published in ${plainMarkdown(from)}.`,
    ...limited(
      breaking.map((change) => `  - **Breaking**, ${partOf(change)}: ${changeText(change, code)}.`),
      "more that break",
    ),
    ...partsOf(changes).flatMap((part) => {
      const others = changes.filter((change) => partOf(change) === part && !change.breaking);
      return [...functionLines(part, others), ...childLines(part, others)];
    }),
  ];
}

const partOf = ({ version, message }: Change): string => `${version} ${message}s`;
const partsOf = (changes: readonly Change[]): string[] => [...new Set(changes.map(partOf))];

function functionLines(part: string, changes: readonly Change[]): string[] {
  const names = changes.filter(({ subject, kind }) => subject === "function" && kind === "added");
  const shown = names.slice(0, mostNamed).map(({ element, name }) => code(element === "function" ? name : `${element}.${name}`)); // prettier-ignore
  const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
  return names.length > 0 ? [`  - ${part}: new functions ${shown.join(", ")}${more}.`] : [];
}

/** The added children and attributes, by element. */
function childLines(part: string, changes: readonly Change[]): string[] {
  const byElement = new Map<string, string[]>();
  for (const { kind, subject, element, name } of changes)
    if (kind === "added" && (subject === "child" || subject === "attribute") && element !== "function")
      listIn(byElement, element).push(name);
  const lines = [...byElement].map(([element, names]) => {
    const more = names.length > mostNamed ? ` and ${names.length - mostNamed} more` : "";
    return `  - ${part}: ${code(element)} has ${names.slice(0, mostNamed).map(code).join(", ")}${more}.`;
  });
  return limited(lines, `more elements of ${part} with more in them`);
}

const limited = (lines: readonly string[], more: string): string[] =>
  lines.length <= mostNamed
    ? [...lines]
    : [...lines.slice(0, mostNamed), `  - ${lines.length - mostNamed} ${more}.`];
