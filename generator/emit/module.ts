import Handlebars from "handlebars";
import type { Declaration, Module } from "../plan/tree.js";
import { commentText, joinComments, type Code, type CommentText } from "./code.js";
import { importsOf } from "./imports.js";
import { printDeclaration, printImport } from "./print.js";

/** The text of each template in `templates/`, by name without `.hbs`. */
export type Templates = Readonly<Record<string, string>>;

/** What the templates are given to print one module. */
interface ModuleView {
  readonly sources: CommentText;
  readonly imports: readonly Code[];
  readonly declarations: readonly DeclarationView[];
}

interface DeclarationView {
  /** Empty where there is no comment. */
  readonly doc: CommentText;
  readonly text: Code;
}

/** Prints a module; `specifierOf` says how it names those that it imports. */
export type ModulePrinter = (module: Module, specifierOf: (module: string) => string) => string;

/** Prints modules through the templates, which put together what is laid out already. */
export function modulePrinter(templates: Templates): ModulePrinter {
  const handlebars = Handlebars.create();
  handlebars.registerPartial("declaration", templates["declaration"] ?? "");
  const render = handlebars.compile<ModuleView>(templates["module"] ?? "", {
    noEscape: true,
    knownHelpersOnly: true,
  });
  return (module, specifierOf) =>
    render({
      sources: joinComments(module.sources.map(commentText), ", "),
      imports: importsOf(module, specifierOf).map(printImport),
      declarations: module.declarations.map((declaration) => viewOf(declaration, specifierOf)),
    });
}

const viewOf = (declaration: Declaration, specifierOf: (module: string) => string): DeclarationView => ({
  doc: commentText(("doc" in declaration && declaration.doc) || ""),
  text: printDeclaration(declaration, specifierOf),
});
