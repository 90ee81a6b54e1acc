import type { ElementDecl, ElementParticle, Grammar, Particle } from "../../../schema/model/grammar.js";
import { declaredName } from "../../../schema/model/particles.js";
import { isDate } from "../../../schema/model/representation.js";
import type { Call } from "../call.js";
import { sortableDate } from "../reading/conditions/compare.js";
import { fieldXml } from "../xml/outgoing.js";
import { StoredRecord, keyOf, type Field } from "../store/record.js";
import { leaf, wrap } from "../xml/write.js";

/** Records that hold themselves end here. */
const maxDepth = 12;

/**
 * A record as `get` and `get_list` answer it: the children that the grammar of answers lists for it, in that
 * order, those that must be there even if empty. A record that the grammar does not describe has its own
 * fields, with small names. In both versions these answers are those of version 2.1.
 *
 * @param object the object that the record is kept under
 * @param only the names of the children wanted; all where absent
 */
export function recordXml(
  { services, version }: Call,
  name: string,
  object: string,
  record: StoredRecord,
  only?: ReadonlySet<string>,
): string {
  const grammar = services.responseGrammar("2.1") ?? services.responseGrammar(version);
  const decl = grammar?.elements.get(name);
  return decl
    ? new LegacyRecord(grammar as Grammar, (one) => services.naming.fieldNamed(object, one), only).element(
        name,
        decl,
        record,
        0,
      )
    : wrap(name, record.fields.map(small).map(fieldXml).join(""));
}

const small = (field: Field): Field => ({
  ...field,
  name: field.name.toLowerCase(),
  fields: field.fields.map(small),
});

/** Writes one record by its declaration. */
class LegacyRecord {
  constructor(
    private readonly grammar: Grammar,
    private readonly rename: (name: string) => string,
    private readonly only: ReadonlySet<string> | undefined,
  ) {}

  element(name: string, decl: ElementDecl, record: StoredRecord, depth: number): string {
    const { content } = decl;
    if (depth > maxDepth) return wrap(name, "");
    if (content.kind === "any") return wrap(name, this.#declaredIn(record, depth));
    if (content.kind !== "children") return wrap(name, "");
    if (name === "customfields")
      return wrap(
        name,
        record.fields
          .filter(({ custom }) => custom)
          .map(customField)
          .join(""),
      );
    return wrap(name, this.#particle(content.particle, record, true, depth));
  }

  /** In content of any kind, what is declared may occur. */
  #declaredIn(record: StoredRecord, depth: number): string {
    return record.fields
      .map((field) => {
        const name = field.name.toLowerCase();
        const decl = this.grammar.elements.get(name);
        return decl ? this.#value(name, decl, field, depth) : "";
      })
      .join("");
  }

  #particle(particle: Particle, record: StoredRecord, isNeeded: boolean, depth: number): string {
    const needed = isNeeded && particle.occurs.min > 0;
    switch (particle.kind) {
      case "any":
        return "";
      case "element":
        return this.#child(particle, record, needed, depth);
      case "choice": {
        const chosen = particle.items.find((item) => this.#isThere(item, record)) ?? particle.items[0];
        const isChosen = needed || (chosen !== undefined && this.#isThere(chosen, record));
        return chosen && isChosen ? this.#particle(chosen, record, isChosen, depth) : "";
      }
      default: {
        const isUsed = needed || particle.items.some((item) => this.#isThere(item, record));
        return isUsed
          ? particle.items.map((item) => this.#particle(item, record, isUsed, depth)).join("")
          : "";
      }
    }
  }

  #isThere(particle: Particle, record: StoredRecord): boolean {
    if (particle.kind === "any") return false;
    if (particle.kind === "element") return this.#stored(particle.name, record).length > 0;
    return particle.items.some((item) => this.#isThere(item, record));
  }

  #stored(name: string, record: StoredRecord): readonly Field[] {
    if (name === "customfields") return record.fields.filter(({ custom }) => custom);
    const fieldsCalled = (wanted: string): readonly Field[] =>
      record.fields.filter((field) => keyOf(field.name) === keyOf(wanted));
    const found = fieldsCalled(this.rename(name));
    return found.length > 0 ? found : fieldsCalled(name);
  }

  #child(particle: ElementParticle, record: StoredRecord, needed: boolean, depth: number): string {
    const { name, occurs } = particle;
    const decl = this.grammar.elements.get(declaredName(particle));
    const isWanted = depth > 0 || !this.only || this.only.has(name);
    const found = isWanted ? this.#stored(name, record) : [];
    if (name === "customfields" && found.length > 0 && decl)
      return this.element(name, decl, record, depth + 1);
    if (found.length === 0) return needed ? this.#value(name, decl, undefined, depth) : "";
    return found
      .slice(0, occurs.max)
      .map((field) => this.#value(name, decl, field, depth))
      .join("");
  }

  #value(name: string, decl: ElementDecl | undefined, field: Field | undefined, depth: number): string {
    const { text = "", fields = [] } = field ?? {};
    if (!decl) return field ? fieldXml({ ...small(field), name }) : wrap(name, "");
    if (isDate(decl)) return dateXml(name, text);
    const { kind } = decl.content;
    if (kind === "children" || (kind === "any" && fields.length > 0))
      return this.element(name, decl, new StoredRecord(fields), depth + 1);
    return kind === "empty" ? wrap(name, "") : leaf(name, text);
  }
}

const customField = ({ name, text }: Field): string =>
  wrap("customfield", leaf("customfieldname", name) + leaf("customfieldvalue", text));

/** A date as `year`, `month` and `day`, which are empty where there is none. */
function dateXml(name: string, text: string): string {
  const [year = "", month = "", day = ""] = sortableDate(text)?.slice(0, 10).split("-") ?? [];
  return wrap(name, leaf("year", year) + leaf("month", month) + leaf("day", day));
}
