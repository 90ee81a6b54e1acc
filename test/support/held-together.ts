/** Types, `validate`, `toXml` and `fromXml` are held to each other, by values and by documents. */
import { isDeepStrictEqual } from "node:util";
import type ts from "typescript";
import { fromXml, isError, toXml, validate, type IssueCode, type Profile } from "../../runtime/index.js";
import type { Grammar } from "../../schema/model/grammar.js";
import type { Random } from "./random.js";
import { sayingOf } from "./saying.js";
import { TooDeep, type DeclaredTypes } from "./type-values.js";

/** What TypeScript cannot say: all else that `validate` finds contradicts the declaration. */
const beyondTypes: ReadonlySet<IssueCode> = new Set<IssueCode>([
  "length", "digits", "fraction", "range", "separator", "choice", "needs", "conflict", "few", "many", "content", "turn",
]); // prettier-ignore

/** An array without items is the same as none. */
function normal(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(normal);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([, entry]) => !(Array.isArray(entry) && entry.length === 0));
  return Object.fromEntries(entries.map(([key, entry]) => [key, normal(entry)]));
}

/** What is held together. */
export interface Tools {
  readonly validate: typeof validate;
  readonly toXml: typeof toXml;
  readonly fromXml: typeof fromXml;
}

/** How a value of a type and what is made of it contradict the type. */
export function contradiction(
  types: DeclaredTypes,
  type: ts.Type,
  profile: Profile,
  value: unknown,
  tools: Tools,
): string | undefined {
  const issues = tools.validate(profile, value).filter(isError);
  const wrong = issues.find(({ code }) => !beyondTypes.has(code));
  if (wrong) return `validate: ${JSON.stringify(wrong)}`;
  if (issues.length > 0) return undefined;
  const xml = tools.toXml(profile, value);
  const read = tools.fromXml(profile, xml, { strict: true });
  if (!isDeepStrictEqual(normal(read), normal(value))) return `${xml} is read as ${JSON.stringify(read)}`;
  return types.misfit(type, read);
}

/** A value of a type, tried again where it would have been too deep. */
export function drawn(types: DeclaredTypes, type: ts.Type, random: Random): unknown {
  for (let attempt = 0; attempt < 200; attempt++)
    try {
      return types.draw(type, random);
    } catch (error) {
      if (!(error instanceof TooDeep)) throw error;
    }
  throw new TooDeep("no value drawn in 200 attempts");
}

/** What is wrong with a document once it has been a value. */
export function faultOf(grammar: Grammar, profile: Profile, xml: string): { fault?: string; back?: string } {
  try {
    const value = fromXml(profile, xml, { strict: true });
    const issues = validate(profile, value).filter(isError);
    if (issues.length > 0) return { fault: JSON.stringify(issues) };
    const back = toXml(profile, value as never);
    if (sayingOf(grammar, back) !== sayingOf(grammar, xml)) return { fault: `became ${back}`, back };
    return isDeepStrictEqual(fromXml(profile, back, { strict: true }), value)
      ? { back }
      : { fault: "reads as another value", back };
  } catch (error) {
    return { fault: String(error) };
  }
}
