import type { Issue } from "../model/issues.js";

/** One error that the gateway answered. */
export interface GatewayError {
  readonly errorno: string;
  readonly description: string;
  readonly description2: string;
  readonly correction: string;
}

/**
 * A document that could not be read: it is not well-formed (`line` and `column` say where), not what was
 * asked for (`issues`), or the gateway's answer to a request that failed (`errors`).
 */
export class XmlReadError extends Error {
  override readonly name = "XmlReadError";
  /** In UTF-16 units. */
  declare readonly offset: number;
  /** From 1, as `column`. */
  declare readonly line: number;
  declare readonly column: number;

  constructor(
    reason: string,
    text = "",
    offset = 0,
    readonly issues: readonly Issue[] = [],
    readonly errors: readonly GatewayError[] = [],
  ) {
    const lines = text.slice(0, offset).split(/\r\n?|\n/);
    const column = (lines.at(-1) as string).length + 1;
    super(text === "" && offset === 0 ? reason : `${lines.length}:${column}: ${reason}`);
    this.offset = offset;
    this.line = lines.length;
    this.column = column;
  }
}
