// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** A line of a cycle count. Declared in 3.0/inventory.dtd. */
export interface CreateIccyclecountentry {
  /** `INTEGER`. */
  CYCLECOUNTKEY: Integer;
  ITEMID: string;
  BINID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRATIONDATE?: IsoDate;
  LOTNO?: string;
  SERIALNO?: string;
}

/** `Intacct iccyclecountentry CREATE Request` */
export const createIccyclecountentry: FunctionProfile<
  CreateIccyclecountentry,
  IccyclecountentryData
> = {
  name: "Intacct iccyclecountentry CREATE Request",
  version: "3.0",
  within: "create",
  element: "ICCYCLECOUNTENTRY",
  content:
    "(CYCLECOUNTKEY & ITEMID & BINID? & EXPIRATIONDATE? & LOTNO? & SERIALNO?)",
  source: "documented",
  types: { CYCLECOUNTKEY: "INTEGER", EXPIRATIONDATE: "DATE_MDY" },
  response: () => getIccyclecountentryResponse,
};

/** A line of a cycle count. Declared in 3.0/inventory.dtd. */
export interface UpdateIccyclecountentry {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  /** `NUMBER`. */
  ACTUALADJ?: Decimal | null;
  /** `INTEGER`. */
  ACTUALDMGADJ?: Integer | null;
  ADJUSTMENTREASON?: string;
  COUNTEDBYID?: string;
  /** `NUMBER`. */
  QUANTITYCOUNTED?: Decimal | null;
  /** `NUMBER`. */
  QUANTITYDAMAGED?: Decimal | null;
  REVIEWCOMMENT?: string;
}

/** `Intacct iccyclecountentry UPDATE Request` */
export const updateIccyclecountentry: FunctionProfile<
  UpdateIccyclecountentry,
  IccyclecountentryData
