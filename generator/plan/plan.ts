import type { DtdVersion, ElementDecl, Grammar, MessageKind } from "../../schema/model/grammar.js";
import { reachable } from "../../schema/model/particles.js";
import { represent } from "../../schema/model/representation.js";
import { scalarOf } from "../../schema/model/scalars.js";
import {
  anyRecord,
  declarationsOf,
  type ProfileDecl,
  type RecordName,
} from "../../schema/profiles/profiles.js";
import { elementUnit, entryName } from "./element-unit.js";
import { fileNameOf, homesOf, isStructure } from "./modules.js";
import {
  exportsOf, kindOrder, type AnswerUnit, type AttributesUnit, type DataUnit, type ElementUnit, type FunctionUnit,
  type TypesUnit, type Unit,
} from "./units.js"; // prettier-ignore
import { camel, enumerationConstant, enumerationType, NameSpace, pascal } from "./names.js";
import { runtimeContract, runtimeNames, type ModuleSymbol } from "./tree.js";
import { listIn } from "../../schema/text/collections.js";

export interface ModulePlan {
  /** Relative to the version's folder: `bill.ts`. */
  readonly path: string;
  readonly units: readonly Unit[];
}

/** A row of the `profiles` command. */
export interface PlannedProfile extends ProfileDecl {
  /** `2.1/bill.ts` */
  readonly module: string;
  readonly export: string;
}

/** What a plan is made of. */
export interface PlanContent {
  readonly request: Grammar;
  readonly response: Grammar | undefined;
  /** Sorted by path. */
  readonly modules: readonly ModulePlan[];
  readonly profiles: readonly PlannedProfile[];
  /** The names that are taken, to claim those of what modules share from. */
  readonly names: NameSpace;
  readonly parts: PlanParts;
}

/** All files and exported names, planned before anything is declared. */
export interface Plan extends PlanContent {
  readonly version: DtdVersion;
  elementUnit(message: MessageKind, name: string): ElementUnit | undefined;
  /** The unit of an element that can be a part of others: one with a shape of its own. */
  structureUnit(message: MessageKind, name: string): ElementUnit | undefined;
  /** The profile of a function as an element of other elements (a batch holds `create_bill`). */
  functionUnit(name: string): FunctionUnit | undefined;
  /** By the tag and the declaration of the record. */
  dataUnit(record: RecordName): DataUnit | undefined;
  /** The type of the names of a record's fields, by its declaration. */
  fieldTypeOf(declaration: string): string | undefined;
  /** The type of the known fields of an open record, by its declaration. */
  knownTypeOf(declaration: string): string | undefined;
  /** What answers have in common, where they have anything. */
  readonly dataAttributes: AttributesUnit | undefined;
  /** By the name of the function. */
  typesUnit(name: string): TypesUnit | undefined;
  /** The export of the profile that reads the answer to a request. */
  answerTo(profile: ProfileDecl): AnswerUnit | undefined;
  /** The symbol of a name that some unit exports. */
  symbolOf(exportName: string): ModuleSymbol;
}

/** Units and names by what they are looked up by. */
export interface PlanParts {
  /** By message and declaration: `request create_bill`. */
  readonly elements: ReadonlyMap<string, ElementUnit>;
  /** By the name of the function. */
  readonly functions: ReadonlyMap<string, FunctionUnit>;
  /** By tag and declaration. */
  readonly data: ReadonlyMap<string, DataUnit>;
  /** By declaration. */
  readonly fieldTypes: ReadonlyMap<string, string>;
  readonly knownTypes: ReadonlyMap<string, string>;
  /** By the name of the function. */
  readonly types: ReadonlyMap<string, TypesUnit>;
  readonly dataAttributes: AttributesUnit | undefined;
  readonly answers: ReadonlyMap<string, AnswerUnit>;
  /** The module of each exported name. */
  readonly exports: ReadonlyMap<string, string>;
}

