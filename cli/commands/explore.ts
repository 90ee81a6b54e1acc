import fs from "node:fs";
import { dirname, join, resolve } from "node:path";
import { siteFiles, type SiteFile } from "../../explorer/site.js";
import { plansOf } from "../../generator/plan/plans.js";
import { reasonOf } from "../../generator/write/disk.js";
import { comparedOperands, differenceOf } from "../difference.js";
import { defineCommand } from "../command.js";
import { interruption } from "../interruption.js";
import type { Io } from "../io.js";
import { options as table } from "../options.js";
import { packageRoot, packageVersion } from "../../generator/read/package-root.js";
import { readUsableSchema } from "../../generator/read/schema-input.js";
import { counted, printable } from "../style.js";
import { readTemplates } from "../../generator/read/templates.js";
import { UsageError } from "../../generator/read/usage-error.js";
import { staged } from "../progress.js";
import { readNamedOverlays } from "../../generator/read/overlay-input.js";

/** The folder that the site is written to unless one is named. */
const USUAL = "explorer";
/** A file that every site has. A folder without it that is not empty is not overwritten. */
const MARK = "data/catalog.js";

export const explore = defineCommand({
  name: "explore",
  summary: "Makes a site of all objects, profiles and fields that opens from disk.",
  operands: "[OLD NEW]",
  options: ["schema", "dtd-version", "overlay", "out", "serve", "port", "force"],
  own: {
    out: { ...table.out, otherwise: USUAL },
    force: { describe: "write into a folder that has other files" },
  },
  examples: [
    ["explore", "writes the site to explorer/; open explorer/index.html"],
    ["explore --overlay overlays/acme.yaml --out site", "with a company's custom fields and objects"],
    ["explore HEAD~9:dtd dtd", "with a page of the changes between two schemas, named as for diff"],
    ["explore --serve", "serves the site at port 8421, with a sandbox to send requests to"],
  ],
  async run({ operands, options }, io) {
    const { schema, "dtd-version": version, overlay: paths, out = USUAL, serve, port, force } = options;
    const { files, grammars } = await staged(io, async (stage) => {
      stage("reading the schema");
      const overlay = await readNamedOverlays(paths, io);
      const grammars = readUsableSchema({ schema, version, overlay }, io);
      stage("planning modules");
      const plans = plansOf(grammars).value;
      if (operands.length > 0) stage("comparing the two schemas");
      const difference =
        operands.length === 0
          ? undefined
          : await differenceOf({ ...comparedOperands("explore", operands), schema, version }, io);
      stage("making the site");
      const site = { plans, templates: readTemplates(), tool: packageVersion(), overlays: paths };
      return { files: siteFiles(site, readAssets(), difference), grammars };
    });
    if (serve) {
      const overlays = paths.map((path) => resolve(io.cwd, path));
      // Loaded here because it loads the sandbox.
      const { serveSite } = await import("../explore-server.js");
      const serving = await serveSite(files, { port, overlays, grammars });
      const stopped = interruption();
      io.stdout.write(`Listening at ${serving.url}\nCtrl-C ends it.\n`);
      await stopped;
      await serving.close();
      return "clean";
    }
    writeSite(files, out, force, io);
    const size = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    io.stdout.write(
      `${counted(files.length, "file")}, ${(size / 1e6).toFixed(1)} MB. Open ${printable(out.replace(/\/$/, ""))}/index.html\n`,
    );
    return "clean";
  },
});

/** The page's own files, as they were built into the package. */
function readAssets(): SiteFile[] {
  const folder = join(packageRoot, "dist/explorer/assets");
  return ["index.html", "page.css", "page.js", "data/docs.js"].map((path) => ({
    path,
    text: fs.readFileSync(join(folder, path), "utf8"),
  }));
}

function writeSite(files: readonly SiteFile[], out: string, force: boolean, io: Io): void {
  const folder = resolve(io.cwd, out);
  try {
    const isOther =
      fs.existsSync(folder) && fs.readdirSync(folder).length > 0 && !fs.existsSync(join(folder, MARK));
    if (isOther && !force)
      throw new UsageError(
        "IC1702",
        "the folder has other files than a site made by explore",
        "name another one with --out, or write into it with --force",
        out,
      );
    for (const place of new Set(files.map(({ path }) => dirname(join(folder, path)))))
      fs.mkdirSync(place, { recursive: true });
    for (const { path, text } of [...files, notServed]) fs.writeFileSync(join(folder, path), text);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError("IC1703", `the site cannot be written: ${reasonOf(error)}`, undefined, out);
  }
}

/** Opened from disk, the page has no sandbox. */
const notServed: SiteFile = { path: "data/served.js", text: 'explorer("served",null);\n' };
