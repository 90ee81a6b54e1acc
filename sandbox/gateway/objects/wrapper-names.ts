import type { Informed } from "../../../schema/model/facts.js";
import type { Grammar } from "../../../schema/model/grammar.js";
import { childNames } from "../../../schema/model/particles.js";
import type { Layouts } from "./layouts.js";

/**
 * What version 3.0 calls the wrappers of lines that object-specific functions have otherwise: `SODOCUMENTENTRIES` of
 * `sotransitems`. Notes of the schema say which lines of the two are the same; their wrappers follow from that.
 */
export class WrapperNames {
  readonly #names = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    private readonly grammars: readonly Grammar[],
    private readonly informed: Informed,
    private readonly layouts: Layouts,
  ) {}

  find(object: string, wrapper: string): string | undefined {
    const names = this.#names.get(object) ?? this.#namesOf(object);
    this.#names.set(object, names);
    return names.get(wrapper);
  }

  #namesOf(object: string): ReadonlyMap<string, string> {
    const lines = this.informed.facts?.lines.get(object);
    const names = new Map<string, string>();
    if (!lines) return names;
    const wrappers = new Map(
      this.layouts
        .fields(object)
        .flatMap(({ name, line }) => (line === undefined ? [] : [[line, name] as const])),
    );
    for (const { name, content } of this.grammars.flatMap(({ elements }) => [...elements.values()])) {
      const [only, ...others] = childNames(content);
      const wrapper =
        only === undefined || others.length > 0 ? undefined : wrappers.get(lines.get(only) ?? "");
      if (wrapper !== undefined) names.set(name, wrapper);
    }
    return names;
  }
}
