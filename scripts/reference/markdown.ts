export const madeBy = "<!-- Made by `npm run reference`. Change what it is made from. -->";

/** A table; cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/\s*\n\s*/g, " ").replace(/(?<!\\)\|/g, "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Text that may hold signs of Markdown or HTML. */
export const plain = (text: string): string => text.replace(/[<>]/g, "\\$&");

export const code = (text: string): string => `\`${text}\``;
