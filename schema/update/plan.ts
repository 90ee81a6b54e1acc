import type { Change, Part } from "../diff/change.js";
import { diffSchemas } from "../diff/diff.js";
import { attributeText } from "../diff/attributes.js";
import { grammarOf, type AttributeDecl, type Grammar } from "../model/grammar.js";
import { isNote, noteWords } from "./noted.js";
import { updateTexts } from "./update.js";
import { partOf, withOurs, type Conflicts, type Own } from "./with-ours.js";

export interface UpdateRequest {
  /** The grammars as the files state them. */
  readonly ours: readonly Grammar[];
  readonly theirs: readonly Grammar[];
  /** The base: the release that the user's schema is based on, if known. */
  readonly base?: readonly Grammar[] | undefined;
  readonly own: Own;
  readonly read: (path: string) => string;
  /** Applies the notes of grammars to their content models. */
  readonly finish: (grammars: readonly Grammar[]) => readonly Grammar[];
  /** Reads the user's schema again, with new texts for some of its files. */
  readonly reread: (texts: ReadonlyMap<string, string>) => readonly Grammar[];
}

/** Something that a person has to decide. */
export interface Decision {
  readonly change: Change;
  /** What was done, or that nothing was. */
  readonly taken: string;
  readonly choices: readonly string[];
}

export interface UpdatePlan {
  /** What the user's schema describes. */
  readonly parts: readonly Part[];
  /** The files that change, by path, with their new texts. */
  readonly texts: ReadonlyMap<string, string>;
  /** The changes of the user's schema. */
  readonly changes: readonly Change[];
  readonly decisions: readonly Decision[];
  readonly semver: "major" | "minor" | "none";
  /** The user's schema before and after the update. */
  readonly before: readonly Grammar[];
  readonly after: readonly Grammar[];
}

/** The result of taking over a release. */
export function planUpdate(request: UpdateRequest): UpdatePlan {
  const { ours, read, reread, finish } = request;
  const { grammars: theirs, translated, kept, conflicts } = withOurs(request);
  const isKept = (grammar: Grammar, element: string): boolean =>
    kept.get(partOf(grammar))?.has(element) ?? false;
  const texts = updateTexts({ ours, theirs, translated, released: request.theirs, read, keeps: isKept });
  const before = finish(ours);
  const written = texts.size > 0 ? reread(texts) : ours;
  const after = texts.size > 0 ? finish(written) : before;
  const { changes } = diffSchemas(before, after);
  const left = diffSchemas(after, finish(theirs)).changes.filter(
    (change) => !(change.kind === "removed" && kept.get(partOf(change))?.has(change.element)),
  );
  // Most important first: what is overruled, what is not done, what breaks.
  const decisions = [
    ...[...changes.filter((change) => isConflict(change, conflicts)), ...overruled(ours, written, conflicts)].map(contested), // prettier-ignore
    ...left.filter((change) => !isOwn(change, kept)).map(untaken),
    ...changes
      .filter((change) => change.breaking && !isConflict(change, conflicts))
      .map((change) => taken(change, naming(change, written))),
  ];
  const semver = changes.some(({ breaking }) => breaking) ? "major" : changes.length > 0 ? "minor" : "none";
  const parts = ours.map(({ version, message }) => ({ version, message }));
  return { parts, texts, changes, decisions, semver, before, after };
}

/** The objects whose notes still name a removed function: only the user changes these notes. */
function naming(change: Change, ours: readonly Grammar[]): readonly string[] {
  if (change.subject !== "function" || change.kind !== "removed" || change.element !== "function") return [];
  const elements = grammarOf(ours, { version: change.version, message: "request" })?.elements.values() ?? [];
  const names = ["is.functions", "is.created-by"];
  return [...elements].flatMap((element) =>
    names.some((name) => noteWords(element, name).includes(change.name)) ? element.name : [],
  );
}

const taken = (change: Change, naming: readonly string[]): Decision => ({
  change,
  taken: "as the release has it",
  choices: [
    naming.length === 0
      ? "leave it so"
      : `take it out of is.functions of ${naming.slice(0, 3).join(", ")}${naming.length > 3 ? ` and ${naming.length - 3} more` : ""}`,
    change.message === "response"
      ? `restore ${change.element}, and list it in 2.1/additions.json`
      : "restore it",
  ],
});

const isConflict = (change: Change, conflicts: Conflicts): boolean =>
  conflicts.get(`${partOf(change)} ${change.declared.before}`)?.has(change.name) ?? false;

/** The conflicts: what the release and the user have changed differently. */
const contested = (change: Change): Decision => ({
  change,
  taken: "as the release has it, which has changed it, too",
  choices: [
    "leave it so",
    change.before === undefined ? "take it out again" : `write what you had: ${change.before}`,
  ],
});

/** The notes that both have changed. The user's text is lost, though the interface does not change by it. */
function overruled(ours: readonly Grammar[], written: readonly Grammar[], conflicts: Conflicts): Change[] {
  return ours.flatMap((grammar) => {
    const { version, message } = grammar;
    const now = grammarOf(written, grammar);
    const noteIn = ({ elements, notes }: Grammar, element: string, name: string): AttributeDecl | undefined =>
      (elements.get(element)?.attributes ?? notes?.get(element))?.find((one) => one.name === name);
    return [...conflicts].flatMap(([key, names]) => {
      const element = key.slice(partOf(grammar).length + 1);
      if (key !== `${partOf(grammar)} ${element}`) return [];
      return [...names].flatMap((name): Change[] => {
        const [before, after] = [noteIn(grammar, element, name), now && noteIn(now, element, name)];
        if (!isNote({ name }) || !before) return [];
        const texts = { before: attributeText(before), ...(after && { after: attributeText(after) }) };
        const places = { before: before.origin, ...(after && { after: after.origin }) };
        const about = { version, message, element, name, subject: "attribute", breaking: false } as const;
        const kind = after ? "changed" : "removed";
        return [
          { ...about, kind, reason: "", ...texts, places, declared: { before: element, after: element } },
        ];
      });
    });
  });
}

const untaken = (change: Change): Decision => ({
  change,
  taken: "nothing",
  choices: ["write it by hand", "leave it out"],
});

/** The differences in a declaration that is kept because of the user's additions. */
const isOwn = (change: Change, kept: Own): boolean =>
  isScoped(change.declared.before) ||
  (change.kind !== "added" && (kept.get(partOf(change))?.has(change.element) ?? false));

/** Whether a declaration is for one place only. */
const isScoped = (name: string | undefined): boolean => name?.includes(".") ?? false;

/** The elements that a list of additions names (`2.1/additions.json`), by version and message. */
export function ownIn(additions: unknown): Own {
  const own = new Map<string, Set<string>>();
  for (const addition of Array.isArray(additions) ? (additions as Record<string, unknown>[]) : []) {
    const names = ["elements", "content", "types", "children", "attributes"].flatMap((key) =>
      Object.keys(addition[key] ?? {}),
    );
    const { messages = ["response"] } = addition;
    for (const message of Array.isArray(messages) ? messages : []) {
      const part = `2.1 ${message}`;
      own.set(part, new Set([...(own.get(part) ?? []), ...names]));
    }
  }
  return own;
}
