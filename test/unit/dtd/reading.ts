import { MemoryFolder } from "../../../schema/dtd/folder.js";
import { readDtd, type DtdOptions } from "../../../schema/dtd/read.js";
import type { ElementDecl, Grammar, Particle } from "../../../schema/model/grammar.js";
import type { Diagnostic } from "../../../schema/text/diagnostic.js";

export interface Reading {
  readonly grammar: Grammar;
  readonly diagnostics: readonly Diagnostic[];
  /** `file:line:column severity code «the text it points at» message`, the entities after it if any. */
  readonly findings: readonly string[];
  /** The codes alone. */
  readonly codes: readonly string[];
}

/** Reads `main.dtd` of a folder in memory: a text, or several files by path. */
export function read(
  files: string | Record<string, string | Uint8Array>,
  options: Partial<DtdOptions> = {},
): Reading {
  const entries = typeof files === "string" ? { "main.dtd": files } : files;
  const { value, diagnostics } = readDtd(new MemoryFolder(Object.entries(entries)), "main.dtd", {
    version: "2.1",
    message: "request",
    root: "a",
    ...options,
  });
  return {
    grammar: value,
    diagnostics,
    findings: diagnostics.map(line),
    codes: diagnostics.map(({ code }) => code),
  };
}

export function line({ code, severity, message, at, path }: Diagnostic): string {
  if (!at) return `${path} ${severity} ${code} ${message}`;
  const { file, start, end } = at.span;
  const { line: row, column } = file.locate(start);
  const via = at.via.map(({ name }) => `%${name};`).join(" ");
  const text = file.text.slice(start, end);
  return `${file.path}:${row}:${column} ${severity} ${code} «${text}» ${message}${via && ` [${via}]`}`;
}

/** A content model as DTD text; groups that are an entity's whole text as `%NAME:(…)`. */
export function model(element: ElementDecl | undefined): string {
  if (!element) return "not declared";
  const { content } = element;
  switch (content.kind) {
    case "text":
      return "(#PCDATA)";
    case "mixed":
      return `(#PCDATA | ${content.elements.map(show).join(" | ")})*`;
    case "children":
      return show(content.particle);
    default:
      return content.kind.toUpperCase();
  }
}

function show(particle: Particle): string {
  const { min, max } = particle.occurs;
  const mark = min === 0 ? (max === 1 ? "?" : "*") : max === 1 ? "" : "+";
  if (particle.kind === "element") return particle.name + mark;
  if (particle.kind === "any") return `#ANY${mark}`;
  const inside = particle.items.map(show).join(particle.kind === "choice" ? " | " : ", ");
  return `${particle.entity === undefined ? "" : `%${particle.entity}:`}(${inside})${mark}`;
}

/** The models of all elements by name. */
export const models = ({ grammar }: Reading): Record<string, string> =>
  Object.fromEntries(Array.from(grammar.elements, ([name, element]) => [name, model(element)]));
