// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 6e3bc166ea16096d
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

/** The input of Intacct arretainagereleaseentry GET. */
export type GetArretainagereleaseentry = Read<
  ArretainagereleaseentryField | "*"
>;

/** `Intacct arretainagereleaseentry GET Request` */
export const getArretainagereleaseentry: FunctionProfile<
  GetArretainagereleaseentry,
  ArretainagereleaseentryData
> = {
  name: "Intacct arretainagereleaseentry GET Request",
  version: "3.0",
  fixed: { object: "ARRETAINAGERELEASEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArretainagereleaseentryResponse,
};

/** The input of Intacct arretainagereleaseentry readByQuery QUERY. */
export type ReadByQueryArretainagereleaseentry = ReadByQuery<
  ArretainagereleaseentryField | "*"
>;

/** `Intacct arretainagereleaseentry readByQuery QUERY Request` */
export const readByQueryArretainagereleaseentry: FunctionProfile<
  ReadByQueryArretainagereleaseentry,
  ArretainagereleaseentryData
> = {
  name: "Intacct arretainagereleaseentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ARRETAINAGERELEASEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryArretainagereleaseentryResponse,
};

/** The input of Intacct arretainagereleaseentry QUERY. */
export type QueryArretainagereleaseentry = QueryInput;

/** `Intacct arretainagereleaseentry QUERY Request` */
export const queryArretainagereleaseentry: QueryProfile<ArretainagereleaseentryRecord> =
  {
    name: "Intacct arretainagereleaseentry QUERY Request",
    version: "3.0",
    fixed: { object: "ARRETAINAGERELEASEENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryArretainagereleaseentryResponse,
  };

/** The input of Intacct arretainagereleaseentry LOOKUP. */
export type LookupArretainagereleaseentry = Lookup;

/** `Intacct arretainagereleaseentry LOOKUP Request` */
export const lookupArretainagereleaseentry: FunctionProfile<
  LookupArretainagereleaseentry,
  TypeData
> = {
  name: "Intacct arretainagereleaseentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARRETAINAGERELEASEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArretainagereleaseentryResponse,
};

/** `Intacct arretainagereleaseentry GET Response` */
export const getArretainagereleaseentryResponse: Profile<ArretainagereleaseentryData> =
  {
    name: "Intacct arretainagereleaseentry GET Response",
    version: "3.0",
    element: "data",
    content: "(arretainagereleaseentry*)",
    types: { arretainagereleaseentry: () => arretainagereleaseentryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct arretainagereleaseentry readByQuery QUERY Response` */
export const readByQueryArretainagereleaseentryResponse: Profile<ArretainagereleaseentryData> =
  {
    name: "Intacct arretainagereleaseentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(arretainagereleaseentry*)",
    types: { arretainagereleaseentry: () => arretainagereleaseentryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct arretainagereleaseentry QUERY Response` */
export const queryArretainagereleaseentryResponse: Profile<ArretainagereleaseentryRows> =
  {
    name: "Intacct arretainagereleaseentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(ARRETAINAGERELEASEENTRY*)",
    types: { ARRETAINAGERELEASEENTRY: () => arretainagereleaseentryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct arretainagereleaseentry LOOKUP Response` */
export const lookupArretainagereleaseentryResponse: Profile<TypeData> = {
  name: "Intacct arretainagereleaseentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `arretainagereleaseentry`. */
export interface ArretainagereleaseentryData extends DataAttributes {
  arretainagereleaseentry?: ArretainagereleaseentryRecord[];
}

/** The fields of an arretainagereleaseentry that can be requested. */
export type ArretainagereleaseentryField =
  keyof ArretainagereleaseentryFields | `${string}.${string}`;

/** The data of an answer about `ARRETAINAGERELEASEENTRY`. */
export interface ArretainagereleaseentryRows extends DataAttributes {
  ARRETAINAGERELEASEENTRY?: ArretainagereleaseentryRecord[];
}

/** What is released of one line of an invoice. Declared in 3.0/construction.dtd. */
export interface ArretainagereleaseentryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Retainage invoice key. `INTEGER`. */
  RETAINAGEINVOICEKEY?: IntegerText | null;
  /** Retainage invoice entry key. `INTEGER`. */
  RETAINAGEINVOICEITEMKEY?: IntegerText | null;
  /** Amount to release. `MONEY`. */
  TRX_AMOUNTRELEASED?: DecimalText | null;
  /** Retainage release key. `INTEGER`. */
  RRKEY?: IntegerText | null;
  /** Sales document key. `INTEGER`. */
  DOCKEY?: IntegerText | null;
  /** Doc no. */
  DOCUMENT_DOCID?: string;
  /** Invoice. */
  RETAINAGEINVOICERECORDID?: string;
  /** Retainage invoice line number. */
  RETAINAGEINVOICEITEMLINENO?: string;
  /** Released invoice key. `INTEGER`. */
  RELEASEDINVOICEKEY?: IntegerText | null;
  /** Released invoice item key. `INTEGER`. */
  RELEASEDINVOICEITEMKEY?: IntegerText | null;
  /** Released invoice no. */
  RELEASEDINVOICERECORDID?: string;
  /** Released invoice line number. */
  RELEASEDINVOICEITEMLINENO?: string;
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
  /** Project contract ID. */
  PROJECTCONTRACTID?: string;
  /** Project contract key. `INTEGER`. */
  PROJECTCONTRACTKEY?: IntegerText | null;
  /** Project contract line ID. */
  PROJECTCONTRACTLINEID?: string;
  /** Project contract line key. `INTEGER`. */
  PROJECTCONTRACTLINEKEY?: IntegerText | null;
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
export interface ArretainagereleaseentryRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArretainagereleaseentryRecord
  extends
    ArretainagereleaseentryFields,
    OpenValues,
    Related<ArretainagereleaseentryFields, ArretainagereleaseentryRelations> {}

export const arretainagereleaseentryRecord: Shape<ArretainagereleaseentryRecord> =
  {
    element: "ARRETAINAGERELEASEENTRY",
    content: `(RECORDNO? & RETAINAGEINVOICEKEY? & RETAINAGEINVOICEITEMKEY? & TRX_AMOUNTRELEASED? & RRKEY? &
    DOCKEY? & DOCUMENT_DOCID? & RETAINAGEINVOICERECORDID? & RETAINAGEINVOICEITEMLINENO? &
    RELEASEDINVOICEKEY? & RELEASEDINVOICEITEMKEY? & RELEASEDINVOICERECORDID? &
    RELEASEDINVOICEITEMLINENO? & PROJECTID? & SOURCEDOCUMENTID? & TASKID? & COSTTYPEID? & ITEMID? &
    ITEM? & CLASSID? & CLASS? & EMPLOYEEID? & WAREHOUSEID? & WAREHOUSE? & DEPARTMENTID? &
    LOCATIONID? & DEPARTMENT? & LOCATION? & MEMO? & ASSETID? & ASSETNAME? & PROJECTCONTRACTID? &
    PROJECTCONTRACTKEY? & PROJECTCONTRACTLINEID? & PROJECTCONTRACTLINEKEY? &
    CALCULATETAXRETAINAGE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      RETAINAGEINVOICEKEY: "INTEGER",
      RETAINAGEINVOICEITEMKEY: "INTEGER",
      TRX_AMOUNTRELEASED: "MONEY",
      RRKEY: "INTEGER",
      DOCKEY: "INTEGER",
      RELEASEDINVOICEKEY: "INTEGER",
      RELEASEDINVOICEITEMKEY: "INTEGER",
      PROJECTCONTRACTKEY: "INTEGER",
      PROJECTCONTRACTLINEKEY: "INTEGER",
      CALCULATETAXRETAINAGE: "ENUM",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => arretainagereleaseentryPaths,
    answer: true,
  };

export const arretainagereleaseentryPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
