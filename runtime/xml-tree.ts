import { readXml, type XmlAttribute } from "./xml-reader.js";

/** An element with all that it holds. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: XmlNode[];
  /** All text directly in it. */
  text: string;
  /** How much text of the parent stands before it. */
  readonly at: number;
}

/** Deeper documents are refused: what walks the tree may be recursive. */
const maxDepth = 1000;

/** Reads a document; throws `XmlReadError` where it is not well-formed. */
export function readTree(xml: string): XmlNode {
  const document: XmlNode = { name: "", attributes: [], children: [], text: "", at: 0 };
  const open = [document];
  let node = document;
  readXml(
    xml,
    {
      open(name, attributes) {
        const child = { name, attributes, children: [], text: "", at: node.text.length };
        node.children.push(child);
        open.push((node = child));
      },
      close() {
        open.pop();
        node = open.at(-1) as XmlNode;
      },
      text(text) {
        node.text += text;
      },
    },
    { maxDepth },
  );
  return document.children[0] as XmlNode;
}
