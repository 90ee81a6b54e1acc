import type { ElementDecl, Grammar } from "../model/grammar.js";
import { childNames, countOf, declaredName, elementsOf } from "../model/particles.js";
import { scalarOf } from "../model/scalars.js";
import { KnownObjectBuilder, type KnownObjects } from "./known.js";

/** The objects that version 3.0 describes; @param grammar of requests, with `objects` */
export function knownObjectsOf30(grammar: Grammar): KnownObjects {
  const reader = new Reader(grammar);
  for (const name of grammar.objects?.keys() ?? []) reader.readObject(name);
  return {
    version: "3.0",
    describedBy: "objects",
    objects: reader.objects,
    aliases: new Map(),
    taken: new Set(grammar.elements.keys()),
  };
}

/** The declarations that a structure has: as it is, as it is created, and as it is updated. */
const usesOf = (name: string): readonly string[] => [name, `create.${name}`, `update.${name}`];

class Reader {
  readonly objects = new Map<string, KnownObjectBuilder>();

  constructor(readonly grammar: Grammar) {}

  readObject(name: string, owner?: string): void {
    const known = this.objects.get(name);
    const object = known ?? new KnownObjectBuilder(name);
    if (owner !== undefined && owner !== name) object.owners.add(owner);
    if (known) return;
    this.objects.set(name, object);
    // A custom field is an element of its own: any object can have one.
    object.takesCustomFields = true;
    for (const use of usesOf(name)) {
      const element = this.grammar.elements.get(use);
      if (element) this.#readUse(object, element, use);
    }
  }

  #readUse(object: KnownObjectBuilder, { content, open = [] }: ElementDecl, use: string): void {
    object.takesDimensions ||= open.includes("GLDIM*");
    if (content.kind !== "children") return;
    const creation = `create.${object.name}`;
    const isCreation = use === creation || !this.grammar.elements.has(creation);
    for (const child of elementsOf(content)) {
      const field = child.local ?? this.grammar.elements.get(declaredName(child));
      // Some objects have custom fields the way that 2.1 has them.
      if (!field || child.name === "customfields") continue;
      object.addField(child.name, {
        ...(field.content.kind === "text" && { scalar: scalarOf(field) }),
        required: use === creation && countOf(content.particle, child.name).min > 0,
        creatable: isCreation,
      });
      const line = this.#lineIn(field);
      if (line !== undefined) this.readObject(line, object.name);
    }
  }

  /** The lines that a wrapper holds: of one name, and with fields themselves. */
  #lineIn(wrapper: ElementDecl): string | undefined {
    const [name, other] = childNames(wrapper.content);
    if (name === undefined || other !== undefined || wrapper.content.kind !== "children") return undefined;
    const [child] = elementsOf(wrapper.content);
    const line = child && this.grammar.elements.get(declaredName(child));
    const isRepeated = countOf(wrapper.content.particle, name).max > 1;
    return line?.content.kind === "children" && isRepeated ? name : undefined;
  }
}
