// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit. Checksum f64747142a2f5768
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

/** The input of Intacct allocationentry GET. */
export type GetAllocationEntry = Read<AllocationEntryField | "*">;

/** `Intacct allocationentry GET Request` */
export const getAllocationEntry: FunctionProfile<
  GetAllocationEntry,
  AllocationEntryData
> = {
  name: "Intacct allocationentry GET Request",
  version: "3.0",
  fixed: { object: "ALLOCATIONENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getAllocationEntryResponse,
};

/** The input of Intacct allocationentry readByQuery QUERY. */
export type ReadByQueryAllocationEntry = ReadByQuery<
  AllocationEntryField | "*"
>;

/** `Intacct allocationentry readByQuery QUERY Request` */
export const readByQueryAllocationEntry: FunctionProfile<
  ReadByQueryAllocationEntry,
  AllocationEntryData
> = {
  name: "Intacct allocationentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ALLOCATIONENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryAllocationEntryResponse,
};

/** The input of Intacct allocationentry QUERY. */
export type QueryAllocationEntry = QueryInput;

/** `Intacct allocationentry QUERY Request` */
export const queryAllocationEntry: QueryProfile<AllocationEntryRecord> = {
  name: "Intacct allocationentry QUERY Request",
  version: "3.0",
  fixed: { object: "ALLOCATIONENTRY" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryAllocationEntryResponse,
};

/** The input of Intacct allocationentry LOOKUP. */
export type LookupAllocationEntry = Lookup;

/** `Intacct allocationentry LOOKUP Request` */
export const lookupAllocationEntry: FunctionProfile<
  LookupAllocationEntry,
  TypeData
> = {
  name: "Intacct allocationentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "ALLOCATIONENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupAllocationEntryResponse,
};

/** `Intacct allocationentry GET Response` */
export const getAllocationEntryResponse: Profile<AllocationEntryData> = {
  name: "Intacct allocationentry GET Response",
  version: "3.0",
  element: "data",
  content: "(allocationentry*)",
  types: { allocationentry: () => allocationEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct allocationentry readByQuery QUERY Response` */
export const readByQueryAllocationEntryResponse: Profile<AllocationEntryData> =
  {
    name: "Intacct allocationentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(allocationentry*)",
    types: { allocationentry: () => allocationEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct allocationentry QUERY Response` */
export const queryAllocationEntryResponse: Profile<AllocationEntryRows> = {
  name: "Intacct allocationentry QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ALLOCATIONENTRY*)",
  types: { ALLOCATIONENTRY: () => allocationEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct allocationentry LOOKUP Response` */
export const lookupAllocationEntryResponse: Profile<TypeData> = {
  name: "Intacct allocationentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `allocationentry`. */
export interface AllocationEntryData extends DataAttributes {
  allocationentry?: AllocationEntryRecord[];
}

/** The fields of an allocationentry that can be requested. */
export type AllocationEntryField =
  keyof AllocationEntryFields | `${string}.${string}`;

/** The data of an answer about `ALLOCATIONENTRY`. */
export interface AllocationEntryRows extends DataAttributes {
  ALLOCATIONENTRY?: AllocationEntryRecord[];
}

/** A share of an allocation, and the dimensions that it goes to. Declared in 3.0/general-ledger.dtd. */
export interface AllocationEntryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Value type. */
  VALUETYPE?: "Amount" | "Percent" | (string & {}) | null;
  /** Value. `NUMBER`. */
  VALUE?: DecimalText | null;
  /** Department. */
  DEPARTMENTID?: string;
  /** Location. */
  LOCATIONID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Line number. `INTEGER`. */
  LINE_NO?: IntegerText | null;
  /** Allocation key. `INTEGER`. */
  ALLOCATIONKEY?: IntegerText | null;
  /** Allocation ID. */
  ALLOCATIONID?: string;
  /** Customerdimkey. `INTEGER`. */
  CUSTOMERDIMKEY?: IntegerText | null;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Vendordimkey. `INTEGER`. */
  VENDORDIMKEY?: IntegerText | null;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Employeedimkey. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Itemdimkey. `INTEGER`. */
  ITEMDIMKEY?: IntegerText | null;
  /** Item name. */
  ITEMNAME?: string;
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Project name. */
  PROJECTNAME?: string;
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class name. */
  CLASSNAME?: string;
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
export interface AllocationEntryRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface AllocationEntryRecord
  extends
    AllocationEntryFields,
    OpenValues,
    Related<AllocationEntryFields, AllocationEntryRelations> {}

export const allocationEntryRecord: Shape<AllocationEntryRecord> = {
  element: "ALLOCATIONENTRY",
  content: `(RECORDNO? & VALUETYPE? & VALUE? & DEPARTMENTID? & LOCATIONID? & PROJECTID? & CUSTOMERID? &
    VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID? & LINE_NO? &
    ALLOCATIONKEY? & ALLOCATIONID? & CUSTOMERDIMKEY? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORNAME? &
    EMPLOYEEDIMKEY? & EMPLOYEENAME? & ITEMDIMKEY? & ITEMNAME? & PROJECTDIMKEY? & PROJECTNAME? &
    CLASSDIMKEY? & CLASSNAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    VALUETYPE: "ENUM",
    VALUE: "NUMBER",
    LINE_NO: "INTEGER",
    ALLOCATIONKEY: "INTEGER",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    ITEMDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => allocationEntryPaths,
  answer: true,
};

export const allocationEntryPaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
