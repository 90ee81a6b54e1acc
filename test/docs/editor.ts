import { join } from "node:path";
import ts from "typescript";
import { root } from "./pages.js";

/** What an editor offers at a place of a file, with the type of each. */
export function completions(
  file: string,
  position: number,
  prefix: string,
  paths: Record<string, string[]>,
): { name: string; type: string }[] {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile.bind(ts.sys));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const service = ts.createLanguageService({
    fileExists: (path) => ts.sys.fileExists(path),
    readFile: (path) => ts.sys.readFile(path),
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (path) => {
      const text = ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => ({ ...options, paths }),
    getDefaultLibFileName: (used) => ts.getDefaultLibFilePath(used),
  });
  const { entries = [] } = service.getCompletionsAtPosition(file, position, {}) ?? {};
  return entries
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ name }) => {
      const detail = service.getCompletionEntryDetails(file, position, name, {}, undefined, {}, undefined);
      const type = ts.displayPartsToString(detail?.displayParts).replace(/^.*\?: | \| undefined$/g, "");
      return { name, type };
    });
}
