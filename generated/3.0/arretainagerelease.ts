// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum e6f4c57d40420b46
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
  type ArretainagereleaseentryRecord,
  arretainagereleaseentryRecord,
} from "./arretainagereleaseentry.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Releases what was retained of invoices. Declared in 3.0/construction.dtd. */
export interface CreateArretainagerelease {
  /** Description. */
  DESCRIPTION: string;
  /** Release date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RELEASEDATE?: IsoDate | null;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** State. "Draft" unless given. */
  STATE?: "Draft" | "Released" | null;
  ARRETAINAGERELEASEENTRIES?: readonly CreateArretainagereleaseentry[];
}

/** `Intacct arretainagerelease CREATE Request` */
export const createArretainagerelease: FunctionProfile<
  CreateArretainagerelease,
  ArretainagereleaseData
> = {
  name: "Intacct arretainagerelease CREATE Request",
  version: "3.0",
  within: "create",
  element: "ARRETAINAGERELEASE",
  content:
    "(DESCRIPTION & RELEASEDATE? & GLPOSTINGDATE? & STATE? & ARRETAINAGERELEASEENTRIES?)",
  source: "documented",
  types: {
    RELEASEDATE: "DATE_MDY",
    GLPOSTINGDATE: "DATE_MDY",
    STATE: { name: "STRING", base: "enum", values: ["Draft", "Released"] },
    ARRETAINAGERELEASEENTRIES: () => createArretainagereleaseentries,
  },
  response: () => getArretainagereleaseResponse,
};

/** Releases what was retained of invoices. Declared in 3.0/construction.dtd. */
export interface UpdateArretainagerelease {
  /** Record number. */
  RECORDNO: string;
  /** Release date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RELEASEDATE?: IsoDate | null;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** State. "Draft" unless given. */
  STATE?: "Draft" | "Released" | null;
  ARRETAINAGERELEASEENTRIES?: readonly UpdateArretainagereleaseentry[];
}

/** `Intacct arretainagerelease UPDATE Request` */
export const updateArretainagerelease: FunctionProfile<
  UpdateArretainagerelease,
  ArretainagereleaseData
> = {
  name: "Intacct arretainagerelease UPDATE Request",
  version: "3.0",
  within: "update",
  element: "ARRETAINAGERELEASE",
  content:
    "(RECORDNO & RELEASEDATE? & GLPOSTINGDATE? & STATE? & ARRETAINAGERELEASEENTRIES?)",
  source: "documented",
  types: {
    RELEASEDATE: "DATE_MDY",
    GLPOSTINGDATE: "DATE_MDY",
    STATE: { name: "STRING", base: "enum", values: ["Draft", "Released"] },
    ARRETAINAGERELEASEENTRIES: () => updateArretainagereleaseentries,
  },
  response: () => getArretainagereleaseResponse,
};

/** The input of Intacct arretainagerelease DELETE. */
export type DeleteArretainagerelease = Delete;

/** `Intacct arretainagerelease DELETE Request` */
export const deleteArretainagerelease: FunctionProfile<
  DeleteArretainagerelease,
  Completed
