// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit. Checksum 7554a77175324d06
import type {
  Completed,
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
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Distributes the balance of accounts by a basis of one's own. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlacctallocation {
  /** Allocation ID. */
  ACCTALLOCATIONID: string;
  /** Description. */
  DESCRIPTION: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Methodology. */
  METHODOLOGY?: string;
  /** Activity delta. `BOOLEAN`. "false" unless given. */
  ACTIVITYDELTA?: boolean | null;
  /** Allow allocations. "Within one entity" unless given. */
  ALLOWALLOCATION?: "Within one entity" | "Across entities" | null;
  /** Location. "Not considered" unless given. */
  FOCUSLOCATION?:
    "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** Vendor. "Not considered" unless given. */
  FOCUSVENDOR?:
    "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** Project. "Not considered" unless given. */
  FOCUSPROJECT?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | "Per dimension value"
    | null;
  /** Department. "Not considered" unless given. */
  FOCUSDEPARTMENT?:
    "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** Customer. "Not considered" unless given. */
  FOCUSCUSTOMER?:
    "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** Item. "Not considered" unless given. */
  FOCUSITEM?: "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** Class. "Not considered" unless given. */
  FOCUSCLASS?: "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** Employee. "Not considered" unless given. */
  FOCUSEMPLOYEE?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | "Per dimension value"
    | null;
  /** Warehouse. */
  FOCUSWAREHOUSE?: "Not considered" | null;
  /** Contract. */
  FOCUSCONTRACT?: "Not considered" | null;
  /** What is distributed. */
  GLACCTALLOCATIONSOURCE: CreateGlacctallocationsource;
  /** What it is distributed by. */
  GLACCTALLOCATIONBASIS: CreateGlacctallocationbasis;
  /** Where it is distributed to. */
  GLACCTALLOCATIONTARGET: CreateGlacctallocationtarget;
  /** How the source is relieved. */
  GLACCTALLOCATIONREVERSE: Glacctallocationreverse;
}

/** `Intacct glacctallocation CREATE Request` */
export const createGlacctallocation: FunctionProfile<
  CreateGlacctallocation,
  GlacctallocationData
> = {
  name: "Intacct glacctallocation CREATE Request",
  version: "3.0",
  within: "create",
  element: "GLACCTALLOCATION",
  content: `(ACCTALLOCATIONID & DESCRIPTION & STATUS? & METHODOLOGY? & ACTIVITYDELTA? & ALLOWALLOCATION? &
    FOCUSLOCATION? & FOCUSVENDOR? & FOCUSPROJECT? & FOCUSDEPARTMENT? & FOCUSCUSTOMER? & FOCUSITEM? &
    FOCUSCLASS? & FOCUSEMPLOYEE? & FOCUSWAREHOUSE? & FOCUSCONTRACT? & GLACCTALLOCATIONSOURCE &
    GLACCTALLOCATIONBASIS & GLACCTALLOCATIONTARGET & GLACCTALLOCATIONREVERSE)`,
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    ACTIVITYDELTA: "BOOLEAN",
    ALLOWALLOCATION: {
      name: "STRING",
      base: "enum",
      values: ["Within one entity", "Across entities"],
    },
    FOCUSLOCATION: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
    },
    FOCUSVENDOR: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
    },
    FOCUSPROJECT: {
      name: "STRING",
      base: "enum",
      values: [
        "Not considered",
        "Allocation focus",
        "Preserve values",
        "Per dimension value",
      ],
    },
    FOCUSDEPARTMENT: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
    },
    FOCUSCUSTOMER: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
    },
    FOCUSITEM: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
    },
    FOCUSCLASS: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
    },
    FOCUSEMPLOYEE: {
      name: "STRING",
      base: "enum",
      values: [
        "Not considered",
        "Allocation focus",
        "Preserve values",
        "Per dimension value",
      ],
    },
    FOCUSWAREHOUSE: {
      name: "STRING",
      base: "enum",
      values: ["Not considered"],
    },
    FOCUSCONTRACT: { name: "STRING", base: "enum", values: ["Not considered"] },
    GLACCTALLOCATIONSOURCE: () => createGlacctallocationsource,
    GLACCTALLOCATIONBASIS: () => createGlacctallocationbasis,
    GLACCTALLOCATIONTARGET: () => createGlacctallocationtarget,
    GLACCTALLOCATIONREVERSE: () => glacctallocationreverse,
  },
  response: () => getGlacctallocationResponse,
};

/** Distributes the balance of accounts by a basis of one's own. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlacctallocation {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Methodology. */
  METHODOLOGY?: string;
  /** Activity delta. `BOOLEAN`. "false" unless given. */
  ACTIVITYDELTA?: boolean | null;
  /** Allow allocations. "Within one entity" unless given. */
  ALLOWALLOCATION?: "Within one entity" | "Across entities" | null;
  /** Location. "Not considered" unless given. */
  FOCUSLOCATION?:
    "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** Vendor. "Not considered" unless given. */
  FOCUSVENDOR?:
    "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** Project. "Not considered" unless given. */
  FOCUSPROJECT?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | "Per dimension value"
    | null;
  /** Department. "Not considered" unless given. */
  FOCUSDEPARTMENT?:
    "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** Customer. "Not considered" unless given. */
  FOCUSCUSTOMER?:
    "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** Item. "Not considered" unless given. */
  FOCUSITEM?: "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** Class. "Not considered" unless given. */
  FOCUSCLASS?: "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** Employee. "Not considered" unless given. */
  FOCUSEMPLOYEE?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | "Per dimension value"
    | null;
  /** Warehouse. */
  FOCUSWAREHOUSE?: "Not considered" | null;
  /** Contract. */
  FOCUSCONTRACT?: "Not considered" | null;
  /** What is distributed. */
  GLACCTALLOCATIONSOURCE?: UpdateGlacctallocationsource;
  /** What it is distributed by. */
  GLACCTALLOCATIONBASIS?: UpdateGlacctallocationbasis;
  /** Where it is distributed to. */
  GLACCTALLOCATIONTARGET?: UpdateGlacctallocationtarget;
  /** How the source is relieved. */
  GLACCTALLOCATIONREVERSE?: UpdateGlacctallocationreverse;
}

/** `Intacct glacctallocation UPDATE Request` */
export const updateGlacctallocation: FunctionProfile<
  UpdateGlacctallocation,
  GlacctallocationData