> = {
  name: "Intacct iccyclecountentry UPDATE Request",
  version: "3.0",
  within: "update",
  element: "ICCYCLECOUNTENTRY",
  content: `(RECORDNO & ACTUALADJ? & ACTUALDMGADJ? & ADJUSTMENTREASON? & COUNTEDBYID? & QUANTITYCOUNTED? &
    QUANTITYDAMAGED? & REVIEWCOMMENT?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    ACTUALADJ: "NUMBER",
    ACTUALDMGADJ: "INTEGER",
    QUANTITYCOUNTED: "NUMBER",
    QUANTITYDAMAGED: "NUMBER",
  },
  nulls: true,
  response: () => getIccyclecountentryResponse,
};

/** What Intacct iccyclecountentry DELETE may ask for. */
export type DeleteIccyclecountentry = Delete;

/** `Intacct iccyclecountentry DELETE Request` */
export const deleteIccyclecountentry: FunctionProfile<
  DeleteIccyclecountentry,
  Completed
> = {
  name: "Intacct iccyclecountentry DELETE Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNTENTRY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct iccyclecountentry GET may ask for. */
export type GetIccyclecountentry = Read<IccyclecountentryField | "*">;

/** `Intacct iccyclecountentry GET Request` */
export const getIccyclecountentry: FunctionProfile<
  GetIccyclecountentry,
  IccyclecountentryData
> = {
  name: "Intacct iccyclecountentry GET Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNTENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getIccyclecountentryResponse,
};

/** What Intacct iccyclecountentry readByQuery QUERY may ask for. */
export type ReadByQueryIccyclecountentry = ReadByQuery<
  IccyclecountentryField | "*"
>;

/** `Intacct iccyclecountentry readByQuery QUERY Request` */
export const readByQueryIccyclecountentry: FunctionProfile<
  ReadByQueryIccyclecountentry,
  IccyclecountentryData
> = {
  name: "Intacct iccyclecountentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNTENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryIccyclecountentryResponse,
};

/** What Intacct iccyclecountentry QUERY may ask for. */
export type QueryIccyclecountentry = QueryInput;

/** `Intacct iccyclecountentry QUERY Request` */
export const queryIccyclecountentry: QueryProfile<IccyclecountentryRecord> = {
  name: "Intacct iccyclecountentry QUERY Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNTENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryIccyclecountentryResponse,
};

/** What Intacct iccyclecountentry LOOKUP may ask for. */
export type LookupIccyclecountentry = Lookup;

/** `Intacct iccyclecountentry LOOKUP Request` */
export const lookupIccyclecountentry: FunctionProfile<
  LookupIccyclecountentry,
  TypeData
> = {
  name: "Intacct iccyclecountentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "ICCYCLECOUNTENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupIccyclecountentryResponse,
};

/** `Intacct iccyclecountentry GET Response` */
export const getIccyclecountentryResponse: Profile<IccyclecountentryData> = {
  name: "Intacct iccyclecountentry GET Response",
  version: "3.0",
  element: "data",
  content: "(iccyclecountentry*)",
  alias: { ICCYCLECOUNTENTRY: "iccyclecountentry" },
  types: { iccyclecountentry: () => iccyclecountentryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct iccyclecountentry readByQuery QUERY Response` */
export const readByQueryIccyclecountentryResponse: Profile<IccyclecountentryData> =
  {
    name: "Intacct iccyclecountentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(iccyclecountentry*)",
    alias: { ICCYCLECOUNTENTRY: "iccyclecountentry" },
    types: { iccyclecountentry: () => iccyclecountentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct iccyclecountentry QUERY Response` */
export const queryIccyclecountentryResponse: Profile<IccyclecountentryRows> = {
  name: "Intacct iccyclecountentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ICCYCLECOUNTENTRY*)",
  types: { ICCYCLECOUNTENTRY: () => iccyclecountentryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct iccyclecountentry LOOKUP Response` */
export const lookupIccyclecountentryResponse: Profile<TypeData> = {
  name: "Intacct iccyclecountentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `iccyclecountentry` holds. */
export interface IccyclecountentryData extends DataAttributes {
  iccyclecountentry?: IccyclecountentryRecord[];
}

/** The fields of an iccyclecountentry that can be asked for. */
export type IccyclecountentryField =
  keyof IccyclecountentryFields | `${string}.${string}`;

/** What an answer about `ICCYCLECOUNTENTRY` holds. */
export interface IccyclecountentryRows extends DataAttributes {
  ICCYCLECOUNTENTRY?: IccyclecountentryRecord[];
}

/** A line of a cycle count. Declared in 3.0/inventory.dtd. */
export interface IccyclecountentryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** `INTEGER`. */
  CYCLECOUNTKEY?: IntegerText | null;
  ITEMID?: string;
  BINID?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRATIONDATE?: IsoDate | null;
  LOTNO?: string;
  SERIALNO?: string;
  /** `NUMBER`. */
  ACTUALADJ?: DecimalText | null;
  /** `INTEGER`. */
  ACTUALDMGADJ?: IntegerText | null;
  ADJUSTMENTREASON?: string;
  COUNTEDBYID?: string;
  /** `NUMBER`. */
  QUANTITYCOUNTED?: DecimalText | null;
  /** `NUMBER`. */
  QUANTITYDAMAGED?: DecimalText | null;
  REVIEWCOMMENT?: string;
  CYCLECOUNTID?: string;
  ITEMNAME?: string;
  QUANTITYONHAND?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface IccyclecountentryRecord
  extends IccyclecountentryFields, OpenValues {}

export const iccyclecountentryRecord: Shape<IccyclecountentryRecord> = {
  element: "ICCYCLECOUNTENTRY",
  content: `(RECORDNO? & CYCLECOUNTKEY? & ITEMID? & BINID? & EXPIRATIONDATE? & LOTNO? & SERIALNO? &
    ACTUALADJ? & ACTUALDMGADJ? & ADJUSTMENTREASON? & COUNTEDBYID? & QUANTITYCOUNTED? &
    QUANTITYDAMAGED? & REVIEWCOMMENT? & CYCLECOUNTID? & ITEMNAME? & QUANTITYONHAND? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CYCLECOUNTKEY: "INTEGER",
    EXPIRATIONDATE: "DATE_MDY",
    ACTUALADJ: "NUMBER",
    ACTUALDMGADJ: "INTEGER",
    QUANTITYCOUNTED: "NUMBER",
    QUANTITYDAMAGED: "NUMBER",
  },
  nulls: true,
};
