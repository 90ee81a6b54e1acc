import { createHash } from "node:crypto";
import { Formatter } from "./emit/format.js";
import { inStyle, type ImportStyle } from "./emit/import-style.js";
import { renderer, type Templates } from "./emit/render.js";
import { extendedViews, moduleViews, type ModuleView, type PlanViews } from "./emit/views.js";
import { checkGrammars, hasEffect } from "../schema/model/checks.js";
import type { DtdVersion, Grammar } from "../schema/model/grammar.js";
import { extendPlan } from "./plan/extend.js";
import { planModules, type Plan, type PlannedProfile } from "./plan/plan.js";
import { plansOf } from "./plan/plans.js";
import { listProfiles } from "../schema/profiles/profiles.js";
import { sortDiagnostics, type Diagnostic } from "../schema/text/diagnostic.js";

export interface GenerateInput {
  /** Requests and responses of one or more versions. */
  readonly grammars: readonly Grammar[];
  readonly templates: Templates;
  /** A digest of the generator itself: other code, other output. */
  readonly tool: string;
  readonly imports?: ImportStyle;
  /** For each output path, the input digest that the file on disk was made from. */
  readonly previous?: ReadonlyMap<string, string>;
  /** Is told what comes next, in words for people who wait. */
  readonly onStage?: (stage: string) => void;
}

export interface GeneratedFile {
  /** Relative to the output folder: `2.1/bill.ts`. */
  readonly path: string;
  /** Digest of everything the text is made from. */
  readonly input: string;
  /** Absent where `previous` has the same digest: the file on disk is what would be printed. */
  readonly text?: string;
}

/** What generating needs of the world around it, whatever is generated. */
export type Tools = Pick<GenerateInput, "templates" | "tool" | "imports" | "onStage">;

/** Modules that are planned and not yet printed. */
export interface Prepared {
  readonly version: DtdVersion;
  /** Sorted by path. */
  readonly views: readonly ModuleView[];
}

/** The modules that companies have variants of. */
export interface PreparedStandard extends Prepared {
  /** As it was before views were made, which name things themselves. */
  readonly plan: Plan;
  readonly all: PlanViews;
}

export interface GenerateResult {
  /** Sorted by path. */
  readonly files: readonly GeneratedFile[];
  readonly profiles: readonly PlannedProfile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The passes in order: checks, profiles, plan, views, text, formatting, verification. Touches no disk. */
export async function generate(input: GenerateInput): Promise<GenerateResult> {
  const formatter = new Formatter();
  // The formatter's threads start while all is planned, and are at work while the rest is printed.
  if (!input.previous || input.previous.size === 0) formatter.start();
  try {
    const { plans, diagnostics } = planGrammars(input.grammars);
    // The largest first: what comes after it is planned and printed while it is formatted.
    const inOrder = [...plans].sort((a, b) => b.modules.length - a.modules.length);
    const files = await Promise.all(inOrder.map((plan) => printModules(prepare(plan), input, formatter)));
    return {
      files: sortedFiles(files.flat()),
      profiles: plans.flatMap((plan) => plan.profiles),
      diagnostics,
    };
  } finally {
    await formatter.end();
  }
}

/** Plans the modules of grammars, to be printed by `printModules`. */
export function prepareModules(grammars: readonly Grammar[]): {
  prepared: readonly PreparedStandard[];
  diagnostics: readonly Diagnostic[];
} {
  const { plans, diagnostics } = planGrammars(grammars);
  return { prepared: plans.map(prepare), diagnostics };
}

function prepare(plan: Plan): PreparedStandard {
  const planned = { ...plan, names: plan.names.copy() };
  const all = moduleViews(plan);
  return { version: plan.version, plan: planned, all, views: all.views };
}

/**
 * Plans the modules of a variant of grammars that are prepared already: from the start where it has objects of
 * its own, otherwise only where it differs.
 */
export function prepareVariant(grammars: readonly Grammar[], standard: PreparedStandard): Prepared {
  const { version, plan: before, all } = standard;
  const request = find(grammars, version, "request");
  const response = find(grammars, version, "response");
  if (!request) return standard;
  if (request.objects && [...request.objects.keys()].some((name) => !before.request.objects?.has(name)))
    return prepare(planModules(request, response, listProfiles(request, response).value));
  const { plan, changed } = extendPlan(before, request, response);
  return { version, views: extendedViews(plan, changed, all) };
}

const sortedFiles = (files: readonly GeneratedFile[]): GeneratedFile[] =>
  [...files].sort((a, b) => (a.path < b.path ? -1 : 1));

/** The profiles of all versions, with the module and export each will have; nothing is printed. */
export function profilesOf(grammars: readonly Grammar[]): {
  profiles: PlannedProfile[];
  diagnostics: Diagnostic[];
} {
  const { plans, diagnostics } = planGrammars(grammars);
  return { profiles: plans.flatMap((plan) => plan.profiles), diagnostics };
}

function planGrammars(grammars: readonly Grammar[]): { plans: Plan[]; diagnostics: Diagnostic[] } {
  const diagnostics = checkGrammars(grammars).filter(hasEffect);
  const plans = plansOf(grammars);
  return { plans: plans.value, diagnostics: sortDiagnostics([...diagnostics, ...plans.diagnostics]) };
}

const find = (
  grammars: readonly Grammar[],
  version: DtdVersion,
  message: Grammar["message"],
): Grammar | undefined =>
  grammars.find((grammar) => grammar.version === version && grammar.message === message);

/** A module that was printed, unless the text on disk is what would be printed. */
interface Printed {
  readonly path: string;
  readonly input: string;
  readonly view: ModuleView;
  readonly text?: string;
}

/** Prints modules, but for those that are on disk already as they would be printed. */
export async function printModules(
  { version, views }: Prepared,
  { templates, tool, imports = {}, previous, onStage }: Tools & Pick<GenerateInput, "previous">,
  formatter: Formatter,
): Promise<GeneratedFile[]> {
  onStage?.(`printing ${views.length} modules of ${version}`);
  const common = JSON.stringify([tool, templates]);
  const render = renderer(templates);
  const modules = views.map((planned): Printed => {
    const view = inStyle(planned, imports);
    const path = `${version}/${view.path}`;
    const input = digest(common + JSON.stringify(view));
    return { path, input, view, ...(previous?.get(path) === input ? {} : { text: render(view) }) };
  });
  const formatting = formatter.format(modules.flatMap(({ text }) => text ?? []));
  // A template that makes no program fails here, too; reading back says it better.
  formatting.catch(() => undefined);
  onStage?.(`reading the modules of ${version} back`);
  await readBack(modules);
  onStage?.(`formatting the modules of ${version}`);
  await formatter.help();
  const formatted = (await formatting).values();
  if (!modules.some(({ text }) => text !== undefined))
    return modules.map(({ path, input }) => ({ path, input }));
  const { withChecksum } = await import("./checksum.js");
  return modules.map(({ path, input, text }) =>
    text === undefined
      ? { path, input }
      : { path, input, text: withChecksum(formatted.next().value as string) },
  );
}

/** The compiler is loaded where there is something to read back: it takes longer than all other passes. */
async function readBack(printed: readonly Printed[]): Promise<void> {
  const modules = printed.flatMap(({ path, view, text }) =>
    text === undefined ? [] : [{ path, text, view }],
  );
  if (modules.length === 0) return;
  const { verifyModules } = await import("./emit/verify.js");
  verifyModules(modules);
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
