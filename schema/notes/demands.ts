import type { ElementDecl } from "../model/grammar.js";
import { childNames } from "../model/particles.js";
import type { StructureNotes } from "./read.js";
import type { Action } from "./vocabulary.js";

/** The use of a structure: sent by an action, sent by another function, or read. */
export type Use = Action | "other" | "read";

/** The children that a use requires: at least one of each group. */
export interface Demands {
  readonly needs: readonly (readonly string[])[];
  /** Children whose absence is advice. */
  readonly wants: readonly (readonly string[])[];
  /** What cannot be sent. */
  readonly lacks: ReadonlySet<string>;
}

const none: Demands = { needs: [], wants: [], lacks: new Set() };

/**
 * The requirements in notes. Updates require a key. Other documented requirements of updates are advice, because
 * examples and the gateway do without them.
 */
export function demandsOf(element: ElementDecl, notes: StructureNotes, use: Use): Demands {
  if (use !== "create" && use !== "update") return none;
  const { needs, wants, lacks } = {
    needs: notes.needs[use],
    wants: notes.wants[use],
    lacks: notes.lacks[use],
  };
  // A list has nothing but its items to ask for.
  if (use === "create" || !notes.unordered) return { needs, wants, lacks };
  const names = [notes.key, notes.nameField].filter((name) => name !== undefined);
  if (isObject(notes) && names.length === 0) return { needs, wants, lacks };
  const documented = needs.find((group) => group.some((name) => names.includes(name)));
  const others = [...needs.filter((group) => group !== documented), ...wants];
  if (!documented) return { needs: [], wants: others, lacks };
  const children = new Set(childNames(element.content));
  const key = new Set([...documented, ...names.filter((name) => children.has(name))]);
  return {
    needs: [[...key]],
    // What is the key already is there in any case.
    wants: others.filter((group) => !group.some((name) => key.has(name))),
    lacks: new Set([...lacks].filter((name) => !key.has(name))),
  };
}

const isObject = ({ functions }: StructureNotes): boolean => functions?.includes("update") ?? false;
