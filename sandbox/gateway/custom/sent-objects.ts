import { lineNamed } from "../../../schema/model/facts.js";
import type { ElementDecl, Grammar } from "../../../schema/model/grammar.js";
import { childNames, declaredName, elementsOf } from "../../../schema/model/particles.js";
import { asIn21, carriesFields } from "../../../schema/overlay/known-functions.js";
import { readFunction } from "../../../schema/profiles/functions.js";
import { childOf, childrenOf, textOf, type Element } from "../xml/read.js";
import { keyOf } from "../store/record.js";

/** An object that a request stores, or a line of one. */
export interface SentObject {
  /** As version 3.0 and overlays call it: `APBILL`, `APBILLITEM`. */
  readonly object: string;
  /** The object that it is a line of, directly or not; its own where it is none. */
  readonly owner: string;
  /** Tells a line from others, in words: `APBILLITEM 2`; empty for what is not a line. */
  readonly line: string;
  /** Whether it is new, so that what is required must be there. */
  readonly creates: boolean;
  /** Texts by the fields' names in capitals. */
  readonly custom: ReadonlyMap<string, string>;
  /** The same of the fields that the schema knows. */
  readonly standard: ReadonlyMap<string, string>;
  /** Whether custom fields may occur in it at all. */
  readonly takesCustom: boolean;
  /** The fields that the schema knows, without those that are given as structures. */
  readonly standardNames: ReadonlySet<string>;
}

/** Where object-specific functions have custom fields, as pairs of a name and a value. */
const customFields = "customfields";

/** What names a line that is there already. */
const lineKeys = ["RECORDNO", "LINE_NO", "LINENO"];

const isUpdate = (name: string): boolean => /^(partial)?update/.test(name);

/** What a function stores: objects, each followed by its lines; nothing where it stores none. */
export function sentObjects(element: Element, grammar: Grammar): SentObject[] {
  const { name, children } = element;
  if (name === "create" || name === "update")
    return children.flatMap((object) => {
      const decl = grammar.elements.get(object.name);
      return new GenericReader(grammar, object.name, name === "update").read(object, decl, "");
    });
  return carriesFields(name, grammar) ? specific(element, grammar) : [];
}

const declarationOf = (decl: ElementDecl | undefined, child: string): string | undefined => {
  const found = decl && elementsOf(decl.content).find(({ name }) => name === child);
  return found && declaredName(found);
};

const takesCustomFields = (decl: ElementDecl | undefined): boolean =>
  decl !== undefined && childNames(decl.content).includes(customFields);

function plainFields({ children }: Element, decl: ElementDecl | undefined): ReadonlySet<string> {
  const structures = new Set(children.filter((child) => child.children.length > 0).map(({ name }) => name));
  return new Set(decl ? childNames(decl.content).filter((name) => !structures.has(name)) : []);
}

const leavesOf = (element: Element): ReadonlyMap<string, string> =>
  new Map(
    element.children
      .filter(({ children }) => children.length === 0)
      .map(({ name, text }) => [keyOf(name), text.trim()]),
  );

/** Counts what is called the same: the number of each line. */
function counter(): (name: string) => number {
  const counts = new Map<string, number>();
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return count;
  };
}

/**
 * Reads objects of version 3.0: custom fields are elements of their own, lines are called as their objects.
 */
class GenericReader {
  readonly #count = counter();

  constructor(
    private readonly grammar: Grammar,
    private readonly owner: string,
    private readonly updates: boolean,
  ) {}

  read(element: Element, decl: ElementDecl | undefined, line: string): SentObject[] {
    const leaves = leavesOf(element);
    const isThere = this.updates && (line === "" || lineKeys.some((key) => leaves.has(key)));
    const sent: SentObject = {
      object: element.name,
      owner: this.owner,
      line,
      creates: !isThere,
      custom: new Map([...leaves, ...pairsOf(childOf(element, customFields))]),
      standard: leaves,
      takesCustom: true,
      standardNames: plainFields(element, decl),
    };
    return [sent, ...this.#below(element, decl)];
  }

  #below(element: Element, decl: ElementDecl | undefined): SentObject[] {
    return element.children.flatMap((child) => {
      if (child.children.length === 0) return [];
      const declared = declarationOf(decl, child.name);
      const below = this.grammar.elements.get(declared ?? "");
      // A structure may be called as an object that it refers to: it is declared for its place alone then.
      return (declared ?? child.name) === child.name
        ? this.read(child, below, `${child.name} ${this.#count(child.name)}`)
        : this.#below(child, below);
    });
  }
}

/** Reads an object-specific function of either version. */
function specific(element: Element, grammar: Grammar): SentObject[] {
  const count = counter();
  const [owner] = readFunction(element.name, asIn21(grammar.facts)).objects;
  const read = (one: Element, object: string, line: string): SentObject => {
    const decl = grammar.elements.get(one.name);
    return {
      object,
      owner,
      line,
      creates: !isUpdate(one.name),
      custom: pairsOf(childOf(one, customFields)),
      standard: leavesOf(one),
      takesCustom: takesCustomFields(decl),
      standardNames: plainFields(one, decl),
    };
  };
  const below = (parent: Element): SentObject[] =>
    parent.children.flatMap((child) => {
      if (child.name === customFields || child.children.length === 0) return [];
      if (/_/.test(child.name) && carriesFields(child.name, grammar)) return sentObjects(child, grammar);
      if (!takesCustomFields(grammar.elements.get(child.name))) return below(child);
      const line = lineNamed(owner, child.name, grammar);
      return [read(child, line, `${line} ${count(line)}`), ...below(child)];
    });
  return [read(element, owner, ""), ...below(element)];
}

const pairsOf = (element: Element | undefined): ReadonlyMap<string, string> =>
  new Map(
    childrenOf(element, "customfield").map((pair) => [
      keyOf(textOf(pair, "customfieldname")),
      textOf(pair, "customfieldvalue"),
    ]),
  );
