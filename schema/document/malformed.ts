import type { DiagnosticCode } from "../text/codes.js";
import type { Stretch } from "./events.js";

/** Ends the reading of a document that is not well-formed, or that a limit cuts off. */
export class Malformed extends Error {
  constructor(
    message: string,
    readonly at: Stretch,
    readonly hint?: string,
    readonly code: DiagnosticCode = "IC1651",
  ) {
    super(message);
  }
}
