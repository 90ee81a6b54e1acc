import { expected, next, type Source, type State } from "intacct-runtime/internals";
import type { DiagnosticCode } from "../text/codes.js";
import type { ElementDecl } from "../model/grammar.js";
import type { AnyOrder } from "./any-order.js";
import type { ElementRule } from "./elements.js";
import { isBlank, type EntityItem } from "./entities.js";
import type { Stretch } from "./events.js";
import { cureOfLack, cureOfPlace, type OpenElement } from "./cures.js";
import { facetFault } from "./facets.js";
import type { Report } from "./findings.js";
import { localPart } from "./namespaces.js";
import { PairsJudge } from "./pairs.js";
import { alternatives } from "../text/wording.js";
import { cureOfValue } from "./value-cures.js";
import { whatFits } from "./wording.js";

/** The name of a child, and its local name where it has a prefix that is bound. */
export interface ChildName {
  readonly name: string;
  readonly local: string | undefined;
  readonly declared: boolean;
}

/** Validates the content of one element, piece by piece. */
export class ElementJudge {
  /** What may still come, in an element with a content model. */
  #state: State | undefined;
  /** The order was already reported as wrong. Errors that follow from that are not reported. */
  #disordered = false;
  /** Faults of the whole element are reported once. */
  readonly #told = new Set<DiagnosticCode>();
  /** The element's own text; undefined once it contains an entity whose text is not known. */
  #text: string[] | undefined = [];
  /** How often each child occurred so far, if the order does not matter. */
  readonly #counts = new Map<string, number>();
  /** Where the first of it is. */
  #textAt: Stretch | undefined;
  /** The texts of the children, which make up a date. */
  readonly #parts = new Map<string, string>();
  readonly #pairs: PairsJudge | undefined;
  /** The names of unknown children. */
  readonly #strangers: string[] = [];
  readonly #report: Report;
  /** The source of the rules about its content. */
  readonly source: Source;

  constructor(
    readonly name: string,
    readonly rule: ElementRule,
    /** Where it begins. */
    private readonly at: Stretch,
    report: Report,
    private readonly declarationOf: (name: string) => ElementDecl | undefined,
    /** The element that it is in. */
    private readonly parent?: ElementJudge,
  ) {
    this.source = rule.decl.source ?? parent?.source ?? "published";
    const { source } = this;
    this.#report = (code, message, where, hint, by = source) => report(code, message, where, hint, by);
    this.#state = rule.start;
    const { pairs } = rule.decl;
    if (pairs) this.#pairs = new PairsJudge(rule.decl, pairs, declarationOf, this.#report);
  }