> = {
  name: "Intacct glacctallocation UPDATE Request",
  version: "3.0",
  within: "update",
  element: "GLACCTALLOCATION",
  content: `(RECORDNO & DESCRIPTION? & STATUS? & METHODOLOGY? & ACTIVITYDELTA? & ALLOWALLOCATION? &
    FOCUSLOCATION? & FOCUSVENDOR? & FOCUSPROJECT? & FOCUSDEPARTMENT? & FOCUSCUSTOMER? & FOCUSITEM? &
    FOCUSCLASS? & FOCUSEMPLOYEE? & FOCUSWAREHOUSE? & FOCUSCONTRACT? & GLACCTALLOCATIONSOURCE? &
    GLACCTALLOCATIONBASIS? & GLACCTALLOCATIONTARGET? & GLACCTALLOCATIONREVERSE?)`,
  source: "documented",
  wants: [
    "GLACCTALLOCATIONSOURCE",
    "GLACCTALLOCATIONBASIS",
    "GLACCTALLOCATIONTARGET",
    "GLACCTALLOCATIONREVERSE",
  ],
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    ACTIVITYDELTA: "BOOLEAN",
    ALLOWALLOCATION: {
      name: "STRING",
      base: "enum",
      values: ["Within one entity", "Across entities"],
    },
    FOCUSLOCATION: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
    },
    FOCUSVENDOR: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
    },
    FOCUSPROJECT: {
      name: "STRING",
      base: "enum",
      values: [
        "Not considered",
        "Allocation focus",
        "Preserve values",
        "Per dimension value",
      ],
    },
    FOCUSDEPARTMENT: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
    },
    FOCUSCUSTOMER: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
    },
    FOCUSITEM: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
    },
    FOCUSCLASS: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
    },
    FOCUSEMPLOYEE: {
      name: "STRING",
      base: "enum",
      values: [
        "Not considered",
        "Allocation focus",
        "Preserve values",
        "Per dimension value",
      ],
    },
    FOCUSWAREHOUSE: {
      name: "STRING",
      base: "enum",
      values: ["Not considered"],
    },
    FOCUSCONTRACT: { name: "STRING", base: "enum", values: ["Not considered"] },
    GLACCTALLOCATIONSOURCE: () => updateGlacctallocationsource,
    GLACCTALLOCATIONBASIS: () => updateGlacctallocationbasis,
    GLACCTALLOCATIONTARGET: () => updateGlacctallocationtarget,
    GLACCTALLOCATIONREVERSE: () => updateGlacctallocationreverse,
  },
  response: () => getGlacctallocationResponse,
};

/** The input of Intacct glacctallocation DELETE. */
export type DeleteGlacctallocation = Delete;

/** `Intacct glacctallocation DELETE Request` */
export const deleteGlacctallocation: FunctionProfile<
  DeleteGlacctallocation,
  Completed
