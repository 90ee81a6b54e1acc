// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd; do not edit. Checksum 731b7db09dda1778
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDateTime,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** When customers with overdue invoices are reminded, and how. Declared in 3.0/receivables.dtd. */
export interface CreateDunningdefinition {
  /** Dunning level. */
  DUNNINGDEFINITIONID: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Printed document template default. */
  PRINTTEMPLATENAME: string;
  /** Email template default. `NUMBER`. */
  EMAILTEMPLATEKEY?: Decimal | null;
  /** Notice sequencing. */
  NOTICESEQUENCE: string;
  /** Minimum days overdue. `NUMBER`. */
  MINDAYS?: Decimal | null;
  /** Maximum days overdue. `NUMBER`. */
  MAXDAYS?: Decimal | null;
  /** Minimum invoice amount. `NUMBER`. */
  MINAMOUNT?: Decimal | null;
  /** Maximum invoice amount. `NUMBER`. */
  MAXAMOUNT?: Decimal | null;
}

/** `Intacct dunningdefinition CREATE Request` */
export const createDunningdefinition: FunctionProfile<
  CreateDunningdefinition,
  DunningdefinitionData
> = {
  name: "Intacct dunningdefinition CREATE Request",
  version: "3.0",
  within: "create",
  element: "DUNNINGDEFINITION",
  content: `(DUNNINGDEFINITIONID & CURRENCY? & PRINTTEMPLATENAME & EMAILTEMPLATEKEY? & NOTICESEQUENCE &
    MINDAYS? & MAXDAYS? & MINAMOUNT? & MAXAMOUNT?)`,
  source: "documented",
  types: {
    EMAILTEMPLATEKEY: "NUMBER",
    MINDAYS: "NUMBER",
    MAXDAYS: "NUMBER",
    MINAMOUNT: "NUMBER",
    MAXAMOUNT: "NUMBER",
  },
  response: () => getDunningdefinitionResponse,
};

/** When customers with overdue invoices are reminded, and how. Declared in 3.0/receivables.dtd. */
export interface UpdateDunningdefinition {
  /** Dunning level. */
  DUNNINGDEFINITIONID?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Printed document template default. */
  PRINTTEMPLATENAME: string;
  /** Email template default. `NUMBER`. */
  EMAILTEMPLATEKEY?: Decimal | null;
  /** Notice sequencing. */
  NOTICESEQUENCE: string;
  /** Minimum days overdue. `NUMBER`. */
  MINDAYS?: Decimal | null;
  /** Maximum days overdue. `NUMBER`. */
  MAXDAYS?: Decimal | null;
  /** Minimum invoice amount. `NUMBER`. */
  MINAMOUNT?: Decimal | null;
  /** Maximum invoice amount. `NUMBER`. */
  MAXAMOUNT?: Decimal | null;
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
}

/** `Intacct dunningdefinition UPDATE Request` */
export const updateDunningdefinition: FunctionProfile<
  UpdateDunningdefinition,
  DunningdefinitionData
> = {
  name: "Intacct dunningdefinition UPDATE Request",
  version: "3.0",
  within: "update",
  element: "DUNNINGDEFINITION",
  content: `(DUNNINGDEFINITIONID? & CURRENCY? & PRINTTEMPLATENAME & EMAILTEMPLATEKEY? & NOTICESEQUENCE &
    MINDAYS? & MAXDAYS? & MINAMOUNT? & MAXAMOUNT? & RECORDNO?)`,
  source: "documented",
  types: {
    EMAILTEMPLATEKEY: "NUMBER",
    MINDAYS: "NUMBER",
    MAXDAYS: "NUMBER",
    MINAMOUNT: "NUMBER",
    MAXAMOUNT: "NUMBER",
    RECORDNO: "INTEGER",
  },
  response: () => getDunningdefinitionResponse,
};

/** The input of Intacct dunningdefinition DELETE. */
export type DeleteDunningdefinition = Delete;

/** `Intacct dunningdefinition DELETE Request` */
export const deleteDunningdefinition: FunctionProfile<
  DeleteDunningdefinition,
  Completed
