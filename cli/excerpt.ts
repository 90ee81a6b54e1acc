import type { Origin, SourceFile } from "../schema/text/source.js";
import { printable, type TextStyle } from "./style.js";

/**
 * The source line of a finding with carets below it, clipped to the width around the column, and the chain
 * of entities that it was read through, innermost first:
 *
 *     217 │ … banddown? memo?)>
 *         │             ^^^^^
 *         │ in %price;, used at v2.1/response.dtd:300:12
 */
export function excerpt(
  { span, via }: Origin,
  { width, paint }: TextStyle,
  lineOf: (file: SourceFile, line: number) => string,
): string[] {
  const { line, column } = span.file.locate(span.start);
  const number = String(line).padStart(6);
  const margin = `${" ".repeat(number.length)} ${paint("dim", "│")} `;
  const text = printable(lineOf(span.file, line));
  const length = Math.max(1, Math.min(span.end - span.start, text.length - column + 1));
  const window = clip(text, column - 1, length, Math.max(width - number.length - 3, 20));
  return [
    `${paint("dim", `${number} │`)} ${window.text}`,
    `${margin}${" ".repeat(window.start)}${paint("red", "^".repeat(window.length))}`,
    ...[...via].reverse().map((use) => {
      const position = use.span.file.locate(use.span.start);
      const place = `${use.span.file.path}:${position.line}:${position.column}`;
      return `${margin}${printable(`in %${use.name};, used at ${place}`)}`;
    }),
  ];
}

/** The part of a line that shows `length` characters from `start`, with an ellipsis where it is cut. */
function clip(text: string, start: number, length: number, width: number) {
  if (text.length <= width) return { text, start, length };
  const shown = Math.min(length, Math.floor(width / 2));
  const from = Math.max(0, Math.min(start - Math.floor((width - shown) / 2), text.length - width));
  const cut = text.slice(from, from + width);
  const head = from > 0 ? `…${cut.slice(1)}` : cut;
  const whole = from + width < text.length ? `${head.slice(0, -1)}…` : head;
  return { text: whole, start: start - from, length: Math.min(shown, width - (start - from)) };
}
