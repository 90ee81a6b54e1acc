import type { Templates } from "../../generator/emit/module.js";
import type { ModulePlan, Plan, PlannedProfile } from "../../generator/plan/plan.js";
import type { Unit } from "../../generator/plan/units.js";
import type { MessageKind } from "../../schema/model/grammar.js";
import { declaredName, elementsOf as particlesOf } from "../../schema/model/particles.js";
import { Children, customPlace, elementData } from "./elements.js";
import type {
  Catalog, Element, ModuleData, ModuleRow, ProfileDetail, ProfileTuple, SearchData, Version,
} from "./model.js"; // prettier-ignore
import { typesPrinter } from "./types-text.js";
import { listIn } from "../../schema/text/collections.js";

/** All that the pages are drawn from. */
export interface SiteData {
  readonly catalog: Catalog;
  readonly search: SearchData;
  /** By version and name: `3.0/apbill`. */
  readonly modules: ReadonlyMap<string, ModuleData>;
}

export interface SiteInput {
  readonly plans: readonly Plan[];
  readonly templates: Templates;
  readonly tool: string;
  readonly overlays: readonly string[];
}

/** Turns planned modules into the data of the site. Touches no disk. */
export function makeData({ plans, templates, tool, overlays }: SiteInput): SiteData {
  const modules = new Map<string, ModuleData>();
  const rows: ModuleRow[] = [];
  const profiles: ProfileTuple[] = [];
  const search = new SearchList();
  for (const plan of plans) {
    const maker = new VersionMaker(plan, templates);
    for (const module of plan.modules) {
      const { data, row } = maker.module(module);
      const position = rows.push(row) - 1;
      modules.set(`${row.version}/${row.name}`, data);
      for (const profile of maker.profilesOf(module)) {
        profiles.push(tupleOf(profile, position));
        search.addProfile(position, profile, plan);
      }
      search.addFields(position, data);
    }
  }
  return { catalog: { tool, overlays, modules: rows, profiles }, search: search.data(), modules };
}

const tupleOf = (profile: PlannedProfile, module: number): ProfileTuple => [
  module,
  profile.name,
  profile.object,
  profile.action,
  profile.function,
  profile.direction === "Response" ? 1 : 0,
];

class VersionMaker {
  readonly #version: Version;
  readonly #homes: Record<MessageKind, Map<string, string>> = { request: new Map(), response: new Map() };
  readonly #profiles = new Map<string, PlannedProfile[]>();
  readonly #typesOf: (module: ModulePlan) => string;

