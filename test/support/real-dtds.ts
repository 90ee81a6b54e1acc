/** DTDs that others have written, as Debian's packages install them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import type { FolderResult, SchemaFolder } from "../../schema/dtd/folder.js";
import { readDtd } from "../../schema/dtd/read.js";
import type { Content, Grammar } from "../../schema/model/grammar.js";
import { childNames } from "../../schema/model/particles.js";
import { readFacts } from "../../schema/notes/facts.js";
import { finishGrammars } from "../../schema/schema.js";
import type { Diagnostic } from "../../schema/text/diagnostic.js";
import { DocumentMaker } from "../conformance/random-documents.js";
import { Random } from "./random.js";

const home = "/usr/share";
const options = { version: "2.1", message: "request", root: "request" } as const;
/** How many elements of one DTD become functions. */
const most = 3;

/** A DTD behind a function list. */
export interface RealDtd {
  /** Below `/usr/share`. */
  readonly path: string;
  readonly grammar: Grammar;
  /** The elements that are functions. */
  readonly functions: readonly string[];
}

/** The DTDs that are installed, each text once; those of SGML and those that lack a file are left out. */
export function realDtds(): RealDtd[] {
  const files = ["xml", "sgml"].flatMap(filesIn);
  const modules = new Map(
    files.filter((path) => /\.(ent|mod)$/.test(path)).map((path) => [basename(path), path]),
  );
  const texts = new Set<string>();
  return files
    .filter((path) => path.endsWith(".dtd"))
    .flatMap((path) => {
      const text = readFileSync(join(home, path), "latin1");
      if (texts.has(text)) return [];
      texts.add(text);
      return behindFunctions(path, modules) ?? [];
    });
}

/** Files only: links of packages may lead nowhere. */
const filesIn = (folder: string): string[] =>
  !existsSync(join(home, folder))
    ? []
    : readdirSync(join(home, folder), { recursive: true, encoding: "utf8" })
        .map((path) => join(folder, path))
        .filter((path) => /\.(dtd|ent|mod)$/.test(path) && existsSync(join(home, path)))
        .sort();

/** Undefined where the DTD cannot be read, or declares what the list needs (DocBook has a `function`). */
function behindFunctions(path: string, modules: ReadonlyMap<string, string>): RealDtd | undefined {
  const read = (list: string): { value: Grammar; diagnostics: readonly Diagnostic[] } =>
    readDtd(new Installed(`<!ENTITY % all SYSTEM "${path}">%all;${list}`, modules), "list.dtd", options);
  const { value: plain, diagnostics } = read("");
  if (diagnostics.some(({ severity }) => severity === "error")) return undefined;
  if (plain.elements.size < 2 || ["request", "function"].some((name) => plain.elements.has(name)))
    return undefined;
  const functions = firstElements(plain);
  const list = `<!ELEMENT request (function+)><!ELEMENT function (${functions.join(" | ")})>
    <!ATTLIST function controlid CDATA #REQUIRED>`;
  const { value } = read(list);
  const [grammar] = finishGrammars([{ ...value, facts: readFacts(value).value }]).value;
  return { path, grammar: grammar as Grammar, functions };
}

/** The elements that are in no others; where there are none, those with the most children. */
function firstElements(grammar: Grammar): string[] {
  const maker = new DocumentMaker(grammar, new Random(1));
  const children = new Map([...grammar.elements].map(([name, { content }]) => [name, namesIn(content)]));
  const inner = new Set([...children].flatMap(([name, names]) => names.filter((child) => child !== name)));
  const able = [...grammar.elements.keys()].filter((name) => maker.canStart(name));
  const first = able.filter((name) => !inner.has(name));
  const count = (name: string): number => children.get(name)?.length ?? 0;
  return (first.length > 0 ? first : able.sort((a, b) => count(b) - count(a))).slice(0, most);
}

const namesIn = (content: Content): readonly string[] =>
  content.kind === "mixed" ? content.elements.map(({ name }) => name) : childNames(content);

/**
 * What is installed, and a list of functions. Modules are found by their names, as catalogs would find them.
 */
class Installed implements SchemaFolder {
  constructor(
    readonly list: string,
    readonly modules: ReadonlyMap<string, string>,
  ) {}

  read(path: string): FolderResult {
    if (path === "list.dtd") return { ok: true, bytes: Buffer.from(this.list) };
    const file = [path, this.modules.get(basename(path))].find(
      (name) => name && existsSync(join(home, name)),
    );
    if (file === undefined) return { ok: false, code: "IC1001", reason: "it does not exist" };
    return { ok: true, bytes: readFileSync(join(home, file)) };
  }
}
