import { checkOverlay } from "../../schema/overlay/check.js";
import { maxFileSize } from "../../schema/overlay/format.js";
import { defineCommand } from "../command.js";
import { countFindings, printFindings, sorted, verdictOf } from "../findings.js";
import { findingJson, printJson } from "../report.js";
import { counted } from "../style.js";
import { overlayPaths, readKnownObjects, readText } from "../../generator/read/overlay-input.js";

export const overlayCheck = defineCommand({
  name: "overlay check",
  summary: "Reports what is wrong in overlays, and entries that have no effect.",
  operands: "[FILE|DIR…]",
  options: ["schema", "dtd-version", "format"],
  examples: [
    ["overlay check", "all files in overlays/, in alphabetical order"],
    ["overlay check base.yaml acme.yaml", "these files, in this order"],
    ["overlay check --format github", "in CI: shows findings at their lines"],
  ],
  empty: { objects: [], fields: [], diagnostics: [] },
  async run({ operands, options }, io) {
    const paths = await overlayPaths(operands, io);
    const texts = paths.map((path) => readText(path, maxFileSize, io));
    const undecoded = texts.flatMap(({ diagnostics }) => diagnostics);
    // Loaded here because it loads the YAML reader, which takes time.
    const { readOverlays } = await import("../../schema/overlay/read.js");
    const { value: overlay, diagnostics } = readOverlays(
      texts.filter((text) => text.diagnostics.length === 0).map(({ file }) => file),
    );
    const found = sorted([
      ...undecoded,
      ...diagnostics,
      ...checkOverlay(overlay, readKnownObjects(options, io)),
    ]);
    const objects = [...overlay.objects.values()];
    const fields = objects.flatMap(({ name, fields: own }) =>
      [...own.values()].map(({ id, type }) => ({ object: name, id, type })),
    );
    if (options.format === "json") {
      const names = objects.map(({ name }) => name);
      io.stdout.write(printJson({ objects: names, fields, diagnostics: found.map(findingJson) }));
    } else {
      printFindings(found, options.format, io);
      if (options.format === "text") {
        const read = `${counted(texts.length, "overlay")}: ${counted(objects.length, "object")}, ${counted(fields.length, "field")}`;
        io.stdout.write(`${read}; ${countFindings(found)}\n`);
      }
    }
    return verdictOf(found);
  },
});
