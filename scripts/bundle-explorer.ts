/** Makes the page that ships with the package: its script in one file, its style, and the documentation as data. */
import fs from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";
import { dataFile } from "../explorer/site.js";
import { documentation } from "./documentation.js";

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

const { path, text } = dataFile("data/docs.js", "docs", documentation());
fs.mkdirSync(dirname(join(out, path)), { recursive: true });
fs.writeFileSync(join(out, path), text);
