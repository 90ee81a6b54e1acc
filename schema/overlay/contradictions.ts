import { isLonger, scalarFault, type ScalarFault } from "intacct-runtime/internals";
import { diagnostic, type Diagnostic } from "../text/diagnostic.js";
import type { Origin } from "../text/source.js";
import { alternatives, suggestion } from "../text/wording.js";
import { specOf } from "./format.js";
import type { CustomField, ObjectOverlay, Overlay } from "./model.js";
import { shortened } from "./placed.js";
import { scalarOfField } from "./scalar.js";

/** Reports entries of an overlay that contradict each other (IC2004, IC2005). */
export function contradictions(overlay: Overlay): Diagnostic[] {
  const found = [...overlay.objects.values()].flatMap((object) => [
    ...[...object.fields.values()].flatMap((field) => fieldContradictions(field)),
    ...keyContradictions(object),
    ...structureContradictions(object),
  ]);
  return [...found, ...dimensionContradictions(overlay)];
}

function fieldContradictions(field: CustomField): Diagnostic[] {
  const { id, type, values = [], required, readOnly, places } = field;
  const at = (place: Parameters<typeof places.get>[0]): { at: Origin } => ({
    at: places.get(place) ?? field.origin,
  });
  const found: Diagnostic[] = [];
  const { separator } = specOf(type).scalar;
  const unwritable = separator === undefined ? undefined : values.find((value) => value.includes(separator));
  if (unwritable !== undefined)
    found.push(
      diagnostic(
        "IC2005",
        `${id} has a value with ${String(separator)} in it, which separates values: ${shortened(unwritable)}`,
        at("values"),
      ),
    );
  if (required && readOnly)
    found.push(
      diagnostic(
        "IC2005",
        `${id} is required and can be read only`,
        { at: field.origin },
        "keep one of them",
      ),
    );
  for (const given of defaultsOf(field)) {
    const fault = defaultFault(field, given);
    if (fault === undefined) continue;
    const hint = (fault === "enum" ? suggestion(given, values) : undefined) ?? expected(field, fault);
    const message = `the default of ${id} does not fit it: ${shortened(given)}`;
    found.push(diagnostic("IC2005", message, at("default"), hint));
  }
  return found;
}

const defaultsOf = ({ default: given = [] }: CustomField): readonly string[] =>
  typeof given === "string" ? [given] : given;

function defaultFault(field: CustomField, given: string): ScalarFault | undefined {
  if (field.type === "checkbox" || (field.type === "date" && given === "today")) return undefined;
  const { length } = field;
  if (length !== undefined && isLonger(given, length)) return "length";
  return scalarFault(
    scalarOfField(field),
    specOf(field.type).scalar.separator === undefined ? given : [given],
  );
}

/** The key and the name of a custom object are fields of it. */
function keyContradictions({ name, custom, fields }: ObjectOverlay): Diagnostic[] {
  if (!custom) return [];
  return [custom.key, custom.name].flatMap((field) =>
    field === undefined || fields.has(field)
      ? []
      : [
          diagnostic(
            "IC2005",
            `${name} has no field ${field}, which is its ${field === custom.key ? "key" : "name"}`,
            { at: custom.origin },
            suggestion(field, fields.keys()) ?? "list it among the fields",
          ),
        ],
  );
}

/** A structure is not a field itself. */
const structureContradictions = ({ name, fields }: ObjectOverlay): Diagnostic[] =>
  [...fields.values()].flatMap(({ id, origin }) => {
    const above = id.split(".").slice(0, -1);
    const outer = above.map((_, depth) => above.slice(0, depth + 1).join(".")).find((one) => fields.has(one));
    const message = `${name}.${id} is inside ${outer ?? ""}, which is itself a field`;
    return outer === undefined ? [] : [diagnostic("IC2005", message, { at: origin }, "keep one of them")];
  });

/** A dimension that is also a field of some object must lead to the same members. */
function dimensionContradictions({ objects, dimensions }: Overlay): Diagnostic[] {
  return [...objects.values()].flatMap(({ name, fields }) =>
    [...fields.values()].flatMap((field) => {
      const dimension = dimensions.get(field.id);
      if (!dimension || (field.type === "dimension" && field.object === dimension.object)) return [];
      const { file, start } = dimension.origin.span;
      const { line, column } = file.locate(start);
      const message = `${name}.${field.id} is not the dimension of that name at ${file.path}:${line}:${column}`;
      return [diagnostic("IC2004", message, { at: field.origin }, `it leads to ${dimension.object}`)];
    }),
  );
}

/** The expected form of a default that does not fit. */
function expected({ length, digits, fraction, values = [] }: CustomField, fault: ScalarFault): string {
  switch (fault) {
    case "enum":
      return `it takes ${alternatives(values)}`;
    case "length":
      return `it takes at most ${length} characters`;
    case "digits":
      return `it takes at most ${digits} digits before the point`;
    case "fraction":
      return `it takes at most ${fraction} digits after the point`;
    default:
      return "give a value of its type";
  }
}
