import {
  FUNCTION_LIST,
  type AttributeDecl,
  type DtdVersion,
  type ElementDecl,
  type ElementParticle,
  type Grammar,
  type ObjectDecl,
} from "../model/grammar.js";
import { childNames, declaredName, elementsOf } from "../model/particles.js";
import { diagnostic, type Diagnostic, type Outcome } from "../text/diagnostic.js";
import { genericStem, isFirstChoice, readFunction, subjectOf } from "./functions.js";

/** How a request names the object of a function. */
export interface Target {
  /** In the wire's spelling. */
  readonly object: string;
  /**
   * By an attribute (`get_list`), a child with its name as text (`read`), or as the child itself (`create`).
   */
  readonly given: "attribute" | "text" | "element";
  /** Of `element`: the declaration of the child. */
  readonly declaration?: string;
}

/** A profile, before its module and export are planned. */
export interface ProfileDecl {
  /** `Intacct bill CREATE Request`; unique within a version. */
  readonly name: string;
  readonly version: DtdVersion;
  readonly object: string;
  readonly action: string;
  readonly direction: "Request" | "Response";
  /** The function that the profile sends, or whose answer it reads. */
  readonly function: string;
  /** The object whose module the profile is in. */
  readonly subject: string;
  /** Snake-case stem of exported names, such as `create_bill`, `query_bill`. */
  readonly stem: string;
  /** Set where one function serves many objects. */
  readonly target?: Target;
  /** The record that the function answers with, where that is not the object of the profile. */
  readonly answer?: string;
  /** Of responses: the element that the answer's `data` holds. */
  readonly record?: RecordName;
}

/** What records of an object are called in an answer, and what their declaration is. */
export interface RecordName {
  readonly tag: string;
  readonly declaration: string;
  /** Further records that the answer may hold instead: `type` of `inspect`, where it lists all objects. */
  readonly others?: readonly Omit<RecordName, "others">[];
}

/** The declarations of the records that an answer may hold. */
export const declarationsOf = ({ declaration, others = [] }: RecordName): string[] => [
  declaration,
  ...others.map((other) => other.declaration),
];

/** Records of any name, of answers that nothing describes. */
export const anyRecord: RecordName = { tag: "#ANY", declaration: "#ANY" };

const OBJECT = "object";
/** The element of the response grammar that holds what functions answer with. */
const DATA = "data";

/** All profiles of a version, in the order of the function list, objects in the order of their list. */
export function listProfiles(request: Grammar, response: Grammar | undefined): Outcome<ProfileDecl[]> {
  const diagnostics: Diagnostic[] = [];
  const list = request.elements.get(FUNCTION_LIST);
  if (!list) {
    const message = `the ${request.version} request declares no "${FUNCTION_LIST}" element, so it has no functions`;
    return { value: [], diagnostics: [diagnostic("IC1501", message)] };
  }
  const functions = childNames(list.content).flatMap((name) => request.elements.get(name) ?? []);
  const requests = functions
    .flatMap((element) => requestsOf(element, request))
    .map((profile) => underOwnName(profile, request));
  const named = nameUniquely(requests);
  const responses = named.flatMap((profile) => responseOf(profile, response, diagnostics));
  return { value: [...named, ...responses], diagnostics };
}

type Unnamed = Omit<ProfileDecl, "name"> & { readonly plain: boolean };

function requestsOf(element: ElementDecl, grammar: Grammar): Unnamed[] {
  const { version, objects } = grammar;
  const base = { version, direction: "Request", function: element.name } as const;
  const targets = targetsOf(element, objects);
  if (targets.length === 0) return [{ ...base, ...ownReading(element.name, grammar) }];
  const { action, answer } = readFunction(element.name, grammar);
  const isRival = (name: string): boolean =>
    isFirstChoice(name) && readFunction(name, grammar).action === action;
  const isFirst = isFirstChoice(element.name);
  return targets.map((target) => {
    const object = target.given === "attribute" ? target.object : target.object.toLowerCase();
    const isPlain = isFirst || !objects?.get(target.object)?.functions.some(isRival);
    const verb = target.given === "attribute" ? action.toLowerCase() : genericStem(element.name);
    return {
      ...base,
      object,
      action,
      plain: isPlain,
      subject: subjectOf(object, grammar),
      stem: `${verb}_${object}`,
      target,
      ...(answer !== undefined && { answer }),
    };
  });
}

/**
 * Where an object does not allow an action, a function that does something of the kind is named by itself:
 * `create_apterm`, for APTERM cannot be created by `create`.
 */
function underOwnName(profile: Unnamed, grammar: Grammar): Unnamed {
  const declared = find(grammar.objects, ({ name }) => name.toLowerCase() === profile.object);
  if (!declared) return profile;
  const { functions, createdBy } = declared;
  const isAllowed =
    functions.some((name) => readFunction(name, grammar).action === profile.action) ||
    (createdBy.length > 0 && profile.action === "CREATE");
  if (isAllowed) return profile;
  const object = profile.target ? `${profile.function}_${profile.object}` : profile.function;
  return { ...profile, object };
}

/** The objects that a function serves; none where it is specific to one. */
function targetsOf(element: ElementDecl, objects: Grammar["objects"]): Target[] {
  const list = element.attributes.find(isObjectList);
  if (list?.type.kind === "enumeration")
    return list.type.values.map((object) => ({ object, given: "attribute" as const }));
  if (objects) {
    const children = new Map(Array.from(elementsOf(element.content), (child) => [child.name, child]));
    return [...objects.values()].flatMap(({ name, functions }): Target[] => {
      if (!functions.includes(element.name)) return [];
      const child = children.get(name);
      return child
        ? [{ object: name, given: "element", declaration: declaredName(child) }]
        : children.has(OBJECT)
          ? [{ object: name, given: "text" }]
          : [];
    });
  }
  return [];
}

