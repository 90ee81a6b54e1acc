import { objectsNamed } from "../../schema/model/facts.js";
import { reachable } from "../../schema/model/particles.js";
import type { MessageKind } from "../../schema/model/grammar.js";
import { declarationsOf, type ProfileDecl } from "../../schema/profiles/profiles.js";
import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";
import { suggestion } from "../../schema/text/wording.js";
import { NameSpace } from "./names.js";
import { answeringProfile, planOf, type Plan } from "./plan.js";
import { exportsOf, type DataUnit, type Unit } from "./units.js";

/**
 * Selects the profiles that match every given list. Names are those of the `profiles` command. Upper and lower case
 * are the same; `*` stands for any characters and `?` for one.
 */
export interface Selection {
  /** `bill`, `VENDOR*`: by a version's own name, or for 2.1 by that of 3.0 (`APBILL`). */
  readonly objects?: readonly string[] | undefined;
  /** Functions of the interface: `create_bill`, `get*`. */
  readonly functions?: readonly string[] | undefined;
  /** `CREATE`, `QUERY`. */
  readonly actions?: readonly string[] | undefined;
}

type Key = keyof Selection;

const keys: readonly Key[] = ["objects", "functions", "actions"];

export const selectsAll = (selection: Selection): boolean =>
  keys.every((key) => selection[key] === undefined);

/** Errors of a selection: names and patterns that match no profile of any plan. */
export function checkSelection(selection: Selection, plans: readonly Plan[]): Diagnostic[] {
  const found = keys.flatMap((key) => {
    const known = new Set(plans.flatMap((plan) => plan.profiles.flatMap((one) => namesOf(key, one, plan))));
    return (selection[key] ?? []).flatMap((pattern) =>
      [...known].some(matcher(pattern)) ? [] : [unmatched(key, pattern, known)],
    );
  });
  if (found.length > 0 || plans.some((plan) => selectedProfiles(plan, selection).length > 0)) return found;
  const lists = keys.filter((key) => selection[key] !== undefined).join(", ");
  return [
    diagnostic(
      "IC1808",
      `no profile is selected by ${lists} together`,
      {},
      "a profile is made that each list names; profiles lists them all",
    ),
  ];
}

function unmatched(key: Key, pattern: string, known: Iterable<string>): Diagnostic {
  const what = key.slice(0, -1);
  const hint =
    suggestion(pattern.replace(/[*?]/g, ""), known) ?? "npx intacct-codegen profiles lists them all";
  return diagnostic("IC1808", `no profile has the ${what} ${pattern}`, {}, hint);
}

/** The names of a profile. */
function namesOf(key: Key, profile: ProfileDecl, { request }: Plan): readonly string[] {
  if (key === "functions") return [profile.function];
  if (key === "actions") return [profile.action];
  const { object, subject, target } = profile;
  return [object, subject, ...(target ? [target.object] : []), ...objectsNamed(subject, request)];
}

function matcher(pattern: string): (name: string) => boolean {
  const escaped = pattern.replace(/[\\^$.+()[\]{}|]/g, "\\$&");
  const expression = new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "i");
  return (name) => expression.test(name);
}

/** The selected profiles of a plan, without their dependencies. */
export function selectedProfiles(plan: Plan, selection: Selection): Plan["profiles"] {
  const wanted = keys.flatMap((key) => {
    const matchers = selection[key]?.map(matcher);
    return matchers ? [{ key, matchers }] : [];
  });
  return plan.profiles.filter((profile) =>
    wanted.every(({ key, matchers }) =>
      namesOf(key, profile, plan).some((name) => matchers.some((matches) => matches(name))),
    ),
  );
}

/**
 * The selected part of a plan, with everything that it needs. Names and modules are those of the whole plan.
 * Relations to records that nothing else needs are left open.
 */
