/** A place in a file as people count: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** By file; not in it, so that files can be kept as plain data. */
const lineStarts = new WeakMap<SourceFile, readonly number[]>();

/** A decoded text file. Line ends are kept as they are on disk, so that offsets stay true. */
export class SourceFile {
  constructor(
    /** As shown to people: relative to the schema folder or working directory, with forward slashes. */
    readonly path: string,
    readonly text: string,
  ) {}

  /** Offsets at which lines start; `\r\n`, `\n` and `\r` each end one. */
  private lineStarts(): readonly number[] {
    const known = lineStarts.get(this);
    if (known) return known;
    const starts = [0];
    const ends = /\r\n|\n|\r/g;
    while (ends.exec(this.text)) starts.push(ends.lastIndex);
    lineStarts.set(this, starts);
    return starts;
  }

  /** The position of an offset; an offset past the end is the end. */
  locate(offset: number): Position {
    const starts = this.lineStarts();
    const at = Math.min(Math.max(offset, 0), this.text.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] as number) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - (starts[low] as number) + 1 };
  }

  /** The offset at which a line (from 1) starts. */
  startOf(line: number): number {
    return this.lineStarts()[line - 1] ?? this.text.length;
  }

  /** The text of a line (from 1), without its line end. */
  line(line: number): string {
    const starts = this.lineStarts();
    return this.text
      .slice(starts[line - 1] ?? this.text.length, starts[line] ?? this.text.length)
      .replace(/[\r\n]+$/, "");
  }
}

/** A stretch of a file, in offsets: `start` included, `end` not. */
export interface Span {
  readonly file: SourceFile;
  readonly start: number;
  readonly end: number;
}

/** One use of an entity: `%DATE;` seen at `span`. */
export interface EntityUse {
  /** The name without `%`, `&` and `;`. */
  readonly name: string;
  readonly span: Span;
}

/** Where something was read; `via` lists the parameter entities it came through, outermost first. */
export interface Origin {
  readonly span: Span;
  readonly via: readonly EntityUse[];
}
