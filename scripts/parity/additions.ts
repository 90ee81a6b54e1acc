import { contentText, type Difference } from "../../schema/model/compare.js";
import type { MessageKind } from "../../schema/model/grammar.js";
import { parseContent } from "../../runtime/model/content.js";

/**
 * What ours say differently from the published description, and why: an entry of `dtd/2.1/additions.json`.
 */
export interface Addition {
  readonly reason: string;
  /** The messages that it is about. Default: answers. */
  readonly messages?: readonly MessageKind[];
  /**
   * Elements that are declared in addition: a value by its type (`DATE`, `TEXT`), others by their content.
   */
  readonly elements?: Readonly<Record<string, string>>;
  /** Elements that have another content. */
  readonly content?: Readonly<Record<string, string>>;
  /** Values that have another type. */
  readonly types?: Readonly<Record<string, string>>;
  /** Names that can be chosen in addition. */
  readonly children?: Readonly<Record<string, readonly string[]>>;
  /** Attributes in addition: of published elements, and of those in `elements`. */
  readonly attributes?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface Reckoning {
  /** Differences that no addition lists. */
  readonly unlisted: readonly Difference[];
  /** What additions list and is not a difference. */
  readonly unused: readonly Listed[];
  /** The number of differences that additions list. */
  readonly listed: number;
}

type Listed = Omit<Difference, "before">;

/** Sets differences against the additions that were meant to be the reason for all of them. */
export function reckon(differences: readonly Difference[], additions: readonly Addition[]): Reckoning {
  const expected = new Map(additions.flatMap(listedIn).map((listed) => [keyOf(listed), listed]));
  const unlisted = differences.filter((difference) => !expected.delete(keyOf(difference)));
  return { unlisted, unused: [...expected.values()], listed: differences.length - unlisted.length };
}

const keyOf = ({ kind, subject, element, name, after }: Listed): string =>
  JSON.stringify([kind, subject, element, name, after]);

function listedIn(addition: Addition): Listed[] {
  const { elements = {}, content = {}, types = {}, children = {}, attributes = {} } = addition;
  return [
    ...Object.entries(elements).map(
      ([element, text]) =>
        ({ kind: "added", subject: "element", element, after: whole(text, attributes[element]) }) as const,
    ),
    ...Object.entries(content).map(
      ([element, after]) =>
        ({ kind: "changed", subject: "content", element, after: declared(after) }) as const,
    ),
    ...Object.entries(types).map(
      ([element, after]) => ({ kind: "changed", subject: "type", element, after }) as const,
    ),
    ...Object.entries(children).flatMap(([element, names]) =>
      names.map((name) => ({ kind: "added", subject: "child", element, name }) as const),
    ),
    ...Object.entries(attributes).flatMap(([element, declarations]) =>
      element in elements
        ? []
        : Object.entries(declarations).map(
            ([name, after]) => ({ kind: "added", subject: "attribute", element, name, after }) as const,
          ),
    ),
  ];
}

/** An added element with its attributes, in the words of `compareGrammars`. */
const whole = (text: string, attributes: Readonly<Record<string, string>> = {}): string =>
  [
    declared(text),
    ...Object.entries(attributes)
      .map((attribute) => attribute.join(" "))
      .sort(),
  ].join(" ");

/** Models may be written in any of the ways that mean the same. */
const declared = (text: string): string => (text.startsWith("(") ? contentText(parseContent(text)) : text);
