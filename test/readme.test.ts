import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, vi } from "vitest";
import { createBill } from "../generated/2.1/bill.js";
import { run } from "../cli/run.js";
import { formatIssues, validate } from "../runtime/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");

const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, text = ""]) => text);

/** What the compiler says of the files in a folder. */
function faultsIn(folder: string): string {
  const paths = {
    "intacct-runtime": [`${root}runtime/index.ts`],
    "intacct-codegen/sandbox": [`${root}sandbox/index.ts`],
    "intacct-modules/*": [`${root}generated/*.ts`],
  };
  const config = {
    extends: `${root}tsconfig.json`,
    compilerOptions: { paths, noUnusedLocals: false },
    files: readdirSync(folder).filter((name) => name.endsWith(".ts")),
    include: [],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  return spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" }).stdout;
}

describe("the README", () => {
  it("begins with an example that runs as it is shown, in at most 20 lines", async () => {
    mkdirSync(`${root}test/.made`, { recursive: true });
    const folder = mkdtempSync(`${root}test/.made/readme-first-`);
    const log = vi.spyOn(console, "log").mockImplementation(() => undefined);
    try {
      const [overlay = ""] = blocks("yaml");
      const [, , command = ""] = blocks("sh");
      const [example = ""] = blocks("ts");
      mkdirSync(join(folder, "overlays"));
      writeFileSync(join(folder, "overlays/acme.yaml"), overlay);
      const [, ...words] = command.trim().split(" ").slice(1);
      expect(await run(words, quiet(folder))).toBe(0);
      expect(example.trim().split("\n").length).toBeLessThanOrEqual(20);
      writeFileSync(join(folder, "vendors.ts"), example);
      writeFileSync(join(folder, "wrong.ts"), example.replace('"A", // "D" does not compile', '"D",'));
      expect(faultsIn(folder)).toMatch(/^\S*wrong\.ts\(\d+,3\): error TS2322: .*"D".*\n.*$/);
      await import(join(folder, "vendors.ts"));
      expect(log.mock.calls).toEqual([["Anvil Works", "A"]]);
    } finally {
      log.mockRestore();
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("shows TypeScript that compiles", () => {
    mkdirSync(`${root}test/.made`, { recursive: true });
    const folder = mkdtempSync(`${root}test/.made/readme-`);
    try {
      // The first works with modules of its own, and is run below.
      const examples = blocks("ts").slice(1);
      expect(examples.length).toBeGreaterThan(1);
      for (const [index, text] of examples.entries()) {
        writeFileSync(
          join(folder, `example-${index}.ts`),
          `declare const answer: string;\n${text}\nexport {};\n`,
        );
      }
      expect(faultsIn(folder)).toBe("");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it("and the pages that ship with it lead to files that ship, too", () => {
    const { stdout } = spawnSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: root,
      encoding: "utf8",
    });
    const [{ files }] = JSON.parse(stdout) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path);
    const dead = paths
      .filter((path) => path.endsWith(".md") && !/^(CONTRIBUTING|bench)/.test(path))
      .flatMap((page) =>
        [...readFileSync(root + page, "utf8").matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
          ([, link = ""]) => ({
            page,
            place: join(page, "..", link).split(sep).join("/"),
          }),
        ),
      )
      .filter(({ place }) => !paths.some((path) => path === place || path.startsWith(`${place}/`)));
    expect(dead).toEqual([]);
  });

  it("shows mistakes as they are really worded", () => {
    const line = { glaccountno: "6000", amount: "1" };
    const bill = {
      vendorid: "V100",
      datecreated: "2026-02-30",
      termname: "N30",
      billitems: [line, line, { ...line, amount: "ten", taskid: "T7" }],
      bilno: "17",
    };
    expect(readme).toContain(`\`\`\`\n${formatIssues(createBill, validate(createBill, bill))}\n\`\`\``);
  });

  it("shows commands and options that exist", async () => {
    const shown =
      blocks("sh")
        .join("")
        .match(/(?<=npx intacct-codegen ).*/g) ?? [];
    expect(shown.length).toBeGreaterThan(4);
    for (const command of shown) {
      const words = command.replace(/ {2,}.*/, "").split(" ");
      // Some commands have names of two words.
      const help = await helpOf(words.slice(0, words[0] === "overlay" ? 2 : 1));
      for (const option of words.filter((word) => word.startsWith("--"))) expect(help).toContain(option);
    }
  });
});

type Io = Parameters<typeof run>[1];

const quiet = (cwd: string, write: (text: string) => unknown = () => true): Io => {
  const stream = { write, isTTY: false, columns: 100 };
  return { cwd, stdout: stream, stderr: stream, env: {}, stdin: process.stdin } as unknown as Io;
};

async function helpOf(command: readonly string[]): Promise<string> {
  let printed = "";
  expect(
    await run(
      [...command, "--help"],
      quiet(root, (text) => (printed += text)),
    ),
  ).toBe(0);
  return printed;
}
