import type { ElementDecl, Grammar, MessageKind } from "../../schema/model/grammar.js";
import { declaredName, elementsOf, reachable, references } from "../../schema/model/particles.js";
import { declarationsOf } from "../../schema/profiles/profiles.js";
import { represent } from "../../schema/model/representation.js";
import { elementUnit } from "./element-unit.js";
import { isStructure } from "./modules.js";
import { NameSpace } from "./names.js";
import { planOf, type ModulePlan, type Plan } from "./plan.js";
import { exportsOf, kindOrder, type ElementUnit, type FunctionUnit, type Unit } from "./units.js";

/** A plan made from a standard one, and which of its modules may differ. */
export interface ExtendedPlan {
  readonly plan: Plan;
  readonly changed: ReadonlySet<string>;
}

/**
 * The plan of a variant of the grammars that a plan was made from: what is declared otherwise keeps its names
 * and its module, and what is new stands in the module of what leads to it. No name of the standard plan is
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

class Extension {
  readonly #names;
  readonly #parts;
  readonly #changed = new Set<string>();
  /** The units of each module, as far as they are not those of the standard plan. */
  readonly #units = new Map<string, Unit[]>();
  /** The module of each declaration, by message and name. */
  readonly #homes = new Map<string, string>();

  constructor(
    readonly standard: Plan,
    readonly request: Grammar,
    readonly response: Grammar | undefined,
  ) {
    const { parts } = standard;
    this.#names = new NameSpace([], standard.names);
    this.#parts = {
      ...parts,
      elements: new Map(parts.elements),
      functions: new Map(parts.functions),
      types: new Map(parts.types),
      exports: new Map(parts.exports),
    };
  }

  #grammar(message: MessageKind): Grammar | undefined {
    return message === "request" ? this.request : this.response;
  }

  replaceUnits(): void {
    for (const { path, units } of this.standard.modules) {
      const own = units.map((unit) => this.#replaced(unit));
      for (const unit of own)
        if (unit.kind === "element" || unit.kind === "function")
          this.#homes.set(keyOf(messageOf(unit), unit.element.name), path);
      if (own.every((unit, index) => unit === units[index])) continue;
      this.#units.set(path, own);
      this.#changed.add(path);
    }
  }

  #replaced(unit: Unit): Unit {
    if (unit.kind === "element") {
      const element = this.#grammar(unit.message)?.elements.get(unit.element.name);
      if (!element || element === unit.element) return unit;
      const replaced: ElementUnit = { ...unit, element, representation: represent(element) };
      this.#parts.elements.set(keyOf(unit.message, element.name), replaced);
      return replaced;
    }
    if (unit.kind !== "function") return unit;
    const element = this.request.elements.get(this.#declarationOf(unit));
    if (!element || element === unit.element) return unit;
    const replaced: FunctionUnit = { ...unit, element, representation: represent(element) };
    if (unit.within === undefined) this.#parts.functions.set(element.name, replaced);
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
    const before = message === "request" ? this.standard.request : this.standard.response;
    if (!grammar || !before) return;
    const leading = [...grammar.elements.values()].filter(
      (element) =>
        before.elements.get(element.name) !== element && this.#homes.has(keyOf(message, element.name)),
    );
    for (const element of leading)
      for (const name of references(element.content)) {
        const key = keyOf(message, name);
        if (this.#homes.has(key) || !isStructure(grammar, name)) continue;
        const home = this.#homes.get(keyOf(message, element.name)) as string;
        const added = grammar.elements.get(name) as ElementDecl;
        this.#homes.set(key, home);
        this.#add(home, elementUnit(grammar, added, this.#names));
        leading.push(added);
      }
  }

  #add(path: string, unit: ElementUnit): void {
    const units = this.#units.get(path) ?? [
      ...(this.standard.modules.find((module) => module.path === path)?.units ?? []),
    ];
    this.#units.set(path, [...units, unit]);
    this.#changed.add(path);
    this.#parts.elements.set(keyOf(unit.message, unit.element.name), unit);
    for (const name of exportsOf(unit)) this.#parts.exports.set(name, path);
  }

  /** The declarations that some function or answer leads to. */
  #used(message: MessageKind): ReadonlySet<string> {
    const grammar = this.#grammar(message);
    const roots = this.standard.profiles.flatMap(({ direction, function: name, target, record }) => {
      if (message === "response") return record ? declarationsOf(record) : [];
      return direction === "Request" ? [name, target?.declaration ?? name] : [];
    });
    return new Set(grammar ? reachable(grammar, roots) : []);
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
    const { profiles } = this.standard;
    const plan = planOf(this.request, this.response, modules, profiles, this.#names, this.#parts);
    return { plan, changed: this.#changed };
  }
}

const keyOf = (message: MessageKind, name: string): string => `${message} ${name}`;

const messageOf = (unit: ElementUnit | FunctionUnit): MessageKind =>
  unit.kind === "element" ? unit.message : "request";
