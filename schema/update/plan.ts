import type { Change } from "../diff/change.js";
import { diffSchemas } from "../diff/diff.js";
import type { Grammar } from "../model/grammar.js";
import { updateTexts } from "./update.js";

/** What a schema has beyond the releases, and keeps: elements by version and message, such as `2.1 response`. */
export type Own = ReadonlyMap<string, ReadonlySet<string>>;

export interface UpdateRequest {
  /** As the files have them. */
  readonly ours: readonly Grammar[];
  readonly theirs: readonly Grammar[];
  /** The release that ours was taken from, where that is known. */
  readonly base?: readonly Grammar[] | undefined;
  readonly own: Own;
  readonly read: (path: string) => string;
  /** Carries the notes of grammars into their models. */
  readonly finish: (grammars: readonly Grammar[]) => readonly Grammar[];
  /** Reads our schema again, with other texts in some of its files. */
  readonly reread: (texts: ReadonlyMap<string, string>) => readonly Grammar[];
}

/** Something that a person has to settle. */
export interface Decision {
  readonly change: Change;
  /** What was done, or that nothing was. */
  readonly taken: string;
  readonly choices: readonly string[];
}

export interface UpdatePlan {
  /** The files that change, by path, with their new texts. */
  readonly texts: ReadonlyMap<string, string>;
  /** What changes in our schema. */
  readonly changes: readonly Change[];
  readonly decisions: readonly Decision[];
  readonly semver: "major" | "minor" | "none";
}

/** What becomes of a schema when a release is taken over. Version 3.0 is published otherwise than it is kept. */
export function planUpdate(request: UpdateRequest): UpdatePlan {
  const { ours, theirs, base, read, reread, finish } = request;
  const kept = keptIn(request);
  const isKept = (grammar: Grammar, element: string): boolean =>
    kept.get(partOf(grammar))?.has(element) ?? false;
  const texts = updateTexts({ ours, theirs, read, keeps: isKept });
  const before = finish(ours);
  const after = texts.size > 0 ? finish(reread(texts)) : before;
  const { changes } = diffSchemas(before, after);
  const left = diffSchemas(after, theirs).changes.filter(
    (change) =>
      change.version === "2.1" &&
      !(change.kind === "removed" && kept.get(partOf(change))?.has(change.element)),
  );
  const elsewhere = base ? diffSchemas(base, theirs).changes.filter(({ version }) => version === "3.0") : [];
  const decisions = [
    ...changes.filter(({ breaking }) => breaking).map(taken),
    ...left.filter((change) => !isOwn(change, kept)).map(untaken),
    ...elsewhere.map(untaken),
  ];
  const semver = changes.some(({ breaking }) => breaking) ? "major" : changes.length > 0 ? "minor" : "none";
  return { texts, changes, decisions, semver };
}

const taken = (change: Change): Decision => ({
  change,
  taken: "as the release has it",
  choices: [
    "leave it so",
    change.message === "response"
      ? `restore ${change.element}, and list it in 2.1/additions.json`
      : "restore it",
  ],
});

const untaken = (change: Change): Decision => ({
  change,
  taken: "nothing",
  choices: ["write it by hand", "leave it out"],
});

/** What is otherwise in a declaration that has been kept for what it has of its own. */
const isOwn = (change: Change, kept: Own): boolean =>
  isScoped(change.declared.before) ||
  (change.kind !== "added" && (kept.get(partOf(change))?.has(change.element) ?? false));

/** Declared for one place only. */
const isScoped = (name: string | undefined): boolean => name?.includes(".") ?? false;

const partOf = ({ version, message }: { version: string; message: string }): string =>
  `${version} ${message}`;

/** The declarations that stay: those listed as our own, and those that the release leaves as its base had them. */
function keptIn({ ours, theirs, base, own }: UpdateRequest): Own {
  if (!base) return own;
  const changed = new Set(
    diffSchemas(base, theirs).changes.map(
      (change) => `${partOf(change)} ${change.subject === "function" ? "function" : change.element}`,
    ),
  );
  return new Map(
    ours.map((grammar) => {
      const part = partOf(grammar);
      const calm = [...grammar.elements.keys()].filter((name) => !changed.has(`${part} ${name}`));
      return [part, new Set([...(own.get(part) ?? []), ...calm])];
    }),
  );
}

/** The elements that a list of additions names (`2.1/additions.json`). */
export function ownIn(additions: unknown): Set<string> {
  const names = new Set<string>();
  for (const addition of Array.isArray(additions) ? (additions as Record<string, unknown>[]) : [])
    for (const key of ["elements", "content", "types", "children", "attributes"]) {
      const entries = addition[key];
      if (typeof entries === "object" && entries !== null)
        for (const name of Object.keys(entries)) names.add(name);
    }
  return names;
}
