/** Characters and names of XML 1.0, fifth edition (§2.2, §2.3). */

const nameStart =
  ":A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D" +
  "\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const nameChar = `${nameStart}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040`;

/** Sticky patterns: they match at `lastIndex` only. */
export const NAME = new RegExp(`[${nameStart}][${nameChar}]*`, "yu");
export const SPACE = /[ \t\n\r]+/y;
export const NMTOKEN = new RegExp(`[${nameChar}]+`, "yu");
/** What messages show of unexpected text: a word, the beginning of a declaration, or one character. */
export const TOKEN = new RegExp(`[${nameChar}]+|<[!?][A-Za-z]*|[^]`, "yu");
/** `%name;` with the `;` optional, so that its absence can be told from a bare `%`. */
export const PARAMETER_REFERENCE = new RegExp(`%([${nameStart}][${nameChar}]*)(;?)`, "yu");
/** `&name;`, `&#38;` or `&#x26;`, with the `;` optional. */
export const REFERENCE = new RegExp(`&(?:([${nameStart}][${nameChar}]*)|#(x[0-9A-Fa-f]+|[0-9]+))(;?)`, "yu");

const onlyName = new RegExp(`^[${nameStart}][${nameChar}]*$`, "u");
const onlyNmtoken = new RegExp(`^[${nameChar}]+$`, "u");

export const isName = (text: string): boolean => onlyName.test(text);
export const isNmtoken = (text: string): boolean => onlyNmtoken.test(text);

/** The first character that no XML document may hold, from `lastIndex` on. */
export const ILLEGAL = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Whether a character reference may occur for this code point. */
export const isLegal = (code: number): boolean =>
  code >= 0x20
    ? code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
    : code === 0x09 || code === 0x0a || code === 0x0d;

/**
 * The code point of a character reference, given what is between `&#` and `;`. However many digits
 * there are, what is out of range comes back as a code point that is not legal.
 */
export const codePoint = (digits: string): number =>
  digits.startsWith("x") ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
