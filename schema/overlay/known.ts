import type { Scalar } from "intacct-runtime/internals";
import type { DtdVersion, ElementDecl, Particle } from "../model/grammar.js";

/** The objects of a schema, as far as overlays need them. */
export interface KnownObjects {
  readonly version: DtdVersion;
  /**
   * What describes the objects, and so the names of their fields: `VENDORID` in objects of version 3.0, `vendorid`
   * in functions for one object. Version 3.0 has both.
   */
  readonly describedBy: "objects" | "functions";
  /** By the name that overlays use: that of 3.0. Lines of objects are objects of their own. */
  readonly objects: ReadonlyMap<string, KnownObject>;
  /** Other names by which people may know them, with the one that overlays use: `bill`, `APBILL`. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Names that a custom object cannot have: those of all elements that may occur beside it. */
  readonly taken: ReadonlySet<string>;
  /** Names of objects that are known only as targets of other records: `TERM`. */
  readonly mentioned: ReadonlySet<string>;
}

export interface KnownObject {
  readonly name: string;
  /**
   * Standard fields, by their names on the wire of this version; those in structures by path:
   * `MAILADDRESS.CITY`.
   */
  readonly fields: ReadonlyMap<string, KnownField>;
  /** The objects whose line it is; none where it is not a line. */
  readonly owners: ReadonlySet<string>;
  /** The objects behind the first parts of dotted names, by these. */
  readonly relations: ReadonlyMap<string, string>;
  /** The functions on objects that it allows; none of what only functions of its own know. */
  readonly functions: readonly string[];
  /** Whether it can have custom fields. */
  readonly takesCustomFields: boolean;
  /** Whether it can have user-defined dimensions that do not name it. */
  readonly takesDimensions: boolean;
}

export interface KnownField {
  /** Absent for fields with child elements. */
  readonly scalar?: Scalar;
  /** All values that requests and answers list, whether or not others are allowed too. */
  readonly values?: readonly string[];
  /** Whether a new record must have it. */
  readonly required: boolean;
  /** Whether it can occur only once in some request or answer. */
  readonly single: boolean;
  /** Whether it has alternatives in some request that a correction can lift. */
  readonly apart: boolean;
  /** Whether some rule requires it in requests: always, as one of several, or as advice. */
  readonly asked: boolean;
  /** Whether a new record can have it: some are only read, or changed. */
  readonly creatable: boolean;
  /** Whether any request can have it: others are only read. */
  readonly sendable: boolean;
}

/**
 * Collects what several declarations say of one object: a function each, one that creates, one that updates.
 */
export class KnownObjectBuilder {
  readonly fields = new Map<string, KnownField>();
  readonly owners = new Set<string>();
  relations: ReadonlyMap<string, string> = new Map();
  functions: readonly string[] = [];
  takesCustomFields = false;
  takesDimensions = false;

  constructor(readonly name: string) {}

  /** No request creates one. */
  isNeverNew(): void {
    for (const [name, field] of this.fields)
      this.fields.set(name, { ...field, creatable: false, required: false });
  }

  /** What one declaration says of a new record holds, whether or not others say it. */
  addField(name: string, field: KnownField): void {
    const known = this.fields.get(name);
    const required = field.required || known?.required === true;
    const asked = field.asked || known?.asked === true;
    const creatable = field.creatable || known?.creatable === true;
    const sendable = field.sendable || known?.sendable === true;
    const single = field.single || known?.single === true;
    const apart = field.apart || known?.apart === true;
    const values = [...new Set([...(known?.values ?? []), ...(field.scalar?.values ?? [])])];
    const more = {
      ...(values.length > 0 && { values }),
      required,
      asked,
      creatable,
      sendable,
      single,
      apart,
    };
    this.fields.set(name, { ...field, ...known, ...more });
  }
}

/** The children that a declaration asks for: always, as one of several, or as advice. */
export const askedIn = ({ content, wants = [] }: ElementDecl): ReadonlySet<string> =>
  new Set([...(content.kind === "children" ? neededIn(content.particle) : []), ...wants.flat()]);

function neededIn(particle: Particle): readonly string[] {
  if (particle.occurs.min === 0 || particle.kind === "any") return [];
  return particle.kind === "element" ? [particle.name] : particle.items.flatMap(neededIn);
}
