import { contentText } from "../model/compare.js";
import type { Content, ElementDecl, Grammar } from "../model/grammar.js";
import { childNames } from "../model/particles.js";
import { declarationOf } from "../model/scopes.js";
import { asDtd, hasAttributes, isWild } from "./as-dtd.js";
import { letsOthersIn, sameContent } from "./contents.js";
import { contentOf, keepsTo, note } from "./noted.js";
import { mergeStated } from "./merge-stated.js";
import type { Merged } from "./merge-models.js";
import { publishedElements, type Published } from "./published.js";
import { listIn } from "../text/collections.js";

export interface TranslateOptions {
  /** The base: what it has in common with the release stays as in the user's schema. */
  readonly base?: Grammar | undefined;
  /** The value type that 2.1 gives to a text of this name. */
  readonly typeIn21?: ((name: string) => string | undefined) | undefined;
  /** Called for each conflict, in which the release is followed. */
  readonly tell?: ((element: string, names: readonly string[]) => void) | undefined;
}

/**
 * Translates a published XML Schema into a grammar of the user's declarations, as the DTD reader returns them, changed
 * where they contradict the schema. Declarations that fit it are returned as the same objects, as are those that it
 * does not describe: objects, records, and the values of untyped texts.
 */
export function translate(ours: Grammar, published: Grammar, options: TranslateOptions = {}): Grammar {
  return new Translator(ours, published, options).run();
}

class Translator {
  readonly #elements: Map<string, ElementDecl>;
  readonly #stated: ReturnType<typeof publishedElements>;
  readonly #before: ReturnType<typeof publishedElements> | undefined;
  /** By path, the name of the declaration. */
  readonly #names = new Map<string, string>();
  /** The declarations that state something published. */
  readonly #claimed = new Set<string>();

  constructor(
    readonly ours: Grammar,
    readonly published: Grammar,
    readonly options: TranslateOptions,
  ) {
    this.#elements = new Map(ours.elements);
    this.#stated = publishedElements(published);
    this.#before = options.base && publishedElements(options.base);
  }