> = {
  name: "Intacct glacctallocation DELETE Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATION" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct glacctallocation GET. */
export type GetGlacctallocation = Read<GlacctallocationField | "*">;

/** `Intacct glacctallocation GET Request` */
export const getGlacctallocation: FunctionProfile<
  GetGlacctallocation,
  GlacctallocationData
> = {
  name: "Intacct glacctallocation GET Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGlacctallocationResponse,
};

/** The input of Intacct glacctallocation readByQuery QUERY. */
export type ReadByQueryGlacctallocation = ReadByQuery<
  GlacctallocationField | "*"
>;

/** `Intacct glacctallocation readByQuery QUERY Request` */
export const readByQueryGlacctallocation: FunctionProfile<
  ReadByQueryGlacctallocation,
  GlacctallocationData
> = {
  name: "Intacct glacctallocation readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlacctallocationResponse,
};

/** The input of Intacct glacctallocation QUERY. */
export type QueryGlacctallocation = QueryInput;

/** `Intacct glacctallocation QUERY Request` */
export const queryGlacctallocation: QueryProfile<GlacctallocationRecord> = {
  name: "Intacct glacctallocation QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlacctallocationResponse,
};

/** The input of Intacct glacctallocation LOOKUP. */
export type LookupGlacctallocation = Lookup;

/** `Intacct glacctallocation LOOKUP Request` */
export const lookupGlacctallocation: FunctionProfile<
  LookupGlacctallocation,
  TypeData
> = {
  name: "Intacct glacctallocation LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlacctallocationResponse,
};

/** `Intacct glacctallocation GET Response` */
export const getGlacctallocationResponse: Profile<GlacctallocationData> = {
  name: "Intacct glacctallocation GET Response",
  version: "3.0",
  element: "data",
  content: "(glacctallocation*)",
  types: { glacctallocation: () => glacctallocationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glacctallocation readByQuery QUERY Response` */
export const readByQueryGlacctallocationResponse: Profile<GlacctallocationData> =
  {
    name: "Intacct glacctallocation readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(glacctallocation*)",
    types: { glacctallocation: () => glacctallocationRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct glacctallocation QUERY Response` */
export const queryGlacctallocationResponse: Profile<GlacctallocationRows> = {
  name: "Intacct glacctallocation QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLACCTALLOCATION*)",
  types: { GLACCTALLOCATION: () => glacctallocationRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glacctallocation LOOKUP Response` */
export const lookupGlacctallocationResponse: Profile<TypeData> = {
  name: "Intacct glacctallocation LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glacctallocation`. */
export interface GlacctallocationData extends DataAttributes {
  glacctallocation?: GlacctallocationRecord[];
}

/** The fields of a glacctallocation that can be requested. */
export type GlacctallocationField =
  keyof GlacctallocationFields | `${string}.${string}`;

/** The data of an answer about `GLACCTALLOCATION`. */
export interface GlacctallocationRows extends DataAttributes {
  GLACCTALLOCATION?: GlacctallocationRecord[];
}

export const glacctallocationsourceadjbooks: Shape<
  readonly Glacctallocationsourceadjbook[]
> = {
  element: "GLACCTALLOCATIONSOURCEADJBOOKS",
  content: "(GLACCTALLOCATIONSOURCEADJBOOK*)",
  types: { GLACCTALLOCATIONSOURCEADJBOOK: () => glacctallocationsourceadjbook },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface Glacctallocationsourceadjbook {
  ADJBOOKID?: "GAAPADJ" | "TAXADJ" | (string & {}) | null;
}

export const glacctallocationsourceadjbook: Shape<Glacctallocationsourceadjbook> =
  {
    element: "GLACCTALLOCATIONSOURCEADJBOOK",
    content: "(ADJBOOKID?)",
    types: { ADJBOOKID: "ENUM" },
  };

export const glacctallocationbasisadjbooks: Shape<
  readonly Glacctallocationbasisadjbook[]
> = {
  element: "GLACCTALLOCATIONBASISADJBOOKS",
  content: "(GLACCTALLOCATIONBASISADJBOOK*)",
  types: { GLACCTALLOCATIONBASISADJBOOK: () => glacctallocationbasisadjbook },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface Glacctallocationbasisadjbook {
  ADJBOOKID?: "GAAPADJ" | "TAXADJ" | (string & {}) | null;
}

export const glacctallocationbasisadjbook: Shape<Glacctallocationbasisadjbook> =
  {
    element: "GLACCTALLOCATIONBASISADJBOOK",
    content: "(ADJBOOKID?)",
    types: { ADJBOOKID: "ENUM" },
  };

/** How the source is relieved. Declared in 3.0/general-ledger.dtd. */
export interface Glacctallocationreverse {
  /** Account number. */
  GLACCOUNTNO?: string;
  /** `BOOLEAN`. */
  USESOURCEACCOUNT?: boolean | null;
  OVERRIDELOCATION?: string;
  OVERRIDEVENDOR?: string;
  OVERRIDEPROJECT?: string;
  OVERRIDEDEPARTMENT?: string;
  OVERRIDECUSTOMER?: string;
  OVERRIDEWAREHOUSE?: string;
  OVERRIDECONTRACT?: string;
  OVERRIDEITEM?: string;
  OVERRIDECLASS?: string;
  OVERRIDEEMPLOYEE?: string;
}

export const glacctallocationreverse: Shape<Glacctallocationreverse> = {
  element: "GLACCTALLOCATIONREVERSE",
  content: `(GLACCOUNTNO? & USESOURCEACCOUNT? & OVERRIDELOCATION? & OVERRIDEVENDOR? & OVERRIDEPROJECT? &
    OVERRIDEDEPARTMENT? & OVERRIDECUSTOMER? & OVERRIDEWAREHOUSE? & OVERRIDECONTRACT? &
    OVERRIDEITEM? & OVERRIDECLASS? & OVERRIDEEMPLOYEE?)`,
  source: "documented",
  types: { USESOURCEACCOUNT: "BOOLEAN" },
};

/** What is distributed. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlacctallocationsource {
  GLACCTGRP: string;
  PERCENT2ALLOCATE: string;
  REPORTINGBOOK: "ACCRUAL" | "CASH";
  GLACCTALLOCATIONSOURCEADJBOOKS?: readonly Glacctallocationsourceadjbook[];
  /** "Main reporting book and alternate books" unless given. */
  SOURCEINCLUDEREPORTINGBOOK?:
    "Main reporting book and alternate books" | "Alternate books only" | null;
  /** Time period. */
  TIMEPERIOD:
    | "Current Month"
    | "Prior Month"
    | "Current Quarter"
    | "Prior Quarter"
    | "Current Year"
    | "Current Year To Date"
    | "Prior Year"
    | "Prior Year Current Month"
    | "Prior Year Current Quarter"
    | "Fiscal - Current Quarter"
    | "Fiscal - Prior Quarter"
    | "Fiscal - Current Year"
    | "Fiscal - Current Year To Date"
    | "Fiscal - Prior Year"
    | "Inception To Date";
  /** Location ID/group. */
  LOCNO?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Department ID/group. */
  DEPTNO?: string;
  /** Customer. */
  CUSTOMERID?: string;
  WAREHOUSE?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
}

export const createGlacctallocationsource: Shape<CreateGlacctallocationsource> =
  {
    element: "GLACCTALLOCATIONSOURCE",
    content: `(GLACCTGRP & PERCENT2ALLOCATE & REPORTINGBOOK & GLACCTALLOCATIONSOURCEADJBOOKS? &
    SOURCEINCLUDEREPORTINGBOOK? & TIMEPERIOD & LOCNO? & VENDORID? & PROJECTID? & DEPTNO? &
    CUSTOMERID? & WAREHOUSE? & CONTRACTID? & ITEMID? & CLASSID? & EMPLOYEEID?)`,
    source: "documented",
    types: {
      REPORTINGBOOK: {
        name: "STRING",
        base: "enum",
        values: ["ACCRUAL", "CASH"],
      },
      GLACCTALLOCATIONSOURCEADJBOOKS: () => glacctallocationsourceadjbooks,
      SOURCEINCLUDEREPORTINGBOOK: {
        name: "STRING",
        base: "enum",
        values: [
          "Main reporting book and alternate books",
          "Alternate books only",
        ],
      },
      TIMEPERIOD: {
        name: "STRING",
        base: "enum",
        values: [
          "Current Month",
          "Prior Month",
          "Current Quarter",
          "Prior Quarter",
          "Current Year",
          "Current Year To Date",
          "Prior Year",
          "Prior Year Current Month",
          "Prior Year Current Quarter",
          "Fiscal - Current Quarter",
          "Fiscal - Prior Quarter",
          "Fiscal - Current Year",
          "Fiscal - Current Year To Date",
          "Fiscal - Prior Year",
          "Inception To Date",
        ],
      },
    },
  };

/** What it is distributed by. Declared in 3.0/general-ledger.dtd. */
export type CreateGlacctallocationbasis = CreateGlacctallocationbasisFields &
  (
    | { ACCUMLUATION: "Activity"; ACCUMULATION?: "Activity" | null }
    | { ACCUMLUATION?: never; ACCUMULATION: "Activity" }
  );

interface CreateGlacctallocationbasisFields {
  ALLOCATIONMETHOD:
    | "Dynamic-relative account financial"
    | "Dynamic-relative account statistical";
  GLACCTGRP: string;
  REPORTINGBOOK: "ACCRUAL";
  GLACCTALLOCATIONBASISADJBOOKS?: readonly Glacctallocationbasisadjbook[];
  /** "Main reporting book and alternate books" unless given. */
  BASISINCLUDEREPORTINGBOOK?:
    "Main reporting book and alternate books" | "Alternate books only" | null;
  /** Time period. */
  TIMEPERIOD:
    | "Current Month"
    | "Prior Month"
    | "Current Quarter"
    | "Prior Quarter"
    | "Current Year"
    | "Current Year To Date"
    | "Prior Year"
    | "Prior Year Current Month"
    | "Prior Year Current Quarter"
    | "Fiscal - Current Quarter"
    | "Fiscal - Prior Quarter"
    | "Fiscal - Current Year"
    | "Fiscal - Current Year To Date"
    | "Fiscal - Prior Year"
    | "Inception To Date";
  /** `BOOLEAN`. "false" unless given. */
  SKIPNEGATIVE?: boolean | null;
  /** Location ID/group. */
  LOCNO?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Department ID/group. */
  DEPTNO?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
}

export const createGlacctallocationbasis: Shape<CreateGlacctallocationbasis> = {
  element: "GLACCTALLOCATIONBASIS",
  content: `(ALLOCATIONMETHOD & GLACCTGRP & (ACCUMLUATION || ACCUMULATION) & REPORTINGBOOK &
    GLACCTALLOCATIONBASISADJBOOKS? & BASISINCLUDEREPORTINGBOOK? & TIMEPERIOD & SKIPNEGATIVE? &
    LOCNO? & VENDORID? & PROJECTID? & DEPTNO? & CUSTOMERID? & WAREHOUSEID? & CONTRACTID? & ITEMID? &
    CLASSID? & EMPLOYEEID?)`,
  source: "documented",
  types: {
    ALLOCATIONMETHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Dynamic-relative account financial",
        "Dynamic-relative account statistical",
      ],
    },
    ACCUMLUATION: { name: "STRING", base: "enum", values: ["Activity"] },
    ACCUMULATION: { name: "STRING", base: "enum", values: ["Activity"] },
    REPORTINGBOOK: { name: "STRING", base: "enum", values: ["ACCRUAL"] },
    GLACCTALLOCATIONBASISADJBOOKS: () => glacctallocationbasisadjbooks,
    BASISINCLUDEREPORTINGBOOK: {
      name: "STRING",
      base: "enum",
      values: [
        "Main reporting book and alternate books",
        "Alternate books only",
      ],
    },
    TIMEPERIOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Current Month",
        "Prior Month",
        "Current Quarter",
        "Prior Quarter",
        "Current Year",
        "Current Year To Date",
        "Prior Year",
        "Prior Year Current Month",
        "Prior Year Current Quarter",
        "Fiscal - Current Quarter",
        "Fiscal - Prior Quarter",
        "Fiscal - Current Year",
        "Fiscal - Current Year To Date",
        "Fiscal - Prior Year",
        "Inception To Date",
      ],
    },
    SKIPNEGATIVE: "BOOLEAN",
  },
};

/** Where it is distributed to. Declared in 3.0/general-ledger.dtd. */
export type CreateGlacctallocationtarget = CreateGlacctallocationtargetFields &
  (
    | {
        JOURNALSYBMOL: string;
        /** User-defined journal for equity method. */
        JOURNALSYMBOL?: string;
      }
    | {
        JOURNALSYBMOL?: never;
        /** User-defined journal for equity method. */
        JOURNALSYMBOL: string;
      }
  );

interface CreateGlacctallocationtargetFields {
  /** Account number. */
  GLACCOUNTNO: string;
  EXCH_RATE_TYPE_ID?: string;
  OVERRIDELOCATION?: string;
  OVERRIDEVENDOR?: string;
  OVERRIDEPROJECT?: string;
  OVERRIDEDEPARTMENT?: string;
  OVERRIDECUSTOMER?: string;
  OVERRIDEWAREHOUSE?: string;
  OVERRIDECONTRACT?: string;
  OVERRIDEITEM?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  OVERRIDECLASS?: string;
  OVERRIDEEMPLOYEE?: string;
  REPORTINGBOOK?: string;
}

export const createGlacctallocationtarget: Shape<CreateGlacctallocationtarget> =
  {
    element: "GLACCTALLOCATIONTARGET",
    content: `(GLACCOUNTNO & (JOURNALSYBMOL || JOURNALSYMBOL) & EXCH_RATE_TYPE_ID? & OVERRIDELOCATION? &
    OVERRIDEVENDOR? & OVERRIDEPROJECT? & OVERRIDEDEPARTMENT? & OVERRIDECUSTOMER? &
    OVERRIDEWAREHOUSE? & OVERRIDECONTRACT? & OVERRIDEITEM? & BILLABLE? & OVERRIDECLASS? &
    OVERRIDEEMPLOYEE? & REPORTINGBOOK?)`,
    source: "documented",
    types: { BILLABLE: "BOOLEAN" },
  };

/** What is distributed. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlacctallocationsource {
  GLACCTGRP?: string;
  PERCENT2ALLOCATE?: string;
  REPORTINGBOOK?: "ACCRUAL" | "CASH" | null;
  GLACCTALLOCATIONSOURCEADJBOOKS?: readonly UpdateGlacctallocationsourceadjbook[];
  /** "Main reporting book and alternate books" unless given. */
  SOURCEINCLUDEREPORTINGBOOK?:
    "Main reporting book and alternate books" | "Alternate books only" | null;
  /** Time period. */
  TIMEPERIOD?:
    | "Current Month"
    | "Prior Month"
    | "Current Quarter"
    | "Prior Quarter"
    | "Current Year"
    | "Current Year To Date"
    | "Prior Year"
    | "Prior Year Current Month"
    | "Prior Year Current Quarter"
    | "Fiscal - Current Quarter"
    | "Fiscal - Prior Quarter"
    | "Fiscal - Current Year"
    | "Fiscal - Current Year To Date"
    | "Fiscal - Prior Year"
    | "Inception To Date"
    | null;
  /** Location ID/group. */
  LOCNO?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Department ID/group. */
  DEPTNO?: string;
  /** Customer. */
  CUSTOMERID?: string;
  WAREHOUSE?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
}

export const updateGlacctallocationsource: Shape<UpdateGlacctallocationsource> =
  {
    element: "GLACCTALLOCATIONSOURCE",
    content: `(GLACCTGRP? & PERCENT2ALLOCATE? & REPORTINGBOOK? & GLACCTALLOCATIONSOURCEADJBOOKS? &
    SOURCEINCLUDEREPORTINGBOOK? & TIMEPERIOD? & LOCNO? & VENDORID? & PROJECTID? & DEPTNO? &
    CUSTOMERID? & WAREHOUSE? & CONTRACTID? & ITEMID? & CLASSID? & EMPLOYEEID?)`,
    source: "documented",
    wants: ["TIMEPERIOD"],
    types: {
      REPORTINGBOOK: {
        name: "STRING",
        base: "enum",
        values: ["ACCRUAL", "CASH"],
      },
      GLACCTALLOCATIONSOURCEADJBOOKS: () =>
        updateGlacctallocationsourceadjbooks,
      SOURCEINCLUDEREPORTINGBOOK: {
        name: "STRING",
        base: "enum",
        values: [
          "Main reporting book and alternate books",
          "Alternate books only",
        ],
      },
      TIMEPERIOD: {
        name: "STRING",
        base: "enum",
        values: [
          "Current Month",
          "Prior Month",
          "Current Quarter",
          "Prior Quarter",
          "Current Year",
          "Current Year To Date",
          "Prior Year",
          "Prior Year Current Month",
          "Prior Year Current Quarter",
          "Fiscal - Current Quarter",
          "Fiscal - Prior Quarter",
          "Fiscal - Current Year",
          "Fiscal - Current Year To Date",
          "Fiscal - Prior Year",
          "Inception To Date",
        ],
      },
    },
  };

export const updateGlacctallocationsourceadjbooks: Shape<
  readonly UpdateGlacctallocationsourceadjbook[]
> = {
  element: "GLACCTALLOCATIONSOURCEADJBOOKS",
  content: "(GLACCTALLOCATIONSOURCEADJBOOK*)",
  types: {
    GLACCTALLOCATIONSOURCEADJBOOK: () => updateGlacctallocationsourceadjbook,
  },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlacctallocationsourceadjbook {
  ADJBOOKID?: "GAAPADJ" | "TAXADJ" | (string & {}) | null;
}

export const updateGlacctallocationsourceadjbook: Shape<UpdateGlacctallocationsourceadjbook> =
  {
    element: "GLACCTALLOCATIONSOURCEADJBOOK",
    content: "(ADJBOOKID?)",
    types: { ADJBOOKID: "ENUM" },
  };

/** What it is distributed by. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlacctallocationbasis {
  ALLOCATIONMETHOD?:
    | "Dynamic-relative account financial"
    | "Dynamic-relative account statistical"
    | null;
  GLACCTGRP?: string;
  ACCUMLUATION?: "Activity" | null;
  ACCUMULATION?: "Activity" | null;
  REPORTINGBOOK?: "ACCRUAL" | null;
  GLACCTALLOCATIONBASISADJBOOKS?: readonly UpdateGlacctallocationbasisadjbook[];
  /** "Main reporting book and alternate books" unless given. */
  BASISINCLUDEREPORTINGBOOK?:
    "Main reporting book and alternate books" | "Alternate books only" | null;
  /** Time period. */
  TIMEPERIOD?:
    | "Current Month"
    | "Prior Month"
    | "Current Quarter"
    | "Prior Quarter"
    | "Current Year"
    | "Current Year To Date"
    | "Prior Year"
    | "Prior Year Current Month"
    | "Prior Year Current Quarter"
    | "Fiscal - Current Quarter"
    | "Fiscal - Prior Quarter"
    | "Fiscal - Current Year"
    | "Fiscal - Current Year To Date"
    | "Fiscal - Prior Year"
    | "Inception To Date"
    | null;
  /** `BOOLEAN`. "false" unless given. */
  SKIPNEGATIVE?: boolean | null;
  /** Location ID/group. */
  LOCNO?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Department ID/group. */
  DEPTNO?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
}

export const updateGlacctallocationbasis: Shape<UpdateGlacctallocationbasis> = {
  element: "GLACCTALLOCATIONBASIS",
  content: `(ALLOCATIONMETHOD? & GLACCTGRP? & ACCUMLUATION? & ACCUMULATION? & REPORTINGBOOK? &
    GLACCTALLOCATIONBASISADJBOOKS? & BASISINCLUDEREPORTINGBOOK? & TIMEPERIOD? & SKIPNEGATIVE? &
    LOCNO? & VENDORID? & PROJECTID? & DEPTNO? & CUSTOMERID? & WAREHOUSEID? & CONTRACTID? & ITEMID? &
    CLASSID? & EMPLOYEEID?)`,
  source: "documented",
  wants: ["ALLOCATIONMETHOD", "TIMEPERIOD"],
  types: {
    ALLOCATIONMETHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Dynamic-relative account financial",
        "Dynamic-relative account statistical",
      ],
    },
    ACCUMLUATION: { name: "STRING", base: "enum", values: ["Activity"] },
    ACCUMULATION: { name: "STRING", base: "enum", values: ["Activity"] },
    REPORTINGBOOK: { name: "STRING", base: "enum", values: ["ACCRUAL"] },
    GLACCTALLOCATIONBASISADJBOOKS: () => updateGlacctallocationbasisadjbooks,
    BASISINCLUDEREPORTINGBOOK: {
      name: "STRING",
      base: "enum",
      values: [
        "Main reporting book and alternate books",
        "Alternate books only",
      ],
    },
    TIMEPERIOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Current Month",
        "Prior Month",
        "Current Quarter",
        "Prior Quarter",
        "Current Year",
        "Current Year To Date",
        "Prior Year",
        "Prior Year Current Month",
        "Prior Year Current Quarter",
        "Fiscal - Current Quarter",
        "Fiscal - Prior Quarter",
        "Fiscal - Current Year",
        "Fiscal - Current Year To Date",
        "Fiscal - Prior Year",
        "Inception To Date",
      ],
    },
    SKIPNEGATIVE: "BOOLEAN",
  },
};

