import type { ElementDecl, Grammar } from "../../schema/model/grammar.js";
import { declarationOf } from "../../schema/model/scopes.js";

/** The DTDs of 3.0 as the DTD reader gives them: notes are attributes, scopes are names with dots. */
export class Declarations {
  constructor(readonly elements: Grammar["elements"]) {}

  /** The name of the declaration at a path: `post/CONTRACT` may be `post.CONTRACT`. */
  nameAt(path: string): string {
    const [root = "", ...tags] = path.split("/");
    return tags.reduce((name, tag) => declarationOf(name, tag, this.elements), root);
  }

  at(path: string): ElementDecl | undefined {
    return this.elements.get(this.nameAt(path));
  }
}
