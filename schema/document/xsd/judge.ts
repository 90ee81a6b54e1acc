import { anyType, builtInTypes } from "../../model/datatypes/built-in-types.js";
import { valueFault, valueKey } from "../../model/datatypes/values.js";
import type { ElementDecl, ElementType, SimpleType } from "../../model/grammar.js";
import { isName } from "../../dtd/characters.js";
import { suggestion } from "../../text/wording.js";
import { IdTable } from "../attributes.js";
import type { DocumentJudge, Prolog } from "../document-reader.js";
import type { DocumentAttribute, Stretch } from "../events.js";
import type { Findings, Report } from "../findings.js";
import { asDeclaredInside } from "../internal-declarations.js";
import { TreePath } from "../tree-path.js";
import { isMeta, SchemaAttributes, type NamedAttribute } from "./attributes.js";
import { SchemaElement } from "./element.js";
import { isNamespace, Names, type ExpandedName } from "./names.js";
import type { KnownType, SchemaRules } from "./rules.js";

/**
 * What an element is before its attributes say more: declared, or of any type; undefined: not to be judged.
 */
type Start = { readonly decl: ElementDecl | undefined } | undefined;

/** Judges a document by an XML Schema, as libxml2 does (`xmllint --schema`). */
export class SchemaJudge implements DocumentJudge {
  /** Elements that have not ended; undefined for those that are not judged. */
  readonly #open: (SchemaElement | undefined)[] = [];
  readonly #path = new TreePath();
  readonly #names = new Names();
  readonly #attributes: SchemaAttributes;
  #prolog: Prolog | undefined;

  constructor(
    private readonly rules: SchemaRules,
    private readonly findings: Findings,
  ) {
    this.#attributes = new SchemaAttributes(rules, new IdTable());
  }

  readonly #report: Report = (code, message, at, hint) => {
    this.findings.add(code, message, at, () => this.#path.toString(), hint);
  };

  prolog(prolog: Prolog): void {
    this.#prolog = prolog;
  }

