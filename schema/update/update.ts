import {
  grammarOf,
  type AttributeDecl,
  type ElementDecl,
  type EntityDecl,
  type Grammar,
} from "../model/grammar.js";
import { isValue } from "../diff/values.js";
import { listsOf, updateAttributes, type ListText } from "./attributes.js";
import {
  asItem,
  attlistText,
  attributeLine,
  elementText,
  endOfLists,
  nodesOf,
  type Node,
} from "./declarations.js";
import { EntityPlans } from "./entities.js";
import { Homes } from "./homes.js";
import { Neighbours } from "./neighbours.js";
import { Targets } from "./targets.js";
import { laidOut, Texts } from "./texts.js";
import type { UpdateInput } from "./update-input.js";
import { listTextsIn, textIn } from "./verbatim.js";
import { updateOtherNotes } from "./other-notes.js";

/** A use of a declaration, and its new declaration there. */
interface Want {
  readonly grammar: Grammar;
  readonly element: ElementDecl;
  readonly now: ElementDecl | undefined;
  /** The names of attributes that other uses do not get from the same list. */
  readonly ours: readonly string[];
}

/** A declaration that only the release has. */
interface New {
  readonly element: ElementDecl;
  readonly text: string;
  readonly grammars: Set<Grammar>;
  readonly theirs: Grammar;
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
  readonly #targets: Targets;
  readonly #neighbours = new Neighbours();

