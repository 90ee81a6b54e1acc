import fs from "node:fs";
import { resolve } from "node:path";
import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";
import { defineCommand } from "../command.js";
import { findConfig } from "../../generator/read/config-input.js";
import { checkInstallation, type Check } from "../installation.js";
import type { Io } from "../io.js";
import { docsPage, packageVersion } from "../../generator/read/package-root.js";
import { npx, program } from "../../generator/read/program.js";
import { findingJson, placeText, printJson } from "../report.js";
import { printable, styleOf, type Style } from "../style.js";
import { UsageError } from "../../generator/read/usage-error.js";
import { generate } from "./generate.js";

export const doctor = defineCommand({
  name: "doctor",
  summary: "Checks an installation, and says what is wrong with it.",
  options: ["online", "format"],
  choices: { format: ["text", "json"] },
  examples: [
    ["doctor", "checks versions, module settings, output and credentials; sends nothing"],
    ["doctor --online", "also signs in to the gateway"],
  ],
  empty: { checks: [], diagnostics: [] },
  async run({ options }, io) {
    const credentials = checkCredentials(io);
    const checks = [
      ...(await checkInstallation(io.cwd)),
      await checkOutput(io),
      // Signing in reports missing credentials as a problem.
      ...(options.online && credentials.state === "note" ? [] : [credentials]),
      await checkGateway(options.online, io),
    ];
    const problems = checks.filter(({ state }) => state === "problem");
    if (options.format === "json") {
      const found = problems.map(({ message, hint }) => findingJson(diagnostic("IC1818", message, {}, hint)));
      io.stdout.write(printJson({ checks, diagnostics: found }));
    } else io.stdout.write(report(checks, io));
    return problems.length > 0 ? "findings" : "clean";
  },
});

/** Whether what `generate` would write is there. */
async function checkOutput(io: Io): Promise<Check> {
  const name = "output";
  if (findConfig(io.cwd) === undefined && !fs.existsSync(resolve(io.cwd, "generated"))) {
    const message = `no modules yet: ${npx} init starts a project`;
    return { name, state: "note", message };
  }
  let text = "";
  const silent = {
    ...io,
    stdout: { write: (more: string) => (text += more) },
    stderr: { write: () => undefined },
  };
  try {
    const verdict = await generate.run({ operands: [], options: checking }, silent);
    if (verdict === "clean") return { name, state: "ok", message: "the output is up to date" };
    const [first, ...rest] = findingsIn(JSON.parse(text));
    const more = rest.length > 0 ? `, and ${rest.length} more` : "";
    const message = `the output is not up to date: ${first?.file ?? ""}${more}`;
    return { name, state: "problem", message, hint: first?.hint ?? `${npx} generate --check` };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const [first] = error.found as [Diagnostic];
    const place = placeText(first);
    const message = place === "" ? first.message : `${place}: ${first.message}`;
    return { name, state: "problem", message, hint: `${npx} generate --check lists all` };
  }
}

const checking = {
  schema: undefined,
  "dtd-version": undefined,
  overlay: [],
  out: undefined,
  object: [],
  function: [],
  action: [],
  "import-ending": undefined,
  shared: undefined,
  related: undefined,
  "no-barrel": false,
  templates: undefined,
  "format-with": undefined,
  runtime: undefined,
  config: undefined,
  check: true,
  force: false,
  strict: false,
  watch: false,
  format: "json",
} as const;

interface Told {
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly hint?: string;
}

/** The errors in what `generate --format json` prints, with a configuration or without. */
function findingsIn(printed: unknown): readonly Told[] {
  const { diagnostics = [], targets = [] } = printed as {
    diagnostics?: Told[];
    targets?: { diagnostics: Told[] }[];
  };
  const all = [...diagnostics, ...targets.flatMap((target) => target.diagnostics)];
  return all.filter(({ severity }) => severity === "error");
}

const NEEDED = ["SENDER_ID", "SENDER_PASSWORD", "COMPANY_ID", "USER_ID", "USER_PASSWORD"];

/** Reports which credentials are set, never their values. */
function checkCredentials({ env, cwd }: Io): Check {
  const name = "credentials";
  const file = env["INTACCT_PROFILE_FILE"];
  if (file) {
    if (fs.existsSync(resolve(cwd, file)))
      return { name, state: "ok", message: `credentials: profiles in ${file}` };
    return { name, state: "problem", message: `INTACCT_PROFILE_FILE names ${file}, which does not exist` };
  }
  const needed = env["INTACCT_SESSION_ID"] ? [...NEEDED.slice(0, 2), "SESSION_ID"] : NEEDED;
  const missing = needed.map((each) => `INTACCT_${each}`).filter((each) => !env[each]);
  if (missing.length === 0) return { name, state: "ok", message: "credentials are in the environment" };
  const message = `credentials are missing: ${missing.join(", ")}`;
  const hint = `the sandbox needs none; for Intacct, see ${docsPage("transport.md", cwd)}`;
  return { name, state: "note", message, hint };
}

async function checkGateway(isAsked: boolean, io: Io): Promise<Check> {
  const name = "gateway";
  if (!isAsked)
    return { name, state: "note", message: "the gateway was not tested: --online signs in to it" };
  try {
    const { signIn } = await import("../sign-in.js");
    await signIn(io);
    return { name, state: "ok", message: "the gateway accepts the credentials" };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    const [{ message, hint = "" }] = error.found as [Diagnostic];
    return { name, state: "problem", message, hint };
  }
}

const marks: Readonly<Record<Check["state"], readonly [string, Style]>> = {
  ok: ["ok", "green"],
  note: ["note", "dim"],
  problem: ["wrong", "red"],
};

function report(checks: readonly Check[], io: Io): string {
  const { paint } = styleOf(io.stdout, io.env);
  const lines = checks.flatMap(({ state, message, hint }) => {
    const [mark, style] = marks[state];
    const more = hint === undefined ? [] : [`         ${paint("cyan", printable(hint))}`];
    return [`  ${paint(style, mark.padEnd(5))}  ${printable(message)}`, ...more];
  });
  const wrong = checks.filter(({ state }) => state === "problem").length;
  const end = wrong === 0 ? "nothing is wrong" : `${wrong} of ${checks.length} checks failed`;
  return `${program} ${packageVersion()}\n${lines.join("\n")}\n${end}\n`;
}
