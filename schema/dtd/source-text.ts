import type { EntityUse, Origin, SourceFile } from "../text/source.js";

/** Text with `\n` line ends, which knows the file and position of each character. */
export interface SourceText {
  readonly text: string;
  /** How many texts it is nested in; 0 for a file. */
  readonly depth: number;
  /**
   * Where a stretch of this text stands: as much of it as lies in one run of one file. `via` are the
   * entities that the text itself is read through.
   */
  origin(start: number, end: number, via?: readonly EntityUse[]): Origin;
}

const none: readonly EntityUse[] = [];

/** A file, or its rest from an offset, with its line ends made `\n`. */
export class FileText implements SourceText {
  readonly text: string;
  readonly depth = 0;
  /** Where in the text a `\n` stands for `\r\n`: behind each, the file is one character ahead. */
  readonly #shortened: readonly number[];

  constructor(
    private readonly file: SourceFile,
    private readonly start = 0,
  ) {
    const text = start === 0 ? file.text : file.text.slice(start);
    this.text = text.includes("\r") ? text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") : text;
    this.#shortened = this.text.length === text.length ? [] : shortenedEnds(text);
  }

  origin(start: number, end: number, via = none): Origin {
    return { span: { file: this.file, start: this.#offset(start), end: this.#offset(end) }, via };
  }

  #offset(at: number): number {
    const ahead = this.#shortened.length === 0 ? 0 : lastAtMost(this.#shortened, at - 1) + 1;
    return this.start + at + ahead;
  }
}

function shortenedEnds(text: string): number[] {
  const ends: number[] = [];
  for (let at = text.indexOf("\r\n"); at >= 0; at = text.indexOf("\r\n", at + 2)) ends.push(at - ends.length);
  return ends;
}

/** The index of the last of these rising numbers that is not above the limit; -1 if there is none. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = -1;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A stretch of a built text, and where it was taken from. */
interface Piece {
  readonly from: SourceText;
  /** The stretch of `from`. Of another length than the piece: all of it stands for all of the piece. */
  readonly start: number;
  readonly end: number;
  /** The entities it was read through, on top of those that `from` tells. */
  readonly via: readonly EntityUse[];
}

class BuiltText implements SourceText {
  constructor(
    readonly text: string,
    private readonly pieces: readonly Piece[],
    /** Where each piece begins in the text. */
    private readonly starts: readonly number[],
    readonly depth: number,
  ) {}

  origin(start: number, end: number, via = none): Origin {
    const index = lastAtMost(this.starts, start);
    const next = this.starts[index + 1] ?? this.text.length;
    const origin = this.#within(index, next, start, Math.min(end, next), via);
    if (end <= next) return origin;
    const last = this.origin(end - 1, end, via);
    return continues(origin, last) ? { ...origin, span: { ...origin.span, end: last.span.end } } : origin;
  }

  /** The place of a stretch of one piece, which `next` ends. */
  #within(index: number, next: number, start: number, end: number, via: readonly EntityUse[]): Origin {
    const piece = this.pieces[index] as Piece;
    const at = this.starts[index] as number;
    const uses = piece.via.length === 0 ? via : [...via, ...piece.via];
    return next - at === piece.end - piece.start
      ? piece.from.origin(piece.start + start - at, piece.start + end - at, uses)
      : piece.from.origin(piece.start, piece.end, uses);
  }
}

const continues = (first: Origin, last: Origin): boolean =>
  first.span.file === last.span.file &&
  first.span.end <= last.span.start &&
  first.via.length === last.via.length &&
  first.via.every((use, index) => use === last.via[index]);

/** Puts a text together out of stretches of other texts. */
export class TextBuilder {
  readonly #parts: string[] = [];
  readonly #pieces: Piece[] = [];
  readonly #starts: number[] = [];
  #length = 0;
  #depth = 0;

  /** Adds a stretch; `text` where it reads differently (a character reference). */
  add(
    from: SourceText,
    start: number,
    end: number,
    via: readonly EntityUse[],
    text = from.text.slice(start, end),
  ): void {
    // An empty text still has a place: that of its first piece.
    if (text === "" && this.#pieces.length > 0) return;
    this.#pieces.push({ from, start, end, via });
    this.#starts.push(this.#length);
    this.#parts.push(text);
    this.#length += text.length;
    this.#depth = Math.max(this.#depth, from.depth + 1);
  }

  build(): SourceText {
    return new BuiltText(this.#parts.join(""), this.#pieces, this.#starts, this.#depth);
  }
}
