import { listedFunctions } from "../model/checks.js";
import { FUNCTION_LIST, grammarOf, type ElementDecl, type Grammar } from "../model/grammar.js";
import { nameLocals } from "../model/locals.js";
import { declaredName, elementsOf, reachable, references } from "../model/particles.js";
import type { Change, Found, Part } from "./change.js";
import { compareAttributes } from "./attributes.js";
import { compareElements, elementText, type ElementFound } from "./elements.js";
import { withRenames } from "./renames.js";
import { judge } from "./rules.js";
import { byCodeUnit } from "../text/order.js";
import { append } from "../text/collections.js";

export interface SchemaDiff {
  /** Version by version, requests first, sorted by element. */
  readonly changes: readonly Change[];
  readonly compared: readonly Part[];
  /** The grammars that only one of the two schemas has. */
  readonly apart: readonly (Part & { readonly only: "before" | "after" })[];
}

/**
 * The changes from one schema to another. Only versions and messages that both have are compared.
 */
export function diffSchemas(before: readonly Grammar[], after: readonly Grammar[]): SchemaDiff {
  const changes: Change[] = [];
  const compared: Part[] = [];
  const apart: (Part & { only: "before" | "after" })[] = [];
  for (const part of partsOf([...before, ...after])) {
    const [old, now] = [grammarOf(before, part), grammarOf(after, part)];
    if (old && now) {
      compared.push(part);
      append(
        changes,
        diffGrammars(old, now).map((found) => ({ ...part, ...found })),
      );
    } else apart.push({ ...part, only: old ? "before" : "after" });
  }
  return { changes, compared, apart };
}

function partsOf(grammars: readonly Grammar[]): Part[] {
  const parts = new Map(
    grammars.map(({ version, message }) => [`${version} ${message}`, { version, message }]),
  );
  return [...parts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, part]) => part);
}

/** A grammar whose declarations all have names. */
export const withNames = (grammar: Grammar): Grammar => (grammar.xsd ? nameLocals(grammar) : grammar);

/** The changes from one grammar to another, sorted by element. */
function diffGrammars(before: Grammar, after: Grammar): Found[] {
  const comparison = new Comparison(withNames(before), withNames(after));
  return withRenames(comparison.run(), comparison.before, comparison.after).sort(inOrder);
}

const inOrder = (a: Found, b: Found): number => byCodeUnit(a.element, b.element);

class Comparison {
  readonly #found: Found[] = [];
  /** Pairs of declarations that have been compared, on any path. */
  readonly #seen = new Set<string>();
  readonly #reachable: ReadonlySet<string>;
  /** The elements around functions and records, which are not values in code. */
  readonly #envelope: ReadonlySet<string>;
  /** Declarations that no document can use: notes may declare one name for several uses. */
  readonly #idle: (old: ElementDecl, now: ElementDecl) => boolean;

  constructor(
    readonly before: Grammar,
    readonly after: Grammar,
  ) {
    this.#reachable = reachable(before, [before.root]);
    this.#envelope = envelopeOf(after);
    const news = before.objects && after.objects ? reachable(after, [after.root]) : undefined;
    this.#idle = (old, now) => news !== undefined && !this.#reachable.has(old.name) && !news.has(now.name);
  }

  run(): Found[] {
    const names = new Set([...plainNames(this.before), ...plainNames(this.after)]);
    for (const name of [...names].sort(byCodeUnit)) this.#compareNamed(name);
    this.#compareFunctions();
    this.#compareObjects();
    return this.#found;
  }

