import { decodeDocument } from "../../schema/document/decode.js";
import type { DocumentDiagnostic } from "../../schema/document/findings.js";
import { DocumentValidator } from "../../schema/document/validate.js";
import type { DtdVersion, Grammar, MessageKind } from "../../schema/model/grammar.js";
import { diagnostic, positionOf } from "../../schema/text/diagnostic.js";
import type { Base } from "../read/base.js";
import { readNamedOverlays } from "../read/overlay-input.js";
import { readUsableSchema } from "../read/schema-input.js";

export interface ValidatorsRequest {
  readonly schema: string | undefined;
  /** What all documents are to be of; where absent, each is of the version that it names itself. */
  readonly version: DtdVersion | "both" | undefined;
  readonly message: MessageKind;
  /** Files, folders of these and patterns. Later ones add to earlier ones. */
  readonly overlays: readonly string[];
  /** Whether fields and values that the schema does not know are errors. */
  readonly strict: boolean;
}

/** What documents are judged by. Throws UsageError where the schema or an overlay cannot be used. */
export async function openValidators(request: ValidatorsRequest, io: Base): Promise<Validators> {
  const { schema, version, message, overlays, strict } = request;
  const overlay = await readNamedOverlays(overlays, io);
  return new Validators(readUsableSchema({ schema, version, message, overlay }, io), version, strict);
}

/** What a document that names no version is taken to be. */
const USUAL: DtdVersion = "2.1";

/** A validator for each version that documents turn out to be of. */
export class Validators {
  readonly #made = new Map<DtdVersion, DocumentValidator>();

  /** @param asked the version that all documents are to be of; absent where each says its own */
  constructor(
    readonly grammars: readonly Grammar[],
    readonly asked: DtdVersion | "both" | undefined,
    readonly strict: boolean,
  ) {}

  judge(file: string, bytes: Uint8Array): readonly DocumentDiagnostic[] {
    const said = versionOf(bytes);
    const known = this.grammars.map(({ version }) => version);
    const wanted = [this.asked, said, USUAL, known[0]];
    const version = known.find((each) => each === wanted.find((one) => known.some((has) => has === one)));
    if (version === undefined) throw new Error("a schema that can be used has a grammar");
    const { diagnostics } = this.#validatorOf(version).validate(file, bytes);
    return said === undefined || said === version
      ? diagnostics
      : [otherVersion(said, { file, version, isAsked: this.asked !== undefined }), ...diagnostics];
  }

  #validatorOf(version: DtdVersion): DocumentValidator {
    const before = this.#made.get(version);
    if (before) return before;
    const grammar = this.grammars.find((each) => each.version === version) as Grammar;
    const made = new DocumentValidator(grammar, { strict: this.strict });
    this.#made.set(version, made);
    return made;
  }
}

/** The `dtdversion` in the control part of a document; undefined where it has none, or an empty one. */
function versionOf(bytes: Uint8Array): string | undefined {
  // It stands near the beginning. What cannot be decoded is the validator's business.
  const { text } = decodeDocument(bytes.subarray(0, 65_536));
  const plain = text.replace(/<!--[^]*?(-->|$)|<!\[CDATA\[[^]*?(\]\]>|$)/g, "");
  return /<dtdversion\s*>\s*([^<]*?)\s*<\/dtdversion\s*>/.exec(plain)?.[1] || undefined;
}

function otherVersion(
  said: string,
  {
    file,
    version,
    isAsked,
  }: { readonly file: string; readonly version: DtdVersion; readonly isAsked: boolean },
): DocumentDiagnostic {
  const hint = isAsked
    ? `without --dtd-version each document is checked as its own version`
    : `the schema has no version ${said.slice(0, 20)}`;
  return diagnostic(
    "IC1662",
    `the document says dtdversion ${said.slice(0, 20)}, but is checked as ${version}`,
    { path: file },
    hint,
  );
}

/** A finding about a document whose file is named beside it. */
export function documentFindingJson(found: DocumentDiagnostic): object {
  const { code, severity, message, hint, source, xpath } = found;
  return { code, severity, message, ...positionOf(found), path: xpath, source, hint };
}
