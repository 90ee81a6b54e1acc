import { describe } from "intacct-runtime/internals";
import { isDerivedFrom } from "../../model/datatypes/built-in-types.js";
import { valueFault, valueKey } from "../../model/datatypes/values.js";
import { admits } from "../../model/determinism.js";
import type { AttributeDecl } from "../../model/grammar.js";
import { suggestion } from "../../text/wording.js";
import type { AttributeFault, IdTable } from "../attributes.js";
import type { DocumentAttribute } from "../events.js";
import type { ExpandedName } from "./names.js";
import type { SchemaRules, TypeRule } from "./rules.js";

const INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

const meta = ["type", "nil", "schemaLocation", "noNamespaceSchemaLocation"];

/** Whether an attribute speaks to whoever validates: it may occur on every element. */
export const isMeta = ({ namespace, local }: ExpandedName): boolean =>
  namespace === INSTANCE && meta.includes(local);

/** An attribute with its expanded name; namespace declarations are none. */
export interface NamedAttribute extends DocumentAttribute {
  readonly expanded: ExpandedName;
}

/** Tells what is wrong with the attributes of elements. */
export class SchemaAttributes {
  constructor(
    private readonly rules: SchemaRules,
    private readonly ids: IdTable,
  ) {}

  /** What is wrong with one attribute; undefined where nothing is. */
  fault(element: string, rule: TypeRule, attribute: NamedAttribute): AttributeFault | undefined {
    const { expanded } = attribute;
    const declared = expanded.namespace === "" ? rule.attributes.get(expanded.local) : undefined;
    if (declared) return this.#valueFault(declared, attribute);
    const { anyAttribute } = rule.type;
    if (!anyAttribute || !admits(anyAttribute, expanded.namespace)) return unknown(element, rule, attribute);
    if (anyAttribute.process === "skip") return undefined;
    const known = this.rules.attribute(expanded);
    if (known) return this.#valueFault(known, attribute);
    if (anyAttribute.process === "lax") return undefined;
    return { code: "IC1611", message: `attribute ${attribute.name} is not declared` };
  }

  /** The attributes that an element lacks. */
  missing(rule: TypeRule, attributes: readonly NamedAttribute[]): string[] {
    const present = new Set(
      attributes.filter(({ expanded }) => expanded.namespace === "").map(({ expanded }) => expanded.local),
    );
    return [...rule.attributes.values()]
      .filter(({ name, use }) => use === "required" && !present.has(name))
      .map(({ name }) => name);
  }

  #valueFault(declared: AttributeDecl, { value }: NamedAttribute): AttributeFault | undefined {
    const { name, simpleType, use, value: fixed } = declared;
    if (!simpleType) return undefined;
    const fault = valueFault(simpleType, value);
    if (fault !== undefined) {
      const message = `attribute ${name} cannot be ${describe(value, [name])}; expected ${fault}`;
      return { code: simpleType.facets.enumeration ? "IC1613" : "IC1614", message };
    }
    if (use === "fixed" && valueKey(simpleType, value) !== valueKey(simpleType, fixed ?? "")) {
      const message = `attribute ${name} must be ${JSON.stringify(fixed)}`;
      return { code: "IC1615", message, hint: "it may also be left out" };
    }
    if (isDerivedFrom(simpleType, "ID") && !this.ids.declare(value.trim())) {
      const message = `another element has the ${name} ${JSON.stringify(value.trim())} already`;
      return { code: "IC1616", message };
    }
    return undefined;
  }
}

function unknown(element: string, rule: TypeRule, { name }: NamedAttribute): AttributeFault {
  const known = [...rule.attributes.keys()];
  const hint = suggestion(name, known) ?? (known.length > 0 ? `it has ${known.join(", ")}` : "it has none");
  return { code: "IC1611", message: `<${element}> has no attribute ${name}`, hint };
}
