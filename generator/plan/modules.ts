import type { Grammar } from "../../schema/model/grammar.js";
import { references } from "../../schema/model/particles.js";
import { represent } from "../../schema/model/representation.js";
import { dominators } from "./dominators.js";
import { listIn } from "../../schema/text/collections.js";

const ROOT = "";
const subjectNode = (subject: string): string => `/${subject}`;

/**
 * Decides the module of each structure. A structure that only one object's functions use is in that object's
 * module. A structure that several objects share has its own module, together with everything that only it uses.
 *
 * @param grammar the request or the response
 * @param owners the module of each function and record, by element name
 * @returns the module of every element below the owners that needs a declaration of its own
 */
export function homesOf(grammar: Grammar, owners: ReadonlyMap<string, string>): Map<string, string> {
  const starts = new Map<string, string[]>();
  for (const [name, subject] of owners) listIn(starts, subject).push(name);

  const structuresIn = (name: string): string[] => {
    const element = grammar.elements.get(name);
    return element
      ? references(element.content).filter((child) => !owners.has(child) && isStructure(grammar, child))
      : [];
  };
  const successors = (node: string): string[] => {
    if (node === ROOT) return [...starts.keys()].map(subjectNode);
    if (!node.startsWith("/")) return structuresIn(node);
    return (starts.get(node.slice(1)) ?? []).flatMap(structuresIn);
  };

  const dominator = dominators(ROOT, successors);
  const homes = new Map(owners);
  // Dominators come before what they dominate: the map is in reverse postorder.
  for (const [node, above] of dominator) {
    if (node === ROOT || node.startsWith("/")) continue;
    homes.set(
      node,
      above === ROOT ? node : above.startsWith("/") ? above.slice(1) : (homes.get(above) ?? node),
    );
  }
  return homes;
}

/** Whether an element needs a declaration: its value is more than one scalar. Undeclared ones do not. */
export function isStructure(grammar: Grammar, name: string): boolean {
  const element = grammar.elements.get(name);
  if (!element) return false;
  const { kind } = represent(element);
  return kind !== "text" && kind !== "date";
}

/** File names that the generator itself uses, and those that some file systems refuse. */
const reservedFiles: ReadonlySet<string> = new Set("index scalars groups con prn aux nul".split(" "));

/** The name of a module's file: the object's in lower case, in characters that every file system takes. */
export function fileNameOf(module: string): string {
  const name = module.toLowerCase().replace(/[^a-z0-9_-]+/g, "-") || "element";
  return reservedFiles.has(name) || /^(com|lpt)[0-9]$/.test(name) ? `${name}_` : name;
}