export const updateGlacctallocationbasisadjbooks: Shape<
  readonly UpdateGlacctallocationbasisadjbook[]
> = {
  element: "GLACCTALLOCATIONBASISADJBOOKS",
  content: "(GLACCTALLOCATIONBASISADJBOOK*)",
  types: {
    GLACCTALLOCATIONBASISADJBOOK: () => updateGlacctallocationbasisadjbook,
  },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlacctallocationbasisadjbook {
  ADJBOOKID?: "GAAPADJ" | "TAXADJ" | (string & {}) | null;
}

export const updateGlacctallocationbasisadjbook: Shape<UpdateGlacctallocationbasisadjbook> =
  {
    element: "GLACCTALLOCATIONBASISADJBOOK",
    content: "(ADJBOOKID?)",
    types: { ADJBOOKID: "ENUM" },
  };

/** Where it is distributed to. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlacctallocationtarget {
  /** Account number. */
  GLACCOUNTNO?: string;
  JOURNALSYBMOL?: string;
  /** User-defined journal for equity method. */
  JOURNALSYMBOL?: string;
  EXCH_RATE_TYPE_ID?: string;
  OVERRIDELOCATION?: string;
  OVERRIDEVENDOR?: string;
  OVERRIDEPROJECT?: string;
  OVERRIDEDEPARTMENT?: string;
  OVERRIDECUSTOMER?: string;
  OVERRIDEWAREHOUSE?: string;
  OVERRIDECONTRACT?: string;
  OVERRIDEITEM?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  OVERRIDECLASS?: string;
  OVERRIDEEMPLOYEE?: string;
}

