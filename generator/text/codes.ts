/**
 * Every diagnostic code the generator can print: its severity and what it means. Codes are never reused.
 * To add one: a line here, then `diagnostic("ICxxxx", …)` where it is found, then a case in `test/cases`.
 *
 * 10xx files and folders · 11xx DTD syntax · 12xx model checks · 13xx XSD · 14xx overlays ·
 * 15xx profiles and plan · 16xx XML documents · 17xx writing · 18xx command line and configuration
 */
export const codes = {
  IC1001: ["error", "a file or folder cannot be read"],
  IC1002: ["error", "a file is not valid text in its encoding"],
  IC1003: ["error", "a file is larger than the limit"],
  IC1004: ["error", "a path leads out of the schema folder"],
  IC1005: ["error", "a folder holds no schema that can be recognised"],
  IC1201: ["warning", "a content model names an element that is not declared"],
  IC1202: ["warning", "an element is declared but cannot stand in any document"],
  IC1203: ["warning", "a content model is not deterministic"],
  IC1204: ["warning", "a function is listed but not declared"],
  IC1205: ["warning", "a value type has no known facts"],
  IC1206: ["error", "the root element is not declared"],
  IC1501: ["error", "a request grammar has no function list"],
  IC1502: ["warning", "an answer is not described by the response grammar"],
  IC1701: ["error", "a generated file was edited by hand"],
  IC1702: ["error", "a file that was not generated is in the way of one that is"],
  IC1703: ["error", "the output cannot be written; nothing was changed"],
  IC1704: ["error", "a path leads out of the output folder"],
  IC1705: ["error", "the list of generated files cannot be read"],
  IC1706: ["error", "a generated file is not up to date"],
  IC1707: ["error", "a generated file is missing"],
  IC1708: ["error", "a generated file is no longer made"],
  IC1709: ["error", "writing failed midway and could not be taken back"],
} as const satisfies Record<`IC${number}`, readonly ["error" | "warning", string]>;

export type DiagnosticCode = keyof typeof codes;
