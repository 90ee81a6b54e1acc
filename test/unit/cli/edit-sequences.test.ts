/**
 * Whatever people and their tools do to schema, overlays, configuration, output and cache, between and while runs:
 * the last run ends with exactly what a clean run makes, or with a message that says what to do, and doing it ends
 * there.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import fs from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { format } from "prettier";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../../cli/run.js";
import { read } from "../../../generator/checksum.js";
import { writeOutput } from "../../../generator/write/output.js";
import { Killed, killedAt } from "../../support/disks.js";
import { Random, seedOf } from "../../support/random.js";

const ROUNDS = Number(process.env["ROUNDS"] ?? 40);

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
  names.map((name) => `<!ELEMENT create_${name} (${fields}, customfields?)>`).join("") +
  "<!ELEMENT customfields (customfield*)><!ELEMENT customfield (customfieldname, customfieldvalue)>" +
  ["name", "amount", "memo", "customfieldname", "customfieldvalue"]
    .map((name) => `<!ELEMENT ${name} (#PCDATA)>`)
    .join("");

const schemas = [
  schemaOf(["bill", "term", "item"], "name, amount?"),
  schemaOf(["bill", "item"], "name, amount?, memo?"),
  schemaOf(["bill", "term", "vendor", "pay"], "name, amount"),
  schemaOf(["bill", "term"], "memo"),
];
const overlays = [
  "",
  "objects: { APBILL: { fields: { COST: { type: text } } } }\n",
  "objects: { APBILL: { fields: { COST: { type: number }, TIER: { type: date } } } }\n",
];
const configurations = [
  {},
  { imports: { ending: ".ts" } },
  { barrel: false },
  { functions: ["create_*m"] },
  { shared: "standard" },
  { shared: "standard", functions: ["create_*m"] },
];

/** What a project says on a branch, and so what its output is: places in the lists above. */
interface Branch {
  readonly schema: number;
  readonly overlay: number;
  readonly configuration: number;
}

const anyBranch = (random: Random): Branch => ({
  schema: random.below(schemas.length),
  overlay: random.below(overlays.length),
  configuration: random.below(configurations.length),
});

const named = ({ schema, overlay, configuration }: Branch): string => `${schema}${overlay}${configuration}`;

async function* none(): AsyncGenerator<never> {}

async function generate(folder = cwd, more: readonly string[] = []): Promise<{ exit: number; out: string }> {
  let out = "";
  const sink = { write: (text: string) => void (out += text) };
  const io = { cwd: folder, env: {}, stdout: sink, stderr: sink, stdin: none(), changes: none };
  return { exit: await run(["generate", ...more], io), out };
}

const write = (folder: string, name: string, text: string): void => {
  fs.writeFileSync(join(folder, name), text);
};

function use(branch: Branch, folder = cwd): void {
  fs.mkdirSync(join(folder, "schema/2.1"), { recursive: true });
  write(folder, "schema/2.1/request.dtd", schemas[branch.schema] as string);
  write(folder, "overlay.yaml", overlays[branch.overlay] as string);
  const targets = [{ overlays: ["overlay.yaml"], out: "out" }];
  const configuration = { schema: "schema", ...configurations[branch.configuration], targets };
  write(folder, "intacct.config.json", JSON.stringify(configuration));
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

const hasText = (text: string): boolean => /[^\0]/.test(text);

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
  zeros: (place, text) => {
    fs.writeFileSync(place, Buffer.alloc(text.length));
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
    if (hasText(text))
      fs.writeFileSync(place, `<<<<<<< HEAD\n${text}=======\n${text.slice(0, 40)}\n>>>>>>> other\n`);
  },
  "edit by hand": (place, text) => {
    // In an empty file it would be somebody's own module, which is left alone.
    if (hasText(text)) fs.writeFileSync(place, `${text}export const mine = 1;\n`);
  },
};

const actions: Readonly<Record<string, { readonly odds: number; act(random: Random): unknown }>> = {
  branch: {
    odds: 4,
    act: (random) => {
      const branch = anyBranch(random);
      use(branch);
      return named(branch);
    },
  },
  generate: { odds: 2, act: () => generate() },
  "kill in memory": { odds: 4, act: killWriting },
  "kill the process": { odds: 1, act: killProcess },
  "two at once": {
    odds: 2,
    act: async (random) => {
      const first = generate();
      use(anyBranch(random));
      await Promise.all([first, generate()]);
    },
  },
  "output deleted": {
    odds: 2,
    act: () => {
      fs.rmSync(join(cwd, "out"), { recursive: true, force: true });
    },
  },
  "cache damaged": { odds: 2, act: damageCache },
  edit: { odds: 6, act: editModule },
};
const drawn = Object.entries(actions).flatMap(([name, { odds }]) => Array<string>(odds).fill(name));