  run(): Grammar {
    for (const paths of byDepth(this.#stated.keys())) {
      const candidates = new Map<string, string[]>();
      for (const path of paths) {
        listIn(candidates, this.#candidate(path)).push(path);
      }
      for (const [name, group] of candidates) this.#settle(name, group);
    }
    this.#removeGone();
    return { ...this.ours, elements: this.#elements };
  }

  #candidate(path: string): string {
    const { parent, tag } = partsOf(path);
    return parent === undefined ? tag : declarationOf(this.#names.get(parent) as string, tag, this.#elements);
  }

  /** Finds declarations for the statements at these paths, which share one declaration so far. */
  #settle(name: string, paths: readonly string[]): void {
    const declared = this.#elements.get(name);
    if (!this.#claimed.has(name)) {
      const fitting = declared ? paths.filter((path) => this.#fits(path, declared)) : [];
      const [first] = paths.filter((path) => !fitting.includes(path));
      if (first !== undefined && fitting.length * 2 < paths.length) this.#declare(name, first, declared);
      if (first === undefined || this.#elements.has(name)) this.#claimed.add(name);
    }
    const now = this.#elements.get(name);
    for (const path of paths)
      if (!now || this.#fits(path, now)) this.#names.set(path, name);
      else this.#declareApart(path, now);
  }

  /** Adds a declaration for one place: `create_bill.memo`. */
  #declareApart(path: string, general: ElementDecl): void {
    const { parent, tag } = partsOf(path);
    const name = `${this.#names.get(parent ?? "") ?? ""}.${tag}`;
    const known = this.#elements.get(name);
    this.#names.set(path, name);
    if (parent === undefined || (this.#claimed.has(name) && known)) return;
    this.#claimed.add(name);
    if (!known || !this.#fits(path, known)) this.#declare(name, path, known, general);
  }

  #declare(name: string, path: string, old: ElementDecl | undefined, like = old): void {
    if (!old && !like && this.#isUnchanged(path)) return;
    const { value: stated, conflicts } = this.#wanted(path, old);
    if (conflicts.length > 0) this.options.tell?.(name, conflicts);
    const { tag } = partsOf(path);
    const type = old ? undefined : (this.options.typeIn21?.(tag) ?? undefined);
    const origin = this.published.elements.get(path.split("/")[0] as string)?.origin as ElementDecl["origin"];
    const untyped = type === undefined || type === "DATE" ? undefined : `BORROWED.${type}`;
    this.#elements.set(name, asDtd(stated, { name, old, untyped, origin }));
  }

  #isUnchanged(path: string): boolean {
    const [before, now] = [this.#before?.get(path), this.#stated.get(path)];
    return before !== undefined && now !== undefined && saysOf(before) === saysOf(now);
  }

  /** The statement, merged with the user's changes of the earlier one. */
  #wanted(path: string, declared: ElementDecl | undefined): Merged<Published> {
    const [base, theirs] = [this.#before?.get(path), this.#stated.get(path) as Published];
    return base && declared ? mergeStated(base, declared, theirs) : { value: theirs, conflicts: [] };
  }

  /** Whether a declaration fits the statement. Nothing is stated about objects and open content. */
  #fits(path: string, declared: ElementDecl): boolean {
    if (note(declared, "is.functions") !== undefined) return true;
    const { content } = this.#stated.get(path) as Published;
    if (letsAnythingIn(content) || this.#isUnchanged(path)) return true;
    const { value: stated } = this.#wanted(path, declared);
    if (!hasAttributes(stated, declared)) return false;
    if (stated.content.kind === "text")
      return (
        declared.content.kind === "text" && (!stated.value || keepsTo(stated.value, stated.preset, declared))
      );
    if (letsOthersIn(stated.content) && letsOthersIn(declared.content, note(declared, "is.open")))
      return childNames(stated.content).every((name) => childNames(declared.content).includes(name));
    return sameContent(stated.content, contentOf(declared));
  }

  /** Removes declarations that only functions used and that are unused now. */
  #removeGone(): void {
    const { root, elements } = this.ours;
    const held = reach([root], elements);
    const others = [...elements.keys()].filter((name) => !held.has(name));
    const holds = reach([root, ...others], this.#elements);
    const published = this.#before && this.#namesOf(this.#before);
    for (const name of held)
      if (!holds.has(name) && !this.#claimed.has(name) && (published?.has(name) ?? true))
        this.#elements.delete(name);
  }

  /** The user's declarations that state what an earlier release states. */
  #namesOf(stated: ReturnType<typeof publishedElements>): Set<string> {
    const names = new Map<string, string>();
    for (const path of stated.keys()) {
      const { parent, tag } = partsOf(path);
      const name =
        parent === undefined ? tag : declarationOf(names.get(parent) ?? "", tag, this.ours.elements);
      names.set(path, name);
    }
    return new Set(names.values());
  }
}

const partsOf = (path: string): { readonly parent: string | undefined; readonly tag: string } => {
  const at = path.lastIndexOf("/");
  return { parent: at < 0 ? undefined : path.slice(0, at), tag: path.slice(at + 1) };
};

/** Paths, the shortest first. */
function byDepth(paths: Iterable<string>): string[][] {
  const levels: string[][] = [];
  for (const path of paths) (levels[path.split("/").length - 1] ??= []).push(path);
  return levels.filter(Boolean);
}

const letsAnythingIn = (content: Content): boolean =>
  content.kind === "any" || (content.kind === "children" && isWild(content.particle));

const saysOf = ({ content, attributes, value, preset }: Published): string =>
  JSON.stringify([
    contentText(content),
    attributes.map(({ name, type, use, value: set }) => [name, type, use, set]),
    value,
    preset,
  ]);

/** The declarations below some, by scope. */
export function reach(from: Iterable<string>, elements: Grammar["elements"]): Set<string> {
  const seen = new Set(from);
  for (const name of seen) {
    const element = elements.get(name);
    for (const child of element ? childNames(element.content) : [])
      seen.add(declarationOf(name, child, elements));
  }
  return seen;
}
