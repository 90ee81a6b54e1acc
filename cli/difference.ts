import type { Difference } from "../explorer/data/difference.js";
import { compare } from "../generator/compare/difference.js";
import type { CompareRequest } from "../generator/compare/read.js";
import { npx } from "../generator/read/program.js";
import { UsageError } from "../generator/read/usage-error.js";
import { changeText } from "./change-report.js";
import type { Io } from "./io.js";

/** Reads the two operands, the old one first. Throws UsageError unless there are two. */
export function comparedOperands(
  command: string,
  operands: readonly string[],
): { before: string; after: string } {
  const [before, after, extra] = operands;
  if (before !== undefined && after !== undefined && extra === undefined) return { before, after };
  throw new UsageError(
    "IC1810",
    `${command} takes two operands, not ${operands.length}`,
    `${npx} ${command} OLD NEW`,
  );
}

/** What `diff` finds between two schemas, as the explorer shows it: what breaks first. */
export async function differenceOf(request: CompareRequest, io: Io): Promise<Difference> {
  const { before, after, groups } = await compare(request, io);
  const rows = groups.flatMap(({ profiles: [profile], changes }) =>
    changes.map((change) => ({
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
