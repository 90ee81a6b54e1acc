import { leaf, wrap } from "./xml/write.js";

/** An error in the form of answers. */
export interface GatewayError {
  readonly errorno: string;
  readonly description?: string;
  readonly description2?: string;
  readonly correction?: string;
}

/** Ends a function, or all that a request asks for, with errors. */
export class Refusal extends Error {
  constructor(readonly errors: readonly GatewayError[]) {
    super(errors.map(({ errorno, description2 = "" }) => `${errorno} ${description2}`).join("; "));
  }
}

const refusal = (error: GatewayError, ...more: readonly GatewayError[]): Refusal =>
  new Refusal([error, ...more]);

/** A request that does not fit the schema; `place` is where. */
export const schemaFault = (message: string, place?: { readonly line: number; readonly column: number }) => ({
  errorno: "XL03000003",
  description2: `XML Parse schema error: ${message}${place ? ` Line: ${place.line}, column: ${place.column}.` : ""}`,
});

export const wrongSender = (): Refusal =>
  refusal({ errorno: "XL03000006", description2: "The sender ID or its password is incorrect" });

export const wrongLogin = (): Refusal =>
  refusal({ errorno: "XL03000006", description2: "Sign-in information is incorrect" });

export const unauthorisedSender = (sender: string, company: string): Refusal =>
  refusal({
    errorno: "XL03000006",
    description: "Invalid Web Services Authorization",
    description2: `The sender ID '${sender}' is not authorized to make Web Services requests to company ID '${company}'.`,
    correction: "Let the company's administrator authorize this sender ID.",
  });

export const unusableSession = (why: string): Refusal =>
  refusal({
    errorno: "XL03000006",
    description: "Invalid session",
    description2: `The session ${why}`,
    correction: "Get a new session with getAPISession.",
  });

export const unknownEntity = (locationid: string): Refusal =>
  refusal({
    errorno: "XL03000006",
    description2: `The location '${locationid}' is not an entity that the user can use`,
  });

export const forbidden = (object: string, right: string): Refusal =>
  refusal({
    errorno: "BL03000141",
    description: "No permission",
    description2: `The user has no permission to ${right} records of ${object}`,
    correction: "Have the company's administrator grant the permission, or sign in as another user.",
  });

export const noSession = (why: string): Refusal =>
  refusal({ errorno: "Get API Session Failed", description2: why });

export const queryFailed = (why: string): Refusal => refusal({ errorno: "Query Failed", description2: why });

export const duplicate = (object: string, field: string, value: string): Refusal =>
  refusal(
    {
      errorno: "BL01001973",
      description: `Duplicate ${field}`,
      description2: `The ${field} '${value}' already exists`,
      correction: `Enter unique ${field}`,
    },
    couldNot("create", object),
  );

/** A value that the definition of its field does not allow. */
export const wrongFieldValue = (description2: string): GatewayError => ({
  errorno: "BL01001973",
  description: "Invalid field value",
  description2,
  correction: "Enter a value that the definition of the field allows.",
});

/** A field that a company has made a required one, and that a new record lacks. */
export const missingField = (field: string, object: string): GatewayError => ({
  errorno: "BL01001973",
  description: "Required field missing",
  description2: `${object} needs a value for the field ${field}`,
  correction: `Enter a value for ${field}.`,
});

/** Ends what is said of an object that is not stored. */
const couldNot = (action: string, object: string): GatewayError => ({
  errorno: "BL01001973",
  description2: `Could not ${action} ${object} record.`,
});

/** An object that what companies say of their fields does not allow. */
export const wrongFields = (action: string, object: string, errors: readonly GatewayError[]): Refusal =>
  new Refusal([...errors, couldNot(action, object)]);

/** What the gateway says of an object that lacks something, or has something that it cannot have. */
export const faultyObject = (action: string, object: string, message: string): readonly GatewayError[] => [
  { errorno: "BL01001973", description2: message },
  couldNot(action, object),
];

export const notFound = (object: string, key: string): Refusal =>
  refusal({
    errorno: "BL03000018",
    description: "The record is not there",
    description2: `There is no ${object} with the key '${key}'`,
    correction: "Enter the key of a record that exists.",
  });

export const badValue = (description2: string): Refusal =>
  refusal({ errorno: "BL01001973", description: "Invalid value", description2 });

/** Why functions are not carried out, by what their names say. */
const reasons: readonly (readonly [RegExp, string])[] = [
  [
    /^(getDds|describe|installApp|init_session|get_myclients)/,
    "no source at hand shows what it answers with",
  ],
  [/Approve|Approval|AuditTrail/, "nobody's approvals and accesses are kept here"],
  [/prefs$|_applications$|Dimension/, "a sandbox has no such settings"],
];

export function notCarriedOut(name: string): Refusal {
  const reason =
    reasons.find(([pattern]) => pattern.test(name))?.[1] ?? "it needs books, and none are kept here";
  return refusal({
    errorno: "Function Not Supported",
    description2: `The request fits the schema, but this sandbox does not carry out ${name}: ${reason}`,
    correction: "Try it against a company for tests.",
  });
}

export const usedControlId = (controlid: string): Refusal =>
  refusal({
    errorno: "XL03000008",
    description: "Duplicate control ID",
    description2: `A function with the control ID '${controlid}' has been carried out before, and uniqueid is true`,
    correction: "Use a control ID of its own for each function, or uniqueid false.",
  });

export const rolledBack: GatewayError = {
  errorno: "XL03000009",
  description2: "The entire transaction in this operation has been rolled back due to an error.",
};

export const rateLimited: GatewayError = {
  errorno: "GW-0010",
  description: "Too many requests",
  description2: "API rate limit exceeded",
  correction: "Wait, and send the request again.",
};

/** The `errormessage` element; every part of an error is there, as in the gateway's answers. */
export const errorMessage = (errors: readonly GatewayError[]): string =>
  wrap("errormessage", errors.map(errorElement).join(""));

const errorElement = ({ errorno, description, description2, correction }: GatewayError): string =>
  wrap(
    "error",
    leaf("errorno", errorno) +
      leaf("description", description ?? "") +
      leaf("description2", description2 ?? "") +
      leaf("correction", correction ?? ""),
  );
