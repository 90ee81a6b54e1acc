import { XmlReadError, readXml } from "intacct-runtime/internals";

/** An element as it is in a document. */
export interface ReadElement<Child> {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Child[];
  /** All text directly in it, with the white space around it. */
  readonly text: string;
  /** Where its tag begins, in UTF-16 units from the start of the document. */
  readonly start: number;
}

export interface TreeLimits {
  /** Deeper documents are refused: what walks them may be recursive. */
  readonly maxDepth: number;
  /** More elements are refused. Default: any number will do. */
  readonly maxElements?: number;
}

interface OpenElement<Child> {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: Child[];
  readonly texts: string[];
  readonly start: number;
}

const noAttributes: ReadonlyMap<string, string> = new Map();

/**
 * Reads a document as a tree, as far as it is well-formed and within limits. Document type declarations are refused,
 * and with them every entity of one's own.
 *
 * @param finish makes of each element what the caller keeps; children come before what they are in
 * @returns the outermost element, absent where nothing was read; and why reading ended early
 */
export function readElements<Element>(
  xml: string,
  { maxDepth, maxElements = Infinity }: TreeLimits,
  finish: (element: ReadElement<Element>) => Element,
): { readonly root?: Element; readonly fault?: XmlReadError } {
  const top: OpenElement<Element> = { name: "", attributes: noAttributes, children: [], texts: [], start: 0 };
  const open = [top];
  const close = (): void => {
    const { texts, ...element } = open.pop() as OpenElement<Element>;
    open.at(-1)?.children.push(finish({ ...element, text: texts.join("") }));
  };
  let count = 0;
  let fault: XmlReadError | undefined;
  try {
    readXml(
      xml,
      {
        open(name, written, start) {
          if (++count > maxElements)
            throw new XmlReadError(`there are more than ${maxElements} elements`, xml, start);
          const attributes =
            written.length > 0 ? new Map(written.map(({ name: key, value }) => [key, value])) : noAttributes;
          open.push({ name, attributes, children: [], texts: [], start });
        },
        close,
        text(text) {
          open.at(-1)?.texts.push(text);
        },
      },
      { maxDepth },
    );
  } catch (error) {
    if (!(error instanceof XmlReadError)) throw error;
    fault = error;
    while (open.length > 1) close();
  }
  const [root] = top.children;
  return { ...(root !== undefined && { root }), ...(fault && { fault }) };
}
