import type { Difference } from "../explorer/data/difference.js";
import { diffSchemas } from "../schema/diff/diff.js";
import { groupChanges } from "../schema/diff/uses.js";
import { changeText } from "./change-report.js";
import { sideOf } from "./commands/diff.js";
import { comparable, readCompared, type CompareRequest } from "./compared.js";
import { soundChanges } from "./faulty.js";
import type { Io } from "./io.js";

/** What `diff` finds between two schemas, as the explorer shows it: what breaks first. */
export async function differenceOf(request: CompareRequest, io: Io): Promise<Difference> {
  const [before, after] = await readCompared(request, io);
  const { changes } = soundChanges(
    diffSchemas(comparable(before, after), comparable(after, before)).changes,
    before,
    after,
  );
  const groups = groupChanges(changes, sideOf(before), sideOf(after));
  const rows = groups.flatMap(({ profiles: [profile], changes: own }) =>
    own.map((change) => ({
      version: change.version,
      element: change.element,
      ...(profile && { profile: profile.name }),
      breaking: change.breaking,
      text: changeText(change, (text) => text),
    })),
  );
  return {
    before: before.named,
    after: after.named,
    changes: [...rows.filter(({ breaking }) => breaking), ...rows.filter(({ breaking }) => !breaking)],
  };
}
