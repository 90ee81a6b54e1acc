import Handlebars from "handlebars";
import type { Module } from "../plan/tree.js";
import { viewOf, type ModuleView } from "./views.js";

/** The text of each template in `templates/`, by name without `.hbs`. */
export type Templates = Readonly<Record<string, string>>;

/** The names of the templates that printing needs. */
export const templateNames = ["module", "interface", "alias", "constant"] as const;

/** Prints a module; `specifierOf` says how it names those that it imports. */
export type ModulePrinter = (module: Module, specifierOf: (module: string) => string) => string;

/** Modules are not HTML, and only built-in helpers are allowed. */
export const renderOptions = { noEscape: true, knownHelpersOnly: true };

/** Prints modules through the templates, which put together what is laid out already. */
export function modulePrinter(templates: Templates): ModulePrinter {
  const handlebars = Handlebars.create();
  for (const name of templateNames) handlebars.registerPartial(name, templates[name] ?? "");
  const render = handlebars.compile<ModuleView>(templates["module"] ?? "", renderOptions);
  return (module, specifierOf) => render(viewOf(module, specifierOf));
}
