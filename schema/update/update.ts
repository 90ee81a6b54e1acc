import { compareElements } from "../diff/elements.js";
import type { ElementDecl, Grammar } from "../model/grammar.js";
import { isValue } from "../diff/values.js";
import { listsOf, updateAttributes } from "./attributes.js";
import { asItem, attlistText, elementText, endOfLists, nodesOf, type Node } from "./declarations.js";
import { EntityPlans } from "./entities.js";
import { Homes } from "./homes.js";
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
  readonly #homes: Homes;
  readonly #targets = new Map<ElementDecl, { readonly now: ElementDecl | undefined }>();

  constructor(readonly input: UpdateInput) {
    this.#texts = new Texts(input.read);
    this.#nodes = nodesOf(input.ours, input.read);
    const { ours, read } = input;
    this.#homes = new Homes({
      ours,
      read,
      nodes: this.#nodes,
      theirsOf: (grammar) => this.#theirsOf(grammar),
    });
  }

  run(): Map<string, string> {
    for (const node of this.#nodes.values())
      for (const { grammar, element } of node.uses) this.#hear(element, this.#target(grammar, element));
    for (const node of this.#nodes.values()) this.#updateNode(node);
    this.#updateEntities();
    this.#declareNew();
    this.#declareTypes();
    this.#homes.write(this.#texts);
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
    for (const [text, grammars] of byText) this.#homes.declare(node.name, text, grammars);
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
  #remove(node: Node, old: ElementDecl | undefined): void {
    const { path, start, end, name } = node;
    const text = this.input.read(path);
    const doc = /(?:<!--(?:(?!-->)[^])*-->[ \t]*\n)?$/.exec(text.slice(0, start));
    const from = old?.doc !== undefined && doc ? start - doc[0].length : start;
    const below = endOfLists(text, node);
    const lists = old ? listsOf(old, this.#texts) : [];
    const isWhole = lists.every((list) => list.path === path && list.start >= end && list.end <= below);
    let to = isWhole ? below : end;
    if (text[to] === "\n") to++;
    // One empty line is enough between what stood before and behind it.
    if (text[to] === "\n" && /(^|\n)\n$/.test(text.slice(0, from))) to++;
    this.#texts.replace(path, from, to, "");
    if (old && !isWhole) updateAttributes(old, { ...old, name, attributes: [] }, this.#texts, node);
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
    for (const { name, text, grammars } of wanted.values()) this.#homes.declare(name, text, grammars);
  }

  /** A new declaration, without an entity of the release that stands for something else with us, or for nothing. */
  #inOurEntities(element: ElementDecl, { parameterEntities }: Grammar): ElementDecl {
    const { type, ...others } = element;
    if (!type || isValue(element)) return element;
    const theirs = this.input.theirs.map((one) => one.parameterEntities.get(type.name)).find(Boolean);
    const [text, ours] = [theirs?.text, parameterEntities.get(type.name)?.text];
    return text !== undefined && squeezed(text) === squeezed(ours ?? "") ? element : others;
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
        const own = others.find(({ origin }) => this.#homes.readersOf(origin.span.file.path) === 1);
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

const listBehind = (element: ElementDecl): string => {
  const text = attlistText(element);
  return text === "" ? "" : `\n${text}`;
};

const squeezed = (text: string): string => text.replace(/\s+/g, "");