export function selectedPlan(plan: Plan, selection: Selection): Plan {
  const needed = new Needs(plan);
  const profiles = selectedProfiles(plan, selection);
  const selected = new Set(profiles.map(profileKey));
  for (const unit of plan.modules.flatMap(({ units }) => units))
    if ("profile" in unit && selected.has(profileKey(unit.profile))) needed.add(unit);
  return needed.plan();
}

const profileKey = ({ function: name, object, direction }: ProfileDecl): string =>
  `${direction} ${name} ${object}`;

/** Collects units with those that they depend on. */
class Needs {
  readonly #units = new Set<Unit>();

  constructor(readonly whole: Plan) {}

  add(unit: Unit | undefined): void {
    if (!unit || this.#units.has(unit)) return;
    this.#units.add(unit);
    if (unit.kind === "element") this.#declared(unit.message, unit.element.name);
    else if (unit.kind === "data") this.#record(unit);
    else if (unit.kind === "answer") {
      this.add(this.whole.dataUnit(unit.profile.record));
      this.add(this.whole.dataAttributes);
    } else if (unit.kind === "function" || unit.kind === "generic") {
      this.add(this.whole.answerTo(answeringProfile(unit.profile)));
      this.#declared("request", unit.element.name);
      if (unit.kind === "generic") this.#generic(unit.element.name, unit.profile.target.object);
    } else if (unit.kind === "types") this.#declared("request", unit.element.name);
  }

  #generic(functionName: string, object: string): void {
    this.add(this.whole.typesUnit(functionName));
    this.add(this.whole.elementUnit("request", functionName));
    this.#fieldsOf(object);
  }

  /** All that is below an element, and the element. */
  #declared(message: MessageKind, name: string): void {
    const grammar = message === "request" ? this.whole.request : this.whole.response;
    for (const each of grammar ? reachable(grammar, [name]) : []) {
      this.add(this.whole.elementUnit(message, each));
      if (message === "request") this.add(this.whole.functionUnit(each));
      else this.#fieldsOf(each);
    }
  }

  #record(unit: DataUnit): void {
    this.add(this.whole.dataAttributes);
    for (const declaration of declarationsOf(unit.record)) this.#declared("response", declaration);
    this.#fieldsOf(unit.record.declaration);
  }

  /** The names of a record's fields are in the module of the first answer with such records. */
  #fieldsOf(declaration: string): void {
    if (this.whole.fieldTypeOf(declaration) === undefined) return;
    for (const unit of this.whole.parts.data.values())
      if (unit.record.declaration === declaration && unit.fieldTypeName !== undefined) this.add(unit);
  }

  plan(): Plan {
    const { whole } = this;
    const has = (unit: Unit): boolean => this.#units.has(unit);
    const { parts } = whole;
    const kept = <T extends Unit>(units: ReadonlyMap<string, T>): Map<string, T> =>
      new Map([...units].filter(([, unit]) => has(unit)));
    const modules = whole.modules
      .map((module) => ({ ...module, units: module.units.filter(has) }))
      .filter(({ units }) => units.length > 0);
    const answers = kept(parts.answers);
    const data = kept(parts.data);
    const declared = new Set([...data.values()].map(({ record }) => record.declaration));
    const named = <T>(types: ReadonlyMap<string, T>): Map<string, T> =>
      new Map([...types].filter(([declaration]) => declared.has(declaration)));
    const exported = new Set(modules.flatMap(({ units }) => units.flatMap(exportsOf)));
    const profiles = whole.profiles.filter((profile) => exported.has(profile.export));
    const { request, response } = whole;
    const selected = {
      elements: kept(parts.elements),
      functions: kept(parts.functions),
      data,
      fieldTypes: named(parts.fieldTypes),
      knownTypes: named(parts.knownTypes),
      types: kept(parts.types),
      dataAttributes: parts.dataAttributes && has(parts.dataAttributes) ? parts.dataAttributes : undefined,
      answers,
      exports: parts.exports,
    };
    const names = new NameSpace([], whole.names);
    return planOf({ request, response, modules, profiles, names, parts: selected });
  }
}
