import { createHash } from "node:crypto";
import { dirname, relative, resolve, sep } from "node:path";
import type { Config, Target } from "../../generator/config/define.js";
import type * as Companies from "../../generator/companies.js";
import type * as Generator from "../../generator/generate.js";
import type { Prepared, PreparedStandard, Tools } from "../../generator/generate.js";
import type { DtdVersion } from "../../schema/model/grammar.js";
import type { Diagnostic } from "../../schema/text/diagnostic.js";
import { maxFileSize } from "../../schema/overlay/format.js";
import { checkOutput, writeOutput, type WriteReport } from "../../generator/write/output.js";
import type { Verdict } from "../command.js";
import { readConfig } from "../../generator/read/config-input.js";
import { brief, hasErrors, printFindings, sorted, verdictOf, withRemedy } from "../findings.js";
import { tellMisfit } from "../installation.js";
import type { Io } from "../io.js";
import { makeFiles } from "../make.js";
import type { OptionValues } from "../options.js";
import { commandLine } from "../../generator/read/program.js";
import { stages } from "../progress.js";
import { refuseFolder } from "../../generator/read/refuse-folder.js";
import { findingJson, printJson } from "../report.js";
import {
  openSchema,
  recallSchema,
  rememberSchema,
  schemaFolder,
  withOverlay,
  type OpenSchema,
  type SchemaRequest,
} from "../../generator/read/schema-input.js";
import { counted } from "../style.js";
import { readTemplates, toolDigest } from "../../generator/read/templates.js";
import { readNamedOverlays, readText } from "../../generator/read/overlay-input.js";

type Options = OptionValues<"check" | "force" | "strict" | "format"> & { readonly config: string };

/** What became of one output folder. */
interface Delivery extends WriteReport {
  readonly out: string;
  /** What of the overlays has no effect, as JSON shows it. */
  readonly about: readonly object[];
}

/** The modules of a folder, to be printed. */
interface Planned {
  readonly prepared: readonly Prepared[];
  readonly about: readonly object[];
}

/** Writes all that a configuration lists: the standard modules once, and of each company what it changes. */
export async function generateTargets(options: Options, io: Io): Promise<Verdict> {
  const place = resolve(io.cwd, options.config);
  const config = await readConfig(place, options.config);
  const base = dirname(place);
  for (const out of [config.shared ?? [], ...config.targets.map((target) => target.out)].flat())
    refuseFolder(resolve(base, out), out, schemaFolder(config.schema, { ...io, cwd: base }), { cwd: base });
  tellMisfit(base, config.imports?.runtime, io);
  const schema = config.schema === undefined ? undefined : resolve(base, config.schema);
  stages(io)("reading the schema");
  const standard = new Standard({ schema, strict: options.strict }, io);
  const { stamp, errors, shown } = await standard.check().finally(stages(io));
  if (stamp === undefined) return reported([], errors, options, io, shown);
  const setting = { base, shared: config.shared, imports: config.imports, options, io };
  const deliveries = await new TargetWriter(standard, stamp, setting).writeAll(config.targets);
  return reported(deliveries, [], options, io, shown);
}

/** The schema and the standard modules, which are planned where a target needs them, and then once. */
class Standard {
  #opened: ReturnType<Standard["open"]> | undefined;

  constructor(
    readonly request: SchemaRequest,
    readonly io: Io,
  ) {}

  /** A digest of the schema; none where it has errors, which are told then. */
  async check(): Promise<{ stamp?: string; errors: readonly Diagnostic[]; shown: string }> {
    const recalled = recallSchema(this.request, this.io);
    if (recalled !== undefined) return { stamp: recalled, errors: [], shown: "" };
    const { schema, diagnostics } = await this.get();
    const errors = sorted(diagnostics).filter(({ severity }) => severity === "error");
    if (errors.length > 0) return { errors, shown: schema.base };
    return { stamp: rememberSchema(this.request, schema, this.io), errors, shown: schema.base };
  }

  get(): ReturnType<Standard["open"]> {
    return (this.#opened ??= this.open());
  }

  async open(): Promise<{
    schema: OpenSchema;
    generator: typeof Generator;
    companies: typeof Companies;
    prepared: readonly PreparedStandard[];
    diagnostics: readonly Diagnostic[];
  }> {
    const schema = openSchema(this.request, this.io);
    // Loaded here, as they bring in the compiler and the formatter, which other commands can do without.
    const generator = await import("../../generator/generate.js");
    const companies = await import("../../generator/companies.js");
    const planned = hasErrors(schema.diagnostics) ? undefined : generator.prepareModules(schema.value);
    const diagnostics = [...schema.diagnostics, ...(planned?.diagnostics ?? [])];
    return { schema, generator, companies, prepared: planned?.prepared ?? [], diagnostics };
  }
}

interface Setting {
  /** The folder of the configuration: what its paths are relative to. */
  readonly base: string;
  readonly shared: string | undefined;
  readonly imports: Config["imports"];
  readonly options: Options;
  readonly io: Io;
}

/** Targets of which printing is under way while the next ones are planned. */
const AT_ONCE = 16;

class TargetWriter {
  readonly #tools: Tools;
  /** Stands for the schema and for this program: what all targets are made from. */
  readonly #common: string;

