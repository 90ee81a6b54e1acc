/** Makes the page that ships with the package: its script in one file, its style, and the documentation as data. */
import fs from "node:fs";
import { basename, dirname, join } from "node:path";
import { build } from "esbuild";
import { codes } from "../schema/text/codes.js";
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

const guides = fs
  .readdirSync("docs", { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".md"))
  .map((name) => name.replace(/\\/g, "/"))
  .sort()
  .map((name) => docPage(name.replace(/\.md$/, ""), fs.readFileSync(join("docs", name), "utf8")));
const known = new Set(guides.map(({ path }) => path));
const { path, text } = dataFile("data/docs.js", "docs", [...guides, ...codePages()]);
fs.mkdirSync(dirname(join(out, path)), { recursive: true });
fs.writeFileSync(join(out, path), text);

/** A page for each diagnostic code, unless the documentation has one. */
function codePages(): DocPage[] {
  return Object.entries(codes)
    .filter(([code]) => !known.has(`codes/${code}`))
    .map(([code, [severity, meaning]]) =>
      docPage(
        `codes/${basename(code)}`,
        `# ${code}\n\n${severity === "error" ? "Error" : "Warning"}: ${meaning}.\n`,
      ),
    );
}
