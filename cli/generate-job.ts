import { dirname, relative, resolve, sep } from "node:path";
import type { Config } from "../generator/config/define.js";
import { filesOfConfig, findConfig, readConfig } from "../generator/read/config-input.js";
import { placesOf } from "../generator/read/config-sources.js";
import { overlayFiles, usualOverlays } from "../generator/read/overlay-input.js";
import { commandLine } from "../generator/read/program.js";
import { schemaFolder } from "../generator/read/schema-input.js";
import { templatesFolder } from "../generator/read/templates.js";
import { UsageError } from "../generator/read/usage-error.js";
import { targetsOf, type ConfiguredTarget } from "../generator/targets.js";
import type { Io } from "./io.js";
import { listIfAny, type OptionValues } from "./options.js";

/** Options that a configuration replaces. */
export const settledByConfig = [
  "schema",
  "dtd-version",
  "overlay",
  "out",
  "object",
  "function",
  "action",
  "import-ending",
  "runtime",
  "shared",
  "related",
  "no-barrel",
  "templates",
  "format-with",
] as const;

export type JobOptions = OptionValues<(typeof settledByConfig)[number] | "config" | "strict">;

/** What to generate, from the command line or a configuration. */
export interface Job {
  readonly targets: readonly ConfiguredTarget[];
  /** The command to run on the written files. */
  readonly format: string | undefined;
  /** A command line that repeats this job, to paste. */
  readonly command: string;
  /** Whether it comes from a configuration. */
  readonly isConfigured: boolean;
}

/** The source of a job. */
export interface JobSource {
  /** Notes about files that were found and not named. */
  readonly notes: readonly string[];
  /** Read again each time: it may have changed. */
  read(): Promise<Job>;
  /** The files and folders that it is made from, absolute. */
  sources(): Promise<readonly string[]>;
}

export async function jobSource(options: JobOptions, io: Io): Promise<JobSource> {
  const beside = settledByConfig.find((name) => {
    const value = options[name];
    return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
  });
  const named = options.config;
  if (named !== undefined && beside !== undefined)
    throw new UsageError(
      "IC1803",
      `--${beside} cannot be combined with --config`,
      "set it in the configuration",
    );
  const found = named === undefined ? findConfig(io.cwd) : undefined;
  const shown = found && relative(io.cwd, found).split(sep).join("/");
  const config = named ?? (beside === undefined ? shown : undefined);
  if (config !== undefined)
    return new ConfiguredSource(config, named === undefined ? [`using ${config}`] : [], options.strict, io);
  const { overlays, notes } = await overlaysFor(options.overlay, io);
  const ignored = shown === undefined ? [] : [`${shown} is ignored because of --${beside as string}`];
  const job = jobOf({ ...options, overlay: overlays }, io);
  return {
    notes: [...ignored, ...notes],
    read: () => Promise.resolve(job),
    sources: () => Promise.resolve(sourcesOf(job.targets, io.cwd)),
  };
}

class ConfiguredSource implements JobSource {
  readonly #place: string;

  constructor(
    readonly shown: string,
    readonly notes: readonly string[],
    readonly strict: boolean,
    io: Io,
  ) {
    this.#place = resolve(io.cwd, shown);
  }

  async read(): Promise<Job> {
    const config = await readConfig(this.#place, this.shown);
    const command = commandLine("generate", { config: this.shown, strict: this.strict });
    const targets = targetsOf(config, dirname(this.#place)).map((target) => remembering(target, this.strict));
    return { targets, format: config.format, command, isConfigured: true };
  }

  async sources(): Promise<readonly string[]> {
    const files = await filesOfConfig(this.#place);
    try {
      return [...files, ...sourcesOf((await this.read()).targets, dirname(this.#place))];
    } catch (error) {
      if (error instanceof UsageError) return [...files, templatesFolder];
      throw error;
    }
  }
}

const remembering = (target: ConfiguredTarget, strict: boolean): ConfiguredTarget => ({
  ...target,
  strict,
  cache: true,
});

function jobOf(options: JobOptions & { readonly overlay: readonly string[] }, io: Io): Job {
  const { schema, "dtd-version": version, overlay, out = "generated", runtime, shared, related } = options;
  const { templates, strict, "import-ending": ending, "no-barrel": isWithoutBarrel } = options;
  const config: Config = {
    schema,
    shared,
    related,
    templates,
    imports: { ending: ending === "none" ? "" : `.${ending ?? "js"}`, ...(runtime && { runtime }) },
    barrel: !isWithoutBarrel,
    objects: listIfAny(options.object),
    functions: listIfAny(options.function),
    actions: listIfAny(options.action),
    targets: [{ version, overlays: overlay, out }],
  };
  const given = Object.fromEntries(
    settledByConfig.map((name) => {
      const value = options[name];
      return [name, typeof value === "object" ? value.join(",") || undefined : value];
    }),
  );
  return {
    targets: targetsOf(config, io.cwd).map((target) => remembering(target, strict)),
    format: options["format-with"],
    command: commandLine("generate", { ...given, strict }),
    isConfigured: false,
  };
}

/** The named overlays, or else those found in the usual folder. */
async function overlaysFor(
  named: readonly string[],
  io: Io,
): Promise<{ overlays: readonly string[]; notes: readonly string[] }> {
  if (named.length > 0) {
    const names = named.filter((name) => name !== "none");
    return { overlays: await overlayFiles(names, io), notes: [] };
  }
  const overlays = usualOverlays(io);
  const notes =
    overlays.length > 0 ? [`with ${overlays.join(", ")} (--overlay none leaves overlays out)`] : [];
  return { overlays, notes };
}

function sourcesOf(targets: readonly ConfiguredTarget[], cwd: string): string[] {
  const places = targets.flatMap(({ schema, overlays, templates = templatesFolder }) =>
    placesOf({ schema: schemaFolder(schema, { cwd }), overlays, templates }, cwd),
  );
  return [...new Set(places)];
}