  constructor(
    readonly standard: Standard,
    stamp: string,
    readonly setting: Setting,
  ) {
    const { imports = {} } = setting;
    this.#tools = { templates: readTemplates(), tool: toolDigest(), imports };
    this.#common = digestOf([JSON.stringify(this.#tools), stamp]);
  }

  async writeAll(targets: readonly Target[]): Promise<Delivery[]> {
    const { shared } = this.setting;
    const under: Promise<Delivery>[] = [];
    if (shared !== undefined) {
      const versions = [...new Set(targets.flatMap(({ version }) => versionsOf(version)))];
      under.push(
        this.#write(shared, versions, "", async () => ({
          prepared: await this.#standardOf(versions),
          about: [],
        })),
      );
    }
    for (const target of targets) {
      await under.at(-AT_ONCE);
      under.push(this.#writeTarget(target));
    }
    return Promise.all(under);
  }

  async #standardOf(versions: readonly DtdVersion[]): Promise<readonly PreparedStandard[]> {
    return (await this.standard.get()).prepared.filter(({ version }) => versions.includes(version));
  }

  /** Modules say which overlay they come from: as the configuration calls it, wherever it is run. */
  get #inBase(): Io {
    const { base, io } = this.setting;
    return { ...io, cwd: base };
  }

  #writeTarget(target: Target): Promise<Delivery> {
    const versions = versionsOf(target.version);
    const paths = target.overlays ?? [];
    const texts = paths.map((path) => readText(path, maxFileSize, this.#inBase).file.text);
    const key = digestOf([JSON.stringify([versions, paths, this.setting.shared, target.out]), ...texts]);
    return this.#write(target.out, versions, key, () => this.#modulesOf(target, paths));
  }

  async #modulesOf({ version, out }: Target, overlays: readonly string[]): Promise<Planned> {
    const { base, shared } = this.setting;
    const { schema, generator, companies } = await this.standard.get();
    const standard = await this.#standardOf(versionsOf(version));
    const overlay = await readNamedOverlays(overlays, this.#inBase);
    const company = overlay && withOverlay(schema.read, schema.value, overlay);
    const about = (company?.diagnostics ?? []).map(findingJson);
    const all = company ? standard.map((one) => generator.prepareVariant(company.value, one)) : standard;
    if (shared === undefined) return { prepared: all, about };
    const prepared = all.map((one) => {
      const folders = [out, shared].map((folder) => resolve(base, folder, one.version)) as [string, string];
      const to = relative(...folders)
        .split(sep)
        .join("/");
      return companies.companyModules(
        one,
        standard.find((other) => other.version === one.version),
        to,
      );
    });
    return { prepared, about };
  }

  /** @param key stands for what the folder is made from beside the schema: where it is the same, nothing is made */
  async #write(
    out: string,
    scope: readonly DtdVersion[],
    key: string,
    prepare: () => Promise<Planned>,
  ): Promise<Delivery> {
    const { base, io, options } = this.setting;
    const folder = resolve(base, out);
    const whole = digestOf([this.#common, key]);
    const stage = stages(io);
    const made = await makeFiles(folder, whole, async (previous) => {
      stage(`making ${out}`);
      const { prepared, about } = await prepare();
      const { generator } = await this.standard.get();
      const printed = await Promise.all(
        prepared.map((one) => generator.printModules(one, { ...this.#tools, previous })),
      );
      return { files: printed.flat(), whole, note: JSON.stringify(about) };
    });
    stage();
    const shown = relative(io.cwd, folder).split(sep).join("/") || ".";
    const output = { folder, shown, files: made.files, scope };
    const report = await (options.check
      ? checkOutput(output)
      : writeOutput(output, { force: options.force }));
    return { out: shown, about: JSON.parse(made.note || "[]") as readonly object[], ...report };
  }
}

const versionsOf = (version: Target["version"] = "both"): DtdVersion[] =>
  version === "both" ? ["2.1", "3.0"] : [version];

function digestOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest("hex");
}

function reported(
  deliveries: readonly Delivery[],
  about: readonly Diagnostic[],
  { check, format, config, strict }: Options,
  io: Io,
  base: string,
): Verdict {
  const errors = about.filter(({ severity }) => severity === "error");
  const command = commandLine("generate", { config, strict });
  const found = deliveries.flatMap(({ diagnostics }) => withRemedy(diagnostics, command));
  const verdict = verdictOf([...errors, ...found]);
  if (format === "json") {
    const targets = deliveries.map(({ about: of, ...one }) => ({
      ...one,
      diagnostics: [...of, ...withRemedy(one.diagnostics, command).map(findingJson)],
    }));
    io.stdout.write(printJson({ targets, diagnostics: errors.map(findingJson) }));
    return verdict;
  }
  printFindings(errors, format, io, base);
  printFindings(format === "text" ? brief(found) : found, format, io);
  if (format === "text") {
    const count = (of: "written" | "unchanged" | "deleted" | "stale"): number =>
      deliveries.reduce((sum, report) => sum + report[of].length, 0);
    const done = check
      ? `${count("unchanged")} up to date, ${count("stale")} not`
      : `${count("written")} written, ${count("unchanged")} unchanged, ${count("deleted")} deleted`;
    const warnings = deliveries.reduce((sum, { about: of }) => sum + of.length, 0);
    const told =
      warnings > 0 ? `; ${counted(warnings, "warning")} about overlays, which overlay check shows` : "";
    io.stdout.write(`${counted(deliveries.length, "folder")}: ${done}${told}\n`);
  }
  return verdict;
}
