// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  Decimal,
  FunctionProfile,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import {
  type ArretainagereleaseentryRecord,
  arretainagereleaseentryRecord,
} from "./arretainagereleaseentry.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";

/** Releases what was retained of invoices. Declared in 3.0/construction.dtd. */
export interface CreateArretainagerelease {
  DESCRIPTION: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RELEASEDATE?: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate;
  /** "Draft" unless given. */
  STATE?: "Draft" | "Released";
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
  RECORDNO: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RELEASEDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** "Draft" unless given. */
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
  nulls: true,
  response: () => getArretainagereleaseResponse,
};

/** What Intacct arretainagerelease DELETE may ask for. */
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

/** What Intacct arretainagerelease GET may ask for. */
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

/** What Intacct arretainagerelease QUERY may ask for. */
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

/** What Intacct arretainagerelease LOOKUP may ask for. */
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
  alias: { ARRETAINAGERELEASE: "arretainagerelease" },
  types: { arretainagerelease: () => arretainagereleaseRecord },
  attributes: dataAttributes,
  nulls: true,
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
    nulls: true,
  };

/** `Intacct arretainagerelease LOOKUP Response` */
export const lookupArretainagereleaseResponse: Profile<TypeData> = {
  name: "Intacct arretainagerelease LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `arretainagerelease` holds. */
export interface ArretainagereleaseData extends DataAttributes {
  arretainagerelease?: ArretainagereleaseRecord[];
}

/** The fields of an arretainagerelease that can be asked for. */
export type ArretainagereleaseField =
  keyof ArretainagereleaseFields | `${string}.${string}`;

/** What an answer about `ARRETAINAGERELEASE` holds. */
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
  RETAINAGEINVOICEKEY: string;
  RETAINAGEINVOICEITEMKEY: string;
  /** `MONEY`. */
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
  nulls: true,
};

/** What is released of one line of an invoice. Declared in 3.0/construction.dtd. */
export interface UpdateArretainagereleaseentry {
  RETAINAGEINVOICEKEY?: string;
  RETAINAGEINVOICEITEMKEY?: string;
  /** `MONEY`. */
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
    nulls: true,
  };

/** Releases what was retained of invoices. Declared in 3.0/construction.dtd. */
export interface ArretainagereleaseFields {
  RECORDNO?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RELEASEDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  GLPOSTINGDATE?: IsoDate | null;
  /** "Draft" unless given. */
  STATE?: "Draft" | "Released" | (string & {}) | null;
  ARRETAINAGERELEASEENTRIES?: ArretainagereleaseentryRecord[];
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ArretainagereleaseRecord
  extends ArretainagereleaseFields, OpenValues {}

export const arretainagereleaseRecord: Shape<ArretainagereleaseRecord> = {
  element: "ARRETAINAGERELEASE",
  content: `(RECORDNO? & DESCRIPTION? & RELEASEDATE? & GLPOSTINGDATE? & STATE? &
    ARRETAINAGERELEASEENTRIES? & #ANY*)`,
  types: {
    RELEASEDATE: "DATE_MDY",
    GLPOSTINGDATE: "DATE_MDY",
    STATE: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "Released"],
      open: true,
    },
    ARRETAINAGERELEASEENTRIES: () => arretainagereleaseentriesRecord,
  },
  nulls: true,
};

export const arretainagereleaseentriesRecord: Shape<
  ArretainagereleaseentryRecord[]
> = {
  element: "ARRETAINAGERELEASEENTRIES",
  content: "(ARRETAINAGERELEASEENTRY*)",
  types: { ARRETAINAGERELEASEENTRY: () => arretainagereleaseentryRecord },
  nulls: true,
};
