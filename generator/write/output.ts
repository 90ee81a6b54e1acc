import { join } from "node:path";
import { diagnostic, type Diagnostic } from "../../schema/text/diagnostic.js";
import { commit, CommitFailed, RollbackFailed } from "./commit.js";
import {
  bytesAt,
  compareOutput,
  modulesBelow,
  NeedsReader,
  type FileComparison,
  type Reader,
} from "./compare.js";
import { disk as realDisk, reasonOf, type Disk } from "./disk.js";
import { FolderInUse, locked } from "./lock.js";
import { findLeftovers, sweep } from "./leftovers.js";
import { UnsafePath } from "./paths.js";

export interface Output {
  /** Absolute. */
  readonly folder: string;
  /** What findings call the folder. */
  readonly shown: string;
  /** Text by path, in slashes, relative to the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** The folders in it (`2.1`) that this run answers for: generated files elsewhere stay. */
  readonly scope: readonly string[];
}

export interface WriteOptions {
  /** Overwrite what was edited by hand or is not ours. */
  readonly force?: boolean;
  /** How often is looked whether another run has ended; by default for half a minute. */
  readonly looks?: number;
  readonly disk?: Disk;
}

/** Paths relative to the output folder, sorted. */
export interface WriteReport {
  readonly written: readonly string[];
  readonly unchanged: readonly string[];
  readonly deleted: readonly string[];
  /** Stale, missing and extra files: what `checkOutput` found. */
  readonly stale: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

const nothing: WriteReport = { written: [], unchanged: [], deleted: [], stale: [], diagnostics: [] };

/** Brings the folder to the wanted state; or changes nothing, and says why. Waits while another run writes to it. */
export function writeOutput(output: Output, options: WriteOptions = {}): Promise<WriteReport> {
  const { force = false, looks, disk = realDisk } = options;
  return guarded(output.shown, async () => {
    const { survey: before, reader } = await surveyed(output, disk);
    if (before.isClean) return reportOf(before);
    if (!force && before.refused.length > 0 && !before.isBusy)
      return { ...nothing, diagnostics: before.refused };
    const loaded = reader ?? (await loadReader());
    const work = (): WriteReport => {
      sweep(output.folder, disk);
      // Another run may have written since.
      const now = survey(output, disk, loaded);
      if (!force && now.refused.length > 0) return { ...nothing, diagnostics: now.refused };
      commit(output.folder, now.changes, disk, now.emptyFolders);
      return reportOf(now);
    };
    return locked(output.folder, disk, work, looks);
  });
}

/** Changes nothing; names each file that `writeOutput` would write or delete. */
export function checkOutput(output: Output, options: Pick<WriteOptions, "disk"> = {}): Promise<WriteReport> {
  const { disk = realDisk } = options;
  return guarded(output.shown, async () => {
    const { files, leftovers } = (await surveyed(output, disk)).survey;
    const stale = files.filter(({ state }) => state !== "unchanged");
    return {
      ...nothing,
      unchanged: paths(files.filter(({ state }) => state === "unchanged")),
      stale: [...leftovers, ...paths(stale)],
      diagnostics: [...leftovers.map(leftover), ...stale.map(finding)],
    };
  });
}

/** The folders right in an output folder that hold generated modules: `2.1`. */
export const generatedFolders = (folder: string, disk: Disk = realDisk): string[] =>
  ["2.1", "3.0"].filter((name) =>
    modulesBelow(folder, name, disk).some((path) => {
      const bytes = bytesAt(join(folder, path), disk) ?? "folder";
      return bytes !== "folder" && Buffer.from(bytes).includes("Made by intacct-codegen");
    }),
  );

interface Survey {
  readonly files: readonly FileComparison[];
  readonly changes: readonly FileComparison[];
  readonly refused: readonly Diagnostic[];
  readonly emptyFolders: readonly string[];
  /** What an interrupted run, or one that is at work, has in the folder. */
  readonly leftovers: readonly string[];
  readonly isBusy: boolean;
  readonly isClean: boolean;
}

function survey(output: Output, disk: Disk, reader: Reader | undefined): Survey {
  const { files, emptyFolders } = compareOutput(output, disk, reader);
  const leftovers = findLeftovers(output.folder, disk);
  const changes = files.filter(({ state }) => state !== "unchanged");
  return {
    files,
    changes,
    refused: files.flatMap(refusal),
    emptyFolders,
    leftovers,
    isBusy: leftovers.length > 0,
    isClean: changes.length + emptyFolders.length + leftovers.length === 0,
  };
}

/** Loads what recognises generated modules; needed if a file differs in its bytes. */
async function surveyed(output: Output, disk: Disk): Promise<{ survey: Survey; reader?: Reader }> {
  try {
    return { survey: survey(output, disk, undefined) };
  } catch (error) {
    if (!(error instanceof NeedsReader)) throw error;
    const reader = await loadReader();
    return { survey: survey(output, disk, reader), reader };
  }
}

const loadReader = (): Promise<Reader> => import("../checksum.js");

function reportOf({ files }: Survey): WriteReport {
  const changed = files.filter(({ state }) => state !== "unchanged");
  return {
    ...nothing,
    written: paths(changed.filter(({ text }) => text !== undefined)),
    deleted: paths(changed.filter(({ text }) => text === undefined)),
    unchanged: paths(files.filter(({ state }) => state === "unchanged")),
  };
}

const paths = (files: readonly FileComparison[]): string[] => files.map(({ path }) => path);

function refusal({ path, state, text }: FileComparison): Diagnostic[] {
  if (state === "edited") {
    const restore = "restore it from version control, or move your version out of this folder";
    return [
      diagnostic(
        "IC1701",
        `this generated file was edited by hand${text === undefined ? ", and is no longer needed" : ""}`,
        { path },
        `${restore}, or discard the edits with --force. To change it for good, change the schema, an overlay or a template`,
      ),
    ];
  }
  if (state === "foreign") {
    return [
      diagnostic(
        "IC1702",
        "a file of this name was not generated",
        { path },
        "move it, choose another folder with --out, or replace it with --force",
      ),
    ];
  }
  return [];
}

function finding(file: FileComparison): Diagnostic {
  const { path, state } = file;
  const hint = "run npx intacct-codegen generate";
  if (state === "missing")
    return diagnostic("IC1707", "this file has not been generated yet", { path }, hint);
  if (state === "extra") return diagnostic("IC1708", "this file is no longer generated", { path }, hint);
  return refusal(file)[0] ?? diagnostic("IC1706", "this file is not up to date", { path }, hint);
}

const leftover = (path: string): Diagnostic =>
  diagnostic(
    "IC1705",
    "this is left from an interrupted run, or another run is active",
    { path },
    "run npx intacct-codegen generate, which removes it",
  );

/**
 * Runs work whose findings name files of the folder. What goes wrong with the disk is a finding about the
 * folder; anything else is a fault of ours and thrown on.
 */
async function guarded(folder: string, work: () => Promise<WriteReport>): Promise<WriteReport> {
  try {
    const report = await work();
    const located = report.diagnostics.map((found) => ({ ...found, path: `${folder}/${found.path}` }));
    return { ...report, diagnostics: located };
  } catch (error) {
    return { ...nothing, diagnostics: [failure(error, folder)] };
  }
}

function failure(error: unknown, folder: string): Diagnostic {
  if (error instanceof UnsafePath) {
    return diagnostic("IC1704", error.message, { path: folder }, "generate into a folder of its own");
  }
  if (error instanceof FolderInUse) {
    return diagnostic(
      "IC1710",
      `another run is writing to this folder: ${error.message}`,
      { path: folder },
      "wait for it; if nothing runs there, delete .intacct-codegen.lock in the folder",
    );
  }
  if (error instanceof RollbackFailed) {
    return diagnostic(
      "IC1709",
      `writing failed and could not be undone: ${error.message}`,
      { path: folder },
      `the previous files are in ${error.backup}; restore them from there or from version control`,
    );
  }
  const reason = error instanceof CommitFailed ? error.message : reasonOf(error);
  return diagnostic(
    "IC1703",
    `the output cannot be written: ${reason}; nothing was changed`,
    { path: folder },
    "make room, make it writable, or choose another folder with --out",
  );
}
