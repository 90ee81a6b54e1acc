/**
 * Generates for many companies that share the standard modules: all from nothing, again without a change, and
 * after one overlay has changed. The built command line is run, as people run it.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

const root = process.cwd();
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

function seconds(label: string, folder: string): void {
  const program = join(root, "dist/cli/main.js");
  const from = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, "generate", "--config", "intacct.config.json"],
    {
      cwd: folder,
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(stdout + stderr);
  console.log(`${label}: ${((performance.now() - from) / 1000).toFixed(1)} s, ${stdout.trim()}`);
}

// Nothing is generated below node_modules, and tests read what stands below test.
const folder = mkdtempSync(join(tmpdir(), "bench-overlays-"));
try {
  // What was made is remembered below the nearest node_modules.
  mkdirSync(join(folder, "node_modules"));
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const targets = Array.from({ length: companies }, (_, company) => {
    put(`overlays/${company}.yaml`, overlay(company));
    return { overlays: [`overlays/${company}.yaml`], out: `out/${company}` };
  });
  put("intacct.config.json", JSON.stringify({ shared: "out/standard", targets }));
  seconds(`${companies} companies with ${fieldsOfCompany} fields each, from nothing`, folder);
  seconds("again, nothing changed", folder);
  put("overlays/0.yaml", overlay(0, "_NEW"));
  seconds("again, one overlay changed", folder);
} finally {
  rmSync(folder, { recursive: true });
}
