import { createHash } from "node:crypto";
import { dirname, relative, resolve, sep } from "node:path";
import type { Target } from "../../config/define.js";
import type { Formatter } from "../../emit/format.js";
import type * as Companies from "../../companies.js";
import type * as Generator from "../../generate.js";
import type { Prepared, PreparedStandard, Tools } from "../../generate.js";
import type { DtdVersion } from "../../model/grammar.js";
import type { Diagnostic } from "../../text/diagnostic.js";
import { maxFileSize } from "../../overlay/format.js";
import { checkOutput, writeOutput, type WriteReport } from "../../write/output.js";
import { readConfig } from "../config-input.js";
import { hasErrors, printFindings, sorted } from "../findings.js";
import type { Io } from "../io.js";
import { makeFiles } from "../make.js";
import type { OptionValues } from "../options.js";
import { findingJson, printJson } from "../report.js";
import { openSchema, withOverlay, type OpenSchema } from "../schema-input.js";
import { counted } from "../style.js";
import { readTemplates, toolDigest } from "../templates.js";
import { readNamedOverlays, readText } from "./overlay-input.js";

type Options = OptionValues<"check" | "force" | "strict" | "format"> & { readonly config: string };

/** What became of one output folder. */
interface Delivery extends WriteReport {
  readonly out: string;
}

/** Writes all that a configuration lists: the standard modules once, and of each company what it changes. */
export async function generateTargets(options: Options, io: Io): Promise<boolean> {
  const place = resolve(io.cwd, options.config);
  const config = await readConfig(place, options.config);
  const base = dirname(place);
  const schema = openSchema(
    {
      schema: config.schema === undefined ? undefined : resolve(base, config.schema),
      strict: options.strict,
    },
    io,
  );
  const errors = sorted(schema.diagnostics).filter(({ severity }) => severity === "error");
  if (errors.length > 0) return reported([], errors, options, io, schema.base);
  const { Formatter } = await import("../../emit/format.js");
  const formatter = new Formatter();
  try {
    const writer = await TargetWriter.open(schema, formatter, { base, shared: config.shared, options, io });
    const deliveries = hasErrors(writer.diagnostics) ? [] : await writer.writeAll(config.targets);
    return reported(deliveries, writer.diagnostics, options, io, schema.base);
  } finally {
    await formatter.end();
  }
}

interface Setting {
  /** The folder of the configuration: what its paths are relative to. */
  readonly base: string;
  readonly shared: string | undefined;
  readonly options: Options;
  readonly io: Io;
}

/** Targets of which printing is under way while the next ones are planned. */
const AT_ONCE = 4;

class TargetWriter {
  readonly #tools: Tools = { templates: readTemplates(), tool: toolDigest() };
  /** Stands for the schema and for this program: what all targets are made from. */
  readonly #common: string;

  private constructor(
    readonly schema: OpenSchema,
    readonly generator: typeof Generator,
    readonly companies: typeof Companies,
    readonly standard: readonly PreparedStandard[],
    readonly diagnostics: readonly Diagnostic[],
    readonly formatter: Formatter,
    readonly setting: Setting,
  ) {
    this.#common = digestOf([JSON.stringify(this.#tools), ...sourceTexts(schema)]);
  }

  static async open(schema: OpenSchema, formatter: Formatter, setting: Setting): Promise<TargetWriter> {
    // Loaded here, as they bring in the compiler and the formatter, which other commands can do without.
    const generator = await import("../../generate.js");
    const companies = await import("../../companies.js");
    const { prepared, diagnostics } = generator.prepareModules(schema.value);
    return new TargetWriter(schema, generator, companies, prepared, diagnostics, formatter, setting);
  }

