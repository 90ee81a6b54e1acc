import { Project, type SourceFile } from "ts-morph";
import type { ModuleView } from "./views.js";

/**
 * Reads printed modules back: each must parse and export exactly the planned names. What is found here is a
 * fault of the generator, not of its input, and is thrown as one.
 *
 * @param texts the printed text of each view that was printed anew
 */
export function verifyModules(texts: ReadonlyMap<ModuleView, string>): void {
  const project = new Project({
    useInMemoryFileSystem: true,
    compilerOptions: { noLib: true, noResolve: true },
  });
  const files = [...texts].map(([view, text]) => ({
    view,
    file: project.createSourceFile(`/${view.path}`, text),
  }));
  const program = project.getProgram();
  for (const { view, file } of files) {
    const [problem] = program.getSyntacticDiagnostics(file);
    if (problem) {
      throw new Error(
        `${view.path}:${problem.getLineNumber()}: printed module does not parse: ${String(problem.getMessageText())}`,
      );
    }
    const found = exportedNames(file).join(" ");
    const planned = [...view.exports].sort().join(" ");
    if (found !== planned) throw new Error(`${view.path}: exports "${found}", planned "${planned}"`);
  }
}

function exportedNames(file: SourceFile): string[] {
  const declarations = [
    ...file.getInterfaces(),
    ...file.getTypeAliases(),
    ...file
      .getVariableStatements()
      .flatMap((statement) => (statement.isExported() ? statement.getDeclarations() : [])),
  ];
  return declarations
    .filter((declaration) => !("isExported" in declaration) || declaration.isExported())
    .map((declaration) => declaration.getName())
    .sort();
}
