import { ascii, declaredEncoding, latin1, strictly, type Decoded } from "../dtd/encoding.js";

/**
 * Decodes a document as libxml2 does: by its byte order mark, by 16-bit text at the beginning, by the
 * encoding that it declares, or as UTF-8. A byte order mark outweighs the declaration, unless one says
 * 8 bits and the other 16.
 */
export function decodeDocument(document: Uint8Array): Decoded {
  const wide = wideEncoding(document);
  if (wide) return strictly(wide.encoding, evenPart(document), wide.mark);
  const bytes = upToNul(document);
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const declared = declaredEncoding(latin1(bytes.subarray(mark, mark + 1024)));
  if (declared === undefined) return strictly("utf-8", bytes, mark);
  if (/^(utf-?16|ucs-?[24]|iso-10646-ucs-[24])/i.test(declared)) {
    return {
      text: strictly("utf-8", bytes, mark).text,
      fault: { message: `declared as ${declared}, but its text is 8-bit`, offset: 0 },
    };
  }
  return mark > 0 ? strictly("utf-8", bytes, mark) : byName(declared, bytes);
}

function wideEncoding([a, b, c, d]: Uint8Array): { encoding: string; mark: number } | undefined {
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", mark: 2 };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", mark: 2 };
  if (a === 0x00 && b === 0x3c && c === 0x00 && d === 0x3f) return { encoding: "utf-16be", mark: 0 };
  if (a === 0x3c && b === 0x00 && c === 0x3f && d === 0x00) return { encoding: "utf-16le", mark: 0 };
  return undefined;
}

/** Text after a NUL is ignored: the NUL ends the document, or is an error. */
function upToNul(bytes: Uint8Array): Uint8Array {
  const nul = bytes.indexOf(0);
  return nul < 0 ? bytes : bytes.subarray(0, nul + 1);
}

const evenPart = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length & ~1);

/** libxml2 compares names of encodings by their letters and digits alone. */
function byName(name: string, bytes: Uint8Array): Decoded {
  switch (name.toLowerCase().replace(/[^a-z0-9]/g, "")) {
    case "utf8":
      return strictly("utf-8", bytes, 0);
    case "iso88591":
    case "latin1":
    case "l1":
      return { text: latin1(bytes) };
    case "usascii":
    case "ascii":
      return ascii(bytes);
    default:
      return byPlatform(name, bytes);
  }
}

function byPlatform(name: string, bytes: Uint8Array): Decoded {
  try {
    const decoded = strictly(name, bytes, 0);
    // Bytes without a meaning become control characters of the same number; they are faults.
    const offset = /^(windows-|cp)125\d$/i.test(name) ? decoded.text.search(/[\x80-\x9f]/) : -1;
    return offset < 0
      ? decoded
      : { ...decoded, fault: { message: `a byte means nothing in ${name}`, offset } };
  } catch {
    const message = `the encoding ${JSON.stringify(name)} is not known; use UTF-8`;
    return { text: strictly("utf-8", bytes, 0).text, fault: { message, offset: 0 } };
  }
}
