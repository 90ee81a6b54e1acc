import fs from "node:fs";
import { join, resolve } from "node:path";
import { DiskFolder } from "../generator/read/disk-folder.js";
import { UsageError } from "../generator/read/usage-error.js";
import { reasonOf } from "../generator/write/disk.js";
import { MemoryFolder, type SchemaFolder } from "../schema/dtd/folder.js";
import type { Grammar } from "../schema/model/grammar.js";
import {
  findGrammars,
  finishGrammars,
  readSources,
  type GrammarSource,
  type ListedFolder,
} from "../schema/schema.js";
import type { Diagnostic } from "../schema/text/diagnostic.js";
import { ownIn, planUpdate, type UpdatePlan } from "../schema/update/plan.js";
import { readRevision } from "../generator/read/git.js";
import type { Io } from "./io.js";

/** The grammars of a release: a folder, or `REVISION:PATH`. Throws UsageError where it has faults. */
export function readRelease(named: string, io: Io): readonly Grammar[] {
  const folder = open(named, io);
  const { value, diagnostics } = readSources(folder, sourcesIn(folder, named), false);
  refuseErrors(diagnostics, named);
  return finished(value);
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

/** A release with faults would take away what it only fails to say. */
function refuseErrors(diagnostics: readonly Diagnostic[], named: string): void {
  const [first, ...others] = diagnostics.filter(({ severity }) => severity === "error");
  if (!first) return;
  const more = others.length > 0 ? ` (and ${others.length} more)` : "";
  const hint = `intacct-codegen lint --schema ${named} shows all that is wrong with it`;
  throw new UsageError("IC1807", `the schema cannot be used: ${first.message}${more}`, hint, named);
}

export interface Releases {
  readonly release: readonly Grammar[];
  readonly base: readonly Grammar[] | undefined;
}

/** What a release makes of a schema folder. Reads it; writes nothing. */
export function planned(named: string, { release, base }: Releases, io: Io): UpdatePlan {
  const folder = open(named, io);
  const sources = sourcesIn(folder, named).filter(({ form }) => form === "dtd");
  const { value: ours, diagnostics } = readSources(folder, sources, false);
  refuseErrors(diagnostics, named);
  const texts = textsOf(ours);
  const reread = (changed: ReadonlyMap<string, string>): readonly Grammar[] => {
    const { value, diagnostics: found } = readSources(patched(folder, changed), sources, false);
    refuseErrors(found, named);
    return value;
  };
  return planUpdate({
    ours,
    theirs: release,
    base,
    own: ownIn(additionsIn(join(resolve(io.cwd, named), "2.1/additions.json"), named)),
    reread,
    finish: finished,
    read: (file) => texts.get(file) ?? "",
  });
}

const finished = (grammars: readonly Grammar[]): readonly Grammar[] => finishGrammars(grammars).value;

/** A folder with other texts in some of its files. */
function patched(folder: SchemaFolder, texts: ReadonlyMap<string, string>): SchemaFolder {
  const changed = new MemoryFolder(texts);
  return { read: (file, limit) => (texts.has(file) ? changed.read(file) : folder.read(file, limit)) };
}

/** The texts of all files that something was read from, by path. */
function textsOf(grammars: readonly Grammar[]): Map<string, string> {
  const texts = new Map<string, string>();
  for (const { elements, parameterEntities } of grammars)
    for (const { origin } of [...elements.values(), ...parameterEntities.values()]) {
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
