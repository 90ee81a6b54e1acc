import { join } from "node:path";
import { diagnostic, type Diagnostic, type Outcome } from "../../schema/text/diagnostic.js";
import { commit, CommitFailed, RollbackFailed, type Change } from "./commit.js";
import { compareOutput, contentOf, type FileComparison } from "./compare.js";
import { disk as realDisk, errorCode, reasonOf, type Disk } from "./disk.js";
import { digest, emptyManifest, manifestName, parseManifest, printManifest } from "./manifest.js";
import type { Manifest } from "./manifest.js";
import { placeIn, UnsafePath } from "./paths.js";

export interface Output {
  /** Absolute. */
  readonly folder: string;
  /** What findings call the folder. */
  readonly shown: string;
  /** Text by path, in slashes, relative to the folder. */
  readonly files: ReadonlyMap<string, string>;
  /** First folders of the paths (`2.1`) that this run answers for: files that the manifest lists elsewhere stay. */
  readonly scope: readonly string[];
}

export interface WriteOptions {
  /** Overwrite what was edited by hand or is not ours. */
  readonly force?: boolean;
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

/** Brings the folder to the wanted state; or changes nothing, and says why. */
export function writeOutput(output: Output, options: WriteOptions = {}): WriteReport {
  const { force = false, disk = realDisk } = options;
  return guarded(output.shown, () => {
    const { files, manifest, diagnostics } = survey(output, disk);
    const refused = force ? [] : [...diagnostics, ...files.flatMap(refusal)];
    if (refused.length > 0) return { ...nothing, diagnostics: refused };
    const changes = files.filter(({ state }) => state !== "unchanged");
    const all: Change[] = manifest ? [...changes, manifest] : changes;
    if (all.length > 0) commit(output.folder, all, disk);
    return {
      ...nothing,
      written: paths(changes.filter(({ text }) => text !== undefined)),
      deleted: paths(changes.filter(({ text }) => text === undefined)),
      unchanged: paths(files.filter(({ state }) => state === "unchanged")),
    };
  });
}

/** Changes nothing; names each file that `writeOutput` would write or delete. */
export function checkOutput(output: Output, options: Pick<WriteOptions, "disk"> = {}): WriteReport {
  const { disk = realDisk } = options;
  return guarded(output.shown, () => {
    const { files, manifest, diagnostics } = survey(output, disk);
    const stale = files.filter(({ state }) => state !== "unchanged");
    const list = manifest && stale.length === 0 ? [staleList] : [];
    return {
      ...nothing,
      unchanged: paths(files.filter(({ state }) => state === "unchanged")),
      stale: [...paths(stale), ...list.map(() => manifestName)],
      diagnostics: [...diagnostics, ...stale.map(finding), ...list],
    };
  });
}

/** The manifest of an output folder; the empty one where there is none, or (reported) none that can be read. */
export function readManifest(folder: string, disk: Disk = realDisk): Outcome<Manifest> {
  const broken = (reason: string): Outcome<Manifest> => ({
    value: emptyManifest,
    diagnostics: [
      diagnostic(
        "IC1705",
        `the list of generated files cannot be read: ${reason}`,
        { path: manifestName },
        "restore it from version control, or write everything anew with --force",
      ),
    ],
  });
  try {
    const manifest = parseManifest(disk.readFileSync(join(folder, manifestName), "utf8"));
    return manifest ? { value: manifest, diagnostics: [] } : broken("its text is not such a list");
  } catch (error) {
    const absent = errorCode(error) === "ENOENT" || errorCode(error) === "ENOTDIR";
    return absent ? { value: emptyManifest, diagnostics: [] } : broken(reasonOf(error));
  }
}

interface Survey {
  readonly files: readonly FileComparison[];
  /** The manifest to write, where the one on disk is another. */
  readonly manifest: Change | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

function survey(output: Output, disk: Disk): Survey {
  const { folder } = output;
  const { value: old, diagnostics } = readManifest(folder, disk);
  const isOurs = (path: string): boolean => output.scope.some((first) => path.startsWith(`${first}/`));
  const files = compareOutput({ folder, files: output.files, isOurs }, old, disk);
  const kept = Object.entries(old.files).filter(([path]) => !isOurs(path) && !output.files.has(path));
  const made = [...output.files].map(([path, text]) => [path, digest(text)] as const);
  const text = printManifest({ files: Object.fromEntries([...kept, ...made]) });
  const place = placeIn(folder, manifestName, disk);
  const isCurrent = contentOf(place, disk) === digest(text);
  return { files, manifest: isCurrent ? undefined : { place, text }, diagnostics };
}

const paths = (files: readonly FileComparison[]): string[] => files.map(({ path }) => path);

function refusal({ path, state }: FileComparison): Diagnostic[] {
  if (state === "edited") {
    return [
      diagnostic(
        "IC1701",
        "this generated file was edited by hand",
        { path },
        "restore it, or give up the edits with --force; to change it for good, change the schema or a template",
      ),
    ];
  }
  if (state === "foreign") {
    return [
      diagnostic(
        "IC1702",
        "a file that was not generated is in the way",
        { path },
        "move it, choose another folder with --out, or replace it with --force",
      ),
    ];
  }
  return [];
}

function finding(file: FileComparison): Diagnostic {
  const { path, state } = file;
  const hint = "run intacct-codegen generate";
  if (state === "missing")
    return diagnostic("IC1707", "this file has not been generated yet", { path }, hint);
  if (state === "extra") return diagnostic("IC1708", "this file is no longer generated", { path }, hint);
  return refusal(file)[0] ?? diagnostic("IC1706", "this file is not up to date", { path }, hint);
}

const staleList = diagnostic(
  "IC1706",
  "the list of generated files is not up to date",
  { path: manifestName },
  "run intacct-codegen generate",
);

/**
 * Runs work whose findings name files of the folder. What goes wrong with the disk is a finding about the
 * folder; anything else is a fault of ours and thrown on.
 */
function guarded(folder: string, work: () => WriteReport): WriteReport {
  const failed = (found: Diagnostic): WriteReport => ({ ...nothing, diagnostics: [found] });
  try {
    const report = work();
    const located = report.diagnostics.map((found) => ({ ...found, path: `${folder}/${found.path}` }));
    return { ...report, diagnostics: located };
  } catch (error) {
    if (error instanceof UnsafePath) {
      return failed(
        diagnostic("IC1704", error.message, { path: folder }, "generate into a folder of its own"),
      );
    }
    if (error instanceof RollbackFailed) {
      return failed(
        diagnostic(
          "IC1709",
          `writing failed and could not be taken back: ${error.message}`,
          { path: folder },
          `the files as they were are in ${error.backup}; restore them from there or from version control`,
        ),
      );
    }
    const reason = error instanceof CommitFailed ? error.message : reasonOf(error);
    return failed(
      diagnostic(
        "IC1703",
        `the output cannot be written: ${reason}; nothing was changed`,
        { path: folder },
        "make room, make it writable, or choose another folder with --out",
      ),
    );
  }
}
