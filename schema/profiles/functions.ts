import { noFacts, objectsNamed, type Informed } from "../model/facts.js";

/** The action and the object of a function: `create_bill` is CREATE on `bill`, which is `APBILL` in 3.0. */
export interface FunctionReading {
  /**
   * In capitals: CREATE, UPDATE, DELETE, GET, QUERY, and for the rest the function's own verb (REVERSE, …).
   */
  readonly action: string;
  /** What the function calls its object, in lower case: `bill`. */
  readonly object: string;
  /** What 2.1 usually calls that object: `bankaccount` where the function says `bank`. */
  readonly subject: string;
  /** What 3.0 calls it. Further objects follow where the function works on several. */
  readonly objects: readonly [string, ...string[]];
  /** The record that the function answers with; absent where the answer is not a record. */
  readonly answer?: string;
  /**
   * Whether the profile is named by object and action alone. In version 2.1, deleting functions have the class
   * UPDATE, so `Intacct bill UPDATE Request` must not mean one of them.
   */
  readonly plain: boolean;
}

interface VerbReading {
  readonly action: string;
  readonly plain: boolean;
}

/** Verbs whose action is another word than their own. */
const verbActions: ReadonlyMap<string, VerbReading> = new Map(
  Object.entries({
    create: { action: "CREATE", plain: true },
    update: { action: "UPDATE", plain: true },
    delete: { action: "UPDATE", plain: false },
    partialupdate: { action: "UPDATE", plain: false },
    get: { action: "GET", plain: true },
  }),
);

/**
 * Reads the name of a function as verb and object, `create_bill` or `approveVendor`; what the notes of the schema
 * say of the function, or of the object's name, goes before that.
 */
export function readFunction(name: string, { version, facts = noFacts }: Informed): FunctionReading {
  const notes = facts.functions.get(name) ?? {};
  const [, verb = name, snake, camel = name] = /^([a-z]+)(?:_(.+)|([A-Z].*))$/.exec(name) ?? [];
  const { action, plain } =
    notes.action === undefined ? readVerb(verb, version) : { action: notes.action, plain: true };
  const object = notes.about ?? (snake ?? camel).toLowerCase();
  const isAnswered = notes.action === undefined && /^(GET|QUERY|INIT)$/.test(action);
  const answer = notes.answer ?? (isAnswered ? object : undefined);
  return {
    action,
    object,
    subject: notes.subject ?? subjectOf(object, { version, facts }),
    objects: (notes.objects ?? objectsNamed(object, { facts })) as [string, ...string[]],
    ...(answer !== undefined && { answer }),
    plain,
  };
}

function readVerb(verb: string, version: Informed["version"]): VerbReading {
  if (verb === "delete" && version === "3.0") return { action: "DELETE", plain: true };
  return verbActions.get(verb) ?? { action: verb.toUpperCase(), plain: true };
}

/**
 * The usual name of 2.1 for the object that a function, a record or a list calls so. 3.0 tells by its
 * objects.
 */
export function subjectOf(object: string, { version, facts = noFacts }: Informed): string {
  return (version === "2.1" ? facts.names.get(object)?.subject : undefined) ?? object;
}

/** Whether a function is the first choice for its action: `read` for GET, before `readByName`. */
export const isFirstChoice = (name: string): boolean => name !== "readByName" && name !== "readByQuery";

/** The name of the action in exported names, where a function is the first choice for it. */
export const genericStem = (name: string): string => (name === "read" ? "get" : name);
