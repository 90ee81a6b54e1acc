import { sideOf } from "../../generator/compare/difference.js";
import { openSchema } from "../../generator/read/schema-input.js";
import { summarise, type Change } from "../../schema/diff/change.js";
import { diffSchemas } from "../../schema/diff/diff.js";
import { groupChanges } from "../../schema/diff/uses.js";
import { changesOf } from "../../schema/overlay/apply.js";
import type { Overlay } from "../../schema/overlay/model.js";
import { isOfAnswer } from "../../schema/overlay/pull.js";
import { changeGrammars } from "../../schema/schema.js";
import { changesJson } from "../../generator/compare/change-json.js";
import type { ChangeReport } from "../change-report.js";
import type { Io } from "../io.js";

/** How a company's drift changes the modules made with its overlay, in the form of `diff`. */
export interface DriftReport {
  readonly report: ChangeReport;
  /** As `diff --format json` has them. */
  readonly changes: readonly object[];
}

/**
 * Compares the grammars with the current overlay to those with the overlay after a pull.
 *
 * @param named what the overlay is called
 */
export function reportDrift(
  { before, after, named }: { before: Overlay; after: Overlay; named: string },
  schema: string | undefined,
  io: Io,
): DriftReport {
  const { read, value } = openSchema({ schema, strict: false }, io);
  const sideWith = (overlay: Overlay) => sideOf(changeGrammars(read, value, changesOf(overlay)).value);
  const [one, other] = [sideWith(before), sideWith(after)];
  const changes = diffSchemas(one.grammars, other.grammars).changes.map(placed);
  const groups = groupChanges(changes, one, other);
  return {
    report: { before: named, after: "the company", groups, summary: summarise(changes) },
    changes: changesJson(groups, changes),
  };
}

/** Removes the place of a change, because an answer is not a file. */
function placed(change: Change): Change {
  const { before, after } = change.places;
  const isPlaced = after && !isOfAnswer(after);
  return { ...change, places: { ...(before && { before }), ...(isPlaced && { after }) } };
}
