import type { DtdVersion } from "../model/grammar.js";

/** What a function does, and to what: `create_bill` is CREATE on `bill`. */
export interface FunctionReading {
  /** In capitals: CREATE, UPDATE, DELETE, GET, QUERY, and for the rest the function's own verb (REVERSE, …). */
  readonly action: string;
  /** In the wire's spelling, lower case. */
  readonly object: string;
  /**
   * Whether the object and the action alone name the function. Deleting functions are UPDATE-class in
   * version 2.1, which has no delete action, so `Intacct bill UPDATE Request` must not mean one of them.
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

/** Functions whose names do not read as verb and object. */
const irregular: ReadonlyMap<string, FunctionReading> = new Map(
  Object.entries({
    getAPISession: { action: "GET", object: "apisession", plain: true },
    getUserPermissions: { action: "GET", object: "userpermissions", plain: true },
    describe: { action: "DESCRIBE", object: "object", plain: true },
    describeall: { action: "DESCRIBE", object: "objects", plain: true },
    convert_glbudget_fp_amounts_to_eop: { action: "CONVERT", object: "glbudget", plain: true },
  }),
);

/** Functions that work on many objects, with the actions that they stand for. */
const genericActions: ReadonlyMap<string, string> = new Map(
  Object.entries({
    get: "GET",
    get_list: "QUERY",
    read: "GET",
    readByName: "GET",
    readByQuery: "QUERY",
    query: "QUERY",
  }),
);

/** The reading of an object-specific function: `create_bill`, in version 3.0 also `approveVendor`. */
export function readFunction(name: string, version: DtdVersion): FunctionReading {
  const known = irregular.get(name);
  if (known) return known;
  const pattern = version === "2.1" ? /^([a-z]+)_(.+)$/i : /^([a-z]+)(?:_(.+)|([A-Z].*))$/;
  const [, verb = name, snake, camel = name] = pattern.exec(name) ?? [];
  return { ...readVerb(verb, version), object: (snake ?? camel).toLowerCase() };
}

function readVerb(verb: string, version: DtdVersion): VerbReading {
  if (verb === "delete" && version === "3.0") return { action: "DELETE", plain: true };
  return verbActions.get(verb) ?? { action: verb.toUpperCase(), plain: true };
}

/** The action of a function that works on many objects. */
export function genericAction(name: string, version: DtdVersion): string {
  return genericActions.get(name) ?? readFunction(name, version).action;
}

/** Whether a function is the first choice for its action: `read` for GET, before `readByName`. */
export const isFirstChoice = (name: string): boolean => name !== "readByName" && name !== "readByQuery";

/** The name of the action in exported names, where a function is the first choice for it. */
export const genericStem = (name: string): string => (name === "read" ? "get" : name);

/** Objects that functions and lists call by another name; the module is named after the right-hand side. */
const sameObject: ReadonlyMap<string, string> = new Map(
  Object.entries({
    expensetypes: "expensetype",
    otherreceipts: "otherreceipt",
    icitem: "item",
    recurbill: "recurringbill",
    recurinvoice: "recurringinvoice",
    vendorentityaccountno: "vendorentityaccount",
    paymentrequest: "appaymentrequest",
    bank: "bankaccount",
    objects: "object",
    apisession: "session",
  }),
);

/** The object whose module a function, a record or a list belongs to, where the schema does not say. */
export function subjectOf(object: string, version: DtdVersion): string {
  return version === "2.1" || object === "apisession" ? (sameObject.get(object) ?? object) : object;
}

/** What the `data` of a function's answer holds, where it is not called as the function's object is. */
const answers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    get_accountbalances: "accountbalance",
    get_accountbalancesbydimensions: "accountbalance",
    get_accountgroupdetails: "accountgroupdetail",
    get_applications: "appSubscription",
    get_companyprefs: "companypref",
    get_myclients: "client",
    getAPISession: "api",
    getUserPermissions: "permissions",
    init_session: "sessioninfo",
  }),
);

/** What answers of version 3.0 hold, by function. */
const answers3: ReadonlyMap<string, string> = new Map(
  Object.entries({
    getAuditTrail: "auditTrailDetail",
    getDimensionAutofillDetails: "relationship",
    getDimensionRelationships: "relationship",
    getDimensionRestrictedData: "RestrictedData",
    getDimensions: "dimensions",
    getFinancialSetup: "financialSetup",
    inspect: "Type",
    lookup: "Type",
    readEntityDetails: "entity",
    readReport: "report_results",
    readUserFormatting: "userformatting",
  }),
);

/** The record that a function answers with; undefined where the answer is no record. */
export function answerOf(functionName: string, version: DtdVersion): string | undefined {
  const special = (version === "3.0" ? answers3.get(functionName) : undefined) ?? answers.get(functionName);
  if (special !== undefined) return special;
  const { action, object } = readFunction(functionName, version);
  return action === "GET" || action === "QUERY" || action === "INIT" ? object : undefined;
}
