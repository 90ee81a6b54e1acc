import type { EntityUse, Origin, SourceFile } from "../text/source.js";

/** A stretch of a text, and where it was taken from. */
interface Piece {
  /** Where it begins in the text; it ends where the next one begins. */
  readonly at: number;
  readonly from: SourceFile | SourceText;
  /** The stretch of `from`. Of another length than the piece: all of it stands for all of the piece. */
  readonly start: number;
  readonly end: number;
  /** The entities it was read through, on top of those that `from` tells. */
  readonly via: readonly EntityUse[];
}

const none: readonly EntityUse[] = [];

/** Text as XML wants it (line ends are `\n`), which knows where in which file each character stands. */
export class SourceText {
  readonly #pieces: readonly Piece[];

  private constructor(
    readonly text: string,
    pieces: readonly Piece[],
    /** How many texts deep it was taken out of others; a file has none. */
    readonly depth: number,
  ) {
    this.#pieces = pieces;
  }

  /** A file, or its rest from an offset, with its line ends made `\n`. */
  static ofFile(file: SourceFile, start = 0): SourceText {
    const builder = new TextBuilder();
    const returns = /\r\n?/g;
    returns.lastIndex = start;
    for (let from = start; ;) {
      const match = returns.exec(file.text);
      const end = match ? match.index : file.text.length;
      builder.add(file, from, end, none, file.text.slice(from, end));
      if (!match) return builder.build();
      builder.add(file, end, returns.lastIndex, none, "\n");
      from = returns.lastIndex;
    }
  }

  static of(text: string, pieces: readonly Piece[], depth: number): SourceText {
    return new SourceText(text, pieces, depth);
  }

  /** Where a stretch of this text stands: as much of it as lies in one run of one file. */
  origin(start: number, end: number, via: readonly EntityUse[] = none): Origin {
    const index = this.#pieces.length === 1 ? 0 : this.#indexAt(start);
    const first = this.#pieces[index];
    if (!first) throw new Error("a text is made of at least one piece");
    const next = this.#pieces[index + 1]?.at ?? this.text.length;
    const origin = locate(first, next, start, Math.min(end, next), via);
    if (end <= next) return origin;
    const last = this.origin(end - 1, end, via);
    return continues(origin, last) ? { ...origin, span: { ...origin.span, end: last.span.end } } : origin;
  }

  #indexAt(offset: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#pieces[middle] as Piece).at <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

function locate(piece: Piece, next: number, start: number, end: number, via: readonly EntityUse[]): Origin {
  const same = next - piece.at === piece.end - piece.start;
  const from = same ? piece.start + start - piece.at : piece.start;
  const to = same ? piece.start + end - piece.at : piece.end;
  const uses = piece.via.length === 0 ? via : [...via, ...piece.via];
  return piece.from instanceof SourceText
    ? piece.from.origin(from, to, uses)
    : { span: { file: piece.from, start: from, end: to }, via: uses };
}

const continues = (first: Origin, last: Origin): boolean =>
  first.span.file === last.span.file &&
  first.span.end <= last.span.start &&
  first.via.length === last.via.length &&
  first.via.every((use, index) => use === last.via[index]);

/** Puts a text together out of stretches of files and of other texts. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  #length = 0;
  #depth = 0;

  /** Adds a stretch; `text` where it reads differently (a character reference, a line end). */
  add(
    from: SourceFile | SourceText,
    start: number,
    end: number,
    via: readonly EntityUse[],
    text = from.text.slice(start, end),
  ): void {
    // An empty text still has a place: that of its first piece.
    if (text === "" && this.#pieces.length > 0) return;
    this.#pieces.push({ at: this.#length, from, start, end, via });
    this.#parts.push(text);
    this.#length += text.length;
    if (from instanceof SourceText) this.#depth = Math.max(this.#depth, from.depth + 1);
  }

  build(): SourceText {
    return SourceText.of(this.#parts.join(""), this.#pieces, this.#depth);
  }
}
