import { closest } from "../../schema/text/wording.js";
import { defineCommand } from "../command.js";
import type { Explanation } from "../explanations.js";
import { printJson } from "../report.js";
import { styleOf, wrapped, type TextStyle } from "../style.js";
import { UsageError } from "../../generator/read/usage-error.js";

export const explain = defineCommand({
  name: "explain",
  summary: "Says what a diagnostic code means: its cause, and what to do about it.",
  operands: "[CODE…]",
  options: ["format"],
  choices: { format: ["text", "json"] },
  examples: [
    ["explain IC1603", "cause and cure"],
    ["explain", "lists all codes"],
  ],
  empty: { codes: [] },
  async run({ operands, options }, io) {
    // Loaded here, as no other command reads YAML before it has to.
    const { explanations } = await import("../explanations.js");
    const known = explanations();
    const asked = operands.map((operand) => find(operand, known));
    const shown = asked.length > 0 ? asked : known;
    const style = styleOf(io.stdout, io.env);
    const text = asked.length > 0 ? shown.map((one) => whole(one, style)).join("\n") : list(known, style);
    io.stdout.write(options.format === "json" ? printJson({ codes: shown }) : text);
    return "clean";
  },
});

/** `IC1603`, `ic1603` and `1603` are the same. */
function find(operand: string, known: readonly Explanation[]): Explanation {
  const wanted = operand.toUpperCase().replace(/^(?=\d)/, "IC");
  const found = known.find(({ code }) => code === wanted);
  if (found) return found;
  const near = closest(wanted, known.map(({ code }) => code)); // prettier-ignore
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

const list = (known: readonly Explanation[], { paint }: TextStyle): string =>
  known
    .map(({ code, severity, meaning }) => `${paint("bold", code)}  ${severity.padEnd(7)}  ${meaning}\n`)
    .join("");
