import { expected, next } from "intacct-runtime/internals";
import { isName } from "../dtd/characters.js";
import type { Report } from "../dtd/report.js";
import { XSD_NAMESPACE } from "../model/datatypes/built-in-types.js";
import { alternatives, suggestion } from "../text/wording.js";
import {
  attributeForms,
  constructOf,
  unsupportedAttributes,
  unsupportedElements,
  type AttributeForm,
  type Construct,
} from "./vocabulary.js";
import type { XmlElement } from "./xml.js";

/**
 * Reports parts of a schema document that are not XML Schema, or not supported: misplaced elements, attributes, and
 * their values. The meaning of the parts together is checked by their readers.
 */
export function checkSyntax(root: XmlElement, report: Report): void {
  new SyntaxChecker(report).check(root, "");
}

class SyntaxChecker {
  constructor(private readonly report: Report) {}

  check(element: XmlElement, parent: string): void {
    const construct = constructOf(element.local, parent);
    if (!construct) return;
    this.#checkAttributes(element, construct);
    if (!construct.model) return;
    if (element.textOrigin) {
      const message = `there is text in <${element.name}>`;
      this.report.add("IC1302", message, element.textOrigin, "put explanations into xs:documentation");
    }
    this.#checkChildren(element, construct);
    for (const child of element.children) {
      if (child.namespace === XSD_NAMESPACE) this.check(child, element.local);
    }
  }

  #checkChildren(element: XmlElement, { model }: Construct): void {
    if (!model) return;
    let state = model.start;
    for (const child of element.children) {
      const local = child.namespace === XSD_NAMESPACE ? child.local : `{${child.namespace}}${child.local}`;
      const after = next(state, local);
      if (!after) {
        this.#misplaced(child, element, [...expected(state).names]);
        continue;
      }
      const instead = unsupportedElements.get(local);
      if (instead !== undefined)
        this.report.add("IC1303", `<${child.name}> is not supported`, child.origin, instead);
      state = after;
    }
    if (!state.accepts) {
      const wanted = [...expected(state).names].filter((name) => name !== "annotation");
      const message = `<${element.name}> ends too early; expected ${alternatives(wanted)}`;
      this.report.add("IC1306", message, element.origin, "add it, or remove the element");
    }
  }

  #misplaced(child: XmlElement, parent: XmlElement, wanted: readonly string[]): void {
    const message =
      wanted.length > 0
        ? `<${child.name}> is not allowed here in <${parent.name}>; expected ${alternatives(wanted)}`
        : `<${child.name}> is not allowed here in <${parent.name}>`;
    const hint = suggestion(child.local, wanted) ?? "remove it, or move it to where it belongs";
    this.report.add("IC1302", message, child.origin, hint);
  }

  #checkAttributes(element: XmlElement, { attributes, required }: Construct): void {
    for (const [name, { value, origin }] of element.attributes) {
      // Attributes of other namespaces are remarks.
      if (name.includes(":")) continue;
      if (!attributes.has(name)) {
        const hint = suggestion(name, attributes) ?? `it may have ${alternatives([...attributes])}`;
        this.report.add("IC1304", `<${element.name}> has no attribute ${name}`, origin, hint);
        continue;
      }
      const harmless = unsupportedAttributes.get(name);
      if (harmless && !harmless.includes(value)) {
        const message = `${name}=${JSON.stringify(value)} is not supported`;
        this.report.add("IC1303", message, origin, "say it without");
      }
      const fault = formFault(attributeForms[name] ?? "text", value);
      if (fault === undefined) continue;
      const message = `${name} cannot be ${JSON.stringify(value)}; expected ${fault}`;
      this.report.add("IC1305", message, origin, "correct the value");
    }
    for (const name of required.filter((one) => !element.attributes.has(one))) {
      this.report.add("IC1306", `<${element.name}> needs the attribute ${name}`, element.origin, "add it");
    }
  }
}

const isLocalName = (text: string): boolean => isName(text) && !text.includes(":");

function isQName(text: string): boolean {
  const parts = text.trim().split(":");
  return parts.length <= 2 && parts.every(isLocalName);
}

/** The expected form of a value; undefined if the value has it. */
function formFault(form: AttributeForm, value: string): string | undefined {
  const text = value.trim();
  switch (form) {
    case "text":
      return undefined;
    case "NCName":
      return isLocalName(text) ? undefined : "a name without a prefix";
    case "QName":
      return isQName(text) ? undefined : "a name";
    case "QNames":
      return text.split(/ +/).every(isQName) ? undefined : "names with spaces between them";
    case "count":
      return /^\+?\d+$/.test(text) ? undefined : "a whole number";
    case "bound":
      return /^\+?\d+$|^unbounded$/.test(text) ? undefined : 'a whole number or "unbounded"';
    case "boolean":
      return /^(true|false|1|0)$/.test(text) ? undefined : "true or false";
    case "namespaces":
      return /^##(any|other)$/.test(text) || !/##(?!(local|targetNamespace)( |$))/.test(text)
        ? undefined
        : '"##any", "##other", or a list of addresses, "##local" and "##targetNamespace"';
    default:
      return form.includes(value) ? undefined : alternatives(form);
  }
}
