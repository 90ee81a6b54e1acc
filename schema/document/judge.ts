import type { ElementDecl } from "../model/grammar.js";
import { AttributeJudge, IdTable } from "./attributes.js";
import type { DocumentJudge, Prolog } from "./document-reader.js";
import { ElementJudge } from "./element-judge.js";
import type { Report } from "./findings.js";
import type { ElementRule, ElementRules } from "./elements.js";
import type { DocumentAttribute, Stretch } from "./events.js";
import type { Findings } from "./findings.js";
import { asDeclaredInside } from "./internal-declarations.js";
import { isVoidDeclaration, localPart, Namespaces } from "./namespaces.js";
import { TreePath } from "./tree-path.js";
import { suggestion } from "../text/wording.js";

/** An element whose attributes are judged: its name, and its local name where it has a prefix that is bound. */
interface JudgedElement {
  readonly name: string;
  readonly local: string | undefined;
  readonly rule: ElementRule;
}

/** Validates a document against a grammar, like libxml2: errors decide whether the document is valid. */
export class GrammarJudge implements DocumentJudge {
  /**
   * The open elements; undefined for those below an undeclared one, which are not validated.
   */
  readonly #open: (ElementJudge | undefined)[] = [];
  readonly #path = new TreePath();
  readonly #namespaces = new Namespaces();
  readonly #ids = new IdTable();
  #prolog: Prolog | undefined;
  #attributes: AttributeJudge | undefined;

  constructor(
    private readonly rules: ElementRules,
    private readonly findings: Findings,
  ) {}

  readonly #report: Report = (code, message, at, hint, source) => {
    this.findings.add(code, message, at, () => this.#path.toString(), hint, source);
  };

  readonly #declarationOf = (name: string): ElementDecl | undefined => this.rules.grammar.elements.get(name);

  prolog(prolog: Prolog): void {
    this.#prolog = prolog;
    this.#attributes = new AttributeJudge(
      this.rules.grammar,
      this.#ids,
      prolog.declaration.encoding !== undefined,
    );
  }

  start(written: string, given: readonly DocumentAttribute[], at: Stretch): void {
    const attributes = asDeclaredInside(this.#prolog?.doctype, written, given, at);
    this.#namespaces.enter(attributes);
    const isRoot = this.#open.length === 0;
    const parent = this.#open.at(-1);
    const name = this.#asDeclared(parent, written);
    this.#path.enter(written, parent?.repeats(name) ?? false);
    const local = this.#namespaces.localName(name);
    const rule =
      this.#ruleOf(parent, name) ?? (local === undefined ? undefined : this.#ruleOf(parent, local));
    if (isRoot) this.#root(name, rule, at);
    parent?.child({ name, local, declared: rule !== undefined }, at);
    const judged = rule && (isRoot || parent) ? rule : undefined;
    this.#open.push(judged && new ElementJudge(name, judged, at, this.#report, this.#declarationOf, parent));
    if (judged) this.#judgeAttributes({ name, local, rule: judged }, attributes, at);
  }

  /**
   * Answers of 3.0 have lines in lower case, in wrappers that are declared with them in capitals. Fields are as
   * they are written: `recon_date` of a `glentry` that `get_list` gives is three elements, `RECON_DATE` is text.
   */
  #asDeclared(parent: ElementJudge | undefined, written: string): string {
    const { message, objects } = this.rules.grammar;
    if (!parent || !objects || message !== "response" || !this.rules.isWrapper(parent.rule)) return written;
    return parent.rule.spelling(written);
  }

  /** The rule for an element in its place: a name may have different declarations in different places. */
  #ruleOf(parent: ElementJudge | undefined, name: string): ElementRule | undefined {
    const declared = parent ? parent.rule.declarationOf(name) : name;
    return declared === undefined ? undefined : this.rules.get(declared);
  }

  end(at: Stretch): void {
    const element = this.#open.pop();
    if (element) {
      const text = element.end(at);
      this.#open.at(-1)?.part(element, text);
    }
    this.#path.leave();
    this.#namespaces.leave();
  }

  text(text: string, at: Stretch): void {
    this.#open.at(-1)?.text(text, at, this.#prolog?.declaration.standalone ?? false);
  }

  cdata(text: string, at: Stretch): void {
    this.#open.at(-1)?.cdata(text, at);
  }

  aside(at: Stretch): void {
    this.#open.at(-1)?.aside(at);
  }

  reference(name: string, at: Stretch): void {
    this.#open.at(-1)?.reference(this.#prolog?.entities.itemsOf(name) ?? [], at);
  }

  /** Reports errors that need the whole document. */
  finish(): void {
    for (const { name, at } of this.#ids.unresolved()) {
      this.findings.add("IC1617", `no element has the ID ${JSON.stringify(name)}`, at);
    }
  }

  /**
   * DTDs do not say which element a document starts with. Its document type declaration does, and is not
   * checked.
   */
  #root(name: string, rule: ElementRule | undefined, at: Stretch): void {
    const { root } = this.rules.grammar;
    if (name === root) return;
    if (rule) this.#report("IC1661", `the document starts with <${name}>; the gateway expects <${root}>`, at);
    else {
      const hint = messageHint(name, root) ?? suggestion(name, [root]);
      this.#report("IC1601", `<${name}> is not declared; expected ${root}`, at, hint);
    }
  }

  #judgeAttributes(element: JudgedElement, attributes: readonly DocumentAttribute[], at: Stretch): void {
    const { name, rule } = element;
    const present = new Set<string>();
    for (const attribute of attributes) {
      if (isVoidDeclaration(attribute)) continue;
      present.add(this.#namespaces.localName(attribute.name) ?? attribute.name);
      this.#judgeAttribute(element, attribute);
    }
    for (const { name: required, use } of rule.attributes.values()) {
      // libxml2 looks for the local name, which an attribute has whose prefix is bound.
      if (use !== "required" || present.has(localPart(required))) continue;
      this.#report("IC1612", `<${name}> needs the attribute ${required}`, at);
    }
  }

  #judgeAttribute({ name, local, rule }: JudgedElement, attribute: DocumentAttribute): void {
    const decl =
      this.rules.get(name)?.attributes.get(attribute.name) ??
      (local === undefined ? undefined : this.rules.get(local)?.attributes.get(attribute.name));
    const xpath = (): string => `${this.#path.toString()}/@${attribute.name}`;
    if (!decl) {
      const known = [...rule.attributes.keys()];
      const message = `<${name}> has no attribute ${attribute.name}`;
      const hint =
        suggestion(attribute.name, known) ??
        (known.length > 0 ? `it has ${known.join(", ")}` : "it has none");
      this.findings.add("IC1611", message, attribute.at, xpath, hint);
      return;
    }
    const fault = this.#attributes?.judge(decl, attribute);
    if (fault) this.findings.add(fault.code, fault.message, attribute.at, xpath, fault.hint);
  }
}

/** What to do about an answer that is judged as a request, or the other way round. */
const messageHint = (name: string, root: string): string | undefined =>
  (name === "response" && root === "request") || (name === "request" && root === "response")
    ? `it is a ${name}: check it with --message ${name}`
    : undefined;
