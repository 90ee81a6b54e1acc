import { Malformed } from "./malformed.js";

/** The XML declaration of a document, or the defaults if it has none. */
export interface XmlDeclaration {
  /** As it is spelt. */
  readonly encoding: string | undefined;
  readonly standalone: boolean;
  /** Where the document goes on. */
  readonly end: number;
}

const S = "[ \\t\\r\\n]";
const quoted = (name: string, value: string): string =>
  `${name}${S}*=${S}*(?:"(?<${name}1>${value})"|'(?<${name}2>${value})')`;
const DECLARATION = new RegExp(
  `^<\\?xml${S}+${quoted("version", "[0-9]+\\.[0-9]*")}` +
    `(?:${S}+${quoted("encoding", "[A-Za-z][A-Za-z0-9._-]*")})?` +
    `(?:(?<gap>${S}*)${quoted("standalone", "yes|no")})?${S}*\\?>`,
);

/** Reads the XML declaration at the start of a document, if there is one. Throws Malformed. */
export function readXmlDeclaration(text: string): XmlDeclaration {
  if (!/^<\?xml[ \t\r\n]/.test(text)) return { encoding: undefined, standalone: false, end: 0 };
  const match = DECLARATION.exec(text);
  const { version1, version2, encoding1, encoding2, gap, standalone1, standalone2 } = match?.groups ?? {};
  const encoding = encoding1 ?? encoding2;
  // libxml2 misses missing white space where the encoding is one of Unicode's own.
  const isSpaced = gap !== "" || /^utf-?(8|16)$/i.test(encoding ?? "");
  const at = { start: 0, end: Math.max(text.indexOf("?>") + 2, 5) };
  if (!match || !isSpaced) {
    throw new Malformed(
      "the XML declaration is malformed",
      at,
      'write <?xml version="1.0" encoding="UTF-8"?>',
    );
  }
  const version = version1 ?? version2 ?? "";
  if (!version.startsWith("1."))
    throw new Malformed(`XML ${version} is not known`, at, 'write version="1.0"');
  return { encoding, standalone: (standalone1 ?? standalone2) === "yes", end: match[0].length };
}