const newParts = () => ({
  elements: new Map<string, ElementUnit>(),
  functions: new Map<string, FunctionUnit>(),
  data: new Map<string, DataUnit>(),
  fieldTypes: new Map<string, string>(),
  knownTypes: new Map<string, string>(),
  types: new Map<string, TypesUnit>(),
  dataAttributes: undefined as AttributesUnit | undefined,
  answers: new Map<string, AnswerUnit>(),
  exports: new Map<string, string>(),
});

export function planModules(
  request: Grammar,
  response: Grammar | undefined,
  profiles: readonly ProfileDecl[],
): Plan {
  const planner = new Planner(request, response);
  for (const profile of profiles) planner.addOwner(profile);
  planner.assignHomes();
  for (const profile of profiles) planner.addProfile(profile);
  planner.addStructures();
  return planner.finish();
}

/** The profiles alone, under the names that `planModules` gives them, too: half of the work. */
export function planProfiles(
  request: Grammar,
  response: Grammar | undefined,
  profiles: readonly ProfileDecl[],
): readonly PlannedProfile[] {
  const planner = new Planner(request, response);
  for (const profile of profiles) planner.addOwner(profile);
  for (const profile of profiles) planner.addProfile(profile);
  return planner.profiles;
}

class Planner {
  readonly #names: NameSpace;
  readonly #requestOwners = new Map<string, string>();
  readonly #recordOwners = new Map<string, string>();
  readonly #genericStems = new Set<string>();
  #homes: Record<MessageKind, Map<string, string>> = { request: new Map(), response: new Map() };
  readonly #paths = new Map<string, string>();
  readonly #fileNames = new NameSpace();
  readonly #units = new Map<string, Unit[]>();
  readonly #parts = newParts();
  /** The export of each request, by what its answer is found by. */
  readonly #requestExports = new Map<string, string>();
  readonly profiles: PlannedProfile[] = [];

