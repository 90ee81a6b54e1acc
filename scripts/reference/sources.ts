import ts from "typescript";

/** The sources of the project, read by the compiler once. */
export function programOf(entries: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile("tsconfig.json", (path) => ts.sys.readFile(path)) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  return ts.createProgram({ rootNames: [...entries], options: { ...options, noEmit: true } });
}

/** The comment of a declaration, in one line; links and tags that only editors use are left out. */
export function commentOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const text = ts.displayPartsToString(symbol.getDocumentationComment(checker));
  // An example is for editors; the first paragraph says what it is.
  return (text.split(/\n\s*\n|\n```/)[0] ?? "").replace(/\s+/g, " ").trim();
}
