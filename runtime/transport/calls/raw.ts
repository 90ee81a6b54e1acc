import { fromNode, type FromXmlOptions } from "../../codec/from-xml.js";
import { secret } from "../../model/issues.js";
import type { OpenFields } from "../../model/values.js";
import { XmlReadError } from "../../xml/xml-read-error.js";
import { readTree } from "../../xml/xml-tree.js";
import type { CallOptions, Connection } from "../connection.js";
import { IntacctError } from "../errors.js";
import type { FunctionResult } from "../answer/interpret.js";
import type { Call, Tags } from "./call.js";

/**
 * The answer of a function that no profile describes, without its status, name and control id: `key`, `data` and
 * the rest, as open records.
 */
export type XmlOutput = OpenFields;

/**
 * Makes a call of a function that no profile describes, for `executeAll`. The XML is sent unchanged. Sessions,
 * retries, matching of the answer and masking work as for all other calls.
 *
 * @param xml one element, such as `<get_thing key="1"/>`
 * @throws IntacctError `input` where it is anything else
 */
export function xmlCall(xml: string, tags: Tags = {}): Call<XmlOutput> {
  const text = xml.replace(/^\uFEFF?\s*(<\?xml\s[^>]*\?>)?\s*/, "").trimEnd();
  let name;
  try {
    // What is nothing but an element is one within another, too.
    const { children, text: around } = readTree(`<function>${text}</function>`);
    if (children.length === 1 && around.trim() === "") name = children[0]?.name;
  } catch (error) {
    if (!(error instanceof XmlReadError)) throw error;
    // What is wrong inside of a password is a part of it.
    const [, inside = ""] = /<([^\s<>/!?]+)[^<]*$/.exec(text.slice(0, Math.max(0, error.offset - 10))) ?? [];
    const reason = secret.test(inside) ? `it is not well-formed inside of <${inside}>` : error.message;
    throw new IntacctError("input", `the XML to send cannot be read: ${reason}`);
  }
  if (name === undefined) throw new IntacctError("input", "the XML to send has to be one element");
  return { ...tags, ...openCall(name, text) };
}

/** A call of a function that no profile describes, by the name of its element. */
export function openCall(name: string, xml = ""): Call<XmlOutput> {
  const profile = { name: `<${name}>`, version: "2.1", element: name, content: "ANY" } as const;
  return { profile, input: undefined, raw: { xml, decode } };
}

/** Runs a function that no profile describes. Throws if it fails, like `execute`. */
export async function executeXml(
  connection: Connection,
  xml: string,
  { controlId, track, ...options }: CallOptions = {},
): Promise<XmlOutput> {
  const tags = { ...(controlId !== undefined && { controlId }), ...(track && { track }) };
  const [outcome] = await connection.executeAll([xmlCall(xml, tags)], options);
  if (outcome.ok) return outcome.value;
  // It stands alone: which of several it was says nothing.
  throw outcome.error.with({ index: undefined });
}

const envelope = new Set(["status", "function", "controlid"]);
const open = { element: "result", content: "ANY" } as const;

const decode = ({ node }: FunctionResult, options: FromXmlOptions): XmlOutput => {
  const children = node.children.filter(({ name }) => !envelope.has(name));
  const value: unknown = fromNode(open, { ...node, attributes: [], children, text: "" }, options);
  return typeof value === "object" ? (value as XmlOutput) : {};
};
