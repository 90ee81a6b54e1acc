import { declareChanged, declareModules } from "./plan/declare/modules.js";
import type { Module } from "./plan/tree.js";
import { checkEffects, checkTypes } from "../schema/model/checks.js";
import { references } from "../schema/model/particles.js";
import type { DtdVersion, Grammar, MessageKind } from "../schema/model/grammar.js";
import { changesSince } from "../schema/model/variant-map.js";
import { extendPlan } from "./plan/extend.js";
import type { Plan, PlannedProfile } from "./plan/plan.js";
import { plansOf } from "./plan/plans.js";
import { checkSelection, selectedPlan, selectsAll, type Selection } from "./plan/selection.js";
import { Standard, type StandardData } from "./standard.js";
import { sortDiagnostics, type Diagnostic } from "../schema/text/diagnostic.js";
import { differing, type SharedModules } from "./companies.js";
import { append } from "../schema/text/collections.js";

/** What one output has of its own. */
export interface Variant {
  /** Those of the base, with what overlays add: made by `changeGrammars`. Those of the base where absent. */
  readonly grammars?: readonly Grammar[] | undefined;
  /** All that have requests where absent. */
  readonly versions?: readonly DtdVersion[] | undefined;
  readonly selection?: Selection | undefined;
  /** Where the standard modules stand, if only modules that differ from them are to be made. */
  readonly shared?: SharedModules | undefined;
  /** Whether there are to be modules that export all others. Default: so it is. */
  readonly barrel?: boolean | undefined;
}

/** The modules of one version, declared and not yet printed. */
export interface Prepared {
  readonly version: DtdVersion;
  /** Sorted by path. */
  readonly modules: readonly Module[];
  /** What these import a module from that is not beside  them. */
  readonly placeOf?: (module: string) => string | undefined;
}

export interface Preparation {
  readonly prepared: readonly Prepared[];
  readonly profiles: readonly PlannedProfile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The plans of grammars, as data. */
export interface PlansData {
  readonly standards: readonly StandardData[];
  readonly found: readonly Diagnostic[];
}

/** Grammars that nothing is added to, and their plans: made once, for all variants. */
export class StandardPlans {
  readonly #standards: readonly Standard[];
  readonly #found: readonly Diagnostic[];

