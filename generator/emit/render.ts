import Handlebars from "handlebars";
import type { ModuleView } from "./views.js";

/** The text of each template in `templates/`, by name without `.hbs`. */
export type Templates = Readonly<Record<string, string>>;

/** The names of the templates that printing needs. */
export const templateNames = ["module", "interface", "alias", "constant"] as const;

/** Modules are no HTML, and nothing but the built-in helpers is known. */
export const renderOptions = { noEscape: true, strict: false, knownHelpersOnly: true };

/** Prints views through the templates. Layout only: every decision was made in the view. */
export function renderer(templates: Templates): (view: ModuleView) => string {
  const handlebars = Handlebars.create();
  for (const name of templateNames) handlebars.registerPartial(name, templates[name] ?? "");
  const partials = Object.fromEntries(
    templateNames.map((name) => [name, handlebars.compile(templates[name] ?? "", renderOptions)]),
  );
  const module = handlebars.compile(templates["module"] ?? "", renderOptions);
  return (view) => module(view, { partials });
}
