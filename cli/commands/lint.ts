import { checkGrammars, listedFunctions } from "../../schema/model/checks.js";
import { defineCommand } from "../command.js";
import { countFindings, hasErrors, printFindings, sorted } from "../findings.js";
import { findingJson, printJson } from "../report.js";
import { readSchema } from "../schema-input.js";
import { counted } from "../style.js";

export const lint = defineCommand({
  name: "lint",
  summary: "Reads a schema folder and reports everything that is wrong with it.",
  options: ["schema", "strict", "format"],
  examples: [
    ["lint", "the schema that ships with the package"],
    ["lint --schema ../intacct_dtd", "a published release: what is broken in it, and how it was read"],
    ["lint --schema ../intacct_dtd --strict", "the same, taking nothing as mended"],
    ["lint --format json", "for programs"],
  ],
  run({ options }, io) {
    const { value: grammars, diagnostics, base } = readSchema({ ...options }, io);
    const found = sorted([...diagnostics, ...checkGrammars(grammars)]);
    if (options.format === "json") {
      const listed = grammars.map((grammar) => ({
        version: grammar.version,
        message: grammar.message,
        elements: grammar.elements.size,
        functions: listedFunctions(grammar),
      }));
      io.stdout.write(printJson({ grammars: listed, diagnostics: found.map(findingJson) }));
    } else {
      printFindings(found, options.format, io, base);
      const elements = grammars.reduce((sum, grammar) => sum + grammar.elements.size, 0);
      const read = `${counted(grammars.length, "grammar")}, ${counted(elements, "element")}`;
      if (options.format === "text") io.stdout.write(`${read}; ${countFindings(found)}\n`);
    }
    return Promise.resolve(!hasErrors(found));
  },
});
