import { type State, describe } from "intacct-runtime/internals";
import { valueFault } from "../../model/datatypes/values.js";
import type { ElementDecl } from "../../model/grammar.js";
import type { DiagnosticCode } from "../../text/codes.js";
import { suggestion } from "../../text/wording.js";
import type { Report } from "../findings.js";
import { isBlank } from "../entities.js";
import type { Stretch } from "../events.js";
import type { ExpandedName } from "./names.js";
import { whatFits, type Admission, type TypeRule } from "./rules.js";

/** Judges the content of one element by its type, piece by piece as it comes. */
export class SchemaElement {
  /** What may still come, in an element with a content model. */
  #state: State | undefined;
  /** The order was already reported as wrong. Errors that follow from that are not reported. */
  #disordered = false;
  readonly #told = new Set<DiagnosticCode>();
  readonly #text: string[] = [];
  #hasText = false;
  #hasChildren = false;

  constructor(
    readonly name: string,
    /** Absent from what a wildcard lets in and nothing declares. */
    readonly decl: ElementDecl | undefined,
    readonly rule: TypeRule,
    /** Whether xsi:nil says that there is no value. */
    private readonly isNil: boolean,
    private readonly report: Report,
  ) {
    this.#state = rule.start;
  }

  /** What a child is; undefined where it cannot occur here, which is reported. */
  child(name: ExpandedName, written: string, at: Stretch): Admission | "laxly" | undefined {
    this.#hasChildren = true;
    if (this.isNil)
      return this.#refuse("IC1624", `<${this.name}> is nil, and cannot contain <${written}>`, at);
    switch (this.rule.type.content.kind) {
      case "any":
        return "laxly";
      case "empty":
        return this.#refuse("IC1605", `<${this.name}> must be empty, and cannot contain <${written}>`, at);
      case "children":
        return this.#advance(name, written, at);
      default: {
        const message = `<${written}> is not allowed in <${this.name}>, which may contain only text`;
        return this.#refuse("IC1606", message, at, 'write &lt; for "<" itself');
      }
    }
  }

  #refuse(code: DiagnosticCode, message: string, at: Stretch, hint?: string): undefined {
    if (!this.#told.has(code)) this.report(code, message, at, hint);
    this.#told.add(code);
    return undefined;
  }

  #advance(name: ExpandedName, written: string, at: Stretch): Admission | undefined {
    const state = this.#state as State;
    const admission = this.rule.admit(state, name);
    if (admission && !this.#disordered) {
      this.#state = admission.state;
      return admission;
    }
    const isKnown = name.namespace === "" && this.rule.children.has(name.local);
    const wanted = this.#disordered ? undefined : state;
    if (wanted || !isKnown) {
      const where = isKnown ? "here" : `in <${this.name}>`;
      this.report(
        "IC1602",
        () =>
          `<${written}> is not allowed ${where}${wanted ? `; expected ${whatFits(wanted, this.name)}` : ""}`,
        at,
        () => (isKnown ? undefined : suggestion(name.local, this.rule.children.keys())),
      );
    }
    this.#disordered = true;
    return isKnown ? { state, local: this.rule.children.get(name.local) } : undefined;
  }

  /** Text, or a CDATA section, which counts as text even where it is blank. */
  text(text: string, at: Stretch, isCdata: boolean): void {
    this.#hasText = true;
    const { content } = this.rule.type;
    if (this.isNil) {
      this.#refuse("IC1624", `<${this.name}> is nil, and cannot contain text`, at, "not even white space");
    } else if (content.kind === "empty") {
      const hint = `write <${this.name}/>; not even white space is allowed in it`;
      this.#refuse("IC1605", `<${this.name}> must be empty`, at, hint);
    } else if (content.kind !== "children" || content.mixed) this.#text.push(text);
    else if (isCdata || !isBlank(text)) {
      const wanted = this.#state ? `; expected ${whatFits(this.#state, this.name)}` : "";
      this.#refuse("IC1604", `there is text in <${this.name}>, which may contain only elements${wanted}`, at);
    }
  }

  end(at: Stretch): void {
    if (this.isNil) return;
    if (this.#state && !this.#state.accepts && !this.#disordered) {
      const state = this.#state;
      this.report(
        "IC1603",
        () => `<${this.name}> ends too early; expected ${whatFits(state, this.name)}`,
        at,
      );
    }
    const value = this.decl?.value;
    const isDefaulted = value !== undefined && !this.#hasText && !this.#hasChildren;
    const text = isDefaulted ? value.text : this.#text.join("");
    const isUnfit = this.#checkType(text, at);
    if (value?.use === "fixed" && !isDefaulted && !isUnfit) this.#checkFixed(value.text, text, at);
  }

  #checkType(text: string, at: Stretch): boolean {
    const { simpleType } = this.rule.type;
    const fault = simpleType && !this.#hasChildren ? valueFault(simpleType, text) : undefined;
    if (fault === undefined) return false;
    const message = `${this.name}: expected ${fault}, got ${describe(text, [this.name])}`;
    this.report("IC1621", message, at, text === "" ? "an element without a value is left out" : undefined);
    return true;
  }

  /** As libxml2 does, the texts are compared, not the values. */
  #checkFixed(fixed: string, text: string, at: Stretch): void {
    if (text === fixed && !this.#hasChildren) return;
    const message = `<${this.name}> must be ${JSON.stringify(fixed)}`;
    this.report("IC1622", message, at, "it may also be empty");
  }
}
