/**
 * Whatever people and their tools do to schema, overlays and output, between and while runs: the last run ends
 * with exactly what a clean run makes, or with a message that says what to do, and doing it ends there.
 */
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../../cli/run.js";
import { read } from "../../../generator/checksum.js";
import { writeOutput } from "../../../generator/write/output.js";
import { Killed, killedAt } from "../../support/disks.js";
import { Random, seedOf } from "../../support/random.js";

const ROUNDS = 40;

let base: string;
let cwd: string;
beforeAll(() => {
  base = fs.mkdtempSync(join(fs.realpathSync(tmpdir()), "edits-"));
  fs.mkdirSync(join(base, "node_modules"));
});
afterAll(() => {
  fs.rmSync(base, { recursive: true, force: true });
});

/** A schema of some functions, which differ by number. */
const schemaOf = (names: readonly string[], fields: string): string =>
  `<!ELEMENT request (function)><!ELEMENT function (${names.map((name) => `create_${name}`).join(" | ")})>` +
  names.map((name) => `<!ELEMENT create_${name} (${fields})>`).join("") +
  ["name", "amount", "memo"].map((name) => `<!ELEMENT ${name} (#PCDATA)>`).join("");

/** Branches of a project: what they say, and so what their output is. */
const branches = [
  schemaOf(["bill", "term", "item"], "name, amount?"),
  schemaOf(["bill", "item"], "name, amount?, memo?"),
  schemaOf(["bill", "term", "vendor", "pay"], "name, amount"),
  schemaOf(["term"], "memo"),
];

async function* none(): AsyncGenerator<never> {}

async function generate(folder = cwd, more: readonly string[] = []): Promise<{ exit: number; out: string }> {
  let out = "";
  const sink = { write: (text: string) => void (out += text) };
  const io = { cwd: folder, env: {}, stdout: sink, stderr: sink, stdin: none(), changes: none };
  return { exit: await run(["generate", "--schema", "schema", "--out", "out", ...more], io), out };
}

function useBranch(index: number, folder = cwd): void {
  fs.mkdirSync(join(folder, "schema/2.1"), { recursive: true });
  fs.writeFileSync(join(folder, "schema/2.1/request.dtd"), branches[index] as string);
}

function tree(folder: string): Record<string, string> {
  if (!fs.existsSync(folder)) return {};
  const names = fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return Object.fromEntries(
    names.map((name) => {
      const place = join(folder, name);
      return [name, fs.statSync(place).isDirectory() ? "" : fs.readFileSync(place, "utf8")];
    }),
  );
}

/** What the modules say: a formatter's work is left as it is. */
const said = (files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(files).map(([path, text]) => {
      const { carried, actual } = read(text);
      return [path, text === "" ? "" : `${actual} ${carried === actual ? "" : "edited"}`];
    }),
  );

const style = {
  parser: "typescript",
  semi: false,
  singleQuote: true,
  tabWidth: 4,
  endOfLine: "crlf",
} as const;

/** What may happen to a module. */
const edits: Readonly<Record<string, (place: string, text: string) => unknown>> = {
  touch: (place) => {
    fs.utimesSync(place, 1, 1);
  },
  delete: (place) => {
    fs.rmSync(place);
  },
  empty: (place) => {
    fs.writeFileSync(place, "");
  },
  "edit and revert": (place, text) => {
    fs.writeFileSync(place, `${text}export const mine = 1;\n`);
    fs.writeFileSync(place, text);
  },
  reformat: async (place, text) => {
    // In the middle of a merge it is no program.
    fs.writeFileSync(place, await format(text, style).catch(() => text));
  },
  "line ends": (place, text) => {
    fs.writeFileSync(place, text.replace(/\r?\n/g, "\r\n"));
  },
  merge: (place, text) => {
    if (text !== "")
      fs.writeFileSync(place, `<<<<<<< HEAD\n${text}=======\n${text.slice(0, 40)}\n>>>>>>> other\n`);
  },
  "edit by hand": (place, text) => {
    // In an empty file it would be somebody's own module, which is left alone.
    if (text !== "") fs.writeFileSync(place, `${text}export const mine = 1;\n`);
  },
};

