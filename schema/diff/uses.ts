import { grammarOf, type Grammar } from "../model/grammar.js";
import { reachable } from "../model/particles.js";
import type { Change } from "./change.js";
import { withNames } from "./diff.js";
import { listIn } from "../text/collections.js";

/** What is known of a profile, before or after it has an export. */
export interface ListedProfile {
  readonly name: string;
  readonly version: string;
  readonly direction: "Request" | "Response";
  readonly function: string;
  readonly target?: { readonly declaration?: string };
  readonly record?: { readonly declaration: string };
  /** `2.1/bill.ts` */
  readonly module: string;
  readonly export: string;
}

/** A schema and the profiles that stand for what it declares. */
export interface Side {
  readonly grammars: readonly Grammar[];
  /** Asked for where something is only known here. */
  readonly profiles: () => readonly ListedProfile[];
}

/** Changes that concern the same profiles. */
export interface ChangeGroup {
  /** None for what belongs to the envelope around all functions, or to nothing. */
  readonly profiles: readonly ListedProfile[];
  readonly changes: readonly Change[];
}

/** Groups changes by the profiles that they concern, those of the fewest profiles first within a message. */
export function groupChanges(changes: readonly Change[], before: Side, after: Side): ChangeGroup[] {
  const groups = new Map<string, { profiles: readonly ListedProfile[]; changes: Change[] }>();
  const [olds, news] = [new Users(before), new Users(after)];
  for (const change of changes) {
    const profiles = usersOf(change, olds, news);
    const key = [change.version, change.message, ...profiles.map(({ name }) => name)].join("\n");
    const group = groups.get(key);
    if (group) group.changes.push(change);
    else groups.set(key, { profiles, changes: [change] });
  }
  return [...groups.values()].sort(inOrder);
}

function usersOf(change: Change, before: Users, after: Users): readonly ListedProfile[] {
  const { declared } = change;
  const now = declared.after === undefined ? [] : after.of(change, declared.after);
  return now.length > 0 || declared.before === undefined ? now : before.of(change, declared.before);
}

const rank = ({ profiles }: ChangeGroup): number => (profiles.length === 0 ? Infinity : profiles.length);

function inOrder(a: ChangeGroup, b: ChangeGroup): number {
  const [one, other] = [partOf(a), partOf(b)];
  if (one !== other) return one < other ? -1 : 1;
  const [few, many] = [rank(a) > 1, rank(b) > 1];
  if (few !== many) return few ? 1 : -1;
  if (few && rank(a) !== rank(b)) return rank(a) - rank(b);
  return nameOf(a) < nameOf(b) ? -1 : 1;
}

const partOf = ({ changes: [first] }: ChangeGroup): string => `${first?.version} ${first?.message}`;
const nameOf = ({ profiles: [first] }: ChangeGroup): string => first?.name ?? "";

/** The profiles by what they hold. */
class Users {
  readonly #byPart = new Map<string, ReadonlyMap<string, readonly ListedProfile[]>>();

  constructor(readonly side: Side) {}

  /** Those that hold a declaration, in the order of their list. */
  of({ version, message }: Change, declared: string): readonly ListedProfile[] {
    const part = `${version} ${message}`;
    let users = this.#byPart.get(part);
    if (!users) this.#byPart.set(part, (users = this.#usersIn(version, message)));
    return users.get(declared) ?? [];
  }

  #usersIn(version: string, message: string): Map<string, ListedProfile[]> {
    const users = new Map<string, ListedProfile[]>();
    const { grammars, profiles } = this.side;
    const declared = grammarOf(grammars, { version, message });
    if (!declared) return users;
    const grammar = withNames(declared);
    const held = new Map<string, ReadonlySet<string>>();
    for (const profile of profiles()) {
      const isRequest = profile.direction === "Request";
      if (profile.version !== version || isRequest !== (message === "request")) continue;
      const start = isRequest
        ? (profile.target?.declaration ?? profile.function)
        : profile.record?.declaration;
      if (start === undefined) continue;
      const names = held.get(start) ?? reachable(grammar, [start]);
      held.set(start, names);
      for (const name of names) listIn(users, name).push(profile);
    }
    return users;
  }
}
