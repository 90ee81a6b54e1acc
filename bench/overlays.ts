/**
 * Generates for many companies that share the standard modules: all from nothing, again without a change, and
 * after one overlay has changed. The built command line is run, as people run it.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inFolder, measure } from "./measure.js";

const companies = Number(process.argv[2] ?? 200);
const fieldsOfCompany = 50;

/** Where companies add most: parties, documents and the lines of these. */
const objects = ["VENDOR", "CUSTOMER", "APBILL", "APBILLITEM", "PROJECT"];
const types = [
  "{ type: text, length: 40 }",
  "{ type: picklist, values: [A, B, C] }",
  "{ type: checkbox }",
  "{ type: date }",
  "{ type: currency, digits: 8, fraction: 2 }",
];

function overlay(company: number, change = ""): string {
  const lines = objects.flatMap((object, index) => [
    `  ${object}:`,
    "    fields:",
    ...Array.from({ length: fieldsOfCompany / objects.length }, (_, field) => {
      const type = types[(field + index + company) % types.length];
      return `      C${company}_FIELD_${field}${change}: ${type}`;
    }),
  ]);
  return `objects:\n${lines.join("\n")}\n`;
}

const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`;

function run(label: string, folder: string): void {
  const { ms, cpuMs, mb, stdout } = measure(["generate", "--config", "intacct.config.json"], folder);
  console.log(
    `${label}: ${seconds(ms)} (processors ${seconds(cpuMs)}, ${mb.toFixed(0)} MB), ${stdout.trim()}`,
  );
}

inFolder((folder) => {
  // What is kept of the schema is kept beside that, where an earlier measurement would have left it.
  process.env["INTACCT_CODEGEN_CACHE"] = join(folder, "cache");
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const targets = Array.from({ length: companies }, (_, company) => {
    put(`overlays/${company}.yaml`, overlay(company));
    return { overlays: [`overlays/${company}.yaml`], out: `out/${company}` };
  });
  put("intacct.config.json", JSON.stringify({ shared: "out/standard", targets }));
  run(`${companies} companies with ${fieldsOfCompany} fields each, from nothing`, folder);
  run("again, nothing changed", folder);
  put("overlays/0.yaml", overlay(0, "_NEW"));
  run("again, one overlay changed", folder);
});
