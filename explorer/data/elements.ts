import { printContent, simplify, type Scalar } from "intacct-runtime/internals";
import type { Content, ElementDecl, MessageKind } from "../../schema/model/grammar.js";
import { declaredName, elementsOf } from "../../schema/model/particles.js";
import { represent } from "../../schema/model/representation.js";
import { scalarFacts, scalarOf } from "../../schema/model/scalars.js";
import type { Origin } from "../../schema/text/source.js";
import type { Plan } from "../../generator/plan/plan.js";
import type { Child, Element } from "./model.js";

/** Children of a module's elements; fields that are described alike are in it once. */
export class Children {
  readonly list: Child[] = [];
  readonly #known = new Map<string, number>();

  add(child: Child): number {
    const key = JSON.stringify(child);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    this.#known.set(key, this.list.length);
    return this.list.push(child) - 1;
  }
}

/** Where declarations are described, and what is known of them from elsewhere. */
export interface Surroundings {
  readonly plan: Plan;
  readonly message: MessageKind;
  /** The module of a declaration. */
  moduleOf(declaration: string): string | undefined;
  /** What screens call a field, where its own declaration does not say it. */
  labelOf(name: string): string | undefined;
}

/** An element with what is in it, as data. */
export function elementData(element: ElementDecl, around: Surroundings, children: Children): Element {
  const { message } = around;
  const { source, wants, pairs, doc, open } = element;
  const prefixes = (open ?? []).map((pattern) => pattern.replace(/\*$/, ""));
  const isLimited = message === "request" && prefixes.length > 0 && !prefixes.includes("");
  const attributes = element.attributes.map(({ name, ...rest }) => [name, attributeText(rest)] as const);
  const text = element.content.kind === "text" ? typeOf(element) : undefined;
  const custom = customPlace(element);
  return {
    tag: element.tag ?? element.name,
    content: contentText(element.content),
    ...(source && source !== "published" && { source }),
    ...(wants && { wants: wants.map((names) => names.join(" | ")) }),
    ...(pairs && { pairs: [pairs.item, pairs.name, pairs.value] as const }),
    ...(isLimited && { open: prefixes }),
    ...(attributes.length > 0 && { attributes: Object.fromEntries(attributes) }),
    ...(text !== undefined && { text }),
    ...(doc !== undefined && { doc }),
    origin: placeOf(element.origin),
    ...(custom !== undefined && { custom }),
    children: Object.fromEntries(
      Array.from(elementsOf(element.content), (particle) => [
        particle.name,
        children.add(childData(particle.name, declaredName(particle), around)),
      ]),
    ),
  };
}

function childData(name: string, declaration: string, around: Surroundings): Child {
  const { plan, message } = around;
  const element = (message === "request" ? plan.request : plan.response)?.elements.get(declaration);
  if (!element) return { unknown: true };
  const { doc, notes, origin } = element;
  const custom = customPlace(element);
  // The comment of a custom field begins with its label.
  const own = custom === undefined ? undefined : doc?.split(/\.(?: |$)/)[0];
  const label = notes?.label ?? own ?? around.labelOf(name);
  const about = {
    ...(label !== undefined && { label }),
    ...(doc !== undefined && doc !== `${own}.` && { doc }),
    ...(notes?.default !== undefined && { default: notes.default }),
    ...(notes?.open && notes.values && { known: notes.values }),
    origin: placeOf(origin),
    ...(custom !== undefined && { custom }),
  };
  const { kind } = represent(element);
  if (kind === "date") return { type: "DATE", ...about };
  if (kind === "text") {
    const type = typeOf(element);
    return { ...(type !== undefined && { type }), ...about };
  }
  const isDescribed =
    (message === "request" && plan.functionUnit(declaration)) || plan.structureUnit(message, declaration);
  const module = isDescribed ? around.moduleOf(declaration) : undefined;
  return module === undefined ? { unknown: true, ...about } : { ref: [module, declaration], ...about };
}

/** The type of a text as generated shapes have it; plain text has none. */
function typeOf(element: ElementDecl): string | Scalar | undefined {
  if (element.simpleType || hasFacets(element)) return scalarOf(element);
  const scalar = element.type && scalarFacts(element.type);
  if (!scalar || scalar.name === "STRING") return undefined;
  if (scalar.base === "enum") return scalar;
  const { source } = scalarOf(element);
  return source ? `${scalar.name} ${source}` : scalar.name;
}

function hasFacets({ notes }: ElementDecl): boolean {
  if (!notes) return false;
  const { default: _, label: __, ...facets } = notes;
  return Object.keys(facets).length > 0;
}

const contentText = (content: Content): string =>
  printContent(content.kind === "children" ? { ...content, particle: simplify(content.particle) } : content);

function attributeText({ type, use, value = "" }: Omit<ElementDecl["attributes"][number], "name">): string {
  const kind =
    type.kind === "enumeration" || type.kind === "notation" ? `(${type.values.join(" | ")})` : type.kind;
  if (use === "required" || use === "implied") return `${kind} #${use.toUpperCase()}`;
  const quoted = value.includes('"') ? `'${value}'` : `"${value}"`;
  return `${kind} ${use === "fixed" ? "#FIXED " : ""}${quoted}`;
}

const placeOf = ({ span }: Origin): string => `${span.file.path}:${span.file.locate(span.start).line}`;

/** Where an overlay declares an element; undefined where the schema does. */
export function customPlace({ origin, source, type }: ElementDecl): string | undefined {
  const isCustom = source === "overlay" || type?.by === "overlay";
  return isCustom && !origin.span.file.path.endsWith(".dtd") ? placeOf(origin) : undefined;
}
