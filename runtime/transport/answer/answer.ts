import { readXml } from "../../xml/xml-reader.js";
import { addChild, childOf, makeNode, type XmlNode } from "../../xml/xml-tree.js";
import { IntacctError } from "../errors.js";

/** Where records stand: `response`, `operation`, `result`, `data`, counted with the document. */
const recordDepth = 5;
const maxDepth = 1000;
/** How many records are in memory as trees at a time. */
const chunkSize = 200;
/** Elements take more memory than their text: an answer of many empty ones would take too much of it. */
const mostElements = 8_000_000;

/** Records that are left where they are in an answer until they are asked for. */
export class RecordText {
  /** Where each begins, and where the last one ends, by the `data` that they are in. */
  readonly #places = new Map<XmlNode, number[]>();

  #xml: string;

  constructor(xml: string) {
    this.#xml = xml;
  }

  /** Takes where a record in `data` begins. */
  begin(data: XmlNode, start: number): void {
    const places = this.#places.get(data);
    if (places) places.push(start);
    else this.#places.set(data, [start]);
  }

  /** Takes where an element ends, which may be `data`. */
  end(data: XmlNode, end: number): void {
    this.#places.get(data)?.push(end);
  }

  count(data: XmlNode | undefined): number {
    return this.#of(data).length - 1;
  }

  #of(data: XmlNode | undefined): readonly number[] {
    return (data && this.#places.get(data)) ?? [0];
  }

  /** The records, some of which are read at a time; once, as the answer is then let go. */
  *read(data: XmlNode | undefined): Generator<XmlNode, void> {
    const places = this.#of(data);
    const last = places.length - 1;
    for (let first = 0; first < last; first += chunkSize) {
      const text = this.#xml.slice(places[first], places[Math.min(first + chunkSize, last)]);
      yield* readAnswer(`<data>${text}</data>`).children;
    }
    this.#xml = "";
  }
}

/**
 * Reads an answer. Where `records` are to be left, what is in `data` is only looked through: a page of
 * records never is in memory as a tree.
 *
 * @throws XmlReadError where it is not well-formed, inside of records, too; IntacctError `malformed` where it has
 *   too many elements
 */
export function readAnswer(xml: string, records?: RecordText): XmlNode {
  let node = makeNode("", [], 0);
  const open = [node];
  let depthInRecord = 0;
  let elements = 0;
  const isInData = (): boolean => open.length === recordDepth && node.name === "data";
  readXml(
    xml,
    {
      open(name, attributes, start) {
        if (records && (depthInRecord > 0 || isInData())) {
          if (depthInRecord++ === 0) records.begin(node, start);
        } else if (++elements > mostElements)
          throw new IntacctError("malformed", `the answer has more than ${mostElements} elements`);
        else open.push((node = makeNode(name, attributes, node.text.length)));
      },
      close(_, start) {
        if (depthInRecord > 0) depthInRecord--;
        else {
          const closed = open.pop() as XmlNode;
          records?.end(closed, start);
          node = open[open.length - 1] as XmlNode;
          addChild(node, closed);
        }
      },
      text(text) {
        if (depthInRecord === 0) node.text = node.text === "" ? text : node.text + text;
      },
    },
    { maxDepth },
  );
  return node.children[0] as XmlNode;
}

export const childrenOf = (node: XmlNode | undefined, name: string): readonly XmlNode[] =>
  node?.children.filter((other) => other.name === name) ?? [];

export const textOf = (node: XmlNode | undefined, name: string): string =>
  childOf(node, name)?.text.trim() ?? "";

export const attributeOf = (node: XmlNode | undefined, name: string): string | undefined =>
  node?.attributes.find((other) => other.name === name)?.value;

/** The number that an attribute holds. */
export function countOf(node: XmlNode | undefined, name: string): number | undefined {
  const text = attributeOf(node, name);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}
