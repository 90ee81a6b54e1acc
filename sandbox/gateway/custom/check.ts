import { facetFault } from "../../../schema/document/facets.js";
import { isDemanded } from "../../../schema/overlay/declare.js";
import type { ObjectOverlay } from "../../../schema/overlay/model.js";
import { scalarOfField, scalarOfValue } from "../../../schema/overlay/scalar.js";
import type { Scalar } from "intacct-runtime/internals";
import type { Call } from "../call.js";
import { missingField, wrongFieldValue, wrongFields, type GatewayError } from "../errors.js";
import { keyOf } from "../store/record.js";
import { sentObjects, type SentObject } from "./sent-objects.js";

/** What overlays say of a field. */
interface Rule {
  readonly field: string;
  /** Absent where nothing is said of its values. */
  readonly scalar?: Scalar;
  readonly demanded: boolean;
  readonly text: string | undefined;
}

/**
 * Checks what a function stores against the overlays: values of custom fields and of corrected standard fields, and
 * the required fields of new records. Unknown fields are accepted, because an overlay need not be complete.
 *
 * @throws Refusal
 */
export function checkFields({ element, version, services }: Call): void {
  const grammar = services.requestGrammar(version);
  if (!grammar || !services.naming.isCustomised) return;
  const faulty = sentObjects(element, grammar).flatMap((sent) => {
    const overlay = services.naming.overlay(sent.object);
    const errors = overlay ? rulesOf(sent, overlay).flatMap((rule) => errorsOf(sent, rule)) : [];
    return errors.map((error) => ({ error, owner: sent.owner }));
  });
  const [first] = faulty;
  if (!first) return;
  const action = /^(partial)?update/.test(element.name) ? "update" : "create";
  throw wrongFields(
    action,
    first.owner,
    faulty.map(({ error }) => error),
  );
}

function rulesOf(
  { custom, standard, takesCustom, standardNames }: SentObject,
  overlay: ObjectOverlay,
): Rule[] {
  const fields = takesCustom ? [...overlay.fields.values()] : [];
  const corrections = [...overlay.corrections.values()].filter(({ field }) => standardNames.has(field));
  return [
    ...fields.map((field) => ({
      field: field.id,
      scalar: scalarOfField(field),
      demanded: isDemanded(field) && field.id !== overlay.custom?.key,
      text: custom.get(keyOf(field.id)),
    })),
    ...corrections.map(({ field, changeType, require }) => ({
      field,
      ...(changeType && { scalar: scalarOfValue(changeType, field) }),
      demanded: require?.value === true,
      text: standard.get(keyOf(field)),
    })),
  ];
}

/** An empty text is no value: a new record may not have it where one is needed, nor an old one be cleared. */
function errorsOf(
  { object, line, creates }: SentObject,
  { field, scalar, demanded, text }: Rule,
): GatewayError[] {
  const place = line === "" ? "" : `${line}, `;
  if (text === "" || (text === undefined && creates))
    return demanded ? [missingField(field, line === "" ? object : line)] : [];
  const fault = scalar && text !== undefined ? facetFault(scalar, text, field) : undefined;
  return fault === undefined ? [] : [wrongFieldValue(`${place}${fault}`)];
}
