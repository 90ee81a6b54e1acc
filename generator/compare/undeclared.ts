import type { Change } from "../../schema/diff/change.js";
import { references } from "../../schema/model/particles.js";
import { setIn } from "../../schema/text/collections.js";
import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";
import type { Compared } from "./read.js";

/**
 * The elements that the new schema uses as before, and no longer declares. A file that was cut between two
 * declarations looks whole; that its elements are missed elsewhere is the only trace.
 */
export function undeclaredElements(changes: readonly Change[], { named, grammars }: Compared): Diagnostic[] {
  const byFile = new Map<string, Set<string>>();
  for (const { version, message, elements } of grammars) {
    const used = new Set([...elements.values()].flatMap(({ content }) => references(content)));
    for (const change of changes)
      if (
        change.version === version &&
        change.message === message &&
        isRemoved(change) &&
        used.has(change.name)
      )
        setIn(byFile, fileOf(change)).add(change.name);
  }
  return [...byFile].map(([path, names]) => {
    const [first, ...others] = names;
    const more = others.length > 0 ? ` and ${others.length} more` : "";
    const message = `${named} uses "${first}"${more}, and no longer declares ${others.length > 0 ? "them" : "it"}`;
    return diagnostic(
      "IC1902",
      message,
      {},
      `see whether ${path} has been cut short: then these were not removed`,
    );
  });
}

const isRemoved = ({ kind, subject }: Change): boolean => kind === "removed" && subject === "element";

const fileOf = ({ places }: Change): string => places.before?.span.file.path ?? "a file";
