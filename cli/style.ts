import { styleText } from "node:util";
import type { Io, Sink } from "./io.js";

export type Style = "red" | "yellow" | "green" | "cyan" | "bold" | "dim";
export type Paint = (style: Style, text: string) => string;

/** How text is laid out for whoever reads it. */
export interface TextStyle {
  /** Characters that fit a line. */
  readonly width: number;
  readonly paint: Paint;
}

/** Text for a terminal, or for a file or a program. */
export const styleOf = (sink: Sink, env: Io["env"]): TextStyle => ({
  width: widthOf(sink),
  paint: painter(sink, env),
});

/** Uses colours on a terminal or with FORCE_COLOR, but not with NO_COLOR or on a dumb terminal. */
export function painter(sink: Sink, env: Io["env"]): Paint {
  const { FORCE_COLOR: forced, NO_COLOR: none, TERM: terminal } = env;
  const isPainted =
    forced === undefined
      ? sink.isTTY === true && (none ?? "") === "" && terminal !== "dumb"
      : forced !== "0" && forced !== "false";
  return isPainted ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

/** How many characters fit a line; 100 where the output is no terminal. */
export function widthOf(sink: Sink): number {
  return sink.isTTY === true && sink.columns ? Math.max(sink.columns, 40) : 100;
}

/** Makes text from files safe to print: control characters become visible marks of the same length. */
export function printable(text: string): string {
  return text.replace(/[\0-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g, (character) =>
    character === "\t" ? " " : "\ufffd",
  );
}

/** `3975` as `3,975`, on every machine alike. */
export const thousands = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");

/** `1 file`, `2 files`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${thousands(count)} ${count === 1 ? one : many}`;

/** Text in lines of at most that many characters, each but the first behind an indent. */
export function wrapped(text: string, width: number, indent: string): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join(`\n${indent}`);
}
