import type { FunctionProfile } from "../../model/shape.js";
import { toXml } from "../../codec/to-xml.js";
import { childOf, type XmlNode } from "../../xml/xml-tree.js";
import { IntacctError } from "../errors.js";
import { unknownOutcome } from "../gateway.js";
import type { FunctionResult } from "../answer/interpret.js";
import { decoded, refusal, type Decode, type Outcome, type Prepared } from "./operations.js";

/** The most objects that one function takes. */
export const packSize = 100;

const isDelete = ({ element, within, fixed }: FunctionProfile): boolean =>
  element === "delete" && within === undefined && fixed?.["object"] !== undefined;

/** Whether a function takes several objects at a time: a generic `create`, `update` or `delete`. */
export const isPackable = (profile: FunctionProfile): boolean =>
  profile.within === "create" || profile.within === "update" || isDelete(profile);

/** One function that does what several would, each for one object; it bears the control id of the first. */
export function packed(batch: readonly Prepared[]): Prepared {
  const [first] = batch as readonly [Prepared];
  const { profile } = first.call;
  const name = profile.within ?? profile.element;
  const inside = batch.map(({ text }) => text?.xml.slice(name.length + 2, -name.length - 3) ?? "");
  const xml = isDelete(profile) ? deletion(profile, batch) : `<${name}>${inside.join("")}</${name}>`;
  return { ...first, index: undefined, text: { controlId: first.controlId, name, xml } };
}

function deletion(profile: FunctionProfile, batch: readonly Prepared[]): string {
  const inputs = batch.map(({ call }) => call.input as { readonly keys: readonly string[] });
  return toXml(profile, { ...inputs[0], keys: inputs.flatMap(({ keys }) => keys) });
}

/**
 * What came of each object, by what came of the function: it runs as a transaction, so that all of it succeeded or
 * nothing. The objects of an answer are in the order of those that were sent.
 */
export function unpacked(batch: readonly Prepared[], outcome: Outcome, decode: Decode): Outcome[] {
  const { controlId } = outcome;
  const own = batch.map((prepared) => ({ ...prepared, controlId }));
  if (!outcome.ok) {
    // The record number in a cut answer is that of one object.
    const error = batch.length > 1 ? outcome.error.with({ key: undefined }) : outcome.error;
    return own.map((prepared) => refusal(prepared, error));
  }
  const result = outcome.value as FunctionResult;
  const data = childOf(result.node, "data");
  const objects = data?.children ?? [];
  return own.map((prepared, index) => {
    if (isDelete(prepared.call.profile)) return decoded(prepared, result, decode);
    if (!data || objects.length !== batch.length) {
      const reason = `the answer names ${objects.length} objects, and ${batch.length} were sent`;
      return refusal(prepared, unknownOutcome(new IntacctError("malformed", reason)));
    }
    const object = objects[index] as XmlNode;
    if (!isOf(object, prepared.call.input))
      return refusal(
        prepared,
        new IntacctError("malformed", "it ran, but the answer names another object in its place"),
      );
    return decoded(prepared, { ...result, node: only(result.node, data, object) }, decode);
  });
}

/** Whether an object in an answer is that of an input, as far as the ids show that both have. */
function isOf({ children }: XmlNode, input: unknown): boolean {
  const given = new Map(
    Object.entries(input as object).map(([name, value]) => [name.toUpperCase(), value as unknown]),
  );
  return children.every(({ name, text }) => {
    const key = name.toUpperCase();
    const value = key === "RECORDNO" || key.endsWith("ID") ? given.get(key) : undefined;
    const isText = typeof value === "string" || typeof value === "number";
    return !isText || String(value).trim().toLowerCase() === text.trim().toLowerCase();
  });
}

/** A result as if it were that of one object alone. */
function only(result: XmlNode, data: XmlNode, object: XmlNode): XmlNode {
  const attributes = data.attributes.map((each) => (each.name === "count" ? { ...each, value: "1" } : each));
  const alone = { ...data, attributes, children: [object] };
  return { ...result, children: result.children.map((child) => (child === data ? alone : child)) };
}
