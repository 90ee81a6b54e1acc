import { makeTargets } from "../make/many.js";
import { Memo } from "../memo.js";
import { UsageError } from "../read/usage-error.js";
import { findingsOf, makeTarget, type GenerateOptions, type Generated, type Made } from "../targets.js";

/**
 * Keeps what was read, planned and printed recently, so that the next call only repeats what changed.
 */
export const createMemo = (): Memo => new Memo();

/** Makes the modules of one output. Reads files; writes none, unless `cache` says so. */
export function generate(options?: GenerateOptions, memo?: Memo): Promise<Generated>;
/** Makes the modules of many outputs, in order. Their schema is read and planned once. */
export function generate(targets: readonly GenerateOptions[], memo?: Memo): AsyncGenerator<Generated>;
export function generate(
  options: GenerateOptions | readonly GenerateOptions[] = {},
  memo = createMemo(),
): Promise<Generated> | AsyncGenerator<Generated> {
  return isList(options) ? eachOf(options, memo) : onlyOf(options, memo);
}

const isList = (
  options: GenerateOptions | readonly GenerateOptions[],
): options is readonly GenerateOptions[] => Array.isArray(options);

async function* eachOf(targets: readonly GenerateOptions[], memo: Memo): AsyncGenerator<Generated> {
  for await (const { made } of makeTargets(targets, memo)) yield await generatedOf(made);
}

const onlyOf = (options: GenerateOptions, memo: Memo): Promise<Generated> =>
  generatedOf(makeTarget(options, memo));

const nothingMade = { files: new Map<string, string>(), versions: [] };

async function generatedOf(made: Promise<Made>): Promise<Generated> {
  try {
    const { files, versions, findings } = await made;
    return { files, versions, findings };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...nothingMade, findings: findingsOf(error.found) };
  }
}
