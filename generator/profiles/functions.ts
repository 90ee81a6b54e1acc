/** What a function does, and to what: `create_bill` is CREATE on `bill`. */
export interface FunctionReading {
  /** In capitals: CREATE, UPDATE, GET, QUERY, and for the rest the function's own verb (REVERSE, APPLY, …). */
  readonly action: string;
  /** In the wire's spelling, lower case. */
  readonly object: string;
  /**
   * Whether the object and the action alone name the function. Deleting functions are UPDATE-class
   * (version 2.1 has no delete action), so `Intacct bill UPDATE Request` must not mean one of them.
   */
  readonly plain: boolean;
}

/** Verbs whose action is another word than their own. */
const verbActions: ReadonlyMap<string, { action: string; plain: boolean }> = new Map(
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

/** Functions that work on any object, named by their `object` attribute. */
const genericActions: ReadonlyMap<string, string> = new Map(
  Object.entries({ get: "GET", get_list: "QUERY" }),
);

export function readFunction(name: string): FunctionReading {
  const known = irregular.get(name);
  if (known) return known;
  const [, verb = name, object = name] = /^([a-z]+)_(.+)$/i.exec(name) ?? [];
  const mapped = verbActions.get(verb);
  return {
    action: mapped?.action ?? verb.toUpperCase(),
    object: object.toLowerCase(),
    plain: mapped?.plain ?? true,
  };
}

export function genericAction(name: string): string {
  return genericActions.get(name) ?? readFunction(name).action;
}

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

/** The object whose module a function, a record or a list belongs to. */
export function subjectOf(object: string): string {
  return sameObject.get(object) ?? object;
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

export function answerOf(functionName: string): string {
  return answers.get(functionName) ?? readFunction(functionName).object;
}
