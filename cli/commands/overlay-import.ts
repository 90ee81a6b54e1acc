import { defineCommand } from "../command.js";
import { hasErrors, sorted } from "../findings.js";
import { npx } from "../../generator/read/program.js";
import { UsageError } from "../../generator/read/usage-error.js";
import {
  maxSourceSize,
  readKnownObjects,
  readOverlayIfThere,
  readText,
} from "../../generator/read/overlay-input.js";
import { deliverOverlay } from "./overlay-output.js";

export const overlayImport = defineCommand({
  name: "overlay import",
  summary: "Makes or updates an overlay from a package or from saved answers.",
  operands: "FILE…",
  options: ["from", "output", "schema", "dtd-version", "format"],
  examples: [
    [
      "overlay import --from package acme.xml -o overlays/acme.yaml",
      "a package from the customisation screens",
    ],
    ["overlay import --from lookup saved/*.xml -o overlays/acme.yaml", "saved answers of lookup"],
    ["overlay import --from inspect saved.xml", "writes the overlay to standard output"],
  ],
  empty: { objects: [], fields: [], diagnostics: [] },
  async run({ operands, options }, io) {
    const { from, output, format } = options;
    if (from === undefined)
      throw new UsageError(
        "IC1803",
        "--from does not say what the files are",
        "--from package for a CustomERP package, lookup or inspect for saved answers of these",
      );
    if (operands.length === 0)
      throw new UsageError("IC1810", "no source is named", `${npx} overlay import --from ${from} FILE…`);
    const sources = operands.map((path) => readText(path, maxSourceSize, io));
    const overlay = output === undefined ? undefined : readOverlayIfThere(output, io);
    const undecoded = [...sources, ...(overlay ? [overlay] : [])].flatMap(({ diagnostics }) => diagnostics);
    // Loaded here because it loads the YAML reader, which takes time.
    const { importOverlay } = await import("../../schema/overlay/import/import.js");
    const { value, diagnostics } = importOverlay({
      from,
      sources: sources.map(({ file }) => file),
      overlay: overlay?.file,
      json: output?.endsWith(".json") ?? false,
      schemas: readKnownObjects(options, io),
    });
    const found = sorted([...undecoded, ...diagnostics]);
    // Entries that were left out are errors; the rest is written.
    const usable = value.text !== "";
    deliverOverlay({ value, found, output, format, usable }, io);
    return hasErrors(found) ? "findings" : "clean";
  },
});