  constructor(readonly input: UpdateInput) {
    this.#texts = new Texts(input.read);
    this.#targets = new Targets(input);
    this.#nodes = nodesOf(input.ours, input.read);
    const { ours, read } = input;
    this.#homes = new Homes({
      ours,
      read,
      nodes: this.#nodes,
      theirsOf: (grammar) => this.#targets.theirsOf(grammar),
    });
  }

  run(): Map<string, string> {
    for (const node of this.#nodes.values())
      for (const { grammar, element } of node.uses) this.#hear(element, this.#targets.of(grammar, element));
    for (const node of this.#nodes.values()) this.#updateNode(node);
    this.#updateEntities();
    this.#declareNew();
    this.#declareTypes();
    updateOtherNotes(this.input, this.#targets, this.#texts);
    this.#homes.write(this.#texts);
    return this.#texts.result();
  }

  #hear(old: ElementDecl, now: ElementDecl | undefined): void {
    if (old.content.kind !== "children") return;
    const before = asItem(old);
    const after = now?.content.kind === "children" ? asItem(now) : { ...before, items: [] };
    this.#plans.hearAll(before, now === old ? before : after, old.origin.via.length);
  }

  #updateNode(node: Node): void {
    const wants = this.#wantsOf(node);
    if (wants.every(({ element, now }) => element === now)) return;
    const texts = wants.map(({ element, now, ours }) => now ? this.#declared(without(now, ours), element, node) : ""); // prettier-ignore
    if (texts.every((text) => squeezed(text) === squeezed(texts[0] as string))) {
      if (texts[0] === "") return this.#remove(node);
      return this.#rewrite(node, wants);
    }
    // The messages that shared it now differ, so each gets its own.
    this.#remove(node, wants);
    const byText = new Map<string, Set<Grammar>>();
    wants.forEach(({ grammar }, at) => {
      const text = texts[at] as string;
      if (text !== "") byText.set(text, (byText.get(text) ?? new Set()).add(grammar));
    });
    for (const [text, grammars] of byText) this.#homes.declare(node.name, text, grammars);
  }

  /**
   * The new declaration for each use. Unused ones that the release does not have follow the others.
   */
  #wantsOf({ uses }: Node): Want[] {
    const wants = uses.map((use): Want => ({
      ...use,
      now: this.#targets.of(use.grammar, use.element),
      ours: apart(use.element, uses),
    }));
    const others = wants.filter((want) => !this.#targets.isIdle(want.grammar, want.element));
    if (others.length === wants.length) return wants;
    const [first = wants[0]] = others;
    const textOf = (want: Want | undefined): string | undefined =>
      want?.now && elementText(want.now, want.element, this.#plans);
    const agree = others.every((want) => textOf(want) === textOf(first));
    const changed = others.find(({ element, now }) => element !== now);
    return wants.map((want) => {
      if (others.includes(want)) return want;
      if (others.length === 0) return wants.every(({ now }) => now) ? want : { ...want, now: undefined };
      return { ...want, now: agree ? (changed ? changed.now : want.element) : undefined };
    });
  }

  #declared(now: ElementDecl, old: ElementDecl, node: Node): string {
    const doc = old.doc === undefined ? "" : `<!-- ${old.doc} -->\n`;
    const text = isSameModel(now, old)
      ? this.input.read(node.path).slice(node.start, node.end)
      : elementText(now, old, this.#plans);
    return doc + text + listBehind(now);
  }

  #rewrite(node: Node, wants: readonly Want[]): void {
    const {
      now,
      element: old,
      grammar,
    } = wants.find((want) => want.now !== want.element) ?? (wants[0] as Want);
    if (!now) return;
    const text = this.#verbatim(now, grammar) ?? elementText(now, old, this.#plans);
    const before = this.input.read(node.path).slice(node.start, node.end);
    if (squeezed(text) !== squeezed(before) && elementText(old, old, this.#plans) !== text)
      this.#texts.replace(node.path, node.start, node.end, text);
    for (const want of wants) {
      const like = want.now ? this.#listsLike(want.now, want.grammar) : [];
      if (want.now) updateAttributes(want.element, want.now, this.#texts, { behind: node, like });
    }
  }

  /** A declaration as written by a release in this project's form. */
  #verbatim(now: ElementDecl, grammar: Grammar): string | undefined {
    const theirs = this.#targets.theirsOf(grammar);
    if (!theirs || !this.#targets.isNoted(theirs)) return undefined;
    const published = this.#asReleased(now, grammar);
    return published?.content === now.content && published.type === now.type
      ? textIn(published, theirs, grammar)
      : undefined;
  }

  #asReleased({ name }: ElementDecl, grammar: Grammar): ElementDecl | undefined {
    const { theirs, released = theirs } = this.input;
    return grammarOf(released, grammar)?.elements.get(name);
  }

  #listsLike(now: ElementDecl, grammar: Grammar): ListText[] {
    const theirs = this.#targets.theirsOf(grammar);
    const published = this.#asReleased(now, grammar);
    return theirs && published && this.#targets.isNoted(theirs)
      ? listTextsIn(published, theirs, grammar)
      : [];
  }

  /**
   * Removes a declaration with its attributes and the comment directly before it.
   *
   * @param wants those that get it elsewhere keep the attribute lists that only they read
   */
  #remove(node: Node, wants: readonly Want[] = []): void {
    const { path, start, end } = node;
    const old = node.uses[0]?.element;
    const text = this.input.read(path);
    const doc = /(?:<!--(?:(?!-->)[^])*-->[ \t]*\n)?$/.exec(text.slice(0, start));
    const from = old?.doc !== undefined && doc ? start - doc[0].length : start;
    const below = endOfLists(text, node);
    const isBelow = (list: { path: string; start: number; end: number }): boolean =>
      list.path === path && list.start >= end && list.end <= below;
    const lists = node.uses.flatMap(({ element }) => {
      const kept = wants.find((want) => want.element === element && want.now)?.ours ?? [];
      return listsOf(without(element, kept));
    });
    const isWhole = lists.every((list) => isBelow(list) || list.path !== path);
    let to = isWhole ? below : end;
    if (text[to] === "\n") to++;
    // One empty line remains between its neighbours.
    if (text[to] === "\n" && /(^|\n)\n$/.test(text.slice(0, from))) to++;
    this.#texts.replace(path, from, to, "");
    for (const list of lists)
      if (!(isWhole && isBelow(list))) this.#texts.replace(list.path, list.start, list.end, "");
  }

  #updateEntities(): void {
    for (const { entity, name, path, group, from, to } of this.#plans.changed()) {
      const declared = this.input.ours
        .map(({ parameterEntities }) => parameterEntities.get(name))
        .find((one) => one?.origin.span.file.path === path);
      const { file, end } = declared?.origin.span ?? {};
      if (!file || end === undefined) continue;
      const literal = /\s*(["'])([^"']*)\1/y;
      literal.lastIndex = end;
      const found = literal.exec(file.text);
      if (!found) continue;
      const parts = this.#plans.parts(group, from, to, { except: entity });
      const start = literal.lastIndex - (found[2] as string).length - 1;
      const text = laidOut(`<!ENTITY % ${name} "`, parts, group.kind === "choice" ? "|" : ",", "");
      const now = text.slice(text.indexOf('"') + 1);
      if (squeezed(now) !== squeezed(found[2] as string))
        this.#texts.replace(file.path, start, literal.lastIndex - 1, now);
    }
  }

  #declareNew(): void {
    const wanted = new Map<string, New>();
    for (const grammar of this.input.ours) {
      const theirs = this.#targets.theirsOf(grammar);
      for (const element of theirs?.elements.values() ?? []) {
        if (grammar.elements.has(element.name)) continue;
        const text = this.#newText(element, grammar);
        const known = wanted.get(text) ?? { element, text, grammars: new Set(), theirs: theirs as Grammar };
        known.grammars.add(grammar);
        wanted.set(text, known);
      }
    }
    for (const { element, text, grammars, theirs } of wanted.values()) {
      const isNoted = this.#targets.isNoted(theirs);
      const doc = isNoted && element.doc !== undefined ? `<!-- ${element.doc} -->\n` : "";
      const beside = isNoted ? this.#neighbours.before(element, theirs) : undefined;
      this.#homes.declare(element.name, doc + text, grammars, beside);
    }
  }

  #newText(element: ElementDecl, grammar: Grammar): string {
    const text =
      this.#verbatim(element, grammar) ??
      elementText(this.#inOurEntities(element, grammar), undefined, this.#plans);
    const lists = this.#listsLike(element, grammar);
    const said = new Set(lists.flatMap(({ lines }) => lines));
    const isAll = element.attributes.every((one) => said.has(attributeLine(one)));
    return text + (isAll ? lists.map((list) => `\n${list.text}`).join("") : listBehind(element));
  }

  /**
   * A new declaration, without entities of the release that the user's schema declares differently or not at
   * all.
   */
  #inOurEntities(element: ElementDecl, { parameterEntities }: Grammar): ElementDecl {
    const { type, ...others } = element;
    if (!type || isValue(element)) return element;
    const theirs = this.input.theirs.map((one) => one.parameterEntities.get(type.name)).find(Boolean);
    const [text, ours] = [theirs?.text, parameterEntities.get(type.name)?.text];
    return text !== undefined && squeezed(text) === squeezed(ours ?? "") ? element : others;
  }

  /** Declares the value types of new declarations, next to the others. */
  #declareTypes(): void {
    for (const grammar of this.input.ours) {
      const theirs = this.#targets.theirsOf(grammar);
      for (const element of theirs?.elements.values() ?? []) {
        const { type } = element;
        if (!type || grammar.parameterEntities.has(type.name) || !isValue(element)) continue;
        const text = element.content.kind === "text" ? "(#PCDATA)" : "(year, month, day)";
        const { file, end } = typeBeside(type.name, text, grammar, this.#homes)?.origin.span ?? {};
        if (!file || end === undefined) continue;
        const noted = `type.${type.name}`;
        const notes = attlistText({ name: noted, attributes: theirs?.notes?.get(noted) ?? [] });
        const lines = [`<!ENTITY % ${type.name} "${text}">`, ...(notes === "" ? [] : [notes])];
        this.#texts.insert(file.path, endOfType(file.text, end), `\n${lines.join("\n")}`);
      }
    }
  }
}

