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
} as const satisfies Record<`IC${number}`, readonly ["error" | "warning", string]>;

export type DiagnosticCode = keyof typeof codes;
