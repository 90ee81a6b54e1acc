import { builders, printer, type builders as Docs } from "prettier/doc";
import type { Code } from "./code.js";

/**
 * Code with its possible line breaks, as a Prettier document. Printing it gives Prettier's format. A layout
 * consists of `Code`, so no text reaches a module unescaped.
 */
export type Layout = Code | Command | readonly Layout[];

declare const brand: unique symbol;
type Command = Docs.DocCommand & { readonly [brand]: "layout" };

const command = (doc: Docs.Doc): Command => doc as unknown as Command;
const docOf = (layout: Layout): Docs.Doc => layout as Docs.Doc;

/** A space, or a new line where the group around it does not fit into one. */
export const line = command(builders.line);
/** Nothing, or a new line. */
export const softline = command(builders.softline);
export const hardline = command(builders.hardline);
/** A new line without an indent. */
export const literalline = command(builders.literalline);

export const indent = (layout: Layout): Layout => command(builders.indent(docOf(layout)));
export const align = (width: number, layout: Layout): Layout => command(builders.align(width, docOf(layout)));
export const join = (between: Layout, layouts: readonly Layout[]): Layout =>
  layouts.flatMap((layout, index) => (index === 0 ? [layout] : [between, layout]));

/** What is on one line where it fits into one. */
export const group = (layout: Layout, options: Docs.GroupOptions = {}): Layout =>
  command(builders.group(docOf(layout), options));

/** What is only where the group around it is broken. */
export const ifBroken = (layout: Layout): Layout => command(builders.ifBreak(docOf(layout)));

/**
 * A right side, with the space before it: on a line of its own where its start does not fit beside the left
 * one.
 */
export function movable(right: Layout): Layout {
  const groupId = Symbol("right side");
  return [group(indent(line), { id: groupId }), command(builders.indentIfBreak(docOf(right), { groupId }))];
}

/** The code of a layout that has no place where its lines may be broken. */
export function unbreakable(layout: Layout): Code | undefined {
  if (typeof layout === "string") return layout;
  if (!Array.isArray(layout)) return undefined;
  const parts = (layout as readonly Layout[]).map(unbreakable);
  return parts.includes(undefined) ? undefined : (parts.join("") as Code);
}

/**
 * Between a layout and the slots in it. It has no width, and does not occur in code: there it would be
 * escaped.
 */
const MARK = "\u0001" as Code;

/** A part of a layout that a template puts in its place. */
export const slot = (layout: Layout): Layout => [MARK, layout, MARK];

/**
 * The code of each slot as it is when all is laid out, in Prettier's own width and indents: so a copy of the output
 * is clean wherever it is checked.
 */
export function layOut(layout: Layout): Code[] {
  const options = { printWidth: 80, tabWidth: 2, useTabs: false } as never;
  const { formatted } = printer.printDocToString(docOf(layout), options);
  return formatted.split(MARK).filter((_, index) => index % 2 === 1) as Code[];
}
