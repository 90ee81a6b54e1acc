import type { Content, ElementDecl, ElementParticle, Grammar, Particle } from "./grammar.js";

/**
 * A grammar whose elements are all declared by name: those that an XML Schema declares where they are get
 * names of their own, `query.select` for `select` in `query`, as scoped declarations of 3.0 DTDs have them.
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

function nameAll(grammar: Grammar): Grammar {
  const elements = new Map<string, ElementDecl>();
  const names = new Map<ElementDecl, string>();
  const pending: ElementDecl[] = [];

  const claim = (wanted: string): string => {
    let name = wanted;
    for (let number = 2; grammar.elements.has(name) || elements.has(name); number++)
      name = `${wanted}${number}`;
    return name;
  };

  const nameOf = (local: ElementDecl, owner: string): string => {
    const known = names.get(local);
    if (known !== undefined) return known;
    const name = claim(`${owner}.${local.name}`);
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
