/** Modules that were made for another runtime than the one that is there do not compile, and the compiler says why. */
import { createHash } from "node:crypto";
import fs from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runtimeContract } from "../../generator/plan/tree.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** A project whose runtime has the next contract. */
let project: string;
beforeAll(() => {
  project = fs.mkdtempSync(path.join(tmpdir(), "contract-"));
  for (const name of fs.readdirSync(path.join(root, "runtime"), { recursive: true, encoding: "utf8" })) {
    if (!name.endsWith(".ts") || /^(?:dist|node_modules)\b/.test(name)) continue;
    const text = fs.readFileSync(path.join(root, "runtime", name), "utf8");
    const place = path.join(project, "runtime", name);
    fs.mkdirSync(path.dirname(place), { recursive: true });
    fs.writeFileSync(
      place,
      text.replaceAll(runtimeContract, "RuntimeContract99").replace("contract 1", "contract 99"),
    );
  }
});
afterAll(() => {
  fs.rmSync(project, { recursive: true });
});

/** What the compiler says of a text beside the project's runtime. */
function complaints(name: string, text: string): string[] {
  const place = path.join(project, name);
  fs.writeFileSync(place, text);
  const program = ts.createProgram([place], {
    module: ts.ModuleKind.Preserve,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    target: ts.ScriptTarget.ES2022,
    paths: { "intacct-runtime": [path.join(project, "runtime/index.ts")] },
    types: [],
    strict: true,
    noEmit: true,
  });
  const found = program.getSemanticDiagnostics(program.getSourceFile(place));
  return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}

it("does not compile modules of another generator", () => {
  const module = fs.readFileSync(path.join(root, "generated/3.0/app.ts"), "utf8");
  const contract = `export type { ${runtimeContract} } from "intacct-runtime";`;
  expect(module).toContain(contract);
  const found = complaints("app.ts", module);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/'"intacct-runtime"' has no exported member .*'RuntimeContract1'/);
  const fitting = module.replace(contract, contract.replace(runtimeContract, "RuntimeContract99"));
  expect(complaints("fits.ts", fitting)).toEqual([]);
});

it("takes no profiles that were made for another runtime", () => {
  const text = `import { toXml, type Profile } from "intacct-runtime";
    import type { Profile as Other } from ${JSON.stringify(path.join(root, "runtime/index.js"))};
    export const right = (own: Profile<string>): string => toXml(own, "a");
    export const wrong = (other: Other<string>): string => toXml(other, "a");`;
  const found = complaints("two.ts", text);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('"intacct-runtime, contract 1"');
  expect(found[0]).toContain('"intacct-runtime, contract 99"');
});

it("is said by the runtime's manifest, which the command reads", () => {
  const manifest = fs.readFileSync(path.join(root, "runtime/package.json"), "utf8");
  expect(JSON.parse(manifest)).toMatchObject({ contract: runtimeContract });
});

/** The types that modules are written for, as the contract has them. */
const known = { RuntimeContract1: "1c5a3ec2efad9170" };

it("has a new name where what modules rely on has changed", () => {
  const printer = ts.createPrinter({ removeComments: true });
  const files = ["model/shape.ts", "model/values.ts", "model/scalars.ts", "query/query.ts"];
  const types = files.flatMap((file) => {
    const text = fs.readFileSync(path.join(root, "runtime", file), "utf8");
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
    return source.statements
      .filter((each) => ts.isInterfaceDeclaration(each) || ts.isTypeAliasDeclaration(each))
      .map((each) => printer.printNode(ts.EmitHint.Unspecified, each, source));
  });
  const print = createHash("sha256").update(types.join("\n")).digest("hex").slice(0, 16);
  const advice =
    "Types of the runtime have changed that generated modules are written for. Where modules that were generated before do not fit the runtime as it is now, or new ones do not fit the runtime as it was, give the contract the next number (runtime/model/contract.ts, runtime/package.json, generator/plan/tree.ts). Before the first release of a contract, and where both fit, only note the new digest here.";
  expect(known, advice).toEqual({ [runtimeContract]: print });
});
