import fs from "node:fs";
import { dirname, resolve } from "node:path";
import type { ImportResult } from "../../overlay/import/import.js";
import { commit, CommitFailed } from "../../write/commit.js";
import { disk, reasonOf } from "../../write/disk.js";
import { defineCommand } from "../command.js";
import { hasErrors, printFindings, sorted } from "../findings.js";
import { findingJson, printJson } from "../report.js";
import type { Io } from "../io.js";
import { counted } from "../style.js";
import { UsageError } from "../usage-error.js";
import { maxSourceSize, readKnownObjects, readOverlayIfThere, readText } from "./overlay-input.js";

export const overlayImport = defineCommand({
  name: "overlay import",
  summary: "Makes an overlay of what Intacct says of a company's customisations, or brings one up to date.",
  operands: "FILE…",
  options: ["from", "output", "schema", "dtd-version", "format"],
  examples: [
    [
      "overlay import --from package acme.xml -o overlays/acme.yaml",
      "a package of the customisation screens",
    ],
    ["overlay import --from lookup saved/*.xml -o overlays/acme.yaml", "saved answers of lookup"],
    ["overlay import --from inspect saved.xml", "to standard output"],
  ],
  async run({ operands, options }, io) {
    const { from, output, format } = options;
    if (from === undefined)
      throw new UsageError(
        "IC1803",
        "--from does not say what the files are",
        "--from package for a CustomERP package, lookup or inspect for saved answers of these",
      );
    if (operands.length === 0)
      throw new UsageError(
        "IC1810",
        "no source is named",
        `intacct-codegen overlay import --from ${from} FILE…`,
      );
    const sources = operands.map((path) => readText(path, maxSourceSize, io));
    const overlay = output === undefined ? undefined : readOverlayIfThere(output, io);
    const undecoded = [...sources, ...(overlay ? [overlay] : [])].flatMap(({ diagnostics }) => diagnostics);
    // Loaded here, as it brings in what reads YAML, which other commands can do without.
    const { importOverlay } = await import("../../overlay/import/import.js");
    const { value, diagnostics } = importOverlay({
      from,
      sources: sources.map(({ file }) => file),
      overlay: overlay?.file,
      json: output?.endsWith(".json") ?? false,
      schemas: readKnownObjects(options, io),
    });
    const found = sorted([...undecoded, ...diagnostics]);
    const usable = !hasErrors(found);
    if (usable && output !== undefined && value.isChanged) write(output, value.text, io);
    // Where the overlay itself goes to standard output, nothing else may.
    const isPiped = output === undefined && format !== "json";
    if (format === "json") {
      const text = output === undefined ? { overlay: value.text } : {};
      const { objects, fields } = value;
      io.stdout.write(printJson({ objects, fields, ...text, diagnostics: found.map(findingJson) }));
    } else {
      printFindings(found, format, isPiped ? { ...io, stdout: io.stderr } : io);
      if (isPiped) io.stdout.write(value.text);
      else if (format === "text") io.stdout.write(`${summary(value, usable, output as string)}\n`);
    }
    return usable;
  },
});

/** Puts the text in place in one step. Throws UsageError where that cannot be done. */
function write(output: string, text: string, io: Io): void {
  const place = resolve(io.cwd, output);
  try {
    fs.mkdirSync(dirname(place), { recursive: true });
    const target = fs.existsSync(place) ? fs.realpathSync(place) : place;
    commit(dirname(target), [{ place: target, text }], disk);
  } catch (error) {
    const reason = error instanceof CommitFailed ? error.message : reasonOf(error);
    throw new UsageError("IC1703", `the overlay cannot be written: ${reason}`, undefined, output);
  }
}

function summary({ objects, fields, isChanged }: ImportResult, usable: boolean, output: string): string {
  if (!usable) return "nothing was written";
  const count = (change: string): number => fields.filter((field) => field.change === change).length;
  const what = `${counted(fields.length, "field")} of ${counted(objects.length, "object")}`;
  const how = `${count("added")} added, ${count("updated")} updated, ${count("unchanged")} unchanged`;
  return isChanged ? `${what} in ${output}: ${how}` : `${what} in ${output}: nothing new`;
}
