import { relative, resolve, sep } from "node:path";
import type { Config, Imports } from "./config/define.js";
import { sharedOf } from "./config/shared.js";
import type { Templates } from "./emit/module.js";
import { KeptBase } from "./kept-base.js";
import type { Memo } from "./memo.js";
import { selectsAll, type Selection } from "./plan/selection.js";
import type { Base } from "./read/base.js";
import { overlayFiles, readOverlayFiles, readText } from "./read/overlay-input.js";
import {
  openSchema,
  recallSchema,
  rememberSchema,
  schemaStamp,
  withOverlay,
  type OpenSchema,
  type SchemaRequest,
} from "./read/schema-input.js";
import { readTemplates, toolDigest } from "./read/templates.js";
import { UsageError } from "./read/usage-error.js";
import type { DtdVersion } from "../schema/model/grammar.js";
import { maxFileSize } from "../schema/overlay/format.js";
import {
  diagnostic,
  findingJson,
  hasErrors,
  sortDiagnostics,
  type Diagnostic,
} from "../schema/text/diagnostic.js";
import { SourceFile } from "../schema/text/source.js";
import { digest } from "./write/digest.js";
import { Remembered } from "./write/remembered.js";
import { append } from "../schema/text/collections.js";

/** Something that was found; as the commands print it with `--format json`. */
export interface Finding {
  /** `IC1101`; `intacct-codegen` never gives one another meaning. */
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  /** In slashes; empty where there is no file to name. */
  readonly file: string;
  /** Both from 1; absent where there is no text to point at. */
  readonly line?: number;
  readonly column?: number;
  /** What to do. */
  readonly hint?: string;
}

/** Where a schema is read from, and how strictly. */
export interface SchemaOptions {
  /** What relative paths are relative to. Default: the working directory. */
  readonly cwd?: string | undefined;
  /** A schema folder. Default: the schema that ships with the package. */
  readonly schema?: string | undefined;
  /** Treat as errors what is otherwise a repaired fault. */
  readonly strict?: boolean | undefined;
}

/** What `generate` makes modules of, and how: one output. */
export interface GenerateOptions extends SchemaOptions, Selection {
  /** All versions that the schema has where absent. */
  readonly version?: DtdVersion | "both" | undefined;
  /** Overlay files, folders of these and patterns (`overlays/*.yaml`). Later ones add to earlier ones. */
  readonly overlays?: readonly string[] | undefined;
  /** How modules import each other and the runtime. */
  readonly imports?: Imports | undefined;
  /** Whether there is an `index.ts` for each version, which exports all its modules. Default: so it is. */
  readonly barrel?: boolean | undefined;
  /**
   * Where the standard modules stand already: only those that differ from them are made, and import the others from
   * there. A package, or the folder of another output, whose path from `out` is told by `from`.
   */
  readonly shared?: Shared | undefined;
  /** A folder of templates to be used instead of those that ship with the package, by name. */
  readonly templates?: string | undefined;
  /** The folder that will be written to. What is there as it was made is not made again. */
  readonly out?: string | undefined;
  /** Remember what is made for other processes, below the nearest `node_modules/.cache`. Default: not. */
  readonly cache?: boolean | undefined;
}

/** Where the standard modules stand that these import. */
export interface Shared {
  /**
   * Begins what is imported: `intacct-modules`, or a path from a version's folder such as `../../standard`.
   */
  readonly from: string;
  /**
   * Where dotted names (`VENDOR.TIER` of a bill) lead from objects that nothing is added to: to `standard` records,
   * whose own fields alone are known by type, which is usual; or to `changed` ones, for which each module is made
   * that such names lead from, hundreds of them.
   */
  readonly related?: "standard" | "changed" | undefined;
  /** Whether what is there is a selection, the same as this one: all modules where absent. */
  readonly isSelected?: boolean | undefined;
}

