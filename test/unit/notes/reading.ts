import { MemoryFolder } from "../../../schema/dtd/folder.js";
import { readDtd } from "../../../schema/dtd/read.js";
import type { Grammar, MessageKind } from "../../../schema/model/grammar.js";
import { applyNotes } from "../../../schema/notes/apply.js";
import { withRecords } from "../../../schema/notes/records.js";
import { printContent } from "../../../runtime/model/content.js";

/** Reads a DTD of 3.0 with its notes; findings are their code, place and words. */
export function read(text: string, message: MessageKind = "request"): { grammar: Grammar; found: string[] } {
  const folder = new MemoryFolder([["3.0/test.dtd", text]]);
  const dtd = readDtd(folder, "3.0/test.dtd", { version: "3.0", message, root: message });
  const { value, diagnostics } = applyNotes(withRecords(dtd.value));
  const found = [...dtd.diagnostics, ...diagnostics].map(({ code, message: words, hint, at }) => {
    const { line, column } = at?.span.file.locate(at.span.start) ?? { line: 0, column: 0 };
    return `${code} ${line}:${column} ${words}${hint === undefined ? "" : ` (${hint})`}`;
  });
  return { grammar: value, found };
}

/** The content of a declaration, as content models are written; undefined where there is none. */
export function contentOf(grammar: Grammar, name: string): string | undefined {
  const element = grammar.elements.get(name);
  return element && printContent(element.content);
}
