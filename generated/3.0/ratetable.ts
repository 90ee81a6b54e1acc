// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum 466e0900ee9eeac6
import type {
  Completed,
  Decimal,
  FunctionProfile,
  Integer,
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
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import {
  type RateTableApEntryRecord,
  rateTableApEntryRecord,
} from "./ratetableapentry.js";
import {
  type RateTableCcEntryRecord,
  rateTableCcEntryRecord,
} from "./ratetableccentry.js";
import {
  type RateTableExpenseEntryRecord,
  rateTableExpenseEntryRecord,
} from "./ratetableexpenseentry.js";
import {
  type RateTableGlEntryRecord,
  rateTableGlEntryRecord,
} from "./ratetableglentry.js";
import {
  type RateTablePoEntryRecord,
  rateTablePoEntryRecord,
} from "./ratetablepoentry.js";
import {
  type RatetabletsentryRecord,
  ratetabletsentryRecord,
} from "./ratetabletsentry.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Rates and markups that a project contract bills by. Declared in 3.0/construction.dtd. */
export interface CreateRateTable {
  /** Rate table ID. */
  RATETABLEID: string;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  RATETABLETSENTRIES?: readonly CreateRatetabletsentry[];
  RATETABLEPOENTRIES?: readonly CreateRateTablePoEntry[];
  RATETABLEAPENTRIES?: readonly CreateRateTableApEntry[];
  RATETABLEGLENTRIES?: readonly CreateRateTableGlEntry[];
  RATETABLEEXPENSEENTRIES?: readonly CreateRateTableExpenseEntry[];
  RATETABLECCENTRIES?: readonly CreateRateTableCcEntry[];
}

/** `Intacct ratetable CREATE Request` */
export const createRateTable: FunctionProfile<CreateRateTable, RateTableData> =
  {
    name: "Intacct ratetable CREATE Request",
    version: "3.0",
    within: "create",
    element: "RATETABLE",
    content: `(RATETABLEID & NAME? & DESCRIPTION? & STATUS? & RATETABLETSENTRIES? & RATETABLEPOENTRIES? &
    RATETABLEAPENTRIES? & RATETABLEGLENTRIES? & RATETABLEEXPENSEENTRIES? & RATETABLECCENTRIES?)`,
    source: "documented",
    types: {
      STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
      RATETABLETSENTRIES: () => createRatetabletsentries,
      RATETABLEPOENTRIES: () => createRateTablePoEntries,
      RATETABLEAPENTRIES: () => createRateTableApEntries,
      RATETABLEGLENTRIES: () => createRateTableGlEntries,
      RATETABLEEXPENSEENTRIES: () => createRateTableExpenseEntries,
      RATETABLECCENTRIES: () => createRateTableCcEntries,
    },
    response: () => getRateTableResponse,
  };

/** Rates and markups that a project contract bills by. Declared in 3.0/construction.dtd. */
export type UpdateRateTable = UpdateRateTableFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Rate table ID. */
        RATETABLEID?: string;
      }
    | {
        RECORDNO?: never;
        /** Rate table ID. */
        RATETABLEID: string;
      }
  );

interface UpdateRateTableFields {
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  RATETABLETSENTRIES?: readonly UpdateRatetabletsentry[];
  RATETABLEPOENTRIES?: readonly UpdateRateTablePoEntry[];
  RATETABLEAPENTRIES?: readonly UpdateRateTableApEntry[];
  RATETABLEGLENTRIES?: readonly UpdateRateTableGlEntry[];
  RATETABLEEXPENSEENTRIES?: readonly UpdateRateTableExpenseEntry[];
  RATETABLECCENTRIES?: readonly UpdateRateTableCcEntry[];
}

/** `Intacct ratetable UPDATE Request` */
export const updateRateTable: FunctionProfile<UpdateRateTable, RateTableData> =
  {
    name: "Intacct ratetable UPDATE Request",
    version: "3.0",
    within: "update",
    element: "RATETABLE",
    content: `((RECORDNO || RATETABLEID) & NAME? & DESCRIPTION? & STATUS? & RATETABLETSENTRIES? &
    RATETABLEPOENTRIES? & RATETABLEAPENTRIES? & RATETABLEGLENTRIES? & RATETABLEEXPENSEENTRIES? &
    RATETABLECCENTRIES?)`,
    source: "documented",
    types: {
      RECORDNO: "INTEGER",
      STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
      RATETABLETSENTRIES: () => updateRatetabletsentries,
      RATETABLEPOENTRIES: () => updateRateTablePoEntries,
      RATETABLEAPENTRIES: () => updateRateTableApEntries,
      RATETABLEGLENTRIES: () => updateRateTableGlEntries,
      RATETABLEEXPENSEENTRIES: () => updateRateTableExpenseEntries,
      RATETABLECCENTRIES: () => updateRateTableCcEntries,
    },
    response: () => getRateTableResponse,
  };

