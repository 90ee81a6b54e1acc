// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-codegen/runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** Distributes the balance of accounts by a basis of one's own. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlacctallocation {
  ACCTALLOCATIONID: string;
  DESCRIPTION: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
  METHODOLOGY?: string;
  /** `BOOLEAN`. "false" unless given. */
  ACTIVITYDELTA?: boolean;
  /** "Within one entity" unless given. */
  ALLOWALLOCATION?: "Within one entity" | "Across entities";
  /** "Not considered" unless given. */
  FOCUSLOCATION?: "Not considered" | "Allocation focus" | "Preserve values";
  /** "Not considered" unless given. */
  FOCUSVENDOR?: "Not considered" | "Allocation focus" | "Preserve values";
  /** "Not considered" unless given. */
  FOCUSPROJECT?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | "Per dimension value";
  /** "Not considered" unless given. */
  FOCUSDEPARTMENT?: "Not considered" | "Allocation focus" | "Preserve values";
  /** "Not considered" unless given. */
  FOCUSCUSTOMER?: "Not considered" | "Allocation focus" | "Preserve values";
  /** "Not considered" unless given. */
  FOCUSITEM?: "Not considered" | "Allocation focus" | "Preserve values";
  /** "Not considered" unless given. */
  FOCUSCLASS?: "Not considered" | "Allocation focus" | "Preserve values";
  /** "Not considered" unless given. */
  FOCUSEMPLOYEE?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | "Per dimension value";
  FOCUSWAREHOUSE?: "Not considered";
  FOCUSCONTRACT?: "Not considered";
  /** What is distributed. */
  GLACCTALLOCATIONSOURCE: CreateGLACCTALLOCATIONSOURCE;
  /** What it is distributed by. */
  GLACCTALLOCATIONBASIS: CreateGLACCTALLOCATIONBASIS;
  /** Where it is distributed to. */
  GLACCTALLOCATIONTARGET: CreateGLACCTALLOCATIONTARGET;
  /** How the source is relieved. */
  GLACCTALLOCATIONREVERSE: GLACCTALLOCATIONREVERSE;
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
    GLACCTALLOCATIONSOURCE: () => createGLACCTALLOCATIONSOURCE,
    GLACCTALLOCATIONBASIS: () => createGLACCTALLOCATIONBASIS,
    GLACCTALLOCATIONTARGET: () => createGLACCTALLOCATIONTARGET,
    GLACCTALLOCATIONREVERSE: () => gLACCTALLOCATIONREVERSE,
  },
  response: () => getGlacctallocationResponse,
};

/** Distributes the balance of accounts by a basis of one's own. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlacctallocation {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  METHODOLOGY?: string;
  /** `BOOLEAN`. "false" unless given. */
  ACTIVITYDELTA?: boolean | null;
  /** "Within one entity" unless given. */
  ALLOWALLOCATION?: "Within one entity" | "Across entities" | null;
  /** "Not considered" unless given. */
  FOCUSLOCATION?:
    "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** "Not considered" unless given. */
  FOCUSVENDOR?:
    "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** "Not considered" unless given. */
  FOCUSPROJECT?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | "Per dimension value"
    | null;
  /** "Not considered" unless given. */
  FOCUSDEPARTMENT?:
    "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** "Not considered" unless given. */
  FOCUSCUSTOMER?:
    "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** "Not considered" unless given. */
  FOCUSITEM?: "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** "Not considered" unless given. */
  FOCUSCLASS?: "Not considered" | "Allocation focus" | "Preserve values" | null;
  /** "Not considered" unless given. */
  FOCUSEMPLOYEE?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | "Per dimension value"
    | null;
  FOCUSWAREHOUSE?: "Not considered" | null;
  FOCUSCONTRACT?: "Not considered" | null;
  /** What is distributed. */
  GLACCTALLOCATIONSOURCE: UpdateGLACCTALLOCATIONSOURCE;
  /** What it is distributed by. */
  GLACCTALLOCATIONBASIS: UpdateGLACCTALLOCATIONBASIS;
  /** Where it is distributed to. */
  GLACCTALLOCATIONTARGET: UpdateGLACCTALLOCATIONTARGET;
  /** How the source is relieved. */
  GLACCTALLOCATIONREVERSE: UpdateGLACCTALLOCATIONREVERSE;
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
    FOCUSCLASS? & FOCUSEMPLOYEE? & FOCUSWAREHOUSE? & FOCUSCONTRACT? & GLACCTALLOCATIONSOURCE &
    GLACCTALLOCATIONBASIS & GLACCTALLOCATIONTARGET & GLACCTALLOCATIONREVERSE)`,
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
    GLACCTALLOCATIONSOURCE: () => updateGLACCTALLOCATIONSOURCE,
    GLACCTALLOCATIONBASIS: () => updateGLACCTALLOCATIONBASIS,
    GLACCTALLOCATIONTARGET: () => updateGLACCTALLOCATIONTARGET,
    GLACCTALLOCATIONREVERSE: () => updateGLACCTALLOCATIONREVERSE,
  },
  nulls: true,
  response: () => getGlacctallocationResponse,
};

/** What Intacct glacctallocation DELETE may ask for. */
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

/** What Intacct glacctallocation GET may ask for. */
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

/** What Intacct glacctallocation readByQuery QUERY may ask for. */
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

/** What Intacct glacctallocation QUERY may ask for. */
export type QueryGlacctallocation = QueryInput;

/** `Intacct glacctallocation QUERY Request` */
export const queryGlacctallocation: QueryProfile<GLACCTALLOCATIONRecord> = {
  name: "Intacct glacctallocation QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTALLOCATION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlacctallocationResponse,
};

/** What Intacct glacctallocation LOOKUP may ask for. */
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
  types: { glacctallocation: () => gLACCTALLOCATIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glacctallocation readByQuery QUERY Response` */
