// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum 82ad1d9b5f40120f
import type {
  Completed,
  Created,
  FunctionProfile,
  IntegerText,
  IsoDateTime,
  OpenRecord,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type DiscountEntry, discount } from "./discount.js";
import { type DueEntry, due } from "./due.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type PenaltyEntry, penalty } from "./penalty.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a payment term for bills. Declared in shared/payables.dtd. */
export interface CreateApTerm {
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** When a document falls due. */
  due?: readonly [DueEntry, ...DueEntry[]];
  /** What is taken off for early payment. */
  discount?: readonly [DiscountEntry, ...DiscountEntry[]];
  disccalcon?: string;
  /** What is charged for late payment. */
  penalty?: readonly [PenaltyEntry, ...PenaltyEntry[]];
}

/** `Intacct create_apterm CREATE Request` */
export const createApTerm: FunctionProfile<CreateApTerm, Created> = {
  name: "Intacct create_apterm CREATE Request",
  version: "3.0",
  element: "create_apterm",
  content:
    "(name, description?, status?, due?, discount?, disccalcon?, penalty?)",
  types: {
    name: "STRING_100 borrowed",
    description: "STRING_80 borrowed",
    status: enumStatus,
    due: () => due,
    discount: () => discount,
    penalty: () => penalty,
  },
};

/** Updates a payment term for bills. Declared in shared/payables.dtd. */
export interface UpdateApTerm {
  name: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** When a document falls due. */
  due?: readonly [DueEntry, ...DueEntry[]];
  /** What is taken off for early payment. */
  discount?: readonly [DiscountEntry, ...DiscountEntry[]];
  disccalcon?: string;
  /** What is charged for late payment. */
  penalty?: readonly [PenaltyEntry, ...PenaltyEntry[]];
}

/** `Intacct update_apterm UPDATE Request` */
export const updateApTerm: FunctionProfile<UpdateApTerm, Completed> = {
  name: "Intacct update_apterm UPDATE Request",
  version: "3.0",
  element: "update_apterm",
  content: "(description?, status?, due?, discount?, disccalcon?, penalty?)",
  types: {
    description: "STRING_80 borrowed",
    status: enumStatus,
    due: () => due,
    discount: () => discount,
    penalty: () => penalty,
  },
  attributes: { name: "CDATA #REQUIRED" },
};

/** Deletes a payment term for bills. Declared in shared/payables.dtd. */
export interface DeleteApTerm {
  name: string;
}

/** `Intacct delete_apterm DELETE Request` */
export const deleteApTerm: FunctionProfile<DeleteApTerm, Completed> = {
  name: "Intacct delete_apterm DELETE Request",
  version: "3.0",
  element: "delete_apterm",
  content: "EMPTY",
  attributes: { name: "CDATA #REQUIRED" },
};

/** The input of Intacct apterm GET. */
export type GetApTerm = Read<ApTermField | "*">;

