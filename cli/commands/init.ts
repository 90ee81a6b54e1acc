import fs from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { DtdVersion } from "../../schema/model/grammar.js";
import { reasonOf } from "../../generator/write/disk.js";
import { Stopped } from "../ask.js";
import { defineCommand } from "../command.js";
import { configIn, readConfig } from "../../generator/read/config-input.js";
import type { Io } from "../io.js";
import { options as table, type OptionValues } from "../options.js";
import { packageRoot } from "../../generator/read/package-root.js";
import { npx } from "../../generator/read/program.js";
import { refuseFolder } from "../../generator/read/refuse-folder.js";
import { printJson } from "../report.js";
import { schemaFolder } from "../../generator/read/schema-input.js";
import {
  attributeLines,
  configText,
  exampleText,
  ignoredLines,
  overlayText,
  scripts,
  type Start,
} from "../starter.js";
import { styleOf } from "../style.js";
import { UsageError } from "../../generator/read/usage-error.js";

const EXAMPLE = "intacct-example.ts";

export const init = defineCommand({
  name: "init",
  summary:
    "Starts a project: configuration, overlay, package scripts and an example that runs. Overwrites nothing.",
  options: ["company", "dtd-version", "out", "yes", "format"],
  choices: { format: ["text", "json"] },
  own: {
    "dtd-version": { ...table["dtd-version"], otherwise: "3.0" },
    out: { ...table.out, otherwise: "src/intacct" },
  },
  examples: [
    ["init", "asks; without a terminal, uses the defaults"],
    ["init --yes", "asks nothing"],
    ["init --company acme --dtd-version 3.0 --out src/intacct", "answers all questions"],
  ],
  empty: { created: [], changed: [], kept: [], diagnostics: [] },
  async run({ options }, io) {
    const start = (await startOf(io)) ?? (await asked(options, io));
    // An overlay that existed before may not have the example's field.
    const isRated = start.overlay !== undefined && !fs.existsSync(join(io.cwd, start.overlay));
    refuseFolder(resolve(io.cwd, start.out), start.out, schemaFolder(undefined, io), io);
    const pieces = [
      ...(configIn(io.cwd) === undefined ? [{ path: "intacct.config.ts", text: configText(start) }] : []),
      ...(start.overlay === undefined
        ? []
        : [{ path: start.overlay, text: overlayText(wayUp(start.overlay)) }]),
      { path: EXAMPLE, text: exampleText(start, isRated) },
    ];
    const manifest = withScripts(io);
    const report: Report = { created: [], changed: [], kept: [] };
    for (const { path, text } of pieces) report[create(path, text, io) ? "created" : "kept"].push(path);
    report[manifest()].push("package.json");
    report[append(".gitignore", ignoredLines, io)].push(".gitignore");
    report[append(".gitattributes", attributeLines(start), io)].push(".gitattributes");
    io.stdout.write(options.format === "json" ? printJson({ ...report, diagnostics: [] }) : told(report, io));
    return "clean";
  },
});

type Outcome = "created" | "changed" | "kept";
type Report = Record<Outcome, string[]>;

/** Settings from an existing configuration. */
async function startOf(io: Io): Promise<Start | undefined> {
  const place = configIn(io.cwd);
  if (place === undefined) return undefined;
  const { targets } = await readConfig(place, relative(io.cwd, place));
  const [target] = targets;
  if (!target) return undefined;
  const { out, version = "both" } = target;
  return { out, version, overlay: undefined };
}

async function asked(
  options: OptionValues<"company" | "dtd-version" | "out" | "yes" | "format">,
  io: Io,
): Promise<Start> {
  const ask = options.yes || options.format === "json" ? undefined : io.ask;
  const answer = async (given: string | undefined, question: string, usual: string): Promise<string> => {
    if (given !== undefined || !ask) return given ?? usual;
    try {
      return (await ask(`${question} (${usual}) `)).trim() || usual;
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      throw new UsageError("IC1817", "stopped: nothing was written", `${npx} init --yes asks nothing`);
    }
  };
  const company = await answer(options.company, "Name of the company, for its overlay?", "company");
  const version = await answer(options["dtd-version"], "Version of the interface: 2.1, 3.0 or both?", "3.0");
  const out = await answer(options.out, "Folder for the modules?", "src/intacct");
  if (!/^[\w-][\w.-]*$/.test(company))
    throw new UsageError("IC1803", `a company name cannot be ${company}`, "letters, digits, dots and dashes");
  if (!isVersion(version))
    throw new UsageError("IC1803", `there is no version ${version}`, "it is 2.1, 3.0 or both");
  const folder = relative(io.cwd, resolve(io.cwd, out)).split(sep).join("/");
  return { out: folder, version, overlay: `overlays/${company}.yaml` };
}

