import { closest } from "../../schema/text/wording.js";
import { defineCommand } from "../command.js";
import type { Explanation } from "../explanations.js";
import { printJson } from "../report.js";
import { styleOf, wrapped, type TextStyle } from "../style.js";
import { UsageError } from "../../generator/read/usage-error.js";

export const explain = defineCommand({
  name: "explain",
  summary: "Explains a diagnostic code: its cause, and what to do.",
  operands: "[CODE…]",
  options: ["format"],
  choices: { format: ["text", "json"] },
  examples: [
    ["explain IC1603", "its cause and cure"],
    ["explain", "lists all codes"],
  ],
  empty: { codes: [] },
  async run({ operands, options }, io) {
    // Loaded here because it loads the YAML reader, which takes time.
    const { explanations } = await import("../explanations.js");
    const all = explanations();
    const named = operands.map((operand) => find(operand, all));
    const shown = named.length > 0 ? named : all;
    const style = styleOf(io.stdout, io.env);
    const text = named.length > 0 ? shown.map((one) => whole(one, style)).join("\n") : list(all, style);
    io.stdout.write(options.format === "json" ? printJson({ codes: shown }) : text);
    return "clean";
  },
});

/** `IC1603`, `ic1603` and `1603` are the same. */
function find(operand: string, all: readonly Explanation[]): Explanation {
  const code = operand.toUpperCase().replace(/^(?=\d)/, "IC");
  const found = all.find((one) => one.code === code);
  if (found) return found;
  const near = closest(code, all.map((one) => one.code)); // prettier-ignore
  const hint = near === undefined ? "intacct-codegen explain lists all codes" : `Did you mean ${near}?`;
  throw new UsageError("IC1820", `there is no code ${operand}`, hint);
}

function whole({ code, severity, meaning, cause, cure }: Explanation, style: TextStyle): string {
  const { paint, width } = style;
  const part = (title: string, text: string): string =>
    `${paint("bold", title.padEnd(7))}${wrapped(text, width - 7, " ".repeat(7))}\n`;
  const title = wrapped(`${code} ${severity}: ${meaning}`, width, "")
    .replace(code, paint("bold", code))
    .replace(severity, paint(severity === "error" ? "red" : "yellow", severity));
  return `${title}\n\n${part("Cause", cause)}${part("Cure", cure)}`;
}

const list = (all: readonly Explanation[], { paint }: TextStyle): string =>
  all
    .map(({ code, severity, meaning }) => `${paint("bold", code)}  ${severity.padEnd(7)}  ${meaning}\n`)
    .join("");
