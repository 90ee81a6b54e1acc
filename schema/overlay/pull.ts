import type { Connection, IntacctError, Outcome as CallOutcome } from "intacct-runtime";
import type { Grammar } from "../model/grammar.js";
import { diagnostic, type Diagnostic } from "../text/diagnostic.js";
import { SourceFile, type Origin } from "../text/source.js";
import { suggestion } from "../text/wording.js";
import type { DescribedObject } from "./import/described-object.js";
import { lookupField, lookupRelationship, type TextOf } from "./import/lookup.js";
import type { ObjectNames } from "./import/names.js";
import type { KnownObjects } from "./known.js";
import type { Overlay } from "./model.js";
import { listObjects, lookupObject, type DescribedTexts, type DescribedType } from "./pull-profiles.js";

/** A question to a company. */
export interface CompanyQuestion {
  /** The objects to look up; where there are none, those of the schema, of the company and of the overlay. */
  readonly named: readonly string[];
  /** Of the schema: see `schemaObjects`. */
  readonly describable: ReadonlySet<string>;
  /** The objects to look up if none are named. */
  readonly usual: readonly string[];
  readonly names: ObjectNames;
  readonly overlay: Overlay;
  /** Receives the number of objects before they are looked up. */
  readonly onAsk?: ((count: number) => void) | undefined;
}

