import ts from "typescript";
import type { settledByConfig } from "../../cli/generate-job.js";
import { code, madeBy, plain, table } from "./markdown.js";
import { commentOf, programOf } from "./sources.js";

const home = "generator/config/define.ts";
const sections: Readonly<Record<string, string>> = {
  Config: "Top level",
  Imports: "`imports`",
  Target: "Each entry of `targets`",
  Wanted: "Selection: at the top level, or in a target",
};

/** The flag that does the same for one output, by key; each flag has exactly one key. */
export const flagOf: Readonly<Record<string, (typeof settledByConfig)[number]>> = {
  schema: "schema",
  shared: "shared",
  related: "related",
  barrel: "no-barrel",
  templates: "templates",
  format: "format-with",
  ending: "import-ending",
  runtime: "runtime",
  version: "dtd-version",
  overlays: "overlay",
  out: "out",
  objects: "object",
  functions: "function",
  actions: "action",
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
      const name = member.name.getText();
      const required = member.questionToken ? "" : "yes";
      const flag = flagOf[name] === undefined ? "" : code(`--${flagOf[name]}`);
      return [code(name), code(type), required, flag, plain(comment)];
    });
    const head = ["Key", "Type", "Required", "Flag", "What it does"];
    return `## ${sections[one.name.text] ?? one.name.text}\n\n${table(head, rows)}`;
  });
  return `# Configuration file

${madeBy}

All keys of \`intacct.config.ts\`. [Configuring generate](../configuration.md) explains how to use them. Paths are relative
to the file. The flag in the fourth column does the same on the command line, for one output folder.

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
