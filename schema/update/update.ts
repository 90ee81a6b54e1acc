import { compareElements } from "../diff/elements.js";
import type { ElementDecl, Grammar } from "../model/grammar.js";
import { childNames } from "../model/particles.js";
import type { Origin } from "../text/source.js";
import { isValue } from "../diff/values.js";
import { updateAttributes } from "./attributes.js";
import { asItem, attlistText, elementText, keyOf, nodesOf, type Node } from "./declarations.js";
import { EntityPlans } from "./entities.js";
import { laidOut, Texts } from "./texts.js";

export interface UpdateInput {
  /** The grammars of the schema that is brought up to date, as its files have them. */
  readonly ours: readonly Grammar[];
  /** Those of the release: only what both have is taken over. */
  readonly theirs: readonly Grammar[];
  /** The text of a file of our schema. */
  readonly read: (path: string) => string;
  /** Whether something that only we have stays, by version, message and element. */
  readonly keeps: (grammar: Grammar, element: string) => boolean;
}

/** The files of a schema that change when a release is taken over, by path, with their new texts. */
export function updateTexts(input: UpdateInput): Map<string, string> {
  return new Updater(input).run();
}

class Updater {
  readonly #texts: Texts;
  readonly #plans = new EntityPlans();
  readonly #nodes: ReadonlyMap<string, Node>;
  readonly #readers = new Map<string, Set<Grammar>>();
  readonly #targets = new Map<ElementDecl, { readonly now: ElementDecl | undefined }>();
  readonly #neighbours = new Map<Grammar, ReadonlyMap<string, readonly string[]>>();
  /** Where new declarations stand, by name. */
  readonly #homes = new Map<string, { path: string; at: number }>();
  /** What is declared anew, by file and place. */
  readonly #behind = new Map<string, string[]>();

  constructor(readonly input: UpdateInput) {
    this.#texts = new Texts(input.read);
    this.#nodes = nodesOf(input.ours, input.read);
    for (const grammar of input.ours)
      for (const { origin } of [...grammar.elements.values(), ...grammar.parameterEntities.values()]) {
        const { path } = origin.span.file;
        this.#readers.set(path, (this.#readers.get(path) ?? new Set()).add(grammar));
      }
  }

  run(): Map<string, string> {
    for (const node of this.#nodes.values())
      for (const { grammar, element } of node.uses) this.#hear(element, this.#target(grammar, element));
    for (const node of this.#nodes.values()) this.#updateNode(node);
    this.#updateEntities();
    this.#declareNew();
    this.#declareTypes();
    for (const [key, declarations] of this.#behind) {
      const at = key.lastIndexOf(":");
      this.#texts.insert(
        key.slice(0, at),
        Number(key.slice(at + 1)),
        declarations.map((one) => `\n\n${one}`).join(""),
      );
    }
    return this.#texts.result();
  }

  #theirsOf({ version, message }: Grammar): Grammar | undefined {
    return this.input.theirs.find((one) => one.version === version && one.message === message);
  }

