import type { Change, Summary } from "../schema/diff/change.js";
import type { ChangeGroup } from "../schema/diff/uses.js";
import type { Uncompared } from "../generator/compare/sound.js";
import { codeSpan, plainMarkdown } from "./markdown.js";
import { findingGithub, githubLine } from "./report.js";
import { counted, printable, thousands, type Paint } from "./style.js";
import { listIn } from "../schema/text/collections.js";

/** The data for a report of changes. */
export interface ChangeReport {
  readonly before: string;
  readonly after: string;
  readonly groups: readonly ChangeGroup[];
  readonly summary: Summary;
  readonly uncompared?: readonly Uncompared[];
  /** If more changes than this do not break, they are counted and not listed. */
  readonly most?: number;
}

/** The markup of one text format. */
interface Markup {
  readonly heading: (text: string) => string;
  readonly group: (text: string) => string;
  readonly code: (text: string) => string;
  readonly line: (isBreaking: boolean, text: string) => string;
}

const plain = (paint: Paint): Markup => ({
  heading: (text) => paint("bold", text),
  group: (text) => `\n  ${paint("cyan", text)}`,
  code: printable,
  line: (isBreaking, text) => `    ${isBreaking ? paint("red", "breaks") : "      "}  ${text}`,
});

const markdown: Markup = {
  heading: (text) => `### ${text}`,
  group: (text) => `\n**${text}**\n`,
  code: codeSpan,
  line: (isBreaking, text) => `- ${isBreaking ? "💥 " : ""}${text}`,
};

/** The text report: breaking changes first; the last lines say whether code has to change. */
export const changesText = (report: ChangeReport, paint: Paint): string => {
  const lines = reportLines(report, plain(paint));
  return `${[...lines, ...(lines.length > 0 ? [""] : []), ...verdictLines(report)].join("\n")}\n`;
};

/** Changes for a pull request. */
export function changesMarkdown(report: ChangeReport): string {
  const [verdict = "", ...more] = verdictLines(report);
  const title = `## ${plainMarkdown(`${report.before} → ${report.after}`)}`;
  const lines = reportLines(report, markdown);
  return `${[title, "", `**${verdict}**`, ...more, "", ...lines].join("\n").trimEnd()}\n`;
}

function reportLines({ groups, most = Infinity }: ChangeReport, markup: Markup): string[] {
  return [true, false].flatMap((isBreaking) => {
    const chosen = groups
      .map((group) => ({
        ...group,
        changes: group.changes.filter(({ breaking }) => breaking === isBreaking),
      }))
      .filter(({ changes }) => changes.length > 0);
    if (chosen.length === 0) return [];
    const count = chosen.reduce((sum, { changes }) => sum + changes.length, 0);
    const heading = isBreaking ? `What breaks (${thousands(count)})` : `Other changes (${thousands(count)})`;
    return [
      ...(isBreaking ? [] : [""]),
      markup.heading(heading),
      ...(!isBreaking && count > most
        ? [`\n  in ${counted(chosen.length, "group")} of profiles: --all lists them`]
        : chosen.flatMap((group) => groupLines(group, markup))),
    ];
  });
}

function groupLines(group: ChangeGroup, markup: Markup): string[] {
  const { lines, others } = gathered(group.changes);
  const names = [...others].map(([kind, found]) =>
    markup.line(false, `elements ${kind}: ${found.map(({ name }) => markup.code(name)).join(", ")}`),
  );
  return [
    markup.group(groupTitle(group)),
    ...lines.map((change) => markup.line(change.breaking, changeText(change, markup.code))),
    ...names,
  ];
}

/** Declarations that were added or removed without breaking anything are listed in one line. */
function gathered(changes: readonly Change[]) {
  const isTold = ({ breaking, subject, kind }: Change): boolean =>
    breaking || subject !== "element" || kind === "changed";
  const others = new Map<string, Change[]>();
  for (const change of changes.filter((one) => !isTold(one))) listIn(others, change.kind).push(change);
  return { lines: changes.filter(isTold), others };
}

/** `2.1 request · Intacct bill CREATE Request · createBill from 2.1/bill` */
function groupTitle({ profiles, changes: [first] }: ChangeGroup): string {
  const part = `${first?.version} ${first?.message}`;
  const [profile, ...others] = profiles;
  if (!profile) return part;
  const more = others.length > 0 ? ` and ${counted(others.length, "more profile")}` : "";
  return `${part} · ${profile.name} · ${profile.export} from ${profile.module.replace(/\.ts$/, "")}${more}`;
}

