import type { ElementDecl, Grammar, MessageKind } from "../../schema/model/grammar.js";
import { declaredName, elementsOf, reachable, references } from "../../schema/model/particles.js";
import { changesSince, missingSince, VariantMap } from "../../schema/model/variant-map.js";
import { declarationsOf } from "../../schema/profiles/profiles.js";
import { represent } from "../../schema/model/representation.js";
import { declarationKey, objectKey } from "./declare/asked.js";
import { elementUnit } from "./element-unit.js";
import { isStructure } from "./modules.js";
import { NameSpace } from "./names.js";
import { planOf, type ModulePlan, type Plan } from "./plan.js";
import { exportsOf, kindOrder, type ElementUnit, type FunctionUnit, type Unit } from "./units.js";
import { setIn } from "../../schema/text/collections.js";

/** A plan made from a standard one, and which of its modules may differ. */
export interface ExtendedPlan {
  readonly plan: Plan;
  readonly changed: ReadonlySet<string>;
  /** What the plan says differently from the standard one, by `declarationKey` and `objectKey`. */
  readonly answers: ReadonlySet<string>;
}

/**
 * The plan of a variant of the grammars that a plan was made from: what is declared otherwise keeps its names
 * and its module, and what is new is in the module of what leads to it. No name of the standard plan is
 * another one here, so that its modules can be used beside those that differ.
 *
 * The objects must be the same: for others there are profiles to plan.
 */
export function extendPlan(standard: Plan, request: Grammar, response: Grammar | undefined): ExtendedPlan {
  const extension = new Extension(standard, request, response);
  extension.replaceUnits();
  extension.addStructures("request");
  extension.addStructures("response");
  return extension.finish();
}

/** Where the units of a plan stand. */
interface Places {
  /** The module of each declaration, by message and name. */
  readonly homes: ReadonlyMap<string, string>;
  readonly modules: ReadonlyMap<string, ModulePlan>;
  /** The modules with units of a declaration, or of what is in it, by message and name. */
  readonly paths: ReadonlyMap<string, ReadonlySet<string>>;
  /** By message, the declarations that some function or answer leads to. */
  readonly used: Readonly<Record<MessageKind, ReadonlySet<string>>>;
}

/** By plan: the same for all variants. */
const placesByPlan = new WeakMap<Plan, Places>();

function placesIn(plan: Plan): Places {
  const known = placesByPlan.get(plan);
  if (known) return known;
  const homes = new Map<string, string>();
  const paths = new Map<string, Set<string>>();
  for (const { path, units } of plan.modules)
    for (const unit of units)
      if (unit.kind === "element" || unit.kind === "function") {
        homes.set(keyOf(unit), path);
        setIn(paths, keyOf(unit)).add(path);
        if (unit.kind === "function" && unit.within !== undefined)
          setIn(paths, declarationKey("request", unit.within)).add(path);
      }
  const modules = new Map(plan.modules.map((module) => [module.path, module]));
  const used = {
    request: reachable(plan.request, rootsOf(plan, "request")),
    response: plan.response ? reachable(plan.response, rootsOf(plan, "response")) : new Set<string>(),
  };
  const places: Places = { homes, modules, paths, used };
  placesByPlan.set(plan, places);
  return places;
}

/** The declarations of functions and records, from which all others are come to. */
const rootsOf = ({ profiles }: Plan, message: MessageKind): string[] =>
  profiles.flatMap(({ direction, function: name, target, record }) => {
    if (message === "response") return record ? declarationsOf(record) : [];
    return direction === "Request" ? [name, target?.declaration ?? name] : [];
  });

class Extension {
  readonly #names;
  readonly #parts;
  readonly #places: Places;
  readonly #changed = new Set<string>();
  readonly #answers = new Set<string>();
  /** The units of each module, as far as they are not those of the standard plan. */
  readonly #units = new Map<string, Unit[]>();
  /** The module of each declaration, by message and name. */
  readonly #homes: VariantMap<string, string>;
  readonly #changes: Readonly<Record<MessageKind, readonly [string, ElementDecl][]>>;

