import { createHash } from "node:crypto";
import { Formatter } from "./emit/format.js";
import { inStyle, type ImportStyle } from "./emit/import-style.js";
import { renderer, type Templates } from "./emit/render.js";
import type { PrintedModule } from "./emit/verify.js";
import type { ModuleView } from "./emit/views.js";
import type { DtdVersion, Grammar } from "../schema/model/grammar.js";
import { Memo } from "./memo.js";
import type { PlannedProfile } from "./plan/plan.js";
import { plansOf } from "./plan/plans.js";
import type { Prepared, Variant } from "./prepare.js";
import { checkEffects } from "../schema/model/checks.js";
import { hasErrors, sortDiagnostics, type Diagnostic } from "../schema/text/diagnostic.js";

/** What printing needs beside modules. */
export interface Tools {
  readonly templates: Templates;
  /** A digest of the generator itself: other code, other output. */
  readonly tool: string;
  readonly imports?: ImportStyle | undefined;
  /** For each output path, the input digest that the file on disk was made from. */
  readonly previous?: ReadonlyMap<string, string> | undefined;
  /** Is told what comes next, in words for people who wait. */
  readonly onStage?: ((stage: string) => void) | undefined;
}

export interface GenerateInput extends Tools {
  /** Requests and responses of one or more versions, as all have them. */
  readonly grammars: readonly Grammar[];
  /** What this output has of its own. */
  readonly variant?: Variant;
}

export interface GeneratedFile {
  /** Relative to the output folder: `2.1/bill.ts`. */
  readonly path: string;
  /** Digest of everything the text is made from. */
  readonly input: string;
  /** Absent where `previous` has the same digest: the file on disk is what would be printed. */
  readonly text?: string;
}

export interface GenerateResult {
  /** Sorted by path; none where there are errors. */
  readonly files: readonly GeneratedFile[];
  readonly profiles: readonly PlannedProfile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * The passes in order: checks, profiles, plan, views, text, formatting, verification. Touches no disk.
 *
 * @param memo is the same for all variants of the same grammars: these are then planned once
 * @param shared formats for several calls that are under way together; whoever gives it ends it
 */
export async function generate(
  input: GenerateInput,
  memo = new Memo(),
  shared?: Formatter,
): Promise<GenerateResult> {
  const formatter = shared ?? new Formatter(memo.formatted);
  // The formatter's thread starts while all is planned, and is at work while the rest is printed.
  if (!shared && !input.variant?.shared && !input.previous?.size && memo.texts.isEmpty) formatter.start();
  try {
    const { prepared, profiles, diagnostics } = memo.baseOf(input.grammars).prepare(input.variant ?? {});
    if (hasErrors(diagnostics)) return { files: [], profiles, diagnostics };
    const printer = new Printer(input, memo, formatter);
    // The largest first: what comes after it is printed while it is formatted.
    const inOrder = [...prepared].sort((a, b) => b.views.length - a.views.length);
    const files = (await Promise.all(inOrder.map((one) => printer.print(one)))).flat();
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), profiles, diagnostics };
  } finally {
    if (!shared) await formatter.end();
  }
}

/** The profiles of all versions, with the module and export each will have; nothing is printed. */
export function profilesOf(grammars: readonly Grammar[]): {
  profiles: PlannedProfile[];
  diagnostics: Diagnostic[];
} {
  const { value, diagnostics } = plansOf(grammars);
  return {
    profiles: value.flatMap((plan) => plan.profiles),
    diagnostics: sortDiagnostics([...checkEffects(grammars), ...diagnostics]),
  };
}

/** Prints modules, but for those that are known already as they would be printed. */
class Printer {
  readonly #common: string;
  readonly #render: (view: ModuleView) => string;

  constructor(
    readonly tools: Tools,
    readonly memo: Memo,
    readonly formatter: Formatter,
  ) {
    const { tool, templates } = tools;
    this.#common = JSON.stringify([tool, templates]);
    this.#render = renderer(templates);
  }

  async print({ version, views }: Prepared): Promise<GeneratedFile[]> {
    const { imports = {}, previous, onStage } = this.tools;
    onStage?.(`printing ${views.length} modules of ${version}`);
    const modules = views.map((planned) => {
      const view = inStyle(planned, imports);
      const path = `${version}/${view.path}`;
      const input = digest(this.#common + JSON.stringify(view));
      const isOnDisk = previous?.get(path) === input;
      return { path, input, view, isOnDisk, text: isOnDisk ? undefined : this.memo.texts.get(input) };
    });
    const fresh = modules
      .filter(({ isOnDisk, text }) => !isOnDisk && text === undefined)
      .map((module) => ({ ...module, text: this.#render(module.view) }));
    const made = await this.#finished(fresh, version);
    return modules.map(({ path, input, text = made.get(input) }) =>
      text === undefined ? { path, input } : { path, input, text },
    );
  }

  /** The texts of printed modules as they are written, by what they are made from. */
  async #finished(fresh: readonly Fresh[], version: DtdVersion): Promise<ReadonlyMap<string, string>> {
    if (fresh.length === 0) return new Map();
    const { onStage } = this.tools;
    const formatting = this.formatter.format(fresh.map(({ text }) => text));
    // A template that makes no program fails here, too; reading back says it better.
    formatting.catch(() => undefined);
    onStage?.(`reading the modules of ${version} back`);
    // Loaded where there is something to read back, as they bring in the compiler.
    const { verifyModules } = await import("./emit/verify.js");
    const { withChecksum } = await import("./checksum.js");
    verifyModules(fresh, this.memo.verified);
    onStage?.(`formatting the modules of ${version}`);
    await this.formatter.help();
    const formatted = await formatting;
    const made = fresh.map(({ input }, index) => [input, withChecksum(formatted[index] as string)] as const);
    for (const [input, text] of made) this.memo.texts.set(input, text);
    return new Map(made);
  }
}

interface Fresh extends PrintedModule {
  readonly input: string;
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
