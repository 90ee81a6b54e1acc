import { createHash } from "node:crypto";
import { namedIn, specifierIn, type ImportStyle } from "./emit/imports.js";
import { modulePrinter, type ModulePrinter, type Templates } from "./emit/module.js";
import type { PrintedModule } from "./emit/verify.js";
import type { DtdVersion, Grammar } from "../schema/model/grammar.js";
import { Memo } from "./memo.js";
import type { PlannedProfile } from "./plan/plan.js";
import type { Declaration, Module } from "./plan/tree.js";
import type { Prepared, Variant } from "./prepare.js";
import type { Diagnostic } from "../schema/text/diagnostic.js";
import { append } from "../schema/text/collections.js";

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
  /** Sorted by path. */
  readonly files: readonly GeneratedFile[];
  readonly profiles: readonly PlannedProfile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Runs the passes in order: checks, profiles, plan, declarations, text, verification. Does not access the disk.
 *
 * @param memo is the same for all variants of the same grammars: these are then planned once
 */
export async function generate(input: GenerateInput, memo = new Memo()): Promise<GenerateResult> {
  const { prepared, profiles, diagnostics } = memo.plansOf(input.grammars).prepare(input.variant ?? {});
  const printer = new Printer(input, memo);
  const files: GeneratedFile[] = [];
  for (const one of prepared) append(files, await printer.print(one));
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), profiles, diagnostics };
}

/** Prints modules, but for those that are known already as they would be printed. */
class Printer {
  readonly #common: string;
  readonly #print: ModulePrinter;

  constructor(
    readonly tools: Tools,
    readonly memo: Memo,
  ) {
    const { tool, templates } = tools;
    this.#common = digest(JSON.stringify([tool, templates]));
    this.#print = modulePrinter(templates);
  }

  async print({ version, modules, placeOf }: Prepared): Promise<GeneratedFile[]> {
    const { imports = {}, previous, onStage } = this.tools;
    onStage?.(`printing ${modules.length} modules of ${version}`);
    const specifierOf = specifierIn(imports, placeOf);
    const files = modules.map((module) => {
      const path = `${version}/${module.path}`;
      const input = digest(
        this.#common + JSON.stringify([namedIn(module).map(specifierOf), inputOf(module)]),
      );
      const isOnDisk = previous?.get(path) === input;
      const text = isOnDisk ? undefined : this.memo.texts.get(input);
      const fresh = isOnDisk || text !== undefined ? undefined : this.#print(module, specifierOf);
      return {
        path,
        input,
        text,
        ...(fresh !== undefined && { printed: { path, text: fresh, module, specifierOf } }),
      };
    });
    const made = await this.#verified(
      files.flatMap(({ input, printed }) => (printed ? { input, printed } : [])),
      version,
    );
    return files.map(({ path, input, text = made.get(input) }) =>
      text === undefined ? { path, input } : { path, input, text },
    );
  }

  /** The texts of printed modules as they are written, by what they are made from. */
  async #verified(
    fresh: readonly { readonly input: string; readonly printed: PrintedModule }[],
    version: DtdVersion,
  ): Promise<ReadonlyMap<string, string>> {
    if (fresh.length === 0) return new Map();
    this.tools.onStage?.(`reading the modules of ${version} back`);
    // Both load the compiler, which takes longer to load than all other passes.
    const { verifyModules } = await import("./emit/verify.js");
    const { withChecksum } = await import("./checksum.js");
    const verified = verifyModules(
      fresh.map(({ printed }) => printed),
      this.memo.verified,
    );
    const made = new Map(
      verified.map(({ printed, parts }, index) => [
        fresh[index]?.input as string,
        withChecksum(printed.text, parts),
      ]),
    );
    for (const [input, text] of made) this.memo.texts.set(input, text);
    return made;
  }
}

/**
 * Stands for a module: the digests of its declarations, which modules of companies share with the standard
 * ones.
 */
const inputOf = ({ path, sources, declarations }: Module): unknown => [
  path,
  sources,
  declarations.map(digestOf),
];

const digests = new WeakMap<Declaration, string>();

function digestOf(declaration: Declaration): string {
  const known = digests.get(declaration) ?? digest(JSON.stringify(declaration));
  digests.set(declaration, known);
  return known;
}

const digest = (text: string): string => createHash("sha256").update(text).digest("hex");
