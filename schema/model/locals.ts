import {
  FUNCTION_LIST,
  type Content,
  type ElementDecl,
  type ElementParticle,
  type Grammar,
  type Particle,
} from "./grammar.js";
import { elementsIn, holdsAny, ONCE } from "./particles.js";

/**
 * A grammar whose elements are all declared by name: those that an XML Schema declares where they are get
 * names of their own, `query.select` for `select` in `query`, as scoped declarations of 3.0 DTDs have them.
 * The list of functions and the functions in it keep their names if nothing else has them, because profiles are
 * found by these.
 */
export function nameLocals(grammar: Grammar): Grammar {
  let known = namedGrammars.get(grammar);
  if (!known) namedGrammars.set(grammar, (known = nameAll(grammar)));
  return known;
}

/**
 * Comparing, listing profiles and planning all ask for the same: what they remember of declarations is of
 * these.
 */
const namedGrammars = new WeakMap<Grammar, Grammar>();

/**
 * The same grammar as values are made by it: where text may be between children, they are a mixture. What else the
 * model asks of them, only documents are checked for.
 */
export function withMixtures(grammar: Grammar): Grammar {
  let known = mixedGrammars.get(grammar);
  if (!known) mixedGrammars.set(grammar, (known = mixAll(grammar)));
  return known;
}

const mixedGrammars = new WeakMap<Grammar, Grammar>();

function mixAll(grammar: Grammar): Grammar {
  const elements = [...grammar.elements].map(
    ([name, element]) => [name, { ...element, content: mixtureOf(element.content) }] as const,
  );
  return { ...grammar, elements: new Map(elements) };
}

function mixtureOf(content: Content): Content {
  if (content.kind !== "children" || !content.mixed) return content;
  if (holdsAny(content.particle)) return { kind: "any" };
  const byName = new Map(elementsIn(content.particle).map((element) => [element.name, element]));
  return { kind: "mixed", elements: [...byName.values()].map((element) => ({ ...element, occurs: ONCE })) };
}

function nameAll(grammar: Grammar): Grammar {
  const elements = new Map<string, ElementDecl>();
  const names = new Map<ElementDecl, string>();
  const pending: ElementDecl[] = [];

  const isTaken = (name: string): boolean => grammar.elements.has(name) || elements.has(name);

  const claim = (local: string, owner: string): string => {
    const isKnownByName = local === FUNCTION_LIST || owner === FUNCTION_LIST;
    if (isKnownByName && !isTaken(local)) return local;
    const wanted = `${owner}.${local}`;
    let name = wanted;
    for (let number = 2; isTaken(name); number++) name = `${wanted}${number}`;
    return name;
  };

  const nameOf = (local: ElementDecl, owner: string): string => {
    const known = names.get(local);
    if (known !== undefined) return known;
    const name = claim(local.name, owner);
    names.set(local, name);
    const declaration = { ...local, name, tag: local.name };
    elements.set(name, declaration);
    pending.push(declaration);
    return name;
  };

  const nameIn = (particle: Particle, owner: string): Particle => {
    if (particle.kind === "any") return particle;
    if (particle.kind !== "element")
      return { ...particle, items: particle.items.map((item) => nameIn(item, owner)) };
    const { local, ...rest } = particle;
    return local ? { ...rest, declaration: nameOf(local, owner) } : particle;
  };

  const contentIn = ({ name, content }: ElementDecl): Content => {
    if (content.kind === "children") return { ...content, particle: nameIn(content.particle, name) };
    if (content.kind !== "mixed") return content;
    return {
      ...content,
      elements: content.elements.map((element) => nameIn(element, name) as ElementParticle),
    };
  };

  for (const element of grammar.elements.values())
    elements.set(element.name, { ...element, content: contentIn(element) });
  for (const local of pending) elements.set(local.name, { ...local, content: contentIn(local) });
  return { ...grammar, elements };
}