/** The input of Intacct ratetable DELETE. */
export type DeleteRateTable = Delete;

/** `Intacct ratetable DELETE Request` */
export const deleteRateTable: FunctionProfile<DeleteRateTable, Completed> = {
  name: "Intacct ratetable DELETE Request",
  version: "3.0",
  fixed: { object: "RATETABLE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct ratetable GET. */
export type GetRateTable = Read<RateTableField | "*">;

/** `Intacct ratetable GET Request` */
export const getRateTable: FunctionProfile<GetRateTable, RateTableData> = {
  name: "Intacct ratetable GET Request",
  version: "3.0",
  fixed: { object: "RATETABLE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRateTableResponse,
};

/** The input of Intacct ratetable readByName GET. */
export type ReadByNameRateTable = ReadByName<RateTableField | "*">;

/** `Intacct ratetable readByName GET Request` */
export const readByNameRateTable: FunctionProfile<
  ReadByNameRateTable,
  RateTableData
> = {
  name: "Intacct ratetable readByName GET Request",
  version: "3.0",
  fixed: { object: "RATETABLE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameRateTableResponse,
};

/** The input of Intacct ratetable QUERY. */
export type QueryRateTable = QueryInput;

/** `Intacct ratetable QUERY Request` */
export const queryRateTable: QueryProfile<RateTableRecord> = {
  name: "Intacct ratetable QUERY Request",
  version: "3.0",
  fixed: { object: "RATETABLE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryRateTableResponse,
};

/** The input of Intacct ratetable LOOKUP. */
export type LookupRateTable = Lookup;

/** `Intacct ratetable LOOKUP Request` */
export const lookupRateTable: FunctionProfile<LookupRateTable, TypeData> = {
  name: "Intacct ratetable LOOKUP Request",
  version: "3.0",
  fixed: { object: "RATETABLE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRateTableResponse,
};

/** `Intacct ratetable GET Response` */
export const getRateTableResponse: Profile<RateTableData> = {
  name: "Intacct ratetable GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetable*)",
  types: { ratetable: () => rateTableRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ratetable readByName GET Response` */
export const readByNameRateTableResponse: Profile<RateTableData> = {
  name: "Intacct ratetable readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(ratetable*)",
  types: { ratetable: () => rateTableRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ratetable QUERY Response` */
export const queryRateTableResponse: Profile<RateTableRows> = {
  name: "Intacct ratetable QUERY Response",
  version: "3.0",
  element: "data",
  content: "(RATETABLE*)",
  types: { RATETABLE: () => rateTableRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ratetable LOOKUP Response` */
export const lookupRateTableResponse: Profile<TypeData> = {
  name: "Intacct ratetable LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ratetable`. */
export interface RateTableData extends DataAttributes {
  ratetable?: RateTableRecord[];
}

/** The fields of a ratetable that can be requested. */
export type RateTableField = keyof RateTableFields | `${string}.${string}`;

/** The data of an answer about `RATETABLE`. */
export interface RateTableRows extends DataAttributes {
  RATETABLE?: RateTableRecord[];
}

export const createRatetabletsentries: Shape<
  readonly CreateRatetabletsentry[]
> = {
  element: "RATETABLETSENTRIES",
  content: "(RATETABLETSENTRY*)",
  types: { RATETABLETSENTRY: () => createRatetabletsentry },
};

/** A rate for costs from timesheets. Declared in 3.0/construction.dtd. */
export type CreateRatetabletsentry = CreateRatetabletsentryFields &
  (
    | { MARKUPPCT?: never; LABORRATE?: never }
    | {
        /** Markup percent. `NUMBER`. */
        MARKUPPCT: Decimal;
        LABORRATE?: never;
      }
    | {
        MARKUPPCT?: never;
        /** Labor rate. `NUMBER`. */
        LABORRATE: Decimal;
      }
  );

interface CreateRatetabletsentryFields {
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Time type name. */
  TIMETYPENAME?: string;
  /** Employee position ID. */
  EMPPOSITIONID?: string;
  /** Labor class ID. */
  LABORCLASSID?: string;
  /** Labor shift ID. */
  LABORSHIFTID?: string;
  /** Labor union ID. */
  LABORUNIONID?: string;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const createRatetabletsentry: Shape<CreateRatetabletsentry> = {
  element: "RATETABLETSENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & (MARKUPPCT | LABORRATE)? & TIMETYPENAME? &
    EMPPOSITIONID? & LABORCLASSID? & LABORSHIFTID? & LABORUNIONID? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  source: "documented",
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER", LABORRATE: "NUMBER" },
};

export const createRateTablePoEntries: Shape<
  readonly CreateRateTablePoEntry[]
> = {
  element: "RATETABLEPOENTRIES",
  content: "(RATETABLEPOENTRY*)",
  types: { RATETABLEPOENTRY: () => createRateTablePoEntry },
};

/** A rate for costs from purchasing transactions. Declared in 3.0/construction.dtd. */
export interface CreateRateTablePoEntry {
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Markup percent. `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  /** Unit price. `NUMBER`. */
  UNITPRICE?: Decimal | null;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const createRateTablePoEntry: Shape<CreateRateTablePoEntry> = {
  element: "RATETABLEPOENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & UNITPRICE? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  source: "documented",
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER", UNITPRICE: "NUMBER" },
};

export const createRateTableApEntries: Shape<
  readonly CreateRateTableApEntry[]
> = {
  element: "RATETABLEAPENTRIES",
  content: "(RATETABLEAPENTRY*)",
  types: { RATETABLEAPENTRY: () => createRateTableApEntry },
};

/** A rate for costs from bills and similar transactions. Declared in 3.0/construction.dtd. */
export interface CreateRateTableApEntry {
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Markup percent. `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const createRateTableApEntry: Shape<CreateRateTableApEntry> = {
  element: "RATETABLEAPENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & MARKUPPCT? & STARTDATE? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  source: "documented",
  types: { MARKUPPCT: "NUMBER", STARTDATE: "DATE_MDY" },
};

export const createRateTableGlEntries: Shape<
  readonly CreateRateTableGlEntry[]
> = {
  element: "RATETABLEGLENTRIES",
  content: "(RATETABLEGLENTRY*)",
  types: { RATETABLEGLENTRY: () => createRateTableGlEntry },
};

/** A rate for costs from journal entries. Declared in 3.0/construction.dtd. */
export interface CreateRateTableGlEntry {
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Markup percent. `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const createRateTableGlEntry: Shape<CreateRateTableGlEntry> = {
  element: "RATETABLEGLENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  source: "documented",
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
};

export const createRateTableExpenseEntries: Shape<
  readonly CreateRateTableExpenseEntry[]
> = {
  element: "RATETABLEEXPENSEENTRIES",
  content: "(RATETABLEEXPENSEENTRY*)",
  types: { RATETABLEEXPENSEENTRY: () => createRateTableExpenseEntry },
};

/** A rate for costs from expense reports. Declared in 3.0/construction.dtd. */
export interface CreateRateTableExpenseEntry {
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Markup percent. `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const createRateTableExpenseEntry: Shape<CreateRateTableExpenseEntry> = {
  element: "RATETABLEEXPENSEENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  source: "documented",
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
};

export const createRateTableCcEntries: Shape<
  readonly CreateRateTableCcEntry[]
> = {
  element: "RATETABLECCENTRIES",
  content: "(RATETABLECCENTRY*)",
  types: { RATETABLECCENTRY: () => createRateTableCcEntry },
};

/** A rate for costs from charge card transactions. Declared in 3.0/construction.dtd. */
export interface CreateRateTableCcEntry {
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Markup percent. `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const createRateTableCcEntry: Shape<CreateRateTableCcEntry> = {
  element: "RATETABLECCENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  source: "documented",
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
};

export const updateRatetabletsentries: Shape<
  readonly UpdateRatetabletsentry[]
> = {
  element: "RATETABLETSENTRIES",
  content: "(RATETABLETSENTRY*)",
  types: { RATETABLETSENTRY: () => updateRatetabletsentry },
};

/** A rate for costs from timesheets. Declared in 3.0/construction.dtd. */
export type UpdateRatetabletsentry = UpdateRatetabletsentryFields &
  (
    | { MARKUPPCT?: never; LABORRATE?: never }
    | {
        /** Markup percent. `NUMBER`. */
        MARKUPPCT: Decimal;
        LABORRATE?: never;
      }
    | {
        MARKUPPCT?: never;
        /** Labor rate. `NUMBER`. */
        LABORRATE: Decimal;
      }
  );

interface UpdateRatetabletsentryFields {
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Time type name. */
  TIMETYPENAME?: string;
  /** Employee position ID. */
  EMPPOSITIONID?: string;
  /** Labor class ID. */
  LABORCLASSID?: string;
  /** Labor shift ID. */
  LABORSHIFTID?: string;
  /** Labor union ID. */
  LABORUNIONID?: string;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const updateRatetabletsentry: Shape<UpdateRatetabletsentry> = {
  element: "RATETABLETSENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & (MARKUPPCT | LABORRATE)? & TIMETYPENAME? &
    EMPPOSITIONID? & LABORCLASSID? & LABORSHIFTID? & LABORUNIONID? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  source: "documented",
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER", LABORRATE: "NUMBER" },
};

export const updateRateTablePoEntries: Shape<
  readonly UpdateRateTablePoEntry[]
> = {
  element: "RATETABLEPOENTRIES",
  content: "(RATETABLEPOENTRY*)",
  types: { RATETABLEPOENTRY: () => updateRateTablePoEntry },
};

/** A rate for costs from purchasing transactions. Declared in 3.0/construction.dtd. */
export interface UpdateRateTablePoEntry {
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Markup percent. `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  /** Unit price. `NUMBER`. */
  UNITPRICE?: Decimal | null;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const updateRateTablePoEntry: Shape<UpdateRateTablePoEntry> = {
  element: "RATETABLEPOENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & UNITPRICE? & ACCUMULATIONTYPENAME? &
    CLASSID? & COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? &
    STANDARDCOSTTYPEID? & STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  source: "documented",
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER", UNITPRICE: "NUMBER" },
};

export const updateRateTableApEntries: Shape<
  readonly UpdateRateTableApEntry[]
> = {
  element: "RATETABLEAPENTRIES",
  content: "(RATETABLEAPENTRY*)",
  types: { RATETABLEAPENTRY: () => updateRateTableApEntry },
};

/** A rate for costs from bills and similar transactions. Declared in 3.0/construction.dtd. */
export interface UpdateRateTableApEntry {
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Markup percent. `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const updateRateTableApEntry: Shape<UpdateRateTableApEntry> = {
  element: "RATETABLEAPENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & MARKUPPCT? & STARTDATE? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  source: "documented",
  types: { MARKUPPCT: "NUMBER", STARTDATE: "DATE_MDY" },
};

export const updateRateTableGlEntries: Shape<
  readonly UpdateRateTableGlEntry[]
> = {
  element: "RATETABLEGLENTRIES",
  content: "(RATETABLEGLENTRY*)",
  types: { RATETABLEGLENTRY: () => updateRateTableGlEntry },
};

/** A rate for costs from journal entries. Declared in 3.0/construction.dtd. */
export interface UpdateRateTableGlEntry {
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Markup percent. `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const updateRateTableGlEntry: Shape<UpdateRateTableGlEntry> = {
  element: "RATETABLEGLENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  source: "documented",
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
};

export const updateRateTableExpenseEntries: Shape<
  readonly UpdateRateTableExpenseEntry[]
> = {
  element: "RATETABLEEXPENSEENTRIES",
  content: "(RATETABLEEXPENSEENTRY*)",
  types: { RATETABLEEXPENSEENTRY: () => updateRateTableExpenseEntry },
};

/** A rate for costs from expense reports. Declared in 3.0/construction.dtd. */
export interface UpdateRateTableExpenseEntry {
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Markup percent. `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const updateRateTableExpenseEntry: Shape<UpdateRateTableExpenseEntry> = {
  element: "RATETABLEEXPENSEENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  source: "documented",
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
};

export const updateRateTableCcEntries: Shape<
  readonly UpdateRateTableCcEntry[]
> = {
  element: "RATETABLECCENTRIES",
  content: "(RATETABLECCENTRY*)",
  types: { RATETABLECCENTRY: () => updateRateTableCcEntry },
};

/** A rate for costs from charge card transactions. Declared in 3.0/construction.dtd. */
export interface UpdateRateTableCcEntry {
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** Markup percent. `NUMBER`. */
  MARKUPPCT?: Decimal | null;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Class. */
  CLASSID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Standard cost type ID. */
  STANDARDCOSTTYPEID?: string;
  /** Standard task ID. */
  STANDARDTASKID?: string;
  /** Task. */
  TASKID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const updateRateTableCcEntry: Shape<UpdateRateTableCcEntry> = {
  element: "RATETABLECCENTRY",
  content: `(RATETABLEID? & DESCRIPTION? & STARTDATE? & MARKUPPCT? & ACCUMULATIONTYPENAME? & CLASSID? &
    COSTTYPEID? & CUSTOMERID? & EMPLOYEEID? & ITEMID? & PROJECTID? & STANDARDCOSTTYPEID? &
    STANDARDTASKID? & TASKID? & VENDORID? & WAREHOUSEID?)`,
  source: "documented",
  types: { STARTDATE: "DATE_MDY", MARKUPPCT: "NUMBER" },
};

/** Rates and markups that a project contract bills by. Declared in 3.0/construction.dtd. */
export interface RateTableFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Rate table ID. */
  RATETABLEID?: string;
  /** Name. */
  NAME?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  RATETABLETSENTRIES?: RatetabletsentryRecord[];
  RATETABLEPOENTRIES?: RateTablePoEntryRecord[];
  RATETABLEAPENTRIES?: RateTableApEntryRecord[];
  RATETABLEGLENTRIES?: RateTableGlEntryRecord[];
  RATETABLEEXPENSEENTRIES?: RateTableExpenseEntryRecord[];
  RATETABLECCENTRIES?: RateTableCcEntryRecord[];
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
export interface RateTableRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface RateTableRecord
  extends
    RateTableFields,
    OpenValues,
    Related<RateTableFields, RateTableRelations> {}

export const rateTableRecord: Shape<RateTableRecord> = {
  element: "RATETABLE",
  content: `(RECORDNO? & RATETABLEID? & NAME? & DESCRIPTION? & STATUS? & RATETABLETSENTRIES? &
    RATETABLEPOENTRIES? & RATETABLEAPENTRIES? & RATETABLEGLENTRIES? & RATETABLEEXPENSEENTRIES? &
    RATETABLECCENTRIES? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    RATETABLETSENTRIES: () => ratetabletsentriesRecord,
    RATETABLEPOENTRIES: () => rateTablePoEntriesRecord,
    RATETABLEAPENTRIES: () => rateTableApEntriesRecord,
    RATETABLEGLENTRIES: () => rateTableGlEntriesRecord,
    RATETABLEEXPENSEENTRIES: () => rateTableExpenseEntriesRecord,
    RATETABLECCENTRIES: () => rateTableCcEntriesRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => rateTablePaths,
  answer: true,
};

export const rateTablePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const ratetabletsentriesRecord: Shape<RatetabletsentryRecord[]> = {
  element: "RATETABLETSENTRIES",
  content: "(RATETABLETSENTRY*)",
  types: { RATETABLETSENTRY: () => ratetabletsentryRecord },
  answer: true,
};

export const rateTablePoEntriesRecord: Shape<RateTablePoEntryRecord[]> = {
  element: "RATETABLEPOENTRIES",
  content: "(RATETABLEPOENTRY*)",
  types: { RATETABLEPOENTRY: () => rateTablePoEntryRecord },
  answer: true,
};

export const rateTableApEntriesRecord: Shape<RateTableApEntryRecord[]> = {
  element: "RATETABLEAPENTRIES",
  content: "(RATETABLEAPENTRY*)",
  types: { RATETABLEAPENTRY: () => rateTableApEntryRecord },
  answer: true,
};

export const rateTableGlEntriesRecord: Shape<RateTableGlEntryRecord[]> = {
  element: "RATETABLEGLENTRIES",
  content: "(RATETABLEGLENTRY*)",
  types: { RATETABLEGLENTRY: () => rateTableGlEntryRecord },
  answer: true,
};

export const rateTableExpenseEntriesRecord: Shape<
  RateTableExpenseEntryRecord[]
> = {
  element: "RATETABLEEXPENSEENTRIES",
  content: "(RATETABLEEXPENSEENTRY*)",
  types: { RATETABLEEXPENSEENTRY: () => rateTableExpenseEntryRecord },
  answer: true,
};

export const rateTableCcEntriesRecord: Shape<RateTableCcEntryRecord[]> = {
  element: "RATETABLECCENTRIES",
  content: "(RATETABLECCENTRY*)",
  types: { RATETABLECCENTRY: () => rateTableCcEntryRecord },
  answer: true,
};
