import fs from "node:fs";
import { join, resolve } from "node:path";
import { DiskFolder } from "../generator/read/disk-folder.js";
import { npx } from "../generator/read/program.js";
import { UsageError } from "../generator/read/usage-error.js";
import { reasonOf } from "../generator/write/disk.js";
import { MemoryFolder, type SchemaFolder } from "../schema/dtd/folder.js";
import type { Grammar } from "../schema/model/grammar.js";
import {
  findGrammars,
  finishGrammars,
  joinRecords,
  readDeclarations,
  type GrammarSource,
  type ListedFolder,
} from "../schema/schema.js";
import { placeText, type Diagnostic } from "../schema/text/diagnostic.js";
import { ownIn, planUpdate, type UpdatePlan } from "../schema/update/plan.js";
import { readRevision } from "../generator/read/git.js";
import type { Io } from "./io.js";

/**
 * The grammars of a release as its files have them: a folder, or `REVISION:PATH`. Throws UsageError where it
 * has faults.
 */
export function readRelease(named: string, io: Io): readonly Grammar[] {
  const folder = open(named, io);
  const { value, diagnostics } = readDeclarations(folder, sourcesIn(folder, named), false);
  refuseErrors(diagnostics, named, io);
  return value;
}

function open(named: string, io: Io): ListedFolder {
  const path = resolve(io.cwd, named);
  if (!fs.existsSync(path) && /^[^:]+:/.test(named)) {
    const revision = readRevision(named, io.cwd);
    if (revision.kind === "folder") return revision.folder;
    throw new UsageError("IC1804", "it is a file, and a release is a folder", undefined, named);
  }
  try {
    return new DiskFolder(path);
  } catch (error) {
    throw new UsageError("IC1804", `the schema folder cannot be read: ${reasonOf(error)}`, undefined, named);
  }
}

function sourcesIn(folder: ListedFolder, named: string): readonly GrammarSource[] {
  const { value, diagnostics } = findGrammars(folder);
  const [fault] = diagnostics;
  if (fault) throw new UsageError(fault.code, fault.message, fault.hint, named);
  return value;
}

/** Refuses a release with errors: what could not be read would look removed. */
function refuseErrors(diagnostics: readonly Diagnostic[], named: string, io: Io): void {
  const fault = firstError(diagnostics);
  if (fault === undefined) return;
  const isThere = fs.existsSync(resolve(io.cwd, named));
  const hint = isThere ? `${npx} lint --schema ${named} lists its errors` : undefined;
  throw new UsageError("IC1807", `the schema cannot be used: ${fault}`, hint, named);
}

/** The first of errors with its place, and how many more there are. */
function firstError(diagnostics: readonly Diagnostic[]): string | undefined {
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === "error");
  if (!first) return undefined;
  const place = placeText(first);
  return `${first.message}${place === "" ? "" : `, in ${place}`}${others.length > 0 ? ` (and ${others.length} more)` : ""}`;
}

export interface Releases {
  readonly release: readonly Grammar[];
  readonly base: readonly Grammar[] | undefined;
}

export interface Planned extends UpdatePlan {
  /** The files of the schema that are not written, as an XML Schema is published whole. */
  readonly untouched: readonly string[];
}

/** Plans the changes of a schema folder for a release. Writes nothing. */
export function planned(named: string, { release, base }: Releases, io: Io): Planned {
  const folder = open(named, io);
  const all = sourcesIn(folder, named);
  const sources = all.filter(({ form }) => form === "dtd");
  if (sources.length === 0)
    throw new UsageError("IC1816", "an XML Schema is replaced, and not edited", "put that of the release in its place", named); // prettier-ignore
  const { value: ours, diagnostics } = readDeclarations(folder, sources, false);
  refuseErrors(diagnostics, named, io);
  const texts = textsOf(ours);
  const reread = (changed: ReadonlyMap<string, string>): readonly Grammar[] => {
    const { value, diagnostics: found } = readDeclarations(patched(folder, changed), sources, false);
    const fault = firstError(found);
    if (fault === undefined) return value;
    const message = `what the release makes of it could not be used, and is not written: ${fault}`;
    throw new UsageError("IC1807", message, "take this change over by hand, then run update again", named);
  };
  const plan = planUpdate({
    ours,
    theirs: release,
    base,
    own: ownIn(additionsIn(join(resolve(io.cwd, named), "2.1/additions.json"), named)),
    reread,
    finish: finished,
    read: (file) => texts.get(file) ?? "",
  });
  return { ...plan, untouched: all.filter(({ form }) => form === "xsd").map(({ path }) => path) };
}

const finished = (grammars: readonly Grammar[]): readonly Grammar[] =>
  finishGrammars(joinRecords(grammars)).value;

/** A folder with other texts in some of its files. */
function patched(folder: SchemaFolder, texts: ReadonlyMap<string, string>): SchemaFolder {
  const changed = new MemoryFolder(texts);
  return { read: (file, limit) => (texts.has(file) ? changed.read(file) : folder.read(file, limit)) };
}

/** The texts of all files that something was read from, by path. */
function textsOf(grammars: readonly Grammar[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { elements, parameterEntities, notes } of grammars) {
    const declared = [...elements.values(), ...parameterEntities.values()];
    const attributes = [...elements.values()].flatMap((element) => element.attributes);
    for (const { origin } of [...declared, ...attributes, ...[...(notes?.values() ?? [])].flat()])
      for (const { span } of [origin, ...origin.via]) texts.set(span.file.path, span.file.text);
  }
  return texts;
}

function additionsIn(path: string, named: string): unknown {
  if (!fs.existsSync(path)) return [];
  try {
    return JSON.parse(fs.readFileSync(path, "utf8"));
  } catch (error) {
    const message = `the list of additions cannot be read: ${reasonOf(error)}`;
    throw new UsageError("IC1804", message, undefined, named);
  }
}