/** One change in one line. */
export function changeText(change: Change, code: (text: string) => string): string {
  const { breaking, reason } = change;
  return `${whatChanged(change, code)}${breaking ? `: ${reason}` : ""}`;
}

function whatChanged(change: Change, code: (text: string) => string): string {
  const { kind, subject, element, name, before, after, renamed, values } = change;
  const path = subject === "element" || subject === "type" ? element : `${element} / ${name}`;
  const of =
    subject === "attribute"
      ? `attribute ${code(path)}`
      : subject === "function"
        ? functionText(change, code)
        : code(path);
  if (renamed)
    return `${code(renamed.from)} is called ${code(renamed.to)}${subject === "child" ? ` in ${code(element)}` : ""}`;
  if (values) {
    const parts = [
      ...(values.added.length > 0 ? [`takes ${listed(values.added, code)}`] : []),
      ...(values.removed.length > 0 ? [`no longer accepts ${listed(values.removed, code)}`] : []),
    ];
    return `${of} ${parts.join(" and ")}`;
  }
  if (kind === "added") return subject === "function" ? `${of} added` : `${of} added: ${code(after ?? "")}`;
  if (kind === "removed") return `${of} removed`;
  return `${of} ${change.moved ? "moved" : "changed"}: ${code(before ?? "")} → ${code(after ?? "")}`;
}

const functionText = ({ element, name }: Change, code: (text: string) => string): string =>
  element === "function" ? `function ${code(name)}` : `${code(name)} of ${code(element)}`;

const listed = (values: readonly string[], code: (text: string) => string): string => {
  const shown = values.slice(0, 12).map(code).join(", ");
  return values.length > 12 ? `${shown} and ${values.length - 12} more` : shown;
};

/**
 * Three lines at most: whether code has to change, which exports it uses that change, and what could not be
 * compared.
 */
function verdictLines({ summary, groups, uncompared = [] }: ChangeReport): string[] {
  const unknown = unknownLines(uncompared);
  const others = unknown.length > 0 ? " in what could be compared" : "";
  if (summary.total === 0) return [`nothing changed${others}`, ...unknown];
  const count = `${counted(summary.total, "change")}${others}`;
  if (summary.breaking === 0)
    return [
      `${count}, none of them breaking${unknown.length > 0 ? "" : ": code need not change"}`,
      ...unknown,
    ];
  const broken = groups.filter(({ changes }) => changes.some(({ breaking }) => breaking));
  const exports = [...new Set(broken.flatMap(({ profiles }) => profiles.map((profile) => profile.export)))];
  const shown = exports.slice(0, 8).join(", ");
  const more = exports.length > 8 ? ` and ${exports.length - 8} more` : "";
  return [
    `${count}, ${summary.breaking} of which ${summary.breaking === 1 ? "breaks" : "break"}`,
    ...(exports.length > 0 ? [`code has to change where it uses ${shown}${more}`] : []),
    ...unknown,
  ];
}

/** What could not be compared; the findings say why. */
function unknownLines(uncompared: readonly Uncompared[]): string[] {
  const names = uncompared.map(({ version, message, extent, element }) => {
    const part = `the ${version} ${message}`;
    return extent === "all" ? part : extent === "lacks" ? `what may be missing from ${part}` : `"${printable(element ?? "")}" in ${part}`; // prettier-ignore
  });
  const more = names.length > 6 ? ` and ${names.length - 6} more` : "";
  return names.length > 0 ? [`not compared: ${names.slice(0, 6).join(", ")}${more}`] : [];
}

/** Annotations: what breaks beside the lines of the new schema, and the verdict. */
export function changesGithub(report: ChangeReport, base: string | undefined, isFailure: boolean): string {
  const breaking = report.groups.flatMap(({ changes }) => changes.filter((change) => change.breaking));
  const lines = breaking.map((change) => {
    const at = base === undefined ? undefined : change.places.after;
    return findingGithub(
      {
        code: "IC1901",
        severity: isFailure ? "error" : "warning",
        message: changeText(change, (text) => text),
        ...(at && { at }),
      },
      at && base !== undefined ? base : "",
    );
  });
  return [
    ...lines,
    githubLine("notice", { title: `${report.before} → ${report.after}` }, verdictLines(report).join("\n")),
  ].join("");
}
