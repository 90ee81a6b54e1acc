import type { DocumentDiagnostic } from "../../schema/document/findings.js";
import type { DtdVersion, MessageKind } from "../../schema/model/grammar.js";
import type { Finding } from "../targets.js";
import { documentFindingJson, openValidators } from "../report/validate.js";
import { baseOf, withFindings } from "./findings.js";

/** What documents are judged by. */
export interface ValidateOptions {
  /** What relative paths are relative to. Default: the working directory. */
  readonly cwd?: string | undefined;
  /** A schema folder. Default: the schema that ships with the package. */
  readonly schema?: string | undefined;
  /** What all documents are to be of; where absent, each is of the version that it names itself. */
  readonly version?: DtdVersion | undefined;
  /** `request` where absent. */
  readonly message?: MessageKind | undefined;
  /** Overlay files, folders of these and patterns. Later ones add to earlier ones. */
  readonly overlays?: readonly string[] | undefined;
  /** Fields and values that the schema does not know are errors. */
  readonly strict?: boolean | undefined;
}

/** An XML document, and what findings call it. */
export interface XmlDocument {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** A finding in an XML document, which also knows its place in the tree. */
export interface DocumentFinding extends Finding, Pick<DocumentDiagnostic, "source"> {
  /** Like XPath: `/request/operation[1]/content`; absent where the text is not a document. */
  readonly path?: string;
}

/** Whether one document is valid, and why not. */
export interface DocumentVerdict {
  readonly file: string;
  /** Whether there are no errors among the findings. */
  readonly valid: boolean;
  readonly findings: readonly DocumentFinding[];
}

/** What `validate` found. */
export interface Validation {
  /** In the order of the documents; none where the schema or an overlay cannot be used. */
  readonly results: readonly DocumentVerdict[];
  /** What is wrong with the schema or an overlay. */
  readonly findings: readonly Finding[];
}

/** Checks XML documents against a schema, with the verdicts of libxml2. */
export const validate = (
  documents: Iterable<XmlDocument>,
  options: ValidateOptions = {},
): Promise<Validation> =>
  withFindings<Pick<Validation, "results">>({ results: [] }, async () => {
    const { schema, version, message = "request", overlays = [], strict = false } = options;
    const validators = await openValidators({ schema, version, message, overlays, strict }, baseOf(options));
    const results = Array.from(documents, ({ file, content }) => {
      const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
      const findings = validators
        .judge(file, bytes)
        .map((found) => ({ ...documentFindingJson(found), file }) as DocumentFinding);
      return { file, valid: findings.every(({ severity }) => severity !== "error"), findings };
    });
    return { results, found: [] };
  });
