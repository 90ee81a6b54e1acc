import type { PlannedProfile } from "../../generator/plan/plan.js";
import type { DtdVersion, Grammar } from "../../schema/model/grammar.js";
import { anyRecord } from "../../schema/profiles/profiles.js";
import type { Random } from "./random.js";
import { RandomValues } from "./random-values.js";
import { messageOf } from "./schemas.js";

/** What profiles give a fixed value. */
const fixed: ReadonlySet<string> = new Set(["object"]);

/** Draws values of the inputs and answers of a version's profiles. */
export class ProfileValues {
  readonly #request: RandomValues;
  readonly #response: RandomValues;

  constructor(
    grammars: readonly Grammar[],
    version: DtdVersion,
    profiles: readonly PlannedProfile[],
    readonly random: Random,
  ) {
    const told = profiles.filter(({ target }) => target && target.given !== "element");
    const names = new Set(told.map(({ function: name }) => name));
    this.#request = new RandomValues(messageOf(grammars, "request", version), random, names);
    this.#response = new RandomValues(messageOf(grammars, "response", version), random);
  }

  of({ function: name, record, target }: PlannedProfile): unknown {
    if (!record) return this.#request.element(target?.declaration ?? name, 0, target ? fixed : new Set());
    const values = this.#response;
    if (record.tag === anyRecord.tag) return this.#data(values.strangers());
    const records = Array.from({ length: this.random.whole(1, 2) }, () => values.element(record.declaration));
    return this.#data({ [record.tag]: records }) ?? records;
  }

  /** What `data` holds, with its attributes; undefined where it has none. */
  #data(content: Record<string, unknown>): unknown {
    const values = this.#response;
    const attributes = values.grammar.elements.get("data")?.attributes ?? [];
    if (attributes.length === 0) return undefined;
    const given = attributes
      .filter(() => this.random.chance(0.5))
      .map(({ name }) => [name, values.text(9)] as const);
    return values.shuffle({ ...Object.fromEntries(given), ...content });
  }
}
