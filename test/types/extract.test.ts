/** What everybody does first compiles: an object's records with all fields, those changed since a moment, in order. */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { lookupFacts } from "../support/shared.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = join(root, "generated/3.0");

interface Queried {
  readonly module: string;
  readonly profile: string;
  readonly object: string;
  /** The fields of one value that the record's type has. */
  readonly fields: readonly string[];
}

const queried: readonly Queried[] = readdirSync(folder).flatMap((file): Queried[] => {
  const text = readFileSync(join(folder, file), "utf8");
  const [, profile = "", record = ""] = /export const (query\w+): QueryProfile<(\w+)Record>/.exec(text) ?? [];
  const [, object] = new RegExp(`export const ${profile}:[^]*?object: "(\\w+)"`).exec(text) ?? [];
  const [, members = ""] =
    new RegExp(`export interface ${record}Fields \\{([^]*?)^\\}`, "m").exec(text) ?? [];
  // Structures and lists are read, not selected.
  const fields = [...members.matchAll(/^ {2}(\w+)\?:(?! \w+Record\b)/gm)].map(([, name]) => name as string);
  return object === undefined ? [] : [{ module: file.replace(/\.ts$/, ".js"), profile, object, fields }];
});

/** A query of all fields named, which is to compile; names that are not known do not. */
function sourceOf({ module, profile }: Queried, fields: readonly string[]): string {
  const filter = fields.includes("WHENMODIFIED") ? `filter: greaterThan("WHENMODIFIED", "2026-11-22"), ` : "";
  const order = fields.includes("RECORDNO") ? `orderBy: ["RECORDNO"]` : "";
  return `import { ${profile} } from ${JSON.stringify(join(folder, module))};
export const of_${profile} = query(${profile}, { select: ${JSON.stringify(fields)}, ${filter}${order} });\n`;
}

it("compiles for every object that can be queried, with every field that a company's gateway has told", () => {
  expect(queried.length).toBeGreaterThanOrEqual(260);
  const facts = lookupFacts();
  // A name with # in it can be none of an element; dotted names compile whatever they are.
  const fieldsOf = ({ object, fields }: Queried): readonly string[] => [
    ...new Set([...fields, ...Object.keys(facts?.get(object) ?? {}).filter((name) => !/[#.]/.test(name))]),
  ];
  mkdirSync(join(root, "node_modules/.cache"), { recursive: true });
  const place = mkdtempSync(join(root, "node_modules/.cache/extract-"));
  try {
    const text = queried.map((one) => sourceOf(one, fieldsOf(one))).join("");
    writeFileSync(
      join(place, "extract.ts"),
      `import { greaterThan, query } from "intacct-runtime";\n${text}`,
    );
    const config = { extends: join(root, "test/types/tsconfig.json"), include: [join(place, "extract.ts")] };
    writeFileSync(join(place, "tsconfig.json"), JSON.stringify(config));
    const compiler = join(root, "node_modules/typescript-7/bin/tsc");
    const { status, stdout } = spawnSync(process.execPath, [compiler, "-p", place], { encoding: "utf8" });
    expect(stdout).toBe("");
    expect(status).toBe(0);
  } finally {
    rmSync(place, { recursive: true });
  }
});
