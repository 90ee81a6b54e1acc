import { countsOf } from "intacct-runtime/internals";
import { listedFunctions } from "../model/checks.js";
import type { ElementDecl, Grammar } from "../model/grammar.js";
import { lineNamed, type Informed } from "../model/facts.js";
import { childNames } from "../model/particles.js";
import { scalarOf } from "../model/scalars.js";
import { readFunction } from "../profiles/functions.js";
import { alternativesIn } from "./demand.js";
import { askedIn, KnownObjectBuilder, type KnownObjects } from "./known.js";

/**
 * Whether the children of a function are the fields of its object, as in `create_bill`. The children of `reverse_bill`
 * say how to do it, and those of `create` and `update` are whole objects.
 */
export const carriesFields = (functionName: string, { facts }: Informed): boolean =>
  functionName.includes("_") &&
  /^(CREATE|UPDATE|RECORD)$/.test(readFunction(functionName, asIn21(facts)).action);

/** Object-specific functions mean the same in both versions; 2.1 counts deleting functions as updates. */
export const asIn21 = (facts: Informed["facts"]): Informed => ({ version: "2.1", ...(facts && { facts }) });

/** The objects of object-specific functions, which either version has; @param grammar of requests */
export function knownObjectsOfFunctions(grammar: Grammar): KnownObjects {
  const reader = new Reader(grammar);
  for (const name of reader.functions) reader.readFunction(name);
  const { objects, aliases } = reader;
  return {
    version: grammar.version,
    describedBy: "functions",
    objects,
    aliases,
    taken: none,
    mentioned: none,
  };
}

const none: ReadonlySet<string> = new Set();

/** The depth of nested structures that is read: contacts have addresses. */
const maxDepth = 4;

class Reader {
  readonly objects = new Map<string, KnownObjectBuilder>();
  readonly aliases = new Map<string, string>();
  readonly functions: ReadonlySet<string>;

  constructor(readonly grammar: Grammar) {
    this.functions = new Set(listedFunctions(grammar));
  }

  readFunction(name: string): void {
    const element = this.grammar.elements.get(name);
    if (element?.content.kind !== "children" || !carriesFields(name, this.grammar)) return;
    const reading = readFunction(name, asIn21(this.grammar.facts));
    const object = this.#object(reading.objects[0]);
    this.aliases.set(reading.object, object.name);
    this.#readFields(object, element);
    this.#readLines(object, element, new Set([name]));
  }

  #object(name: string): KnownObjectBuilder {
    const known = this.objects.get(name) ?? new KnownObjectBuilder(name);
    this.objects.set(name, known);
    return known;
  }

  /** @param path of a structure, with a dot behind it; @param isUpdate whether the record is there already */
  #readFields(
    object: KnownObjectBuilder,
    element: ElementDecl,
    path = "",
    isUpdate = element.name.startsWith("update"),
  ): void {
    const { content } = element;
    if (content.kind !== "children") return;
    const asked = askedIn(element);
    const counts = countsOf(content.particle);
    const apart = alternativesIn(content.particle);
    for (const name of childNames(content)) {
      const field = this.grammar.elements.get(name);
      if (name === "customfields") object.takesCustomFields ||= path === "";
      else if (field && !this.functions.has(name)) {
        const isLine = childNames(field.content).includes("customfields");
        if (isLine && path !== "") continue;
        object.addField(path + name, {
          ...(field.content.kind === "text" && { scalar: scalarOf(field) }),
          asked: asked.has(name),
          single: counts.get(name)?.max === 1,
          apart: apart.has(name),
          required: !isUpdate && (counts.get(name)?.min ?? 0) > 0,
          creatable: !isUpdate,
          sendable: true,
        });
        if (!isLine && path.split(".").length < maxDepth)
          this.#readFields(object, field, `${path}${name}.`, isUpdate);
      }
    }
  }

  /** Lines are elements with their own custom fields, at any depth; functions in batches are objects. */
  #readLines(owner: KnownObjectBuilder, { content }: ElementDecl, above: ReadonlySet<string>): void {
    for (const name of childNames(content)) {
      const element = this.grammar.elements.get(name);
      if (!element || above.has(name) || this.functions.has(name)) continue;
      const isLine = childNames(element.content).includes("customfields");
      if (isLine) {
        const line = this.#object(lineNamed(owner.name, name, this.grammar));
        line.owners.add(owner.name);
        this.#readFields(line, element);
        line.takesDimensions ||= line.fields.has("classid");
      }
      this.#readLines(owner, element, new Set([...above, name]));
    }
  }
}
