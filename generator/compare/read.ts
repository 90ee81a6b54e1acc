import fs from "node:fs";
import { basename, extname, join, relative, resolve, sep } from "node:path";
import { decode } from "../../schema/dtd/encoding.js";
import { maxFileSize } from "../../schema/overlay/format.js";
import { grammarOf, type DtdVersion, type Grammar } from "../../schema/model/grammar.js";
import { findGrammars, finishGrammars, readSources, type ListedFolder } from "../../schema/schema.js";
import type { Part } from "../../schema/diff/change.js";
import type { Diagnostic } from "../../schema/text/diagnostic.js";
import { translate } from "../../schema/update/translate.js";
import { SourceFile } from "../../schema/text/source.js";
import { maxSourceSize, readText } from "../read/overlay-input.js";
import { DiskFolder } from "../read/disk-folder.js";
import type { Base } from "../read/base.js";
import { readRevision } from "../read/git.js";
import { refuseOverlays } from "../read/refuse-overlays.js";
import { openSchema, withOverlay, type OpenSchema } from "../read/schema-input.js";
import { UsageError } from "../read/usage-error.js";
import { shippedFacts } from "../read/shipped-facts.js";

/** What one of two things to compare is read into. */
export interface Compared {
  readonly kind: "schema" | "overlay" | "lookup";
  /** As it was named. */
  readonly named: string;
  readonly grammars: readonly Grammar[];
  /** The same of a schema folder before notes are read; empty for all else. */
  readonly sources: readonly Grammar[];
  /**
   * What leads from the working directory to the paths of places; nothing where these are not files there.
   */
  readonly base: string | undefined;
  /** The messages that a schema has a file for, but nothing of which could be read. */
  readonly unread: readonly Part[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface CompareRequest {
  /** A schema folder, `REVISION:PATH` of one, an overlay, or saved answers of `lookup`. */
  readonly before: string;
  readonly after: string;
  /** The schema that overlays extend. */
  readonly schema: string | undefined;
  readonly version: DtdVersion | "both" | undefined;
}

/** Reads two things to compare. Throws UsageError where they cannot be. */
export async function readCompared(
  request: CompareRequest,
  io: Base,
): Promise<readonly [Compared, Compared]> {
  const { before, after } = request;
  const found = [locate(before, io), locate(after, io)] as const;
  const [one, other] = found;
  if (one.identity === other.identity)
    throw new UsageError(
      "IC1816",
      `${before} and ${after} are the same`,
      "name the old one first, then the new one",
    );
  if (one.kind !== other.kind)
    throw new UsageError(
      "IC1816",
      `${before} is ${words[one.kind]}, and ${after} is ${words[other.kind]}`,
      sought,
    );
  const reader = new Reader(request, io);
  return [await reader.read(one), await reader.read(other)];
}

const words = { schema: "a schema", overlay: "an overlay", lookup: "saved answers of lookup" };

const sought =
  "two schema folders can be compared (or REVISION:PATH of one), two overlays (*.yaml, *.json), or two saved " +
  "answers of lookup (*.xml, or folders of them)";

interface Located {
  readonly kind: Compared["kind"];
  readonly named: string;
  /** What is the same for the same thing, however it is named. */
  readonly identity: string;
  readonly folder?: ListedFolder;
  readonly files: readonly SourceFile[];
  readonly base: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds out what an operand is: what is on the disk goes before what a repository has. */
function locate(named: string, io: Base): Located {
  const path = resolve(io.cwd, named);
  const stat = fs.statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return locateFolder(named, path, io);
  if (stat) return { ...located(named, fs.realpathSync(path)), ...filesOf([named], kindOfFile(named), io) };
  if (!/^[^:]+:/.test(named))
    throw new UsageError("IC1804", "there is no such folder, file or revision", sought, named);
  return locateRevision(named, io);
}

const located = (named: string, identity: string) => ({ named, identity, base: undefined, diagnostics: [] });

function locateFolder(named: string, path: string, io: Base): Located {
  const folder = new DiskFolder(path);
  const base = relative(io.cwd, path).split(sep).join("/");
  const about = { ...located(named, fs.realpathSync(path)), base };
  const { value, diagnostics } = findGrammars(folder);
  if (value.length > 0) return { ...about, kind: "schema", folder, files: [] };
  const names = folder.paths.filter((name) => !name.includes("/")).sort();
  for (const kind of ["lookup", "overlay"] as const) {
    const own = names.filter((name) => kindByExtension(name) === kind);
    if (own.length > 0)
      return {
        ...about,
        ...filesOf(
          own.map((name) => join(named, name)),
          kind,
          io,
        ),
      };
  }
  const [fault] = diagnostics;
  throw new UsageError(fault?.code ?? "IC1005", fault?.message ?? "", fault?.hint, named);
}

function locateRevision(named: string, io: Base): Located {
  const revision = readRevision(named, io.cwd);
  if (revision.kind === "folder") {
    const { value, diagnostics } = findGrammars(revision.folder);
    const [fault] = diagnostics;
    if (value.length === 0)
      throw new UsageError(fault?.code ?? "IC1005", fault?.message ?? "", fault?.hint, named);
    return { ...located(named, named), kind: "schema", folder: revision.folder, files: [] };
  }
  const { text, fault } = decode(revision.bytes);
  if (fault) throw new UsageError("IC1002", fault.message, undefined, named);
  return { ...located(named, named), kind: kindOfFile(named), files: [new SourceFile(named, text)] };
}

function kindByExtension(name: string): "overlay" | "lookup" | undefined {
  const extension = extname(name).toLowerCase();
  if (extension === ".xml") return "lookup";
  return [".yaml", ".yml", ".json"].includes(extension) ? "overlay" : undefined;
}

function kindOfFile(named: string): "overlay" | "lookup" {
  const kind = kindByExtension(named);
  if (kind) return kind;
  throw new UsageError(
    "IC1816",
    `${basename(named)} is neither a schema folder nor an overlay`,
    sought,
    named,
  );
}

function filesOf(paths: readonly string[], kind: "overlay" | "lookup", io: Base) {
  const texts = paths.map((path) => readText(path, kind === "lookup" ? maxSourceSize : maxFileSize, io));
  return {
    kind,
    files: texts.map(({ file }) => file),
    base: "",
    diagnostics: texts.flatMap(({ diagnostics }) => diagnostics),
  };
}

type ReadSide = Pick<Compared, "grammars" | "diagnostics"> & Partial<Pick<Compared, "sources" | "unread">>;

class Reader {
  /** The schema that overlays are laid over, read once for both. */
  #below: OpenSchema | undefined;

  constructor(
    readonly request: CompareRequest,
    readonly io: Base,
  ) {}

  async read(found: Located): Promise<Compared> {
    const { named, kind, base } = found;
    const read = found.folder
      ? this.#schema(found.folder)
      : kind === "overlay"
        ? await this.#overlay(found)
        : await this.#lookup(found);
    const { sources = [], unread = [], diagnostics } = read;
    const grammars = this.#wanted(read.grammars, named);
    return {
      kind,
      named,
      base,
      grammars,
      sources,
      unread,
      diagnostics: [...found.diagnostics, ...diagnostics],
    };
  }

  #schema(folder: ListedFolder): ReadSide {
    const sources = findGrammars(folder).value;
    const read = readSources(folder, sources, false, shippedFacts);
    const finished = finishGrammars(read.value);
    const diagnostics = [...read.diagnostics, ...finished.diagnostics];
    const isRead = (part: Part): boolean => grammarOf(read.value, part) !== undefined;
    return {
      sources: read.value,
      unread: sources
        .filter((source) => !isRead(source))
        .map(({ version, message }) => ({ version, message })),
      grammars: finished.value,
      diagnostics: diagnostics.filter(({ severity }) => severity === "error"),
    };
  }

  async #overlay({ files, diagnostics }: Located): Promise<ReadSide> {
    refuseOverlays(diagnostics);
    const { readOverlays } = await import("../../schema/overlay/read.js");
    const overlay = readOverlays(files);
    refuseOverlays(overlay.diagnostics);
    const below = (this.#below ??= openSchema({ schema: this.request.schema, strict: false }, this.io));
    const { value: grammars, diagnostics: found } = withOverlay(below, overlay.value);
    return { grammars, diagnostics: found };
  }

  async #lookup({ files }: Located): Promise<ReadSide> {
    const { describedGrammars, describedIn } =
      await import("../../schema/overlay/import/described-schema.js");
    const { value, diagnostics } = describedIn(files);
    return { grammars: describedGrammars(value), diagnostics };
  }

  #wanted(grammars: readonly Grammar[], named: string): readonly Grammar[] {
    const { version } = this.request;
    if (version === undefined || version === "both") return grammars;
    const wanted = grammars.filter((grammar) => grammar.version === version);
    if (wanted.length > 0) return wanted;
    throw new UsageError("IC1805", `it has no schema of version ${version}`, undefined, named);
  }
}

/**
 * The grammars of two schemas, to be compared. Where only one of them has requests of 3.0 as they are
 * published, these
 * are said as the other would say them: a published schema says nothing of objects, and of most values.
 */
export function comparable(
  { grammars, sources }: Compared,
  { sources: others }: Compared,
): readonly Grammar[] {
  return grammars.map((grammar) => {
    const is30 = (one: Grammar): boolean => one.version === "3.0" && one.message === "request" && !one.xsd;
    const kept = grammar.xsd && others.find(is30);
    if (!kept) return grammar;
    const in21 = grammarOf(sources, { version: "2.1", message: "request" });
    const typeIn21 = (name: string): string | undefined => in21?.elements.get(name)?.type?.name;
    return finishGrammars([translate(kept, grammar, { typeIn21 })]).value[0] ?? grammar;
  });
}
