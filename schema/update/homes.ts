import type { Grammar } from "../model/grammar.js";
import { childNames } from "../model/particles.js";
import type { Origin } from "../text/source.js";
import { endOfLists, keyOf, type Node } from "./declarations.js";
import type { Beside } from "./neighbours.js";
import type { Texts } from "./texts.js";
import { listIn } from "../text/collections.js";

export interface HomesInput {
  readonly ours: readonly Grammar[];
  readonly nodes: ReadonlyMap<string, Node>;
  /** The grammar of the release for one of the user's. */
  readonly theirsOf: (grammar: Grammar) => Grammar | undefined;
  readonly read: (path: string) => string;
}

/** A place in a file. */
interface Home {
  readonly path: string;
  readonly at: number;
  /** The declaration before it, or after it if `isBefore`. */
  readonly beside: Node;
  readonly isBefore: boolean;
  /** Whether the declarations of the file are in alphabetical order. */
  readonly isByName: boolean;
}

interface Inside {
  readonly inside: readonly Node[];
  readonly dictionary: readonly Node[];
}

interface Declared {
  readonly home: Home;
  readonly entries: { readonly name: string; readonly text: string }[];
}

/** Chooses the places of new declarations. */
export class Homes {
  readonly #nodes: readonly Node[];
  readonly #readers = new Map<string, Set<Grammar>>();
  readonly #neighbours = new Map<Grammar, ReadonlyMap<string, readonly string[]>>();
  readonly #inside = new Map<string, Inside>();
  readonly #homes = new Map<string, Home>();
  readonly #declared = new Map<string, Declared>();

  constructor(readonly input: HomesInput) {
    this.#nodes = [...input.nodes.values()];
    for (const grammar of input.ours)
      for (const { origin } of [...grammar.elements.values(), ...grammar.parameterEntities.values()]) {
        const { path } = origin.span.file;
        this.#readers.set(path, (this.#readers.get(path) ?? new Set()).add(grammar));
      }
  }

  /** The number of grammars that read a file. */
  readersOf(path: string): number {
    return this.#readers.get(path)?.size ?? 0;
  }

  /**
   * Puts a declaration into a file that exactly these grammars read; otherwise one into a file of each.
   *
   * @param beside its place in a release in the same layout
   */
  declare(name: string, text: string, grammars: ReadonlySet<Grammar>, beside?: Beside): void {
    const scope = this.#homes.get(scopeOf(name) ?? "");
    const isWithin = scope !== undefined && this.#isReadBy(scope.path, grammars);
    const home =
      (beside && this.#homeBeside(beside, text, grammars)) ??
      (isWithin ? scope : this.#homeOf(name, text, grammars));
    if (home) {
      const key = `${home.path}:${home.at}`;
      this.#homes.set(name, home);
      const known = this.#declared.get(key);
      if (known) known.entries.push({ name, text });
      else this.#declared.set(key, { home, entries: [{ name, text }] });
    } else for (const fewer of divided(grammars)) this.declare(name, text, fewer, beside);
  }

  /** Writes all new declarations. */
  write(texts: Texts): void {
    for (const { home, entries } of this.#declared.values()) {
      const { path, at, isBefore, isByName, beside } = home;
      if (isByName) entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
      texts.insert(path, at, laidBeside(entries, beside, this.input.read(path), isBefore));
    }
  }

  /** The place after the declaration that precedes it in the same file of the release. */
  #homeBeside({ path, names }: Beside, text: string, grammars: ReadonlySet<Grammar>): Home | undefined {
    if (!this.#isReadBy(path, grammars)) return undefined;
    for (const name of names) {
      const known = this.#homes.get(name);
      if (known?.path === path && !known.isByName) return known;
      const node = this.#nodes.find((one) => one.path === path && one.name === name);
      if (node) return this.#isBehindEntities(node, text) ? this.#after(node, false) : undefined;
    }
    return undefined;
  }

  /**
   * The place below its uses if they are in one file, or in an alphabetical file of fields. Otherwise, and if it would
   * precede an entity that it refers to: the end of the file.
   */
  #homeOf(name: string, text: string, grammars: ReadonlySet<Grammar>): Home | undefined {
    const { inside, dictionary } = this.#readBy(grammars);
    const users = this.#usersOf(name, grammars).filter(({ path }) => this.#isReadBy(path, grammars));
    const last = users.at(-1);
    const isOne = new Set(users.map(({ path }) => path)).size === 1;
    const byName = dictionary.filter((node) => node.path.endsWith("fields.dtd") && node.name < name).at(-1);
    const wanted = (isOne ? last : undefined) ?? byName ?? dictionary.at(-1) ?? last;
    if (wanted && this.#isBehindEntities(wanted, text))
      return wanted === byName && !(isOne && last) ? this.#byName(wanted, name) : this.#after(wanted, false);
    const end = [...inside].sort(inReadingOrder).at(-1);
    return end && this.#after(end, false);
  }

  /**
   * The declarations that exactly these grammars read, and those of them in files of fields and lines.
   */
  #readBy(grammars: ReadonlySet<Grammar>): Inside {
    const key = this.input.ours.map((grammar) => Number(grammars.has(grammar))).join("");
    let found = this.#inside.get(key);
    if (!found) {
      const inside = this.#nodes.filter(({ path }) => this.#isReadBy(path, grammars));
      const dictionary = inside.filter(({ path }) => /(^|\/)(fields|lines)\.dtd$/.test(path));
      this.#inside.set(key, (found = { inside, dictionary }));
    }
    return found;
  }

  /** Whether a file is read by these grammars and no others. */
  #isReadBy(path: string, grammars: ReadonlySet<Grammar>): boolean {
    const readers = this.#readers.get(path);
    return readers?.size === grammars.size && [...grammars].every((one) => readers.has(one));
  }

