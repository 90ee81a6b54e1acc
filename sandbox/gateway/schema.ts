import type { DocumentDiagnostic } from "../../schema/document/findings.js";
import { DocumentValidator } from "../../schema/document/validate.js";
import { grammarOf, type DtdVersion, type Grammar, type MessageKind } from "../../schema/model/grammar.js";
import { faultyObject, schemaFault, type GatewayError } from "./errors.js";

/** What is wrong with a request. */
export interface Verdict {
  /** What keeps all of it from being carried out. */
  readonly faults: readonly GatewayError[];
  /**
   * What is wrong with objects that functions create or update, by `functionKey`. The schema that the gateway
   * checks requests by says nothing of the fields of objects: only the functions that hold them fail.
   */
  readonly refusals: ReadonlyMap<string, readonly GatewayError[]>;
}

/** Names a function of a request by its place: positions of its operation, content and function, from 1. */
export const functionKey = (operation: number, content: number, one: number): string =>
  `${operation}.${content}.${one}`;

const none: ReadonlyMap<string, readonly GatewayError[]> = new Map();

const inObject =
  /^\/request\/operation\[(\d+)\]\/content\[(\d+)\]\/function\[(\d+)\]\/(create|update)\/([^/[]+)/;

/** Judges requests by the grammar of their version. */
export class Schema {
  readonly #validators = new Map<DtdVersion, DocumentValidator>();

  constructor(private readonly grammars: readonly Grammar[]) {}

  grammar(version: DtdVersion, message: MessageKind): Grammar | undefined {
    return grammarOf(this.grammars, { version, message });
  }

  judge(version: string, request: Uint8Array): Verdict {
    const known = grammarOf(this.grammars, { version, message: "request" });
    if (!known) {
      const versions = this.grammars
        .filter(({ message }) => message === "request")
        .map((grammar) => grammar.version);
      return {
        faults: [schemaFault(`There is no version '${version}'; use ${versions.join(" or ")}.`)],
        refusals: none,
      };
    }
    const { diagnostics } = this.#validator(known).validate("request", request);
    return verdictOf(diagnostics.filter((found) => found.severity === "error" || isTyped(found)));
  }

  #validator(grammar: Grammar): DocumentValidator {
    const validator = this.#validators.get(grammar.version) ?? new DocumentValidator(grammar);
    this.#validators.set(grammar.version, validator);
    return validator;
  }
}

/** Values are judged by the functions, but for these: the gateway's schema has types for them. */
const isTyped = ({ code, xpath = "" }: DocumentDiagnostic): boolean =>
  code === "IC1671" && /\/query\/(pagesize|offset|options\/(caseinsensitive|showprivate))$/.test(xpath);

function verdictOf(errors: readonly DocumentDiagnostic[]): Verdict {
  const faults: GatewayError[] = [];
  const refusals = new Map<string, GatewayError[]>();
  for (const { message, at, xpath = "" } of errors) {
    const [, operation, content, one, action, object] = inObject.exec(xpath) ?? [];
    if (action === undefined || object === undefined) {
      faults.push(schemaFault(`${message}.`, at?.span.file.locate(at.span.start)));
      continue;
    }
    const key = functionKey(Number(operation), Number(content), Number(one));
    refusals.set(key, [...(refusals.get(key) ?? []), ...faultyObject(action, object, message)]);
  }
  return { faults, refusals };
}
