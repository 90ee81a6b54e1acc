import type { Verdict } from "../../schema/document/validate.js";

/** In the words of libxml2: a document that is not well-formed is neither valid nor invalid. */
export function verdictOf({ valid, diagnostics }: Verdict): "valid" | "invalid" | "malformed" {
  if (valid) return "valid";
  const isMalformed = diagnostics.some(
    ({ code }) => code < "IC1600" || code === "IC1651" || code === "IC1652",
  );
  return isMalformed ? "malformed" : "invalid";
}

/** A document in an encoding that only libxml2 knows, which has its names from iconv: `no` is a Norwegian one. */
export const isInUnknownEncoding = ({ diagnostics }: Verdict): boolean =>
  diagnostics.some(({ code, message }) => code === "IC1002" && / is not known/.test(message));
