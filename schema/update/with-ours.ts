import { diffSchemas } from "../diff/diff.js";
import type { ElementDecl, Grammar } from "../model/grammar.js";
import { mergeElements } from "./merge.js";
import { translate } from "./translate.js";

/** What a schema has beyond the releases, and keeps: elements by version and message, such as `2.1 response`. */
export type Own = ReadonlyMap<string, ReadonlySet<string>>;

/** What both a release and we have changed, so that the word of the release stands: names by part and element. */
export type Conflicts = Map<string, Set<string>>;

export interface Merging {
  readonly ours: readonly Grammar[];
  readonly theirs: readonly Grammar[];
  /** The release that ours was taken from, where that is known. */
  readonly base?: readonly Grammar[] | undefined;
  /** What we have beyond the releases, and keep. */
  readonly own: Own;
}

export interface WithOurs {
  /** The release as our files would say it, with what we have made of the one before. */
  readonly grammars: readonly Grammar[];
  /** The declarations that stay as we have them, by version and message. */
  readonly kept: Own;
  readonly conflicts: Conflicts;
}

export const partOf = ({ version, message }: { version: string; message: string }): string =>
  `${version} ${message}`;

export const messageOf = (
  grammars: readonly Grammar[],
  version: string,
  message: string,
): Grammar | undefined => grammars.find((one) => one.version === version && one.message === message);

/** A release with what we have added to the one before it. */
export function withOurs(merging: Merging): WithOurs {
  const { ours, theirs, base } = merging;
  const conflicts: Conflicts = new Map();
  const types = messageOf(theirs, "2.1", "request") ?? messageOf(ours, "2.1", "request");
  const typeIn21 = (name: string): string | undefined => types?.elements.get(name)?.type?.name;
  const kept = new Map(keptIn(merging));
  const grammars = theirs.map((grammar) => {
    const part = partOf(grammar);
    const mine = messageOf(ours, grammar.version, grammar.message);
    const tell = (element: string, names: readonly string[]): void => {
      conflicts.set(`${part} ${element}`, new Set(names.map((name) => (name === "" ? element : name))));
    };
    if (grammar.xsd && mine && !mine.xsd) {
      const before = base?.find((one) => one.xsd !== undefined);
      return translate(mine, grammar, { base: before, typeIn21, tell });
    }
    const before = base && messageOf(base, grammar.version, grammar.message);
    if (!mine || !before) return grammar;
    const own = merging.own.get(part) ?? new Set();
    const merger = { before, mine, grammar, own, kept: new Set(kept.get(part)), tell };
    const merged = mergeGrammar(merger);
    kept.set(part, merger.kept);
    return merged;
  });
  return { grammars, kept, conflicts };
}

interface GrammarMerger {
  readonly before: Grammar;
  readonly mine: Grammar;
  readonly grammar: Grammar;
  readonly own: ReadonlySet<string>;
  /** Loses what is merged. */
  readonly kept: Set<string>;
  readonly tell: (element: string, names: readonly string[]) => void;
}

/** What has changed in the release and with us, merged. What we list as our own is not given up for it. */
function mergeGrammar({ before, mine, grammar, own, kept, tell }: GrammarMerger): Grammar {
  const elements = new Map<string, ElementDecl>();
  for (const theirs of grammar.elements.values()) {
    const { name } = theirs;
    const [base, ours] = [before.elements.get(name), mine.elements.get(name)];
    const isOwn = own.has(name);
    const merged =
      base && ours && (isOwn || !kept.has(name)) ? mergeElements({ base, mine: ours, theirs }) : undefined;
    const isGivenUp = isOwn && merged !== undefined && merged.conflicts.length > 0;
    if (merged && merged.conflicts.length > 0) tell(name, merged.conflicts);
    if (merged && isOwn && !isGivenUp) kept.delete(name);
    elements.set(name, merged && !isGivenUp ? merged.value : theirs);
  }
  return { ...grammar, elements };
}

/** The declarations that stay: those listed as our own, and those that the release leaves as its base had them. */
function keptIn({ ours, theirs, base, own }: Merging): Own {
  if (!base) return own;
  const inDtds = base.filter(({ xsd }) => !xsd);
  const changed = new Set(
    diffSchemas(inDtds, theirs).changes.map(
      (change) => `${partOf(change)} ${change.subject === "function" ? "function" : change.element}`,
    ),
  );
  return new Map(
    ours.map((grammar) => {
      const part = partOf(grammar);
      // What stays of 3.0 is told when the release is translated.
      if (!messageOf(inDtds, grammar.version, grammar.message)) return [part, own.get(part) ?? new Set()];
      const calm = [...grammar.elements.keys()].filter((name) => !changed.has(`${part} ${name}`));
      return [part, new Set([...(own.get(part) ?? []), ...calm])];
    }),
  );
}
