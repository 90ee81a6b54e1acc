import { contentText } from "../model/compare.js";
import { grammarOf, type AttributeDecl, type ElementDecl, type Grammar } from "../model/grammar.js";
import { childNames } from "../model/particles.js";
import { declarationOf } from "../model/scopes.js";
import { attributeLine } from "./declarations.js";
import { followed } from "./followed.js";
import { mergeAttributes, mergeElements } from "./merge.js";
import { hasNotes } from "./noted.js";
import { translate } from "./translate.js";

/** What a schema adds to the releases and keeps: elements by version and message, such as `2.1 response`. */
export type Own = ReadonlyMap<string, ReadonlySet<string>>;

/** The conflicts between release and user, in which the release is followed: names by part and element. */
export type Conflicts = Map<string, Set<string>>;

export interface Merging {
  readonly ours: readonly Grammar[];
  readonly theirs: readonly Grammar[];
  /** The base: the release that the user's schema is based on, if known. */
  readonly base?: readonly Grammar[] | undefined;
  /** What the user's schema adds to the releases and keeps. */
  readonly own: Own;
}

export interface WithOurs {
  /** The release as a DTD, merged with the user's changes of the base. */
  readonly grammars: readonly Grammar[];
  /** Those that were translated from an XML Schema. */
  readonly translated: ReadonlySet<Grammar>;
  /** The declarations that do not change, by version and message. */
  readonly kept: Own;
  readonly conflicts: Conflicts;
}

export const partOf = ({ version, message }: { version: string; message: string }): string =>
  `${version} ${message}`;

/** A release with the user's additions to the base. */
export function withOurs(merging: Merging): WithOurs {
  const { ours } = merging;
  const conflicts: Conflicts = new Map();
  const types =
    grammarOf(merging.theirs, { version: "2.1", message: "request" }) ??
    grammarOf(ours, { version: "2.1", message: "request" });
  const typeIn21 = (name: string): string | undefined => types?.elements.get(name)?.type?.name;
  const { theirs, base, said } = inOurForm(merging, typeIn21);
  const kept = new Map(keptIn({ ...merging, theirs, base }));
  const translated = new Set<Grammar>();
  const grammars = theirs.flatMap((grammar) => {
    const part = partOf(grammar);
    const mine = grammarOf(ours, grammar);
    const tell = (element: string, names: readonly string[]): void => {
      conflicts.set(`${part} ${element}`, new Set(names.map((name) => (name === "" ? element : name))));
    };
    const withAnswers = (request: Grammar): Grammar[] => {
      const answers = grammarOf(ours, { version: "3.0", message: "response" });
      const isSilent = mine && answers && !grammarOf(theirs, { version: "3.0", message: "response" });
      const all = isSilent ? [request, followed(answers, mine, request)] : [request];
      for (const one of all) translated.add(one);
      return all;
    };
    if (grammar.xsd && mine && !mine.xsd) {
      const before = base?.find((one) => one.xsd !== undefined);
      return withAnswers(translate(mine, grammar, { base: before, typeIn21, tell }));
    }
    const before = base && grammarOf(base, grammar);
    if (!mine || !before) return [grammar];
    const own = merging.own.get(part) ?? new Set();
    const merger = { before, mine, grammar, own, kept: new Set(kept.get(part)), tell };
    const merged = mergeGrammar(merger);
    kept.set(part, merger.kept);
    return said.has(grammar) ? withAnswers(keeping(merged, mine, merger.kept)) : [merged];
  });
  const [, answers] = translated;
  if (answers && base) kept.set(partOf(answers), unchangedIn(answers, ours));
  return { grammars, translated, kept, conflicts };
}

/** A grammar with the user's unchanged declarations. */
function keeping(grammar: Grammar, mine: Grammar, kept: ReadonlySet<string>): Grammar {
  const elements = new Map(grammar.elements);
  for (const name of kept) {
    const element = mine.elements.get(name);
    if (element) elements.set(name, element);
  }
  return { ...grammar, elements };
}

const unchangedIn = (grammar: Grammar, ours: readonly Grammar[]): Set<string> => {
  const mine = grammarOf(ours, grammar)?.elements ?? new Map<string, ElementDecl>();
  return new Set([...mine].flatMap(([name, one]) => (grammar.elements.get(name) === one ? name : [])));
};

