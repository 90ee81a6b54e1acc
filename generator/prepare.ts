import { Recent } from "./emit/recent.js";
import { extendedViews, moduleViews, type ModuleView, type PlanViews } from "./emit/views.js";
import { checkEffects } from "../schema/model/checks.js";
import type { DtdVersion, Grammar, MessageKind } from "../schema/model/grammar.js";
import { extendPlan } from "./plan/extend.js";
import { planModules, type Plan, type PlannedProfile } from "./plan/plan.js";
import { plansOf } from "./plan/plans.js";
import { checkSelection, selectedPlan, selectsAll, type Selection } from "./plan/selection.js";
import { listProfiles } from "../schema/profiles/profiles.js";
import { sortDiagnostics, type Diagnostic } from "../schema/text/diagnostic.js";
import { differing, type SharedModules } from "./companies.js";

/** What one output has of its own. */
export interface Variant {
  /** Those of the base, with what overlays add: made by `changeGrammars`. Those of the base where absent. */
  readonly grammars?: readonly Grammar[] | undefined;
  /** All that have requests where absent. */
  readonly versions?: readonly DtdVersion[] | undefined;
  readonly selection?: Selection | undefined;
  /** Where the standard modules stand, if only modules that differ from them are to be made. */
  readonly shared?: SharedModules | undefined;
  /** Whether there are to be modules that export all others; so it is where absent. */
  readonly barrel?: boolean | undefined;
}

/** The modules of one version, planned and not yet printed. */
export interface Prepared {
  readonly version: DtdVersion;
  /** Sorted by path. */
  readonly views: readonly ModuleView[];
  readonly plan: Plan;
}

export interface Preparation {
  readonly prepared: readonly Prepared[];
  readonly profiles: readonly PlannedProfile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A version as all have it. */
class Standard {
  #all: PlanViews | undefined;
  readonly #selected = new Recent<string, readonly ModuleView[]>(2);
  /** As it was before views were made, which give names to what is found while printing. */
  readonly plan: Plan;

  constructor(readonly planned: Plan) {
    this.plan = { ...planned, names: planned.names.copy() };
  }

  /** Made when they are first asked for. */
  get all(): PlanViews {
    return (this.#all ??= moduleViews(this.planned));
  }

  viewsOf(selection: Selection): readonly ModuleView[] {
    if (selectsAll(selection)) return this.all.views;
    const key = JSON.stringify(selection);
    const views = this.#selected.get(key) ?? moduleViews(selectedPlan(this.plan, selection)).views;
    this.#selected.set(key, views);
    return views;
  }
}

/** Grammars that nothing is added to, and their plans: made once, for all variants. */
export class Base {
  readonly #standards: readonly Standard[];
  readonly #found: readonly Diagnostic[];

  constructor(readonly grammars: readonly Grammar[]) {
    const plans = plansOf(grammars);
    this.#standards = plans.value.map((plan) => new Standard(plan));
    this.#found = sortDiagnostics([...checkEffects(grammars), ...plans.diagnostics]);
  }

  /** The modules of a variant, and all that is found about the base and about the variant. */
  prepare({
    grammars = this.grammars,
    versions,
    selection = {},
    shared,
    barrel = true,
  }: Variant): Preparation {
    const added: Diagnostic[] = grammars === this.grammars ? [] : checkEffects(grammars);
    const wanted = this.#standards.filter(({ plan }) => versions?.includes(plan.version) ?? true);
    const variants = wanted.map((standard) => variantOf(standard, grammars, added));
    const isWhole = selectsAll(selection);
    if (!isWhole)
      added.push(
        ...checkSelection(
          selection,
          variants.map(({ plan }) => plan),
        ),
      );
    const prepared = variants.map(({ standard, plan, views }): Prepared => {
      const selected = isWhole ? plan : selectedPlan(plan, selection);
      const own = (): readonly ModuleView[] => (isWhole ? views() : moduleViews(selected).views);
      const all = !shared
        ? own()
        : shared.isSelected
          ? differing({ plan: selected, views: own(), selected }, standard.viewsOf(selection), shared)
          : differing({ plan, views: views(), selected }, standard.all.views, shared);
      const made = barrel ? all : all.filter(({ path }) => path !== "index.ts");
      return { version: plan.version, plan: selected, views: made };
    });
    return {
      prepared,
      profiles: prepared.flatMap(({ plan }) => plan.profiles),
      diagnostics: sortDiagnostics([...this.#found, ...added]),
    };
  }
}

interface PlannedVariant {
  readonly standard: Standard;
  readonly plan: Plan;
  readonly views: () => readonly ModuleView[];
}

/**
 * Plans a variant of a version: from the start where it has objects of its own, otherwise only where it differs.
 *
 * @param found what is found on the way is added here
 */
function variantOf(standard: Standard, grammars: readonly Grammar[], found: Diagnostic[]): PlannedVariant {
  const { version, request: before, response: answers } = standard.plan;
  const request = find(grammars, version, "request");
  const response = find(grammars, version, "response");
  // Nothing is added to the requests of an XML Schema, whose plan has names for what stands inside declarations.
  const isSame = !request || request.xsd !== undefined || request === before;
  if (isSame && response === answers)
    return { standard, plan: standard.plan, views: () => standard.all.views };
  const asked = isSame ? before : request;
  const own = [...(asked.objects?.keys() ?? [])].some((name) => !before.objects?.has(name));
  if (own) {
    const profiles = listProfiles(asked, response);
    found.push(...profiles.diagnostics);
    const planned = new Standard(planModules(asked, response, profiles.value));
    return { standard, plan: planned.plan, views: () => planned.all.views };
  }
  const { plan, changed } = extendPlan(standard.plan, asked, response);
  return { standard, plan, views: () => extendedViews(plan, changed, standard.all) };
}

const find = (grammars: readonly Grammar[], version: DtdVersion, message: MessageKind): Grammar | undefined =>
  grammars.find((grammar) => grammar.version === version && grammar.message === message);
