const name =
  /[:A-Z_a-z\xC0-\xD6\xD8-\xF6\xF8-\u{2FF}\u{370}-\u{37D}\u{37F}-\u{1FFF}\u{200C}\u{200D}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}][-.0-9:A-Z_a-z\xB7\xC0-\xD6\xD8-\xF6\xF8-\u{37D}\u{37F}-\u{1FFF}\u{200C}\u{200D}\u{203F}\u{2040}\u{2070}-\u{218F}\u{2C00}-\u{2FEF}\u{3001}-\u{D7FF}\u{F900}-\u{FDCF}\u{FDF0}-\u{FFFD}\u{10000}-\u{EFFFF}]*/uy;

/** Where the XML name that starts at a position ends; the position itself where there is none. */
export function nameEnd(text: string, at: number): number {
  name.lastIndex = at;
  return name.test(text) ? name.lastIndex : at;
}

export const isName = (text: string): boolean => text !== "" && nameEnd(text, 0) === text.length;

/** The position of the first character that XML 1.0 cannot hold, lone surrogates included; -1: none. */
export const illegalCharacter = (text: string): number =>
  text.search(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);

/** `U+0007` for the character at a position. */
export const codePoint = (text: string, at: number): string =>
  `U+${(text.codePointAt(at) as number).toString(16).toUpperCase().padStart(4, "0")}`;

/** A key of an open record: an element, `@attribute`, or `#text` for text beside these. */
export const isOpenKey = (key: string): boolean =>
  key === "#text" || isName(key[0] === "@" ? key.slice(1) : key);
