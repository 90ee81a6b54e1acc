import { format, resolveConfig } from "prettier";
import { commandsPage } from "./commands.js";
import { configurationPage } from "./configuration.js";
import { diagnosticsPage } from "./diagnostics.js";
import { environmentPage } from "./environment.js";
import { exportsPage } from "./exports.js";

/** The pages of docs/reference by path, as they are to be there. */
export async function referencePages(): Promise<ReadonlyMap<string, string>> {
  const pages = {
    commands: await commandsPage(),
    configuration: configurationPage(),
    diagnostics: diagnosticsPage(),
    environment: environmentPage(),
    exports: exportsPage(),
  };
  const made = new Map<string, string>();
  for (const [name, text] of Object.entries(pages)) {
    const path = `docs/reference/${name}.md`;
    made.set(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  }
  return made;
}