/** `Intacct apterm GET Request` */
export const getApTerm: FunctionProfile<GetApTerm, ApTermData> = {
  name: "Intacct apterm GET Request",
  version: "3.0",
  fixed: { object: "APTERM" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApTermResponse,
};

/** The input of Intacct apterm readByName GET. */
export type ReadByNameApTerm = ReadByName<ApTermField | "*">;

/** `Intacct apterm readByName GET Request` */
export const readByNameApTerm: FunctionProfile<ReadByNameApTerm, ApTermData> = {
  name: "Intacct apterm readByName GET Request",
  version: "3.0",
  fixed: { object: "APTERM" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameApTermResponse,
};

/** The input of Intacct apterm readByQuery QUERY. */
export type ReadByQueryApTerm = ReadByQuery<ApTermField | "*">;

/** `Intacct apterm readByQuery QUERY Request` */
export const readByQueryApTerm: FunctionProfile<ReadByQueryApTerm, ApTermData> =
  {
    name: "Intacct apterm readByQuery QUERY Request",
    version: "3.0",
    fixed: { object: "APTERM" },
    element: "readByQuery",
    content:
      "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
    types: readByQueryTypes,
    response: () => readByQueryApTermResponse,
  };

/** The input of Intacct apterm QUERY. */
export type QueryApTerm = QueryInput;

/** `Intacct apterm QUERY Request` */
export const queryApTerm: QueryProfile<ApTermRecord> = {
  name: "Intacct apterm QUERY Request",
  version: "3.0",
  fixed: { object: "APTERM" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApTermResponse,
};

/** The input of Intacct apterm LOOKUP. */
export type LookupApTerm = Lookup;

/** `Intacct apterm LOOKUP Request` */
export const lookupApTerm: FunctionProfile<LookupApTerm, TypeData> = {
  name: "Intacct apterm LOOKUP Request",
  version: "3.0",
  fixed: { object: "APTERM" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApTermResponse,
};

/** The input of Intacct apterm get GET. */
export type GetApTermFunction = Get;

/** `Intacct apterm get GET Request` */
export const getApTermFunction: FunctionProfile<
  GetApTermFunction,
  ApTermRows2
> = {
  name: "Intacct apterm get GET Request",
  version: "3.0",
  fixed: { object: "apterm" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getApTermFunctionResponse,
};

/** The input of Intacct apterm get_list QUERY. */
export type GetListApTerm = GetList;

/** `Intacct apterm get_list QUERY Request` */
export const getListApTerm: FunctionProfile<GetListApTerm, ApTermRows2> = {
  name: "Intacct apterm get_list QUERY Request",
  version: "3.0",
  fixed: { object: "apterm" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListApTermResponse,
};

/** `Intacct apterm GET Response` */
export const getApTermResponse: Profile<ApTermData> = {
  name: "Intacct apterm GET Response",
  version: "3.0",
  element: "data",
  content: "(apterm*)",
  types: { apterm: () => apTermRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apterm readByName GET Response` */
export const readByNameApTermResponse: Profile<ApTermData> = {
  name: "Intacct apterm readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(apterm*)",
  types: { apterm: () => apTermRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apterm readByQuery QUERY Response` */
export const readByQueryApTermResponse: Profile<ApTermData> = {
  name: "Intacct apterm readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(apterm*)",
  types: { apterm: () => apTermRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apterm QUERY Response` */
export const queryApTermResponse: Profile<ApTermRows> = {
  name: "Intacct apterm QUERY Response",
  version: "3.0",
  element: "data",
  content: "(APTERM*)",
  types: { APTERM: () => apTermRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apterm LOOKUP Response` */
export const lookupApTermResponse: Profile<TypeData> = {
  name: "Intacct apterm LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apterm get GET Response` */
export const getApTermFunctionResponse: Profile<ApTermRows2> = {
  name: "Intacct apterm get GET Response",
  version: "3.0",
  element: "data",
  content: "(apterm*)",
  types: { apterm: () => ({ element: "apterm", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apterm get_list QUERY Response` */
export const getListApTermResponse: Profile<ApTermRows2> = {
  name: "Intacct apterm get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(apterm*)",
  types: { apterm: () => ({ element: "apterm", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apterm`. */
export interface ApTermData extends DataAttributes {
  apterm?: ApTermRecord[];
}

/** The fields of an apterm that can be requested. */
export type ApTermField = keyof ApTermFields | `${string}.${string}`;

/** The data of an answer about `APTERM`. */
export interface ApTermRows extends DataAttributes {
  APTERM?: ApTermRecord[];
}

/** The data of an answer about `apterm`. */
export interface ApTermRows2 extends DataAttributes {
  apterm?: OpenRecord[];
}

/** A payment term for bills. Declared in 3.0/payables.dtd. */
export interface ApTermFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Due date. `INTEGER`. */
  DUEDATE?: IntegerText | null;
  /** Due from. */
  DUEFROM?:
    | "from invoice/bill date"
    | "of the month of invoice/bill date"
    | "of next month from invoice/bill date"
    | "of 2nd month from invoice/bill date"
    | "of 3rd month from invoice/bill date"
    | "of 4th month from invoice/bill date"
    | "of 5th month from invoice/bill date"
    | "of 6th month from invoice/bill date"
    | "after end of month of invoice/bill date"
    | "from invoice/bill date extending to eom"
    | (string & {})
    | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Day. `INTEGER`. */
  DISCDATE?: IntegerText | null;
  /** Discount from. */
  DISCFROM?:
    | "from invoice/bill date"
    | "of the month of invoice/bill date"
    | "of next month from invoice/bill date"
    | "of 2nd month from invoice/bill date"
    | "of 3rd month from invoice/bill date"
    | "of 4th month from invoice/bill date"
    | "of 5th month from invoice/bill date"
    | "of 6th month from invoice/bill date"
    | "after end of month of invoice/bill date"
    | "from invoice/bill date extending to eom"
    | (string & {})
    | null;
  /** Amount. `INTEGER`. */
  DISCAMOUNT?: IntegerText | null;
  /** Discount from. */
  DISCPERCAMN?: "$" | "%" | (string & {}) | null;
  /** Grace days. `INTEGER`. */
  DISCFUDGEDAYS?: IntegerText | null;
  /** Penalty option. */
  PEN_TYPES?:
    | "No Penalty"
    | "Daily"
    | "Weekly"
    | "Biweekly"
    | "Monthly"
    | "Bimonthly"
    | "Quarterly"
    | "Half yearly"
    | "Annually"
    | (string & {})
    | null;
  /** Amount. `INTEGER`. */
  PENAMOUNT?: IntegerText | null;
  /** Penalty period. */
  PENPERCAMN?: "$" | "%" | (string & {}) | null;
  /** Grace days. `INTEGER`. */
  PENFUDGEDAYS?: IntegerText | null;
  /** Calculate based on. */
  DISCCALCON?: "Line items total" | "Bill total" | (string & {}) | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ApTermRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApTermRecord
  extends ApTermFields, OpenValues, Related<ApTermFields, ApTermRelations> {}

export const apTermRecord: Shape<ApTermRecord> = {
  element: "APTERM",
  content: `(RECORDNO? & NAME? & DESCRIPTION? & DUEDATE? & DUEFROM? & STATUS? & DISCDATE? & DISCFROM? &
    DISCAMOUNT? & DISCPERCAMN? & DISCFUDGEDAYS? & PEN_TYPES? & PENAMOUNT? & PENPERCAMN? &
    PENFUDGEDAYS? & DISCCALCON? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DUEDATE: "INTEGER",
    DUEFROM: "ENUM",
    STATUS: "ENUM",
    DISCDATE: "INTEGER",
    DISCFROM: "ENUM",
    DISCAMOUNT: "INTEGER",
    DISCPERCAMN: "ENUM",
    DISCFUDGEDAYS: "INTEGER",
    PEN_TYPES: "ENUM",
    PENAMOUNT: "INTEGER",
    PENPERCAMN: "ENUM",
    PENFUDGEDAYS: "INTEGER",
    DISCCALCON: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => apTermPaths,
  answer: true,
};

export const apTermPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
