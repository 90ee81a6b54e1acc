import { readElements } from "../../../schema/element-tree.js";

/** An element of a request. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** All text directly in it. */
  readonly text: string;
}

export interface ReadDocument {
  /** The first element, with what was read of it; absent where nothing was. */
  readonly root?: Element;
  /** Why reading ended early. */
  readonly fault?: string;
}

/** Deeper requests are refused: what walks them is recursive. */
const maxDepth = 200;

/** Reads a document as far as it is well-formed: an answer names the request even if its end is broken. */
export function readDocument(xml: string): ReadDocument {
  const { root, fault } = readElements<Element>(
    xml,
    { maxDepth },
    ({ name, attributes, children, text }) => ({
      name,
      attributes: Object.fromEntries(attributes),
      children,
      text,
    }),
  );
  return { ...(root && { root }), ...(fault && { fault: fault.message }) };
}

export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child) => child.name === name);

export const childrenOf = (element: Element | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

/** The text of a child, trimmed; empty where there is no such child. */
export const textOf = (element: Element | undefined, name: string): string =>
  childOf(element, name)?.text.trim() ?? "";
