/** Makes the page that ships with the package: its script in one file, its style, and the documentation as data. */
import fs from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { explanations, type Explanation } from "../cli/explanations.js";
import { docPage, type DocPage } from "../explorer/data/docs.js";
import { dataFile } from "../explorer/site.js";

const out = "dist/explorer/assets";

await build({
  entryPoints: ["explorer/page/main.tsx"],
  outfile: join(out, "page.js"),
  tsconfig: "explorer/page/tsconfig.json",
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "inline",
  logLevel: "warning",
});
await build({
  entryPoints: ["explorer/page/page.css"],
  outfile: join(out, "page.css"),
  minify: true,
  logLevel: "warning",
});
fs.copyFileSync("explorer/page/index.html", join(out, "index.html"));

const explained = explanations();
const guides = fs
  .readdirSync("docs", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.replace(/\\/g, "/"))
  .sort()
  .map((name) => docPage(name.replace(/\.md$/, ""), textOf(name)));
const { path, text } = dataFile("data/docs.js", "docs", [...guides, ...explained.map(codePage)]);
fs.mkdirSync(dirname(join(out, path)), { recursive: true });
fs.writeFileSync(join(out, path), text);

/** Each diagnostic code has a page of its own here: the page of all of them only leads to these. */
function textOf(name: string): string {
  if (name !== "reference/diagnostics.md") return fs.readFileSync(join("docs", name), "utf8");
  const rows = explained.map(({ code, meaning }) => `- [${code}](../codes/${code}.md): ${meaning}`);
  return `# Diagnostic codes\n\n${rows.join("\n")}\n`;
}

function codePage({ code, severity, meaning, cause, cure }: Explanation): DocPage {
  const kind = severity === "error" ? "Error" : "Warning";
  const parts = [`# ${code}`, `${kind}: ${meaning}.`, `**Cause:** ${cause}`, `**Cure:** ${cure}`];
  return docPage(`codes/${code}`, `${parts.join("\n\n")}\n`);
}
