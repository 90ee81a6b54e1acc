import Handlebars from "handlebars";
import { renderOptions, type Templates } from "./module.js";
import { viewOf } from "./views.js";
import type { PrintedModule } from "./verify.js";

/** A place in a template: an offset in its text. */
export interface TemplatePlace {
  readonly template: string;
  readonly offset: number;
}

interface Mark {
  readonly template: string;
  readonly text: string;
  readonly statement: hbs.AST.Statement;
}

/**
 * Where in the templates a place of a printed module comes from: the module is printed again with marks before all
 * that the templates say.
 *
 * @param offset in the text as it was printed, before it is formatted
 */
export function placeInTemplates(
  templates: Templates,
  { module, specifierOf }: PrintedModule,
  offset: number,
): TemplatePlace | undefined {
  const marks: Mark[] = [];
  const programs = new Map(
    Object.entries(templates).map(([template, text]) => {
      const program = Handlebars.parse(text);
      setMarks(program, (statement) => marks.push({ template, text, statement }) - 1);
      return [template, Handlebars.compile(program, renderOptions)] as const;
    }),
  );
  const partials = Object.fromEntries(programs);
  const printed = programs.get("module")?.(viewOf(module, specifierOf), { partials }) ?? "";
  let at: TemplatePlace | undefined;
  let end = 0;
  for (const [, index = "", piece = ""] of printed.matchAll(/\u0001(\d+)\u0002([^\u0001]*)/g)) {
    const mark = marks[Number(index)] as Mark;
    if (end > offset) break;
    at = { template: mark.template, offset: placeOf(mark, offset - end) };
    end += piece.length;
  }
  return at;
}

/** @param within how far into what the statement prints */
function placeOf({ text, statement }: Mark, within: number): number {
  const { line, column } = statement.loc.start;
  let start = 0;
  for (let before = 1; before < line; before++) start = text.indexOf("\n", start) + 1;
  start += column;
  if (statement.type !== "ContentStatement") return start;
  // Lines that hold nothing but a tag are not printed.
  const { original, value } = statement as hbs.AST.ContentStatement;
  return start + Math.max(0, String(original).indexOf(withoutMark(value))) + within;
}

const withoutMark = (value: string): string => value.replace(/\u0001\d+\u0002/, "");

function setMarks(program: hbs.AST.Program, mark: (statement: hbs.AST.Statement) => number): void {
  program.body = program.body.flatMap((statement): hbs.AST.Statement[] => {
    if (statement.type === "BlockStatement") {
      const { program: inner, inverse } = statement as {
        program?: hbs.AST.Program;
        inverse?: hbs.AST.Program;
      };
      for (const part of [inner, inverse]) if (part) setMarks(part, mark);
      return [statement];
    }
    if (statement.type !== "ContentStatement" && statement.type !== "MustacheStatement") return [statement];
    const value = `\u0001${mark(statement)}\u0002`;
    const before = { type: "ContentStatement", value, original: value, loc: statement.loc };
    return [before as hbs.AST.Statement, statement];
  });
}
