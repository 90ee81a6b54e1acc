import type { Scalar } from "intacct-runtime/internals";
import type { Correction, CustomField, CustomObject, Dimension, Overlay, Relationship } from "./model.js";
import { scalarOfField, scalarOfValue } from "./scalar.js";

/** The additions of overlays to one object. */
export interface Customisation {
  readonly object: string;
  /** Present for a company's own object, which only overlays describe. */
  readonly custom?: CustomObject;
  /** In the order of the overlays; user-defined dimensions last. */
  readonly members: readonly CustomMember[];
  readonly relationships: readonly Relationship[];
  /** By standard field. */
  readonly corrections: ReadonlyMap<string, Correction>;
  /** Functions that it allows beyond those of the schema. */
  readonly functions: readonly string[];
}

/** A custom field with its value type: an element of its own in 3.0, content of `customfields` otherwise. */
export interface CustomMember {
  readonly field: CustomField;
  readonly scalar: Scalar;
}

/**
 * The additions of overlays to an object; undefined if there are none.
 *
 * @param object its name in 3.0 (`APBILL`, `APBILLITEM`; see `names.ts` for those of 2.1)
 * @param takesDimensions whether the schema allows user-defined dimensions in it
 */
export function customisationOf(
  overlay: Overlay,
  object: string,
  takesDimensions: boolean,
): Customisation | undefined {
  const said = overlay.objects.get(object);
  const members = [...(said?.fields.values() ?? []), ...dimensionsOf(overlay, object, takesDimensions)].map(
    (field) => ({ field, scalar: scalarOfField(field) }),
  );
  if (!said && members.length === 0) return undefined;
  return {
    object,
    ...(said?.custom && { custom: said.custom }),
    members,
    relationships: [...(said?.relationships.values() ?? [])],
    corrections: said?.corrections ?? new Map(),
    functions: (said?.functions ?? []).map(({ name }) => name),
  };
}

/** The user-defined dimensions of an object, as fields, without those that it lists itself. */
function dimensionsOf(overlay: Overlay, object: string, takesDimensions: boolean): CustomField[] {
  const listed = overlay.objects.get(object)?.fields;
  return [...overlay.dimensions.values()]
    .filter(({ on }) => (on ? on.some(({ name }) => name === object) : takesDimensions))
    .filter(({ id }) => !listed?.has(id))
    .map(fieldOfDimension);
}

const fieldOfDimension = ({ on: _, ...dimension }: Dimension): CustomField => ({
  ...dimension,
  type: "dimension",
  required: false,
  hidden: false,
  readOnly: false,
  standard: false,
  places: new Map(),
});

/** The value type of a standard field after a correction; the same object if nothing changes. */
export function correctedScalar(scalar: Scalar, { field, changeType, addValues = [] }: Correction): Scalar {
  const changed = changeType ? scalarOfValue(changeType, field) : scalar;
  const { values } = changed;
  const more = values ? addValues.map(({ value }) => value).filter((value) => !values.includes(value)) : [];
  if (values && more.length > 0) return { ...changed, name: field, values: [...values, ...more] };
  return isSameScalar(changed, scalar) ? scalar : changed;
}

/** Whether two types allow the same values, whatever they are called. */
export function isSameScalar(a: Scalar, b: Scalar): boolean {
  const facts = ({ name: _, ...others }: Scalar): string =>
    JSON.stringify(Object.entries(others).sort(([left], [right]) => (left < right ? -1 : 1)));
  return facts(a) === facts(b);
}