/** Does something at random; returns what. */
async function act(random: Random): Promise<string> {
  const action = random.pick(drawn);
  const what = await actions[action]?.act(random);
  return typeof what === "string" ? `${action} (${what})` : action;
}

async function editModule(random: Random): Promise<string> {
  const modules = Object.keys(tree(join(cwd, "out"))).filter((path) => path.endsWith(".ts"));
  if (modules.length === 0) return "nothing there";
  const [what, path] = [random.pick(Object.keys(edits)), random.pick(modules)];
  const place = join(cwd, "out", path);
  await edits[what]?.(place, fs.readFileSync(place, "utf8"));
  return `${what} ${path}`;
}

/** A run for some branch that ends while it writes, at any of its calls of the disk. */
async function killWriting(random: Random): Promise<string> {
  const [branch, call] = [anyBranch(random), random.below(30)];
  const files = new Map(Object.entries(await cleanRun(branch)).filter(([path]) => path.endsWith(".ts")));
  const output = { folder: join(cwd, "out"), shown: "out", files, scope: ["2.1"] };
  await writeOutput(output, { disk: killedAt(call) }).catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  return `at call ${call} of branch ${named(branch)}`;
}

const program = resolve("dist/cli/main.js");

/** A run in a process of its own, which the system ends at some time or other, perhaps too late. */
async function killProcess(random: Random): Promise<string> {
  const branch = anyBranch(random);
  use(branch);
  const after = random.whole(300, 1000);
  const child = spawn(process.execPath, [program, "generate"], { cwd, stdio: "ignore" });
  const ended = once(child, "exit");
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  const [exit] = (await ended) as [number | null];
  clearTimeout(timer);
  return `after ${after} ms of branch ${named(branch)}: ${exit ?? "killed"}`;
}

/** What a disk that was full, a crash or a curious person leaves of what is remembered. */
const damages = ["", "{", "null", "[]", "5", '{"2.1/bill.ts":null}', '{"":5}', '{"2.1/bill.ts":{"input":1}}'];

function damageCache(random: Random): string {
  const folder = join(base, "node_modules/.cache/intacct-codegen");
  const files = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  if (files.length === 0) return "nothing there";
  const damage = random.pick(damages);
  for (const name of files) {
    if (name.endsWith(".base")) damageBytes(join(folder, name), random);
    else write(folder, name, damage);
  }
  return damage;
}

/** A bit turns, or the end is lost. */
function damageBytes(place: string, random: Random): void {
  const bytes = fs.readFileSync(place);
  // A run that was killed may have left nothing in it.
  if (bytes.length === 0) return;
  const at = random.below(bytes.length);
  const isTurned = random.chance(0.5);
  fs.writeFileSync(place, isTurned ? bytes.fill((bytes[at] ?? 0) ^ 1, at, at + 1) : bytes.subarray(0, at));
}

const cleanRuns = new Map<string, Record<string, string>>();

async function cleanRun(branch: Branch): Promise<Record<string, string>> {
  const known = cleanRuns.get(named(branch));
  if (known) return known;
  const folder = join(base, `clean-${named(branch)}`);
  use(branch, folder);
  expect(await generate(folder)).toMatchObject({ exit: 0 });
  const made = tree(join(folder, "out"));
  cleanRuns.set(named(branch), made);
  return made;
}

it(
  "end with what a clean run makes, or with a message that says what to do",
  async () => {
    const seed = seedOf(process.env);
    console.log(`edit sequences: SEED=${seed}`);
    const random = new Random(seed);
    let refused = 0;
    for (let round = 0; round < ROUNDS; round++) {
      cwd = fs.mkdtempSync(join(base, "round-"));
      use(anyBranch(random));
      const steps: string[] = [];
      for (let step = random.whole(2, 6); step > 0; step--) steps.push(await act(random));
      const last = anyBranch(random);
      use(last);
      const about = `seed ${seed}, round ${round}: ${steps.join(", ")}, branch ${named(last)}`;
      const before = tree(join(cwd, "out"));
      let { exit, out } = await generate();
      if (exit !== 0) {
        refused++;
        // Nothing was changed, only edits by hand are named, and each is: as the message says, they are given
        // up.
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
  },
  ROUNDS * 7_500,
);
