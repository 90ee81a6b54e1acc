import type { ElementDecl } from "../model/grammar.js";
import { elementsOf } from "../model/particles.js";
import { declarationOf, type Declarations } from "../model/scopes.js";
import { VariantMap } from "../model/variant-map.js";
import type { Annotated } from "./read.js";
import { listIn } from "../text/collections.js";

type AnnotatedElements = ReadonlyMap<string, Annotated>;
type Names = Pick<ReadonlySet<string>, "has">;

/** What has to be known of all declarations before structures are made. */
export interface StructureIndex {
  readonly declarations: Declarations;
  /** Where something is declared for creating only: `create.VENDOR` for `create.VENDOR.NAME`. */
  readonly createScopes: Names;
  /** The objects and what is in them, by name. */
  readonly records: Names;
}

/**
 * What is known of the declarations of a grammar beside, so that it is quickly seen where a variant differs.
 */
interface StandardIndex extends StructureIndex {
  readonly records: ReadonlySet<string>;
  /** Names with dots that are not scopes. */
  readonly dotted: ReadonlySet<string>;
  /** By the name of a child, the records that it is in. */
  readonly holders: ReadonlyMap<string, readonly string[]>;
}

const indices = new WeakMap<AnnotatedElements, StandardIndex>();

/** The index of declarations; that of a variant costs what it changes, but for changes that reach far. */
export function indexOf(annotated: AnnotatedElements): StructureIndex {
  const standard = annotated instanceof VariantMap ? indices.get((annotated as Variant).base) : undefined;
  return (standard && new VariantIndexer(annotated as Variant, standard).index()) ?? indexAll(annotated);
}

type Variant = VariantMap<string, Annotated>;

function indexAll(annotated: AnnotatedElements): StandardIndex {
  const declarations = new Map<string, ElementDecl>();
  for (const [name, { element }] of annotated) declarations.set(name, element);
  const dotted = new Set([...annotated.values()].flatMap(dottedIn));
  for (const name of dotted) declarations.delete(name);
  const createScopes = new Set(scopesOf("create", annotated.keys()));
  const holders = new Map<string, string[]>();
  const records = new Set<string>();
  for (const [name, { notes }] of annotated) if (notes.functions !== undefined) records.add(name);
  for (const name of records)
    for (const child of childrenIn(annotated.get(name))) {
      records.add(declarationOf(name, child, declarations));
      listIn(holders, child).push(name);
    }
  const index = { declarations, createScopes, records, dotted, holders };
  indices.set(annotated, index);
  return index;
}

class VariantIndexer {
  readonly #changes;
  readonly #added;

  constructor(
    readonly annotated: Variant,
    readonly standard: StandardIndex,
  ) {
    this.#changes = annotated.changes();
    this.#added = this.#changes.filter(([name]) => !annotated.base.has(name));
  }

  /** Undefined where a change may say something of declarations that are not changed. */
  index(): StructureIndex | undefined {
    if (this.#changes.some(([name, changed]) => this.#isOther(name, changed))) return undefined;
    const { createScopes } = this.standard;
    const scopes = scopesOf(
      "create",
      this.#added.map(([name]) => name),
    );
    const declarations = this.#declarations();
    const records = this.#records(declarations);
    if (!records) return undefined;
    const own = new Set(scopes);
    return {
      declarations,
      createScopes: { has: (name) => own.has(name) || createScopes.has(name) },
      records: { has: (name) => records.has(name) || this.standard.records.has(name) },
    };
  }

  #isOther(name: string, changed: Annotated): boolean {
    const before = this.annotated.base.get(name);
    if (dottedIn(changed).length > 0 || (before && dottedIn(before).length > 0)) return true;
    if (before?.notes.functions !== undefined && changed.notes.functions === undefined) return true;
    return !before && this.#isScopeElsewhere(name);
  }

  /**
   * Whether a new declaration holds for a child of a record that is not changed: `VENDOR.F` in `X.VENDOR`.
   */
  #isScopeElsewhere(name: string): boolean {
    for (let dot = name.indexOf("."); dot > 0; dot = name.indexOf(".", dot + 1)) {
      const scope = `.${name.slice(0, dot)}`;
      if (this.standard.holders.get(name.slice(dot + 1))?.some((holder) => holder.endsWith(scope)))
        return true;
    }
    return false;
  }

  #declarations(): Declarations {
    const { declarations, dotted } = this.standard;
    const all = new VariantMap(declarations);
    for (const [name, { element }] of this.#changes) if (!dotted.has(name)) all.set(name, element);
    return all;
  }

  /**
   * The records that the standard index does not have; undefined where one of its own may be none any more.
   */
  #records(declarations: Declarations): ReadonlySet<string> | undefined {
    const { records, declarations: before } = this.standard;
    const leading = this.#changes
      .filter(([name, { notes }]) => notes.functions !== undefined || records.has(name))
      .map(([name]) => name);
    const own = new Set(leading);
    for (const name of own) {
      const held = childrenIn(this.annotated.get(name)).map((child) =>
        declarationOf(name, child, declarations),
      );
      for (const one of held) if (!records.has(one)) own.add(one);
      if (!records.has(name)) continue;
      const was = childrenIn(this.annotated.base.get(name));
      const all = new Set(held);
      if (was.some((child) => !all.has(declarationOf(name, child, before)))) return undefined;
    }
    return own;
  }
}

const childrenIn = (annotated: Annotated | undefined): string[] =>
  annotated ? elementsOf(annotated.element.content).map(({ name }) => name) : [];

/**
 * The names with dots that a content model names itself: elements called so, no part of which is a scope. Only
 * records,
 * in any order, have fields with dotted names, which share their declaration with the field in the structure.
 */
const dottedIn = ({ element, notes }: Annotated): string[] =>
  notes.unordered
    ? []
    : elementsOf(element.content).flatMap(({ name }) => (name.includes(".") ? [name] : []));

/** The scopes inside an action in which something is declared. */
function* scopesOf(action: string, names: Iterable<string>): Generator<string> {
  for (const name of names) {
    if (!name.startsWith(`${action}.`)) continue;
    for (let end = name.lastIndexOf("."); end > action.length; end = name.lastIndexOf(".", end - 1))
      yield name.slice(0, end);
  }
}
