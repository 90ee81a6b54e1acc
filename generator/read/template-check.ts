import Handlebars from "handlebars";
import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";
import type { Block, ContractView, ImportView, MemberView, ModuleView } from "../emit/views.js";
import type { SourceFile } from "../../schema/text/source.js";
import { suggestion } from "../../schema/text/wording.js";

/**
 * What a template is given: text to be printed, something that is there or not, or names and what they mean.
 */
type Given = "text" | "flag" | { readonly each: Given } | { readonly [name: string]: Given };

const member = {
  doc: "text",
  property: "text",
  optional: "flag",
  type: "text",
} satisfies GivenFor<MemberView>;
const imported = { typeOnly: "flag", names: "text", specifier: "text" } satisfies GivenFor<ImportView>;
const contract = { names: "text", specifier: "text" } satisfies GivenFor<ContractView>;
/** What declarations are given, of whichever kind they are; the names of the kinds tell which. */
const block = {
  interface: "flag",
  alias: "flag",
  constant: "flag",
  reexport: "flag",
  doc: "text",
  exported: "flag",
  head: "text",
  name: "text",
  type: "text",
  value: "text",
  members: { each: member },
  specifier: "text",
} satisfies Record<KeyOf<Block>, Given>;

type KeyOf<Union> = Union extends unknown ? keyof Union : never;
type GivenFor<View> = Record<keyof View, Given>;

const only = (...names: readonly (keyof typeof block)[]): Given =>
  Object.fromEntries(names.map((name) => [name, block[name]]));

/** What each template is given, by name; see `ModuleView` and `Block`. */
const given: Readonly<Record<string, Given>> = {
  module: {
    sources: "text",
    imports: { each: imported },
    contract,
    blocks: { each: block },
  } satisfies GivenFor<ModuleView>,
  interface: only("doc", "exported", "head", "members"),
  alias: only("doc", "head", "type"),
  constant: only("doc", "name", "type", "value"),
};

const helpers = ["if", "unless", "each", "with"];
/** What Handlebars itself says in a loop. */
const loopData = ["index", "first", "last", "key", "root"];

/** What is wrong with a template: it is none, or uses what it is not given. */
export function templateFaults(name: string, file: SourceFile): Diagnostic[] {
  let program: hbs.AST.Program;
  try {
    program = Handlebars.parse(file.text);
  } catch (error) {
    return [unparsed(error as Error & { lineNumber?: number; column?: number }, file)];
  }
  const check = new TemplateCheck(file);
  check.program(program, [given[name] ?? "text"]);
  return check.found;
}

/** A walk through a template; `scopes` are what names mean, the innermost last. */
class TemplateCheck {
  readonly found: Diagnostic[] = [];

  constructor(readonly file: SourceFile) {}

  program({ body }: hbs.AST.Program, scopes: readonly Given[]): void {
    for (const statement of body) this.#statement(statement, scopes);
  }