export const readByQueryGlacctallocationResponse: Profile<GlacctallocationData> =
  {
    name: "Intacct glacctallocation readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(glacctallocation*)",
    types: { glacctallocation: () => gLACCTALLOCATIONRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct glacctallocation QUERY Response` */
export const queryGlacctallocationResponse: Profile<GLACCTALLOCATIONData> = {
  name: "Intacct glacctallocation QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLACCTALLOCATION*)",
  types: { GLACCTALLOCATION: () => gLACCTALLOCATIONRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glacctallocation LOOKUP Response` */
export const lookupGlacctallocationResponse: Profile<TypeData> = {
  name: "Intacct glacctallocation LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `glacctallocation` holds. */
export interface GlacctallocationData extends DataAttributes {
  glacctallocation?: GLACCTALLOCATIONRecord[];
}

/** The fields of a glacctallocation that can be asked for. */
export type GlacctallocationField =
  keyof GlacctallocationFields | `${string}.${string}`;

/** What an answer about `GLACCTALLOCATION` holds. */
export interface GLACCTALLOCATIONData extends DataAttributes {
  GLACCTALLOCATION?: GLACCTALLOCATIONRecord[];
}

export const gLACCTALLOCATIONSOURCEADJBOOKS: Shape<
  readonly GLACCTALLOCATIONSOURCEADJBOOK[]
> = {
  element: "GLACCTALLOCATIONSOURCEADJBOOKS",
  content: "(GLACCTALLOCATIONSOURCEADJBOOK*)",
  types: { GLACCTALLOCATIONSOURCEADJBOOK: () => gLACCTALLOCATIONSOURCEADJBOOK },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface GLACCTALLOCATIONSOURCEADJBOOK {
  ADJBOOKID?: "GAAPADJ" | "TAXADJ" | (string & {});
}

export const gLACCTALLOCATIONSOURCEADJBOOK: Shape<GLACCTALLOCATIONSOURCEADJBOOK> =
  {
    element: "GLACCTALLOCATIONSOURCEADJBOOK",
    content: "(ADJBOOKID?)",
    types: {
      ADJBOOKID: {
        name: "STRING",
        base: "enum",
        values: ["GAAPADJ", "TAXADJ"],
        open: true,
      },
    },
  };

export const gLACCTALLOCATIONBASISADJBOOKS: Shape<
  readonly GLACCTALLOCATIONBASISADJBOOK[]
> = {
  element: "GLACCTALLOCATIONBASISADJBOOKS",
  content: "(GLACCTALLOCATIONBASISADJBOOK*)",
  types: { GLACCTALLOCATIONBASISADJBOOK: () => gLACCTALLOCATIONBASISADJBOOK },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface GLACCTALLOCATIONBASISADJBOOK {
  ADJBOOKID?: "GAAPADJ" | "TAXADJ" | (string & {});
}

export const gLACCTALLOCATIONBASISADJBOOK: Shape<GLACCTALLOCATIONBASISADJBOOK> =
  {
    element: "GLACCTALLOCATIONBASISADJBOOK",
    content: "(ADJBOOKID?)",
    types: {
      ADJBOOKID: {
        name: "STRING",
        base: "enum",
        values: ["GAAPADJ", "TAXADJ"],
        open: true,
      },
    },
  };

/** How the source is relieved. Declared in 3.0/general-ledger.dtd. */
export interface GLACCTALLOCATIONREVERSE {
  GLACCOUNTNO?: string;
  /** `BOOLEAN`. */
  USESOURCEACCOUNT?: boolean;
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

export const gLACCTALLOCATIONREVERSE: Shape<GLACCTALLOCATIONREVERSE> = {
  element: "GLACCTALLOCATIONREVERSE",
  content: `(GLACCOUNTNO? & USESOURCEACCOUNT? & OVERRIDELOCATION? & OVERRIDEVENDOR? & OVERRIDEPROJECT? &
    OVERRIDEDEPARTMENT? & OVERRIDECUSTOMER? & OVERRIDEWAREHOUSE? & OVERRIDECONTRACT? &
    OVERRIDEITEM? & OVERRIDECLASS? & OVERRIDEEMPLOYEE?)`,
  types: { USESOURCEACCOUNT: "BOOLEAN" },
};

/** What is distributed. Declared in 3.0/general-ledger.dtd. */
export interface CreateGLACCTALLOCATIONSOURCE {
  GLACCTGRP: string;
  PERCENT2ALLOCATE: string;
  REPORTINGBOOK: "ACCRUAL" | "CASH";
  GLACCTALLOCATIONSOURCEADJBOOKS?: readonly GLACCTALLOCATIONSOURCEADJBOOK[];
  /** "Main reporting book and alternate books" unless given. */
  SOURCEINCLUDEREPORTINGBOOK?:
    "Main reporting book and alternate books" | "Alternate books only";
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
  LOCNO?: string;
  VENDORID?: string;
  PROJECTID?: string;
  DEPTNO?: string;
  CUSTOMERID?: string;
  WAREHOUSE?: string;
  CONTRACTID?: string;
  ITEMID?: string;
  CLASSID?: string;
  EMPLOYEEID?: string;
}

export const createGLACCTALLOCATIONSOURCE: Shape<CreateGLACCTALLOCATIONSOURCE> =
  {
    element: "GLACCTALLOCATIONSOURCE",
    content: `(GLACCTGRP & PERCENT2ALLOCATE & REPORTINGBOOK & GLACCTALLOCATIONSOURCEADJBOOKS? &
    SOURCEINCLUDEREPORTINGBOOK? & TIMEPERIOD & LOCNO? & VENDORID? & PROJECTID? & DEPTNO? &
    CUSTOMERID? & WAREHOUSE? & CONTRACTID? & ITEMID? & CLASSID? & EMPLOYEEID?)`,
    types: {
      REPORTINGBOOK: {
        name: "STRING",
        base: "enum",
        values: ["ACCRUAL", "CASH"],
      },
      GLACCTALLOCATIONSOURCEADJBOOKS: () => gLACCTALLOCATIONSOURCEADJBOOKS,
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
export type CreateGLACCTALLOCATIONBASIS = CreateGLACCTALLOCATIONBASISFields &
  (
    | { ACCUMLUATION: "Activity"; ACCUMULATION?: "Activity" }
    | { ACCUMLUATION?: never; ACCUMULATION: "Activity" }
  );

interface CreateGLACCTALLOCATIONBASISFields {
  ALLOCATIONMETHOD:
    | "Dynamic-relative account financial"
    | "Dynamic-relative account statistical";
  GLACCTGRP: string;
  REPORTINGBOOK: "ACCRUAL";
  GLACCTALLOCATIONBASISADJBOOKS?: readonly GLACCTALLOCATIONBASISADJBOOK[];
  /** "Main reporting book and alternate books" unless given. */
  BASISINCLUDEREPORTINGBOOK?:
    "Main reporting book and alternate books" | "Alternate books only";
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
  SKIPNEGATIVE?: boolean;
  LOCNO?: string;
  VENDORID?: string;
  PROJECTID?: string;
  DEPTNO?: string;
  CUSTOMERID?: string;
  WAREHOUSEID?: string;
  CONTRACTID?: string;
  ITEMID?: string;
  CLASSID?: string;
  EMPLOYEEID?: string;
}

export const createGLACCTALLOCATIONBASIS: Shape<CreateGLACCTALLOCATIONBASIS> = {
  element: "GLACCTALLOCATIONBASIS",
  content: `(ALLOCATIONMETHOD & GLACCTGRP & (ACCUMLUATION || ACCUMULATION) & REPORTINGBOOK &
    GLACCTALLOCATIONBASISADJBOOKS? & BASISINCLUDEREPORTINGBOOK? & TIMEPERIOD & SKIPNEGATIVE? &
    LOCNO? & VENDORID? & PROJECTID? & DEPTNO? & CUSTOMERID? & WAREHOUSEID? & CONTRACTID? & ITEMID? &
    CLASSID? & EMPLOYEEID?)`,
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
    GLACCTALLOCATIONBASISADJBOOKS: () => gLACCTALLOCATIONBASISADJBOOKS,
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
export type CreateGLACCTALLOCATIONTARGET = CreateGLACCTALLOCATIONTARGETFields &
  (
    | { JOURNALSYBMOL: string; JOURNALSYMBOL?: string }
    | { JOURNALSYBMOL?: never; JOURNALSYMBOL: string }
  );

interface CreateGLACCTALLOCATIONTARGETFields {
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
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean;
  OVERRIDECLASS?: string;
  OVERRIDEEMPLOYEE?: string;
  REPORTINGBOOK?: string;
}

export const createGLACCTALLOCATIONTARGET: Shape<CreateGLACCTALLOCATIONTARGET> =
  {
    element: "GLACCTALLOCATIONTARGET",
    content: `(GLACCOUNTNO & (JOURNALSYBMOL || JOURNALSYMBOL) & EXCH_RATE_TYPE_ID? & OVERRIDELOCATION? &
    OVERRIDEVENDOR? & OVERRIDEPROJECT? & OVERRIDEDEPARTMENT? & OVERRIDECUSTOMER? &
    OVERRIDEWAREHOUSE? & OVERRIDECONTRACT? & OVERRIDEITEM? & BILLABLE? & OVERRIDECLASS? &
    OVERRIDEEMPLOYEE? & REPORTINGBOOK?)`,
    types: { BILLABLE: "BOOLEAN" },
  };

/** What is distributed. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGLACCTALLOCATIONSOURCE {
  GLACCTGRP?: string;
  PERCENT2ALLOCATE?: string;
  REPORTINGBOOK?: "ACCRUAL" | "CASH" | null;
  GLACCTALLOCATIONSOURCEADJBOOKS?: readonly UpdateGLACCTALLOCATIONSOURCEADJBOOK[];
  /** "Main reporting book and alternate books" unless given. */
  SOURCEINCLUDEREPORTINGBOOK?:
    "Main reporting book and alternate books" | "Alternate books only" | null;
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
    | "Inception To Date"
    | null;
  LOCNO?: string;
  VENDORID?: string;
  PROJECTID?: string;
  DEPTNO?: string;
  CUSTOMERID?: string;
  WAREHOUSE?: string;
  CONTRACTID?: string;
  ITEMID?: string;
  CLASSID?: string;
  EMPLOYEEID?: string;
}

export const updateGLACCTALLOCATIONSOURCE: Shape<UpdateGLACCTALLOCATIONSOURCE> =
  {
    element: "GLACCTALLOCATIONSOURCE",
    content: `(GLACCTGRP? & PERCENT2ALLOCATE? & REPORTINGBOOK? & GLACCTALLOCATIONSOURCEADJBOOKS? &
    SOURCEINCLUDEREPORTINGBOOK? & TIMEPERIOD & LOCNO? & VENDORID? & PROJECTID? & DEPTNO? &
    CUSTOMERID? & WAREHOUSE? & CONTRACTID? & ITEMID? & CLASSID? & EMPLOYEEID?)`,
    types: {
      REPORTINGBOOK: {
        name: "STRING",
        base: "enum",
        values: ["ACCRUAL", "CASH"],
      },
      GLACCTALLOCATIONSOURCEADJBOOKS: () =>
        updateGLACCTALLOCATIONSOURCEADJBOOKS,
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
    nulls: true,
  };

export const updateGLACCTALLOCATIONSOURCEADJBOOKS: Shape<
  readonly UpdateGLACCTALLOCATIONSOURCEADJBOOK[]
> = {
  element: "GLACCTALLOCATIONSOURCEADJBOOKS",
  content: "(GLACCTALLOCATIONSOURCEADJBOOK*)",
  types: {
    GLACCTALLOCATIONSOURCEADJBOOK: () => updateGLACCTALLOCATIONSOURCEADJBOOK,
  },
  nulls: true,
};

/** Declared in 3.0/general-ledger.dtd. */
export interface UpdateGLACCTALLOCATIONSOURCEADJBOOK {
  ADJBOOKID?: "GAAPADJ" | "TAXADJ" | (string & {}) | null;
}

export const updateGLACCTALLOCATIONSOURCEADJBOOK: Shape<UpdateGLACCTALLOCATIONSOURCEADJBOOK> =
  {
    element: "GLACCTALLOCATIONSOURCEADJBOOK",
    content: "(ADJBOOKID?)",
    types: {
      ADJBOOKID: {
        name: "STRING",
        base: "enum",
        values: ["GAAPADJ", "TAXADJ"],
        open: true,
      },
    },
    nulls: true,
  };

/** What it is distributed by. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGLACCTALLOCATIONBASIS {
  ALLOCATIONMETHOD:
    | "Dynamic-relative account financial"
    | "Dynamic-relative account statistical"
    | null;
  GLACCTGRP?: string;
  ACCUMLUATION?: "Activity" | null;
  ACCUMULATION?: "Activity" | null;
  REPORTINGBOOK?: "ACCRUAL" | null;
  GLACCTALLOCATIONBASISADJBOOKS?: readonly UpdateGLACCTALLOCATIONBASISADJBOOK[];
  /** "Main reporting book and alternate books" unless given. */
  BASISINCLUDEREPORTINGBOOK?:
    "Main reporting book and alternate books" | "Alternate books only" | null;
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
    | "Inception To Date"
    | null;
  /** `BOOLEAN`. "false" unless given. */
  SKIPNEGATIVE?: boolean | null;
  LOCNO?: string;
  VENDORID?: string;
  PROJECTID?: string;
  DEPTNO?: string;
  CUSTOMERID?: string;
  WAREHOUSEID?: string;
  CONTRACTID?: string;
  ITEMID?: string;
  CLASSID?: string;
  EMPLOYEEID?: string;
}

export const updateGLACCTALLOCATIONBASIS: Shape<UpdateGLACCTALLOCATIONBASIS> = {
  element: "GLACCTALLOCATIONBASIS",
  content: `(ALLOCATIONMETHOD & GLACCTGRP? & ACCUMLUATION? & ACCUMULATION? & REPORTINGBOOK? &
    GLACCTALLOCATIONBASISADJBOOKS? & BASISINCLUDEREPORTINGBOOK? & TIMEPERIOD & SKIPNEGATIVE? &
    LOCNO? & VENDORID? & PROJECTID? & DEPTNO? & CUSTOMERID? & WAREHOUSEID? & CONTRACTID? & ITEMID? &
    CLASSID? & EMPLOYEEID?)`,
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
    GLACCTALLOCATIONBASISADJBOOKS: () => updateGLACCTALLOCATIONBASISADJBOOKS,
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
  nulls: true,
};

export const updateGLACCTALLOCATIONBASISADJBOOKS: Shape<
  readonly UpdateGLACCTALLOCATIONBASISADJBOOK[]
> = {
  element: "GLACCTALLOCATIONBASISADJBOOKS",
  content: "(GLACCTALLOCATIONBASISADJBOOK*)",
  types: {
    GLACCTALLOCATIONBASISADJBOOK: () => updateGLACCTALLOCATIONBASISADJBOOK,
  },
  nulls: true,
};

/** Declared in 3.0/general-ledger.dtd. */
export interface UpdateGLACCTALLOCATIONBASISADJBOOK {
  ADJBOOKID?: "GAAPADJ" | "TAXADJ" | (string & {}) | null;
}

export const updateGLACCTALLOCATIONBASISADJBOOK: Shape<UpdateGLACCTALLOCATIONBASISADJBOOK> =
  {
    element: "GLACCTALLOCATIONBASISADJBOOK",
    content: "(ADJBOOKID?)",
    types: {
      ADJBOOKID: {
        name: "STRING",
        base: "enum",
        values: ["GAAPADJ", "TAXADJ"],
        open: true,
      },
    },
    nulls: true,
  };

/** Where it is distributed to. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGLACCTALLOCATIONTARGET {
  GLACCOUNTNO?: string;
  JOURNALSYBMOL?: string;
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
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  OVERRIDECLASS?: string;
  OVERRIDEEMPLOYEE?: string;
}

export const updateGLACCTALLOCATIONTARGET: Shape<UpdateGLACCTALLOCATIONTARGET> =
  {
    element: "GLACCTALLOCATIONTARGET",
    content: `(GLACCOUNTNO? & JOURNALSYBMOL? & JOURNALSYMBOL? & EXCH_RATE_TYPE_ID? & OVERRIDELOCATION? &
    OVERRIDEVENDOR? & OVERRIDEPROJECT? & OVERRIDEDEPARTMENT? & OVERRIDECUSTOMER? &
    OVERRIDEWAREHOUSE? & OVERRIDECONTRACT? & OVERRIDEITEM? & BILLABLE? & OVERRIDECLASS? &
    OVERRIDEEMPLOYEE?)`,
    types: { BILLABLE: "BOOLEAN" },
    nulls: true,
  };

/** How the source is relieved. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGLACCTALLOCATIONREVERSE {
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

export const updateGLACCTALLOCATIONREVERSE: Shape<UpdateGLACCTALLOCATIONREVERSE> =
  {
    element: "GLACCTALLOCATIONREVERSE",
    content: `(GLACCOUNTNO? & USESOURCEACCOUNT? & OVERRIDELOCATION? & OVERRIDEVENDOR? & OVERRIDEPROJECT? &
    OVERRIDEDEPARTMENT? & OVERRIDECUSTOMER? & OVERRIDEWAREHOUSE? & OVERRIDECONTRACT? &
    OVERRIDEITEM? & OVERRIDECLASS? & OVERRIDEEMPLOYEE?)`,
    types: { USESOURCEACCOUNT: "BOOLEAN" },
    nulls: true,
  };

/** Distributes the balance of accounts by a basis of one's own. Declared in 3.0/general-ledger.dtd. */
export interface GlacctallocationFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ACCTALLOCATIONID?: string;
  DESCRIPTION?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  METHODOLOGY?: string;
  /** `BOOLEAN`. "false" unless given. */
  ACTIVITYDELTA?: boolean | null;
  /** "Within one entity" unless given. */
  ALLOWALLOCATION?:
    "Within one entity" | "Across entities" | (string & {}) | null;
  /** "Not considered" unless given. */
  FOCUSLOCATION?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | (string & {})
    | null;
  /** "Not considered" unless given. */
  FOCUSVENDOR?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | (string & {})
    | null;
  /** "Not considered" unless given. */
  FOCUSPROJECT?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | "Per dimension value"
    | (string & {})
    | null;
  /** "Not considered" unless given. */
  FOCUSDEPARTMENT?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | (string & {})
    | null;
  /** "Not considered" unless given. */
  FOCUSCUSTOMER?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | (string & {})
    | null;
  /** "Not considered" unless given. */
  FOCUSITEM?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | (string & {})
    | null;
  /** "Not considered" unless given. */
  FOCUSCLASS?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | (string & {})
    | null;
  /** "Not considered" unless given. */
  FOCUSEMPLOYEE?:
    | "Not considered"
    | "Allocation focus"
    | "Preserve values"
    | "Per dimension value"
    | (string & {})
    | null;
  FOCUSWAREHOUSE?: "Not considered" | (string & {}) | null;
  FOCUSCONTRACT?: "Not considered" | (string & {}) | null;
  /** What is distributed. */
  GLACCTALLOCATIONSOURCE?: GLACCTALLOCATIONSOURCERecord;
  /** What it is distributed by. */
  GLACCTALLOCATIONBASIS?: GLACCTALLOCATIONBASISRecord;
  /** Where it is distributed to. */
  GLACCTALLOCATIONTARGET?: GLACCTALLOCATIONTARGETRecord;
  /** How the source is relieved. */
  GLACCTALLOCATIONREVERSE?: GLACCTALLOCATIONREVERSERecord;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GLACCTALLOCATIONRecord
  extends GlacctallocationFields, OpenValues {}

export const gLACCTALLOCATIONRecord: Shape<GLACCTALLOCATIONRecord> = {
  element: "GLACCTALLOCATION",
  content: `(RECORDNO? & ACCTALLOCATIONID? & DESCRIPTION? & STATUS? & METHODOLOGY? & ACTIVITYDELTA? &
    ALLOWALLOCATION? & FOCUSLOCATION? & FOCUSVENDOR? & FOCUSPROJECT? & FOCUSDEPARTMENT? &
    FOCUSCUSTOMER? & FOCUSITEM? & FOCUSCLASS? & FOCUSEMPLOYEE? & FOCUSWAREHOUSE? & FOCUSCONTRACT? &
    GLACCTALLOCATIONSOURCE? & GLACCTALLOCATIONBASIS? & GLACCTALLOCATIONTARGET? &
    GLACCTALLOCATIONREVERSE? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
    ACTIVITYDELTA: "BOOLEAN",
    ALLOWALLOCATION: {
      name: "STRING",
      base: "enum",
      values: ["Within one entity", "Across entities"],
      open: true,
    },
    FOCUSLOCATION: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
      open: true,
    },
    FOCUSVENDOR: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
      open: true,
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
      open: true,
    },
    FOCUSDEPARTMENT: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
      open: true,
    },
    FOCUSCUSTOMER: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
      open: true,
    },
    FOCUSITEM: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
      open: true,
    },
    FOCUSCLASS: {
      name: "STRING",
      base: "enum",
      values: ["Not considered", "Allocation focus", "Preserve values"],
      open: true,
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
      open: true,
    },
    FOCUSWAREHOUSE: {
      name: "STRING",
      base: "enum",
      values: ["Not considered"],
      open: true,
    },
    FOCUSCONTRACT: {
      name: "STRING",
      base: "enum",
      values: ["Not considered"],
      open: true,
    },
    GLACCTALLOCATIONSOURCE: () => gLACCTALLOCATIONSOURCERecord,
    GLACCTALLOCATIONBASIS: () => gLACCTALLOCATIONBASISRecord,
    GLACCTALLOCATIONTARGET: () => gLACCTALLOCATIONTARGETRecord,
    GLACCTALLOCATIONREVERSE: () => gLACCTALLOCATIONREVERSERecord,
  },
  nulls: true,
};

/** What is distributed. Declared in 3.0/general-ledger.dtd. */
export interface GLACCTALLOCATIONSOURCERecord extends OpenValues {
  GLACCTGRP?: string;
  PERCENT2ALLOCATE?: string;
  REPORTINGBOOK?: "ACCRUAL" | "CASH" | (string & {}) | null;
  GLACCTALLOCATIONSOURCEADJBOOKS?: GLACCTALLOCATIONSOURCEADJBOOKRecord[];
  /** "Main reporting book and alternate books" unless given. */
  SOURCEINCLUDEREPORTINGBOOK?:
    | "Main reporting book and alternate books"
    | "Alternate books only"
    | (string & {})
    | null;
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
    | (string & {})
    | null;
  LOCNO?: string;
  VENDORID?: string;
  PROJECTID?: string;
  DEPTNO?: string;
  CUSTOMERID?: string;
  WAREHOUSE?: string;
  CONTRACTID?: string;
  ITEMID?: string;
  CLASSID?: string;
  EMPLOYEEID?: string;
}

export const gLACCTALLOCATIONSOURCERecord: Shape<GLACCTALLOCATIONSOURCERecord> =
  {
    element: "GLACCTALLOCATIONSOURCE",
    content: `(GLACCTGRP? & PERCENT2ALLOCATE? & REPORTINGBOOK? & GLACCTALLOCATIONSOURCEADJBOOKS? &
    SOURCEINCLUDEREPORTINGBOOK? & TIMEPERIOD? & LOCNO? & VENDORID? & PROJECTID? & DEPTNO? &
    CUSTOMERID? & WAREHOUSE? & CONTRACTID? & ITEMID? & CLASSID? & EMPLOYEEID? & #ANY*)`,
    types: {
      REPORTINGBOOK: {
        name: "STRING",
        base: "enum",
        values: ["ACCRUAL", "CASH"],
        open: true,
      },
      GLACCTALLOCATIONSOURCEADJBOOKS: () =>
        gLACCTALLOCATIONSOURCEADJBOOKSRecord,
      SOURCEINCLUDEREPORTINGBOOK: {
        name: "STRING",
        base: "enum",
        values: [
          "Main reporting book and alternate books",
          "Alternate books only",
        ],
        open: true,
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
        open: true,
      },
    },
    nulls: true,
  };

export const gLACCTALLOCATIONSOURCEADJBOOKSRecord: Shape<
  GLACCTALLOCATIONSOURCEADJBOOKRecord[]
> = {
  element: "GLACCTALLOCATIONSOURCEADJBOOKS",
  content: "(GLACCTALLOCATIONSOURCEADJBOOK*)",
  types: {
    GLACCTALLOCATIONSOURCEADJBOOK: () => gLACCTALLOCATIONSOURCEADJBOOKRecord,
  },
  nulls: true,
};

/** Declared in 3.0/general-ledger.dtd. */
export interface GLACCTALLOCATIONSOURCEADJBOOKRecord extends OpenValues {
  ADJBOOKID?: "GAAPADJ" | "TAXADJ" | (string & {}) | null;
}

export const gLACCTALLOCATIONSOURCEADJBOOKRecord: Shape<GLACCTALLOCATIONSOURCEADJBOOKRecord> =
  {
    element: "GLACCTALLOCATIONSOURCEADJBOOK",
    content: "(ADJBOOKID? & #ANY*)",
    types: {
      ADJBOOKID: {
        name: "STRING",
        base: "enum",
        values: ["GAAPADJ", "TAXADJ"],
        open: true,
      },
    },
    nulls: true,
  };

/** What it is distributed by. Declared in 3.0/general-ledger.dtd. */
export interface GLACCTALLOCATIONBASISRecord extends OpenValues {
  ALLOCATIONMETHOD?:
    | "Dynamic-relative account financial"
    | "Dynamic-relative account statistical"
    | (string & {})
    | null;
  GLACCTGRP?: string;
  ACCUMLUATION?: "Activity" | (string & {}) | null;
  ACCUMULATION?: "Activity" | (string & {}) | null;
  REPORTINGBOOK?: "ACCRUAL" | (string & {}) | null;
  GLACCTALLOCATIONBASISADJBOOKS?: GLACCTALLOCATIONBASISADJBOOKRecord[];
  /** "Main reporting book and alternate books" unless given. */
  BASISINCLUDEREPORTINGBOOK?:
    | "Main reporting book and alternate books"
    | "Alternate books only"
    | (string & {})
    | null;
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
    | (string & {})
    | null;
  /** `BOOLEAN`. "false" unless given. */
  SKIPNEGATIVE?: boolean | null;
  LOCNO?: string;
  VENDORID?: string;
  PROJECTID?: string;
  DEPTNO?: string;
  CUSTOMERID?: string;
  WAREHOUSEID?: string;
  CONTRACTID?: string;
  ITEMID?: string;
  CLASSID?: string;
  EMPLOYEEID?: string;
}

export const gLACCTALLOCATIONBASISRecord: Shape<GLACCTALLOCATIONBASISRecord> = {
  element: "GLACCTALLOCATIONBASIS",
  content: `(ALLOCATIONMETHOD? & GLACCTGRP? & ACCUMLUATION? & ACCUMULATION? & REPORTINGBOOK? &
    GLACCTALLOCATIONBASISADJBOOKS? & BASISINCLUDEREPORTINGBOOK? & TIMEPERIOD? & SKIPNEGATIVE? &
    LOCNO? & VENDORID? & PROJECTID? & DEPTNO? & CUSTOMERID? & WAREHOUSEID? & CONTRACTID? & ITEMID? &
    CLASSID? & EMPLOYEEID? & #ANY*)`,
  types: {
    ALLOCATIONMETHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Dynamic-relative account financial",
        "Dynamic-relative account statistical",
      ],
      open: true,
    },
    ACCUMLUATION: {
      name: "STRING",
      base: "enum",
      values: ["Activity"],
      open: true,
    },
    ACCUMULATION: {
      name: "STRING",
      base: "enum",
      values: ["Activity"],
      open: true,
    },
    REPORTINGBOOK: {
      name: "STRING",
      base: "enum",
      values: ["ACCRUAL"],
      open: true,
    },
    GLACCTALLOCATIONBASISADJBOOKS: () => gLACCTALLOCATIONBASISADJBOOKSRecord,
    BASISINCLUDEREPORTINGBOOK: {
      name: "STRING",
      base: "enum",
      values: [
        "Main reporting book and alternate books",
        "Alternate books only",
      ],
      open: true,
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
      open: true,
    },
    SKIPNEGATIVE: "BOOLEAN",
  },
  nulls: true,
};

export const gLACCTALLOCATIONBASISADJBOOKSRecord: Shape<
  GLACCTALLOCATIONBASISADJBOOKRecord[]
> = {
  element: "GLACCTALLOCATIONBASISADJBOOKS",
  content: "(GLACCTALLOCATIONBASISADJBOOK*)",
  types: {
    GLACCTALLOCATIONBASISADJBOOK: () => gLACCTALLOCATIONBASISADJBOOKRecord,
  },
  nulls: true,
};

/** Declared in 3.0/general-ledger.dtd. */
export interface GLACCTALLOCATIONBASISADJBOOKRecord extends OpenValues {
  ADJBOOKID?: "GAAPADJ" | "TAXADJ" | (string & {}) | null;
}

export const gLACCTALLOCATIONBASISADJBOOKRecord: Shape<GLACCTALLOCATIONBASISADJBOOKRecord> =
  {
    element: "GLACCTALLOCATIONBASISADJBOOK",
    content: "(ADJBOOKID? & #ANY*)",
    types: {
      ADJBOOKID: {
        name: "STRING",
        base: "enum",
        values: ["GAAPADJ", "TAXADJ"],
        open: true,
      },
    },
    nulls: true,
  };

/** Where it is distributed to. Declared in 3.0/general-ledger.dtd. */
export interface GLACCTALLOCATIONTARGETRecord extends OpenValues {
  GLACCOUNTNO?: string;
  JOURNALSYBMOL?: string;
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
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  OVERRIDECLASS?: string;
  OVERRIDEEMPLOYEE?: string;
  REPORTINGBOOK?: string;
}

export const gLACCTALLOCATIONTARGETRecord: Shape<GLACCTALLOCATIONTARGETRecord> =
  {
    element: "GLACCTALLOCATIONTARGET",
    content: `(GLACCOUNTNO? & JOURNALSYBMOL? & JOURNALSYMBOL? & EXCH_RATE_TYPE_ID? & OVERRIDELOCATION? &
    OVERRIDEVENDOR? & OVERRIDEPROJECT? & OVERRIDEDEPARTMENT? & OVERRIDECUSTOMER? &
    OVERRIDEWAREHOUSE? & OVERRIDECONTRACT? & OVERRIDEITEM? & BILLABLE? & OVERRIDECLASS? &
    OVERRIDEEMPLOYEE? & REPORTINGBOOK? & #ANY*)`,
    types: { BILLABLE: "BOOLEAN" },
    nulls: true,
  };

/** How the source is relieved. Declared in 3.0/general-ledger.dtd. */
export interface GLACCTALLOCATIONREVERSERecord extends OpenValues {
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

export const gLACCTALLOCATIONREVERSERecord: Shape<GLACCTALLOCATIONREVERSERecord> =
  {
    element: "GLACCTALLOCATIONREVERSE",
    content: `(GLACCOUNTNO? & USESOURCEACCOUNT? & OVERRIDELOCATION? & OVERRIDEVENDOR? & OVERRIDEPROJECT? &
    OVERRIDEDEPARTMENT? & OVERRIDECUSTOMER? & OVERRIDEWAREHOUSE? & OVERRIDECONTRACT? &
    OVERRIDEITEM? & OVERRIDECLASS? & OVERRIDEEMPLOYEE? & #ANY*)`,
    types: { USESOURCEACCOUNT: "BOOLEAN" },
    nulls: true,
  };