function isObjectList(attribute: AttributeDecl): boolean {
  return attribute.name === OBJECT && attribute.type.kind === "enumeration";
}

/** What a function does that serves one object, or none. */
function ownReading(
  name: string,
  grammar: Grammar,
): Pick<Unnamed, "object" | "action" | "plain" | "subject" | "stem" | "answer"> {
  const { objects } = grammar;
  const created = find(objects, ({ createdBy }) => createdBy.includes(name));
  const reading = readFunction(name, grammar);
  if (created) {
    const object = created.name.toLowerCase();
    return { object, action: "CREATE", plain: true, subject: object, stem: name };
  }
  const { action, object, plain, answer } = reading;
  const served = reading.objects.find((one) => objects?.has(one));
  const subject = served?.toLowerCase() ?? reading.subject;
  return { object, action, plain, subject, stem: name, ...(answer !== undefined && { answer }) };
}

const find = (objects: Grammar["objects"], is: (object: ObjectDecl) => boolean): ObjectDecl | undefined =>
  [...(objects?.values() ?? [])].find(is);

/**
 * The plain name (`Intacct bill GET Request`) goes to the function that works on many objects, else to the
 * first that may have it; others are named by their function, too: `Intacct get_bill GET Request`,
 * `Intacct vendor readByName GET Request`.
 */
function nameUniquely(profiles: readonly Unnamed[]): ProfileDecl[] {
  const owners = new Map<string, Unnamed>();
  for (const profile of [...profiles].sort((a, b) => precedence(a) - precedence(b))) {
    const key = `${profile.object} ${profile.action}`;
    if (profile.plain && !owners.has(key)) owners.set(key, profile);
  }
  return profiles.map((unnamed) => {
    const { plain: _, ...profile } = unnamed;
    const owns = owners.get(`${profile.object} ${profile.action}`) === unnamed;
    const second = profile.target ? `${profile.object} ${profile.function}` : profile.function;
    return {
      ...profile,
      ...(owns || !profile.target ? {} : { stem: `${profile.function}_${profile.object}` }),
      name: `Intacct ${owns ? profile.object : second} ${profile.action} ${profile.direction}`,
    };
  });
}

/** Functions on objects come first, then those that are told the object by an attribute, then all others. */
const precedence = ({ target }: Unnamed): number => (!target ? 2 : target.given === "attribute" ? 1 : 0);

function responseOf(
  request: ProfileDecl,
  response: Grammar | undefined,
  diagnostics: Diagnostic[],
): ProfileDecl[] {
  const named = response && recordOf(request);
  if (!named) return [];
  const record =
    response.version === "3.0"
      ? described(request, named, response)
      : (declaredRecord(named, response) ?? undeclared(named.tag));
  if (response.version === "2.1" && !response.elements.has(record.declaration)) {
    const message = `the ${response.version} response does not describe "${record.tag}", which ${request.function} answers with`;
    const hint = `its answers are read as open records; declare <!ELEMENT ${record.tag} …> to type them, and list it in <${DATA}>`;
    diagnostics.push(diagnostic("IC1502", message, {}, hint));
  }
  const name = request.name.replace(/Request$/, "Response");
  return [{ ...request, name, direction: "Response", record }];
}

/**
 * A record with the declaration that it has in the `data` of answers, which is none where only the request
 * says its name: requests know other elements by that name. Nothing but our own facts describes answers of
 * 3.0, so any other name would be a guess.
 */
function described(request: ProfileDecl, record: RecordName, response: Grammar): RecordName {
  const others = record.others?.map((other) => describedOne(request, other, response));
  const first = describedOne(request, record, response);
  return others ? { ...first, others } : first;
}

function describedOne({ target }: ProfileDecl, { tag }: RecordName, response: Grammar): RecordName {
  // `get` and `get_list` call their records as 3.0 calls those of objects, which are others.
  if (target?.given === "attribute") return undeclared(tag);
  const child = childOfData(tag, response);
  if (child) return { tag, declaration: declaredName(child) };
  return target ? undeclared(tag) : anyRecord;
}

/** A record of 2.1 that is declared: a field of its name is none, unless `data` holds it. */
function declaredRecord(record: RecordName, response: Grammar): RecordName | undefined {
  const declared = response.elements.get(record.declaration);
  const isRecord = declared && (declared.content.kind !== "text" || childOfData(record.tag, response));
  return isRecord ? record : undefined;
}

const undeclared = (tag: string): RecordName => ({ tag, declaration: `${DATA}.${tag}` });

function childOfData(tag: string, { elements }: Grammar): ElementParticle | undefined {
  const data = elements.get(DATA);
  return data && Array.from(elementsOf(data.content)).find(({ name }) => name === tag);
}

/** The record of a name, or of several with spaces between them. */
function recordNamed(answer: string): RecordName {
  const [first = answer, ...rest] = answer.split(" ");
  const others = rest.map((tag) => ({ tag, declaration: tag }));
  return { tag: first, declaration: first, ...(others.length > 0 && { others }) };
}

/**
 * What the answer to a request holds: `query` calls records as it was asked for them, others in lower case.
 */
function recordOf({ action, function: name, target, answer }: ProfileDecl): RecordName | undefined {
  if (!target || (action !== "GET" && action !== "QUERY"))
    return answer === undefined ? undefined : recordNamed(answer);
  const { object } = target;
  const isAsAsked = target.given === "attribute" || name === "query";
  return { tag: isAsAsked ? object : object.toLowerCase(), declaration: object };
}