  start(name: string, given: readonly DocumentAttribute[], at: Stretch): void {
    const attributes = asDeclaredInside(this.#prolog?.doctype, name, given, at);
    this.#names.enter(attributes);
    const parent = this.#open.at(-1);
    this.#path.enter(name, parent?.rule.repeats(name) ?? false);
    const expanded = this.#names.element(name);
    const start =
      this.#open.length === 0 ? this.#root(expanded, name, at) : this.#child(parent, expanded, name, at);
    const named = attributes
      .filter((attribute) => !isNamespace(attribute))
      .map((attribute) => ({ ...attribute, expanded: this.#names.attribute(attribute.name) }));
    this.#open.push(start && this.#judge(name, start.decl, named, at));
  }

  end(at: Stretch): void {
    this.#open.pop()?.end(at);
    this.#path.leave();
    this.#names.leave();
  }

  text(text: string, at: Stretch): void {
    this.#open.at(-1)?.text(text, at, false);
  }

  cdata(text: string, at: Stretch): void {
    this.#open.at(-1)?.text(text, at, true);
  }

  aside(): void {
    // Comments and instructions may occur everywhere.
  }

  reference(name: string, at: Stretch): void {
    if (!this.#open.at(-1)) return;
    this.#report("IC1625", `the replacement text of &${name}; is not checked`, at, "write the text itself");
  }

  /** Every global element may be the outermost one, whatever the gateway expects. */
  #root(expanded: ExpandedName, name: string, at: Stretch): Start {
    const { root } = this.rules.grammar;
    const decl = this.rules.element(expanded);
    if (!decl) {
      this.#report("IC1601", `<${name}> is not declared; expected ${root}`, at, suggestion(name, [root]));
      return undefined;
    }
    if (name !== root)
      this.#report("IC1661", `the document starts with <${name}>; the gateway expects <${root}>`, at);
    return { decl };
  }

  #child(parent: SchemaElement | undefined, expanded: ExpandedName, name: string, at: Stretch): Start {
    const admission = parent?.child(expanded, name, at);
    if (!admission) return undefined;
    if (admission === "laxly") return { decl: this.rules.element(expanded) };
    if (!("wildcard" in admission)) return { decl: admission.local ?? this.rules.element(expanded) };
    const { process } = admission.wildcard;
    if (process === "skip") return undefined;
    const decl = this.rules.element(expanded);
    if (decl || process === "lax") return { decl };
    this.#report("IC1601", `<${name}> is not declared`, at);
    return undefined;
  }

  #judge(
    name: string,
    decl: ElementDecl | undefined,
    attributes: readonly NamedAttribute[],
    at: Stretch,
  ): SchemaElement {
    const isNil = this.#isNil(name, decl, attributes);
    const type = this.#instanceType(decl, attributes) ?? decl ?? anyType;
    const rule = this.rules.rule(type);
    for (const attribute of attributes) {
      if (isMeta(attribute.expanded)) continue;
      const value = this.#expandEntities(attribute.value);
      const fault = this.#attributes.fault(name, rule, { ...attribute, value });
      const xpath = (): string => `${this.#path.toString()}/@${attribute.name}`;
      if (fault) this.findings.add(fault.code, fault.message, attribute.at, xpath, fault.hint);
    }
    for (const missing of this.#attributes.missing(rule, attributes)) {
      this.#report("IC1612", `<${name}> needs the attribute ${missing}`, at);
    }
    return new SchemaElement(name, decl, rule, isNil, this.#report);
  }

  /** Whether xsi:nil says, and may say, that an element has no value. */
  #isNil(name: string, decl: ElementDecl | undefined, attributes: readonly NamedAttribute[]): boolean {
    const nil = attributes.find(({ expanded }) => expanded.local === "nil" && isMeta(expanded));
    if (!nil || !decl) return false;
    const boolean = builtInTypes.get("boolean") as SimpleType;
    const fault = valueFault(boolean, nil.value);
    if (fault !== undefined) {
      this.#report("IC1624", `${nil.name} must be ${fault}`, nil.at);
      return false;
    }
    if (!decl.nillable) {
      this.#report("IC1624", `<${name}> cannot be nil, nor say that it is not`, nil.at, "remove it");
      return false;
    }
    if (valueKey(boolean, nil.value) !== "true") return false;
    if (decl.value?.use !== "fixed") return true;
    this.#report("IC1624", `<${name}> has a fixed value, and cannot be nil`, nil.at);
    return false;
  }

  /** The type that xsi:type names, if it may replace the declared one. */
  #instanceType(
    decl: ElementDecl | undefined,
    attributes: readonly NamedAttribute[],
  ): ElementType | undefined {
    const given = attributes.find(({ expanded }) => expanded.local === "type" && isMeta(expanded));
    if (!given) return undefined;
    const known = this.#typeNamed(given.value);
    if (!known) {
      const message = `${given.name} names no type: ${JSON.stringify(given.value)}`;
      this.#report("IC1623", message, given.at, "name a type that the schema declares, or a built-in one");
    } else if (decl && !this.rules.canStandFor(known, decl)) {
      const message = `a value of the type ${given.value} cannot replace <${decl.name}>`;
      this.#report("IC1623", message, given.at, "name a type that is derived from the declared one");
    } else return known.type;
    return undefined;
  }

  #typeNamed(value: string): KnownType | undefined {
    const parts = value.split(":");
    const [prefix, local] = parts.length === 1 ? ["", value] : parts;
    if (parts.length > 2 || local === undefined || !parts.every(isName)) return undefined;
    const namespace = this.#names.namespace(prefix ?? "");
    if (namespace === undefined && prefix !== "") return undefined;
    return this.rules.typeNamed({ namespace: namespace ?? "", local });
  }

  /** References to entities that the document declares: the reader has seen that they come to an end. */
  #expandEntities(value: string): string {
    const declared = this.#prolog?.doctype?.generalEntities;
    if (!declared || !value.includes("&")) return value;
    let text = value;
    for (let again = true; again && text.length < longest;) {
      again = false;
      text = text.replace(/&([^&;\s]+);/g, (whole, name: string) => {
        const replacement = declared.get(name)?.text;
        again ||= replacement !== undefined;
        return replacement ?? whole;
      });
    }
    return text;
  }
}

/** Entities may multiply: no value that a schema allows is as long. */
const longest = 1_000_000;
