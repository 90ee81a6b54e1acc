import { createHash } from "node:crypto";
import { namedIn, specifierIn, type ImportStyle } from "./emit/imports.js";
import { modulePrinter, type Templates } from "./emit/module.js";
import { declareChanged, declareModules, type DeclaredModules } from "./plan/declare/modules.js";
import type { Module } from "./plan/tree.js";
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
  readonly modules: readonly Module[];
  /** The folder in which a module stands that these import, as their imports name it; beside them where absent. */
  readonly folderOf?: (module: string) => string;
}

/** The modules that companies have variants of. */
export interface PreparedStandard extends Prepared {
  readonly plan: Plan;
  readonly declared: DeclaredModules;
}

export interface GenerateResult {
  /** Sorted by path. */
  readonly files: readonly GeneratedFile[];
  readonly profiles: readonly PlannedProfile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The passes in order: checks, profiles, plan, declarations, text, verification. Touches no disk. */
export async function generate(input: GenerateInput): Promise<GenerateResult> {
  const { plans, diagnostics } = planGrammars(input.grammars);
  const files: GeneratedFile[] = [];
  for (const plan of plans) files.push(...(await printModules(prepare(plan), input)));
  return { files: sortedFiles(files), profiles: plans.flatMap((plan) => plan.profiles), diagnostics };
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
  const declared = declareModules(plan);
  return { version: plan.version, plan, declared, modules: declared.modules };
}

/**
 * Plans the modules of a variant of grammars that are prepared already: from the start where it has objects of
 * its own, otherwise only where it differs.
 */
export function prepareVariant(grammars: readonly Grammar[], standard: PreparedStandard): Prepared {
  const { version, plan: before, declared } = standard;
  const request = find(grammars, version, "request");
  const response = find(grammars, version, "response");
  if (!request) return standard;
  if (request.objects && [...request.objects.keys()].some((name) => !before.request.objects?.has(name)))
    return prepare(planModules(request, response, listProfiles(request, response).value));
  const { plan, changed } = extendPlan(before, request, response);
  return { version, modules: declareChanged(plan, changed, declared) };
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

/** Prints modules, but for those that are on disk already as they would be printed. */
export async function printModules(
  { version, modules, folderOf }: Prepared,
  { templates, tool, imports = {}, previous, onStage }: Tools & Pick<GenerateInput, "previous">,
): Promise<GeneratedFile[]> {
  onStage?.(`printing ${modules.length} modules of ${version}`);
  const common = JSON.stringify([tool, templates]);
  const print = modulePrinter(templates);
  const specifierOf = specifierIn(imports, folderOf);
  const files = modules.map((module) => {
    const path = `${version}/${module.path}`;
    const input = digest(common + JSON.stringify([namedIn(module).map(specifierOf), module]));
    if (previous?.get(path) === input) return { path, input };
    return { path, input, printed: { path, text: print(module, specifierOf), module, specifierOf } };
  });
  const printed = files.flatMap((file) => file.printed ?? []);
  if (printed.length === 0) return files;
  onStage?.(`reading the modules of ${version} back`);
  // Both bring in the compiler, which takes longer to load than all other passes.
  const { verifyModules } = await import("./emit/verify.js");
  verifyModules(printed);
  const { withChecksum } = await import("./checksum.js");
  return files.map(({ path, input, printed: module }) =>
    module ? { path, input, text: withChecksum(module.text) } : { path, input },
  );
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
