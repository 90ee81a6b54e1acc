import { XMLParser } from "fast-xml-parser";

const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, trimValues: true });

/**
 * What a document says, read by somebody else's parser: elements of one name in their order, those of other
 * names in any; dates with two digits a part, flags as words.
 */
export const contentOf = (xml: string): unknown => padded(parser.parse(xml));

function padded(node: unknown): unknown {
  if (typeof node === "string") return normal(node);
  if (Array.isArray(node)) return node.map(padded);
  if (typeof node !== "object" || node === null) return node;
  const entries = Object.entries(node).map(([name, value]) => [
    name,
    /^(month|day)$/.test(name) && typeof value === "string" ? value.padStart(2, "0") : padded(value),
  ]);
  return Object.fromEntries(entries) as unknown;
}

const normal = (text: string): string =>
  ({ T: "true", F: "false" })[text] ??
  text.replace(
    /^(\d\d?)\/(\d\d?)\/(\d{4})\b/,
    (_, month: string, day: string, year: string) =>
      `${month.padStart(2, "0")}/${day.padStart(2, "0")}/${year}`,
  );