/** What was made, and is not written yet. */
export interface Generated {
  /**
   * The text of each module by its path in the output folder, such as `2.1/bill.ts`; none where there are
   * errors.
   */
  readonly files: ReadonlyMap<string, string>;
  /** The versions that were made. */
  readonly versions: readonly DtdVersion[];
  readonly findings: readonly Finding[];
}

/** What was made, with errors as they are shown beside the text that they are about. */
export interface Made extends Generated {
  readonly errors: readonly Diagnostic[];
  /** What leads from `cwd` to the files that errors name. */
  readonly base: string;
}

/** Is told what is being done, to be shown; called without words at the end. */
export type Progress = (stage?: string) => void;

/** Makes one output. Throws UsageError where what is asked for cannot be read. */
export async function makeTarget(
  options: GenerateOptions,
  memo: Memo,
  onStage?: Progress,
  round?: Round,
): Promise<Made> {
  const target = new TargetMaker(options, memo, round);
  onStage?.("reading the schema");
  return (await target.recall()) ?? target.make(onStage);
}

/** A schema as it was read. */
interface Opened {
  readonly schema: OpenSchema;
  /** A digest of what its files are. */
  readonly stamp: string;
  /** How much of its plans is kept on disk; undefined where it is not kept itself. */
  kept: number | undefined;
}

/** Outputs that are made together: whether a schema is as it was, is looked up once for all of them. */
export class Round {
  /** By what is asked for; undefined where it is to be read. */
  readonly stamps = new Map<string, string | undefined>();
  readonly opened = new Map<string, Opened>();
}

/** Makes an output; says before whether that is needed. */
export class TargetMaker {
  readonly #io: Base;
  readonly #request: SchemaRequest;
  readonly #templates: Templates;
  readonly #tool: string;
  readonly #remembered: Remembered | undefined;
  #files: Promise<readonly string[]> | undefined;

  constructor(
    readonly options: GenerateOptions,
    readonly memo: Memo,
    readonly round = new Round(),
  ) {
    const { cwd = ".", schema, version, strict = false, out, cache = false, templates } = options;
    this.#io = { cwd: resolve(cwd) };
    this.#request = { schema, version, strict };
    this.#templates = readTemplates(templates, this.#io);
    this.#tool = memo.tool ??= toolDigest();
    if (out !== undefined && cache) this.#remembered = new Remembered(resolve(cwd, out));
  }

  /** The files that overlays are read from: folders and patterns are looked into once. */
  #overlayFiles(): Promise<readonly string[]> {
    return (this.#files ??= overlayFiles(this.options.overlays ?? [], this.#io));
  }

