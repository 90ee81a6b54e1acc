import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { createBill } from "../generated/2.1/bill.js";
import { run } from "../generator/cli/run.js";
import { formatIssues, validate } from "../runtime/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");

const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, text = ""]) => text);

describe("the README", () => {
  it("shows TypeScript that compiles", () => {
    mkdirSync(`${root}test/.made`, { recursive: true });
    const folder = mkdtempSync(`${root}test/.made/readme-`);
    try {
      const examples = blocks("ts");
      expect(examples.length).toBeGreaterThan(1);
      for (const [index, text] of examples.entries()) {
        writeFileSync(
          join(folder, `example-${index}.ts`),
          `declare const answer: string;\n${text}\nexport {};\n`,
        );
      }
      const paths = {
        "intacct-codegen/runtime": [`${root}runtime/index.ts`],
        "intacct-codegen/generated/*": [`${root}generated/*.ts`],
      };
      const config = {
        extends: `${root}tsconfig.json`,
        compilerOptions: { paths, noUnusedLocals: false },
        include: [folder],
      };
      writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
      const compiler = `${root}node_modules/typescript/bin/tsc`;
      expect(spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" }).stdout).toBe("");
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
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

async function helpOf(command: readonly string[]): Promise<string> {
  let printed = "";
  const stream = { write: (text: string) => ((printed += text), true), isTTY: false, columns: 100 };
  const io = { cwd: root, stdout: stream, stderr: stream, env: {}, stdin: process.stdin };
  expect(await run([...command, "--help"], io as unknown as Parameters<typeof run>[1])).toBe(0);
  return printed;
}