/**
 * The value type after which to insert a new one: in alphabetical order among those of its kind, or the first similar
 * one.
 */
function typeBeside(
  name: string,
  text: string,
  { parameterEntities }: Grammar,
  homes: Homes,
): EntityDecl | undefined {
  const all = [...parameterEntities.values()];
  const alike = all.filter((one) => squeezed(one.text ?? "") === squeezed(text));
  if (name.startsWith("BORROWED.")) {
    const own = alike.find(({ origin }) => homes.readersOf(origin.span.file.path) === 1);
    if (own) return own;
  }
  const kind = /^[A-Z]+_/.exec(name)?.[0];
  const ofKind = alike.filter((one) => kind !== undefined && one.name.startsWith(kind));
  const before = ofKind.filter((one) => inOrder(one.name) < inOrder(name));
  return before.sort((a, b) => (inOrder(a.name) < inOrder(b.name) ? -1 : 1)).at(-1) ?? alike[0] ?? all[0];
}

/** Compares numbers by value: `STRING_40` before `STRING_100`. */
const inOrder = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(9, "0"));

/** The place after the declaration of a value type, the note below it, and the comment on its line. */
function endOfType(text: string, from: number): number {
  const end = text.indexOf(">", from) + 1;
  const more = /(?:\s*<!ATTLIST\s+type\.(?:"[^"]*"|'[^']*'|[^>"'])*>)?(?:[ \t]*<!--(?:(?!-->)[^\n])*-->)?/y;
  more.lastIndex = end;
  more.test(text);
  return Math.max(end, more.lastIndex);
}

/** The attributes of an element from lists that not all grammars read. */
function apart({ attributes }: ElementDecl, uses: Node["uses"]): string[] {
  const keyOf = ({ name, origin: { span } }: AttributeDecl): string =>
    `${name} ${span.file.path} ${span.start}`;
  const others = uses.map(({ element }) => new Set(element.attributes.map(keyOf)));
  return attributes.filter((one) => others.some((keys) => !keys.has(keyOf(one)))).map(({ name }) => name);
}

const without = (element: ElementDecl, names: readonly string[]): ElementDecl =>
  names.length === 0
    ? element
    : { ...element, attributes: element.attributes.filter(({ name }) => !names.includes(name)) };

const isSameModel = (one: ElementDecl, other: ElementDecl): boolean =>
  one.content === other.content && one.type === other.type;

const listBehind = (element: ElementDecl): string => {
  const text = attlistText(element);
  return text === "" ? "" : `\n${text}`;
};

const squeezed = (text: string): string => text.replace(/\s+/g, "");
