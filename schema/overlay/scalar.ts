import type { Scalar } from "intacct-runtime/internals";
import { specOf } from "./format.js";
import type { CustomField, FieldValue } from "./model.js";

/**
 * The value type of a custom field: one of those with a name of their own (`STRING_40`, `NUMBER_8_2`,
 * `DATE_MDY`) where that says it all, otherwise one that is called as the field.
 */
export const scalarOfField = (field: CustomField): Scalar => scalarOfValue(field, field.id);

/** @param name what a type is called that no general name fits */
export function scalarOfValue({ type, length, digits, fraction, values }: FieldValue, name: string): Scalar {
  const { scalar, scalarName } = specOf(type);
  if (values) return { name, ...scalar, values };
  if (length !== undefined) return { name: `STRING_${length}`, ...scalar, maxLength: length };
  if (digits !== undefined)
    return fraction === undefined
      ? { name: `NUMBER_${digits}`, ...scalar, digits }
      : { name: `NUMBER_${digits}_${fraction}`, ...scalar, digits, fraction };
  return fraction === undefined ? { name: scalarName, ...scalar } : { name, ...scalar, fraction };
}
