import { readXml, type XmlAttribute } from "./xml-reader.js";

/** An element with all that it holds. */
export class XmlNode {
  children: readonly XmlNode[] = NONE;
  /** All text directly in it. */
  text = "";

  constructor(
    readonly name: string,
    readonly attributes: readonly XmlAttribute[],
    /** How much text of the parent stands before it. */
    readonly at: number,
  ) {}

  add(child: XmlNode): void {
    // Most elements hold text only: their list of children is one and the same.
    if (this.children === NONE) this.children = [child];
    else (this.children as XmlNode[]).push(child);
  }
}

const NONE: readonly XmlNode[] = [];

/** Deeper documents are refused: what walks the tree may be recursive. */
const maxDepth = 1000;

/** Reads a document; throws `XmlReadError` where it is not well-formed. */
export function readTree(xml: string): XmlNode {
  let node = new XmlNode("", [], 0);
  const open = [node];
  readXml(
    xml,
    {
      open(name, attributes) {
        const child = new XmlNode(name, attributes, node.text.length);
        node.add(child);
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
