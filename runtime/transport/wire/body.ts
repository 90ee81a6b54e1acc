import { platform, type ByteStream, type FetchResponse } from "./platform.js";

/** The text of an answer, or why there is none. */
export type Body = { readonly text: string } | { readonly problem: string };

/**
 * Reads an answer as far as the limit, in bytes after decompression: what is longer is not read to its end. It is
 * decoded as it says itself, and never with characters that it does not have.
 */
export async function readBody(response: FetchResponse, limit: number): Promise<Body> {
  const tooLarge = { problem: `the answer is larger than ${limit} bytes (maxAnswerSize)` };
  const source = sourceOf(response.body);
  if (!source) {
    const text = await response.text();
    return text.length > limit ? tooLarge : { text };
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await source.read();
    if (done || value === undefined) break;
    const isGiven = isBytes(value);
    if (isGiven) chunks.push(value);
    if (isGiven && (size += value.length) <= limit) continue;
    Promise.resolve(source.cancel()).catch(() => {});
    return isGiven ? tooLarge : { problem: "the answer came as something else than bytes" };
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return decode(bytes, response.headers.get("Content-Type") ?? "");
}

interface Source {
  read(): Promise<{ readonly done?: boolean | undefined; readonly value?: unknown }>;
  cancel(): unknown;
}

/** What yields an answer: the body of the platform's own `fetch`, or that of another, which may be one of Node's streams. */
function sourceOf(body: unknown): Source | undefined {
  const { getReader, [Symbol.asyncIterator]: iterate } = Object(body) as Partial<
    ByteStream & AsyncIterable<unknown>
  >;
  if (typeof getReader === "function") return (body as ByteStream).getReader();
  if (typeof iterate !== "function") return undefined;
  const iterator = (body as AsyncIterable<unknown>)[Symbol.asyncIterator]();
  return { read: () => iterator.next(), cancel: () => iterator.return?.() };
}

/** Not by its class: test runners have one of their own. */
const isBytes = (value: unknown): value is Uint8Array => ArrayBuffer.isView(value) && "length" in value;

/** Encodings by the bytes that a document in them begins with. */
const marks: readonly (readonly [string, ...number[]])[] = [
  ["utf-8", 0xef, 0xbb, 0xbf],
  ["utf-16le", 0xff, 0xfe],
  ["utf-16be", 0xfe, 0xff],
  ["utf-16le", 0x3c, 0],
  ["utf-16be", 0, 0x3c],
];

/** By the encoding that the bytes, the header or the document itself name; they must not contradict each other. */
function decode(bytes: Uint8Array, contentType: string): Body {
  const [marked] = marks.find(([, ...mark]) => mark.every((byte, index) => bytes[index] === byte)) ?? [];
  const begin = String.fromCharCode(...bytes.slice(0, 200));
  const [, header] = /\bcharset\s*=\s*["']?([^\s;"']+)/i.exec(contentType) ?? [];
  const [, declared] = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/.exec(begin) ?? [];
  const named = marked ? [marked] : [header, declared].flatMap((name) => name ?? []);
  const labels = named.length > 0 ? named : ["utf-8"];
  const texts = new Set<string>();
  for (const label of labels) {
    let decoder;
    try {
      decoder = new platform.TextDecoder(label, { fatal: true });
    } catch {
      return { problem: `the answer is in an encoding that is not known here: ${label.slice(0, 40)}` };
    }
    try {
      texts.add(decoder.decode(bytes));
    } catch {
      // Not in this encoding; perhaps in the other.
    }
  }
  const [text, another] = texts;
  if (text === undefined)
    return { problem: `the answer is not in the encoding that it names: ${labels.join(", ")}` };
  if (another === undefined) return { text };
  return { problem: `the answer names two encodings, and reads differently in each: ${labels.join(", ")}` };
}
