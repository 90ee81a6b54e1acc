import type { AttributeDecl, ElementDecl, Grammar, Particle } from "../model/grammar.js";
import { childNames } from "../model/particles.js";

/** Before the name of a declaration that says what can be read: `record.APBILL`, `record.APBILL.STATE`. */
const PREFIX = "record.";

/**
 * Merges `record.` declarations into those without the prefix (`dtd/README.md`). For a structure they add fields
 * and relations. For a value they give the type when it is read.
 */
export function withRecords(grammar: Grammar): Grammar {
  const elements = new Map<string, ElementDecl>();
  for (const [name, element] of grammar.elements) if (!isRecord(name)) elements.set(name, element);
  for (const [name, element] of grammar.elements) {
    if (!isRecord(name)) continue;
    const sent = elements.get(name.slice(PREFIX.length));
    elements.set(name.slice(PREFIX.length), readAs(sent, { ...element, name: name.slice(PREFIX.length) }));
  }
  return elements.size === grammar.elements.size ? grammar : { ...grammar, elements };
}

const isRecord = (name: string): boolean => name.startsWith(PREFIX);

function readAs(sent: ElementDecl | undefined, read: ElementDecl): ElementDecl {
  if (!sent) return read;
  const { doc } = sent;
  if (sent.content.kind !== "children" || read.content.kind !== "children")
    return doc === undefined ? read : { ...read, doc };
  const known = new Set(childNames(sent.content));
  const particle: Particle = {
    kind: "seq",
    items: [
      ...itemsOf(sent.content.particle),
      ...itemsOf(read.content.particle).filter((item) => item.kind !== "element" || !known.has(item.name)),
    ],
    occurs: { min: 1, max: 1 },
    origin: sent.origin,
  };
  return {
    ...sent,
    content: { kind: "children", particle },
    attributes: joined(sent.attributes, read.attributes),
  };
}

/** Models of records are plain lists; others are one item. */
const itemsOf = (model: Particle): readonly Particle[] =>
  model.kind === "seq" && model.occurs.max === 1 ? model.items : [model];

/** The notes of both; one that both have, with the words of both. */
function joined(sent: readonly AttributeDecl[], read: readonly AttributeDecl[]): readonly AttributeDecl[] {
  const notes = new Map(sent.map((note) => [note.name, note]));
  for (const note of read) {
    const before = notes.get(note.name)?.value;
    notes.set(note.name, before === undefined ? note : { ...note, value: `${before} ${note.value ?? ""}` });
  }
  return [...notes.values()];
}
