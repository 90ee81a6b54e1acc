import type { Change } from "../../schema/diff/change.js";
import type { ChangeGroup } from "../../schema/diff/uses.js";
import type { Origin } from "../../schema/text/source.js";

/** Where something is in a schema: the file below its folder; line and column begin at 1. */
export interface ChangePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** One change, as `diff --format json` prints it. */
export interface ChangeJson extends Pick<
  Change,
  | "version"
  | "message"
  | "kind"
  | "subject"
  | "element"
  | "name"
  | "breaking"
  | "reason"
  | "before"
  | "after"
  | "renamed"
  | "moved"
  | "values"
> {
  /**
   * The first of the profiles that it concerns, with the module and the export that it has; absent where none
   * does.
   */
  readonly profile?: string | undefined;
  readonly module?: string | undefined;
  readonly export?: string | undefined;
  /** How many profiles it concerns. */
  readonly profiles: number;
  readonly places: { readonly before?: ChangePlace | undefined; readonly after?: ChangePlace | undefined };
}

/** A change as programs read it, with the first of the profiles that it concerns. */
function changeJson(change: Change, profiles: ChangeGroup["profiles"]): ChangeJson {
  const { version, message, kind, subject, element, name, breaking, reason } = change;
  const { before, after, renamed, moved, values, places } = change;
  const [profile] = profiles;
  return {
    version,
    message,
    kind,
    subject,
    element,
    name,
    breaking,
    reason,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
    ...(renamed && { renamed }),
    ...(moved && { moved }),
    ...(values && { values }),
    profile: profile?.name,
    module: profile?.module,
    export: profile?.export,
    profiles: profiles.length,
    places: { before: placeOf(places.before), after: placeOf(places.after) },
  };
}

function placeOf(origin: Origin | undefined): ChangePlace | undefined {
  if (!origin) return undefined;
  const { file, start } = origin.span;
  return { file: file.path, ...file.locate(start) };
}

/** The changes of groups in the order of versions, messages and elements. */
export function changesJson(groups: readonly ChangeGroup[], changes: readonly Change[]): ChangeJson[] {
  const profiles = new Map(
    groups.flatMap((group) => group.changes.map((change) => [change, group.profiles])),
  );
  return changes.map((change) => changeJson(change, profiles.get(change) ?? []));
}
