/** The TypeScript that is shown: `ts` compiles, `ts more` goes on where the block before ended, `ts run` runs. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { generate, write } from "../../generator/api/index.js";
import { completions } from "./editor.js";
import { pageAt, pages, put, root, scratch, type Block } from "./pages.js";

interface Program {
  readonly place: string;
  readonly isRun: boolean;
  readonly text: string;
  /** The block without a language that comes next on the page. */
  readonly output: string;
}

function programsIn(blocks: readonly Block[]): Program[] {
  const programs: Program[] = [];
  for (const [at, { place, language, words, text }] of blocks.entries()) {
    if (language !== "ts") continue;
    const before = words.includes("more") ? programs.pop() : undefined;
    const output = blocks.slice(at).find((block) => block.language === "")?.text ?? "";
    const isRun = words.includes("run") || before?.isRun === true;
    programs.push({ place: before?.place ?? place, isRun, text: `${before?.text ?? ""}${text}`, output });
  }
  return programs;
}

const programs = pages().flatMap(({ blocks }) => programsIn(blocks));
const nameOf = ({ place }: Program): string => `${place.replace(/\W+/g, "-")}.ts`;
const overlay = join(root, "test/docs/acme.yaml");

let folder: string;
beforeAll(async () => {
  folder = scratch("typescript");
  const made = await generate({ version: "3.0", overlays: [overlay] });
  await write(made, { out: join(folder, "src/intacct") });
  put(join(folder, "overlays/acme.yaml"), fs.readFileSync(overlay, "utf8"));
}, 120_000);
afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

/** Where modules are that programs import. */
const paths = {
  "intacct-runtime": [`${root}runtime/transport/node.ts`],
  "intacct-runtime/node": [`${root}runtime/transport/node.ts`],
  "intacct-runtime/opentelemetry": [`${root}runtime/transport/opentelemetry.ts`],
  "intacct-codegen": [`${root}generator/api/index.ts`],
  "intacct-codegen/config": [`${root}generator/config/define.ts`],
  "intacct-codegen/*": [`${root}plugin/*.ts`],
  "intacct-codegen/sandbox": [`${root}sandbox/index.ts`],
  "intacct-modules/*": [`${root}generated/*.ts`],
};

/** What the compiler says of all files in the folder. */
function faults(): string {
  const config = {
    extends: `${root}tsconfig.json`,
    compilerOptions: { paths, noUnusedLocals: false, noEmit: true },
    files: fs.readdirSync(folder).filter((name) => name.endsWith(".ts")),
    include: [],
  };
  put(join(folder, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(root, "node_modules/typescript-7/bin/tsc");
  return spawnSync(process.execPath, [compiler, "-p", folder], { cwd: folder, encoding: "utf8" }).stdout;
}

it("compiles", () => {
  expect(programs.length).toBeGreaterThan(12);
  for (const program of programs) put(join(folder, nameOf(program)), `${program.text}export {};\n`);
  expect(faults()).toBe("");
});

it("refuses what a comment beside it says does not compile", () => {
  const wrong = programs.filter(({ text }) => text.includes('"A", // "D" does not compile'));
  expect(wrong.length).toBeGreaterThan(0);
  for (const name of fs.readdirSync(folder).filter((each) => each.endsWith(".ts")))
    fs.rmSync(join(folder, name));
  for (const program of wrong) {
    const text = program.text.replace('"A", // "D" does not compile', '"D",');
    put(join(folder, nameOf(program)), text);
  }
  const said = faults();
  expect(said.match(/error TS2322: .*"D"/g)).toHaveLength(wrong.length);
  expect(said.match(/error/g)).toHaveLength(wrong.length);
});

it.each(programs.filter(({ isRun }) => isRun).map((program) => [program.place, program] as const))(
  "%s prints what stands below it",
  async (_, program) => {
    const lines: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
      lines.push(
        values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))).join(" "),
      );
    });
    const cwd = process.cwd();
    try {
      // Programs name files by where they are run.
      process.chdir(folder);
      put(join(folder, nameOf(program)), program.text);
      await import(join(folder, nameOf(program)));
    } finally {
      process.chdir(cwd);
      log.mockRestore();
    }
    expect(`${lines.join("\n")}\n`).toBe(program.output);
  },
);

it("README's picture shows what an editor offers where the cursor stands", () => {
  const picture = pageAt("README.md").blocks.find(({ text }) => text.includes("▏"))?.text ?? "";
  const typed = picture.slice(0, picture.indexOf("▏"));
  const rows = Array.from(picture.matchAll(/│ (\w+)\?\s+(.*?)\s+│/g));
  const offered = rows.map(([, name = "", type = ""]) => ({ name, type }));
  expect(offered.length).toBeGreaterThan(1);
  const text =
    `import { connect } from "intacct-runtime";\n` +
    `import { createVendor } from "./src/intacct/3.0/vendor.js";\n` +
    `const intacct = connect();\n${typed}`;
  const file = join(folder, "picture.ts");
  put(file, `${text}\n});\n`);
  expect(completions(file, text.length, "CRED", paths)).toEqual(offered);
});
