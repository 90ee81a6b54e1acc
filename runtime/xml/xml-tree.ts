import { readXml, type XmlAttribute } from "./xml-reader.js";

/** An element with all that it holds. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  children: readonly XmlNode[];
  /** All text directly in it. */
  text: string;
  /** How much text of the parent is before it. */
  readonly at: number;
}

/** Most elements hold text only: their list of children is one and the same. */
const noChildren: readonly XmlNode[] = [];

export const makeNode = (name: string, attributes: readonly XmlAttribute[], at: number): XmlNode => ({
  name,
  attributes,
  children: noChildren,
  text: "",
  at,
});

export function addChild(node: XmlNode, child: XmlNode): void {
  if (node.children === noChildren) node.children = [child];
  else (node.children as XmlNode[]).push(child);
}

/** The first child of a name. */
export const childOf = (node: XmlNode | undefined, name: string | undefined): XmlNode | undefined =>
  node?.children.find((other) => other.name === name);

/** Deeper documents are refused: what walks the tree may be recursive. */
const maxDepth = 1000;

/** Reads a document; throws `XmlReadError` where it is not well-formed. */
export function readTree(xml: string): XmlNode {
  let node = makeNode("", [], 0);
  const open = [node];
  readXml(
    xml,
    {
      open(name, attributes) {
        const child = makeNode(name, attributes, node.text.length);
        addChild(node, child);
        open.push((node = child));
      },
      close() {
        open.pop();
        node = open[open.length - 1] as XmlNode;
      },
      text(text) {
        node.text = node.text === "" ? text : node.text + text;
      },
    },
    { maxDepth },
  );
  return node.children[0] as XmlNode;
}