const isVersion = (text: string): text is DtdVersion | "both" =>
  (table["dtd-version"].choices as readonly string[]).includes(text);

const wayUp = (path: string): string => "../".repeat(path.split("/").length - 1);

/** Runs a disk operation. Throws UsageError if the system refuses it. */
function attempt<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw new UsageError(
      "IC1817",
      `this cannot be written: ${reasonOf(error)}`,
      "make room, or make it writable",
      path,
    );
  }
}

/** Creates a file unless it exists; returns whether it did. */
function create(path: string, text: string, { cwd }: Io): boolean {
  const place = join(cwd, path);
  return attempt(path, () => {
    if (fs.existsSync(place)) return false;
    fs.mkdirSync(dirname(place), { recursive: true });
    fs.writeFileSync(place, text, { flag: "wx" });
    return true;
  });
}

/** Adds the lines that a file lacks. */
function append(path: string, lines: readonly string[], { cwd }: Io): Outcome {
  const place = join(cwd, path);
  return attempt(path, () => {
    const before = fs.existsSync(place) ? fs.readFileSync(place, "utf8") : undefined;
    const known = new Set((before ?? "").split(/\r?\n/).map((line) => line.trim().replace(/^\/|\/$/g, "")));
    const missing = lines.filter((line) => !known.has(line.replace(/^\/|\/$/g, "")));
    if (missing.length === 0) return "kept";
    const end = before?.includes("\r\n") ? "\r\n" : "\n";
    const gap = before === undefined || before === "" || before.endsWith("\n") ? "" : end;
    fs.appendFileSync(place, `${gap}${missing.join(end)}${end}`);
    return before === undefined ? "created" : "changed";
  });
}

/**
 * Reads package.json and returns a function that adds the missing scripts. Nothing is written until
 * everything can be written.
 */
function withScripts({ cwd }: Io): () => Outcome {
  const path = "package.json";
  const place = join(cwd, path);
  const before = attempt(path, () => (fs.existsSync(place) ? fs.readFileSync(place, "utf8") : undefined));
  const found = before === undefined ? { private: true } : parsed(before, path);
  const manifest = isBare(found) ? { ...found, type: "module" } : found;
  const had = (manifest as { scripts?: Record<string, string> }).scripts ?? {};
  const all = {
    ...had,
    ...Object.fromEntries(Object.entries(scripts(EXAMPLE)).filter(([name]) => !(name in had))),
  };
  return () => {
    if (Object.keys(all).length === Object.keys(had).length) return "kept";
    const indent = /^[ \t]+(?=")/m.exec(before ?? "")?.[0] ?? "  ";
    const text = `${JSON.stringify({ ...manifest, scripts: all }, null, indent)}\n`;
    const ends = before?.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
    attempt(path, () => fs.writeFileSync(place, ends));
    return before === undefined ? "created" : "changed";
  };
}

/**
 * Whether only `npm install` wrote the manifest. Then no code depends on the module type, and it can be set
 * to ES modules.
 */
const isBare = (manifest: object): boolean =>
  Object.keys(manifest).every((key) => ["private", "dependencies", "devDependencies"].includes(key));

function parsed(text: string, path: string): object {
  try {
    const value: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError("IC1817", "scripts cannot be added: this is not a JSON object", "fix it first", path);
}

function told({ created, changed, kept }: Report, io: Io): string {
  const { paint } = styleOf(io.stdout, io.env);
  const lines = [
    ...created.map((path) => `${paint("green", "created")}  ${path}`),
    ...changed.map((path) => `${paint("yellow", "changed")}  ${path}`),
    ...kept.map((path) => `${paint("dim", "kept")}     ${path}`),
  ];
  const install = needsInstall(io) ? "  npm install -D intacct-codegen && npm install intacct-runtime\n" : "";
  return (
    `${lines.join("\n")}\n\nNext:\n${install}` +
    "  npm run intacct:example   generates the modules, creates a vendor in the sandbox, and finds it again\n" +
    "  npx intacct-codegen doctor   checks what is needed to connect to Intacct\n"
  );
}

/** Whether the project lacks packages that its modules and scripts need. */
function needsInstall({ cwd }: Io): boolean {
  return !packageRoot.startsWith(cwd) && !fs.existsSync(join(cwd, "node_modules", "intacct-codegen"));
}
