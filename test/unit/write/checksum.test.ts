import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { read, withChecksum } from "../../../generator/checksum.js";

const text = `// Made by intacct-codegen from 2.1/payables.dtd; do not edit.
import type { Profile, Shape } from "intacct-runtime";
import { type LineItem, lineItem } from "./lineitem.js";

/**
 * Creates a bill.
 * Sent as year, month, day.
 */
export type CreateBill = { termname: string; "due-by"?: string } & (
  | { datedue: "a" | "b"; readonly lines: [LineItem, ...LineItem[]] }
  | { datedue?: never }
);

export interface Alone {
  /** \`ID\` */
  vendorid: string;
  "customer-id"?: \`\${number}-\${string}\`;
}

/** A profile. */
export const createBill = {
  name: "It's a \\"bill\\"",
  content: "(vendorid, datecreated)",
  types: { vendorid: ["text", 1, 2], lines: () => lineItem, of: (each: Profile): Shape => each.shape },
} as const;

export * from "./term.js";
export { lineItem } from "./lineitem.js";
`;

const made = withChecksum(text);
const is = (changed: string): boolean => {
  const { carried, actual } = read(changed);
  return carried === read(made).carried && carried === actual;
};

describe("a checksum", () => {
  it("stands in the first line, and is of what the module says", () => {
    expect(made.split("\n")[0]).toMatch(
      /^\/\/ Made by intacct-codegen from 2\.1\/payables\.dtd; do not edit\. Checksum [0-9a-f]{16}$/,
    );
    expect(made.split("\n").slice(1)).toEqual(text.split("\n").slice(1));
    expect(is(made)).toBe(true);
    expect(withChecksum("export const a = 1;\n")).toMatch(
      /^\/\/ Made by intacct-codegen; do not edit\. Checksum [0-9a-f]{16}\nexport const a = 1;\n$/,
    );
  });

  const styles = [
    { semi: false, singleQuote: true, trailingComma: "none", arrowParens: "avoid", tabWidth: 4 },
    { printWidth: 40, useTabs: true, bracketSpacing: false, quoteProps: "consistent" },
    {
      printWidth: 300,
      objectWrap: "collapse",
      quoteProps: "preserve",
      experimentalOperatorPosition: "start",
    },
    { printWidth: 20, semi: false, singleQuote: true, quoteProps: "consistent", endOfLine: "crlf" },
  ] as const;
  for (const style of styles)
    it(`is the same as a formatter has it: ${JSON.stringify(style)}`, async () => {
      const formatted = await format(made, { parser: "typescript", ...style });
      expect(formatted).not.toBe(made);
      expect(is(formatted)).toBe(true);
      expect(is(formatted.replace(/datedue/, "datepaid"))).toBe(false);
    });

  it("is the same with other line ends, a byte order mark, sorted imports, a licence above", () => {
    const lines = made.split("\n");
    expect(is(lines.join("\r\n"))).toBe(true);
    expect(is(`\ufeff${made}`)).toBe(true);
    expect(is([lines[0], lines[2], lines[1], ...lines.slice(3)].join("\n"))).toBe(true);
    expect(is(made.replace("{ Profile, Shape }", "{ Shape, Profile }"))).toBe(true);
    expect(is(`/* eslint-disable */\n// Copyright\n\n${made}`)).toBe(true);
  });

  const edits: readonly (readonly [string, string, string])[] = [
    ["a value", '"a" | "b"', '"a" | "c"'],
    ["a name", "termname", "termnames"],
    ["a type", "vendorid: string", "vendorid: number"],
    ["an optional mark", '"due-by"?', '"due-by"'],
    ["a number", "1, 2]", "1, 3]"],
    ["a string's inside", "(vendorid, datecreated)", "(vendorid datecreated)"],
    ["a part of a template", "${number}-", "${number}+"],
    ["a comment", "Creates a bill.", "Creates many bills."],
    ["an import", 'from "./lineitem.js"', 'from "./line-item.js"'],
    ["what is imported", "{ Profile, Shape }", "{ Profile }"],
    ["a string for a name", "=> lineItem", '=> "lineItem"'],
    ["the source", "2.1/payables.dtd", "2.1/other.dtd"],
    ["a statement more", "/** A profile. */", "evil();\n/** A profile. */"],
    ["a statement above", "// Made by", "evil();\n// Made by"],
    ["the checksum", "Checksum ", "Checksum 0"],
  ];
  for (const [what, from, to] of edits)
    it(`is another one with another meaning: ${what}`, () => {
      expect(made).toContain(from);
      expect(is(made.replace(from, to))).toBe(false);
    });
});
