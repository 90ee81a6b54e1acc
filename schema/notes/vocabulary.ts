/**
 * The notes in a DTD: attributes with a dot in their names, which express what a DTD cannot. `dtd/README.md`
 * explains them.
 */

/** What a note may occur on: a structure, an object, a text, or a function that holds objects. */
export type NoteTarget = "structure" | "text";

export const noteTargets: ReadonlyMap<string, NoteTarget | "both"> = new Map([
  ["is.functions", "structure"],
  ["is.key", "structure"],
  ["is.name", "structure"],
  ["is.created-by", "structure"],
  // What is.object says of a function, said of the object: our DTDs did so once, and copies of them still do.
  ["is.served-by", "structure"],
  ["is.action", "both"],
  ["is.about", "both"],
  ["is.object", "both"],
  ["is.subject", "both"],
  ["is.answer", "both"],
  ["is.relations", "structure"],
  ["is.unordered", "structure"],
  ["is.objects", "structure"],
  ["is.bounds", "structure"],
  ["is.apart", "structure"],
  ["is.read-only", "structure"],
  ["create.needs", "structure"],
  ["create.lacks", "structure"],
  ["create.wants", "structure"],
  ["update.needs", "structure"],
  ["update.wants", "structure"],
  ["update.lacks", "structure"],
  ["is.open", "both"],
  ["is.label", "text"],
  ["is.one-of", "text"],
  ["is.default", "text"],
  ["is.list", "text"],
  ["is.range", "text"],
]);

/**
 * Whether an attribute is a note, by the first part of its name; schemas of others have names with dots, too.
 */
export const isNote = (attribute: string): boolean => /^(is|create|update)\./.test(attribute);

export const actions = ["create", "update"] as const;
/** What an object is sent for. */
export type Action = (typeof actions)[number];

export const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== "");
