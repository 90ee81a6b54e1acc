import type { Origin } from "../text/source.js";
import type { Report } from "./report.js";

/**
 * The text of undeclared `%STRING_n;`, `%NUMBER_p;` and `%NUMBER_p_s;` entities, whose names have only one meaning.
 * Undefined for other names.
 */
export function undeclaredScalar(name: string, at: Origin, report: Report): string | undefined {
  const [, string, whole, fraction] =
    /^(?:STRING_(\d{1,9})|NUMBER_(\d{1,9})(?:_(\d{1,9}))?)$/.exec(name) ?? [];
  if (string === undefined && whole === undefined) return undefined;
  const meaning = string
    ? `text of at most ${string} characters`
    : `a number of at most ${whole} digits${fraction ? ` before the point and ${fraction} after it` : ""}`;
  const hint = `declare it: <!ENTITY % ${name} "(#PCDATA)">`;
  report.mended("IC1107", `%${name}; is not declared; read as ${meaning}`, at, hint);
  return "(#PCDATA)";
}
