import type { Diagnostic, Outcome } from "../text/diagnostic.js";
import type { Origin, SourceFile } from "../text/source.js";
import { conformanceFaults } from "./conformance.js";
import { contradictions } from "./contradictions.js";
import type { Facet, FieldType, RelationshipKind } from "./format.js";
import { Layers, type ObjectLayers } from "./layers.js";
import type {
  Correction,
  CustomField,
  CustomObject,
  Dimension,
  FieldValue,
  ObjectOverlay,
  Overlay,
  Relationship,
} from "./model.js";
import { flagAt, mapAt, numberAt, textAt, textsAt, type PlacedEntry, type PlacedMap } from "./placed.js";
import { readYaml } from "./yaml.js";
import { append } from "../text/collections.js";

/**
 * Reads overlay files (YAML or JSON) and combines them in order. Files with errors are left out of the value; all
 * errors are reported (IC2001 to IC2005).
 */
export function readOverlays(files: readonly SourceFile[]): Outcome<Overlay> {
  const diagnostics: Diagnostic[] = [];
  const layers = new Layers();
  for (const file of files) {
    const { value, diagnostics: found } = readYaml(file);
    const faults = [...found, ...(value ? conformanceFaults(value) : [])];
    append(diagnostics, faults);
    if (value?.kind === "map" && faults.length === 0) layers.add(value);
  }
  const overlay = overlayOf(layers);
  return { value: overlay, diagnostics: [...diagnostics, ...layers.diagnostics, ...contradictions(overlay)] };
}

const overlayOf = (layers: Layers): Overlay => ({
  objects: mapped(layers.objects, (_, object) => objectOf(object)),
  dimensions: mapped(layers.dimensions, dimensionOf),
});

function mapped<From, To>(
  entries: ReadonlyMap<string, From> | undefined,
  make: (name: string, from: From) => To,
): Map<string, To> {
  return new Map([...(entries ?? [])].map(([name, from]) => [name, make(name, from)]));
}

/** The properties that are there: an absent one is not one that is undefined. */
function present<T extends object>(properties: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  const there = Object.entries(properties).filter(([, value]) => value !== undefined);
  return Object.fromEntries(there) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

const naming = (map: PlacedMap) =>
  present({ label: textAt(map, "label"), description: textAt(map, "description") });

function objectOf({ name, origin, owner, custom, said }: ObjectLayers): ObjectOverlay {
  return {
    name,
    ...present({ owner, custom: custom && customObjectOf(said, custom) }),
    fields: mapped(mapAt(said, "fields")?.entries, fieldOf),
    relationships: mapped(mapAt(said, "relationships")?.entries, relationshipOf),
    corrections: mapped(mapAt(said, "corrections")?.entries, correctionOf),
    ...present({ functions: namesAt(said, "functions") }),
    origin,
  };
}

const customObjectOf = (said: PlacedMap, origin: Origin): CustomObject => ({
  ...naming(said),
  key: textAt(said, "key") as string,
  ...present({ name: textAt(said, "name") }),
  origin,
});

const asMap = ({ key, value }: PlacedEntry): PlacedMap =>
  value.kind === "map" ? value : { kind: "map", entries: new Map(), origin: key };

const valueOf = (map: PlacedMap): FieldValue => ({
  type: textAt(map, "type") as FieldType,
  ...present({
    length: numberAt(map, "length"),
    digits: numberAt(map, "digits"),
    fraction: numberAt(map, "fraction"),
    values: textsAt(map, "values"),
  }),
});

/** The texts of a list, with their places; undefined where there is none. */
function namesAt(map: PlacedMap, key: string): { name: string; origin: Origin }[] | undefined {
  const list = map.entries.get(key)?.value;
  return list?.kind === "list"
    ? list.items.flatMap((item) => (item.kind === "scalar" ? [{ name: item.text, origin: item.origin }] : []))
    : undefined;
}

function fieldOf(id: string, entry: PlacedEntry): CustomField {
  const map = asMap(entry);
  return {
    id,
    ...valueOf(map),
    ...naming(map),
    required: flagAt(map, "required"),
    hidden: flagAt(map, "hidden"),
    readOnly: flagAt(map, "readOnly"),
    standard: flagAt(map, "standard"),
    ...present({
      default: textAt(map, "default") ?? textsAt(map, "default"),
      documentTypes: textsAt(map, "documentTypes"),
      sequence: textAt(map, "sequence"),
      object: textAt(map, "object"),
    }),
    origin: entry.key,
    places: mapped(map.entries, (_, { value }) => value.origin) as ReadonlyMap<Facet | "type", Origin>,
  };
}

function relationshipOf(name: string, entry: PlacedEntry): Relationship {
  const map = asMap(entry);
  return {
    name,
    object: textAt(map, "object") as string,
    ...present({ kind: textAt(map, "kind") as RelationshipKind | undefined, by: textAt(map, "by") }),
    ...naming(map),
    origin: entry.key,
  };
}

function correctionOf(field: string, entry: PlacedEntry): Correction {
  const map = asMap(entry);
  const addValues = namesAt(map, "addValues")?.map(({ name: value, origin }) => ({ value, origin }));
  const type = map.entries.get("changeType");
  const said = (flag: "require" | "readOnly" | "repeat" | "apart") => {
    const found = map.entries.get(flag);
    return found && { value: flagAt(map, flag), origin: found.key };
  };
  return {
    field,
    ...present({
      addValues,
      changeType: type && { ...valueOf(asMap(type)), origin: type.key },
      require: said("require"),
      readOnly: said("readOnly"),
      repeat: said("repeat"),
      apart: said("apart"),
    }),
    origin: entry.key,
  };
}

function dimensionOf(id: string, entry: PlacedEntry): Dimension {
  const map = asMap(entry);
  return {
    id,
    object: textAt(map, "object") as string,
    ...naming(map),
    ...present({ on: namesAt(map, "on") }),
    origin: entry.key,
  };
}
