import type { Wildcard } from "../model/grammar.js";
import { valueOf } from "./schema.js";
import type { XmlElement } from "./xml.js";

/** Reads an `any` or an `anyAttribute` element of a schema without a target namespace. */
export function readWildcard(element: XmlElement): Wildcard {
  const process = valueOf(element, "processContents");
  const namespace = valueOf(element, "namespace") ?? "##any";
  return {
    process: process === "lax" || process === "skip" ? process : "strict",
    namespaces: namespace === "##any" ? "any" : namespace === "##other" ? "other" : listed(namespace),
  };
}

const listed = (text: string): string[] => [
  ...new Set(
    text
      .split(/ +/)
      .filter((name) => name !== "")
      .map((name) => (name.startsWith("##") ? "" : name)),
  ),
];
