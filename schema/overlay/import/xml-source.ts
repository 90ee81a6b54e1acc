import { readElements } from "../../element-tree.js";
import { diagnostic, type Outcome } from "../../text/diagnostic.js";
import type { Origin, SourceFile } from "../../text/source.js";

/** An element of a saved document, with its place. */
export interface SourceElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SourceElement[];
  /** All text directly in it, without white space around it. */
  readonly text: string;
  readonly origin: Origin;
}

/** The limit of nesting: sources are flat, and their readers may be recursive. */
const maxDepth = 100;

/** The limit of elements, to save memory; `lookup` answers about all objects have half as many. */
const maxElements = 1_000_000;

/**
 * Reads a saved XML document. Document type declarations are refused, and with them every entity of one's own:
 * nothing is fetched, and nothing grows. Where it is not well-formed, the value is undefined (IC2021).
 */
export function readSource(file: SourceFile): Outcome<SourceElement | undefined> {
  const { root, fault } = readElements<SourceElement>(
    file.text,
    { maxDepth, maxElements },
    ({ name, attributes, children, text, start }) => ({
      name: withoutPrefix(name),
      attributes,
      children,
      text: text.trim(),
      origin: { span: { file, start, end: start + withoutPrefix(name).length + 1 }, via: [] },
    }),
  );
  if (!fault) return { value: root, diagnostics: [] };
  const { offset, message } = fault;
  const at: Origin = { span: { file, start: offset, end: offset + 1 }, via: [] };
  const reason = message.replace(/^\d+:\d+: /, "");
  return {
    value: undefined,
    diagnostics: [diagnostic("IC2021", `the source cannot be read: ${reason}`, { at })],
  };
}

/** Each source has one vocabulary, so prefixes can be ignored. */
const withoutPrefix = (name: string): string => name.slice(name.indexOf(":") + 1);

export const childrenNamed = (element: SourceElement | undefined, name: string): readonly SourceElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

export const childNamed = (element: SourceElement | undefined, name: string): SourceElement | undefined =>
  element?.children.find((child) => child.name === name);

/** The text of a child; undefined where there is none, or an empty one. */
export const textOf = (element: SourceElement | undefined, name: string): string | undefined =>
  childNamed(element, name)?.text || undefined;

/** Whether a text means yes, in any spelling of the sources. */
export const isYes = (text = ""): boolean => /^(true|t|yes|y|1)$/i.test(text);

export const isTrue = (element: SourceElement | undefined, name: string): boolean =>
  isYes(textOf(element, name));

/** All elements of a name, at any depth, in document order. */
export function elementsNamed(root: SourceElement, name: string): SourceElement[] {
  return [
    ...(root.name === name ? [root] : []),
    ...root.children.flatMap((child) => elementsNamed(child, name)),
  ];
}