export const updateGlacctallocationtarget: Shape<UpdateGlacctallocationtarget> =
  {
    element: "GLACCTALLOCATIONTARGET",
    content: `(GLACCOUNTNO? & JOURNALSYBMOL? & JOURNALSYMBOL? & EXCH_RATE_TYPE_ID? & OVERRIDELOCATION? &
    OVERRIDEVENDOR? & OVERRIDEPROJECT? & OVERRIDEDEPARTMENT? & OVERRIDECUSTOMER? &
    OVERRIDEWAREHOUSE? & OVERRIDECONTRACT? & OVERRIDEITEM? & BILLABLE? & OVERRIDECLASS? &
    OVERRIDEEMPLOYEE?)`,
    source: "documented",
    types: { BILLABLE: "BOOLEAN" },
  };

/** How the source is relieved. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlacctallocationreverse {
  /** Account number. */
  GLACCOUNTNO?: string;
  /** `BOOLEAN`. */
  USESOURCEACCOUNT?: boolean | null;
  OVERRIDELOCATION?: string;
  OVERRIDEVENDOR?: string;
  OVERRIDEPROJECT?: string;
  OVERRIDEDEPARTMENT?: string;
  OVERRIDECUSTOMER?: string;
  OVERRIDEWAREHOUSE?: string;
  OVERRIDECONTRACT?: string;
  OVERRIDEITEM?: string;
  OVERRIDECLASS?: string;
  OVERRIDEEMPLOYEE?: string;
}

