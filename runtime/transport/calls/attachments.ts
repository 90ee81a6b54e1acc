import { IntacctError } from "../errors.js";
import { platform, type ByteStream } from "../wire/platform.js";

/** A file in the form that `create_supdoc` and `update_supdoc` accept. */
export interface AttachedFile {
  /** The file name without its extension. */
  readonly attachmentname: string;
  /** `pdf` */
  readonly attachmenttype: string;
  /** In Base64. */
  readonly attachmentdata: string;
}

/** Bytes, or what gives them: a `Blob`, a `ReadableStream`, a stream of Node's, an iterable of pieces. */
export type FileContent =
  | Uint8Array
  | ArrayBuffer
  | { arrayBuffer(): Promise<ArrayBuffer> }
  | ByteStream
  | AsyncIterable<Uint8Array>
  | Iterable<Uint8Array>;

/**
 * Makes an attachment of a file: `attachment("invoice 17.pdf", bytes)`.
 *
 * @param fileName without folders; what is behind its last point is its type
 * @throws IntacctError `input` where there is no type, or the content is no bytes; what the stream throws
 */
export async function attachment(fileName: string, content: FileContent): Promise<AttachedFile> {
  const [, name, type] = /^([^/\\]+)\.([^./\\]+)$/.exec(fileName) ?? [];
  if (name === undefined || type === undefined)
    throw new IntacctError(
      "input",
      `${JSON.stringify(fileName)} is not a file name with a type, such as invoice.pdf`,
    );
  return { attachmentname: name, attachmenttype: type, attachmentdata: await base64(pieces(content)) };
}

/** Gives the content piece by piece. */
async function* pieces(content: FileContent): AsyncGenerator<Uint8Array> {
  if (typeof content !== "object" || content instanceof Uint8Array) yield bytes(content);
  else if (content instanceof ArrayBuffer) yield new Uint8Array(content);
  else if (Symbol.asyncIterator in content || Symbol.iterator in content)
    for await (const piece of content as AsyncIterable<unknown>) yield bytes(piece);
  else if ("getReader" in content) {
    const reader = content.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield bytes(value);
    }
  } else if ("arrayBuffer" in content) yield new Uint8Array(await content.arrayBuffer());
  else bytes(content);
}

function bytes(piece: unknown): Uint8Array {
  if (piece instanceof Uint8Array) return piece;
  throw new IntacctError("input", "the content of an attachment is not bytes", {
    advice: "Streams must not decode it: give no encoding to a stream of Node's",
  });
}

/** A multiple of three, so that pieces of Base64 can be joined; few enough to be given as arguments. */
const size = 24_576;

/** Encodes as it comes, so that a file is in memory as its text only. */
async function base64(content: AsyncIterable<Uint8Array>): Promise<string> {
  const texts: string[] = [];
  const buffer = new Uint8Array(size);
  let filled = 0;
  const flush = (): void => {
    texts.push(platform.btoa(String.fromCharCode(...buffer.subarray(0, filled))));
    filled = 0;
  };
  for await (const piece of content)
    for (let at = 0; at < piece.length;) {
      const part = piece.subarray(at, at + size - filled);
      buffer.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled === size) flush();
    }
  flush();
  return texts.join("");
}
