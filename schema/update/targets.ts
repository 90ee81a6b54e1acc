import { compareElements } from "../diff/elements.js";
import { grammarOf, type ElementDecl, type Grammar } from "../model/grammar.js";
import { attributeLine } from "./declarations.js";
import { hasNotes, isNote } from "./noted.js";
import { reach } from "./translate.js";

export interface TargetsInput {
  /** The grammars of a release. */
  readonly theirs: readonly Grammar[];
  /** Those that are translated from an XML Schema. */
  readonly translated?: ReadonlySet<Grammar> | undefined;
  /** Whether something that only the user's schema has is kept, by version, message and element. */
  readonly keeps: (grammar: Grammar, element: string) => boolean;
}

/** The new declarations of a schema. */
export class Targets {
  readonly #known = new Map<ElementDecl, { readonly now: ElementDecl | undefined }>();
  readonly #reached = new Map<Grammar, ReadonlySet<string>>();
  readonly #noted = new Map<Grammar, boolean>();

  constructor(readonly input: TargetsInput) {}

  /** The grammar of the release for one of the user's. */
  theirsOf(grammar: Grammar): Grammar | undefined {
    return grammarOf(this.input.theirs, grammar);
  }

  /** The new declaration in a grammar: the same if it does not change, undefined if it is removed. */
  of(grammar: Grammar, element: ElementDecl): ElementDecl | undefined {
    const known = this.#known.get(element);
    if (known) return known.now;
    const now = this.#anew(grammar, element);
    this.#known.set(element, { now });
    return now;
  }

  /** Whether the release is in this project's form, with notes: then the notes are taken over, too. */
  isNoted(theirs: Grammar): boolean {
    const known = this.#noted.get(theirs) ?? (!this.#isTranslated(theirs) && hasNotes(theirs));
    this.#noted.set(theirs, known);
    return known;
  }

  /** Whether a declaration is unused and not in the release. */
  isIdle(grammar: Grammar, element: ElementDecl): boolean {
    const theirs = this.theirsOf(grammar);
    if (!theirs || this.isNoted(theirs)) return false;
    if (this.#isTranslated(theirs) && !theirs.elements.has(element.name)) return true;
    if (!this.#isTranslated(theirs) && theirs.elements.has(element.name)) return false;
    const reached = this.#reached.get(grammar) ?? reach([grammar.root], grammar.elements);
    this.#reached.set(grammar, reached);
    return this.of(grammar, element) === element && !reached.has(element.name);
  }

  readonly #isTranslated = (theirs: Grammar): boolean => this.input.translated?.has(theirs) ?? false;

  #anew(grammar: Grammar, element: ElementDecl): ElementDecl | undefined {
    const theirs = this.theirsOf(grammar);
    if (!theirs || this.input.keeps(grammar, element.name)) return element;
    const published = theirs.elements.get(element.name);
    if (published === element) return element;
    if (this.#isTranslated(theirs) || this.isNoted(theirs))
      return published && settled(element, published, grammar);
    // Declarations for one place, and notes, are not published.
    if (element.name.includes(".")) return element;
    if (!published) return undefined;
    const notes = element.attributes.filter(isNote);
    const now =
      notes.length > 0 ? { ...published, attributes: [...published.attributes, ...notes] } : published;
    return settled(element, now, grammar);
  }
}

/** The user's declaration if the other has the same meaning; otherwise the other, with the unchanged attributes. */
function settled(ours: ElementDecl, theirs: ElementDecl, { message }: Grammar): ElementDecl {
  const lines = new Map(ours.attributes.map((one) => [attributeLine(one), one]));
  const attributes = theirs.attributes.map((one) => lines.get(attributeLine(one)) ?? one);
  const now = { ...theirs, attributes };
  return compareElements(ours, now, { message, isValue: false }).length === 0 ? ours : now;
}
