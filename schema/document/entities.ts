import type { Doctype } from "../dtd/doctype.js";
import type { DocumentEvents, Stretch } from "./events.js";
import { Malformed } from "./malformed.js";
import { ContentReader, type EntityUses } from "./reader.js";

/** What an entity brings into the content that refers to it, on its top level. */
export type EntityItem =
  { readonly kind: "element"; readonly name: string } | { readonly kind: "text" | "cdata" };

interface Expansion {
  /** Blank text, comments and instructions left out: they may occur anywhere. */
  readonly items: readonly EntityItem[];
  /** References made, this one included. */
  readonly uses: number;
}

/** The items that one reference may load. */
const maxItems = 100_000;

/** The general entities that a document declares in its internal subset. */
export class Entities implements EntityUses {
  readonly #expansions = new Map<string, Expansion>();
  readonly #active = new Set<string>();
  readonly #seen = new Set<string>();
  /** Characters of all replacement texts that were read. */
  #read = 0;
  /** How many replacement texts the one that is being read is in. */
  #depth = 0;

  constructor(
    readonly doctype: Doctype | undefined,
    /** Whether a name that is not declared here may be declared in a file that is not read. */
    private readonly mayBeElsewhere: boolean,
  ) {}

  /** What a reference in content stands for; nothing for what is not declared, or external and not read. */
  itemsOf(name: string): readonly EntityItem[] {
    return this.#expansions.get(name)?.items ?? [];
  }

  inContent(name: string, at: Stretch): void {
    const { uses } = this.#expand(name, at);
    // The same rule as libxml2's: expansion must be in proportion to the text that was read.
    if (uses * 3 >= (at.end + this.#read) * 10) {
      throw new Malformed(`&${name}; multiplies without measure`, at, "write the text itself", "IC1652");
    }
  }

  inAttribute(name: string, at: Stretch): boolean {
    const text = this.#textInAttribute(name, at);
    if (text === undefined) return false;
    // libxml2 checks an entity only at its first reference.
    if (!this.#seen.has(name)) this.#inspect(name, text, at);
    return true;
  }

  /** Checks the references inside of an entity that an attribute value refers to. */
  #inspect(name: string, text: string, at: Stretch): void {
    this.#seen.add(name);
    this.#within(name, at, () => {
      for (const [, inner = ""] of text.matchAll(/&([^#;][^;]*);/g)) {
        if (/^(lt|gt|amp|quot|apos)$/.test(inner)) continue;
        const innerText = this.#textInAttribute(inner, at);
        if (innerText !== undefined) this.#inspect(inner, innerText, at);
      }
    });
  }

  #textInAttribute(name: string, at: Stretch): string | undefined {
    const text = this.#textOf(name, at, "an attribute value");
    if (text?.includes("<")) throw new Malformed(`&${name}; brings "<" into an attribute value`, at);
    return text;
  }

  #expand(name: string, at: Stretch): Expansion {
    const known = this.#expansions.get(name);
    if (known) return known;
    const text = this.#textOf(name, at, "content");
    if (text === undefined) return { items: [], uses: 1 };
    this.#seen.add(name);
    const expansion = this.#readText(name, text, at);
    this.#expansions.set(name, expansion);
    return expansion;
  }

  #readText(name: string, text: string, at: Stretch): Expansion {
    const items = new ItemCollector(this, at);
    let uses = 1;
    const nested: EntityUses = {
      doctype: this.doctype,
      inContent: (inner) => void (uses += this.#expand(inner, at).uses),
      inAttribute: (inner) => this.inAttribute(inner, at),
    };
    this.#read += text.length;
    this.#depth++;
    this.#within(name, at, () => {
      try {
        new ContentReader(text, 0, items, nested).readFragment();
      } catch (error) {
        if (!(error instanceof Malformed)) throw error;
        throw new Malformed(`in the text of &${name};: ${error.message}`, at, error.hint, error.code);
      }
    });
    this.#depth--;
    return { items: items.items, uses };
  }

  /** The replacement text; undefined where there is none to read. */
  #textOf(name: string, at: Stretch, where: "content" | "an attribute value"): string | undefined {
    const entity = this.doctype?.generalEntities.get(name);
    if (!entity) {
      // Inside of replacement texts libxml2 forgets that there may be other declarations.
      if (this.mayBeElsewhere && this.#depth === 0) return undefined;
      throw new Malformed(
        `entity &${name}; is not declared`,
        at,
        'write the character itself, and &amp; for "&"',
      );
    }
    if (entity.notation !== undefined)
      throw new Malformed(`&${name}; is an unparsed entity, which ${where} cannot contain`, at);
    if (entity.text === undefined && where !== "content") {
      throw new Malformed(`&${name}; is an external entity, which ${where} cannot contain`, at);
    }
    return entity.text;
  }

  #within(name: string, at: Stretch, body: () => void): void {
    if (this.#active.has(name)) throw new Malformed(`entity &${name}; contains itself`, at);
    this.#active.add(name);
    try {
      body();
    } finally {
      this.#active.delete(name);
    }
  }
}

/** Keeps the top level of an entity's content. */
class ItemCollector implements DocumentEvents {
  readonly items: EntityItem[] = [];
  #depth = 0;

  constructor(
    private readonly entities: Entities,
    private readonly at: Stretch,
  ) {}

  start(name: string): void {
    if (this.#depth++ === 0) this.#add({ kind: "element", name });
  }

  end(): void {
    this.#depth--;
  }

  text(text: string): void {
    if (this.#depth === 0 && !isBlank(text)) this.#add({ kind: "text" });
  }

  cdata(): void {
    if (this.#depth === 0) this.#add({ kind: "cdata" });
  }

  aside(): void {
    // Neither comments nor instructions count.
  }

  reference(name: string): void {
    if (this.#depth === 0) for (const item of this.entities.itemsOf(name)) this.#add(item);
  }

  #add(item: EntityItem): void {
    this.items.push(item);
    if (this.items.length > maxItems) {
      throw new Malformed(
        `an entity expands to more than ${maxItems} elements`,
        this.at,
        undefined,
        "IC1652",
      );
    }
  }
}

export const isBlank = (text: string): boolean => /^[ \t\r\n]*$/.test(text);
