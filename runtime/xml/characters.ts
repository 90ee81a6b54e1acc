/** What a name of XML 1.0 (fifth edition) begins with, and what it goes on with: for regular expressions. */
export const nameStart =
  ":A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
export const nameRest = ".0-9\\xB7\\u0300-\\u036F\\u203F\\u2040-";

export const isName = (text: string): boolean =>
  new RegExp(`^[${nameStart}][${nameStart}${nameRest}]*$`, "u").test(text);

/** The position of the first character that XML 1.0 cannot hold, lone surrogates included; -1: none. */
export const illegalCharacter = (text: string): number =>
  // Almost no text has any of these; only then are surrogates looked at in pairs, which takes longer.
  /[^\t\n\r -\ud7ff\ue000-\ufffd]/.test(text)
    ? text.search(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u)
    : -1;

/** `U+0007` for the character at a position. */
export const codePoint = (text: string, at: number): string =>
  `U+${(text.codePointAt(at) as number).toString(16).toUpperCase().padStart(4, "0")}`;
