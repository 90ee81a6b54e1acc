/** Writes docs/history.md from published releases: `npm run history [FOLDER OF RELEASES]`. */
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { DiskFolder } from "../generator/read/disk-folder.js";
import { changeText } from "../cli/change-report.js";
import { codeSpan as code } from "../cli/markdown.js";
import { diffSchemas } from "../schema/diff/diff.js";
import { summarise, type Change } from "../schema/diff/change.js";
import type { Grammar } from "../schema/model/grammar.js";
import { findGrammars, readGrammars } from "../schema/schema.js";

function history(releases: string): string {
  const names = readdirSync(releases)
    .filter((name) => /^\d{4}-\d\d-\d\d$/.test(name))
    .sort();
  const schemas = names.map((name) => read(join(releases, name)));
  const sections = names.slice(1).map((name, at) => {
    const [before, after] = [schemas[at], schemas[at + 1]] as [readonly Grammar[], readonly Grammar[]];
    return section(`${names[at]} to ${name}`, diffSchemas(before, after).changes);
  });
  return [
    "# How the interface has changed",
    "",
    "What each published release changed, from `intacct-codegen diff`, newest first. `npm run history` makes this page from",
    "the releases beside the project. `+` marks an added child or attribute, `-` a removed one, `~` a changed one. **Bold**",
    "marks breaking changes ([what counts as breaking](decisions/0013-changes.md)).",
    "",
    ...sections.reverse().flat(),
  ].join("\n");
}

function read(path: string): readonly Grammar[] {
  const found = new DiskFolder(path);
  return readGrammars(found, findGrammars(found).value, false).value;
}

function section(title: string, changes: readonly Change[]): string[] {
  const { total, breaking } = summarise(changes);
  const parts = [...new Set(changes.map(({ version, message }) => `${version} ${message}`))];
  return [
    `## ${title}`,
    "",
    `${total} changes, ${breaking} of which break.`,
    "",
    ...parts.flatMap((part) =>
      partLines(
        part,
        changes.filter(({ version, message }) => `${version} ${message}` === part),
      ),
    ),
  ];
}

function partLines(part: string, changes: readonly Change[]): string[] {
  const functions = changes.filter(({ subject }) => subject === "function");
  const elements = changes.filter(({ subject, kind }) => subject === "element" && kind !== "changed");
  const others = changes.filter((change) => !functions.includes(change) && !elements.includes(change));
  const byElement = new Map<string, Change[]>();
  for (const change of others)
    byElement.set(change.element, [...(byElement.get(change.element) ?? []), change]);
  const lines = [...byElement].map(
    ([element, found]) => `- ${code(element)}: ${found.map(short).join(", ")}`,
  );
  return [
    `### ${part}`,
    "",
    ...list("Functions that came", functions, "added"),
    ...list("Functions that went", functions, "removed"),
    ...list("Elements that came", elements, "added"),
    ...list("Elements that went", elements, "removed"),
    ...lines,
    "",
  ];
}

function list(title: string, changes: readonly Change[], kind: Change["kind"]): string[] {
  const names = changes.filter((change) => change.kind === kind);
  const shown = names.map(({ name, breaking }) => (breaking ? `**${code(name)}**` : code(name)));
  return names.length > 0 ? [`- ${title}: ${shown.join(", ")}`] : [];
}

const signs = { added: "+", removed: "-", changed: "~" } as const;

function short(change: Change): string {
  const { kind, subject, name, breaking, values } = change;
  const isTold = subject === "child" || (subject === "attribute" && !values);
  const text = isTold
    ? `${signs[kind]} ${code(name)}`
    : `${signs[kind]} ${changeText({ ...change, breaking: false }, code)}`;
  return breaking ? `**${text}**` : text;
}

const out = "docs/history.md";
const folder = process.argv[2] ?? "../shared/intacct/releases";
if (!existsSync(folder)) console.log(`${folder} is absent: nothing to tell of`);
else {
  const text = history(folder);
  writeFileSync(out, await format(text, { ...(await resolveConfig(out)), filepath: out }));
}