  /** What becomes of a declaration in a grammar: itself where nothing does, nothing where it goes. */
  #target(grammar: Grammar, element: ElementDecl): ElementDecl | undefined {
    const known = this.#targets.get(element);
    if (known) return known.now;
    const now = this.#targetAnew(grammar, element);
    this.#targets.set(element, { now });
    return now;
  }

  #targetAnew(grammar: Grammar, element: ElementDecl): ElementDecl | undefined {
    const theirs = this.#theirsOf(grammar);
    if (!theirs || this.input.keeps(grammar, element.name)) return element;
    const published = theirs.elements.get(element.name);
    if (published === element) return element;
    if (grammar.version === "3.0") return published;
    // What holds in one place only, and notes, are none of what is published.
    if (element.name.includes(".")) return element;
    if (!published) return undefined;
    const notes = element.attributes.filter(({ name }) => name.includes("."));
    const now =
      notes.length > 0 ? { ...published, attributes: [...published.attributes, ...notes] } : published;
    const options = { message: grammar.message, isValue: false };
    return compareElements(element, now, options).length === 0 ? element : now;
  }

  #hear(old: ElementDecl, now: ElementDecl | undefined): void {
    if (old.content.kind !== "children") return;
    const before = asItem(old);
    const after = now?.content.kind === "children" ? asItem(now) : { ...before, items: [] };
    this.#plans.hearAll(before, now === old ? before : after, old.origin.via.length);
  }

  #updateNode(node: Node): void {
    const targets = node.uses.map(({ grammar, element }) => ({ grammar, element, now: this.#target(grammar, element) })); // prettier-ignore
    const isKept = targets.some(({ now }) => now !== undefined);
    // What nothing in 3.0 leads to any more can stay for the others that read it.
    const wants = targets.map((want) =>
      want.grammar.version === "3.0" && isKept ? { ...want, now: want.now ?? want.element } : want,
    );
    if (wants.every(({ element, now }) => element === now)) return;
    const texts = wants.map(({ element, now }) => (now ? this.#declared(now, element, node) : ""));
    if (texts.every((text) => text === texts[0])) {
      const [want] = wants;
      if (want?.now) return this.#rewrite(node, want.element, want.now);
      return this.#remove(node, wants[0]?.element);
    }
    // The messages that share it do not agree any more: each has its own from now on.
    this.#remove(node, wants[0]?.element);
    const byText = new Map<string, Set<Grammar>>();
    wants.forEach(({ grammar }, at) => {
      const text = texts[at] as string;
      if (text !== "") byText.set(text, (byText.get(text) ?? new Set()).add(grammar));
    });
    for (const [text, grammars] of byText) this.#declare(node.name, text, grammars);
  }

  #declared(now: ElementDecl, old: ElementDecl, node: Node): string {
    const doc = old.doc === undefined ? "" : `<!-- ${old.doc} -->\n`;
    if (now === old) return doc + this.input.read(node.path).slice(node.start, node.end) + listBehind(now);
    return doc + elementText(now, old, this.#plans) + listBehind(now);
  }

  #rewrite(node: Node, old: ElementDecl, now: ElementDecl): void {
    const text = elementText(now, old, this.#plans);
    const before = this.input.read(node.path).slice(node.start, node.end);
    if (squeezed(text) !== squeezed(before) && elementText(old, old, this.#plans) !== text)
      this.#texts.replace(node.path, node.start, node.end, text);
    updateAttributes(old, now, this.#texts, node);
  }

  /** Takes a declaration away with its attributes and the comment right before it. */
  #remove({ path, start, end, name }: Node, old: ElementDecl | undefined): void {
    const text = this.input.read(path);
    const doc = /(?:<!--(?:(?!-->)[^])*-->[ \t]*\n)?$/.exec(text.slice(0, start));
    const from = old?.doc !== undefined && doc ? start - doc[0].length : start;
    this.#texts.replace(path, from, /\n/.test(text[end] ?? "") ? end + 1 : end, "");
    if (old) updateAttributes(old, { ...old, name, attributes: [] }, this.#texts, { path, start, end });
  }

  #updateEntities(): void {
    for (const { entity, group, from, to } of this.#plans.changed()) {
      const declared = this.input.ours
        .map(({ parameterEntities }) => parameterEntities.get(entity))
        .find(Boolean);
      const { file, end } = declared?.origin.span ?? {};
      if (!file || end === undefined) continue;
      const literal = /\s*(["'])([^"']*)\1/y;
      literal.lastIndex = end;
      const found = literal.exec(file.text);
      if (!found) continue;
      const parts = this.#plans.parts(group, from, to, { except: entity });
      const start = literal.lastIndex - (found[2] as string).length - 1;
      const text = laidOut(`<!ENTITY % ${entity} "`, parts, group.kind === "choice" ? "|" : ",", "");
      this.#texts.replace(file.path, start, literal.lastIndex - 1, text.slice(text.indexOf('"') + 1));
    }
  }

  #declareNew(): void {
    const wanted = new Map<
      string,
      { readonly name: string; readonly text: string; readonly grammars: Set<Grammar> }
    >();
    for (const grammar of this.input.ours)
      for (const element of this.#theirsOf(grammar)?.elements.values() ?? []) {
        if (grammar.elements.has(element.name)) continue;
        const text = elementText(this.#inOurEntities(element, grammar), undefined, this.#plans) + listBehind(element); // prettier-ignore
        const known = wanted.get(text) ?? { name: element.name, text, grammars: new Set() };
        known.grammars.add(grammar);
        wanted.set(text, known);
      }
    for (const { name, text, grammars } of wanted.values()) this.#declare(name, text, grammars);
  }

  /** A new declaration, without an entity of the release that stands for something else with us, or for nothing. */
  #inOurEntities(element: ElementDecl, { parameterEntities }: Grammar): ElementDecl {
    const { type, ...others } = element;
    if (!type || isValue(element)) return element;
    const theirs = this.input.theirs.map((one) => one.parameterEntities.get(type.name)).find(Boolean);
    const [text, ours] = [theirs?.text, parameterEntities.get(type.name)?.text];
    return text !== undefined && squeezed(text) === squeezed(ours ?? "") ? element : others;
  }

  /** Puts a declaration into a file that exactly these grammars read, else one into a file of each. */
  #declare(name: string, text: string, grammars: ReadonlySet<Grammar>): void {
    const scope = this.#homes.get(scopeOf(name) ?? "");
    const isWithin = scope !== undefined && this.#isReadBy(scope.path, grammars);
    const home = isWithin ? scope : this.#homeOf(name, text, grammars);
    if (home) {
      const key = `${home.path}:${home.at}`;
      this.#homes.set(name, home);
      this.#behind.set(key, [...(this.#behind.get(key) ?? []), text]);
    } else if (grammars.size > 1)
      for (const grammar of grammars) this.#declare(name, text, new Set([grammar]));
  }

  /**
   * Below what uses it where that stands in one file; in a file of fields by alphabet; otherwise behind all else,
   * and so where it would stand before an entity that it refers to.
   */
  #homeOf(
    name: string,
    text: string,
    grammars: ReadonlySet<Grammar>,
  ): { path: string; at: number } | undefined {
    const inside = [...this.#nodes.values()].filter(({ path }) => this.#isReadBy(path, grammars));
    const users = [...this.#usersOf(name, grammars)].filter((node) => inside.includes(node));
    const last = users.at(-1);
    const isOne = new Set(users.map(({ path }) => path)).size === 1;
    const dictionary = inside.filter(({ path }) => /(^|\/)(fields|lines)\.dtd$/.test(path));
    const byName = dictionary.filter((node) => node.path.endsWith("fields.dtd") && node.name < name);
    const wanted = (isOne ? last : undefined) ?? byName.at(-1) ?? dictionary.at(-1) ?? last;
    if (wanted && this.#isBehindEntities(wanted, text)) return this.#after(wanted);
    const end = inside.sort(inReadingOrder).at(-1);
    return end && this.#after(end);
  }

  /** Whether a file is read by these grammars and no others. */
  #isReadBy(path: string, grammars: ReadonlySet<Grammar>): boolean {
    const readers = this.#readers.get(path);
    return readers?.size === grammars.size && [...grammars].every((one) => readers.has(one));
  }

  /** Whether everything that a text refers to is declared before a declaration, wherever that is read. */
  #isBehindEntities({ uses }: Node, text: string): boolean {
    const names = [...text.matchAll(/%([^;\s]+);/g)].map(([, name]) => name as string);
    return uses.every(({ grammar, element }) =>
      names.every((name) => {
        const declared = grammar.parameterEntities.get(name);
        return !declared || compareOrigins(declared.origin, element.origin) < 0;
      }),
    );
  }

  /** The declarations that lead to a name, or stand before it in the list of functions. */
  #usersOf(name: string, grammars: ReadonlySet<Grammar>): Set<Node> {
    const users = new Set<Node>();
    const scope = scopeOf(name);
    for (const grammar of grammars) {
      const names = scope === undefined ? this.#neighboursIn(grammar).get(name) : [scope];
      for (const one of names ?? []) {
        const element = grammar.elements.get(one);
        const node = element && this.#nodes.get(keyOf(element));
        if (node) users.add(node);
      }
    }
    return new Set([...users].sort((a, b) => a.at - b.at));
  }

  /** By child, the elements of the release that have it; of a function, the one that it is listed after. */
  #neighboursIn(grammar: Grammar): ReadonlyMap<string, readonly string[]> {
    const known = this.#neighbours.get(grammar);
    if (known) return known;
    const neighbours = new Map<string, string[]>();
    for (const element of this.#theirsOf(grammar)?.elements.values() ?? []) {
      let before = "";
      for (const name of childNames(element.content)) {
        const user = element.name === "function" ? before : element.name;
        neighbours.set(name, [...(neighbours.get(name) ?? []), user]);
        if (grammar.elements.has(name)) before = name;
      }
    }
    this.#neighbours.set(grammar, neighbours);
    return neighbours;
  }

  /** Behind a declaration and the attribute list below it. */
  #after({ path, end, name }: Node): { path: string; at: number } {
    const lists = new RegExp(`(?:\\s*<!ATTLIST\\s+${name}\\s(?:"[^"]*"|'[^']*'|[^>"'])*>)*`, "y");
    lists.lastIndex = end;
    const text = this.input.read(path);
    lists.test(text);
    // A comment on the same line belongs to it.
    const comment = /[ \t]*<!--(?:(?!-->)[^\n])*-->/y;
    comment.lastIndex = Math.max(end, lists.lastIndex);
    const at = comment.lastIndex;
    return { path, at: comment.test(text) ? comment.lastIndex : at };
  }

  /** Declares the value types that came with new declarations, beside the others. */
  #declareTypes(): void {
    for (const grammar of this.input.ours) {
      const theirs = this.#theirsOf(grammar);
      for (const element of theirs?.elements.values() ?? []) {
        const { type } = element;
        if (!type || grammar.parameterEntities.has(type.name) || !isValue(element)) continue;
        const text = element.content.kind === "text" ? "(#PCDATA)" : "(year, month, day)";
        const others = [...grammar.parameterEntities.values()].filter((one) => squeezed(one.text ?? "") === squeezed(text)); // prettier-ignore
        const own = others.find(({ origin }) => this.#readers.get(origin.span.file.path)?.size === 1);
        const beside = (type.name.startsWith("BORROWED.") ? own : undefined) ?? others[0];
        const { file, end } = (beside ?? [...grammar.parameterEntities.values()][0])?.origin.span ?? {};
        if (!file || end === undefined) continue;
        this.#texts.insert(
          file.path,
          file.text.indexOf(">", end) + 1,
          `\n<!ENTITY % ${type.name} "${text}">`,
        );
      }
    }
  }
}

/** What a declaration of one place stands below: `create_bill` of `create_bill.memo`. */
const scopeOf = (name: string): string | undefined => /^(.+)\.[^.]+$/.exec(name)?.[1];

/** The order in which two places are read: the references that lead to them come first. */
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

const listBehind = (element: ElementDecl): string => {
  const text = attlistText(element);
  return text === "" ? "" : `\n${text}`;
};

const squeezed = (text: string): string => text.replace(/\s+/g, "");
