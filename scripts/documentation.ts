import fs from "node:fs";
import { join } from "node:path";
import { explanations, type Explanation } from "../cli/explanations.js";
import { docPage, type DocPage } from "../explorer/data/docs.js";

/** The documentation as pages of the explorer. */
export function documentation(): DocPage[] {
  const explained = explanations();
  const pages = fs
    .readdirSync("docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.replace(/\\/g, "/"))
    .sort()
    .map((name) => docPage(name.replace(/\.md$/, ""), textOf(name, explained)));
  return [...pages, ...explained.map(codePage)];
}

/** Each diagnostic code has a page of its own here: the page of all of them only leads to these. */
function textOf(name: string, explained: readonly Explanation[]): string {
  if (name !== "reference/diagnostics.md") return fs.readFileSync(join("docs", name), "utf8");
  const rows = explained.map(({ code, meaning }) => `- [${code}](../codes/${code}.md): ${meaning}`);
  return `# Diagnostic codes\n\n${rows.join("\n")}\n`;
}

function codePage({ code, severity, meaning, cause, cure }: Explanation): DocPage {
  const kind = severity === "error" ? "Error" : "Warning";
  const parts = [`# ${code}`, `${kind}: ${meaning}.`, `**Cause:** ${cause}`, `**Cure:** ${cure}`];
  return docPage(`codes/${code}`, `${parts.join("\n\n")}\n`);
}