> = {
  name: "Intacct dunningdefinition DELETE Request",
  version: "3.0",
  fixed: { object: "DUNNINGDEFINITION" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct dunningdefinition GET. */
export type GetDunningdefinition = Read<DunningdefinitionField | "*">;

/** `Intacct dunningdefinition GET Request` */
export const getDunningdefinition: FunctionProfile<
  GetDunningdefinition,
  DunningdefinitionData
> = {
  name: "Intacct dunningdefinition GET Request",
  version: "3.0",
  fixed: { object: "DUNNINGDEFINITION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getDunningdefinitionResponse,
};

/** The input of Intacct dunningdefinition QUERY. */
export type QueryDunningdefinition = QueryInput;

/** `Intacct dunningdefinition QUERY Request` */
export const queryDunningdefinition: QueryProfile<DunningdefinitionRecord> = {
  name: "Intacct dunningdefinition QUERY Request",
  version: "3.0",
  fixed: { object: "DUNNINGDEFINITION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryDunningdefinitionResponse,
};

/** The input of Intacct dunningdefinition LOOKUP. */
export type LookupDunningdefinition = Lookup;

/** `Intacct dunningdefinition LOOKUP Request` */
export const lookupDunningdefinition: FunctionProfile<
  LookupDunningdefinition,
  TypeData
> = {
  name: "Intacct dunningdefinition LOOKUP Request",
  version: "3.0",
  fixed: { object: "DUNNINGDEFINITION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupDunningdefinitionResponse,
};

/** `Intacct dunningdefinition GET Response` */
export const getDunningdefinitionResponse: Profile<DunningdefinitionData> = {
  name: "Intacct dunningdefinition GET Response",
  version: "3.0",
  element: "data",
  content: "(dunningdefinition*)",
  types: { dunningdefinition: () => dunningdefinitionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct dunningdefinition QUERY Response` */
export const queryDunningdefinitionResponse: Profile<DunningdefinitionRows> = {
  name: "Intacct dunningdefinition QUERY Response",
  version: "3.0",
  element: "data",
  content: "(DUNNINGDEFINITION*)",
  types: { DUNNINGDEFINITION: () => dunningdefinitionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct dunningdefinition LOOKUP Response` */
export const lookupDunningdefinitionResponse: Profile<TypeData> = {
  name: "Intacct dunningdefinition LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `dunningdefinition`. */
export interface DunningdefinitionData extends DataAttributes {
  dunningdefinition?: DunningdefinitionRecord[];
}

/** The fields of a dunningdefinition that can be requested. */
export type DunningdefinitionField =
  keyof DunningdefinitionFields | `${string}.${string}`;

/** The data of an answer about `DUNNINGDEFINITION`. */
export interface DunningdefinitionRows extends DataAttributes {
  DUNNINGDEFINITION?: DunningdefinitionRecord[];
}

/** When customers with overdue invoices are reminded, and how. Declared in 3.0/receivables.dtd. */
export interface DunningdefinitionFields {
  /** Dunning level. */
  DUNNINGDEFINITIONID?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Printed document template default. */
  PRINTTEMPLATENAME?: string;
  /** Email template default. `INTEGER`. */
  EMAILTEMPLATEKEY?: IntegerText | null;
  /** Notice sequencing. */
  NOTICESEQUENCE?: string;
  /** Minimum days overdue. `INTEGER`. */
  MINDAYS?: IntegerText | null;
  /** Maximum days overdue. `INTEGER`. */
  MAXDAYS?: IntegerText | null;
  /** Minimum invoice amount. `NUMBER`. */
  MINAMOUNT?: DecimalText | null;
  /** Maximum invoice amount. `NUMBER`. */
  MAXAMOUNT?: DecimalText | null;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Base currency. */
  BASECURR?: string;
  /** Printed document template key. */
  PRINTTEMPLATEKEY?: string;
  /** Email template name. */
  EMAILTEMPLATENAME?: string;
  /** Latest version key. `INTEGER`. */
  LATESTVERSIONKEY?: IntegerText | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
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
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface DunningdefinitionRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface DunningdefinitionRecord
  extends
    DunningdefinitionFields,
    OpenValues,
    Related<DunningdefinitionFields, DunningdefinitionRelations> {}

export const dunningdefinitionRecord: Shape<DunningdefinitionRecord> = {
  element: "DUNNINGDEFINITION",
  content: `(DUNNINGDEFINITIONID? & CURRENCY? & PRINTTEMPLATENAME? & EMAILTEMPLATEKEY? & NOTICESEQUENCE? &
    MINDAYS? & MAXDAYS? & MINAMOUNT? & MAXAMOUNT? & RECORDNO? & BASECURR? & PRINTTEMPLATEKEY? &
    EMAILTEMPLATENAME? & LATESTVERSIONKEY? & STATUS? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    EMAILTEMPLATEKEY: "INTEGER",
    MINDAYS: "INTEGER",
    MAXDAYS: "INTEGER",
    MINAMOUNT: "NUMBER",
    MAXAMOUNT: "NUMBER",
    RECORDNO: "INTEGER",
    LATESTVERSIONKEY: "INTEGER",
    STATUS: "ENUM",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => dunningdefinitionPaths,
  answer: true,
};

export const dunningdefinitionPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
