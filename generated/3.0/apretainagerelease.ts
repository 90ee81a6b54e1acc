// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum b3d4e3e1f3d714d6
import type {
  Completed,
  Decimal,
  FunctionProfile,
  IntegerText,
  IsoDate,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import {
  type ApretainagereleaseentryRecord,
  apretainagereleaseentryRecord,
} from "./apretainagereleaseentry.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Releases what was retained of bills. Declared in 3.0/construction.dtd. */
export interface CreateApretainagerelease {
  /** Description. */
  DESCRIPTION: string;
  /** Release date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RELEASEDATE?: IsoDate | null;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** State. "Draft" unless given. */
  STATE?: "Draft" | "Released" | null;
  APRETAINAGERELEASEENTRIES?: readonly CreateApretainagereleaseentry[];
}

/** `Intacct apretainagerelease CREATE Request` */
export const createApretainagerelease: FunctionProfile<
  CreateApretainagerelease,
  ApretainagereleaseData
> = {
  name: "Intacct apretainagerelease CREATE Request",
  version: "3.0",
  within: "create",
  element: "APRETAINAGERELEASE",
  content:
    "(DESCRIPTION & RELEASEDATE? & GLPOSTINGDATE? & STATE? & APRETAINAGERELEASEENTRIES?)",
  source: "documented",
  types: {
    RELEASEDATE: "DATE_MDY",
    GLPOSTINGDATE: "DATE_MDY",
    STATE: { name: "STRING", base: "enum", values: ["Draft", "Released"] },
    APRETAINAGERELEASEENTRIES: () => createApretainagereleaseentries,
  },
  response: () => getApretainagereleaseResponse,
};

/** Releases what was retained of bills. Declared in 3.0/construction.dtd. */
export interface UpdateApretainagerelease {
  /** Record number. */
  RECORDNO: string;
  /** Release date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RELEASEDATE?: IsoDate | null;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** State. "Draft" unless given. */
  STATE?: "Draft" | "Released" | null;
  APRETAINAGERELEASEENTRIES?: readonly UpdateApretainagereleaseentry[];
}

/** `Intacct apretainagerelease UPDATE Request` */
export const updateApretainagerelease: FunctionProfile<
  UpdateApretainagerelease,
  ApretainagereleaseData
> = {
  name: "Intacct apretainagerelease UPDATE Request",
  version: "3.0",
  within: "update",
  element: "APRETAINAGERELEASE",
  content:
    "(RECORDNO & RELEASEDATE? & GLPOSTINGDATE? & STATE? & APRETAINAGERELEASEENTRIES?)",
  source: "documented",
  types: {
    RELEASEDATE: "DATE_MDY",
    GLPOSTINGDATE: "DATE_MDY",
    STATE: { name: "STRING", base: "enum", values: ["Draft", "Released"] },
    APRETAINAGERELEASEENTRIES: () => updateApretainagereleaseentries,
  },
  response: () => getApretainagereleaseResponse,
};

/** The input of Intacct apretainagerelease DELETE. */
export type DeleteApretainagerelease = Delete;

/** `Intacct apretainagerelease DELETE Request` */
export const deleteApretainagerelease: FunctionProfile<
  DeleteApretainagerelease,
  Completed
> = {
  name: "Intacct apretainagerelease DELETE Request",
  version: "3.0",
  fixed: { object: "APRETAINAGERELEASE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct apretainagerelease GET. */
export type GetApretainagerelease = Read<ApretainagereleaseField | "*">;

/** `Intacct apretainagerelease GET Request` */
export const getApretainagerelease: FunctionProfile<
  GetApretainagerelease,
  ApretainagereleaseData
> = {
  name: "Intacct apretainagerelease GET Request",
  version: "3.0",
  fixed: { object: "APRETAINAGERELEASE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getApretainagereleaseResponse,
};

/** The input of Intacct apretainagerelease readByQuery QUERY. */
export type ReadByQueryApretainagerelease = ReadByQuery<
  ApretainagereleaseField | "*"
>;

/** `Intacct apretainagerelease readByQuery QUERY Request` */
export const readByQueryApretainagerelease: FunctionProfile<
  ReadByQueryApretainagerelease,
  ApretainagereleaseData
> = {
  name: "Intacct apretainagerelease readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "APRETAINAGERELEASE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryApretainagereleaseResponse,
};

/** The input of Intacct apretainagerelease QUERY. */
export type QueryApretainagerelease = QueryInput;

/** `Intacct apretainagerelease QUERY Request` */
export const queryApretainagerelease: QueryProfile<ApretainagereleaseRecord> = {
  name: "Intacct apretainagerelease QUERY Request",
  version: "3.0",
  fixed: { object: "APRETAINAGERELEASE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryApretainagereleaseResponse,
};

/** The input of Intacct apretainagerelease LOOKUP. */
export type LookupApretainagerelease = Lookup;

/** `Intacct apretainagerelease LOOKUP Request` */
export const lookupApretainagerelease: FunctionProfile<
  LookupApretainagerelease,
  TypeData
> = {
  name: "Intacct apretainagerelease LOOKUP Request",
  version: "3.0",
  fixed: { object: "APRETAINAGERELEASE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupApretainagereleaseResponse,
};

/** `Intacct apretainagerelease GET Response` */
export const getApretainagereleaseResponse: Profile<ApretainagereleaseData> = {
  name: "Intacct apretainagerelease GET Response",
  version: "3.0",
  element: "data",
  content: "(apretainagerelease*)",
  types: { apretainagerelease: () => apretainagereleaseRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apretainagerelease readByQuery QUERY Response` */
export const readByQueryApretainagereleaseResponse: Profile<ApretainagereleaseData> =
  {
    name: "Intacct apretainagerelease readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(apretainagerelease*)",
    types: { apretainagerelease: () => apretainagereleaseRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct apretainagerelease QUERY Response` */
export const queryApretainagereleaseResponse: Profile<ApretainagereleaseRows> =
  {
    name: "Intacct apretainagerelease QUERY Response",
    version: "3.0",
    element: "data",
    content: "(APRETAINAGERELEASE*)",
    types: { APRETAINAGERELEASE: () => apretainagereleaseRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct apretainagerelease LOOKUP Response` */
export const lookupApretainagereleaseResponse: Profile<TypeData> = {
  name: "Intacct apretainagerelease LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apretainagerelease`. */
export interface ApretainagereleaseData extends DataAttributes {
  apretainagerelease?: ApretainagereleaseRecord[];
}

/** The fields of an apretainagerelease that can be requested. */
export type ApretainagereleaseField =
  keyof ApretainagereleaseFields | `${string}.${string}`;

/** The data of an answer about `APRETAINAGERELEASE`. */
export interface ApretainagereleaseRows extends DataAttributes {
  APRETAINAGERELEASE?: ApretainagereleaseRecord[];
}

export const createApretainagereleaseentries: Shape<
  readonly CreateApretainagereleaseentry[]
> = {
  element: "APRETAINAGERELEASEENTRIES",
  content: "(APRETAINAGERELEASEENTRY*)",
  types: { APRETAINAGERELEASEENTRY: () => createApretainagereleaseentry },
};

/** What is released of one line of a bill. Declared in 3.0/construction.dtd. */
export interface CreateApretainagereleaseentry {
  /** Retainage bill key. */
  RETAINAGEBILLKEY: string;
  /** Retainage bill item key. */
  RETAINAGEBILLITEMKEY: string;
  /** Amount to release. `MONEY`. */
  TRX_AMOUNTRELEASED: Decimal;
}

export const createApretainagereleaseentry: Shape<CreateApretainagereleaseentry> =
  {
    element: "APRETAINAGERELEASEENTRY",
    content: "(RETAINAGEBILLKEY & RETAINAGEBILLITEMKEY & TRX_AMOUNTRELEASED)",
    source: "documented",
    types: { TRX_AMOUNTRELEASED: "MONEY" },
  };

export const updateApretainagereleaseentries: Shape<
  readonly UpdateApretainagereleaseentry[]
> = {
  element: "APRETAINAGERELEASEENTRIES",
  content: "(APRETAINAGERELEASEENTRY*)",
  types: { APRETAINAGERELEASEENTRY: () => updateApretainagereleaseentry },
};

/** What is released of one line of a bill. Declared in 3.0/construction.dtd. */
export interface UpdateApretainagereleaseentry {
  /** Retainage bill key. */
  RETAINAGEBILLKEY?: string;
  /** Retainage bill item key. */
  RETAINAGEBILLITEMKEY?: string;
  /** Amount to release. `MONEY`. */
  TRX_AMOUNTRELEASED?: Decimal | null;
  /** Retainage invoice key. */
  RETAINAGEINVOICEKEY?: string;
  /** Retainage invoice entry key. */
  RETAINAGEINVOICEITEMKEY?: string;
}

export const updateApretainagereleaseentry: Shape<UpdateApretainagereleaseentry> =
  {
    element: "APRETAINAGERELEASEENTRY",
    content: `(RETAINAGEBILLKEY? & RETAINAGEBILLITEMKEY? & TRX_AMOUNTRELEASED? & RETAINAGEINVOICEKEY? &
    RETAINAGEINVOICEITEMKEY?)`,
    source: "documented",
    wants: ["RETAINAGEBILLKEY", "RETAINAGEBILLITEMKEY", "TRX_AMOUNTRELEASED"],
    types: { TRX_AMOUNTRELEASED: "MONEY" },
  };

/** Releases what was retained of bills. Declared in 3.0/construction.dtd. */
export interface ApretainagereleaseFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Release date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RELEASEDATE?: IsoDate | null;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** State. */
  STATE?: "Draft" | "Released" | "Reversal" | (string & {}) | null;
  APRETAINAGERELEASEENTRIES?: ApretainagereleaseentryRecord[];
  /** When created. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** When modified. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENMODIFIED?: IsoDate | null;
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
export interface ApretainagereleaseRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ApretainagereleaseRecord
  extends
    ApretainagereleaseFields,
    OpenValues,
    Related<ApretainagereleaseFields, ApretainagereleaseRelations> {}

export const apretainagereleaseRecord: Shape<ApretainagereleaseRecord> = {
  element: "APRETAINAGERELEASE",
  content: `(RECORDNO? & DESCRIPTION? & RELEASEDATE? & GLPOSTINGDATE? & STATE? &
    APRETAINAGERELEASEENTRIES? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    RELEASEDATE: "DATE_MDY",
    GLPOSTINGDATE: "DATE_MDY",
    STATE: "ENUM",
    APRETAINAGERELEASEENTRIES: () => apretainagereleaseentriesRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATE_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => apretainagereleasePaths,
  answer: true,
};

export const apretainagereleasePaths: Paths = {
  types: { DATE_MDY: "RELEASEDATE GLPOSTINGDATE WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const apretainagereleaseentriesRecord: Shape<
  ApretainagereleaseentryRecord[]
> = {
  element: "APRETAINAGERELEASEENTRIES",
  content: "(APRETAINAGERELEASEENTRY*)",
  types: { APRETAINAGERELEASEENTRY: () => apretainagereleaseentryRecord },
  answer: true,
};
