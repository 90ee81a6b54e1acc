import sax from "sax";
import { NAME } from "../dtd/characters.js";
import type { Report } from "../dtd/report.js";
import { xmlPrefixes, type Prefixes } from "../text/prefixes.js";
import type { Origin, SourceFile } from "../text/source.js";

export interface XmlAttribute {
  readonly value: string;
  /** The value, without its quotes. */
  readonly origin: Origin;
}

/** An element of a schema document. */
export interface XmlElement {
  /** As written: `xs:element`. */
  readonly name: string;
  readonly local: string;
  /** The empty text stands for none. */
  readonly namespace: string;
  /** By name as written, without namespace declarations. */
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly prefixes: Prefixes;
  readonly children: readonly XmlElement[];
  /** Its own text, and the place of the first character that is not white space. */
  readonly text: string;
  readonly textOrigin: Origin | undefined;
  /** The start tag. */
  readonly origin: Origin;
}

type Open = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { readonly children: XmlElement[] };

/**
 * Reads a file as a tree of elements; undefined where it is not well-formed. What is wrong is reported
 * (IC1301), as far as sax can read on; what sax lets pass is found here. Deeper trees than `depth` end reading.
 */
export function readXml(file: SourceFile, report: Report, depth: number): XmlElement | undefined {
  return new TreeReader(file, report, depth).read();
}

