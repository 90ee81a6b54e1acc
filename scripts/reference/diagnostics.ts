import { explanations } from "../../cli/explanations.js";
import { madeBy, plain } from "./markdown.js";

/** What the first digits of a code stand for. */
const groups: Readonly<Record<string, string>> = {
  IC10: "Files and folders",
  IC11: "Syntax of DTDs",
  IC12: "Checks of the model, and notes",
  IC13: "XML Schema",
  IC15: "Profiles",
  IC16: "XML documents",
  IC17: "Writing modules",
  IC18: "Command line and configuration",
  IC19: "Changes",
  IC20: "Overlays",
};

/** Each code with its cause and its cure. */
export function diagnosticsPage(): string {
  const all = explanations();
  const sections = Object.entries(groups).map(([group, title]) =>
    [
      `## ${title}`,
      ...all
        .filter(({ code }) => code.startsWith(group))
        .map(
          ({ code, severity, meaning, cause, cure }) =>
            `### ${code}\n\n${severity === "error" ? "Error" : "Warning"}: ${plain(meaning)}.\n\n` +
            `**Cause:** ${plain(cause)}\n\n**Cure:** ${plain(cure)}`,
        ),
    ].join("\n\n"),
  );
  return `# Diagnostic codes

${madeBy}

The meaning, the cause and the cure of each code. \`npx intacct-codegen explain IC1603\` prints the same. Codes are never
reused with another meaning. \`--strict\` turns some warnings into errors.

${sections.join("\n\n")}
`;
}