  async writeAll(targets: readonly Target[]): Promise<Delivery[]> {
    const { shared } = this.setting;
    const under: Promise<Delivery>[] = [];
    if (shared !== undefined) {
      const versions = new Set(targets.flatMap(({ version }) => versionsOf(version)));
      const standard = this.standard.filter(({ version }) => versions.has(version));
      under.push(this.#write(shared, [...versions], "", () => Promise.resolve(standard)));
    }
    for (const target of targets) {
      await under.at(-AT_ONCE);
      under.push(this.#writeTarget(target));
    }
    return Promise.all(under);
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

  async #modulesOf({ version, out }: Target, overlays: readonly string[]): Promise<readonly Prepared[]> {
    const { base, shared } = this.setting;
    const versions = versionsOf(version);
    const standard = this.standard.filter((one) => versions.includes(one.version));
    const overlay = await readNamedOverlays(overlays, this.#inBase);
    const { read, value } = this.schema;
    const grammars = overlay && withOverlay(read, value, overlay);
    const prepared = grammars
      ? standard.map((one) => this.generator.prepareVariant(grammars, one))
      : standard;
    if (shared === undefined) return prepared;
    return prepared.map((one) => {
      const folders = [out, shared].map((folder) => resolve(base, folder, one.version)) as [string, string];
      const to = relative(...folders)
        .split(sep)
        .join("/");
      return this.companies.companyModules(
        one,
        standard.find((other) => other.version === one.version),
        to,
      );
    });
  }

  /** @param key stands for what the folder is made from beside the schema: where it is the same, nothing is made */
  async #write(
    out: string,
    scope: readonly DtdVersion[],
    key: string,
    prepare: () => Promise<readonly Prepared[]>,
  ): Promise<Delivery> {
    const { base, io, options } = this.setting;
    const folder = resolve(base, out);
    const files = await makeFiles(folder, digestOf([this.#common, key]), async (previous) => {
      const prepared = await prepare();
      const printed = await Promise.all(
        prepared.map((one) => this.generator.printModules(one, { ...this.#tools, previous }, this.formatter)),
      );
      return printed.flat();
    });
    const shown = relative(io.cwd, folder).split(sep).join("/") || ".";
    const output = { folder, shown, files, scope };
    const report = options.check ? checkOutput(output) : writeOutput(output, { force: options.force });
    return { out: shown, ...report };
  }
}

const versionsOf = (version: Target["version"] = "both"): DtdVersion[] =>
  version === "both" ? ["2.1", "3.0"] : [version];

function digestOf(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}\n`).update(text);
  return hash.digest("hex");
}

/** The texts of the files that a schema was read from. */
function sourceTexts({ read }: OpenSchema): string[] {
  const files = read.flatMap(({ elements, parameterEntities }) =>
    [...elements.values(), ...parameterEntities.values()].map(({ origin }) => origin.span.file),
  );
  return [...new Map(files.map((file) => [file.path, file.text]))].flat();
}

function reported(
  deliveries: readonly Delivery[],
  about: readonly Diagnostic[],
  { check, format }: Options,
  io: Io,
  base: string,
): boolean {
  const errors = about.filter(({ severity }) => severity === "error");
  const found = deliveries.flatMap(({ diagnostics }) => diagnostics);
  const clean = !hasErrors(errors) && !hasErrors(found);
  if (format === "json") {
    const targets = deliveries.map((one) => ({ ...one, diagnostics: one.diagnostics.map(findingJson) }));
    io.stdout.write(printJson({ targets, diagnostics: errors.map(findingJson) }));
    return clean;
  }
  printFindings(errors, format, io, base);
  printFindings(found, format, io);
  if (format === "text") {
    const count = (of: "written" | "unchanged" | "deleted" | "stale"): number =>
      deliveries.reduce((sum, report) => sum + report[of].length, 0);
    const done = check
      ? `${count("unchanged")} up to date, ${count("stale")} not`
      : `${count("written")} written, ${count("unchanged")} unchanged, ${count("deleted")} deleted`;
    io.stdout.write(`${counted(deliveries.length, "folder")}: ${done}\n`);
  }
  return clean;
}
