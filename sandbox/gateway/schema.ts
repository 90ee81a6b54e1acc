import { DocumentValidator } from "../../generator/document/validate.js";
import type { DtdVersion, Grammar, MessageKind } from "../../generator/model/grammar.js";
import { schemaFault, type GatewayError } from "./errors.js";

/** Judges requests by the grammar of their version. */
export class Schema {
  readonly #validators = new Map<DtdVersion, DocumentValidator>();

  constructor(private readonly grammars: readonly Grammar[]) {}

  grammar(version: DtdVersion, message: MessageKind): Grammar | undefined {
    return this.grammars.find((grammar) => grammar.version === version && grammar.message === message);
  }

  /** What is wrong with a request; nothing where it may be carried out. */
  faults(version: string, request: Uint8Array): readonly GatewayError[] {
    const known = this.grammars.find(
      (grammar) => grammar.version === version && grammar.message === "request",
    );
    if (!known) {
      const versions = this.grammars.filter(({ message }) => message === "request").map((one) => one.version);
      return [schemaFault(`There is no version '${version}'; use ${versions.join(" or ")}.`)];
    }
    const { diagnostics } = this.#validator(known).validate("request", request);
    return diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ message, at }) => schemaFault(`${message}.`, at?.span.file.locate(at.span.start)));
  }

  #validator(grammar: Grammar): DocumentValidator {
    const validator = this.#validators.get(grammar.version) ?? new DocumentValidator(grammar);
    this.#validators.set(grammar.version, validator);
    return validator;
  }
}
