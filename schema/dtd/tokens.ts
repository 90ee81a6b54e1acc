import type { Origin } from "../text/source.js";
import { NAME } from "./characters.js";
import type { Reader } from "./reader.js";

export interface NameToken {
  readonly name: string;
  readonly origin: Origin;
}

/** Reads a name; `what` is how messages call it. */
export function readName({ scanner }: Reader, what: string): NameToken {
  const start = scanner.frame.at;
  const name = scanner.take(NAME);
  const hint = 'names begin with a letter, "_" or ":"';
  return name === undefined ? scanner.expected(what, hint) : { name, origin: scanner.origin(start) };
}

/** Reads white space that must be there; `where` continues "expected white space ". */
export function requireSpace(reader: Reader, where: string, mend = false): void {
  if (!reader.scanner.space(mend)) missingSpace(reader, where);
}

/** Reports that no white space was read before what is here. */
export function missingSpace({ scanner, report }: Reader, where: string): void {
  const message = `expected white space ${where}, found ${scanner.found()}`;
  report.add("IC1101", message, scanner.here(), "put a space there");
}

/** Reads the `>` that ends the declaration at hand, in the entity where it began. */
export function endDeclaration({ scanner, report }: Reader): void {
  scanner.space();
  if (!scanner.skip(">")) scanner.expected('">"', "end the declaration, or remove what is too much");
  if (scanner.frame === scanner.floor) return;
  const hint = "put all of it into one entity";
  report.add("IC1151", "a declaration begins and ends in different entities", scanner.last(), hint);
}

/** Reads a quoted literal and returns where its text is in the frame on top. */
export function readLiteral({ scanner, report }: Reader, what: string): { start: number; end: number } {
  const { frame } = scanner;
  const quote = frame.text[frame.at];
  if (quote !== '"' && quote !== "'") return scanner.expected(`${what} in quotes`, "put it into quotes");
  const start = frame.at + 1;
  const end = frame.text.indexOf(quote, start);
  if (end < 0)
    return report.fail(
      "IC1103",
      `${what} is not closed: there is no ${quote} after this one`,
      scanner.origin(start - 1, start),
      `write ${quote} where it ends`,
    );
  frame.at = end + 1;
  frame.touched = true;
  return { start, end };
}
