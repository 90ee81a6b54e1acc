import { lintSchema } from "../../generator/report/lint.js";
import { hasEffect, listedFunctions } from "../../schema/model/checks.js";
import { defineCommand } from "../command.js";
import { countFindings, printFindings, verdictOf } from "../findings.js";
import { findingJson, printJson } from "../report.js";
import { counted } from "../style.js";

export const lint = defineCommand({
  name: "lint",
  summary: "Reports everything that is wrong with a schema folder.",
  options: ["schema", "strict", "all", "format"],
  examples: [
    ["lint", "the schema that ships with the package"],
    ["lint --schema ../intacct_dtd", "a published release: its faults, and how they were repaired"],
    ["lint --schema ../intacct_dtd --strict", "the same, with repairs as errors"],
    ["lint --all", "also findings without effect, such as elements that cannot occur anywhere"],
    ["lint --format json", "everything, for programs"],
  ],
  empty: { grammars: [], diagnostics: [] },
  run({ options }, io) {
    const { grammars, diagnostics: found, base } = lintSchema(options, io);
    if (options.format === "json") {
      const listed = grammars.map((grammar) => ({
        version: grammar.version,
        message: grammar.message,
        elements: grammar.elements.size,
        functions: listedFunctions(grammar),
      }));
      io.stdout.write(printJson({ grammars: listed, diagnostics: found.map(findingJson) }));
      return Promise.resolve(verdictOf(found));
    }
    // Shows exactly the findings that generate counts.
    const shown = options.all ? found : found.filter(hasEffect);
    printFindings(shown, options.format, io, base);
    if (options.format === "text") {
      const elements = grammars.reduce((sum, grammar) => sum + grammar.elements.size, 0);
      const read = `${counted(grammars.length, "grammar")}, ${counted(elements, "element")}`;
      const hidden = found.length - shown.length;
      const more = hidden === 0 ? "" : `; ${counted(hidden, "remark")} without effect: --all shows them`;
      io.stdout.write(`${read}; ${countFindings(shown)}${more}\n`);
    }
    return Promise.resolve(verdictOf(found));
  },
});