  constructor(
    readonly plan: Plan,
    templates: Templates,
  ) {
    this.#version = plan.version;
    this.#typesOf = typesPrinter(plan, templates);
    for (const module of plan.modules)
      for (const { message, name } of module.units.flatMap(declarationsOf))
        this.#homes[message].set(name, moduleKey(plan.version, module));
    for (const profile of plan.profiles) listIn(this.#profiles, profile.module).push(profile);
  }

  profilesOf(module: ModulePlan): readonly PlannedProfile[] {
    return this.#profiles.get(`${this.#version}/${module.path}`) ?? [];
  }

  module(module: ModulePlan): { data: ModuleData; row: ModuleRow } {
    const children = new Children();
    const labels = this.#labelsOf(module);
    const elements: Record<MessageKind, Record<string, Element>> = { request: {}, response: {} };
    let isCustom = false;
    for (const { message, name } of module.units.flatMap(declarationsOf)) {
      const element = this.#grammar(message)?.elements.get(name);
      if (!element) continue;
      const around = {
        plan: this.plan,
        message,
        moduleOf: (declaration: string) => this.#homes[message].get(declaration),
        labelOf: (field: string) => labels.get(field),
      };
      elements[message][name] = elementData(element, around, children);
      isCustom ||= customPlace(element) !== undefined;
    }
    isCustom ||= children.list.some(({ custom }) => custom !== undefined);
    const profiles = this.profilesOf(module).map((profile) => [profile.name, this.#detail(profile)] as const);
    const data = {
      profiles: Object.fromEntries(profiles),
      ...elements,
      children: children.list,
      types: this.#typesOf(module),
    };
    const row = {
      version: this.#version,
      name: module.path.replace(/\.ts$/, ""),
      application: applicationOf(module),
      ...(isCustom && { custom: true as const }),
    };
    return { data, row };
  }

  #grammar = (message: MessageKind) => (message === "request" ? this.plan.request : this.plan.response);

  /** What the records of a module call their fields: what creates them has the same fields without labels. */
  #labelsOf(module: ModulePlan): ReadonlyMap<string, string> {
    const labels = new Map<string, string>();
    for (const { message, name } of module.units.flatMap(declarationsOf)) {
      if (message !== "response") continue;
      const { content } = this.plan.response?.elements.get(name) ?? {};
      for (const particle of content ? particlesOf(content) : []) {
        const label = this.plan.response?.elements.get(declaredName(particle))?.notes?.label;
        if (label !== undefined && !labels.has(particle.name)) labels.set(particle.name, label);
      }
    }
    return labels;
  }

  #detail(profile: PlannedProfile): ProfileDetail {
    const { target, record, function: name } = profile;
    const unit = this.#unitOf(profile);
    const declaration = record?.declaration ?? target?.declaration ?? name;
    const message = record ? "response" : "request";
    const home = this.#homes[message].get(declaration);
    const isTold = !record && target && target.given !== "element";
    return {
      export: profile.export,
      type: unit ?? "",
      ...(!record && target?.given === "element" && { within: name }),
      ...(isTold && { fixed: { object: target.object } }),
      ...(home !== undefined && { root: [home, declaration] as const }),
    };
  }

  #unitOf({ module, export: name }: PlannedProfile): string | undefined {
    const path = module.slice(this.#version.length + 1);
    const units = this.#byPath.get(path) ?? [];
    for (const unit of units)
      if ((unit.kind === "function" || unit.kind === "generic") && unit.exportName === name)
        return unit.typeName;
    return undefined;
  }

  get #byPath(): ReadonlyMap<string, readonly Unit[]> {
    this.#paths ??= new Map(this.plan.modules.map(({ path, units }) => [path, units]));
    return this.#paths;
  }
  #paths: Map<string, readonly Unit[]> | undefined;
}

const moduleKey = (version: Version, { path }: ModulePlan): string =>
  `${version}/${path.replace(/\.ts$/, "")}`;

/** The declarations that a unit describes. */
function declarationsOf(unit: Unit): { message: MessageKind; name: string }[] {
  if (unit.kind === "element") return [{ message: unit.message, name: unit.element.name }];
  if (unit.kind === "function" || unit.kind === "types")
    return [{ message: "request", name: unit.element.name }];
  return [];
}

/** The area that a module belongs to: the file that most of it is declared in. */
function applicationOf({ units }: ModulePlan): string {
  const counts = new Map<string, number>();
  for (const unit of units) {
    if (!("element" in unit) || unit.kind === "generic" || unit.kind === "types") continue;
    const name =
      unit.element.origin.span.file.path
        .split("/")
        .at(-1)
        ?.replace(/\.[a-z]+$/, "") ?? "";
    counts.set(name, (counts.get(name) ?? 0) + (structural.has(name) ? 0.1 : 1));
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? "general";
}

/** Files of what all areas have in common. */
const structural: ReadonlySet<string> = new Set([
  "objects",
  "structures",
  "groups",
  "fields",
  "lines",
  "request",
  "response",
]);

/** Gathers what can be searched: fields of the same name and label are one entry. */
class SearchList {
  readonly #fields = new Map<string, { name: string; label: string; modules: Set<number> }>();
  readonly #docs: (readonly [number, string, string])[] = [];

  addFields(module: number, data: ModuleData): void {
    for (const elements of [data.request, data.response])
      for (const element of Object.values(elements))
        for (const [name, position] of Object.entries(element.children))
          this.#addField(name, data.children[position]?.label ?? "", module);
  }

  #addField(name: string, label: string, module: number): void {
    const key = `${name}\n${label}`;
    const known = this.#fields.get(key);
    if (known) known.modules.add(module);
    else this.#fields.set(key, { name, label, modules: new Set([module]) });
  }

  addProfile(module: number, { name, direction, function: of }: PlannedProfile, { request }: Plan): void {
    const doc = direction === "Request" ? request.elements.get(of)?.doc : undefined;
    if (doc !== undefined) this.#docs.push([module, name, doc]);
  }

  data(): SearchData {
    const fields = [...this.#fields.values()].map(
      ({ name, label, modules }) => [name, label, [...modules]] as const,
    );
    return { fields, docs: this.#docs };
  }
}