  /** Stands for all that is made, as long as the schema is as the stamp says. */
  async #wholeOf(stamp: string): Promise<string> {
    const { version, imports, barrel, shared, objects, functions, actions } = this.options;
    const overlays = await this.#overlayFiles();
    const texts = overlays.map((path) => readText(path, maxFileSize, this.#io).file.text);
    const own = [version, overlays, texts, imports, barrel, shared, objects, functions, actions];
    return digest(JSON.stringify([stamp, this.#tool, this.#templates, own]));
  }

  /** What was made before, where it is on disk and nothing has changed. */
  async recall(): Promise<Made | undefined> {
    if (!this.#remembered) return undefined;
    const stamp = this.#opened()?.stamp ?? this.#recalledStamp();
    const made = stamp === undefined ? undefined : this.#remembered.all(await this.#wholeOf(stamp));
    if (!made) return undefined;
    const note = JSON.parse(made.note) as Pick<Generated, "versions" | "findings">;
    return { ...note, files: made.files, errors: [], base: "" };
  }

  get #key(): string {
    return JSON.stringify([this.#io.cwd, this.#request]);
  }

  #recalledStamp(): string | undefined {
    const { stamps } = this.round;
    if (!stamps.has(this.#key)) stamps.set(this.#key, recallSchema(this.#request, this.#io));
    return stamps.get(this.#key);
  }

  /** The schema as it was read before in this process, where its files are as they were. */
  #opened(): Opened | undefined {
    const known = this.round.opened.get(this.#key);
    if (known) return known;
    const opened = this.memo.schemas.get(this.#key) as Opened | undefined;
    if (!opened || schemaStamp(this.#request, opened.schema, this.#io) !== opened.stamp) return undefined;
    this.round.opened.set(this.#key, opened);
    return opened;
  }

  #open(): Opened {
    const before = this.#opened();
    if (before) return before;
    const opened = this.#recalledSchema() ?? this.#readSchema();
    this.memo.schemas.set(this.#key, opened);
    this.round.opened.set(this.#key, opened);
    return opened;
  }

  #readSchema(): Opened {
    const schema = openSchema(this.#request, this.#io);
    const stamp =
      this.options.cache && !hasErrors(schema.diagnostics)
        ? rememberSchema(this.#request, schema, this.#io)
        : schemaStamp(this.#request, schema, this.#io);
    return { schema, stamp, kept: undefined };
  }

  /** The schema with its plans, as an earlier run has kept them. */
  #recalledSchema(): Opened | undefined {
    const stamp = this.options.cache ? this.#recalledStamp() : undefined;
    const planned = stamp === undefined ? undefined : this.#keptBase(stamp).read();
    if (stamp === undefined || !planned) return undefined;
    const { schema, plans } = planned;
    if (plans) this.memo.adopt(plans);
    return { schema, stamp, kept: plans?.extent ?? 0 };
  }

  #keptBase(stamp: string): KeptBase {
    return new KeptBase(this.#request, this.#io, [stamp, this.#tool]);
  }

  /** Keeps what was planned, where it is more than what is kept. */
  #keepBase(opened: Opened): void {
    const plans = this.memo.knownPlansOf(opened.schema.value);
    const extent = plans?.extent ?? 0;
    if (!this.options.cache || hasErrors(opened.schema.diagnostics) || extent <= (opened.kept ?? -1)) return;
    opened.kept = extent;
    this.#keptBase(opened.stamp).write({ schema: opened.schema, plans });
  }

  /** @param onPlanned is called once the schema is planned, and kept if that is asked for */
  async make(onStage: Progress | undefined, onPlanned?: () => Promise<void>): Promise<Made> {
    const overlay = await readOverlayFiles(await this.#overlayFiles(), this.#io);
    const opened = this.#open();
    const { schema, stamp } = opened;
    const found = [...schema.diagnostics];
    if (hasErrors(found)) return this.#failed(found, schema);
    const changed = overlay && withOverlay(schema, overlay, { all: this.#all(schema) });
    append(found, changed?.diagnostics ?? []);
    onStage?.("planning the modules");
    // Loaded here, as few commands print.
    const { generate } = await import("./generate.js");
    const { objects, functions, actions, barrel, shared, imports } = this.options;
    if (selectsAll(this.options) && (shared || !overlay)) this.memo.plansOf(schema.value).complete();
    this.#keepBase(opened);
    await onPlanned?.();
    const making = generate(
      {
        grammars: schema.value,
        templates: this.#templates,
        tool: this.#tool,
        imports,
        previous: this.#remembered?.previous,
        onStage,
        variant: {
          grammars: changed?.value,
          selection: { objects, functions, actions },
          shared: shared && { ...shared, placeOf: placesBelow(shared.from) },
          barrel,
        },
      },
      this.memo,
    );
    const modules = await making.catch((error: unknown) => this.#misprinted(error));
    append(found, modules.diagnostics);
    const unmatched = modules.diagnostics.filter(({ code }) => code === "IC1808");
    if (unmatched.length > 0) throw new UsageError(unmatched);
    if (hasErrors(found)) return this.#failed(found, schema);
    this.#keepBase(opened);
    const versions = [...new Set(schema.value.map((grammar) => grammar.version))];
    const note = { versions, findings: findingsOf(found) };
    const files =
      this.#remembered?.keep(modules.files, await this.#wholeOf(stamp), JSON.stringify(note)) ??
      new Map(modules.files.map(({ path, text = "" }) => [path, text]));
    return { ...note, files, errors: [], base: schema.base };
  }

  /**
   * Reads and plans what an unchanged run did not need, so that the first change is written as quickly as later ones.
   * Throws as `make` does.
   */
  async warmUp(): Promise<void> {
    if (!this.memo.schemas.isEmpty) return;
    // Loads the compiler, which the first change needs.
    await import("./emit/verify.js");
    await this.make(undefined);
  }

  /** An overlay is for both versions: what it says of the one that is not asked for is not a mistake. */
  #all({ value }: OpenSchema): OpenSchema["value"] {
    const { version } = this.#request;
    if (version === undefined || version === "both") return value;
    const { options, memo } = this;
    const whole = new TargetMaker({ ...options, version: undefined }, memo, this.round);
    const opened = whole.#open();
    whole.#keepBase(opened);
    return opened.schema.value;
  }

  /**
   * A template of the user's own may print something that was not planned: that is not a fault of this
   * program.
   */
  async #misprinted(error: unknown): Promise<never> {
    const { templates: folder } = this.options;
    const { Misprint } = await import("./emit/verify.js");
    if (folder === undefined || !(error instanceof Misprint)) throw error;
    const { placeInTemplates } = await import("./emit/trace.js");
    const place = placeInTemplates(this.#templates, error.printed, error.offset ?? 0);
    const template = place?.template ?? "module";
    const file = new SourceFile(`${folder}/${template}.hbs`, this.#templates[template] ?? "");
    const start = Math.min(place?.offset ?? 0, file.text.length);
    const at = { span: { file, start, end: start + 1 }, via: [] };
    const hint = `it was printed as ${error.printed.path}, of which nothing was written`;
    throw new UsageError([
      diagnostic("IC1822", `the template does not print what was planned: ${error.problem}`, { at }, hint),
    ]);
  }

  #failed(found: readonly Diagnostic[], { base }: OpenSchema): Made {
    const errors = sortDiagnostics(found).filter(({ severity }) => severity === "error");
    return { files: new Map(), versions: [], findings: findingsOf(found), errors, base };
  }
}

/** An output that a configuration asks for. */
export interface ConfiguredTarget extends GenerateOptions {
  readonly out: string;
}

/**
 * What a configuration says, output by output: the standard modules first, where they are written to a folder.
 *
 * @param cwd the folder of the configuration: what its paths are relative to
 */
export function targetsOf(config: Config, cwd: string): ConfiguredTarget[] {
  const { schema, imports, barrel, templates, objects, functions, actions, related } = config;
  const common = { cwd: resolve(cwd), schema, imports, barrel, templates };
  const shared = sharedOf(config.shared);
  const isSelected = objects !== undefined || functions !== undefined || actions !== undefined;
  const sharedFor = (out: string): Shared | undefined => {
    if (shared === undefined) return undefined;
    if ("package" in shared) return { from: shared.package, related };
    const from = relative(resolve(cwd, out, "3.0"), resolve(cwd, shared.folder));
    return { from: from.split(sep).join("/"), related, isSelected };
  };
  const targets = config.targets.map((target): ConfiguredTarget => ({
    ...common,
    objects,
    functions,
    actions,
    ...target,
    shared: sharedFor(target.out),
  }));
  if (shared === undefined || "package" in shared) return targets;
  const versions = new Set(config.targets.map(({ version = "both" }) => version));
  const [only] = versions.size === 1 ? versions : [];
  const version = only === "both" ? undefined : only;
  return [{ ...common, objects, functions, actions, version, out: shared.folder }, ...targets];
}

/** Modules of packages have no endings: `exports` of the package say which files they are. */
const placesBelow =
  (from: string) =>
  (module: string): string =>
    from.startsWith(".") ? `${from}/${module}.js` : `${from}/${module}`;

export const findingsOf = (found: readonly Diagnostic[]): Finding[] =>
  sortDiagnostics(found).map((each) => findingJson(each) as Finding);
