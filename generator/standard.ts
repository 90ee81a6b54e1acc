import { Recent } from "./emit/recent.js";
import { Asked } from "./plan/declare/asked.js";
import { declareModules, type DeclaredModules } from "./plan/declare/modules.js";
import { Shared } from "./plan/declare/shared.js";
import { NameSpace } from "./plan/names.js";
import { planOf, type Plan, type PlanContent } from "./plan/plan.js";
import { selectedPlan, selectsAll, type Selection } from "./plan/selection.js";
import type { Module } from "./plan/tree.js";
import type { Grammar } from "../schema/model/grammar.js";

interface Whole {
  readonly plan: Plan;
  readonly declared: DeclaredModules;
}

/** A version as all have it. */
export class Standard {
  readonly #selected = new Recent<string, readonly Module[]>(2);
  #whole: Whole | undefined;

  /**
   * @param plan no names are claimed from it, so that a selection has the names that all have
   * @param declaredRequest the requests as they were read: those of a plan may have names for what has none
   */
  constructor(
    readonly plan: Plan,
    readonly declaredRequest: Grammar | undefined,
  ) {}

  /**
   * All modules, made when they are first asked for; the names of what they share are claimed from this plan.
   */
  get whole(): Whole {
    this.#whole ??= wholeOf(this.plan);
    return this.#whole;
  }

  modulesOf(selection: Selection): readonly Module[] {
    if (selectsAll(selection)) return this.whole.declared.modules;
    const key = JSON.stringify(selection);
    const modules = this.#selected.get(key) ?? declareModules(selectedPlan(this.plan, selection)).modules;
    this.#selected.set(key, modules);
    return modules;
  }

  /** How much it has planned so far: units alone, or all modules. */
  get extent(): number {
    return this.#whole ? 2 : 1;
  }

  /** What it has planned so far, as data: `from` makes the same of it. */
  get data(): StandardData {
    const { plan, declaredRequest } = this;
    const { request, response, modules, profiles, parts } = plan;
    return {
      plan: { request, response, modules, profiles, parts, names: plan.names.own },
      declaredRequest,
      whole: this.#whole && dataOf(this.#whole),
    };
  }

  static from({ plan, declaredRequest, whole }: StandardData): Standard {
    const standard = new Standard(planOf({ ...plan, names: new NameSpace(plan.names) }), declaredRequest);
    if (whole) standard.#whole = wholeFrom(whole, standard.plan);
    return standard;
  }
}

function wholeOf(plan: Plan): Whole {
  const own = { ...plan, names: new NameSpace([], plan.names) };
  return { plan: own, declared: declareModules(own) };
}

/** What a version is planned to be, without objects of classes. */
export interface StandardData {
  readonly plan: Omit<PlanContent, "names"> & { readonly names: readonly string[] };
  readonly declaredRequest: Grammar | undefined;
  readonly whole: WholeData | undefined;
}

interface WholeData extends Pick<DeclaredModules, "modules" | "declarations"> {
  readonly names: readonly string[];
  readonly shared: Shared["found"];
  readonly asked: Asked["units"];
}

const dataOf = ({ plan, declared: { modules, declarations, shared, asked } }: Whole): WholeData => ({
  names: plan.names.own,
  modules,
  declarations,
  shared: shared.found,
  asked: asked.units,
});

function wholeFrom({ names, modules, declarations, shared, asked }: WholeData, plan: Plan): Whole {
  const own = { ...plan, names: new NameSpace(names, plan.names) };
  const declared = {
    modules,
    declarations,
    shared: new Shared(own.names, undefined, shared),
    asked: new Asked(asked),
  };
  return { plan: own, declared };
}
