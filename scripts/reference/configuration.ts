import ts from "typescript";
import { code, madeBy, plain, table } from "./markdown.js";
import { commentOf, programOf } from "./sources.js";

const home = "generator/config/define.ts";
const sections: Readonly<Record<string, string>> = {
  Config: "The configuration",
  Imports: "imports",
  Target: "Each of targets",
  Wanted: "What is wanted: of all targets, or of each",
};

/** Each key of a configuration file, as the types that people write it with say. */
export function configurationPage(): string {
  const program = programOf([home]);
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(home);
  const interfaces = file?.statements.filter(ts.isInterfaceDeclaration) ?? [];
  const parts = interfaces.map((one) => {
    const rows = one.members.filter(ts.isPropertySignature).map((member) => {
      const symbol = checker.getSymbolAtLocation(member.name);
      const written = member.type?.getText() ?? "";
      const type = written.replaceAll("readonly ", "").replace(/ \| undefined$/, "");
      const comment = symbol ? commentOf(symbol, checker) : "";
      return [code(member.name.getText()), code(type), member.questionToken ? "" : "yes", plain(comment)];
    });
    return `## ${sections[one.name.text] ?? one.name.text}\n\n${table(["Key", "Type", "Required", "What it says"], rows)}`;
  });
  return `# Configuration file

${madeBy}

\`generate\` takes what to write from \`intacct.config.ts\` (or \`.mts\`, \`.js\`, \`.mjs\`, \`.json\`), in the folder where it is run
or in the nearest above, unless \`--config\` names another. All paths are relative to the file. Options that the file
settles, such as \`--schema\` and \`--out\`, set it aside when they are given.

\`\`\`ts
import { defineConfig } from "intacct-codegen/config";

export default defineConfig({
  shared: "src/intacct/standard",
  targets: [
    { overlays: ["overlays/acme.yaml"], out: "src/intacct/acme" },
    { overlays: ["overlays/brick.yaml"], out: "src/intacct/brick", version: "3.0" },
  ],
});
\`\`\`

${parts.join("\n\n")}
`;
}
