import { secret } from "../../model/issues.js";
import { readTree, type XmlNode } from "../../xml/xml-tree.js";

/** The text shown instead of a secret. */
export const hidden = "(hidden)";

/** Takes secrets out of a text. */
export type Mask = (text: string) => string;

/** Shorter ones would be found in every text. */
const shortestSecret = 3;
/** Of longer ones the beginning is looked for. */
const longestSecret = 1_000;

/**
 * Masks secrets in texts of the gateway: passwords, sessions, and the values that a request has for fields such as
 * `taxid`, because errors repeat them. The request is searched for secrets only when there is a text to mask.
 *
 * @param request the XML of the functions that were sent
 */
export function maskOf(known: readonly (string | undefined)[], request: () => string): Mask {
  let secrets: RegExp | undefined;
  return (text) => {
    if (text === "") return text;
    try {
      secrets ??= anyOf([...known, ...secretsIn(readTree(`<a>${request()}</a>`))]);
      return text.replace(secrets, hidden);
    } catch {
      // Too many secrets to search for: hide the whole text.
      return hidden;
    }
  };
}

/** Matches values in any form. Longer values come first, so that no part of them is left. */
function anyOf(values: readonly (string | undefined)[]): RegExp {
  const found = new Set(
    values.flatMap((value) => value?.trim().replace(/\s+/g, " ").slice(0, longestSecret) ?? []),
  );
  const patterns = [...found]
    .filter((value) => value.length >= shortestSecret)
    .sort((a, b) => b.length - a.length)
    .map((value) => Array.from(value, formsOf).join(""));
  return new RegExp(patterns.join("|") || "(?!)", "g");
}

const names: Readonly<Record<string, string>> = {
  "&": "amp",
  "<": "lt",
  ">": "gt",
  '"': "quot",
  "'": "apos",
};

/** A character as it is, and as it is in XML, JSON, addresses and the texts of queries. */
function formsOf(character: string): string {
  if (/[a-z\d]/i.test(character)) return character;
  const code = character.codePointAt(0) as number;
  const hex = code.toString(16);
  const percent = encoded(character);
  const space = /\s/.test(character);
  const literal = space ? "\\s+|\\\\[nrt]" : `\\\\?(?:${character.replace(/[^\w\s]/g, "\\$&")}){1,2}`;
  const entity = names[character] ? `|&${names[character]};` : "";
  return `(?:${literal}${entity}|&#0*${code};|&#x0*(?:${hex}|${hex.toUpperCase()});|${percent}|${percent.toLowerCase()})`;
}

function encoded(character: string): string {
  try {
    return encodeURIComponent(character).replace(/[^\w%]/g, "\\$&");
  } catch {
    // Half of a surrogate pair.
    return "(?!)";
  }
}

/** A name with the path before it: `VENDOR.TAXID`. */
const isSecretName = (name: string): boolean => name.split(".").some((part) => secret.test(part.trim()));

/**
 * The values of secret fields: elements and attributes of secret names; what is beside an element that names a
 * field (custom fields, filters of `query` and `get_list`); what a text compares a field with (`readByQuery`).
 */
function* secretsIn(node: XmlNode, isInside = false): Generator<string> {
  const { name, attributes, children, text } = node;
  const isSecret = isInside || isSecretName(name);
  for (const attribute of attributes) if (isSecret || isSecretName(attribute.name)) yield attribute.value;
  if (isSecret) yield text;
  else if (children.length === 0) yield* literalsIn(text);
  const isPair =
    children.some(namesSecret) && children.every((child) => /field|name|value|operator/i.test(child.name));
  for (const child of children) yield* secretsIn(child, isSecret || (isPair && !namesSecret(child)));
}

/** Whether an element names a secret field: `field` in filters, `customfieldname` of custom fields. */
const namesSecret = ({ name, text }: XmlNode): boolean =>
  /(^field|name)$/i.test(name) && /^[\w.]+$/.test(text.trim()) && isSecretName(text);

/** A field and what it is compared by, in the text of a query. */
const comparison = /([A-Za-z_][\w.]*)\s*(?:[=<>!]|(?:not\s+)?(?:like|in|between)\b)/gi;

/** What a query compares fields with, if one of these is secret: texts in quotes, and what has a digit. */
function* literalsIn(text: string): Generator<string> {
  if (!Array.from(text.matchAll(comparison)).some(([, field = ""]) => isSecretName(field))) return;
  for (const [, quoted, , bare = ""] of text.matchAll(
    /((["'])(?:\\.|\2\2|(?!\2)[^])*\2)|([\w.-]*\d[\w.-]*)/g,
  )) {
    if (quoted === undefined) yield bare;
    else {
      const inner = quoted.slice(1, -1);
      const value = inner.replace(/\\(.)|(["'])\2/g, "$1$2");
      yield value;
      // Without the signs that stand for any text.
      yield value.replace(/^%+|%+$/g, "");
    }
  }
}
