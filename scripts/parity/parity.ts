import { existsSync } from "node:fs";
import { join } from "node:path";
import { DiskFolder } from "../../generator/read/disk-folder.js";
import type { ComparableGrammar } from "../../schema/model/compare.js";
import type { Grammar, MessageKind } from "../../schema/model/grammar.js";
import { findGrammars, readGrammars } from "../../schema/schema.js";
import type { Addition } from "./additions.js";
import { factGrammar, type FactTable } from "./facts.js";
import { judge, newestRelease, readJson, type Verdict } from "./report.js";

type Grammars = Readonly<Record<MessageKind, ComparableGrammar>>;

const messages = ["request", "response"] as const;

/**
 * Whether `dtd/2.1` states what the newest published release states. There are two judges: the release itself,
 * read with this project's DTD reader, and a table of facts that was made without it. Both have to be the same
 * but for the listed additions. `project` is this project's folder,
 * `reference` the one with `releases/` and `facts/`, without which there is nothing to compare.
 */
export function parity(project: string, reference: string): Verdict {
  if (!existsSync(reference))
    return { same: true, lines: [`${reference} is absent: nothing to compare with`] };
  const ours = readFolder(join(project, "dtd"));
  const additions = readJson<readonly Addition[]>(join(project, "dtd/2.1/additions.json"));
  const release = newestRelease(join(reference, "releases"));
  const facts = readJson<FactTable>(join(reference, "facts/interface-2.1.json"));
  const published = readFolder(join(reference, "releases", release));
  const tabled = { request: factGrammar(facts.request), response: factGrammar(facts.response) };
  const verdicts = messages.flatMap((message) => {
    const allowed = additions.filter(({ messages = ["response"] }) => messages.includes(message));
    return [
      judge(`2.1 ${message} and the release of ${release}`, published[message], ours[message], allowed),
      judge(`2.1 ${message} and the table of facts`, tabled[message], ours[message], allowed),
    ];
  });
  return { same: verdicts.every(({ same }) => same), lines: verdicts.flatMap(({ lines }) => lines) };
}

/** The 2.1 grammars of a schema folder; syntax errors, beyond what the reader fixes, end the comparison. */
function readFolder(path: string): Grammars {
  const folder = new DiskFolder(path);
  const sources = findGrammars(folder).value.filter(
    ({ version, form }) => version === "2.1" && form === "dtd",
  );
  const { value, diagnostics } = readGrammars(folder, sources, false);
  const error = diagnostics.find(({ severity }) => severity === "error");
  const [request, response] = messages.map((message) => value.find((grammar) => grammar.message === message));
  if (error || !request || !response) throw new Error(`${path}: ${error?.message ?? "no 2.1 grammars"}`);
  return { request: withoutScopes(request), response: withoutScopes(response) };
}

/** Declarations for one place alone are ours: what is published declares each name once. */
const withoutScopes = (grammar: Grammar): ComparableGrammar => ({
  ...grammar,
  elements: new Map([...grammar.elements].filter(([, { tag }]) => tag === undefined)),
});