/** If only the release or only the base is an XML Schema, that one is translated into a DTD. */
function inOurForm({ ours, theirs, base }: Merging, typeIn21: (name: string) => string | undefined) {
  const said = new Set<Grammar>();
  const like = (grammar: Grammar, model: Grammar | undefined): Grammar => {
    const now = model && translate(model, grammar, { typeIn21 });
    if (now) said.add(now);
    return now ?? grammar;
  };
  const dtdOf = (all: readonly Grammar[] | undefined, { version, message }: Grammar): Grammar | undefined => {
    const found = all && grammarOf(all, { version, message });
    return found?.xsd ? undefined : found;
  };
  return {
    said,
    theirs: theirs.map((one) => (one.xsd && dtdOf(ours, one) ? like(one, dtdOf(base, one)) : one)),
    base: base?.map((one) => (one.xsd && dtdOf(theirs, one) ? like(one, dtdOf(ours, one)) : one)),
  };
}

interface GrammarMerger {
  readonly before: Grammar;
  readonly mine: Grammar;
  readonly grammar: Grammar;
  readonly own: ReadonlySet<string>;
  /** What is merged is removed from it. */
  readonly kept: Set<string>;
  readonly tell: (element: string, names: readonly string[]) => void;
}

/** Merges the changes of the release and of the user. Elements listed as the user's own are kept. */
function mergeGrammar({ before, mine, grammar, own, kept, tell }: GrammarMerger): Grammar {
  const elements = new Map<string, ElementDecl>();
  const withNotes = hasNotes(grammar);
  const left = new Map<string, ElementDecl>();
  for (const theirs of grammar.elements.values()) {
    const { name } = theirs;
    const [base, ours] = [before.elements.get(name), mine.elements.get(name)];
    const isOwn = own.has(name);
    const merged =
      base && ours && (isOwn || !kept.has(name))
        ? mergeElements({ base, mine: ours, theirs }, withNotes)
        : undefined;
    // What the user has removed and the release does not change stays removed, unless something needs it.
    if (base && !ours && saysTheSame(base, theirs)) {
      left.set(name, theirs);
      continue;
    }
    const isGivenUp = isOwn && merged !== undefined && merged.conflicts.length > 0;
    if (merged && merged.conflicts.length > 0) tell(name, merged.conflicts);
    if (merged && isOwn && !isGivenUp) kept.delete(name);
    elements.set(name, merged && !isGivenUp ? merged.value : theirs);
  }
  for (const element of elements.values())
    for (const child of childNames(element.content)) {
      const name = declarationOf(element.name, child, grammar.elements);
      const needed = kept.has(element.name) ? undefined : left.get(name);
      if (needed) elements.set(name, needed);
    }
  const notes = withNotes ? mergeNotes({ base: before.notes, mine: mine.notes, theirs: grammar.notes }, tell) : undefined; // prettier-ignore
  return { ...grammar, elements, ...(notes && { notes }) };
}

type Notes = Grammar["notes"];

/** Merges the notes about value types and names. */
function mergeNotes(
  { base, mine, theirs }: { base: Notes; mine: Notes; theirs: Notes },
  tell: GrammarMerger["tell"],
): Notes {
  const names = new Set([...(theirs?.keys() ?? []), ...(mine?.keys() ?? [])]);
  const merged = new Map<string, readonly AttributeDecl[]>();
  for (const name of names) {
    const sides = {
      base: base?.get(name) ?? [],
      mine: mine?.get(name) ?? [],
      theirs: theirs?.get(name) ?? [],
    };
    const { value, conflicts } = mergeAttributes(sides);
    if (conflicts.length > 0) tell(name, conflicts);
    if (value.length > 0) merged.set(name, value as readonly AttributeDecl[]);
  }
  return merged;
}

/** The declarations that do not change: the user's own, and those that are the same in release and base. */
function keptIn({ ours, theirs, base, own }: Merging): Own {
  if (!base) return own;
  return new Map(
    ours.map((grammar) => {
      const part = partOf(grammar);
      const [before, now] = [base, theirs].map((all) => grammarOf(all, grammar));
      // For 3.0 this is decided when the release is translated.
      if (!before || before.xsd) return [part, own.get(part) ?? new Set()];
      const isCalm = (name: string): boolean =>
        !now || saysTheSame(before.elements.get(name), now.elements.get(name));
      const calm = [...grammar.elements.keys()].filter(isCalm);
      return [part, new Set([...(own.get(part) ?? []), ...calm])];
    }),
  );
}

function saysTheSame(one: ElementDecl | undefined, other: ElementDecl | undefined): boolean {
  if (!one || !other) return one === other;
  const textOf = ({ content, type, attributes }: ElementDecl): string =>
    [contentText(content), content.kind === "text" ? type?.name : "", ...attributes.map(attributeLine).sort()].join("\n"); // prettier-ignore
  return textOf(one) === textOf(other);
}
