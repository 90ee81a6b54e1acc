import { Recent } from "./emit/recent.js";
import type { VerifyMemo } from "./emit/verify.js";
import type { Grammar } from "../schema/model/grammar.js";
import { StandardPlans } from "./prepare.js";

/**
 * Keeps what was generated, for callers that generate more than once. It keeps what was used recently, up to some
 * hundred megabytes.
 */
export class Memo {
  readonly verified: VerifyMemo = new Recent(30_000);
  /** The texts of modules, by the digest of all that they are made from. */
  readonly texts = new Recent<string, string>(1_500);
  /** What readers keep of schemas, by what was asked for. */
  readonly schemas = new Recent<string, unknown>(4);
  /** A digest of this program. */
  tool: string | undefined;
  readonly #plans = new WeakMap<readonly Grammar[], StandardPlans>();

  /** The plans of grammars, made when they are first asked for. */
  plansOf(grammars: readonly Grammar[]): StandardPlans {
    const plans = this.#plans.get(grammars) ?? new StandardPlans(grammars);
    this.#plans.set(grammars, plans);
    return plans;
  }

  /** The plans of grammars, as far as they were made. */
  knownPlansOf(grammars: readonly Grammar[]): StandardPlans | undefined {
    return this.#plans.get(grammars);
  }

  /** Takes over plans that were made before. */
  adopt(plans: StandardPlans): void {
    this.#plans.set(plans.grammars, plans);
  }
}