  /** Whether all entities of a text are declared before a declaration, in each grammar that reads it. */
  #isBehindEntities({ uses }: Node, text: string): boolean {
    const names = [...text.matchAll(/%([^;\s]+);/g)].map(([, name]) => name as string);
    return uses.every(({ grammar, element }) =>
      names.every((name) => {
        const declared = grammar.parameterEntities.get(name);
        return !declared || compareOrigins(declared.origin, element.origin) < 0;
      }),
    );
  }

  /**
   * The declarations that contain a name, or precede it in the list of functions, in the order of the
   * files.
   */
  #usersOf(name: string, grammars: ReadonlySet<Grammar>): Node[] {
    const users = new Set<Node>();
    const scope = scopeOf(name);
    for (const grammar of grammars) {
      const names = scope === undefined ? this.#neighboursIn(grammar).get(name) : [scope];
      for (const one of names ?? []) {
        const element = grammar.elements.get(one);
        const node = element && this.input.nodes.get(keyOf(element));
        if (node) users.add(node);
      }
    }
    return [...users].sort((a, b) => a.at - b.at);
  }

  /** By child, the elements of the release that contain it; for a function, the one that it is listed after. */
  #neighboursIn(grammar: Grammar): ReadonlyMap<string, readonly string[]> {
    const known = this.#neighbours.get(grammar);
    if (known) return known;
    const neighbours = new Map<string, string[]>();
    for (const element of this.input.theirsOf(grammar)?.elements.values() ?? []) {
      let before = "";
      for (const name of childNames(element.content)) {
        const user = element.name === "function" ? before : element.name;
        listIn(neighbours, name).push(user);
        if (grammar.elements.has(name)) before = name;
      }
    }
    this.#neighbours.set(grammar, neighbours);
    return neighbours;
  }

  /**
   * The place after a declaration of an alphabetical file, or before the next one if its letter begins there.
   */
  #byName(node: Node, name: string): Home {
    const text = this.input.read(node.path);
    const next = this.#nodes
      .filter(({ path, start }) => path === node.path && start > node.start)
      .reduce<Node | undefined>((first, one) => (first && first.start < one.start ? first : one), undefined);
    const opens = next?.name[0] === name[0] && node.name[0] !== name[0];
    if (next && opens && text.slice(0, next.start).endsWith("\n\n"))
      return { path: next.path, at: next.start, beside: next, isBefore: true, isByName: true };
    return this.#after(node, true);
  }

  /** The place after a declaration and the attribute list below it. */
  #after(node: Node, isByName: boolean): Home {
    const { path } = node;
    const text = this.input.read(path);
    // A comment on the same line belongs to it.
    const comment = /[ \t]*<!--(?:(?!-->)[^\n])*-->/y;
    comment.lastIndex = endOfLists(text, node);
    const at = comment.lastIndex;
    return { path, at: comment.test(text) ? comment.lastIndex : at, beside: node, isBefore: false, isByName };
  }
}

/** `<!ELEMENT memo %STRING_40;>`: the name, and the space after it. */
const VALUE = /^<!ELEMENT\s+(\S+)(\s+)(?:%[^;\s]+;|\(#PCDATA\))>/;

/**
 * The layout of neighbouring declarations: values in lines and columns, others with an empty line between them.
 */
function laidBeside(
  entries: readonly { readonly text: string }[],
  beside: Node,
  text: string,
  isBefore: boolean,
): string {
  const [, besideName = "", besideGap = ""] = VALUE.exec(text.slice(beside.start, beside.end)) ?? [];
  const parts = entries.map((entry) => {
    const [, name = "", gap = ""] = VALUE.exec(entry.text) ?? [];
    return { text: entry.text, name, gap, isLine: name !== "" && !entry.text.includes("\n") };
  });
  const widths = parts.map(({ name, isLine }) => (isLine ? name.length + 1 : 0));
  const width = besideName === "" ? Math.max(...widths) : (besideName + besideGap).length;
  const laid = parts.map(({ text: one, name, gap, isLine }) =>
    isLine ? one.replace(name + gap, `${name.padEnd(width - 1)} `) : one,
  );
  if (isBefore) return laid.map((one) => `${one}\n`).join("");
  const areValues = [besideName, ...parts.map(({ name }) => name)].map((name) => name !== "");
  return laid.map((one, at) => (areValues[at] && areValues[at + 1] ? `\n${one}` : `\n\n${one}`)).join("");
}

/** The grammars of one version together, or each alone. */
function divided(grammars: ReadonlySet<Grammar>): Set<Grammar>[] {
  if (grammars.size < 2) return [];
  const versions = [...new Set([...grammars].map(({ version }) => version))];
  if (versions.length === 1) return [...grammars].map((grammar) => new Set([grammar]));
  return versions.map((version) => new Set([...grammars].filter((one) => one.version === version)));
}

/** The parent of a declaration for one place: `create_bill` for `create_bill.memo`. */
const scopeOf = (name: string): string | undefined => /^(.+)\.[^.]+$/.exec(name)?.[1];

/** Compares the order in which two places are read: by the references that lead to them, first. */
function compareOrigins(a: Origin, b: Origin): number {
  const [one, other] = [a, b].map(({ via, span }) => [...via.map((use) => use.span.start), span.start]);
  const at = (one as number[]).findIndex((offset, index) => offset !== other?.[index]);
  return at < 0 ? -1 : (one?.[at] as number) - (other?.[at] ?? -1);
}

const inReadingOrder = (a: Node, b: Node): number =>
  compareOrigins(
    (a.uses[0] as Node["uses"][0]).element.origin,
    (b.uses[0] as Node["uses"][0]).element.origin,
  );
