import { dirname, join, relative, resolve, sep } from "node:path";
import type { DtdVersion, Grammar, MessageKind } from "../../schema/model/grammar.js";
import { changesOf } from "../../schema/overlay/apply.js";
import { checkOverlay } from "../../schema/overlay/check.js";
import { knownObjectsOf } from "../../schema/overlay/known-objects.js";
import type { Overlay } from "../../schema/overlay/model.js";
import {
  changeGrammars,
  findGrammars,
  finishGrammars,
  readSources,
  type GrammarSource,
} from "../../schema/schema.js";
import { diagnostic, sortDiagnostics, type Outcome } from "../../schema/text/diagnostic.js";
import { Cache } from "../write/cache.js";
import { disk, reasonOf } from "../write/disk.js";
import { digest } from "../write/digest.js";
import { DiskFolder } from "./disk-folder.js";
import type { Base } from "./base.js";
import { packageRoot } from "./package-root.js";
import { npx } from "./program.js";
import { refuseOverlays } from "./refuse-overlays.js";
import { shippedFacts } from "./shipped-facts.js";
import { UsageError } from "./usage-error.js";

export interface SchemaRequest {
  /** As given with `--schema`. Default: the schema that ships with the package. */
  readonly schema: string | undefined;
  /** As given with `--dtd-version`: a version asked for by name must be there. */
  readonly version?: DtdVersion | "both" | undefined;
  readonly message?: MessageKind;
  readonly strict: boolean;
  /** What a company adds; its entries must all mean something where requests and answers are read. */
  readonly overlay?: Overlay | undefined;
}

export interface SchemaInput extends Outcome<readonly Grammar[]> {
  /**
   * The schema folder relative to the working directory, with forward slashes: leads to the paths of
   * findings.
   */
  readonly base: string;
  /** The digests of the files that were read, by path. */
  readonly readings: ReadonlyMap<string, string>;
}

/** A schema as it was read, and as all companies have it. */
export interface OpenSchema extends SchemaInput {
  /** The grammars as their files have them: `finishGrammars` makes those of a company. */
  readonly read: readonly Grammar[];
}

/**
 * Finds and reads the grammars that a command works with. Throws UsageError where what is asked for is not
 * there.
 */
export function readSchema(request: SchemaRequest, io: Base): SchemaInput {
  const opened = openSchema(request, io);
  const { overlay, version, message } = request;
  if (!overlay) return opened;
  // An overlay is for both versions: what it says of the one that is not asked for is not a mistake.
  const isOne = message === undefined && version !== undefined && version !== "both";
  const all = isOne ? openSchema({ ...request, version: undefined }, io).value : opened.value;
  const { value, diagnostics } = withOverlay(opened, overlay, { message, all });
  return { ...opened, value, diagnostics: [...opened.diagnostics, ...diagnostics] };
}

/**
 * Reads a schema without what companies add to it. Throws UsageError where what is asked for is not there.
 */
export function openSchema(request: SchemaRequest, io: Base): OpenSchema {
  const { folder, sources, base } = findSchema(request, io);
  const read = readSources(folder, sources, request.strict, shippedFacts);
  const finished = finishGrammars(read.value);
  const diagnostics = [...read.diagnostics, ...finished.diagnostics];
  return { read: read.value, value: finished.value, diagnostics, base, readings: folder.readings };
}

/** The schema that is asked for, which nothing has been read of yet. */
interface FoundSchema {
  readonly folder: DiskFolder;
  readonly sources: readonly GrammarSource[];
  readonly base: string;
}

function findSchema(request: SchemaRequest, io: Base): FoundSchema {
  const path = schemaFolder(request.schema, io);
  const shown = request.schema ?? relative(io.cwd, path).split(sep).join("/");
  const folder = open(path, shown);
  const base = relative(io.cwd, folder.isPart ? dirname(path) : path)
    .split(sep)
    .join("/");
  const found = findGrammars(folder);
  const [fault] = found.diagnostics;
  if (fault) throw new UsageError(fault.code, fault.message, fault.hint, shown);
  return { folder, sources: select(found.value, request, shown), base };
}

/** What leads from the working directory to the files of a schema, as findings name them. */
export const schemaBase = (request: SchemaRequest, io: Base): string => findSchema(request, io).base;

/**
 * A digest of a schema that was read before without errors, where all its files are as they were; undefined
 * where it is to be read. Throws UsageError where what is asked for is not there.
 */
export function recallSchema(request: SchemaRequest, io: Base): string | undefined {
  const { folder, sources } = findSchema(request, io);
  const entries = memoryOf(request, io).read();
  for (const path of entries.keys()) folder.read(path, LARGEST);
  const stamp = stampOf(sources, request.strict, folder.readings);
  return entries.size > 0 && stampOf(sources, request.strict, contentsOf(entries)) === stamp
    ? stamp
    : undefined;
}

