import type { Verdict } from "../../generator/document/validate.js";

/** In the words of libxml2: a document that is not well-formed is neither valid nor invalid. */
export function verdictOf({ valid, diagnostics }: Verdict): "valid" | "invalid" | "malformed" {
  if (valid) return "valid";
  const isMalformed = diagnostics.some(
    ({ code }) => code < "IC1600" || code === "IC1651" || code === "IC1652",
  );
  return isMalformed ? "malformed" : "invalid";
}