  constructor(
    readonly standard: Plan,
    readonly request: Grammar,
    readonly response: Grammar | undefined,
  ) {
    const { parts } = standard;
    this.#names = new NameSpace([], standard.names);
    this.#places = placesIn(standard);
    this.#homes = new VariantMap(this.#places.homes);
    this.#parts = {
      ...parts,
      elements: new VariantMap(parts.elements),
      functions: new VariantMap(parts.functions),
      exports: new VariantMap(parts.exports),
    };
    this.#changes = { request: this.#changesOf("request"), response: this.#changesOf("response") };
  }

  #grammar(message: MessageKind): Grammar | undefined {
    return message === "request" ? this.request : this.response;
  }

  #changesOf(message: MessageKind): readonly [string, ElementDecl][] {
    const grammar = this.#grammar(message);
    const before = this.standard[message];
    if (!grammar || !before || grammar === before) return [];
    const changes = changesSince(grammar.elements, before.elements);
    for (const name of [
      ...changes.map(([changed]) => changed),
      ...missingSince(grammar.elements, before.elements),
    ])
      this.#answers.add(declarationKey(message, name));
    const [objects, objectsBefore] = [grammar.objects ?? none, before.objects ?? none];
    const objectChanges = changesSince(objects, objectsBefore).map(([name]) => name);
    for (const name of [...objectChanges, ...missingSince(objects, objectsBefore)])
      this.#answers.add(objectKey(message, name));
    return changes;
  }

  replaceUnits(): void {
    const paths = new Set([...this.#answers].flatMap((key) => [...(this.#places.paths.get(key) ?? [])]));
    for (const { path, units } of this.standard.modules) {
      if (!paths.has(path)) continue;
      const own = units.map((unit) => this.#replaced(unit));
      if (own.every((unit, index) => unit === units[index])) continue;
      this.#rehome(path, units, own);
      this.#units.set(path, own);
      this.#changed.add(path);
    }
  }

  /** A function may have another declaration now: it is where that of before stood. */
  #rehome(path: string, units: readonly Unit[], own: readonly Unit[]): void {
    const [before, now] = [keysOf(units), keysOf(own)];
    for (const key of before) if (!now.has(key) && this.#homes.get(key) === path) this.#homes.delete(key);
    for (const key of now) if (!before.has(key)) this.#homes.set(key, path);
  }

  #replaced(unit: Unit): Unit {
    if (unit.kind === "element") {
      const element = this.#grammar(unit.message)?.elements.get(unit.element.name);
      if (!element || element === unit.element) return unit;
      const replaced: ElementUnit = { ...unit, element, representation: represent(element) };
      this.#parts.elements.set(keyOf(unit), replaced);
      return replaced;
    }
    if (unit.kind !== "function") return unit;
    const element = this.request.elements.get(this.#declarationOf(unit));
    if (!element || element === unit.element) return unit;
    const replaced: FunctionUnit = { ...unit, element, representation: represent(element) };
    if (unit.within === undefined) this.#parts.functions.set(element.name, replaced);
    this.#answers.add(keyOf(unit)).add(keyOf(replaced));
    return replaced;
  }

  /** An object may be declared for one function alone, once something is asked of it there. */
  #declarationOf({ element, profile, within }: FunctionUnit): string {
    const around = within === undefined ? undefined : this.request.elements.get(within);
    for (const child of around ? elementsOf(around.content) : [])
      if (child.name === profile.target?.object) return declaredName(child);
    return element.name;
  }

  /** Declarations that the standard grammar does not have, from those down that lead to them. */
  addStructures(message: MessageKind): void {
    const grammar = this.#grammar(message);
    if (!grammar || !this.standard[message]) return;
    const leading = this.#changes[message]
      .filter(([name]) => this.#homes.has(declarationKey(message, name)))
      .map(([, element]) => element);
    for (const element of leading)
      for (const name of references(element.content)) {
        const key = declarationKey(message, name);
        if (this.#homes.has(key) || !isStructure(grammar, name)) continue;
        const home = this.#homes.get(declarationKey(message, element.name)) as string;
        const added = grammar.elements.get(name) as ElementDecl;
        this.#homes.set(key, home);
        this.#add(home, elementUnit(grammar, added, this.#names));
        leading.push(added);
      }
  }

  #add(path: string, unit: ElementUnit): void {
    const units = this.#units.get(path) ?? [...(this.#places.modules.get(path)?.units ?? [])];
    this.#units.set(path, [...units, unit]);
    this.#changed.add(path);
    this.#parts.elements.set(keyOf(unit), unit);
    this.#answers.add(keyOf(unit));
    for (const name of exportsOf(unit)) this.#parts.exports.set(name, path);
  }

  /** The declarations that some function or answer leads to. */
  #used(message: MessageKind): Pick<ReadonlySet<string>, "has"> {
    const grammar = this.#grammar(message);
    const before = this.standard[message];
    if (!grammar || !before) return new Set();
    const { used } = this.#places;
    const leads = this.#changes[message].map(([name, { content }]) => ({ name, to: references(content) }));
    const isLess = ({ name, to }: (typeof leads)[0]): boolean =>
      references(before.elements.get(name)?.content ?? { kind: "empty" }).some((one) => !to.includes(one));
    if (leads.some(isLess)) return reachable(grammar, rootsOf(this.standard, message));
    // All that was used is: what is changed and used leads to whatever is used now and was not.
    const more = new Set(leads.flatMap(({ name, to }) => (used[message].has(name) ? to : [])));
    for (const name of more)
      if (!used[message].has(name))
        for (const one of references(grammar.elements.get(name)?.content ?? { kind: "empty" })) more.add(one);
    return { has: (name) => used[message].has(name) || more.has(name) };
  }

  finish(): ExtendedPlan {
    const used = { request: this.#used("request"), response: this.#used("response") };
    // Where a list of pairs has become fields of its own, nothing may be left that leads to pairs.
    const isUsed = (unit: Unit): boolean =>
      unit.kind !== "element" || unit.shapeless || used[unit.message].has(unit.element.name);
    const modules = this.standard.modules.map((module): ModulePlan => {
      const units = this.#units.get(module.path)?.filter(isUsed);
      if (!units) return module;
      return { ...module, units: units.sort((a, b) => kindOrder[a.kind] - kindOrder[b.kind]) };
    });
    const { request, response } = this;
    const { profiles } = this.standard;
    const plan = planOf({ request, response, modules, profiles, names: this.#names, parts: this.#parts });
    return { plan, changed: this.#changed, answers: this.#answers };
  }
}

const none: NonNullable<Grammar["objects"]> = new Map();

/** What a unit declares, by message and name. */
const keyOf = (unit: ElementUnit | FunctionUnit): string =>
  declarationKey(unit.kind === "element" ? unit.message : "request", unit.element.name);

const keysOf = (units: readonly Unit[]): ReadonlySet<string> =>
  new Set(
    units.flatMap((unit) => (unit.kind === "element" || unit.kind === "function" ? [keyOf(unit)] : [])),
  );
