import { sourceNames } from "intacct-runtime/internals";
import type { DocumentDiagnostic } from "../schema/document/findings.js";
import { isSecret, maskedLine } from "../schema/document/secrets.js";
import { fileOf, placeText, positionOf } from "../schema/text/diagnostic.js";
import { excerpt } from "./excerpt.js";
import { printable, type TextStyle } from "./style.js";
import { append } from "../schema/text/collections.js";

export { findingJson, placeText } from "../schema/text/diagnostic.js";

/** A finding as text: one line, the excerpt if there is a source, and the hint. */
export function findingText(found: DocumentDiagnostic, style: TextStyle): string {
  const { paint } = style;
  const place = placeText(found);
  const severity = paint(found.severity === "error" ? "red" : "yellow", found.severity);
  const lines = [
    `${printable(place)} ${severity} ${found.code}  ${paint("bold", printable(found.message))}`.trim(),
  ];
  const { at, xpath } = found;
  const isShown = at && !(xpath !== undefined && isSecret(xpath));
  if (isShown) append(lines, excerpt(at, style, maskedLine));
  const margin = isShown ? `${" ".repeat(7)}${paint("dim", "│")} ` : "  ";
  const says = found.source ? ` [${sourceNames[found.source]}]` : "";
  if (xpath !== undefined) lines.push(`${margin}at ${printable(shortened(xpath))}${says}`);
  if (found.hint !== undefined) lines.push(`${margin}${paint("cyan", printable(found.hint))}`);
  return `${lines.join("\n")}\n`;
}

/** Shows only the end of a long path. */
const shortened = (xpath: string): string =>
  xpath.length > 300 ? `…${xpath.slice(xpath.indexOf("/", xpath.length - 200))}` : xpath;

/**
 * A finding as GitHub Actions reads it and shows it beside the line; `base` leads from the repository to the
 * file.
 */
export function findingGithub(found: DocumentDiagnostic, base: string): string {
  const { line, column } = positionOf(found);
  const file = [base, fileOf(found)].filter((part) => part !== "" && part !== ".").join("/");
  const text = found.hint === undefined ? found.message : `${found.message}\n${found.hint}`;
  return githubLine(found.severity, { file, line, col: column, title: found.code }, text);
}

/** A workflow command. Neither its properties nor its text can begin another one. */
export function githubLine(
  command: "error" | "warning" | "notice",
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== "")
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${command} ${given.join(",")}::${escapeData(text)}\n`;
}

const escapeData = (text: string): string =>
  text.replace(
    /[%\r\n]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );

const escapeProperty = (text: string): string =>
  escapeData(text).replace(/[:,]/g, (character) => (character === ":" ? "%3A" : "%2C"));

export const printJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
