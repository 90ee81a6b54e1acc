import type { AttributeDecl, DtdVersion, ElementDecl, Grammar } from "../model/grammar.js";
import { childNames } from "../model/particles.js";
import { diagnostic, type Diagnostic, type Outcome } from "../text/diagnostic.js";
import { answerOf, genericAction, readFunction, subjectOf } from "./functions.js";

/** One entry of the list that people choose from, before files and exports are settled. */
export interface ProfileDecl {
  /** `Intacct bill CREATE Request`; unique within a version. */
  readonly name: string;
  readonly version: DtdVersion;
  readonly object: string;
  readonly action: string;
  readonly direction: "Request" | "Response";
  /** The wire's function that the profile sends, or whose answer it reads. */
  readonly function: string;
  /** The object whose module the profile stands in. */
  readonly subject: string;
  /** Snake-case stem of exported names, such as `create_bill`, `query_bill`. */
  readonly stem: string;
  /** Set where one function serves many objects (`get`, `get_list`): the value of its `object` attribute. */
  readonly generic?: string;
  /** Of responses: the element that the answer's `data` holds. */
  readonly record?: string;
}

/** The element of the request grammar that lists all functions. */
const FUNCTION_LIST = "function";
const OBJECT_ATTRIBUTE = "object";

/** All profiles of a version, in the order of the function list, objects in the order of their list. */
export function listProfiles(request: Grammar, response: Grammar | undefined): Outcome<ProfileDecl[]> {
  const diagnostics: Diagnostic[] = [];
  const list = request.elements.get(FUNCTION_LIST);
  if (!list) {
    const message = `the ${request.version} request declares no "${FUNCTION_LIST}" element, so it has no functions`;
    return { value: [], diagnostics: [diagnostic("IC1501", message)] };
  }
  const functions = childNames(list.content).flatMap((name) => request.elements.get(name) ?? []);
  const requests = functions.flatMap((element) => requestsOf(element, request.version));
  const named = nameUniquely(requests);
  const responses = named.flatMap((profile) => responseOf(profile, response, diagnostics));
  return { value: [...named, ...responses], diagnostics };
}

type Unnamed = Omit<ProfileDecl, "name"> & { readonly plain: boolean };

function requestsOf(element: ElementDecl, version: DtdVersion): Unnamed[] {
  const objects = element.attributes.find(isObjectList);
  const base = { version, direction: "Request", function: element.name } as const;
  if (objects?.type.kind === "enumeration") {
    const action = genericAction(element.name);
    return objects.type.values.map((object) => ({
      ...base,
      object,
      action,
      plain: true,
      subject: subjectOf(object),
      stem: `${action.toLowerCase()}_${object}`,
      generic: object,
    }));
  }
  const { action, object, plain } = readFunction(element.name);
  return [{ ...base, object, action, plain, subject: subjectOf(object), stem: element.name }];
}

function isObjectList(attribute: AttributeDecl): boolean {
  return attribute.name === OBJECT_ATTRIBUTE && attribute.type.kind === "enumeration";
}

/**
 * The plain name (`Intacct bill GET Request`) goes to the function that works on any object, else to the
 * first that may have it; others are named by their function (`Intacct get_bill GET Request`).
 */
function nameUniquely(profiles: readonly Unnamed[]): ProfileDecl[] {
  const owners = new Map<string, Unnamed>();
  for (const profile of [...profiles].sort(
    (a, b) => Number(b.generic !== undefined) - Number(a.generic !== undefined),
  )) {
    const key = `${profile.object} ${profile.action}`;
    if (profile.plain && !owners.has(key)) owners.set(key, profile);
  }
  return profiles.map((unnamed) => {
    const { plain: _, ...profile } = unnamed;
    const owns = owners.get(`${profile.object} ${profile.action}`) === unnamed;
    return {
      ...profile,
      name: `Intacct ${owns ? profile.object : profile.function} ${profile.action} ${profile.direction}`,
    };
  });
}

function responseOf(
  request: ProfileDecl,
  response: Grammar | undefined,
  diagnostics: Diagnostic[],
): ProfileDecl[] {
  if (!response || (request.action !== "GET" && request.action !== "QUERY" && request.action !== "INIT"))
    return [];
  const record = request.generic ?? answerOf(request.function);
  if (!response.elements.has(record)) {
    const message = `the ${response.version} response does not describe "${record}", which ${request.function} answers with`;
    diagnostics.push(
      diagnostic(
        "IC1502",
        message,
        {},
        `its answers are read as open records; declare <!ELEMENT ${record} …> to type them`,
      ),
    );
  }
  return [
    {
      ...request,
      name: request.name.replace(/Request$/, "Response"),
      direction: "Response",
      record,
    },
  ];
}