  /**
   * In mixed content libxml2 looks at declared names without their prefixes, and at others without bound
   * ones.
   */
  get #namesInMixed(): ReadonlySet<string> {
    return new Set(Array.from(this.rule.names.keys(), localPart));
  }

  /** Whether several children of the name may occur here. */
  repeats(name: string): boolean {
    return this.rule.repeats(name);
  }

  child(child: ChildName, at: Stretch): void {
    const { name, local, declared } = child;
    switch (this.rule.decl.content.kind) {
      case "empty":
        return this.#notEmpty(at);
      case "text":
        return this.#elementInText(name, at);
      case "mixed":
        if (!this.#namesInMixed.has(local ?? name)) {
          return this.#unknown(name, at, alternatives([...this.rule.names.keys(), "text"]));
        }
        break;
      case "children":
        if (!this.#advance(name, at)) return;
        break;
      case "any":
    }
    if (!declared) this.#report("IC1601", `<${name}> is not declared`, at);
  }

  /** Accepts one more child of a content model. If it does not fit, reports it and returns false. */
  #advance(name: string, at: Stretch): boolean {
    const known = this.rule.names.has(name);
    const { anyOrder } = this.rule;
    if (!known && this.rule.decl.record) {
      this.#state = (this.#state && next(this.#state, name)) ?? this.#state;
      this.#foreign(name, at);
    } else if (anyOrder) this.#count(anyOrder, name, known, at);
    else this.#follow(name, known, at);
    return known;
  }

  /** For models with order. */
  #follow(name: string, known: boolean, at: Stretch): void {
    const after = this.#state && next(this.#state, name);
    if (after && !this.#disordered) this.#state = after;
    else if (!this.#disordered && this.#state) {
      this.#disordered = true;
      const wanted = whatFits(this.#state, this.name);
      if (known) this.#report("IC1602", `<${name}> is not allowed here; expected ${wanted}`, at);
      else this.#unknown(name, at, wanted);
    } else if (!known) this.#unknown(name, at);
  }

  /** For models without order: checks how often a field occurs, and with which others. */
  #count(anyOrder: AnyOrder, name: string, known: boolean, at: Stretch): void {
    if (!known && !anyOrder.isOpen) this.#unknown(name, at, alternatives([...this.rule.names.keys()]));
    const refusal = anyOrder.refusal(name, this.#counts);
    if (refusal !== undefined) this.#report("IC1602", refusal, at, this.#source());
    this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
  }

  #unknown(name: string, at: Stretch, wanted?: string): void {
    const other = wanted === undefined ? "" : `; expected ${wanted}`;
    this.#strangers.push(name);
    this.#report("IC1602", `<${name}> is not allowed in <${this.name}>${other}`, at, () => this.#cure(name));
  }

  /** Handles unknown fields of a record: they may be custom fields. */
  #foreign(name: string, at: Stretch): void {
    if (this.rule.isOpenTo(name)) return;
    this.#strangers.push(name);
    this.#report("IC1672", `<${name}> is not known in <${this.name}>`, at, () =>
      name.toLowerCase() === "customfields"
        ? "write custom fields beside the others, by their own names"
        : (this.#cure(name) ?? "if it is a custom field or object, say so in an overlay"),
    );
  }

  #cure(name: string): string | undefined {
    return cureOfPlace(name, this.open(), this.declarationOf);
  }

  /** This element and those around it, the innermost first. */
  open(): readonly OpenElement[] {
    return [{ name: this.name, names: this.rule.names }, ...(this.parent?.open() ?? [])];
  }

  #elementInText(name: string, at: Stretch): void {
    this.#text = undefined;
    this.#once(
      "IC1606",
      `<${name}> is not allowed in <${this.name}>, which may contain only text`,
      at,
      'write &lt; for "<" itself',
    );
  }

  #notEmpty(at: Stretch): void {
    const hint = `write <${this.name}/>; not even white space or a comment is allowed in it`;
    this.#once("IC1605", `<${this.name}> must be empty`, at, hint);
  }

  #misplacedText(at: Stretch): void {
    if (this.rule.takesText) return;
    const wanted = this.#state ? whatFits(this.#state, this.name) : "elements";
    this.#once(
      "IC1604",
      `there is text in <${this.name}>, which may contain only elements; expected ${wanted}`,
      at,
    );
  }

  #once(code: DiagnosticCode, message: string, at: Stretch, hint?: string): void {
    if (this.#told.has(code)) return;
    this.#told.add(code);
    this.#report(code, message, at, hint);
  }

  text(text: string, at: Stretch, standalone: boolean): void {
    const { kind } = this.rule.decl.content;
    if (kind === "empty") this.#notEmpty(at);
    else if (kind !== "children") this.#addText(text, at);
    else if (!isBlank(text)) this.#misplacedText(at);
    else if (standalone) {
      const message = `white space is in <${this.name}>, which may contain only elements`;
      this.#once(
        "IC1619",
        message,
        at,
        'remove standalone="yes" from the XML declaration, or the white space',
      );
    }
  }

  /** Even white space does not count as such in a CDATA section. */
  cdata(text: string, at: Stretch): void {
    const { kind } = this.rule.decl.content;
    if (kind === "empty") this.#notEmpty(at);
    else if (kind === "children") this.#misplacedText(at);
    else this.#addText(text, at);
  }

  #addText(text: string, at: Stretch): void {
    this.#textAt ??= at;
    this.#text?.push(text);
  }

  /** A comment or an instruction. */
  aside(at: Stretch): void {
    if (this.rule.decl.content.kind === "empty") this.#notEmpty(at);
  }

  /** Handles a reference to an entity with these items. */
  reference(items: readonly EntityItem[], at: Stretch): void {
    const { kind } = this.rule.decl.content;
    if (kind === "empty") return this.#notEmpty(at);
    // The text of the entity is not known here.
    this.#text = undefined;
    for (const item of items) {
      if (kind === "text" && item.kind === "element") this.#elementInText(item.name, at);
      if (kind !== "children") continue;
      if (item.kind === "element") this.#advance(item.name, at);
      else this.#misplacedText(at);
    }
  }

  /** Records a child that has ended, with its text if known. */
  part(child: ElementJudge, text: string | undefined): void {
    if (text !== undefined) this.#parts.set(child.name, text);
    this.#pairs?.pair(child.#parts, child.at);
  }

  /** The element ends; its text, where that is known. */
  end(at: Stretch): string | undefined {
    const missing = this.#missing();
    if (missing !== undefined) {
      this.#report(
        "IC1603",
        missing,
        at,
        cureOfLack(this.name, this.#needed(), this.#strangers) ?? this.#source(),
      );
      this.#disordered = true;
    }
    for (const names of this.rule.decl.wants ?? [])
      if (!names.some((name) => this.#counts.has(name)))
        this.#report(
          "IC1673",
          `<${this.name}> lacks ${alternatives(names)}`,
          at,
          "documentation asks for it, and the gateway is known to do without",
          "documented",
        );
    this.#pairs?.end(this.name, at);
    const text = this.#text?.join("");
    const value = this.#state && !this.#disordered ? this.#date() : text;
    const { scalar } = this.rule;
    const fault = scalar && value !== undefined ? facetFault(scalar, value, this.name) : undefined;
    if (scalar && fault !== undefined)
      this.#report(
        "IC1671",
        fault,
        this.#textAt ?? this.at,
        cureOfValue(scalar, value ?? ""),
        scalar.source ?? (this.source === "published" ? "name" : this.source),
      );
    return text;
  }

  /** The source of the refusal, if it is not the schema itself, and what to do. */
  #source(): string | undefined {
    return this.rule.decl.source === "documented"
      ? "the documentation says so; if your gateway differs, correct it in an overlay"
      : undefined;
  }

  /** The names that the element still needs when it ends. */
  #needed(): readonly string[] {
    if (this.#state) return [...expected(this.#state).names];
    return this.rule.anyOrder?.needed(this.#counts).flat() ?? [];
  }

  /** What the element still needs when it ends, in words. */
  #missing(): string | undefined {
    const missing = this.rule.anyOrder?.missing(this.#counts) ?? [];
    if (missing.length > 0) return `<${this.name}> lacks ${missing.join(", ")}`;
    if (!this.#state || this.#state.accepts || this.#disordered) return undefined;
    return `<${this.name}> ends too early; expected ${whatFits(this.#state, this.name)}`;
  }

  /** Year, month and day as one date; undefined where one of them is empty, which says that there is none. */
  #date(): string | undefined {
    const parts = [...this.#parts.values()].map((part) => part.trim());
    const [year = "", month = "", day = ""] = parts;
    if (parts.includes("")) return undefined;
    return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  }
}
