import { builders, printer, type builders as Docs } from "prettier/doc";
import type { Code } from "./code.js";

/**
 * Code with the places where its lines may be broken, as a document of Prettier's: printed, it is laid out as Prettier
 * would format it. A layout consists of `Code`, so no text reaches a module unescaped.
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

/** What stands only where the group around it is broken. */
export const ifBroken = (layout: Layout): Layout => command(builders.ifBreak(docOf(layout)));

/** A right side after its sign: on a line of its own where its start does not fit beside the left one. */
export function beside(left: Layout, sign: Layout, right: Layout): Layout {
  const groupId = Symbol("assignment");
  return group([
    group(left),
    sign,
    group(indent(line), { id: groupId }),
    command(builders.indentIfBreak(docOf(right), { groupId })),
  ]);
}

/** Lays code out in Prettier's own width and indents, so that a copy of the output is clean wherever it is checked. */
export const layOut = (layout: Layout): Code =>
  printer.printDocToString(docOf(layout), { printWidth: 80, tabWidth: 2, useTabs: false } as never)
    .formatted as Code;
