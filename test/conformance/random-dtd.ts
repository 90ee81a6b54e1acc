import { ambiguities } from "../../schema/model/determinism.js";
import type { Random } from "../support/random.js";
import { modelOf } from "../support/grammar.js";

const plainNames = ["request", "a", "b", "c", "d", "e"];

/**
 * A DTD with content models of every shape; all of them deterministic, as XML wants them.
 *
 * @param names of the elements; the first holds elements
 */
export function randomDtd(random: Random, names: readonly string[] = plainNames): string {
  return names
    .map((name) => `<!ELEMENT ${name} ${content(name, names, random)}>\n${attlist(name, random)}`)
    .join("");
}

function content(name: string, names: readonly string[], random: Random): string {
  const kind = name === names[0] ? 4 : random.below(10);
  if (kind === 0) return "EMPTY";
  if (kind === 1) return "ANY";
  if (kind === 2) return "(#PCDATA)";
  if (kind === 3) {
    const some = names.filter(() => random.chance(0.5)).concat(names === plainNames ? "f" : []);
    return some.length === 0 ? "(#PCDATA)" : `(#PCDATA | ${some.join(" | ")})*`;
  }
  for (;;) {
    const model = group(random, names, 0);
    if (ambiguities(modelOf(model)).length === 0) return model;
  }
}

function group(random: Random, names: readonly string[], depth: number): string {
  const items = Array.from({ length: random.whole(1, 4) }, () =>
    depth < 3 && random.chance(0.3)
      ? group(random, names, depth + 1)
      : random.pick(names.slice(1)) + random.pick(["", "", "?", "*", "+"]),
  );
  return `(${items.join(random.pick([", ", " | "]))})${random.pick(["", "", "?", "*", "+"])}`;
}

function attlist(name: string, random: Random): string {
  const types = ["CDATA", "NMTOKEN", "NMTOKENS", "ID", "(x | y | true)"];
  return random.chance(0.5)
    ? ""
    : `<!ATTLIST ${name} key ${random.pick(types)} ${random.pick(["#IMPLIED", "#REQUIRED"])}>\n`;
}