  #compareNamed(name: string): void {
    const [old, now] = [this.before.elements.get(name), this.after.elements.get(name)];
    const { message } = this.before;
    if (old && now) return this.#byCodeUnit(old, now, name);
    if (old)
      this.#found.push({
        kind: "removed",
        subject: "element",
        element: name,
        name,
        ...judge(this.#reachable.has(name) ? "element removed" : "element removed, unused", message),
        before: elementText(old),
        places: { before: old.origin },
        declared: { before: name },
      });
    else if (now)
      this.#found.push({
        kind: "added",
        subject: "element",
        element: name,
        name,
        ...judge("element added", message),
        after: elementText(now),
        places: { after: now.origin },
        declared: { after: name },
      });
  }

  /** @param path the name, or for what is declared inside another element `query.select` */
  #byCodeUnit(old: ElementDecl, now: ElementDecl, path: string): void {
    const key = `${old.name} ${now.name}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const { message } = this.before;
    const isFunctions = message === "request" && path === FUNCTION_LIST;
    const isUsed = this.#reachable.has(old.name);
    // Overlays leave most declarations of a schema as they are.
    const isSkipped = old === now || this.#idle(old, now);
    const options = { message, isValue: !this.#envelope.has(now.name) };
    // Functions are reported as functions.
    const compared = (): readonly ElementFound[] =>
      isFunctions
        ? compareAttributes(old.attributes, now.attributes, message)
        : compareElements(old, now, options);
    for (const found of isSkipped ? [] : compared())
      this.#found.push({
        ...found,
        element: path,
        name: found.name === now.name && found.subject !== "child" ? path : found.name,
        ...(!isUsed && judge("unused", message)),
        declared: { before: old.name, after: now.name },
      });
    this.#compareInside(old, now, path);
  }

  /** Children with a declaration for this place in at least one schema. */
  #compareInside(old: ElementDecl, now: ElementDecl, path: string): void {
    const olds = new Map(elementsOf(old.content).map((child) => [child.name, declaredName(child)]));
    for (const child of elementsOf(now.content)) {
      const [before, after] = [olds.get(child.name), declaredName(child)];
      if (before === undefined || (before === child.name && after === child.name)) continue;
      const [oldChild, newChild] = [this.before.elements.get(before), this.after.elements.get(after)];
      if (oldChild && newChild) this.#byCodeUnit(oldChild, newChild, `${path}.${child.name}`);
    }
  }

  #compareFunctions(): void {
    if (this.before.message !== "request") return;
    const [olds, news] = [listedFunctions(this.before), listedFunctions(this.after)];
    for (const name of olds.filter((one) => !news.includes(one))) this.#function("removed", name);
    for (const name of news.filter((one) => !olds.includes(one))) this.#function("added", name);
  }

  #function(kind: "added" | "removed", name: string, element = FUNCTION_LIST): void {
    const [side, grammar] =
      kind === "added" ? (["after", this.after] as const) : (["before", this.before] as const);
    const holder = grammar.elements.get(element);
    const child = holder && elementsOf(holder.content).find((one) => one.name === name);
    const origin = child?.origin ?? holder?.origin;
    this.#found.push({
      kind,
      subject: "function",
      element,
      name,
      ...judge(kind === "added" ? "function added" : "function removed", this.before.message),
      [side]: name,
      places: origin ? { [side]: origin } : {},
      declared: { [side]: element === FUNCTION_LIST ? name : element },
    });
  }

  /** The functions of the objects of 3.0. */
  #compareObjects(): void {
    const [olds, news] = [this.before.objects, this.after.objects];
    if (!olds || !news || this.before.message !== "request") return;
    for (const [name, { functions }] of olds) {
      const now = news.get(name)?.functions ?? [];
      for (const one of functions.filter((other) => !now.includes(other)))
        this.#function("removed", one, name);
    }
    for (const [name, { functions }] of news) {
      const before = olds.get(name)?.functions ?? [];
      for (const one of functions.filter((other) => !before.includes(other)))
        this.#function("added", one, name);
    }
  }
}

/** The elements on the way from the root to functions, or to the records of answers. */
function envelopeOf(grammar: Grammar): Set<string> {
  const inner = grammar.message === "request" ? FUNCTION_LIST : "data";
  const inside = reachable(grammar, [inner]);
  const around = [...grammar.elements.values()].filter(({ name }) => !inside.has(name));
  const envelope = new Set([inner]);
  for (let size = 0; size < envelope.size;) {
    size = envelope.size;
    for (const { name, content } of around)
      if (references(content).some((child) => envelope.has(child))) envelope.add(name);
  }
  return envelope;
}

/** The names that are declared for all places; declarations for one place are compared there. */
const plainNames = ({ elements }: Grammar): string[] =>
  [...elements.values()].flatMap(({ name, tag }) => (tag === undefined || tag === name ? name : []));
