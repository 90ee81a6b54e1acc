import type { Content, ElementDecl, ElementParticle } from "./grammar.js";
import { mapElements } from "./particles.js";

/** The declarations of a grammar, by name: `VENDOR.STATUS` is that of STATUS inside VENDOR. */
export type Declarations = ReadonlyMap<string, ElementDecl>;

/**
 * The name of the declaration that a child has inside another declaration: of `C` inside `A.B` the first that
 * exists of `A.B.C`, `B.C` and `C`.
 */
export function declarationOf(parent: string, child: string, declarations: Declarations): string {
  for (let scope = parent; scope !== ""; scope = scope.slice(scope.indexOf(".") + 1)) {
    if (declarations.has(`${scope}.${child}`)) return `${scope}.${child}`;
    if (!scope.includes(".")) break;
  }
  return child;
}

/** A content in which every child knows its declaration, as seen from the parent of the name given. */
export function linkContent(content: Content, parent: string, declarations: Declarations): Content {
  const link = (particle: ElementParticle): ElementParticle => {
    const declaration = declarationOf(parent, particle.name, declarations);
    return declaration === particle.name ? particle : { ...particle, declaration };
  };
  if (content.kind === "mixed") return { ...content, elements: content.elements.map(link) };
  if (content.kind !== "children") return content;
  return { ...content, particle: mapElements(content.particle, link) };
}
