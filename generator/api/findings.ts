import { resolve } from "node:path";
import type { Diagnostic } from "../../schema/text/diagnostic.js";
import type { Base } from "../read/base.js";
import { UsageError } from "../read/usage-error.js";
import { findingsOf, type Finding } from "../targets.js";

/** Where paths begin that the caller gives. */
export const baseOf = ({ cwd = "." }: { readonly cwd?: string | undefined }): Base => ({ cwd: resolve(cwd) });

/** Returns what work has made with its findings; where it cannot be done, `otherwise` with what is wrong. */
export async function withFindings<T extends object>(
  otherwise: T,
  work: () => Promise<T & { readonly found: readonly Diagnostic[] }>,
): Promise<T & { readonly findings: readonly Finding[] }> {
  try {
    const { found, ...made } = await work();
    return { ...(made as unknown as T), findings: findingsOf(found) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { ...otherwise, findings: findingsOf(error.found) };
  }
}