  #statement(statement: hbs.AST.Statement, scopes: readonly Given[]): void {
    switch (statement.type) {
      case "MustacheStatement":
        return this.#mustache(statement as hbs.AST.MustacheStatement, scopes);
      case "BlockStatement":
        return this.#block(statement as hbs.AST.BlockStatement, scopes);
      case "PartialStatement":
        return this.#partial(statement as hbs.AST.PartialStatement);
      case "ContentStatement":
      case "CommentStatement":
        return;
      default:
        this.#fault(statement, "this has no meaning in a template of modules", undefined);
    }
  }

  #mustache({ path, params }: hbs.AST.MustacheStatement, scopes: readonly Given[]): void {
    const expression = path as hbs.AST.PathExpression;
    if (params.length > 0)
      return this.#fault(path, `there is no helper ${expression.original}`, hint(expression, helpers));
    const meant = this.#meaning(expression, scopes);
    if (meant !== undefined && meant !== "text" && meant !== "flag")
      this.#fault(path, `${expression.original} is not text`, "{{#each}} needs a list");
  }

  #block(block: hbs.AST.BlockStatement, scopes: readonly Given[]): void {
    const helper = block.path.original as string;
    const [subject] = block.params as (hbs.AST.PathExpression | undefined)[];
    if (!helpers.includes(helper) || !subject)
      return this.#fault(
        block.path,
        `there is no helper ${helper}`,
        hint(block.path as hbs.AST.PathExpression, helpers),
      );
    const meant = this.#meaning(subject, scopes);
    const inner = innerScope(helper, meant);
    if (helper === "each" && meant !== undefined && inner === undefined)
      this.#fault(subject, `${subject.original} is not a list`, undefined);
    this.program(block.program, inner === undefined ? scopes : [...scopes, inner]);
    const inverse = block.inverse as hbs.AST.Program | undefined;
    if (inverse) this.program(inverse, scopes);
  }

  #partial({ name }: hbs.AST.PartialStatement): void {
    const partial = (name as hbs.AST.PathExpression).original;
    if (!(partial in given))
      this.#fault(name, `there is no template ${partial}`, suggestion(partial, Object.keys(given)));
  }

  /** What a name means where it is; undefined, and told, where it means nothing. */
  #meaning(path: hbs.AST.PathExpression, scopes: readonly Given[]): Given | undefined {
    if (isLiteral(path)) return "text";
    const { data, depth, parts, original } = path;
    if (data) {
      if (!loopData.includes(String(parts[0]))) this.#fault(path, `${original} is not available`, undefined);
      return "text";
    }
    let at: Given | undefined = scopes[scopes.length - 1 - depth];
    for (const part of parts as string[]) {
      const names: Readonly<Record<string, Given>> = typeof at === "object" && !("each" in at) ? at : {};
      const next: Given | undefined = Object.hasOwn(names, part) ? names[part] : undefined;
      if (next === undefined) {
        const known = Object.keys(names);
        const all = known.length > 0 ? `there are ${known.join(", ")}` : undefined;
        this.#fault(path, `${original} is not available here`, suggestion(part, known) ?? all);
        return undefined;
      }
      at = next;
    }
    return at;
  }

  #fault({ loc }: hbs.AST.Node, message: string, hintText: string | undefined): void {
    const start = offsetAt(this.file.text, loc.start.line, loc.start.column);
    const end = offsetAt(this.file.text, loc.end.line, loc.end.column);
    this.found.push(
      diagnostic("IC1822", message, { at: { span: { file: this.file, start, end }, via: [] } }, hintText),
    );
  }
}

const isLiteral = ({ type }: { readonly type: string }): boolean => type !== "PathExpression";

const hint = ({ original }: hbs.AST.PathExpression, known: readonly string[]): string =>
  suggestion(original, known) ?? `there are ${known.join(", ")}`;

function innerScope(helper: string, meant: Given | undefined): Given | undefined {
  if (helper === "each")
    return typeof meant === "object" && "each" in meant ? (meant.each as Given) : undefined;
  return helper === "with" ? meant : undefined;
}

/** @param line from 1, @param column from 0 */
function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let before = 1; before < line; before++) start = text.indexOf("\n", start) + 1;
  return Math.min(start + column, text.length);
}

/**
 * Where a template does not parse. The parser tells the line, and a piece of the text with a mark below, which is cut
 * out of it without line breaks.
 */
function unparsed(error: Error & { lineNumber?: number; column?: number }, file: SourceFile): Diagnostic {
  const [first = "", excerpt = "", mark = "", ...rest] = error.message.split("\n");
  const line = error.lineNumber ?? Number(/line (\d+)/.exec(first)?.[1] ?? 1);
  const caret = mark.indexOf("^");
  const before = excerpt.slice(0, Math.max(caret, 0)).replace(/^\.\.\./, "");
  const [last = ""] = file.text.split("\n").slice(line - 1, line);
  const tail = [...before].length > 0 ? before.slice(-8) : "";
  const found = error.column ?? Math.max(0, tail === "" ? 0 : last.indexOf(tail) + tail.length);
  const start = offsetAt(file.text, line, found);
  const message = caret < 0 ? first.replace(/ - \d+:\d+$/, "") : rest.join(" ").replaceAll("'", '"');
  return diagnostic(
    "IC1822",
    `this is not a template: ${message}`,
    { at: { span: { file, start, end: Math.min(start + 1, file.text.length) }, via: [] } },
    "see handlebarsjs.com",
  );
}
