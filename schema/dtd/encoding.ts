/** Bytes as text; `fault` tells the first thing that is wrong with them. */
export interface Decoded {
  readonly text: string;
  readonly fault?: {
    readonly message: string;
    /** Where in the text. */
    readonly offset: number;
  };
}

const faulty = (text: string, message: string, offset = 0): Decoded => ({ text, fault: { message, offset } });

const utf8 = (bytes: Uint8Array): Decoded => strictly("utf-8", bytes, 0);

/**
 * Decodes an XML entity (XML 1.0 §4.3.3): by its byte order mark, by the encoding that it declares, or as
 * UTF-8. Where bytes cannot be decoded the text has U+FFFD, so that the rest can still be read.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf)
    return agreeing(strictly("utf-8", bytes, 3), /^utf-?8$/i, "UTF-8");
  if (first === 0xfe && second === 0xff)
    return agreeing(strictly("utf-16be", bytes, 2), /^(utf-16|ucs-2|iso-10646-ucs-2)/i, "UTF-16");
  if (first === 0xff && second === 0xfe)
    return agreeing(strictly("utf-16le", bytes, 2), /^(utf-16|ucs-2|iso-10646-ucs-2)/i, "UTF-16");
  // Two ASCII characters, each with a zero byte.
  if (first === 0 && second && third === 0 && fourth) return unmarked("utf-16be", bytes);
  if (first && second === 0 && third && fourth === 0) return unmarked("utf-16le", bytes);
  // What declares an encoding begins with "<?", in every encoding that can be told apart by that.
  const declared = second === 0x3f ? declaredEncoding(latin1(bytes.subarray(0, 1024))) : undefined;
  switch (declared?.toLowerCase()) {
    case undefined:
    case "utf-8":
      return utf8(bytes);
    case "iso-8859-1":
      return { text: latin1(bytes) };
    case "us-ascii":
      return ascii(bytes);
    default:
      return otherwise(declared as string, bytes);
  }
}

const unmarked = (encoding: string, bytes: Uint8Array): Decoded =>
  faulty(new TextDecoder(encoding).decode(bytes), "UTF-16 without a byte order mark");

/** The encoding that an XML or text declaration at the start of a text names. */
export function declaredEncoding(text: string): string | undefined {
  return /^<\?xml[ \t\r\n][^>]*?encoding[ \t\r\n]*=[ \t\r\n]*["']([A-Za-z0-9._-]*)["']/.exec(text)?.[1];
}

/** The byte order mark has spoken; a declaration that says something else is a fault. */
function agreeing(decoded: Decoded, wanted: RegExp, actual: string): Decoded {
  const declared = declaredEncoding(decoded.text.slice(0, 1024));
  if (decoded.fault || declared === undefined || wanted.test(declared)) return decoded;
  return faulty(decoded.text, `declared as ${declared}, but its byte order mark says ${actual}`);
}

export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  // Arguments of one call go on the stack: in blocks.
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join("");
}

export function ascii(bytes: Uint8Array): Decoded {
  const text = latin1(bytes);
  const bad = bytes.findIndex((byte) => byte > 0x7f);
  return bad < 0
    ? { text }
    : faulty(text, `byte ${hex(bytes[bad])} at offset ${bad} is not US-ASCII, as declared`, bad);
}

function otherwise(declared: string, bytes: Uint8Array): Decoded {
  const text = utf8(bytes).text;
  if (/^(utf-16|ucs-2|iso-10646-ucs-2)/i.test(declared))
    return faulty(text, `declared as ${declared}, but there is no byte order mark and no 16-bit text`);
  try {
    return strictly(declared, bytes, 0);
  } catch {
    return faulty(text, `the encoding ${JSON.stringify(declared)} is not known; use UTF-8`);
  }
}

/** @throws RangeError where the encoding is not known to the platform. */
export function strictly(encoding: string, bytes: Uint8Array, skip: number): Decoded {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const body = bytes.subarray(skip);
  try {
    return { text: decoder.decode(body) };
  } catch {
    const before = decodablePrefix(encoding, body);
    const offset = before.text.length;
    const at = skip + (encoding === "utf-8" ? new TextEncoder().encode(before.text).length : before.bytes);
    const message = `byte ${hex(bytes[at])} at offset ${at} is not ${encoding.toUpperCase()}`;
    return faulty(new TextDecoder(encoding, { ignoreBOM: true }).decode(body), message, offset);
  }
}

/** The longest beginning that decodes: found by halving, as decoders do not tell where they fail. */
function decodablePrefix(encoding: string, bytes: Uint8Array): { text: string; bytes: number } {
  const attempt = (length: number): string | undefined => {
    try {
      return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, length), {
        stream: true,
      });
    } catch {
      return undefined;
    }
  };
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (attempt(middle) === undefined) bad = middle;
    else good = middle;
  }
  return { text: attempt(good) ?? "", bytes: good };
}

const hex = (byte: number | undefined): string =>
  `0x${(byte ?? 0).toString(16).toUpperCase().padStart(2, "0")}`;
