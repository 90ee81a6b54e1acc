// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  DecimalText,
  FunctionProfile,
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

/** What Intacct projectcontractlineentry DELETE may ask for. */
export type DeleteProjectcontractlineentry = Delete;

/** `Intacct projectcontractlineentry DELETE Request` */
export const deleteProjectcontractlineentry: FunctionProfile<
  DeleteProjectcontractlineentry,
  Completed
> = {
  name: "Intacct projectcontractlineentry DELETE Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACTLINEENTRY" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct projectcontractlineentry GET may ask for. */
export type GetProjectcontractlineentry = Read<
  ProjectcontractlineentryField | "*"
>;

/** `Intacct projectcontractlineentry GET Request` */
export const getProjectcontractlineentry: FunctionProfile<
  GetProjectcontractlineentry,
  ProjectcontractlineentryData
> = {
  name: "Intacct projectcontractlineentry GET Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACTLINEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getProjectcontractlineentryResponse,
};

/** What Intacct projectcontractlineentry QUERY may ask for. */
export type QueryProjectcontractlineentry = QueryInput;

/** `Intacct projectcontractlineentry QUERY Request` */
export const queryProjectcontractlineentry: QueryProfile<ProjectcontractlineentryRecord> =
  {
    name: "Intacct projectcontractlineentry QUERY Request",
    version: "3.0",
    fixed: { object: "PROJECTCONTRACTLINEENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryProjectcontractlineentryResponse,
  };

/** What Intacct projectcontractlineentry LOOKUP may ask for. */
export type LookupProjectcontractlineentry = Lookup;

/** `Intacct projectcontractlineentry LOOKUP Request` */
export const lookupProjectcontractlineentry: FunctionProfile<
  LookupProjectcontractlineentry,
  TypeData
> = {
  name: "Intacct projectcontractlineentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "PROJECTCONTRACTLINEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupProjectcontractlineentryResponse,
};

/** `Intacct projectcontractlineentry GET Response` */
export const getProjectcontractlineentryResponse: Profile<ProjectcontractlineentryData> =
  {
    name: "Intacct projectcontractlineentry GET Response",
    version: "3.0",
    element: "data",
    content: "(projectcontractlineentry*)",
    alias: { PROJECTCONTRACTLINEENTRY: "projectcontractlineentry" },
    types: { projectcontractlineentry: () => projectcontractlineentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct projectcontractlineentry QUERY Response` */
export const queryProjectcontractlineentryResponse: Profile<ProjectcontractlineentryRows> =
  {
    name: "Intacct projectcontractlineentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(PROJECTCONTRACTLINEENTRY*)",
    types: { PROJECTCONTRACTLINEENTRY: () => projectcontractlineentryRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct projectcontractlineentry LOOKUP Response` */
export const lookupProjectcontractlineentryResponse: Profile<TypeData> = {
  name: "Intacct projectcontractlineentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `projectcontractlineentry` holds. */
export interface ProjectcontractlineentryData extends DataAttributes {
  projectcontractlineentry?: ProjectcontractlineentryRecord[];
}

/** The fields of a projectcontractlineentry that can be asked for. */
export type ProjectcontractlineentryField =
  keyof ProjectcontractlineentryFields | `${string}.${string}`;

/** What an answer about `PROJECTCONTRACTLINEENTRY` holds. */
export interface ProjectcontractlineentryRows extends DataAttributes {
  PROJECTCONTRACTLINEENTRY?: ProjectcontractlineentryRecord[];
}

/** An entry of a project contract line. Declared in 3.0/construction.dtd. */
export interface ProjectcontractlineentryFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** "original" unless given. */
  WFTYPE?:
    "original" | "revision" | "forecast" | "other" | (string & {}) | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PRICEEFFECTIVEDATE?: IsoDate | null;
  /** `MONEY`. */
  PRICE?: DecimalText | null;
  /** `NUMBER`. */
  QTY?: DecimalText | null;
  /** `NUMBER`. */
  UNITPRICE?: DecimalText | null;
  /** `NUMBER`. */
  PRICEMARKUPPERCENT?: DecimalText | null;
  /** `NUMBER`. */
  PRICEMARKUPAMOUNT?: DecimalText | null;
  EUOM?: string;
  MEMO?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  COSTTYPEID?: string;
  DEPARTMENTID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  PROJECTID?: string;
  TASKID?: string;
  VENDORID?: string;
  WAREHOUSEID?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ProjectcontractlineentryRecord
  extends ProjectcontractlineentryFields, OpenValues {}

export const projectcontractlineentryRecord: Shape<ProjectcontractlineentryRecord> =
  {
    element: "PROJECTCONTRACTLINEENTRY",
    content: `(RECORDNO? & WFTYPE? & PRICEEFFECTIVEDATE? & PRICE? & QTY? & UNITPRICE? & PRICEMARKUPPERCENT? &
    PRICEMARKUPAMOUNT? & EUOM? & MEMO? & CLASSID? & CONTRACTID? & COSTTYPEID? & DEPARTMENTID? &
    EMPLOYEEID? & ITEMID? & PROJECTID? & TASKID? & VENDORID? & WAREHOUSEID? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      WFTYPE: {
        name: "STRING",
        base: "enum",
        values: ["original", "revision", "forecast", "other"],
        open: true,
      },
      PRICEEFFECTIVEDATE: "DATE_MDY",
      PRICE: "MONEY",
      QTY: "NUMBER",
      UNITPRICE: "NUMBER",
      PRICEMARKUPPERCENT: "NUMBER",
      PRICEMARKUPAMOUNT: "NUMBER",
    },
    nulls: true,
  };