/** The answer of a company. */
export interface CompanyAnswer {
  readonly objects: readonly DescribedObject[];
  /** The names of objects that the company certainly does not have, among those that the overlay has. */
  readonly missing: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Concurrent requests, and functions in each. Few, because answers are long. */
const lanes = 2;
const batchSize = 10;

/**
 * Asks a company for its objects and their fields. An object that cannot be looked up is an error if it was named
 * or is in the overlay (IC2044), and otherwise a warning (IC2045).
 *
 * @throws IntacctError where the connection fails as a whole
 */
export async function askCompany(connection: Connection, question: CompanyQuestion): Promise<CompanyAnswer> {
  const { named, names, overlay, describable } = question;
  const list = named.length > 0 ? undefined : await listed(connection, names);
  const missing = new Set(
    [...overlay.objects.values()]
      .filter(({ name, custom }) => custom && list?.names?.has(name) === false)
      .map(({ name }) => name),
  );
  const wanted = new Set(
    named.length > 0
      ? named.map((name) => names.nameOf(name))
      : [...overlay.objects.keys()].filter(
          (name) => !missing.has(name) && (describable.has(name) || !names.isStandard(name)),
        ),
  );
  const others = named.length > 0 ? [] : candidates(question, list?.names);
  const asked = [...new Set([...wanted, ...others])].sort();
  question.onAsk?.(asked.length);
  const outcomes = await lookUp(connection, asked);
  const failed = outcomes.filter(({ reason }) => reason !== undefined);
  const diagnostics = [
    ...(list?.diagnostics ?? []),
    ...failed.filter(({ name }) => wanted.has(name)).map((one) => refusal(one, names)),
    ...leftOut(failed.filter(({ name }) => !wanted.has(name))),
  ];
  const objects = outcomes.flatMap(({ name, types }) => types.map((type) => described(type, name)));
  return { objects, missing, diagnostics };
}

/**
 * The objects that `lookup` describes: any may have fields that the schema lacks. Where no schema says which
 * functions
 * objects have, those that version 2.1 lets have custom fields, and lines.
 *
 * @param grammars of requests, of any version
 * @param known the objects of these
 */
export function schemaObjects(
  grammars: readonly Grammar[],
  known: readonly KnownObjects[],
): Pick<CompanyQuestion, "describable" | "usual"> {
  const described = grammars
    .flatMap(({ objects }) => [...(objects?.values() ?? [])])
    .filter(({ functions }) => functions.includes("lookup"))
    .map(({ name }) => name);
  if (described.length > 0) return { describable: new Set(described), usual: described };
  const takers = known.flatMap(({ describedBy, objects }) =>
    [...objects.values()]
      .filter(
        ({ owners, takesCustomFields }) =>
          owners.size > 0 || (describedBy === "functions" && takesCustomFields),
      )
      .map(({ name }) => name),
  );
  return { describable: new Set(takers), usual: takers };
}

interface Listed {
  /** By the names that overlays use; absent where the company does not tell. */
  readonly names?: ReadonlySet<string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** The objects that a company has. */
async function listed(connection: Connection, names: ObjectNames): Promise<Listed> {
  const outcome = await connection.execute(listObjects, {}, { failures: "return" });
  if (outcome.ok)
    return {
      names: new Set(
        outcome.value
          .flatMap(({ typename, value }) => textOf(typename) ?? textOf(value) ?? [])
          .map((name) => names.nameOf(name)),
      ),
      diagnostics: [],
    };
  if (!isOfFunction(outcome.error)) throw outcome.error;
  const message = `the company does not list its objects: ${outcome.error.reason}`;
  const hint = "objects of its own are only looked up where the overlay has them, or --object names them";
  return { diagnostics: [diagnostic("IC2045", message, {}, hint)] };
}

/** Objects that may have more fields: those of the schema, and the company's own. */
function candidates({ usual, names }: CompanyQuestion, list: ReadonlySet<string> | undefined): string[] {
  if (!list) return [...usual];
  const own = [...list].filter((name) => !names.isStandard(name) && isOwnName(name));
  return [...usual.filter((name) => list.has(name)), ...own];
}

/** Intacct's own objects are in capitals; custom objects have lower-case letters, or a prefix. */
const isOwnName = (name: string): boolean => /[a-z_]/.test(name);

/** What came of looking up an object. */
interface Looked {
  readonly name: string;
  readonly types: readonly DescribedType[];
  /** Why there are none. */
  readonly reason?: string;
}

async function lookUp(connection: Connection, names: readonly string[]): Promise<Looked[]> {
  const share = Math.ceil(names.length / lanes);
  const shares = Array.from({ length: lanes }, (_, lane) => names.slice(lane * share, (lane + 1) * share));
  const outcomes = await Promise.all(
    shares.map((part) => {
      const inputs = part.map((object) => ({ object }));
      return connection.executeAll(lookupObject, inputs, { batchSize });
    }),
  );
  const all = outcomes.flat();
  const errors = all.flatMap((outcome) => (outcome.ok ? [] : [outcome.error]));
  const broken = errors.find((error) => !isOfFunction(error) && error.kind !== "not-sent");
  if (broken) throw broken;
  return all.map((outcome, index) => looked(names[index] as string, outcome));
}

function looked(name: string, outcome: CallOutcome<readonly DescribedType[]>): Looked {
  if (!outcome.ok) return { name, types: [], reason: outcome.error.reason };
  if (outcome.value.length > 0) return { name, types: outcome.value };
  return { name, types: [], reason: "the answer describes nothing" };
}

/** Whether a failure says something of one function only. */
const isOfFunction = ({ kind }: IntacctError): boolean => /^(function|malformed|input)$/.test(kind);

/** Of an object that was asked for. */
function refusal({ name, reason }: Looked, names: ObjectNames): Diagnostic {
  const known = names.schemas.flatMap(({ objects }) => [...objects.keys()]);
  const hint = names.isStandard(name) ? undefined : suggestion(name, known);
  return diagnostic("IC2044", `${name} cannot be looked up: ${reason}`, {}, hint);
}

/** Of other objects: a user need not be allowed to see them all. */
function leftOut(failed: readonly Looked[]): Diagnostic[] {
  const [first] = failed;
  if (!first) return [];
  const list = failed.map(({ name }) => name).join(", ");
  const message = `left out, as they cannot be looked up: ${list} (${first.reason})`;
  return [diagnostic("IC2045", message, {}, "a user need not be allowed to see every object")];
}

/** Begins the names of files that answers stand for. */
const answerOf = "lookup of ";

/** Whether a place is in an answer. */
export const isOfAnswer = ({ span }: Origin): boolean => span.file.path.startsWith(answerOf);

/** Replaces the place of a finding in an answer by the object's name, because an answer is not a file. */
export function placeless(found: Diagnostic): Diagnostic {
  const { at, ...rest } = found;
  return at && isOfAnswer(at) ? { ...rest, message: `${found.message} (${at.span.file.path})` } : found;
}

function described(type: DescribedType, asked: string): DescribedObject {
  const { Name, DocumentType, Fields = [], Relationships = [] } = type;
  const name = textOf(Name) ?? asked;
  const origin: Origin = {
    span: { file: new SourceFile(`${answerOf}${name}`, ""), start: 0, end: 0 },
    via: [],
  };
  return {
    name,
    documentType: textOf(DocumentType),
    fields: Fields.map((field) => {
      const values = (field.VALIDVALUES ?? []).flatMap((value) => textOf(value) ?? []);
      return lookupField(textIn(field), values, origin);
    }),
    relationships: Relationships.map((one) => lookupRelationship(textIn(one), origin)),
    origin,
  };
}

/** Text without white space around it; undefined where there is none. */
const textOf = (value: unknown): string | undefined =>
  typeof value === "string" ? value.trim() || undefined : undefined;

const textIn =
  (texts: DescribedTexts): TextOf =>
  (name) =>
    textOf(texts[name]);