> = {
  name: "Intacct arretainagerelease DELETE Request",
  version: "3.0",
  fixed: { object: "ARRETAINAGERELEASE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct arretainagerelease GET. */
export type GetArretainagerelease = Read<ArretainagereleaseField | "*">;

/** `Intacct arretainagerelease GET Request` */
export const getArretainagerelease: FunctionProfile<
  GetArretainagerelease,
  ArretainagereleaseData
> = {
  name: "Intacct arretainagerelease GET Request",
  version: "3.0",
  fixed: { object: "ARRETAINAGERELEASE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArretainagereleaseResponse,
};

/** The input of Intacct arretainagerelease QUERY. */
export type QueryArretainagerelease = QueryInput;

/** `Intacct arretainagerelease QUERY Request` */
export const queryArretainagerelease: QueryProfile<ArretainagereleaseRecord> = {
  name: "Intacct arretainagerelease QUERY Request",
  version: "3.0",
  fixed: { object: "ARRETAINAGERELEASE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArretainagereleaseResponse,
};

/** The input of Intacct arretainagerelease LOOKUP. */
export type LookupArretainagerelease = Lookup;

/** `Intacct arretainagerelease LOOKUP Request` */
export const lookupArretainagerelease: FunctionProfile<
  LookupArretainagerelease,
  TypeData
> = {
  name: "Intacct arretainagerelease LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARRETAINAGERELEASE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArretainagereleaseResponse,
};

/** `Intacct arretainagerelease GET Response` */
export const getArretainagereleaseResponse: Profile<ArretainagereleaseData> = {
  name: "Intacct arretainagerelease GET Response",
  version: "3.0",
  element: "data",
  content: "(arretainagerelease*)",
  types: { arretainagerelease: () => arretainagereleaseRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arretainagerelease QUERY Response` */
export const queryArretainagereleaseResponse: Profile<ArretainagereleaseRows> =
  {
    name: "Intacct arretainagerelease QUERY Response",
    version: "3.0",
    element: "data",
    content: "(ARRETAINAGERELEASE*)",
    types: { ARRETAINAGERELEASE: () => arretainagereleaseRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct arretainagerelease LOOKUP Response` */
export const lookupArretainagereleaseResponse: Profile<TypeData> = {
  name: "Intacct arretainagerelease LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `arretainagerelease`. */
export interface ArretainagereleaseData extends DataAttributes {
  arretainagerelease?: ArretainagereleaseRecord[];
}

/** The fields of an arretainagerelease that can be requested. */
export type ArretainagereleaseField =
  keyof ArretainagereleaseFields | `${string}.${string}`;

/** The data of an answer about `ARRETAINAGERELEASE`. */
export interface ArretainagereleaseRows extends DataAttributes {
  ARRETAINAGERELEASE?: ArretainagereleaseRecord[];
}

export const createArretainagereleaseentries: Shape<
  readonly CreateArretainagereleaseentry[]
> = {
  element: "ARRETAINAGERELEASEENTRIES",
  content: "(ARRETAINAGERELEASEENTRY*)",
  types: { ARRETAINAGERELEASEENTRY: () => createArretainagereleaseentry },
};

/** What is released of one line of an invoice. Declared in 3.0/construction.dtd. */
export interface CreateArretainagereleaseentry {
  /** Retainage invoice key. */
  RETAINAGEINVOICEKEY: string;
  /** Retainage invoice entry key. */
  RETAINAGEINVOICEITEMKEY: string;
  /** Amount to release. `MONEY`. */
  TRX_AMOUNTRELEASED: Decimal;
}

export const createArretainagereleaseentry: Shape<CreateArretainagereleaseentry> =
  {
    element: "ARRETAINAGERELEASEENTRY",
    content:
      "(RETAINAGEINVOICEKEY & RETAINAGEINVOICEITEMKEY & TRX_AMOUNTRELEASED)",
    source: "documented",
    types: { TRX_AMOUNTRELEASED: "MONEY" },
  };

export const updateArretainagereleaseentries: Shape<
  readonly UpdateArretainagereleaseentry[]
> = {
  element: "ARRETAINAGERELEASEENTRIES",
  content: "(ARRETAINAGERELEASEENTRY*)",
  types: { ARRETAINAGERELEASEENTRY: () => updateArretainagereleaseentry },
};

/** What is released of one line of an invoice. Declared in 3.0/construction.dtd. */
export interface UpdateArretainagereleaseentry {
  /** Retainage invoice key. */
  RETAINAGEINVOICEKEY?: string;
  /** Retainage invoice entry key. */
  RETAINAGEINVOICEITEMKEY?: string;
  /** Amount to release. `MONEY`. */
  TRX_AMOUNTRELEASED?: Decimal | null;
}

export const updateArretainagereleaseentry: Shape<UpdateArretainagereleaseentry> =
  {
    element: "ARRETAINAGERELEASEENTRY",
    content:
      "(RETAINAGEINVOICEKEY? & RETAINAGEINVOICEITEMKEY? & TRX_AMOUNTRELEASED?)",
    source: "documented",
    wants: [
      "RETAINAGEINVOICEKEY",
      "RETAINAGEINVOICEITEMKEY",
      "TRX_AMOUNTRELEASED",
    ],
    types: { TRX_AMOUNTRELEASED: "MONEY" },
  };

/** Releases what was retained of invoices. Declared in 3.0/construction.dtd. */
export interface ArretainagereleaseFields {
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
  ARRETAINAGERELEASEENTRIES?: ArretainagereleaseentryRecord[];
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
export interface ArretainagereleaseRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArretainagereleaseRecord
  extends
    ArretainagereleaseFields,
    OpenValues,
    Related<ArretainagereleaseFields, ArretainagereleaseRelations> {}

export const arretainagereleaseRecord: Shape<ArretainagereleaseRecord> = {
  element: "ARRETAINAGERELEASE",
  content: `(RECORDNO? & DESCRIPTION? & RELEASEDATE? & GLPOSTINGDATE? & STATE? &
    ARRETAINAGERELEASEENTRIES? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    RELEASEDATE: "DATE_MDY",
    GLPOSTINGDATE: "DATE_MDY",
    STATE: "ENUM",
    ARRETAINAGERELEASEENTRIES: () => arretainagereleaseentriesRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATE_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => arretainagereleasePaths,
  answer: true,
};

export const arretainagereleasePaths: Paths = {
  types: { DATE_MDY: "RELEASEDATE GLPOSTINGDATE WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const arretainagereleaseentriesRecord: Shape<
  ArretainagereleaseentryRecord[]
> = {
  element: "ARRETAINAGERELEASEENTRIES",
  content: "(ARRETAINAGERELEASEENTRY*)",
  types: { ARRETAINAGERELEASEENTRY: () => arretainagereleaseentryRecord },
  answer: true,
};