const actions = [
  "branch",
  "branch",
  "generate",
  "kill",
  "kill",
  "two at once",
  "output deleted",
  "edit",
  "edit",
  "edit",
];

/** Does something at random; gives back what. */
async function act(random: Random): Promise<string> {
  const action = random.pick(actions);
  if (action === "generate") await generate();
  if (action === "output deleted") fs.rmSync(join(cwd, "out"), { recursive: true, force: true });
  if (action === "branch") {
    const index = random.below(branches.length);
    useBranch(index);
    return `branch ${index}`;
  }
  if (action === "two at once") {
    const first = generate();
    useBranch(random.below(branches.length));
    await Promise.all([first, generate()]);
  }
  if (action === "kill") return kill(random);
  const modules = Object.keys(tree(join(cwd, "out"))).filter((path) => path.endsWith(".ts"));
  if (action !== "edit" || modules.length === 0) return action;
  const [what, path] = [random.pick(Object.keys(edits)), random.pick(modules)];
  const place = join(cwd, "out", path);
  await edits[what]?.(place, fs.readFileSync(place, "utf8"));
  return `${what} ${path}`;
}

/** A run for some branch that is killed while it writes. */
async function kill(random: Random): Promise<string> {
  const [branch, call] = [random.below(branches.length), random.below(30)];
  const files = new Map(Object.entries(await cleanRun(branch)).filter(([path]) => path.endsWith(".ts")));
  const output = { folder: join(cwd, "out"), shown: "out", files, scope: ["2.1"] };
  await writeOutput(output, { disk: killedAt(call) }).catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  return `kill at ${call} of branch ${branch}`;
}

const cleanRuns = new Map<number, Record<string, string>>();

async function cleanRun(branch: number): Promise<Record<string, string>> {
  const known = cleanRuns.get(branch);
  if (known) return known;
  const folder = join(base, `clean-${branch}`);
  useBranch(branch, folder);
  expect((await generate(folder)).exit).toBe(0);
  const made = tree(join(folder, "out"));
  cleanRuns.set(branch, made);
  return made;
}

it("end with what a clean run makes, or with a message that says what to do", async () => {
  const seed = seedOf(process.env);
  console.log(`edit sequences: SEED=${seed}`);
  const random = new Random(seed);
  let refused = 0;
  for (let round = 0; round < ROUNDS; round++) {
    cwd = fs.mkdtempSync(join(base, "round-"));
    useBranch(random.below(branches.length));
    const steps: string[] = [];
    for (let step = random.whole(2, 6); step > 0; step--) steps.push(await act(random));
    const last = random.below(branches.length);
    useBranch(last);
    const about = `seed ${seed}, round ${round}: ${steps.join(", ")}, branch ${last}`;
    const before = tree(join(cwd, "out"));
    let { exit, out } = await generate();
    if (exit !== 0) {
      refused++;
      // Nothing was changed, only edits by hand are named, and each is: as the message says, they are given up.
      expect(out, about).toMatch(/IC1701[^]*restore it from version control[^]*--force/);
      expect(steps.join(), about).toContain("edit by hand");
      const now = tree(join(cwd, "out"));
      const isModule = ([path]: readonly [string, string]): boolean => path.endsWith(".ts");
      expect(Object.entries(now).filter(isModule), about).toEqual(Object.entries(before).filter(isModule));
      for (const [, path = ""] of out.matchAll(/^out\/(\S+) error IC1701/gm))
        fs.rmSync(join(cwd, "out", path));
      ({ exit, out } = await generate());
    }
    expect({ exit, out }, about).toMatchObject({ exit: 0 });
    expect(said(tree(join(cwd, "out"))), about).toEqual(said(await cleanRun(last)));
    expect((await generate(cwd, ["--check"])).exit, about).toBe(0);
    fs.rmSync(cwd, { recursive: true });
  }
  expect(refused).toBeLessThan(ROUNDS / 2);
}, 300_000);
