interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Combines a removal and an insertion at the same place, and keeps the line ends after it. */
function apart(edits: readonly Edit[]): Edit[] {
  const removals = edits.filter(({ start, end, text }) => text === "" && end > start);
  const inside = (edit: Edit): Edit | undefined =>
    edit.start === edit.end
      ? removals.find(({ start, end }) => start < edit.start && edit.start < end)
      : undefined;
  const ends = new Map(edits.flatMap((edit) => {
    const removal = inside(edit);
    return removal ? [[removal, edit.start] as const] : [];
  })); // prettier-ignore
  const seen = new Set<Edit>();
  return edits.map((edit) => {
    const removal = inside(edit);
    if (!removal) return { ...edit, end: ends.get(edit) ?? edit.end };
    const isFirst = !seen.has(removal);
    seen.add(removal);
    return isFirst ? { ...edit, text: edit.text.replace(/^\n+/, "") } : edit;
  });
}

/** The texts of a schema folder, and the edits to make in them. */
export class Texts {
  readonly #edits = new Map<string, Edit[]>();

  /** @param read the text of a file of the folder */
  constructor(readonly read: (path: string) => string) {}

  replace(path: string, start: number, end: number, text: string): void {
    const edits = this.#edits.get(path) ?? [];
    // Each message that reads the file asks for the same edit.
    if (edits.some((edit) => edit.start === start && edit.end === end && edit.text === text)) return;
    this.#edits.set(path, [...edits, { start, end, text }]);
  }

  insert(path: string, at: number, text: string): void {
    this.replace(path, at, at, text);
  }

  /** The new texts of changed files, by path. */
  result(): Map<string, string> {
    return new Map(
      [...this.#edits].map(([path, edits]) => {
        let text = this.read(path);
        const inOrder = apart(edits).map((edit, index) => ({ ...edit, index }));
        inOrder.sort((a, b) => b.start - a.start || b.end - a.end || b.index - a.index);
        for (const { start, end, text: now } of inOrder) text = text.slice(0, start) + now + text.slice(end);
        return [path, text];
      }),
    );
  }
}

/** The maximum width of a written line. */
const width = 110;

/** Parts with commas or bars between them, on one line where they fit, otherwise indented below. */
export function laidOut(head: string, parts: readonly string[], joint: "," | "|", tail: string): string {
  const between = joint === "," ? ", " : " | ";
  const line = `${head}${parts.join(between)}${tail}`;
  if (line.length <= width) return line;
  const lines: string[] = [];
  let at = "    ";
  parts.forEach((part, index) => {
    const isLast = index === parts.length - 1;
    const piece = joint === "," ? (isLast ? part + tail : `${part},`) : isLast ? part + tail : part;
    const lead = joint === "|" && index > 0 ? "| " : "";
    if (at.trim() !== "" && at.length + 1 + lead.length + piece.length > width) {
      lines.push(at);
      at = `    ${lead}${piece}`;
    } else at += `${at.trim() === "" ? "" : " "}${lead}${piece}`;
  });
  return `${head.trimEnd()}\n${[...lines, at].join("\n")}`;
}