  /** @param kept what was made of them before */
  constructor(
    readonly grammars: readonly Grammar[],
    kept?: PlansData,
  ) {
    if (kept) {
      this.#standards = kept.standards.map((each) => Standard.from(each));
      this.#found = kept.found;
      return;
    }
    const plans = plansOf(grammars);
    this.#standards = plans.value.map((plan) => {
      const declared = grammars.filter(({ version }) => version === plan.version);
      return new Standard(plan, find(declared, "request"));
    });
    this.#found = sortDiagnostics([...checkEffects(grammars), ...plans.diagnostics]);
  }

  /** Makes all modules: also those of versions that a variant has otherwise. */
  complete(): void {
    for (const standard of this.#standards) void standard.whole;
  }

  /** How much was made so far. */
  get extent(): number {
    return this.#standards.reduce((sum, { extent }) => sum + extent, 0);
  }

  /** What was made so far, to be kept. */
  get data(): PlansData {
    return { standards: this.#standards.map(({ data }) => data), found: this.#found };
  }

  /** Declarations that are as in the base were checked there. */
  #checkChanged(grammars: readonly Grammar[]): Diagnostic[] {
    const changed = grammars.map((grammar, index) => ({
      ...grammar,
      elements: new Map(changesSince(grammar.elements, this.grammars[index]?.elements ?? grammar.elements)),
    }));
    const isUndeclared = changed.some(({ elements }, index) =>
      [...elements.values()].some(({ content }) =>
        references(content).some((name) => grammars[index]?.elements.has(name) === false),
      ),
    );
    return isUndeclared ? checkEffects(grammars) : changed.flatMap(checkTypes);
  }

  /** The modules of a variant, and all that is found about the base and about the variant. */
  prepare({
    grammars = this.grammars,
    versions,
    selection = {},
    shared,
    barrel = true,
  }: Variant): Preparation {
    const added = grammars === this.grammars ? [] : this.#checkChanged(grammars);
    const wanted = this.#standards.filter(({ plan }) => versions?.includes(plan.version) ?? true);
    const variants = wanted.map((standard) => variantOf(standard, grammars, added));
    const isWhole = selectsAll(selection);
    if (!isWhole) {
      const unmatched = checkSelection(
        selection,
        variants.map((variant) => variant.plan()),
      );
      if (unmatched.length > 0)
        return { prepared: [], profiles: [], diagnostics: sortDiagnostics(unmatched) };
    }
    const prepared = variants.map((variant): Prepared & { readonly plan: Plan } => {
      const { version } = variant.standard.plan;
      const made = isWhole ? variant.whole() : selectedOf(variant.plan(), selection);
      const all = shared ? differingOf(variant, made, { shared, selection }) : made;
      const modules = barrel ? all.modules : all.modules.filter(({ path }) => path !== "index.ts");
      return { ...all, version, modules, plan: made.plan };
    });
    return {
      prepared,
      profiles: prepared.flatMap(({ plan }) => plan.profiles),
      diagnostics: sortDiagnostics([...this.#found, ...added]),
    };
  }
}

interface PlannedModules {
  readonly plan: Plan;
  readonly modules: readonly Module[];
}

function selectedOf(whole: Plan, selection: Selection): PlannedModules {
  const plan = selectedPlan(whole, selection);
  return { plan, modules: declareModules(plan).modules };
}

/** Those of the modules of a variant that are not as the standard ones that are elsewhere. */
function differingOf(
  { standard, whole }: PlannedVariant,
  made: PlannedModules,
  { shared, selection }: { readonly shared: SharedModules; readonly selection: Selection },
): Omit<Prepared, "version"> {
  if (shared.isSelected)
    return differing({ ...made, selected: made.plan }, standard.modulesOf(selection), shared);
  const all = selectsAll(selection) ? made : whole();
  return differing({ ...all, selected: made.plan }, standard.whole.declared.modules, shared);
}

interface PlannedVariant {
  readonly standard: Standard;
  /** To select from. */
  plan(): Plan;
  whole(): PlannedModules;
}

/**
 * Plans a variant of a version: from the start where it has objects of its own, otherwise only where it differs.
 *
 * @param found what is found on the way is added here
 */
function variantOf(standard: Standard, grammars: readonly Grammar[], found: Diagnostic[]): PlannedVariant {
  const { version, request: before, response: answers } = standard.plan;
  const ofVersion = grammars.filter((grammar) => grammar.version === version);
  const request = find(ofVersion, "request");
  const response = find(ofVersion, "response");
  if (!request || (request === standard.declaredRequest && response === answers))
    return asItIs(standard, standard);
  // What is inside declarations of an XML Schema has got other names in each variant.
  const isOther =
    request.xsd !== undefined ||
    [...(request.objects?.keys() ?? [])].some((name) => !before.objects?.has(name));
  if (isOther) {
    const plans = plansOf(ofVersion);
    append(found, plans.diagnostics);
    return asItIs(standard, new Standard(plans.value[0] ?? standard.plan, request));
  }
  return {
    standard,
    plan: () => extendPlan(standard.plan, request, response).plan,
    whole: () => {
      const { plan: all, declared } = standard.whole;
      const extended = extendPlan(all, request, response);
      return { plan: extended.plan, modules: declareChanged(extended, declared) };
    },
  };
}

const asItIs = (standard: Standard, own: Standard): PlannedVariant => ({
  standard,
  plan: () => own.plan,
  whole: () => ({ plan: own.whole.plan, modules: own.whole.declared.modules }),
});

const find = (grammars: readonly Grammar[], message: MessageKind): Grammar | undefined =>
  grammars.find((grammar) => grammar.message === message);
