import { XMLParser } from "fast-xml-parser";
import type { ElementDecl, Grammar } from "../../schema/model/grammar.js";

const parser = new XMLParser({
  ignoreAttributes: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  parseTagValue: false,
  preserveOrder: true,
  processEntities: false,
  trimValues: false,
});

type Parsed = Readonly<Record<string, unknown>>;
type Saying = string | readonly [name: string, attributes: object, children: readonly Saying[]];

/**
 * What a document says by a DTD, read by somebody else's parser: attributes in any order, no text between elements
 * where the DTD has none. Children come in any order but for mixed content, as values keep the order of children
 * only among those of one name (docs/values.md); below `ANY`, all text of an element is one.
 */
export function sayingOf(grammar: Grammar, xml: string): string {
  const plain = xml
    .replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, "")
    .replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) =>
      text.replace(/&/g, "&amp;").replace(/</g, "&lt;"),
    );
  const children = (nodes: readonly Parsed[], kind: string): Saying[] => {
    const texts = nodes.filter((node) => "#text" in node).map((node) => decoded(String(node["#text"])));
    const order = nodes.map((node) =>
      "#text" in node ? decoded(String(node["#text"])) : element(node, kind),
    );
    if (kind === "mixed" || kind === "text") return joined(order);
    const elements = order.filter((item) => typeof item !== "string");
    const text = kind === "any" ? texts.join("").replace(/\s/g, "") : "";
    return [...elements.sort(byText), ...(text === "" ? [] : [text])];
  };
  const element = (node: Parsed, around: string): Saying => {
    const name = Object.keys(node).find((key) => key !== ":@") as string;
    const declared = grammar.elements.get(name) as ElementDecl;
    const attributes = Object.entries((node[":@"] ?? {}) as Record<string, string>)
      .map(([key, value]): [string, string] => [key, attributeText(declared, key.slice(2), value)])
      .sort();
    const kind = around === "any" ? "any" : declared.content.kind;
    return [name, Object.fromEntries(attributes), children(node[name] as Parsed[], kind)];
  };
  return JSON.stringify(children(parser.parse(plain) as Parsed[], "children"));
}

const byText = (a: Saying, b: Saying): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);

/** Neighbouring texts are one, and none is not text. */
function joined(items: readonly Saying[]): Saying[] {
  const result: Saying[] = [];
  for (const item of items) {
    const last = result.at(-1);
    if (typeof item === "string" && typeof last === "string") result[result.length - 1] = last + item;
    else result.push(item);
  }
  return result.filter((item) => item !== "");
}

function attributeText({ attributes }: ElementDecl, name: string, markup: string): string {
  const text = decoded(markup.replace(/[\t\r\n]/g, " "));
  const declared = attributes.find((attribute) => attribute.name === name);
  return declared === undefined || declared.type.kind === "CDATA" ? text : text.replace(/ +/g, " ").trim();
}

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

const decoded = (markup: string): string =>
  markup
    .replace(/\r\n?/g, "\n")
    .replace(
      /&(?:#(x?)([0-9A-Fa-f]+)|(lt|gt|quot|apos|amp));/g,
      (_, hex: string, digits: string, name?: string) =>
        name === undefined ? String.fromCodePoint(parseInt(digits, hex ? 16 : 10)) : (named[name] as string),
    );