const ATTRIBUTE = new RegExp(
  `[ \\t\\r\\n]+(${NAME.source})[ \\t\\r\\n]*=[ \\t\\r\\n]*(?:"([^<"]*)"|'([^<']*)')`,
  "yu",
);
const DECLARATION =
  /^version\s*=\s*(["'])1\.[0-9]+\1(\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\3)?(\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*$/;
/** References that sax confuses, because it ignores letter case. */
const MISSPELT = /&(?:#X|[a-z]*[A-Z])/;

/** The maximum number of XML errors in one file: more help nobody, and sax is slow with each. */
const maxFaults = 1_000;

/** Ends the reading of a file that is not XML at all. */
class Hopeless extends Error {}

class TreeReader {
  // Only the five entities of XML: an option that the types of sax forget.
  readonly #parser = sax.parser(true, { strictEntities: true } as sax.SAXOptions);
  readonly #open: Open[] = [];
  #root: XmlElement | undefined;
  #faults = 0;
  #faultyLine = 0;
  /** Where the last event ended: text begins there. */
  #textStart = 0;

  constructor(
    private readonly file: SourceFile,
    private readonly report: Report,
    private readonly depth: number,
  ) {}

  read(): XmlElement | undefined {
    const parser = this.#parser;
    parser.onerror = ({ message }) => {
      this.#saxFault((message.split("\n")[0] as string).replace(/\.$/, ""));
      parser.resume();
    };
    parser.onopentag = ({ name, attributes }) => {
      this.#openElement(name, attributes as Record<string, string>);
    };
    parser.onclosetag = () => {
      this.#open.pop();
      this.#textStart = parser.position;
    };
    parser.ontext = (text) => {
      this.#addText(text);
    };
    parser.oncdata = (text) => {
      this.#addText(text);
    };
    parser.ondoctype = () => {
      const start = this.file.text.indexOf("<!DOCTYPE");
      this.#fault("a schema cannot have a document type declaration", start, start + 9, "remove it");
    };
    parser.onprocessinginstruction = ({ name, body }) => {
      const start = this.file.text.lastIndexOf("<?", parser.position - 1);
      if (start === 0 && name === "xml" ? !DECLARATION.test(body) : /^xml$/i.test(name))
        this.#fault("the XML declaration is malformed, or not at the start", start, start + 5);
      this.#textStart = parser.position;
    };
    parser.oncomment = () => {
      this.#textStart = parser.position + 1;
    };
    // sax asks its own record of attributes for this method: an attribute of that name must not replace it.
    parser.onopentagstart = ({ attributes }) => {
      Object.defineProperty(attributes, "hasOwnProperty", { value: Object.prototype.hasOwnProperty });
    };
    try {
      parser.write(this.file.text).close();
    } catch (error) {
      if (!(error instanceof Hopeless)) throw error;
    }
    if (!this.#root && this.#faults === 0)
      this.#fault("the file has no element", 0, 1, "a schema begins with <xs:schema>");
    return this.#faults > 0 ? undefined : this.#root;
  }

  #origin(start: number, end: number): Origin {
    return { span: { file: this.file, start, end }, via: [] };
  }

  /** The message of sax, reworded for tags that do not match. */
  #saxFault(message: string): void {
    const at = Math.max(this.#parser.position - 1, 0);
    const open = this.#open.at(-1);
    if (message.startsWith("Unmatched closing tag")) return;
    if (message === "Unexpected close tag" && open) {
      const start = this.file.text.lastIndexOf("</", at);
      this.#fault(`expected </${open.name}>`, start, at + 1, `close <${open.name}> first`);
    } else if (message === "Unclosed root tag" && open) {
      const { start, end } = open.origin.span;
      this.#fault(`<${open.name}> is not closed`, start, end, `write </${open.name}>`);
    } else this.#fault(message.charAt(0).toLowerCase() + message.slice(1), at, at + 1);
  }

  #fault(message: string, start: number, end: number, hint = "fix it, and read again"): void {
    // One error may cause many others directly after it.
    const { line } = this.file.locate(start);
    if (line !== this.#faultyLine) this.report.add("IC1301", message, this.#origin(start, end), hint);
    this.#faultyLine = line;
    if (++this.#faults >= maxFaults) throw new Hopeless();
  }

  #openElement(name: string, values: Readonly<Record<string, string>>): void {
    const start = this.#parser.startTagPosition - 1;
    const origin = this.#origin(start, this.#parser.position);
    const parent = this.#open.at(-1);
    if (!parent && this.#root) this.#fault("a file has one outermost element", start, start + 1);
    if (this.#open.length >= this.depth) {
      const message = `more than ${this.depth} elements inside each other; reading ends here`;
      this.report.stop("IC1112", message, origin, "flatten the schema");
    }
    const written = this.#attributes(name, start, values);
    const declared = takeDeclarations(written);
    const prefixes = (parent?.prefixes ?? xmlPrefixes).within(declared);
    const [local, prefix] = split(name);
    if (prefix !== "" && prefixes.get(prefix) === undefined)
      this.#fault(`the prefix ${prefix} is not declared`, start + 1, start + 1 + name.length);
    const element: Open = {
      name,
      local,
      namespace: prefixes.get(prefix) ?? "",
      attributes: written,
      prefixes,
      children: [],
      text: "",
      textOrigin: undefined,
      origin,
    };
    if (parent) parent.children.push(element);
    else this.#root ??= element;
    this.#open.push(element);
    this.#textStart = this.#parser.position;
  }

  /** The attributes with their places. Reports errors in a start tag that sax accepts. */
  #attributes(
    element: string,
    start: number,
    values: Readonly<Record<string, string>>,
  ): Map<string, XmlAttribute> {
    const { text } = this.file;
    const attributes = new Map<string, XmlAttribute>();
    ATTRIBUTE.lastIndex = start + 1 + element.length;
    let end = ATTRIBUTE.lastIndex;
    for (let match = ATTRIBUTE.exec(text); match; match = ATTRIBUTE.exec(text)) {
      const [whole, name = "", double, single] = match;
      const raw = double ?? single ?? "";
      end = match.index + whole.length;
      if (attributes.has(name)) this.#fault(`attribute ${name} is given twice`, end - whole.length + 1, end);
      const given = Object.hasOwn(values, name) ? values[name] : undefined;
      const value = /[\t\r\n]/.test(raw) ? given?.replace(/\r\n|[\t\r\n]/g, " ") : given;
      if (MISSPELT.test(raw))
        this.#fault(`the value of ${name} contains an unknown reference`, end - raw.length - 1, end - 1);
      attributes.set(name, { value: value ?? raw, origin: this.#origin(end - raw.length - 1, end - 1) });
    }
    if (!/^[ \t\r\n]*\/?>$/.test(text.slice(end, this.#parser.position)) || text[start + 1] !== element[0])
      this.#fault(`the tag <${element}> is malformed`, start, this.#parser.position);
    return attributes;
  }

  #addText(text: string): void {
    const element = this.#open.at(-1);
    const blank = /^[ \t\r\n]*/.exec(text)?.[0].length ?? 0;
    if (element && blank < text.length) {
      const start = this.#textStart + blank;
      element.textOrigin ??= this.#origin(start, start + 1);
    }
    if (element) element.text += text;
    this.#textStart = this.#parser.position;
  }
}

/** Separates namespace declarations from attributes: the prefixes with their namespaces. */
function takeDeclarations(attributes: Map<string, XmlAttribute>): [prefix: string, namespace: string][] {
  const declared: [string, string][] = [];
  for (const [name, { value }] of attributes)
    if (name === "xmlns" || name.startsWith("xmlns:")) {
      declared.push([name.slice("xmlns:".length), value]);
      attributes.delete(name);
    }
  return declared;
}

/** The local name and the prefix of a name, which may be empty. */
export function split(name: string): readonly [local: string, prefix: string] {
  const colon = name.indexOf(":");
  return colon < 0 ? [name, ""] : [name.slice(colon + 1), name.slice(0, colon)];
}
