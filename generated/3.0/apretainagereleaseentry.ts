// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 9c09f2c87aed9ac0
import type {
  DecimalText,
  FunctionProfile,
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct apretainagereleaseentry GET. */
export type GetApretainagereleaseentry = Read<
  ApretainagereleaseentryField | "*"
>;

/** `Intacct apretainagereleaseentry GET Request` */
export const getApretainagereleaseentry: FunctionProfile<
  GetApretainagereleaseentry,
  ApretainagereleaseentryData
> = {
  name: "Intacct apretainagereleaseentry GET Request",
  version: "3.0",
  fixed: { object: "APRETAINAGERELEASEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApretainagereleaseentryResponse,
};

/** The input of Intacct apretainagereleaseentry readByQuery QUERY. */
export type ReadByQueryApretainagereleaseentry = ReadByQuery<
  ApretainagereleaseentryField | "*"
>;

/** `Intacct apretainagereleaseentry readByQuery QUERY Request` */
export const readByQueryApretainagereleaseentry: FunctionProfile<
  ReadByQueryApretainagereleaseentry,
  ApretainagereleaseentryData
> = {
  name: "Intacct apretainagereleaseentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APRETAINAGERELEASEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApretainagereleaseentryResponse,
};

/** The input of Intacct apretainagereleaseentry QUERY. */
export type QueryApretainagereleaseentry = QueryInput;

/** `Intacct apretainagereleaseentry QUERY Request` */
export const queryApretainagereleaseentry: QueryProfile<ApretainagereleaseentryRecord> =
  {
    name: "Intacct apretainagereleaseentry QUERY Request",
    version: "3.0",
    fixed: { object: "APRETAINAGERELEASEENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryApretainagereleaseentryResponse,
  };

/** The input of Intacct apretainagereleaseentry LOOKUP. */
export type LookupApretainagereleaseentry = Lookup;

/** `Intacct apretainagereleaseentry LOOKUP Request` */
export const lookupApretainagereleaseentry: FunctionProfile<
  LookupApretainagereleaseentry,
  TypeData
> = {
  name: "Intacct apretainagereleaseentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "APRETAINAGERELEASEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApretainagereleaseentryResponse,
};

/** `Intacct apretainagereleaseentry GET Response` */
export const getApretainagereleaseentryResponse: Profile<ApretainagereleaseentryData> =
  {
    name: "Intacct apretainagereleaseentry GET Response",
    version: "3.0",
    element: "data",
    content: "(apretainagereleaseentry*)",
    types: { apretainagereleaseentry: () => apretainagereleaseentryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct apretainagereleaseentry readByQuery QUERY Response` */
export const readByQueryApretainagereleaseentryResponse: Profile<ApretainagereleaseentryData> =
  {
    name: "Intacct apretainagereleaseentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(apretainagereleaseentry*)",
    types: { apretainagereleaseentry: () => apretainagereleaseentryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct apretainagereleaseentry QUERY Response` */
export const queryApretainagereleaseentryResponse: Profile<ApretainagereleaseentryRows> =
  {
    name: "Intacct apretainagereleaseentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(APRETAINAGERELEASEENTRY*)",
    types: { APRETAINAGERELEASEENTRY: () => apretainagereleaseentryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct apretainagereleaseentry LOOKUP Response` */
export const lookupApretainagereleaseentryResponse: Profile<TypeData> = {
  name: "Intacct apretainagereleaseentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apretainagereleaseentry`. */
export interface ApretainagereleaseentryData extends DataAttributes {
  apretainagereleaseentry?: ApretainagereleaseentryRecord[];
}

/** The fields of an apretainagereleaseentry that can be requested. */
export type ApretainagereleaseentryField =
  keyof ApretainagereleaseentryFields | `${string}.${string}`;

/** The data of an answer about `APRETAINAGERELEASEENTRY`. */
export interface ApretainagereleaseentryRows extends DataAttributes {
  APRETAINAGERELEASEENTRY?: ApretainagereleaseentryRecord[];
}

/** What is released of one line of a bill. Declared in 3.0/construction.dtd. */
export interface ApretainagereleaseentryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Retainage bill key. `INTEGER`. */
  RETAINAGEBILLKEY?: IntegerText | null;
  /** Retainage bill item key. `INTEGER`. */
  RETAINAGEBILLITEMKEY?: IntegerText | null;
  /** Amount to release. `MONEY`. */
  TRX_AMOUNTRELEASED?: DecimalText | null;
  /** Retainage invoice key. `INTEGER`. */
  RETAINAGEINVOICEKEY?: IntegerText | null;
  /** Retainage invoice entry key. `INTEGER`. */
  RETAINAGEINVOICEITEMKEY?: IntegerText | null;
  /** Retainage release key. `INTEGER`. */
  RRKEY?: IntegerText | null;
  /** Purchase document key. `INTEGER`. */
  DOCKEY?: IntegerText | null;
  /** Doc no. */
  DOCUMENT_DOCID?: string;
  /** Retainage bill line number. */
  RETAINAGEBILLITEMLINENO?: string;
  /** Bill. */
  RETAINAGEBILLRECORDID?: string;
  /** Released bill key. `INTEGER`. */
  RELEASEDBILLKEY?: IntegerText | null;
  /** Released bill item key. `INTEGER`. */
  RELEASEDBILLITEMKEY?: IntegerText | null;
  /** Released bill no. */
  RELEASEDBILLRECORDID?: string;
  /** Released bill line number. */
  RELEASEDBILLLITEMLINENO?: string;
  /** Project. */
  PROJECTID?: string;
  /** Created from. */
  SOURCEDOCUMENTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Item name. */
  ITEM?: string;
  /** Class. */
  CLASSID?: string;
  /** Class name. */
  CLASS?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Warehouse name. */
  WAREHOUSE?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Location. */
  LOCATIONID?: string;
  /** Department name. */
  DEPARTMENT?: string;
  /** Location name. */
  LOCATION?: string;
  /** Memo. */
  MEMO?: string;
  /** Asset. */
  ASSETID?: string;
  /** Asset name. */
  ASSETNAME?: string;
  /** Primary doc key. `INTEGER`. */
  PRIMARYDOCKEY?: IntegerText | null;
  /** Primary doc line key. `INTEGER`. */
  PRIMARYDOCLINEKEY?: IntegerText | null;
  /** Calculate retainage tax. */
  CALCULATETAXRETAINAGE?: "Held" | "Release" | (string & {}) | null;
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
export interface ApretainagereleaseentryRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApretainagereleaseentryRecord
  extends
    ApretainagereleaseentryFields,
    OpenValues,
    Related<ApretainagereleaseentryFields, ApretainagereleaseentryRelations> {}

export const apretainagereleaseentryRecord: Shape<ApretainagereleaseentryRecord> =
  {
    element: "APRETAINAGERELEASEENTRY",
    content: `(RECORDNO? & RETAINAGEBILLKEY? & RETAINAGEBILLITEMKEY? & TRX_AMOUNTRELEASED? &
    RETAINAGEINVOICEKEY? & RETAINAGEINVOICEITEMKEY? & RRKEY? & DOCKEY? & DOCUMENT_DOCID? &
    RETAINAGEBILLITEMLINENO? & RETAINAGEBILLRECORDID? & RELEASEDBILLKEY? & RELEASEDBILLITEMKEY? &
    RELEASEDBILLRECORDID? & RELEASEDBILLLITEMLINENO? & PROJECTID? & SOURCEDOCUMENTID? & TASKID? &
    COSTTYPEID? & ITEMID? & ITEM? & CLASSID? & CLASS? & EMPLOYEEID? & WAREHOUSEID? & WAREHOUSE? &
    DEPARTMENTID? & LOCATIONID? & DEPARTMENT? & LOCATION? & MEMO? & ASSETID? & ASSETNAME? &
    PRIMARYDOCKEY? & PRIMARYDOCLINEKEY? & CALCULATETAXRETAINAGE? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      RETAINAGEBILLKEY: "INTEGER",
      RETAINAGEBILLITEMKEY: "INTEGER",
      TRX_AMOUNTRELEASED: "MONEY",
      RETAINAGEINVOICEKEY: "INTEGER",
      RETAINAGEINVOICEITEMKEY: "INTEGER",
      RRKEY: "INTEGER",
      DOCKEY: "INTEGER",
      RELEASEDBILLKEY: "INTEGER",
      RELEASEDBILLITEMKEY: "INTEGER",
      PRIMARYDOCKEY: "INTEGER",
      PRIMARYDOCLINEKEY: "INTEGER",
      CALCULATETAXRETAINAGE: "ENUM",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => apretainagereleaseentryPaths,
    answer: true,
  };

export const apretainagereleaseentryPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
