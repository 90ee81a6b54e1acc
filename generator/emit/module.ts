import Handlebars from "handlebars";
import type { Declaration, Module } from "../plan/tree.js";
import { commentText, joinComments, type Code, type CommentText } from "./code.js";
import { importsOf } from "./imports.js";
import { printDeclaration, printImport } from "./print.js";

/** The text of each template in `templates/`, by name without `.hbs`. */
export type Templates = Readonly<Record<string, string>>;

/** What the template `module` is given. */
export interface ModuleView {
  /** Relative to the version's folder: `bill.ts`. */
  readonly path: string;
  /** The files that it is made from, and commas between them. */
  readonly sources: CommentText;
  /** Whole statements. */
  readonly imports: readonly Code[];
  readonly declarations: readonly DeclarationView[];
}

/** What the template `declaration` is given. */
export interface DeclarationView {
  /** Of what it declares; of a reexport the module. */
  readonly name: string;
  readonly kind: Declaration["kind"];
  /** Empty where there is nothing to say. */
  readonly doc: CommentText;
  /** The whole statement, laid out as it is to stand. */
  readonly text: Code;
}

/** Prints a module; `specifierOf` says how it names those that it imports. */
export type ModulePrinter = (module: Module, specifierOf: (module: string) => string) => string;

/** Modules are no HTML, and nothing but the built-in helpers is known. */
export const renderOptions = { noEscape: true, knownHelpersOnly: true };

/** Prints modules through the templates: these say what stands around declarations, which are laid out already. */
export function modulePrinter(templates: Templates): ModulePrinter {
  const handlebars = Handlebars.create();
  handlebars.registerPartial("declaration", templates["declaration"] ?? "");
  const render = handlebars.compile<ModuleView>(templates["module"] ?? "", renderOptions);
  return (module, specifierOf) => render(moduleView(module, specifierOf));
}

export const moduleView = (module: Module, specifierOf: (module: string) => string): ModuleView => ({
  path: module.path,
  sources: joinComments(module.sources.map(commentText), ", "),
  imports: importsOf(module, specifierOf).map(printImport),
  declarations: module.declarations.map((declaration) => viewOf(declaration, specifierOf)),
});

const viewOf = (declaration: Declaration, specifierOf: (module: string) => string): DeclarationView => ({
  name: declaration.kind === "reexport" ? declaration.module : declaration.name,
  kind: declaration.kind,
  doc: commentText(("doc" in declaration && declaration.doc) || ""),
  text: printDeclaration(declaration, specifierOf),
});
