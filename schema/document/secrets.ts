import { secret } from "intacct-runtime/internals";
import type { Diagnostic } from "../text/diagnostic.js";
import type { SourceFile } from "../text/source.js";

/** A stretch of a document that no message should show, in offsets: from the start tag to the end tag. */
interface Hidden {
  readonly start: number;
  readonly end: number;
}

const found = new WeakMap<SourceFile, readonly Hidden[]>();

/**
 * Finds passwords and similar secrets in a document, by its text, because it may not be well-formed. Everything up
 * to the end tag of that name is hidden; without an end tag, everything that follows.
 */
function hiddenIn(file: SourceFile): readonly Hidden[] {
  const before = found.get(file);
  if (before) return before;
  const { text } = file;
  const list: Hidden[] = [];
  const tags = /<([^\s<>/!?&]+)/g;
  for (let tag = tags.exec(text); tag; tag = tags.exec(text)) {
    const name = tag[1] as string;
    if (!secret.test(local(name))) continue;
    const start =
      tags.lastIndex + (/^[^<>]*>/.exec(text.slice(tags.lastIndex, tags.lastIndex + 1000))?.[0].length ?? 0);
    if (text[start - 2] === "/") continue;
    const close = text.indexOf(`</${name}`, tags.lastIndex);
    const end = close < 0 ? text.length : close;
    list.push({ start: Math.min(start, end), end });
    tags.lastIndex = end;
  }
  found.set(file, list);
  return list;
}

const local = (name: string): string => name.slice(name.indexOf(":") + 1);

/** A line of a document (from 1) with what is secret in it made unreadable, each character in its place. */
export function maskedLine(file: SourceFile, line: number): string {
  const from = file.startOf(line);
  let text = file.line(line);
  for (const { start, end } of hiddenIn(file)) {
    const [first, last] = [Math.max(start - from, 0), Math.min(end - from, text.length)];
    if (first < last) text = text.slice(0, first) + "•".repeat(last - first) + text.slice(last);
  }
  return text;
}

/**
 * A finding about a document, without the words that are in a secret at its place: names of entities and of
 * elements are parts of a password that is not well-formed.
 */
export function withoutSecrets<T extends Diagnostic & { readonly xpath?: string }>(found: T): T {
  const { at, xpath, message, hint } = found;
  if (!at) return found;
  const { file, start: place } = at.span;
  // What is wrong with a password may be found at its end tag.
  const hidden = hiddenIn(file).find(({ start, end }) => start <= place && place <= end + 1);
  if (!hidden) return found;
  const secrets = file.text.slice(hidden.start, hidden.end);
  const words = new Set(secrets.match(WORD));
  // Of long words a part is enough: names that are too long are shown in part. Short ones are in too many
  // words.
  const tells = (word: string): boolean =>
    words.has(word) || (word.length >= LONG_WORD && secrets.includes(word));
  const masked = (text: string): string => text.replace(WORD, (word) => (tells(word) ? "•••" : word));
  const steps = xpath?.split("/") ?? [];
  const last = steps.findIndex((step) => isSecret(step));
  return {
    ...found,
    message: masked(message),
    ...(hint === undefined ? {} : { hint: masked(hint) }),
    ...(xpath === undefined ? {} : { xpath: last < 0 ? xpath : steps.slice(0, last + 1).join("/") }),
  };
}

const LONG_WORD = 4;
const WORD = /[\p{L}\p{N}_]{2,}/gu;

/** Whether a place such as `/request/control/password` holds something that no message should show. */
export const isSecret = (xpath: string): boolean =>
  xpath.split("/").some((step) => secret.test(local(step.replace(/\[\d+\]$/, ""))));
