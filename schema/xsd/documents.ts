import { decode } from "../dtd/encoding.js";
import { checkCharacters } from "../dtd/files.js";
import { resolveSystemId, type SchemaFolder } from "../dtd/folder.js";
import { XSD_NAMESPACE } from "../model/datatypes/built-in-types.js";
import { diagnostic } from "../text/diagnostic.js";
import { SourceFile, type Origin } from "../text/source.js";
import { childrenOf, type ComponentKind, type Schema } from "./schema.js";
import { checkSyntax } from "./syntax.js";
import { readXml, type XmlElement } from "./xml.js";

const kinds: Readonly<Record<string, ComponentKind>> = {
  element: "element",
  simpleType: "type",
  complexType: "type",
  group: "group",
  attributeGroup: "attributeGroup",
  attribute: "attribute",
};

/** Reads each document of a schema once, and collects its declarations. */
export class SchemaDocuments {
  readonly #loaded = new Set<string>();

  constructor(
    private readonly folder: SchemaFolder,
    private readonly schema: Schema,
  ) {}

  /** Reads a file of the folder and those that it includes; `at` is the place that includes it. */
  load(path: string, at?: Origin): void {
    if (this.#loaded.has(path)) return;
    this.#loaded.add(path);
    const { report, limits } = this.schema;
    if (at && this.#loaded.size > limits.files) {
      const message = `more than ${limits.files} files include each other; reading ends here`;
      report.stop("IC1113", message, at, "put them together");
    }
    const file = this.#open(path, at);
    const document = file && readXml(file, report, limits.depth);
    if (!document) this.schema.incomplete = true;
    else if (this.#isSchema(document)) this.#take(document, path);
  }

  #open(path: string, at: Origin | undefined): SourceFile | undefined {
    const { report, limits } = this.schema;
    const result = this.folder.read(path, limits.fileBytes);
    const isTooLarge = result.ok && result.bytes.length > limits.fileBytes;
    if (!result.ok || isTooLarge) {
      const code = result.ok ? "IC1003" : result.code;
      const reason = result.ok ? `it has more than ${limits.fileBytes} bytes` : result.reason;
      const message = `cannot read ${path}: ${reason}`;
      const hint = "check the name, and what is at this place";
      if (at) report.add(code, message, at, hint);
      else report.diagnostics.push(diagnostic(code, message, { path }, hint));
      return undefined;
    }
    const { text, fault } = decode(result.bytes);
    const file = new SourceFile(path, text);
    if (fault) {
      const span = { file, start: fault.offset, end: fault.offset + 1 };
      const hint = "save the file as UTF-8, or declare its encoding";
      report.add("IC1002", fault.message, { span, via: [] }, hint);
    }
    checkCharacters(file, 0, text.length, report);
    return file;
  }

  #isSchema(root: XmlElement): boolean {
    if (root.local === "schema" && root.namespace === XSD_NAMESPACE) return true;
    const message = `<${root.name}> is not a schema; expected the element schema of the namespace ${XSD_NAMESPACE}`;
    this.schema.report.add("IC1302", message, root.origin, "check that this is an XML Schema");
    return false;
  }

  #take(root: XmlElement, path: string): void {
    checkSyntax(root, this.schema.report);
    for (const include of childrenOf(root, "include")) this.#include(include, path);
    for (const child of childrenOf(root, ...Object.keys(kinds))) {
      this.schema.declare(kinds[child.local] as ComponentKind, child);
    }
  }

  #include(element: XmlElement, base: string): void {
    const location = element.attributes.get("schemaLocation");
    if (!location) return;
    const resolved = resolveSystemId(location.value.trim(), base);
    if (resolved.ok) this.load(resolved.path, location.origin);
    else {
      const message = `the location ${JSON.stringify(location.value)} ${resolved.reason}`;
      this.schema.report.add("IC1318", message, location.origin, "include files of the schema folder only");
    }
  }
}
