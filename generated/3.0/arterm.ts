// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum be0193a2e9c8418d
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

/** Creates a payment term for invoices. Declared in shared/receivables.dtd. */
export interface CreateArTerm {
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

/** `Intacct create_arterm CREATE Request` */
export const createArTerm: FunctionProfile<CreateArTerm, Created> = {
  name: "Intacct create_arterm CREATE Request",
  version: "3.0",
  element: "create_arterm",
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

/** Updates a payment term for invoices. Declared in shared/receivables.dtd. */
export interface UpdateArTerm {
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

/** `Intacct update_arterm UPDATE Request` */
export const updateArTerm: FunctionProfile<UpdateArTerm, Completed> = {
  name: "Intacct update_arterm UPDATE Request",
  version: "3.0",
  element: "update_arterm",
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

/** Deletes a payment term for invoices. Declared in shared/receivables.dtd. */
export interface DeleteArTerm {
  name: string;
}

/** `Intacct delete_arterm DELETE Request` */
export const deleteArTerm: FunctionProfile<DeleteArTerm, Completed> = {
  name: "Intacct delete_arterm DELETE Request",
  version: "3.0",
  element: "delete_arterm",
  content: "EMPTY",
  attributes: { name: "CDATA #REQUIRED" },
};

/** The input of Intacct arterm GET. */
export type GetArTerm = Read<ArTermField | "*">;

/** `Intacct arterm GET Request` */
export const getArTerm: FunctionProfile<GetArTerm, ArTermData> = {
  name: "Intacct arterm GET Request",
  version: "3.0",
  fixed: { object: "ARTERM" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArTermResponse,
};

/** The input of Intacct arterm readByName GET. */
export type ReadByNameArTerm = ReadByName<ArTermField | "*">;

/** `Intacct arterm readByName GET Request` */
export const readByNameArTerm: FunctionProfile<ReadByNameArTerm, ArTermData> = {
  name: "Intacct arterm readByName GET Request",
  version: "3.0",
  fixed: { object: "ARTERM" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameArTermResponse,
};

/** The input of Intacct arterm readByQuery QUERY. */
export type ReadByQueryArTerm = ReadByQuery<ArTermField | "*">;

/** `Intacct arterm readByQuery QUERY Request` */
export const readByQueryArTerm: FunctionProfile<ReadByQueryArTerm, ArTermData> =
  {
    name: "Intacct arterm readByQuery QUERY Request",
    version: "3.0",
    fixed: { object: "ARTERM" },
    element: "readByQuery",
    content:
      "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
    types: readByQueryTypes,
    response: () => readByQueryArTermResponse,
  };

/** The input of Intacct arterm QUERY. */
export type QueryArTerm = QueryInput;

/** `Intacct arterm QUERY Request` */
export const queryArTerm: QueryProfile<ArTermRecord> = {
  name: "Intacct arterm QUERY Request",
  version: "3.0",
  fixed: { object: "ARTERM" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArTermResponse,
};

/** The input of Intacct arterm LOOKUP. */
export type LookupArTerm = Lookup;

/** `Intacct arterm LOOKUP Request` */
export const lookupArTerm: FunctionProfile<LookupArTerm, TypeData> = {
  name: "Intacct arterm LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARTERM" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArTermResponse,
};

/** The input of Intacct arterm get GET. */
export type GetArTermFunction = Get;

/** `Intacct arterm get GET Request` */
export const getArTermFunction: FunctionProfile<
  GetArTermFunction,
  ArTermRows2
> = {
  name: "Intacct arterm get GET Request",
  version: "3.0",
  fixed: { object: "arterm" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getArTermFunctionResponse,
};

/** The input of Intacct arterm get_list QUERY. */
export type GetListArTerm = GetList;

/** `Intacct arterm get_list QUERY Request` */
export const getListArTerm: FunctionProfile<GetListArTerm, ArTermRows2> = {
  name: "Intacct arterm get_list QUERY Request",
  version: "3.0",
  fixed: { object: "arterm" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListArTermResponse,
};

/** `Intacct arterm GET Response` */
export const getArTermResponse: Profile<ArTermData> = {
  name: "Intacct arterm GET Response",
  version: "3.0",
  element: "data",
  content: "(arterm*)",
  types: { arterm: () => arTermRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arterm readByName GET Response` */
export const readByNameArTermResponse: Profile<ArTermData> = {
  name: "Intacct arterm readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(arterm*)",
  types: { arterm: () => arTermRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arterm readByQuery QUERY Response` */
export const readByQueryArTermResponse: Profile<ArTermData> = {
  name: "Intacct arterm readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arterm*)",
  types: { arterm: () => arTermRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arterm QUERY Response` */
export const queryArTermResponse: Profile<ArTermRows> = {
  name: "Intacct arterm QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARTERM*)",
  types: { ARTERM: () => arTermRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arterm LOOKUP Response` */
export const lookupArTermResponse: Profile<TypeData> = {
  name: "Intacct arterm LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arterm get GET Response` */
export const getArTermFunctionResponse: Profile<ArTermRows2> = {
  name: "Intacct arterm get GET Response",
  version: "3.0",
  element: "data",
  content: "(arterm*)",
  types: { arterm: () => ({ element: "arterm", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arterm get_list QUERY Response` */
export const getListArTermResponse: Profile<ArTermRows2> = {
  name: "Intacct arterm get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arterm*)",
  types: { arterm: () => ({ element: "arterm", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `arterm`. */
export interface ArTermData extends DataAttributes {
  arterm?: ArTermRecord[];
}

/** The fields of an arterm that can be requested. */
export type ArTermField = keyof ArTermFields | `${string}.${string}`;

/** The data of an answer about `ARTERM`. */
export interface ArTermRows extends DataAttributes {
  ARTERM?: ArTermRecord[];
}

/** The data of an answer about `arterm`. */
export interface ArTermRows2 extends DataAttributes {
  arterm?: OpenRecord[];
}

/** A payment term for invoices. Declared in 3.0/receivables.dtd. */
export interface ArTermFields {
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
  /** Encoded term value. */
  VALUE?: string;
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
  DISCCALCON?:
    | "Line items total"
    | "VAT line items total"
    | "Invoice total"
    | (string & {})
    | null;
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
export interface ArTermRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArTermRecord
  extends ArTermFields, OpenValues, Related<ArTermFields, ArTermRelations> {}

export const arTermRecord: Shape<ArTermRecord> = {
  element: "ARTERM",
  content: `(RECORDNO? & NAME? & DESCRIPTION? & DUEDATE? & DUEFROM? & VALUE? & STATUS? & DISCDATE? &
    DISCFROM? & DISCAMOUNT? & DISCPERCAMN? & DISCFUDGEDAYS? & PEN_TYPES? & PENAMOUNT? &
    PENPERCAMN? & PENFUDGEDAYS? & DISCCALCON? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
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
  paths: () => arTermPaths,
  answer: true,
};

export const arTermPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
