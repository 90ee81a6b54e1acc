import type { ElementDecl, Grammar } from "../model/grammar.js";
import { listIn } from "../text/collections.js";

/** The place of a declaration in another schema of the same layout. */
export interface Beside {
  readonly path: string;
  /** The declarations before it, the nearest first. */
  readonly names: readonly string[];
}

/** The order of the declarations in a schema's files. */
export class Neighbours {
  readonly #files = new Map<Grammar, ReadonlyMap<string, readonly ElementDecl[]>>();

  before({ origin }: ElementDecl, grammar: Grammar): Beside {
    const { file, start } = origin.span;
    const all = this.#filesOf(grammar).get(file.path) ?? [];
    const names = all.filter((one) => one.origin.span.start < start).map(({ name }) => name);
    return { path: file.path, names: names.reverse() };
  }

  #filesOf(grammar: Grammar): ReadonlyMap<string, readonly ElementDecl[]> {
    const known = this.#files.get(grammar);
    if (known) return known;
    const files = new Map<string, ElementDecl[]>();
    for (const element of grammar.elements.values())
      listIn(files, element.origin.span.file.path).push(element);
    for (const list of files.values()) list.sort((a, b) => a.origin.span.start - b.origin.span.start);
    this.#files.set(grammar, files);
    return files;
  }
}
