/**
 * Runs every folder of `test/cases`: `cmd` holds command lines, `in/` the working directory that they start
 * in; expected are `stdout`, `stderr` and `exit` (files that are absent stand for nothing, and for 0), and
 * the folder `out/` where the commands leave one. `stdin` is what they read from standard input.
 *
 * UPDATE_CASES=1 writes what was found as what is expected; read the difference before committing it.
 */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { run } from "../cli/run.js";

const casesFolder = join(dirname(fileURLToPath(import.meta.url)), "cases");
const update = process.env["UPDATE_CASES"] === "1";

interface Result {
  readonly stdout: string;
  readonly stderr: string;
  readonly exit: string;
  readonly out: Readonly<Record<string, string>>;
}

let workplace: string | undefined;
afterEach(() => {
  if (workplace !== undefined) fs.rmSync(workplace, { recursive: true, force: true });
});

async function runCase(folder: string): Promise<Result> {
  const cwd = (workplace = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "case-")));
  if (fs.existsSync(join(folder, "in"))) fs.cpSync(join(folder, "in"), cwd, { recursive: true });
  const lines = read(join(folder, "cmd")).trim().split("\n");
  const output = { stdout: "", stderr: "" };
  const exits: number[] = [];
  for (const line of lines) {
    const io = {
      cwd,
      env: {},
      stdout: sink(),
      stderr: sink(),
      stdin: bytesOf(read(join(folder, "stdin"))),
      changes: never,
    };
    exits.push(await run(words(line), io));
    for (const name of ["stdout", "stderr"] as const) {
      const heading = lines.length > 1 && io[name].text !== "" ? `$ ${line}\n` : "";
      output[name] += heading + io[name].text;
    }
  }
  return { ...output, exit: `${exits.join(" ")}\n`, out: tree(join(cwd, "out")) };
}

const sink = (): { text: string; write(text: string): void } => ({
  text: "",
  write(text) {
    this.text += text;
  },
});

/** Words of a command line; quotes keep spaces together. */
const words = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? "",
  );

async function* never(): AsyncGenerator<never> {}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

const read = (path: string): string => (fs.existsSync(path) ? fs.readFileSync(path, "utf8") : "");

function tree(folder: string): Record<string, string> {
  if (!fs.existsSync(folder)) return {};
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  const files = names.filter((name) => fs.statSync(join(folder, name)).isFile());
  return Object.fromEntries(files.map((name) => [name.split(sep).join("/"), read(join(folder, name))]));
}

function expected(folder: string): Result {
  return {
    stdout: read(join(folder, "stdout")),
    stderr: read(join(folder, "stderr")),
    exit: read(join(folder, "exit")) || "0\n",
    out: tree(join(folder, "out")),
  };
}

function refresh(folder: string, { out, ...texts }: Result): void {
  for (const [name, text] of Object.entries(texts)) {
    if (text === "" || text === "0\n") fs.rmSync(join(folder, name), { force: true });
    else fs.writeFileSync(join(folder, name), text);
  }
  fs.rmSync(join(folder, "out"), { recursive: true, force: true });
  for (const [path, text] of Object.entries(out)) {
    fs.mkdirSync(dirname(join(folder, "out", path)), { recursive: true });
    fs.writeFileSync(join(folder, "out", path), text);
  }
}

const howToAccept =
  "UPDATE_CASES=1 npx vitest run test/cases.test.ts records what is found now: read the difference";

describe("cases", () => {
  for (const name of fs.readdirSync(casesFolder).sort()) {
    it(name, async () => {
      const folder = join(casesFolder, name);
      const result = await runCase(folder);
      if (update) refresh(folder, result);
      expect(result, howToAccept).toEqual(expected(folder));
    });
  }
});
