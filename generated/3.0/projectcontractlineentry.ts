// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 88e3eefd047734ff
import type {
  Completed,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
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
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct projectcontractlineentry DELETE. */
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

/** The input of Intacct projectcontractlineentry GET. */
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

/** The input of Intacct projectcontractlineentry QUERY. */
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

/** The input of Intacct projectcontractlineentry LOOKUP. */
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
    types: { projectcontractlineentry: () => projectcontractlineentryRecord },
    attributes: dataAttributes,
    answer: true,
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
    answer: true,
  };

/** `Intacct projectcontractlineentry LOOKUP Response` */
export const lookupProjectcontractlineentryResponse: Profile<TypeData> = {
  name: "Intacct projectcontractlineentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `projectcontractlineentry`. */
export interface ProjectcontractlineentryData extends DataAttributes {
  projectcontractlineentry?: ProjectcontractlineentryRecord[];
}

/** The fields of a projectcontractlineentry that can be requested. */
export type ProjectcontractlineentryField =
  keyof ProjectcontractlineentryFields | `${string}.${string}`;

/** The data of an answer about `PROJECTCONTRACTLINEENTRY`. */
export interface ProjectcontractlineentryRows extends DataAttributes {
  PROJECTCONTRACTLINEENTRY?: ProjectcontractlineentryRecord[];
}

/** An entry of a project contract line. Declared in 3.0/construction.dtd. */
export interface ProjectcontractlineentryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Workflow type. "original" unless given. */
  WFTYPE?:
    "original" | "revision" | "forecast" | "other" | (string & {}) | null;
  /** Price effective date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PRICEEFFECTIVEDATE?: IsoDate | null;
  /** Price. `MONEY`. */
  PRICE?: DecimalText | null;
  /** Quantity. `NUMBER`. */
  QTY?: DecimalText | null;
  /** Unit price. `NUMBER`. */
  UNITPRICE?: DecimalText | null;
  /** Price markup percent. `NUMBER`. */
  PRICEMARKUPPERCENT?: DecimalText | null;
  /** Price markup amount. `NUMBER`. */
  PRICEMARKUPAMOUNT?: DecimalText | null;
  /** External UOM. */
  EUOM?: string;
  /** Memo. */
  MEMO?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Department. */
  DEPARTMENTID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Project contract line key. `INTEGER`. */
  PROJECTCONTRACTLINEKEY?: IntegerText | null;
  /** Project contract line ID. */
  PROJECTCONTRACTLINEID?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** Location. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Department key. `INTEGER`. */
  DEPARTMENTKEY?: IntegerText | null;
  /** Department name. */
  DEPARTMENTNAME?: string;
  /** Line price. `NUMBER`. */
  LINEPRICE?: DecimalText | null;
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
export interface ProjectcontractlineentryRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ProjectcontractlineentryRecord
  extends
    ProjectcontractlineentryFields,
    OpenValues,
    Related<
      ProjectcontractlineentryFields,
      ProjectcontractlineentryRelations
    > {}

export const projectcontractlineentryRecord: Shape<ProjectcontractlineentryRecord> =
  {
    element: "PROJECTCONTRACTLINEENTRY",
    content: `(RECORDNO? & WFTYPE? & PRICEEFFECTIVEDATE? & PRICE? & QTY? & UNITPRICE? & PRICEMARKUPPERCENT? &
    PRICEMARKUPAMOUNT? & EUOM? & MEMO? & CLASSID? & CONTRACTID? & COSTTYPEID? & DEPARTMENTID? &
    EMPLOYEEID? & ITEMID? & PROJECTID? & TASKID? & VENDORID? & WAREHOUSEID? &
    PROJECTCONTRACTLINEKEY? & PROJECTCONTRACTLINEID? & RECORDTYPE? & LOCATIONKEY? & LOCATIONID? &
    LOCATIONNAME? & DEPARTMENTKEY? & DEPARTMENTNAME? & LINEPRICE? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
    types: {
      RECORDNO: "INTEGER",
      WFTYPE: "ENUM",
      PRICEEFFECTIVEDATE: "DATE_MDY",
      PRICE: "MONEY",
      QTY: "NUMBER",
      UNITPRICE: "NUMBER",
      PRICEMARKUPPERCENT: "NUMBER",
      PRICEMARKUPAMOUNT: "NUMBER",
      PROJECTCONTRACTLINEKEY: "INTEGER",
      LOCATIONKEY: "INTEGER",
      DEPARTMENTKEY: "INTEGER",
      LINEPRICE: "NUMBER",
      WHENCREATED: "DATETIME_MDY",
      WHENMODIFIED: "DATETIME_MDY",
      CREATEDBY: "INTEGER",
      MODIFIEDBY: "INTEGER",
    },
    paths: () => projectcontractlineentryPaths,
    answer: true,
  };

export const projectcontractlineentryPaths: Paths = {
  types: {
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "PRICEEFFECTIVEDATE",
  },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
