import { readXml } from "../../runtime/index.js";
import type { Random } from "./random.js";

/** An element of a document that can be changed. */
export interface OddElement {
  name: string;
  attributes: [name: string, value: string][];
  /** Elements and texts as they come. */
  content: (OddElement | string)[];
}

export function elementOf(xml: string): OddElement {
  const top: OddElement = { name: "", attributes: [], content: [] };
  const open = [top];
  readXml(xml, {
    open(name, attributes) {
      const element: OddElement = {
        name,
        attributes: attributes.map((each) => [each.name, each.value]),
        content: [],
      };
      open.at(-1)?.content.push(element);
      open.push(element);
    },
    close: () => void open.pop(),
    text: (text) => void open.at(-1)?.content.push(text),
  });
  return top.content[0] as OddElement;
}

const escaped = (text: string): string =>
  text.replace(/[&<>"\r\n\t]/g, (found) => `&#${found.charCodeAt(0)};`);

export function xmlOf({ name, attributes, content }: OddElement): string {
  const start = attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join("");
  const inner = content.map((one) => (typeof one === "string" ? escaped(one) : xmlOf(one))).join("");
  return `<${name}${start}>${inner}</${name}>`;
}

const elementsIn = (element: OddElement): OddElement[] => [
  element,
  ...element.content.flatMap((one) => (typeof one === "string" ? [] : elementsIn(one))),
];

/** Changes an answer as gateways do, or might: what it says is then no longer what its description says. */
export class OddAnswers {
  #tokens = 0;

  constructor(readonly random: Random) {}

  /** Text that stands nowhere else. */
  #token(): string {
    return `token ${++this.#tokens}.`;
  }

  /** Makes so many changes at random places. */
  change(root: OddElement, count: number): void {
    for (let change = 0; change < count; change++) {
      const element = this.random.pick(elementsIn(root));
      this.random.pick(this.#changes)(element, root);
    }
  }

  readonly #changes: readonly ((element: OddElement, root: OddElement) => void)[] = [
    (element, root) => {
      const { name } = element;
      if (element === root) return;
      element.name = this.random.pick([name.toLowerCase(), name.toUpperCase(), `${name.slice(0, 1).toUpperCase()}${name.slice(1).toLowerCase()}`]);
    },
    (element) => this.#insert(element, { name: "Zz_unknown", attributes: [], content: [this.#token()] }),
    (element) => {
      const inner: OddElement = { name: "inner", attributes: [["n", this.#token()]], content: [this.#token()] };
      this.#insert(element, { name: "Zz_nested", attributes: [], content: [inner, { ...inner, attributes: [] }] });
    },
    (element) => {
      const children = element.content.filter((one) => typeof one !== "string");
      if (children.length > 0) this.#insert(element, structuredClone(this.random.pick(children)));
    },
    (element) => void (element.attributes = []),
    (element) => void (element.content = []),
    (element) => this.#insert(element, this.#token()),
    (element) => void element.attributes.push([`zz${++this.#tokens}`, this.#token()]),
    (element) => {
      const texts = element.content.flatMap((one, index) => (typeof one === "string" ? [index] : []));
      if (texts.length > 0) element.content[this.random.pick(texts)] = this.#token();
    },
  ]; // prettier-ignore

  #insert(element: OddElement, content: OddElement | string): void {
    element.content.splice(this.random.whole(0, element.content.length), 0, content);
  }
}
