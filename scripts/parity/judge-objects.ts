import { ANY_VALUE, type Statements } from "./object-facts.js";
import { sayBoth, verdict, type Verdict } from "./report.js";

/** What our objects say differently from the table of facts, and why. */
export interface ObjectAddition {
  readonly reason: string;
  /** What ours say, by subject; an empty text where they say nothing. */
  readonly statements: Readonly<Record<string, string>>;
}

/**
 * Whether ours say what theirs say of a subject; a subject without a text is one of which nothing is said.
 */
export type Agreement = (subject: string, theirs?: string, ours?: string) => boolean;

/** Compares what is said of objects; the additions have to be the reason for all differences. */
export function judgeObjects(
  title: string,
  theirs: Statements,
  ours: Statements,
  additions: readonly ObjectAddition[],
  agree: Agreement = agreeOnObjects,
): Verdict {
  const listed = new Map(additions.flatMap(({ statements }) => Object.entries(statements)));
  const subjects = [...new Set([...theirs.keys(), ...ours.keys()])].sort();
  const differing = subjects.filter((subject) => !agree(subject, theirs.get(subject), ours.get(subject)));
  const unlisted = differing.filter((subject) => listed.get(subject) !== (ours.get(subject) ?? ""));
  const unused = [...listed.keys()].filter((subject) => !differing.includes(subject));
  return verdict(
    title,
    `statements: ${theirs.size}`,
    differing.length - unlisted.length,
    unlisted.map((subject) => `${subject}${sayBoth(theirs.get(subject), ours.get(subject))}`),
    unused,
  );
}

function agreeOnObjects(subject: string, theirs = "", ours = ""): boolean {
  if (theirs === ours || (theirs === ANY_VALUE && ours !== "")) return true;
  // Fields are read that creating and updating know: the table lists the others only.
  if (/^\S+ reads /.test(subject)) return theirs === "";
  const isValue = /^\S+ update\//.test(subject) && !/ (takes|needs|holds|takes one of)$/.test(subject);
  // What is given by default is said of creating.
  if (isValue && withoutDefault(theirs) === withoutDefault(ours)) return true;
  return asNumbers(theirs) === asNumbers(ours);
}

const withoutDefault = (value: string): string => value.replace(/, by default .*$/, "");

/** An amount is a number with another name. */
const asNumbers = (value: string): string => value.replace(/^(MONEY|NUMBER)\b/, "NUMBER");