  constructor(
    readonly request: Grammar,
    readonly response: Grammar | undefined,
  ) {
    this.#names = new NameSpace([
      ...runtimeNames,
      runtimeContract,
      ...enumerationNames(request),
      ...enumerationNames(response),
    ]);
    const element = response?.elements.get("data");
    if (!element || element.attributes.length === 0) return;
    const typeName = this.#names.claim("DataAttributes");
    const constantName = this.#names.claim("dataAttributes");
    const unit: AttributesUnit = { kind: "attributes", element, typeName, constantName };
    this.#parts.dataAttributes = unit;
    this.#add("data", unit);
  }

  addOwner(profile: ProfileDecl): void {
    const { record, target } = profile;
    if (target) this.#genericStems.add(profile.stem);
    if (record) {
      for (const declaration of declarationsOf(record))
        if (!this.#recordOwners.has(declaration))
          this.#recordOwners.set(declaration, record === anyRecord ? "data" : profile.subject);
    } else if (target?.declaration !== undefined)
      this.#requestOwners.set(target.declaration, profile.subject);
    else this.#requestOwners.set(profile.function, target ? profile.function : profile.subject);
  }

  assignHomes(): void {
    this.#homes = {
      request: homesOf(this.request, this.#requestOwners),
      response: this.response ? homesOf(this.response, this.#recordOwners) : new Map(),
    };
  }

  addProfile(profile: ProfileDecl): void {
    const { record, target } = profile;
    if (record) return this.#addAnswer({ ...profile, record });
    const element = this.request.elements.get(target?.declaration ?? profile.function);
    if (!element) return;
    // `get_bill` beside `get` for bills: the plain names are those of the function that works on any object.
    const isSecond = !target && this.#genericStems.has(profile.stem);
    const stem = isSecond ? `${profile.stem}_function` : profile.stem;
    const names = {
      typeName: this.#names.claim(pascal(stem), `${pascal(stem)}Function`),
      exportName: this.#names.claim(camel(stem), `${camel(stem)}Function`),
    };
    if (!target || target.given === "element") {
      const representation = represent(element);
      const entry = entryName(representation, names.typeName, this.#names);
      const unit: FunctionUnit = {
        kind: "function",
        profile,
        element,
        representation,
        ...names,
        ...entry,
        ...(target && { within: profile.function }),
      };
      if (!target) this.#parts.functions.set(element.name, unit);
      this.#add(profile.subject, unit);
    } else {
      this.#addTypes(element);
      if (!isQuery(profile)) this.#elementUnit(this.request, element, profile.function, true);
      this.#add(profile.subject, { kind: "generic", profile: { ...profile, target }, element, ...names });
    }
    this.#requestExports.set(answerKey(profile), names.exportName);
    this.#list(profile, names.exportName);
  }

  #addTypes(element: ElementDecl): void {
    if (this.#parts.types.has(element.name)) return;
    const constantName = this.#names.claim(camel(`${element.name}_types`));
    const unit: TypesUnit = { kind: "types", element, constantName };
    this.#parts.types.set(element.name, unit);
    this.#add(element.name, unit);
  }

  #addAnswer(profile: ProfileDecl & { readonly record: RecordName }): void {
    const { tag, declaration } = profile.record;
    const key = recordKey(profile.record);
    if (!this.#parts.data.has(key)) {
      const typeName = this.#names.claim(`${pascal(tag)}Data`, `${pascal(tag)}Rows`);
      const unit: DataUnit = {
        kind: "data",
        record: profile.record,
        typeName,
        ...this.#fieldType(profile.record),
      };
      this.#parts.data.set(key, unit);
      this.#add(this.#recordOwners.get(declaration) ?? profile.subject, unit);
    }
    const stem = `${this.#requestExports.get(answerKey(profile)) ?? camel(profile.stem)}Response`;
    const unit: AnswerUnit = {
      kind: "answer",
      profile,
      exportName: this.#names.claim(stem),
    };
    this.#parts.answers.set(answerKey(profile), unit);
    this.#add(profile.subject, unit);
    this.#list(profile, unit.exportName);
  }

  #fieldType({ tag, declaration }: RecordName): Pick<DataUnit, "fieldTypeName" | "knownTypeName"> {
    if (this.#parts.fieldTypes.has(declaration) || !this.response?.elements.has(declaration)) return {};
    const fieldTypeName = this.#names.claim(`${pascal(tag)}Field`);
    this.#parts.fieldTypes.set(declaration, fieldTypeName);
    if (!this.response.elements.get(declaration)?.record) return { fieldTypeName };
    const knownTypeName = this.#names.claim(`${pascal(tag)}Fields`);
    this.#parts.knownTypes.set(declaration, knownTypeName);
    return { fieldTypeName, knownTypeName };
  }

  /** The structures below all functions and records, in the order of their declaration. */
  addStructures(): void {
    this.#addStructuresOf(this.request, this.#requestOwners);
    if (this.response) this.#addStructuresOf(this.response, this.#recordOwners);
  }

  #addStructuresOf(grammar: Grammar, owners: ReadonlyMap<string, string>): void {
    const { message } = grammar;
    const used = reachable(grammar, owners.keys());
    for (const element of grammar.elements.values()) {
      if (!used.has(element.name) || !isStructure(grammar, element.name)) continue;
      if (message === "request" && owners.has(element.name)) continue;
      this.#elementUnit(grammar, element, this.#homes[message].get(element.name) ?? element.name, false);
    }
  }

  #elementUnit(grammar: Grammar, element: ElementDecl, home: string, shapeless: boolean): void {
    const key = `${grammar.message} ${element.name}`;
    if (this.#parts.elements.has(key)) return;
    const isObject = this.response?.objects?.has(element.name) === true;
    const isRecord = grammar.message === "response" && isObject && this.#parts.knownTypes.has(element.name);
    const unit = elementUnit(grammar, element, this.#names, shapeless, isRecord);
    this.#parts.elements.set(key, unit);
    this.#add(home, unit);
  }

  #add(module: string, unit: Unit): void {
    const path = this.#pathOf(
      module,
      unit.kind === "element" && unit.message === "request" ? "element" : "record",
    );
    listIn(this.#units, path).push(unit);
    for (const name of exportsOf(unit)) this.#parts.exports.set(name, path);
  }

  /**
   * The file of a module. If two names differ only in case or in special characters, the second file is named after
   * its content, such as `contactinfo-record.ts`, or gets a number.
   */
  #pathOf(module: string, holds = "record"): string {
    let path = this.#paths.get(module);
    if (path === undefined) {
      const name = fileNameOf(module);
      path = `${this.#fileNames.claim(name, `${name}-${holds}`)}.ts`;
      this.#paths.set(module, path);
    }
    return path;
  }

  #list(profile: ProfileDecl, exportName: string): void {
    const module = `${profile.version}/${this.#pathOf(profile.subject)}`;
    this.profiles.push({ ...profile, module, export: exportName });
  }

  finish(): Plan {
    const modules = [...this.#units]
      .map(([path, units]) => ({
        path,
        units: [...units].sort((a, b) => kindOrder[a.kind] - kindOrder[b.kind]),
      }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
    const { request, response, profiles } = this;
    return planOf({ request, response, modules, profiles, names: this.#names, parts: this.#parts });
  }
}

/** A plan with all that it says, looked up in its parts. */
export function planOf(content: PlanContent): Plan {
  const { request, parts } = content;
  const elementUnit = (message: MessageKind, name: string): ElementUnit | undefined =>
    parts.elements.get(`${message} ${name}`);
  return {
    ...content,
    version: request.version,
    elementUnit,
    structureUnit: (message, name) => {
      const unit = elementUnit(message, name);
      return unit?.shapeless ? undefined : unit;
    },
    functionUnit: (name) => parts.functions.get(name),
    dataUnit: (record) => parts.data.get(recordKey(record)),
    fieldTypeOf: (declaration) => parts.fieldTypes.get(declaration),
    knownTypeOf: (declaration) => parts.knownTypes.get(declaration),
    dataAttributes: parts.dataAttributes,
    typesUnit: (name) => parts.types.get(name),
    answerTo: (profile) => parts.answers.get(answerKey(profile)),
    symbolOf: (name) => symbolOf(name, parts),
  };
}

function symbolOf(name: string, { exports }: PlanParts): ModuleSymbol {
  const module = exports.get(name);
  if (module === undefined) throw new Error(`no module exports ${name}`);
  return { name, module };
}

/** Queries of 3.0 have a type of their own in the runtime, which picks the fields asked for. */
export const isQuery = ({ version, function: name }: ProfileDecl): boolean =>
  version === "3.0" && name === "query";

/** The exported names of the enumerations that a grammar uses. */
function enumerationNames(grammar: Grammar | undefined): string[] {
  const scalars = [...(grammar?.elements.values() ?? [])].map(scalarOf).filter(({ base }) => base === "enum");
  return scalars.flatMap(({ name }) => [enumerationType(name), enumerationConstant(name)]);
}

const recordKey = ({ tag, declaration, others = [] }: RecordName): string =>
  [tag, declaration, ...others.map((other) => other.tag)].join(" ");

/**
 * The profile that describes the answer of a function: a created or updated object is returned like a read one,
 * with its record number and its own name.
 */
export function answeringProfile(profile: ProfileDecl): ProfileDecl {
  const isSent = profile.target?.given === "element" && /^(create|update)$/.test(profile.function);
  return isSent ? { ...profile, function: "read" } : profile;
}

const answerKey = (profile: ProfileDecl): string => `${profile.function} ${profile.object}`;