export const updateGlacctallocationreverse: Shape<UpdateGlacctallocationreverse> =
  {
    element: "GLACCTALLOCATIONREVERSE",
    content: `(GLACCOUNTNO? & USESOURCEACCOUNT? & OVERRIDELOCATION? & OVERRIDEVENDOR? & OVERRIDEPROJECT? &
    OVERRIDEDEPARTMENT? & OVERRIDECUSTOMER? & OVERRIDEWAREHOUSE? & OVERRIDECONTRACT? &
    OVERRIDEITEM? & OVERRIDECLASS? & OVERRIDEEMPLOYEE?)`,
    source: "documented",
    types: { USESOURCEACCOUNT: "BOOLEAN" },
  };

/** Distributes the balance of accounts by a basis of one's own. Declared in 3.0/general-ledger.dtd. */
export interface GlacctallocationFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Allocation ID. */
  ACCTALLOCATIONID?: string;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Methodology. */
  METHODOLOGY?: string;
  /** Activity delta. `BOOLEAN`. "false" unless given. */
  ACTIVITYDELTA?: boolean | null;
  /** Allow allocations. "Within one entity" unless given. */
  ALLOWALLOCATION?:
    "Within one entity" | "Across entities" | (string & {}) | null;
  /** Location. "Not considered" unless given. */
  FOCUSLOCATION?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | (string & {})
    | null;
  /** Vendor. "Not considered" unless given. */
  FOCUSVENDOR?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | (string & {})
    | null;
  /** Project. "Not considered" unless given. */
  FOCUSPROJECT?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | "Per dimension value"
    | (string & {})
    | null;
  /** Department. "Not considered" unless given. */
  FOCUSDEPARTMENT?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | (string & {})
    | null;
  /** Customer. "Not considered" unless given. */
  FOCUSCUSTOMER?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | (string & {})
    | null;
  /** Item. "Not considered" unless given. */
  FOCUSITEM?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | (string & {})
    | null;
  /** Class. "Not considered" unless given. */
  FOCUSCLASS?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | (string & {})
    | null;
  /** Employee. "Not considered" unless given. */
  FOCUSEMPLOYEE?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | "Per dimension value"
    | (string & {})
    | null;
  /** Warehouse. */
  FOCUSWAREHOUSE?: "Not considered" | (string & {}) | null;
  /** Contract. */
  FOCUSCONTRACT?: "Not considered" | (string & {}) | null;
  /** What is distributed. */
  GLACCTALLOCATIONSOURCE?: GlacctallocationsourceRecord;
  /** What it is distributed by. */
  GLACCTALLOCATIONBASIS?: GlacctallocationbasisRecord;
  /** Where it is distributed to. */
  GLACCTALLOCATIONTARGET?: GlacctallocationtargetRecord;
  /** How the source is relieved. */
  GLACCTALLOCATIONREVERSE?: GlacctallocationreverseRecord;
  /** No. posted. `INTEGER`. */
  NOOFPOSTEDBATCH?: IntegerText | null;
  /** Posted date. `DATE_MDY`, sent as mm/dd/yyyy. */
  MAXPOSTEDBATCHDATE?: IsoDate | null;
  /** Auto-reverse prior post. `BOOLEAN`. */
  AUTOREVERSEPRIORPOSTEDJE?: boolean | null;
  /** Latest version key. `INTEGER`. */
  LATESTVERSIONKEY?: IntegerText | null;
  /** Journal. */
  POSTINGJOURNAL?: string;
  /** Created by. */
  CREATEDBYUSERDESC?: string;
  /** Modified by. */
  MODIFIEDBYUSERDESC?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Attachment key. `INTEGER`. */
  SUPDOCKEY?: IntegerText | null;
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
export interface GlacctallocationRelations {
  GLACCTALLOCATIONREVERSE: GlacctallocationreverseRecord;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GlacctallocationRecord
  extends
    GlacctallocationFields,
    OpenValues,
    Related<GlacctallocationFields, GlacctallocationRelations> {}

export const glacctallocationRecord: Shape<GlacctallocationRecord> = {
  element: "GLACCTALLOCATION",
  content: `(RECORDNO? & ACCTALLOCATIONID? & DESCRIPTION? & STATUS? & METHODOLOGY? & ACTIVITYDELTA? &
    ALLOWALLOCATION? & FOCUSLOCATION? & FOCUSVENDOR? & FOCUSPROJECT? & FOCUSDEPARTMENT? &
    FOCUSCUSTOMER? & FOCUSITEM? & FOCUSCLASS? & FOCUSEMPLOYEE? & FOCUSWAREHOUSE? & FOCUSCONTRACT? &
    GLACCTALLOCATIONSOURCE? & GLACCTALLOCATIONBASIS? & GLACCTALLOCATIONTARGET? &
    GLACCTALLOCATIONREVERSE? & NOOFPOSTEDBATCH? & MAXPOSTEDBATCHDATE? & AUTOREVERSEPRIORPOSTEDJE? &
    LATESTVERSIONKEY? & POSTINGJOURNAL? & CREATEDBYUSERDESC? & MODIFIEDBYUSERDESC? & SUPDOCID? &
    SUPDOCKEY? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    ACTIVITYDELTA: "BOOLEAN",
    ALLOWALLOCATION: "ENUM",
    FOCUSLOCATION: "ENUM",
    FOCUSVENDOR: "ENUM",
    FOCUSPROJECT: "ENUM",
    FOCUSDEPARTMENT: "ENUM",
    FOCUSCUSTOMER: "ENUM",
    FOCUSITEM: "ENUM",
    FOCUSCLASS: "ENUM",
    FOCUSEMPLOYEE: "ENUM",
    FOCUSWAREHOUSE: "ENUM",
    FOCUSCONTRACT: "ENUM",
    GLACCTALLOCATIONSOURCE: () => glacctallocationsourceRecord,
    GLACCTALLOCATIONBASIS: () => glacctallocationbasisRecord,
    GLACCTALLOCATIONTARGET: () => glacctallocationtargetRecord,
    GLACCTALLOCATIONREVERSE: () => glacctallocationreverseRecord,
    NOOFPOSTEDBATCH: "INTEGER",
    MAXPOSTEDBATCHDATE: "DATE_MDY",
    AUTOREVERSEPRIORPOSTEDJE: "BOOLEAN",
    LATESTVERSIONKEY: "INTEGER",
    SUPDOCKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => glacctallocationPaths,
  answer: true,
};

export const glacctallocationPaths: Paths = {
  types: {
    BOOLEAN:
      "ACTIVITYDELTA GLACCTALLOCATIONBASIS.SKIPNEGATIVE GLACCTALLOCATIONTARGET.BILLABLE GLACCTALLOCATIONREVERSE.USESOURCEACCOUNT AUTOREVERSEPRIORPOSTEDJE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "MAXPOSTEDBATCHDATE",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** What is distributed. Declared in 3.0/general-ledger.dtd. */
export interface GlacctallocationsourceRecord extends OpenValues {
  GLACCTGRP?: string;
  PERCENT2ALLOCATE?: string;
  REPORTINGBOOK?: "ACCRUAL" | "CASH" | (string & {}) | null;
  GLACCTALLOCATIONSOURCEADJBOOKS?: GlacctallocationsourceadjbookRecord[];
  /** "Main reporting book and alternate books" unless given. */
  SOURCEINCLUDEREPORTINGBOOK?:
    | "Main reporting book and alternate books"
    | "Alternate books only"
    | (string & {})
    | null;
  /** Time period. `INTEGER`. */
  TIMEPERIOD?: IntegerText | null;
  /** Location ID/group. */
  LOCNO?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Department ID/group. */
  DEPTNO?: string;
  /** Customer. */
  CUSTOMERID?: string;
  WAREHOUSE?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
}

export const glacctallocationsourceRecord: Shape<GlacctallocationsourceRecord> =
  {
    element: "GLACCTALLOCATIONSOURCE",
    content: `(GLACCTGRP? & PERCENT2ALLOCATE? & REPORTINGBOOK? & GLACCTALLOCATIONSOURCEADJBOOKS? &
    SOURCEINCLUDEREPORTINGBOOK? & TIMEPERIOD? & LOCNO? & VENDORID? & PROJECTID? & DEPTNO? &
    CUSTOMERID? & WAREHOUSE? & CONTRACTID? & ITEMID? & CLASSID? & EMPLOYEEID? & #ANY*)`,
    types: {
      REPORTINGBOOK: "ENUM",
      GLACCTALLOCATIONSOURCEADJBOOKS: () =>
        glacctallocationsourceadjbooksRecord,
      SOURCEINCLUDEREPORTINGBOOK: "ENUM",
      TIMEPERIOD: "INTEGER",
    },
    answer: true,
  };

export const glacctallocationsourceadjbooksRecord: Shape<
  GlacctallocationsourceadjbookRecord[]
> = {
  element: "GLACCTALLOCATIONSOURCEADJBOOKS",
  content: "(GLACCTALLOCATIONSOURCEADJBOOK*)",
  types: {
    GLACCTALLOCATIONSOURCEADJBOOK: () => glacctallocationsourceadjbookRecord,
  },
  answer: true,
};

/** Declared in 3.0/general-ledger.dtd. */
export interface GlacctallocationsourceadjbookRecord extends OpenValues {
  ADJBOOKID?: "GAAPADJ" | "TAXADJ" | (string & {}) | null;
}

export const glacctallocationsourceadjbookRecord: Shape<GlacctallocationsourceadjbookRecord> =
  {
    element: "GLACCTALLOCATIONSOURCEADJBOOK",
    content: "(ADJBOOKID? & #ANY*)",
    types: { ADJBOOKID: "ENUM" },
    answer: true,
  };

/** What it is distributed by. Declared in 3.0/general-ledger.dtd. */
export interface GlacctallocationbasisRecord extends OpenValues {
  ALLOCATIONMETHOD?:
    | "Dynamic-relative account financial"
    | "Dynamic-relative account statistical"
    | (string & {})
    | null;
  GLACCTGRP?: string;
  ACCUMLUATION?: "Activity" | (string & {}) | null;
  ACCUMULATION?: "Activity" | (string & {}) | null;
  REPORTINGBOOK?: "ACCRUAL" | (string & {}) | null;
  GLACCTALLOCATIONBASISADJBOOKS?: GlacctallocationbasisadjbookRecord[];
  /** "Main reporting book and alternate books" unless given. */
  BASISINCLUDEREPORTINGBOOK?:
    | "Main reporting book and alternate books"
    | "Alternate books only"
    | (string & {})
    | null;
  /** Time period. `INTEGER`. */
  TIMEPERIOD?: IntegerText | null;
  /** `BOOLEAN`. "false" unless given. */
  SKIPNEGATIVE?: boolean | null;
  /** Location ID/group. */
  LOCNO?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Department ID/group. */
  DEPTNO?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
}

export const glacctallocationbasisRecord: Shape<GlacctallocationbasisRecord> = {
  element: "GLACCTALLOCATIONBASIS",
  content: `(ALLOCATIONMETHOD? & GLACCTGRP? & ACCUMLUATION? & ACCUMULATION? & REPORTINGBOOK? &
    GLACCTALLOCATIONBASISADJBOOKS? & BASISINCLUDEREPORTINGBOOK? & TIMEPERIOD? & SKIPNEGATIVE? &
    LOCNO? & VENDORID? & PROJECTID? & DEPTNO? & CUSTOMERID? & WAREHOUSEID? & CONTRACTID? & ITEMID? &
    CLASSID? & EMPLOYEEID? & #ANY*)`,
  types: {
    ALLOCATIONMETHOD: "ENUM",
    ACCUMLUATION: "ENUM",
    ACCUMULATION: "ENUM",
    REPORTINGBOOK: "ENUM",
    GLACCTALLOCATIONBASISADJBOOKS: () => glacctallocationbasisadjbooksRecord,
    BASISINCLUDEREPORTINGBOOK: "ENUM",
    TIMEPERIOD: "INTEGER",
    SKIPNEGATIVE: "BOOLEAN",
  },
  answer: true,
};

export const glacctallocationbasisadjbooksRecord: Shape<
  GlacctallocationbasisadjbookRecord[]
> = {
  element: "GLACCTALLOCATIONBASISADJBOOKS",
  content: "(GLACCTALLOCATIONBASISADJBOOK*)",
  types: {
    GLACCTALLOCATIONBASISADJBOOK: () => glacctallocationbasisadjbookRecord,
  },
  answer: true,
};

/** Declared in 3.0/general-ledger.dtd. */
export interface GlacctallocationbasisadjbookRecord extends OpenValues {
  ADJBOOKID?: "GAAPADJ" | "TAXADJ" | (string & {}) | null;
}

export const glacctallocationbasisadjbookRecord: Shape<GlacctallocationbasisadjbookRecord> =
  {
    element: "GLACCTALLOCATIONBASISADJBOOK",
    content: "(ADJBOOKID? & #ANY*)",
    types: { ADJBOOKID: "ENUM" },
    answer: true,
  };

/** Where it is distributed to. Declared in 3.0/general-ledger.dtd. */
export interface GlacctallocationtargetRecord extends OpenValues {
  /** Account number. */
  GLACCOUNTNO?: string;
  JOURNALSYBMOL?: string;
  /** User-defined journal for equity method. */
  JOURNALSYMBOL?: string;
  EXCH_RATE_TYPE_ID?: string;
  OVERRIDELOCATION?: string;
  OVERRIDEVENDOR?: string;
  OVERRIDEPROJECT?: string;
  OVERRIDEDEPARTMENT?: string;
  OVERRIDECUSTOMER?: string;
  OVERRIDEWAREHOUSE?: string;
  OVERRIDECONTRACT?: string;
  OVERRIDEITEM?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  OVERRIDECLASS?: string;
  OVERRIDEEMPLOYEE?: string;
  REPORTINGBOOK?: string;
}

export const glacctallocationtargetRecord: Shape<GlacctallocationtargetRecord> =
  {
    element: "GLACCTALLOCATIONTARGET",
    content: `(GLACCOUNTNO? & JOURNALSYBMOL? & JOURNALSYMBOL? & EXCH_RATE_TYPE_ID? & OVERRIDELOCATION? &
    OVERRIDEVENDOR? & OVERRIDEPROJECT? & OVERRIDEDEPARTMENT? & OVERRIDECUSTOMER? &
    OVERRIDEWAREHOUSE? & OVERRIDECONTRACT? & OVERRIDEITEM? & BILLABLE? & OVERRIDECLASS? &
    OVERRIDEEMPLOYEE? & REPORTINGBOOK? & #ANY*)`,
    types: { BILLABLE: "BOOLEAN" },
    answer: true,
  };

/** How the source is relieved. Declared in 3.0/general-ledger.dtd. */
export interface GlacctallocationreverseRecord extends OpenValues {
  /** Account number. */
  GLACCOUNTNO?: string;
  /** `BOOLEAN`. */
  USESOURCEACCOUNT?: boolean | null;
  OVERRIDELOCATION?: string;
  OVERRIDEVENDOR?: string;
  OVERRIDEPROJECT?: string;
  OVERRIDEDEPARTMENT?: string;
  OVERRIDECUSTOMER?: string;
  OVERRIDEWAREHOUSE?: string;
  OVERRIDECONTRACT?: string;
  OVERRIDEITEM?: string;
  OVERRIDECLASS?: string;
  OVERRIDEEMPLOYEE?: string;
}

export const glacctallocationreverseRecord: Shape<GlacctallocationreverseRecord> =
  {
    element: "GLACCTALLOCATIONREVERSE",
    content: `(GLACCOUNTNO? & USESOURCEACCOUNT? & OVERRIDELOCATION? & OVERRIDEVENDOR? & OVERRIDEPROJECT? &
    OVERRIDEDEPARTMENT? & OVERRIDECUSTOMER? & OVERRIDEWAREHOUSE? & OVERRIDECONTRACT? &
    OVERRIDEITEM? & OVERRIDECLASS? & OVERRIDEEMPLOYEE? & #ANY*)`,
    types: { USESOURCEACCOUNT: "BOOLEAN" },
    answer: true,
  };
