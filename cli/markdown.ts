import { printable } from "./style.js";

/** Text of a schema or an overlay as code in Markdown. It stays on its line, so it cannot begin a heading or HTML. */
export const codeSpan = (text: string): string => `\`${printable(text).replaceAll("`", "'") || " "}\``;

/** Text in a sentence of Markdown, with nothing in it that means more than itself. */
export const plainMarkdown = (text: string): string => printable(text).replace(/[\\`*<>&[\]]/g, "\\$&");
