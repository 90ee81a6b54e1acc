import {
  Composer,
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  Parser,
  type CST,
  type Document,
  type ParsedNode,
} from "yaml";
import { diagnostic, type Diagnostic } from "../text/diagnostic.js";
import type { Origin, SourceFile } from "../text/source.js";
import { firstFaults } from "./faults.js";
import { shortened, type Placed, type PlacedEntry } from "./placed.js";
import { append } from "../text/collections.js";

/** The format needs no deeper nesting, and the parser is recursive. */
const maxDepth = 40;

/** Spaces and line ends count, too. */
const maxLexemes = 2_000_000;

/** The limit of values in a file, counting repeated aliases each time. */
const maxValues = 250_000;

export interface YamlFile {
  /** For changing the file; absent where it cannot be read. */
  readonly document?: Document.Parsed;
  /** What it holds; absent where it cannot be read, or holds nothing. */
  readonly value?: Placed;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a YAML file, or a JSON file, as YAML holds all of JSON. Never throws. */
export function readYaml(file: SourceFile): YamlFile {
  const tokens = tokensOf(file.text);
  if (typeof tokens === "string") return failed(file, "IC2002", tokens);
  // Duplicate keys are found below, because the library compares every key with every other.
  const options = { uniqueKeys: false, prettyErrors: false, version: "1.2" } as const;
  const [document, second] = [...new Composer(options).compose(tokens, true, file.text.length)];
  if (!document) return failed(file, "IC2001", "there is no document");
  if (second) return failed(file, "IC2001", "a file may contain only one document", second.range[0]);
  const start = originAt(file, 0);
  const faults = firstFaults(
    [...document.errors, ...document.warnings],
    start,
    ({ message, pos: [from, to] }) =>
      diagnostic("IC2001", firstLine(message), { at: originAt(file, from, to) }),
  );
  if (faults.length > 0) return { diagnostics: faults };
  const builder = new Builder(file);
  const value = document.contents ? builder.build(document.contents) : undefined;
  return builder.diagnostics.length > 0
    ? { diagnostics: firstFaults(builder.diagnostics, start, (found) => found) }
    : { document: document as Document.Parsed, ...(value && { value }), diagnostics: [] };
}

const firstLine = (message: string): string =>
  lowerFirst((message.split("\n")[0] as string).replace(/[.:]$/, ""));
const lowerFirst = (text: string): string =>
  text.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

const originAt = (file: SourceFile, start: number, end = start + 1): Origin => ({
  span: { file, start, end },
  via: [],
});

const failed = (
  file: SourceFile,
  code: "IC2001" | "IC2002",
  message: string,
  start = 0,
): { diagnostics: readonly Diagnostic[] } => ({
  diagnostics: [diagnostic(code, message, { at: originAt(file, start) })],
});

/**
 * The tokens of a text, or the limit that it exceeds. A file may be nothing but `[`, and the parser is recursive.
 */
function tokensOf(text: string): CST.Token[] | string {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  let lexemes = 0;
  for (const lexeme of new Lexer().lex(text)) {
    append(tokens, parser.next(lexeme));
    if (parser.stack.length > maxDepth) return `values are nested more than ${maxDepth} deep`;
    if (++lexemes > maxLexemes) return `there are more than ${maxLexemes} marks and words`;
  }
  append(tokens, parser.end());
  return tokens;
}

/** Builds values with places from nodes; aliases become copies of what they stand for. */
class Builder {
  readonly diagnostics: Diagnostic[] = [];
  readonly #anchors = new Map<string, ParsedNode>();
  /** The anchors of what is being built: an alias for one of them would never end. */
  readonly #open = new Set<ParsedNode>();
  #values = 0;

  constructor(readonly file: SourceFile) {}

  build(node: ParsedNode): Placed | undefined {
    if (++this.#values > maxValues) {
      if (this.#values === maxValues + 1)
        this.#report(
          "IC2002",
          `there are more than ${maxValues} values, with those that aliases repeat`,
          node,
        );
      return undefined;
    }
    if (isAlias(node)) return this.#resolve(node.source, node);
    if (node.anchor !== undefined) this.#anchors.set(node.anchor, node);
    this.#open.add(node);
    const placed = this.#placed(node);
    this.#open.delete(node);
    return placed;
  }

  #placed(node: Exclude<ParsedNode, Alias.Parsed>): Placed | undefined {
    const origin = this.#origin(node);
    if (isScalar(node)) {
      const { value, source } = node;
      if (value === null || ["string", "number", "boolean"].includes(typeof value)) {
        const text = typeof value === "string" ? value : source;
        return { kind: "scalar", value: value as string | number | boolean | null, text, origin };
      }
      return this.#report("IC2001", "a value of an unknown kind", node);
    }
    if (isSeq(node)) {
      const items = node.items.map((item) => this.build(item as ParsedNode));
      return { kind: "list", items: items.filter((item) => item !== undefined), origin };
    }
    return isMap(node) ? { kind: "map", entries: this.#entries(node.items), origin } : undefined;
  }

  #entries(items: readonly { key: unknown; value: unknown }[]): Map<string, PlacedEntry> {
    const entries = new Map<string, PlacedEntry>();
    for (const { key: keyNode, value: valueNode } of items as {
      key: ParsedNode;
      value: ParsedNode | null;
    }[]) {
      const key = this.build(keyNode);
      if (key?.kind !== "scalar") {
        if (key) this.#report("IC2001", "a key must be a name", keyNode);
        continue;
      }
      if (entries.has(key.text)) this.#report("IC2001", `"${shortened(key.text)}" occurs twice`, keyNode);
      const value: Placed | undefined = valueNode
        ? this.build(valueNode)
        : { kind: "scalar", value: null, text: "", origin: key.origin };
      if (value) entries.set(key.text, { key: key.origin, value });
    }
    return entries;
  }

  #resolve(anchor: string, alias: ParsedNode): Placed | undefined {
    const target = this.#anchors.get(anchor);
    if (!target)
      return this.#report("IC2001", `no anchor before here is called "${shortened(anchor)}"`, alias);
    if (this.#open.has(target))
      return this.#report("IC2001", `"${shortened(anchor)}" would contain itself without end`, alias);
    return this.build(target);
  }

  #origin(node: ParsedNode): Origin {
    const [start, end] = node.range;
    return originAt(this.file, start, Math.max(end, start + 1));
  }

  #report(code: "IC2001" | "IC2002", message: string, node: ParsedNode): undefined {
    this.diagnostics.push(diagnostic(code, message, { at: this.#origin(node) }));
    return undefined;
  }
}
