import type { Change } from "../schema/diff/change.js";
import type { ChangeGroup } from "../schema/diff/uses.js";
import type { Origin } from "../schema/text/source.js";

/** A change as programs read it, with the first of the profiles that it concerns. */
export function changeJson(change: Change, profiles: ChangeGroup["profiles"]): object {
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
    before,
    after,
    renamed,
    moved,
    values,
    profile: profile?.name,
    module: profile?.module,
    export: profile?.export,
    profiles: profiles.length,
    places: { before: placeJson(places.before), after: placeJson(places.after) },
  };
}

function placeJson(origin: Origin | undefined): object | undefined {
  if (!origin) return undefined;
  const { file, start } = origin.span;
  return { file: file.path, ...file.locate(start) };
}

/** The changes of groups in the order of versions, messages and elements. */
export function changesJson(groups: readonly ChangeGroup[], changes: readonly Change[]): object[] {
  const profiles = new Map(
    groups.flatMap((group) => group.changes.map((change) => [change, group.profiles])),
  );
  return changes.map((change) => changeJson(change, profiles.get(change) ?? []));
}
