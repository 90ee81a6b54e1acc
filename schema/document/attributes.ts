import { isName, isNmtoken } from "../dtd/characters.js";
import type { AttributeDecl, Grammar } from "../model/grammar.js";
import type { DiagnosticCode } from "../text/codes.js";
import type { DocumentAttribute, Stretch } from "./events.js";
import { alternatives } from "../text/wording.js";

/** What is wrong with the value of an attribute. */
export interface AttributeFault {
  readonly code: DiagnosticCode;
  readonly message: string;
  readonly hint?: string;
}

/** Names used as IDs and as references to them, over a whole document. */
export class IdTable {
  readonly #ids = new Set<string>();
  readonly #references: { readonly name: string; readonly at: Stretch }[] = [];

  /** False where another element has the name already. */
  declare(name: string): boolean {
    return this.#ids.size < this.#ids.add(name).size;
  }

  refer(name: string, at: Stretch): void {
    this.#references.push({ name, at });
  }

  unresolved(): readonly { readonly name: string; readonly at: Stretch }[] {
    return this.#references.filter(({ name }) => !this.#ids.has(name));
  }
}

/** Judges attribute values by their declarations, as libxml2 does. */
export class AttributeJudge {
  constructor(
    private readonly grammar: Grammar,
    private readonly ids: IdTable,
    /** Whether the XML declaration names an encoding. */
    private readonly encodingDeclared: boolean,
  ) {}

  judge(decl: AttributeDecl, { value, at }: DocumentAttribute): AttributeFault | undefined {
    return this.#typeFault(decl, value, at) ?? this.#fixedFault(decl, value);
  }

  #fixedFault({ name, use, value: fixed }: AttributeDecl, value: string): AttributeFault | undefined {
    if (use !== "fixed" || (value === fixed && this.#survives(value))) return undefined;
    return {
      code: "IC1615",
      message: `attribute ${name} must be ${JSON.stringify(fixed)}`,
      hint: "it may also be left out",
    };
  }

  #typeFault(decl: AttributeDecl, value: string, at: Stretch): AttributeFault | undefined {
    const { name, type } = decl;
    if (type.kind === "CDATA") return undefined;
    if (type.kind === "enumeration" || type.kind === "notation") {
      if (type.values.includes(value) && this.#survives(value)) return this.#declaredFault(decl, value);
      const message = `attribute ${name} cannot be ${JSON.stringify(value)}; expected ${alternatives(type.values)}`;
      return { code: "IC1613", message };
    }
    if (!this.#survives(value) || !fits(type.kind, value)) {
      const message = `attribute ${name} cannot be ${JSON.stringify(value)}; expected ${descriptions[type.kind]}`;
      return { code: "IC1614", message };
    }
    return this.#referenceFault(decl, value, at);
  }

  #referenceFault({ name, type }: AttributeDecl, value: string, at: Stretch): AttributeFault | undefined {
    if (type.kind === "ID" && !this.ids.declare(value)) {
      return { code: "IC1616", message: `another element has the ${name} ${JSON.stringify(value)} already` };
    }
    const names = value.split(" ").filter((part) => part !== "");
    if (type.kind === "IDREF" || type.kind === "IDREFS") for (const one of names) this.ids.refer(one, at);
    if (type.kind === "ENTITY" || type.kind === "ENTITIES") {
      const missing = names.find((one) => this.grammar.generalEntities.get(one)?.notation === undefined);
      if (missing !== undefined) {
        return {
          code: "IC1618",
          message: `attribute ${name} names ${missing}, which the schema does not declare as an unparsed entity`,
        };
      }
    }
    return undefined;
  }

  #declaredFault({ name, type }: AttributeDecl, value: string): AttributeFault | undefined {
    if (type.kind !== "notation" || this.grammar.notations.has(value)) return undefined;
    return {
      code: "IC1618",
      message: `attribute ${name} names the notation ${value}, which the schema does not declare`,
    };
  }

  /**
   * Whether libxml2 compares the value as it is: markup characters it escapes before comparing, and
   * non-ASCII ones too where the document names no encoding.
   */
  #survives(value: string): boolean {
    return !/[&<>\r]/.test(value) && (this.encodingDeclared || /^[\0-\x7f]*$/.test(value));
  }
}

type TokenKind = Exclude<AttributeDecl["type"]["kind"], "CDATA" | "enumeration" | "notation">;

const descriptions: Readonly<Record<TokenKind, string>> = {
  ID: "a name",
  IDREF: "the ID of an element",
  IDREFS: "the IDs of elements, with spaces between",
  ENTITY: "the name of an entity",
  ENTITIES: "names of entities, with spaces between",
  NMTOKEN: "letters, digits and any of .-_: without spaces",
  NMTOKENS: "words of letters, digits and any of .-_: with spaces between",
};

/** Spaces may be doubled; around several name tokens they may also be at the ends. */
function fits(kind: TokenKind, value: string): boolean {
  switch (kind) {
    case "NMTOKEN":
      return isNmtoken(value);
    case "NMTOKENS":
      return /[^ ]/.test(value) && value.split(/ +/).every((token) => token === "" || isNmtoken(token));
    case "IDREFS":
    case "ENTITIES":
      return value.split(/ +/).every(isName);
    default:
      return isName(value);
  }
}