/** Remembers a schema that has no errors, for the next run. Returns what `recallSchema` then will. */
export function rememberSchema(request: SchemaRequest, { readings }: SchemaInput, io: Base): string {
  const entries = Array.from(readings, ([path, content]) => [path, { input: "", content }] as const);
  memoryOf(request, io).write(new Map(entries));
  return stampOf(findSchema(request, io).sources, request.strict, readings);
}

/** A digest of what the files of a schema that was read are now. */
export function schemaStamp(request: SchemaRequest, { readings }: SchemaInput, io: Base): string {
  const { folder, sources } = findSchema(request, io);
  for (const path of readings.keys()) folder.read(path, LARGEST);
  return stampOf(sources, request.strict, folder.readings);
}

/** Files that are larger than what any reader takes are not looked at. */
const LARGEST = 64 * 1024 * 1024;

/** Which files were read depends on what was asked for. */
const memoryOf = ({ schema, version, strict }: SchemaRequest, io: Base): Cache =>
  new Cache(join(schemaFolder(schema, io), ".read", `${version} ${strict}`), disk);

const contentsOf = (entries: ReturnType<Cache["read"]>): ReadonlyMap<string, string> =>
  new Map(Array.from(entries, ([path, { content }]) => [path, content]));

const stampOf = (
  sources: readonly GrammarSource[],
  strict: boolean,
  readings: ReadonlyMap<string, string>,
): string => digest(JSON.stringify([sources, strict, [...readings].sort()]));

/**
 * The grammars of a company, and all that is found in making them; what was found in the schema may come again.
 * Throws UsageError where the overlays say what cannot be.
 *
 * @param all the grammars that the overlays may speak of
 */
export function withOverlay(
  { read, value: standard }: OpenSchema,
  overlay: Overlay,
  { message, all = standard }: { message?: MessageKind | undefined; all?: readonly Grammar[] } = {},
): Outcome<readonly Grammar[]> {
  const checked = message === undefined ? checkOverlay(overlay, knownObjectsOf(all)) : [];
  refuseOverlays(checked);
  const { value, diagnostics } = changeGrammars(read, standard, changesOf(overlay));
  refuseOverlays(diagnostics.filter(({ code }) => isOfOverlays(code)));
  return { value, diagnostics: [...checked, ...diagnostics] };
}

/** Whether a finding is about overlays: their places are not in the schema. */
export const isOfOverlays = (code: string): boolean => code.startsWith("IC20");

/** The folder that `--schema` names; the one that ships with the package where it is not given. */
export const schemaFolder = (schema: string | undefined, io: Base): string =>
  schema === undefined ? join(packageRoot, "dtd") : resolve(io.cwd, schema);

function open(path: string, shown: string): DiskFolder {
  try {
    return new DiskFolder(path);
  } catch (error) {
    throw new UsageError(
      "IC1804",
      `the schema folder cannot be read: ${reasonOf(error)}`,
      "give a folder with --schema",
      shown,
    );
  }
}

function select(
  sources: readonly GrammarSource[],
  request: SchemaRequest,
  shown: string,
): readonly GrammarSource[] {
  const { version, message } = request;
  const wanted = version === "both" ? (["2.1", "3.0"] as const) : version === undefined ? [] : [version];
  for (const one of wanted) requireVersion(one, sources, shown);
  const chosen = sources.filter(
    (source) =>
      (wanted.length === 0 || wanted.includes(source.version)) &&
      (message === undefined || source.message === message),
  );
  if (chosen.length > 0) return chosen;
  requireVersion("2.1", sources, shown);
  throw new UsageError("IC1805", `this folder has no ${message} grammar`, undefined, shown);
}

function requireVersion(version: DtdVersion, sources: readonly GrammarSource[], shown: string): void {
  if (sources.some((source) => source.version === version)) return;
  throw new UsageError("IC1805", `this folder has no schema of version ${version}`, undefined, shown);
}

/** Reads the grammars that a command relies on. Throws UsageError where the schema has errors. */
export function readUsableSchema(request: Omit<SchemaRequest, "strict">, io: Base): readonly Grammar[] {
  const { value, diagnostics, base } = readSchema({ ...request, strict: false }, io);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const [first] = errors;
  if (!first) return value;
  const line = first.at ? `:${first.at.span.file.locate(first.at.span.start).line}` : "";
  const rest = errors.length > 1 ? ` (and ${errors.length - 1} more)` : "";
  const path = `${base}/${first.at?.span.file.path ?? first.path ?? ""}${line}`;
  const hint = `${npx} lint${request.schema === undefined ? "" : ` --schema ${request.schema}`} lists its errors`;
  throw new UsageError(
    [diagnostic("IC1807", `the schema cannot be used: ${first.message}${rest}`, { path }, hint)],
    sortDiagnostics(errors),
  );
}
