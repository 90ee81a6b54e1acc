import { XmlReadError } from "../../xml/xml-read-error.js";
import type { XmlNode } from "../../xml/xml-tree.js";
import { readAnswer, RecordText } from "./answer.js";
import { IntacctError } from "../errors.js";
import type { Question } from "./interpret.js";
import { hidden, type Mask } from "../observe/privacy.js";
import type { Facts } from "./verdicts.js";

/** What came back, as far as it can be told without looking at what it says. */
export interface Document {
  readonly kind: Facts["answer"];
  /** Of a whole answer. */
  readonly root?: XmlNode;
  readonly records?: RecordText;
  /** What is wrong with any other, in words. */
  readonly words: string;
}

/** The beginning of an answer, however short. */
const beginning = /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?<response[\s/>]/;
const stump = /^\uFEFF?\s*(<\?xml[^>]*\?>\s*)?(<(\?[^>]*)?|<r?e?s?p?o?n?s?e?)?$/;

/** Reads what came back. Where records are to be left, what is wrong inside of them is found anyway. */
export function readDocument(text: string, leavesRecords: boolean, mask: Mask): Document {
  const head = text.slice(0, 500);
  if (head.trim() === "") return { kind: "empty", words: "the answer is empty" };
  if (stump.test(head)) return { kind: "cut", words: "the answer breaks off" };
  if (!beginning.test(head)) return { kind: "other", words: strangerWords(text, mask) };
  const records = new RecordText(text);
  try {
    const root = readAnswer(text, leavesRecords ? records : undefined);
    return { kind: "whole", root, records, words: "" };
  } catch (error) {
    if (error instanceof IntacctError) return { kind: "other", words: error.reason };
    if (!(error instanceof XmlReadError)) throw error;
    if (!text.includes("</response")) return { kind: "cut", words: "the answer breaks off" };
    // What is there may be anything; the name of an element is not.
    const [tag] = /^<\/?[^\s<>]{1,60}>?/.exec(text.slice(error.offset, error.offset + 64)) ?? [];
    const place = tag ? `, at ${tag}` : "";
    return { kind: "other", words: `the answer cannot be read: ${mask(error.message + place)}` };
  }
}

const longestExcerpt = 200;

/**
 * What is not an answer of the gateway's: its front, or something else on the way, says something of its own.
 */
function strangerWords(text: string, mask: Mask): string {
  // Masked before it is shortened: a part of a secret would not be found.
  const head = mask(text.slice(0, 20_000)).replace(
    /(session\W{0,3}(?:id)?\W{1,4})[\w.~-]{6,}/gi,
    `$1${hidden}`,
  );
  const [, title] = /<title[^>]*>([^<]*)/i.exec(head) ?? [];
  const isPage = /^[^<]*<(!doctype html|html|head|body)\b/i.test(head);
  const [, root] = /^\uFEFF?\s*(?:<[?!][^>]*>\s*)*<([^\s<>/]{1,60})/.exec(head) ?? [];
  if (isPage) return `no answer of the gateway's, but an HTML page${title ? ` ${excerpt(title)}` : ""}`;
  if (root) return `no answer of the gateway's, but another document, <${root}>`;
  return `no answer of the gateway's: ${excerpt(head)}`;
}

function excerpt(text: string): string {
  const line = text.replace(/[\s\0-\x1f\x7f-\x9f\u2028\u2029]+/g, " ").trim();
  return JSON.stringify(line.length > longestExcerpt ? `${line.slice(0, longestExcerpt)}…` : line);
}

/**
 * The record numbers that an answer names for functions, though it cannot be read as a whole: by control id.
 */
export function keysIn(text: string, { functions, requestId }: Question, mask: Mask): Record<string, string> {
  const keys: Record<string, string> = {};
  const [, named = ""] = /<control>[^]*?<controlid>([^<]*)<\/controlid>/.exec(text.slice(0, 5_000)) ?? [];
  if (named !== "" && named !== requestId) return keys;
  const wanted = new Set(functions.map(({ controlId }) => controlId));
  for (const [result] of text.matchAll(/<result>[^]*?(?:<\/result>|$)/g)) {
    const [, controlId = ""] = /<controlid>([^<]*)<\/controlid>/.exec(result) ?? [];
    const [, , key] = /<(key|RECORDNO)>([^<]{1,100})<\/\1>/i.exec(result) ?? [];
    if (wanted.has(controlId) && key && /<status>success<\/status>/.test(result)) keys[controlId] = mask(key);
  }
  return keys;
}
