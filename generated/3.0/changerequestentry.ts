// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  DecimalText,
  FunctionProfile,
  IntegerText,
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

/** What Intacct changerequestentry DELETE may ask for. */
export type DeleteChangeRequestEntry = Delete;

/** `Intacct changerequestentry DELETE Request` */
export const deleteChangeRequestEntry: FunctionProfile<
  DeleteChangeRequestEntry,
  Completed
> = {
  name: "Intacct changerequestentry DELETE Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTENTRY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct changerequestentry GET may ask for. */
export type GetChangeRequestEntry = Read<ChangeRequestEntryField | "*">;

/** `Intacct changerequestentry GET Request` */
export const getChangeRequestEntry: FunctionProfile<
  GetChangeRequestEntry,
  ChangeRequestEntryData
> = {
  name: "Intacct changerequestentry GET Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getChangeRequestEntryResponse,
};

/** What Intacct changerequestentry readByQuery QUERY may ask for. */
export type ReadByQueryChangeRequestEntry = ReadByQuery<
  ChangeRequestEntryField | "*"
>;

/** `Intacct changerequestentry readByQuery QUERY Request` */
export const readByQueryChangeRequestEntry: FunctionProfile<
  ReadByQueryChangeRequestEntry,
  ChangeRequestEntryData
> = {
  name: "Intacct changerequestentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryChangeRequestEntryResponse,
};

/** What Intacct changerequestentry QUERY may ask for. */
export type QueryChangeRequestEntry = QueryInput;

/** `Intacct changerequestentry QUERY Request` */
export const queryChangeRequestEntry: QueryProfile<ChangeRequestEntryRecord> = {
  name: "Intacct changerequestentry QUERY Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryChangeRequestEntryResponse,
};

/** What Intacct changerequestentry LOOKUP may ask for. */
export type LookupChangeRequestEntry = Lookup;

/** `Intacct changerequestentry LOOKUP Request` */
export const lookupChangeRequestEntry: FunctionProfile<
  LookupChangeRequestEntry,
  TypeData
> = {
  name: "Intacct changerequestentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "CHANGEREQUESTENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupChangeRequestEntryResponse,
};

/** `Intacct changerequestentry GET Response` */
export const getChangeRequestEntryResponse: Profile<ChangeRequestEntryData> = {
  name: "Intacct changerequestentry GET Response",
  version: "3.0",
  element: "data",
  content: "(changerequestentry*)",
  alias: { CHANGEREQUESTENTRY: "changerequestentry" },
  types: { changerequestentry: () => changeRequestEntryRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct changerequestentry readByQuery QUERY Response` */
export const readByQueryChangeRequestEntryResponse: Profile<ChangeRequestEntryData> =
  {
    name: "Intacct changerequestentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(changerequestentry*)",
    alias: { CHANGEREQUESTENTRY: "changerequestentry" },
    types: { changerequestentry: () => changeRequestEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct changerequestentry QUERY Response` */
export const queryChangeRequestEntryResponse: Profile<ChangeRequestEntryRows> =
  {
    name: "Intacct changerequestentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CHANGEREQUESTENTRY*)",
    types: { CHANGEREQUESTENTRY: () => changeRequestEntryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct changerequestentry LOOKUP Response` */
export const lookupChangeRequestEntryResponse: Profile<TypeData> = {
  name: "Intacct changerequestentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `changerequestentry` holds. */
export interface ChangeRequestEntryData extends DataAttributes {
  changerequestentry?: ChangeRequestEntryRecord[];
}

/** The fields of a changerequestentry that can be asked for. */
export type ChangeRequestEntryField =
  keyof ChangeRequestEntryFields | `${string}.${string}`;

/** What an answer about `CHANGEREQUESTENTRY` holds. */
export interface ChangeRequestEntryRows extends DataAttributes {
  CHANGEREQUESTENTRY?: ChangeRequestEntryRecord[];
}

/** A line of a change request. Declared in 3.0/construction.dtd. */
export interface ChangeRequestEntryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PROJECTID?: string;
  TASKID?: string;
  COSTTYPEID?: string;
  ITEMID?: string;
  /** `NUMBER`. */
  QTY?: DecimalText | null;
  /** `MONEY`. */
  UNITCOST?: DecimalText | null;
  /** `MONEY`. */
  COST?: DecimalText | null;
  /** `MONEY`. */
  UNITPRICE?: DecimalText | null;
  /** `MONEY`. */
  PRICE?: DecimalText | null;
  /** `NUMBER`. */
  PRICEMARKUPPERCENT?: DecimalText | null;
  /** `MONEY`. */
  PRICEMARKUPAMOUNT?: DecimalText | null;
  /** `NUMBER`. */
  PRODUCTIONUNITS?: DecimalText | null;
  /** `STRING_200`: at most 200 characters. */
  EUOM?: string;
  /** `STRING_2000`: at most 2000 characters. */
  MEMO?: string;
  ACCOUNTNO?: string;
  PROJECTCONTRACTID?: string;
  PROJECTCONTRACTLINEID?: string;
  DEPARTMENTID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  CLASSID?: string;
  PJESTIMATEID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ChangeRequestEntryRecord
  extends ChangeRequestEntryFields, OpenValues {}

export const changeRequestEntryRecord: Shape<ChangeRequestEntryRecord> = {
  element: "CHANGEREQUESTENTRY",
  content: `(RECORDNO? & PROJECTID? & TASKID? & COSTTYPEID? & ITEMID? & QTY? & UNITCOST? & COST? &
    UNITPRICE? & PRICE? & PRICEMARKUPPERCENT? & PRICEMARKUPAMOUNT? & PRODUCTIONUNITS? & EUOM? &
    MEMO? & ACCOUNTNO? & PROJECTCONTRACTID? & PROJECTCONTRACTLINEID? & DEPARTMENTID? & VENDORID? &
    EMPLOYEEID? & CLASSID? & PJESTIMATEID? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    QTY: "NUMBER",
    UNITCOST: "MONEY",
    COST: "MONEY",
    UNITPRICE: "MONEY",
    PRICE: "MONEY",
    PRICEMARKUPPERCENT: "NUMBER",
    PRICEMARKUPAMOUNT: "MONEY",
    PRODUCTIONUNITS: "NUMBER",
    EUOM: "STRING_200",
    MEMO: "STRING_2000",
  },
  nulls: true,
};
