import { createHash } from "node:crypto";
import { formatModules } from "./emit/format.js";
import { renderer, type Templates } from "./emit/render.js";
import { moduleViews, type ModuleView } from "./emit/views.js";
import { checkGrammars } from "./model/checks.js";
import type { DtdVersion, Grammar } from "./model/grammar.js";
import { planModules, type Plan, type PlannedProfile } from "./plan/plan.js";
import { listProfiles } from "./profiles/profiles.js";
import type { DiagnosticCode } from "./text/codes.js";
import { sortDiagnostics, type Diagnostic } from "./text/diagnostic.js";

export interface GenerateInput {
  /** Requests and responses of one or more versions. */
  readonly grammars: readonly Grammar[];
  readonly templates: Templates;
  /** A digest of the generator itself: other code, other output. */
  readonly tool: string;
  /** For each output path, the input digest that the file on disk was made from. */
  readonly previous?: ReadonlyMap<string, string>;
}

export interface GeneratedFile {
  /** Relative to the output folder: `2.1/bill.ts`. */
  readonly path: string;
  /** Digest of everything the text is made from. */
  readonly input: string;
  /** Absent where `previous` has the same digest: the file on disk is what would be printed. */
  readonly text?: string;
}

export interface GenerateResult {
  /** Sorted by path. */
  readonly files: readonly GeneratedFile[];
  readonly profiles: readonly PlannedProfile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The passes in order: checks, profiles, plan, views, text, formatting, verification. Touches no disk. */
export async function generate(input: GenerateInput): Promise<GenerateResult> {
  const { plans, diagnostics } = planGrammars(input.grammars);
  const files: GeneratedFile[] = [];
  for (const plan of plans) files.push(...(await printPlan(plan, input)));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files, profiles: plans.flatMap((plan) => plan.profiles), diagnostics };
}

/** The profiles of all versions, with the module and export each will have; nothing is printed. */
export function profilesOf(grammars: readonly Grammar[]): {
  profiles: PlannedProfile[];
  diagnostics: Diagnostic[];
} {
  const { plans, diagnostics } = planGrammars(grammars);
  return { profiles: plans.flatMap((plan) => plan.profiles), diagnostics };
}

/** Findings that change nothing in the output; `lint` reports them. */
const withoutEffect: ReadonlySet<DiagnosticCode> = new Set(["IC1202", "IC1203"]);

function planGrammars(grammars: readonly Grammar[]): { plans: Plan[]; diagnostics: Diagnostic[] } {
  const diagnostics = checkGrammars(grammars).filter(({ code }) => !withoutEffect.has(code));
  const versions = [...new Set(grammars.map(({ version }) => version))].sort();
  const plans = versions.flatMap((version) => {
    const request = find(grammars, version, "request");
    if (!request) return [];
    const response = find(grammars, version, "response");
    const profiles = listProfiles(request, response);
    diagnostics.push(...profiles.diagnostics);
    return [planModules(request, response, profiles.value)];
  });
  return { plans, diagnostics: sortDiagnostics(diagnostics) };
}

const find = (
  grammars: readonly Grammar[],
  version: DtdVersion,
  message: Grammar["message"],
): Grammar | undefined =>
  grammars.find((grammar) => grammar.version === version && grammar.message === message);

async function printPlan(plan: Plan, { templates, tool, previous }: GenerateInput): Promise<GeneratedFile[]> {
  const common = JSON.stringify([tool, templates]);
  const files = moduleViews(plan).map((view) => {
    const path = `${plan.version}/${view.path}`;
    const input = digest(common + JSON.stringify(view));
    return { path, input, view, stale: previous?.get(path) !== input };
  });
  const render = renderer(templates);
  const printed = new Map(files.filter(({ stale }) => stale).map(({ view }) => [view, render(view)]));
  // The formatter's threads are at work while the printed modules are read back here.
  const [formatted] = await Promise.all([formatModules([...printed.values()]), readBack(printed)]);
  const texts = new Map<ModuleView, string>();
  for (const [index, view] of [...printed.keys()].entries()) texts.set(view, formatted[index] as string);
  return files.map(({ path, input, view }) => {
    const text = texts.get(view);
    return { path, input, ...(text === undefined ? {} : { text }) };
  });
}

/** The compiler is loaded where there is something to read back: it takes longer than all other passes. */
async function readBack(printed: ReadonlyMap<ModuleView, string>): Promise<void> {
  if (printed.size === 0) return;
  const { verifyModules } = await import("./emit/verify.js");
  verifyModules(printed);
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
