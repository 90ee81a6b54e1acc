// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd; do not edit. Checksum 5133d1ad12df3f81
import type {
  Completed,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A group of accounts, as reports sum them up. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlacctgrp {
  /** Name. */
  NAME: string;
  /** Display on report as. */
  TITLE?: string;
  /** Display total line as. */
  TOTALTITLE?: string;
  /** Normal balance. "debit" unless given. */
  NORMAL_BALANCE?: "debit" | "credit" | null;
  /** Is a KPI. `BOOLEAN`. "false" unless given. */
  ISKPI?: boolean | null;
  /** Account group purpose. */
  GLACCTGRPPURPOSEID?: string;
  /** Account group manager. */
  ACCTGROUPMANAGER?: string;
  /** Group type. */
  MEMBERTYPE:
    | "Accounts"
    | "Groups"
    | "Statistical Accounts"
    | "Computation"
    | "Category"
    | "Statistical Category";
  /** Calculation method. "P" unless given. */
  ASOF?: "P" | "B" | "E" | null;
  GLACCTRANGES?: readonly CreateAcctrange[];
  GLACCTGRPS?: readonly CreateGlacctgrpmember[];
  GLSTATACCTRANGES?: readonly CreateAcctrange[];
  GLCOMPGRPS?: readonly Glcompgrpmember[];
  GLCATGRPS?: readonly CreateGlcoacatmember[];
  GLSTATCATGRPS?: readonly CreateGlcoacatmember[];
  /** Debit or credit. "Both" unless given. */
  DBCR?: "Both" | "Debit Only" | "Credit Only" | null;
  /** Department. "nofilter" unless given. */
  FILTERDEPT?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Department ID/group. */
  DEPTNO?: string;
  /** Location. "nofilter" unless given. */
  FILTERLOC?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Location ID/group. */
  LOCNO?: string;
  /** Vendor. "nofilter" unless given. */
  FILTERVENDOR?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Vendor. */
  VENDORID?: string;
  /** Customer. "nofilter" unless given. */
  FILTERCUSTOMER?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Project. "nofilter" unless given. */
  FILTERPROJECT?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Project. */
  PROJECTID?: string;
  /** Employee. "nofilter" unless given. */
  FILTEREMPLOYEE?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. "nofilter" unless given. */
  FILTERITEM?: "nofilter" | "specific" | "nullvalue" | null;
  /** Item. */
  ITEMID?: string;
  /** Class. "nofilter" unless given. */
  FILTERCLASS?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Class. */
  CLASSID?: string;
}

/** `Intacct glacctgrp CREATE Request` */
export const createGlacctgrp: FunctionProfile<CreateGlacctgrp, GlacctgrpData> =
  {
    name: "Intacct glacctgrp CREATE Request",
    version: "3.0",
    within: "create",
    element: "GLACCTGRP",
    content: `(NAME & TITLE? & TOTALTITLE? & NORMAL_BALANCE? & ISKPI? & GLACCTGRPPURPOSEID? &
    ACCTGROUPMANAGER? & MEMBERTYPE & ASOF? & GLACCTRANGES? & GLACCTGRPS? & GLSTATACCTRANGES? &
    GLCOMPGRPS? & GLCATGRPS? & GLSTATCATGRPS? & DBCR? & FILTERDEPT? & DEPTNO? & FILTERLOC? &
    LOCNO? & FILTERVENDOR? & VENDORID? & FILTERCUSTOMER? & CUSTOMERID? & FILTERPROJECT? &
    PROJECTID? & FILTEREMPLOYEE? & EMPLOYEEID? & FILTERITEM? & ITEMID? & FILTERCLASS? & CLASSID? &
    #ANY*)`,
    source: "documented",
    open: ["FILTERGLDIM", "GLDIM"],
    types: {
      NORMAL_BALANCE: {
        name: "STRING",
        base: "enum",
        values: ["debit", "credit"],
      },
      ISKPI: "BOOLEAN",
      MEMBERTYPE: {
        name: "STRING",
        base: "enum",
        values: [
          "Accounts",
          "Groups",
          "Statistical Accounts",
          "Computation",
          "Category",
          "Statistical Category",
        ],
      },
      ASOF: { name: "STRING", base: "enum", values: ["P", "B", "E"] },
      GLACCTRANGES: () => createGlacctranges,
      GLACCTGRPS: () => createGlacctgrps,
      GLSTATACCTRANGES: () => createGlstatacctranges,
      GLCOMPGRPS: () => glcompgrps,
      GLCATGRPS: () => createGlcatgrps,
      GLSTATCATGRPS: () => createGlstatcatgrps,
      DBCR: {
        name: "STRING",
        base: "enum",
        values: ["Both", "Debit Only", "Credit Only"],
      },
      FILTERDEPT: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
      FILTERLOC: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
      FILTERVENDOR: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
      FILTERCUSTOMER: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
      FILTERPROJECT: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
      FILTEREMPLOYEE: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
      FILTERITEM: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specific", "nullvalue"],
      },
      FILTERCLASS: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
    },
    response: () => getGlacctgrpResponse,
  };

/** A group of accounts, as reports sum them up. Declared in 3.0/general-ledger.dtd. */
export type UpdateGlacctgrp = UpdateGlacctgrpFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Name. */
        NAME?: string;
      }
    | {
        RECORDNO?: never;
        /** Name. */
        NAME: string;
      }
  );

interface UpdateGlacctgrpFields {
  /** Display on report as. */
  TITLE?: string;
  /** Display total line as. */
  TOTALTITLE?: string;
  /** Normal balance. "debit" unless given. */
  NORMAL_BALANCE?: "debit" | "credit" | null;
  /** Is a KPI. `BOOLEAN`. "false" unless given. */
  ISKPI?: boolean | null;
  /** Account group purpose. */
  GLACCTGRPPURPOSEID?: string;
  /** Account group manager. */
  ACCTGROUPMANAGER?: string;
  /** Calculation method. "P" unless given. */
  ASOF?: "P" | "B" | "E" | null;
  GLACCTRANGES?: readonly UpdateAcctrange[];
  GLACCTGRPS?: readonly UpdateGlacctgrpmember[];
  GLSTATACCTRANGES?: readonly UpdateAcctrange[];
  GLCOMPGRPS?: readonly UpdateGlcompgrpmember[];
  GLCATGRPS?: readonly UpdateGlcoacatmember[];
  GLSTATCATGRPS?: readonly UpdateGlcoacatmember[];
  /** Debit or credit. "Both" unless given. */
  DBCR?: "Both" | "Debit Only" | "Credit Only" | null;
  /** Department. "nofilter" unless given. */
  FILTERDEPT?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Department ID/group. */
  DEPTNO?: string;
  /** Location. "nofilter" unless given. */
  FILTERLOC?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Location ID/group. */
  LOCNO?: string;
  /** Vendor. "nofilter" unless given. */
  FILTERVENDOR?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Vendor. */
  VENDORID?: string;
  /** Customer. "nofilter" unless given. */
  FILTERCUSTOMER?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Project. "nofilter" unless given. */
  FILTERPROJECT?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Project. */
  PROJECTID?: string;
  /** Employee. "nofilter" unless given. */
  FILTEREMPLOYEE?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. "nofilter" unless given. */
  FILTERITEM?: "nofilter" | "specific" | "nullvalue" | null;
  /** Item. */
  ITEMID?: string;
  /** Class. "nofilter" unless given. */
  FILTERCLASS?:
    "nofilter" | "specifichierarchy" | "specific" | "nullvalue" | null;
  /** Class. */
  CLASSID?: string;
}

/** `Intacct glacctgrp UPDATE Request` */
export const updateGlacctgrp: FunctionProfile<UpdateGlacctgrp, GlacctgrpData> =
  {
    name: "Intacct glacctgrp UPDATE Request",
    version: "3.0",
    within: "update",
    element: "GLACCTGRP",
    content: `((RECORDNO || NAME) & TITLE? & TOTALTITLE? & NORMAL_BALANCE? & ISKPI? & GLACCTGRPPURPOSEID? &
    ACCTGROUPMANAGER? & ASOF? & GLACCTRANGES? & GLACCTGRPS? & GLSTATACCTRANGES? & GLCOMPGRPS? &
    GLCATGRPS? & GLSTATCATGRPS? & DBCR? & FILTERDEPT? & DEPTNO? & FILTERLOC? & LOCNO? &
    FILTERVENDOR? & VENDORID? & FILTERCUSTOMER? & CUSTOMERID? & FILTERPROJECT? & PROJECTID? &
    FILTEREMPLOYEE? & EMPLOYEEID? & FILTERITEM? & ITEMID? & FILTERCLASS? & CLASSID? & #ANY*)`,
    source: "documented",
    open: ["FILTERGLDIM", "GLDIM"],
    types: {
      RECORDNO: "INTEGER",
      NORMAL_BALANCE: {
        name: "STRING",
        base: "enum",
        values: ["debit", "credit"],
      },
      ISKPI: "BOOLEAN",
      ASOF: { name: "STRING", base: "enum", values: ["P", "B", "E"] },
      GLACCTRANGES: () => updateGlacctranges,
      GLACCTGRPS: () => updateGlacctgrps,
      GLSTATACCTRANGES: () => updateGlstatacctranges,
      GLCOMPGRPS: () => updateGlcompgrps,
      GLCATGRPS: () => updateGlcatgrps,
      GLSTATCATGRPS: () => updateGlstatcatgrps,
      DBCR: {
        name: "STRING",
        base: "enum",
        values: ["Both", "Debit Only", "Credit Only"],
      },
      FILTERDEPT: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
      FILTERLOC: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
      FILTERVENDOR: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
      FILTERCUSTOMER: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
      FILTERPROJECT: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
      FILTEREMPLOYEE: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
      FILTERITEM: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specific", "nullvalue"],
      },
      FILTERCLASS: {
        name: "STRING",
        base: "enum",
        values: ["nofilter", "specifichierarchy", "specific", "nullvalue"],
      },
    },
    response: () => getGlacctgrpResponse,
  };

/** The input of Intacct glacctgrp DELETE. */
export type DeleteGlacctgrp = Delete;

/** `Intacct glacctgrp DELETE Request` */
export const deleteGlacctgrp: FunctionProfile<DeleteGlacctgrp, Completed> = {
  name: "Intacct glacctgrp DELETE Request",
  version: "3.0",
  fixed: { object: "GLACCTGRP" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct glacctgrp GET. */
export type GetGlacctgrp = Read<GlacctgrpField | "*">;

/** `Intacct glacctgrp GET Request` */
export const getGlacctgrp: FunctionProfile<GetGlacctgrp, GlacctgrpData> = {
  name: "Intacct glacctgrp GET Request",
  version: "3.0",
  fixed: { object: "GLACCTGRP" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGlacctgrpResponse,
};

/** The input of Intacct glacctgrp readByName GET. */
export type ReadByNameGlacctgrp = ReadByName<GlacctgrpField | "*">;

/** `Intacct glacctgrp readByName GET Request` */
export const readByNameGlacctgrp: FunctionProfile<
  ReadByNameGlacctgrp,
  GlacctgrpData
> = {
  name: "Intacct glacctgrp readByName GET Request",
  version: "3.0",
  fixed: { object: "GLACCTGRP" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameGlacctgrpResponse,
};

/** The input of Intacct glacctgrp readByQuery QUERY. */
export type ReadByQueryGlacctgrp = ReadByQuery<GlacctgrpField | "*">;

/** `Intacct glacctgrp readByQuery QUERY Request` */
export const readByQueryGlacctgrp: FunctionProfile<
  ReadByQueryGlacctgrp,
  GlacctgrpData
> = {
  name: "Intacct glacctgrp readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTGRP" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlacctgrpResponse,
};

/** The input of Intacct glacctgrp QUERY. */
export type QueryGlacctgrp = QueryInput;

/** `Intacct glacctgrp QUERY Request` */
export const queryGlacctgrp: QueryProfile<GlacctgrpRecord> = {
  name: "Intacct glacctgrp QUERY Request",
  version: "3.0",
  fixed: { object: "GLACCTGRP" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlacctgrpResponse,
};

/** The input of Intacct glacctgrp LOOKUP. */
export type LookupGlacctgrp = Lookup;

/** `Intacct glacctgrp LOOKUP Request` */
export const lookupGlacctgrp: FunctionProfile<LookupGlacctgrp, TypeData> = {
  name: "Intacct glacctgrp LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLACCTGRP" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlacctgrpResponse,
};

/** `Intacct glacctgrp GET Response` */
export const getGlacctgrpResponse: Profile<GlacctgrpData> = {
  name: "Intacct glacctgrp GET Response",
  version: "3.0",
  element: "data",
  content: "(glacctgrp*)",
  types: { glacctgrp: () => glacctgrpRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glacctgrp readByName GET Response` */
export const readByNameGlacctgrpResponse: Profile<GlacctgrpData> = {
  name: "Intacct glacctgrp readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(glacctgrp*)",
  types: { glacctgrp: () => glacctgrpRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glacctgrp readByQuery QUERY Response` */
export const readByQueryGlacctgrpResponse: Profile<GlacctgrpData> = {
  name: "Intacct glacctgrp readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glacctgrp*)",
  types: { glacctgrp: () => glacctgrpRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glacctgrp QUERY Response` */
export const queryGlacctgrpResponse: Profile<GlacctgrpRows> = {
  name: "Intacct glacctgrp QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLACCTGRP*)",
  types: { GLACCTGRP: () => glacctgrpRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glacctgrp LOOKUP Response` */
export const lookupGlacctgrpResponse: Profile<TypeData> = {
  name: "Intacct glacctgrp LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glacctgrp`. */
export interface GlacctgrpData extends DataAttributes {
  glacctgrp?: GlacctgrpRecord[];
}

/** The fields of a glacctgrp that can be requested. */
export type GlacctgrpField = keyof GlacctgrpFields | `${string}.${string}`;

/** The data of an answer about `GLACCTGRP`. */
export interface GlacctgrpRows extends DataAttributes {
  GLACCTGRP?: GlacctgrpRecord[];
}

export const glcompgrps: Shape<readonly Glcompgrpmember[]> = {
  element: "GLCOMPGRPS",
  content: "(GLCOMPGRPMEMBER*)",
  types: { GLCOMPGRPMEMBER: () => glcompgrpmember },
};

/** A calculation: two operands and an operator. Declared in 3.0/general-ledger.dtd. */
export interface Glcompgrpmember {
  LHSACCTNO?: string;
  LHSACCTGRPNAME?: string;
  /** `NUMBER`. */
  LHSCONST?: Decimal | null;
  LHSASOF?: "P" | "B" | "E" | null;
  OPERATOR?: "A" | "S" | "M" | "D" | null;
  RHSACCTNO?: string;
  RHSACCTGRPNAME?: string;
  /** `NUMBER`. */
  RHSCONST?: Decimal | null;
  RHSASOF?: "P" | "B" | "E" | null;
  /** `INTEGER`. */
  PRECISION?: Integer | null;
  DISPLAYAS?: "V" | "P" | "R" | "F" | "D" | "W" | "M" | "Q" | null;
  UOM?: string;
}

export const glcompgrpmember: Shape<Glcompgrpmember> = {
  element: "GLCOMPGRPMEMBER",
  content: `(LHSACCTNO? & LHSACCTGRPNAME? & LHSCONST? & LHSASOF? & OPERATOR? & RHSACCTNO? &
    RHSACCTGRPNAME? & RHSCONST? & RHSASOF? & PRECISION? & DISPLAYAS? & UOM?)`,
  source: "documented",
  types: {
    LHSCONST: "NUMBER",
    LHSASOF: { name: "STRING", base: "enum", values: ["P", "B", "E"] },
    OPERATOR: { name: "STRING", base: "enum", values: ["A", "S", "M", "D"] },
    RHSCONST: "NUMBER",
    RHSASOF: { name: "STRING", base: "enum", values: ["P", "B", "E"] },
    PRECISION: "INTEGER",
    DISPLAYAS: {
      name: "STRING",
      base: "enum",
      values: ["V", "P", "R", "F", "D", "W", "M", "Q"],
    },
  },
};

export const createGlacctranges: Shape<readonly CreateAcctrange[]> = {
  element: "GLACCTRANGES",
  content: "(ACCTRANGE*)",
  types: { ACCTRANGE: () => createAcctrange },
};

/** A range of accounts. Declared in 3.0/general-ledger.dtd. */
export interface CreateAcctrange {
  RANGEFROM: string;
  RANGETO: string;
}

export const createAcctrange: Shape<CreateAcctrange> = {
  element: "ACCTRANGE",
  content: "(RANGEFROM & RANGETO)",
  source: "documented",
};

export const createGlacctgrps: Shape<readonly CreateGlacctgrpmember[]> = {
  element: "GLACCTGRPS",
  content: "(GLACCTGRPMEMBER*)",
  types: { GLACCTGRPMEMBER: () => createGlacctgrpmember },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface CreateGlacctgrpmember {
  CHILDNAME: string;
}

export const createGlacctgrpmember: Shape<CreateGlacctgrpmember> = {
  element: "GLACCTGRPMEMBER",
  content: "(CHILDNAME)",
};

export const createGlstatacctranges: Shape<readonly CreateAcctrange[]> = {
  element: "GLSTATACCTRANGES",
  content: "(ACCTRANGE*)",
  types: { ACCTRANGE: () => createAcctrange },
};

export const createGlcatgrps: Shape<readonly CreateGlcoacatmember[]> = {
  element: "GLCATGRPS",
  content: "(GLCOACATMEMBER*)",
  types: { GLCOACATMEMBER: () => createGlcoacatmember },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface CreateGlcoacatmember {
  CATEGORYNAME: string;
}

export const createGlcoacatmember: Shape<CreateGlcoacatmember> = {
  element: "GLCOACATMEMBER",
  content: "(CATEGORYNAME)",
};

export const createGlstatcatgrps: Shape<readonly CreateGlcoacatmember[]> = {
  element: "GLSTATCATGRPS",
  content: "(GLCOACATMEMBER*)",
  types: { GLCOACATMEMBER: () => createGlcoacatmember },
};

export const updateGlacctranges: Shape<readonly UpdateAcctrange[]> = {
  element: "GLACCTRANGES",
  content: "(ACCTRANGE*)",
  types: { ACCTRANGE: () => updateAcctrange },
};

/** A range of accounts. Declared in 3.0/general-ledger.dtd. */
export interface UpdateAcctrange {
  RANGEFROM?: string;
  RANGETO?: string;
}

export const updateAcctrange: Shape<UpdateAcctrange> = {
  element: "ACCTRANGE",
  content: "(RANGEFROM? & RANGETO?)",
  source: "documented",
  wants: ["RANGEFROM", "RANGETO"],
};

export const updateGlacctgrps: Shape<readonly UpdateGlacctgrpmember[]> = {
  element: "GLACCTGRPS",
  content: "(GLACCTGRPMEMBER*)",
  types: { GLACCTGRPMEMBER: () => updateGlacctgrpmember },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlacctgrpmember {
  CHILDNAME: string;
}

export const updateGlacctgrpmember: Shape<UpdateGlacctgrpmember> = {
  element: "GLACCTGRPMEMBER",
  content: "(CHILDNAME)",
};

export const updateGlstatacctranges: Shape<readonly UpdateAcctrange[]> = {
  element: "GLSTATACCTRANGES",
  content: "(ACCTRANGE*)",
  types: { ACCTRANGE: () => updateAcctrange },
};

export const updateGlcompgrps: Shape<readonly UpdateGlcompgrpmember[]> = {
  element: "GLCOMPGRPS",
  content: "(GLCOMPGRPMEMBER*)",
  types: { GLCOMPGRPMEMBER: () => updateGlcompgrpmember },
};

/** A calculation: two operands and an operator. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlcompgrpmember {
  LHSACCTNO?: string;
  LHSACCTGRPNAME?: string;
  /** `NUMBER`. */
  LHSCONST?: Decimal | null;
  LHSASOF?: "P" | "B" | "E" | null;
  OPERATOR?: "A" | "S" | "M" | "D" | null;
  RHSACCTNO?: string;
  RHSACCTGRPNAME?: string;
  /** `NUMBER`. */
  RHSCONST?: Decimal | null;
  RHSASOF?: "P" | "B" | "E" | null;
  /** `INTEGER`. */
  PRECISION?: Integer | null;
  DISPLAYAS?: "V" | "P" | "R" | "F" | "D" | "W" | "M" | "Q" | null;
  UOM?: string;
}

export const updateGlcompgrpmember: Shape<UpdateGlcompgrpmember> = {
  element: "GLCOMPGRPMEMBER",
  content: `(LHSACCTNO? & LHSACCTGRPNAME? & LHSCONST? & LHSASOF? & OPERATOR? & RHSACCTNO? &
    RHSACCTGRPNAME? & RHSCONST? & RHSASOF? & PRECISION? & DISPLAYAS? & UOM?)`,
  source: "documented",
  types: {
    LHSCONST: "NUMBER",
    LHSASOF: { name: "STRING", base: "enum", values: ["P", "B", "E"] },
    OPERATOR: { name: "STRING", base: "enum", values: ["A", "S", "M", "D"] },
    RHSCONST: "NUMBER",
    RHSASOF: { name: "STRING", base: "enum", values: ["P", "B", "E"] },
    PRECISION: "INTEGER",
    DISPLAYAS: {
      name: "STRING",
      base: "enum",
      values: ["V", "P", "R", "F", "D", "W", "M", "Q"],
    },
  },
};

export const updateGlcatgrps: Shape<readonly UpdateGlcoacatmember[]> = {
  element: "GLCATGRPS",
  content: "(GLCOACATMEMBER*)",
  types: { GLCOACATMEMBER: () => updateGlcoacatmember },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlcoacatmember {
  CATEGORYNAME: string;
}

export const updateGlcoacatmember: Shape<UpdateGlcoacatmember> = {
  element: "GLCOACATMEMBER",
  content: "(CATEGORYNAME)",
};

export const updateGlstatcatgrps: Shape<readonly UpdateGlcoacatmember[]> = {
  element: "GLSTATCATGRPS",
  content: "(GLCOACATMEMBER*)",
  types: { GLCOACATMEMBER: () => updateGlcoacatmember },
};

/** A group of accounts, as reports sum them up. Declared in 3.0/general-ledger.dtd. */
export interface GlacctgrpFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Name. */
  NAME?: string;
  /** Display on report as. */
  TITLE?: string;
  /** Display total line as. */
  TOTALTITLE?: string;
  /** Normal balance. "debit" unless given. */
  NORMAL_BALANCE?: "debit" | "credit" | (string & {}) | null;
  /** Is a KPI. `BOOLEAN`. "false" unless given. */
  ISKPI?: boolean | null;
  /** Account group purpose. */
  GLACCTGRPPURPOSEID?: string;
  /** Account group manager. */
  ACCTGROUPMANAGER?: string;
  /** Group type. */
  MEMBERTYPE?:
    | "Accounts"
    | "Groups"
    | "Statistical Accounts"
    | "Computation"
    | "Category"
    | "Statistical Category"
    | "Departments"
    | "Group of Departments"
    | "Locations"
    | "Group of Locations"
    | "Customers"
    | "Group of Customers"
    | "Vendors"
    | "Group of Vendors"
    | "Employees"
    | "Group of Employees"
    | "Items"
    | "Group of Items"
    | "Projects"
    | "Group of Projects"
    | "Classes"
    | "Group of Classes"
    | (string & {})
    | null;
  /** Calculation method. "P" unless given. */
  ASOF?: "P" | "B" | "E" | (string & {}) | null;
  GLACCTRANGES?: AcctrangeRecord[];
  GLACCTGRPS?: GlacctgrpmemberRecord[];
  GLSTATACCTRANGES?: AcctrangeRecord[];
  GLCOMPGRPS?: GlcompgrpmemberRecord[];
  GLCATGRPS?: GlcoacatmemberRecord[];
  GLSTATCATGRPS?: GlcoacatmemberRecord[];
  /** Debit or credit. "Both" unless given. */
  DBCR?: "Both" | "Debit Only" | "Credit Only" | (string & {}) | null;
  /** Department. "nofilter" unless given. */
  FILTERDEPT?:
    | "nofilter"
    | "specifichierarchy"
    | "specific"
    | "nullvalue"
    | (string & {})
    | null;
  /** Department ID/group. */
  DEPTNO?: string;
  /** Location. "nofilter" unless given. */
  FILTERLOC?:
    | "nofilter"
    | "specifichierarchy"
    | "specific"
    | "nullvalue"
    | (string & {})
    | null;
  /** Location ID/group. */
  LOCNO?: string;
  /** Vendor. "nofilter" unless given. */
  FILTERVENDOR?:
    | "nofilter"
    | "specifichierarchy"
    | "specific"
    | "nullvalue"
    | (string & {})
    | null;
  /** Vendor. */
  VENDORID?: string;
  /** Customer. "nofilter" unless given. */
  FILTERCUSTOMER?:
    | "nofilter"
    | "specifichierarchy"
    | "specific"
    | "nullvalue"
    | (string & {})
    | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Project. "nofilter" unless given. */
  FILTERPROJECT?:
    | "nofilter"
    | "specifichierarchy"
    | "specific"
    | "nullvalue"
    | (string & {})
    | null;
  /** Project. */
  PROJECTID?: string;
  /** Employee. "nofilter" unless given. */
  FILTEREMPLOYEE?:
    | "nofilter"
    | "specifichierarchy"
    | "specific"
    | "nullvalue"
    | (string & {})
    | null;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. "nofilter" unless given. */
  FILTERITEM?: "nofilter" | "specific" | "nullvalue" | (string & {}) | null;
  /** Item. */
  ITEMID?: string;
  /** Class. "nofilter" unless given. */
  FILTERCLASS?:
    | "nofilter"
    | "specifichierarchy"
    | "specific"
    | "nullvalue"
    | (string & {})
    | null;
  /** Class. */
  CLASSID?: string;
  /** Roll up child amounts. `BOOLEAN`. */
  INCLUDECHILDAMT?: boolean | null;
  /** Contract. */
  FILTERCONTRACT?:
    | "nofilter"
    | "specifichierarchy"
    | "specific"
    | "nullvalue"
    | (string & {})
    | null;
  /** Task. */
  FILTERTASK?: "nofilter" | "nullvalue" | (string & {}) | null;
  /** Warehouse. */
  FILTERWAREHOUSE?:
    | "nofilter"
    | "specifichierarchy"
    | "specific"
    | "nullvalue"
    | (string & {})
    | null;
  /** Cost type. */
  FILTERCOSTTYPE?: "nofilter" | "nullvalue" | (string & {}) | null;
  /** Asset. */
  FILTERASSET?:
    | "nofilter"
    | "specifichierarchy"
    | "specific"
    | "nullvalue"
    | (string & {})
    | null;
  /** Affiliate entity. */
  FILTERAFFILIATEENTITY?:
    "nofilter" | "specific" | "nullvalue" | (string & {}) | null;
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
export interface GlacctgrpRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GlacctgrpRecord
  extends
    GlacctgrpFields,
    OpenValues,
    Related<GlacctgrpFields, GlacctgrpRelations> {}

export const glacctgrpRecord: Shape<GlacctgrpRecord> = {
  element: "GLACCTGRP",
  content: `(RECORDNO? & NAME? & TITLE? & TOTALTITLE? & NORMAL_BALANCE? & ISKPI? & GLACCTGRPPURPOSEID? &
    ACCTGROUPMANAGER? & MEMBERTYPE? & ASOF? & GLACCTRANGES? & GLACCTGRPS? & GLSTATACCTRANGES? &
    GLCOMPGRPS? & GLCATGRPS? & GLSTATCATGRPS? & DBCR? & FILTERDEPT? & DEPTNO? & FILTERLOC? &
    LOCNO? & FILTERVENDOR? & VENDORID? & FILTERCUSTOMER? & CUSTOMERID? & FILTERPROJECT? &
    PROJECTID? & FILTEREMPLOYEE? & EMPLOYEEID? & FILTERITEM? & ITEMID? & FILTERCLASS? & CLASSID? &
    INCLUDECHILDAMT? & FILTERCONTRACT? & FILTERTASK? & FILTERWAREHOUSE? & FILTERCOSTTYPE? &
    FILTERASSET? & FILTERAFFILIATEENTITY? & CUSTOMERDIMKEY? & CUSTOMERNAME? & VENDORDIMKEY? &
    VENDORNAME? & EMPLOYEEDIMKEY? & EMPLOYEENAME? & ITEMDIMKEY? & ITEMNAME? & PROJECTDIMKEY? &
    PROJECTNAME? & CLASSDIMKEY? & CLASSNAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    NORMAL_BALANCE: "ENUM",
    ISKPI: "BOOLEAN",
    MEMBERTYPE: "ENUM",
    ASOF: "ENUM",
    GLACCTRANGES: () => glacctrangesRecord,
    GLACCTGRPS: () => glacctgrpsRecord,
    GLSTATACCTRANGES: () => glstatacctrangesRecord,
    GLCOMPGRPS: () => glcompgrpsRecord,
    GLCATGRPS: () => glcatgrpsRecord,
    GLSTATCATGRPS: () => glstatcatgrpsRecord,
    DBCR: "ENUM",
    FILTERDEPT: "ENUM",
    FILTERLOC: "ENUM",
    FILTERVENDOR: "ENUM",
    FILTERCUSTOMER: "ENUM",
    FILTERPROJECT: "ENUM",
    FILTEREMPLOYEE: "ENUM",
    FILTERITEM: "ENUM",
    FILTERCLASS: "ENUM",
    INCLUDECHILDAMT: "BOOLEAN",
    FILTERCONTRACT: "ENUM",
    FILTERTASK: "ENUM",
    FILTERWAREHOUSE: "ENUM",
    FILTERCOSTTYPE: "ENUM",
    FILTERASSET: "ENUM",
    FILTERAFFILIATEENTITY: "ENUM",
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
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => glacctgrpPaths,
  answer: true,
};

export const glacctgrpPaths: Paths = {
  types: {
    BOOLEAN: "ISKPI INCLUDECHILDAMT",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const glacctrangesRecord: Shape<AcctrangeRecord[]> = {
  element: "GLACCTRANGES",
  content: "(ACCTRANGE*)",
  types: { ACCTRANGE: () => acctrangeRecord },
  answer: true,
};

/** A range of accounts. Declared in 3.0/general-ledger.dtd. */
export interface AcctrangeRecord extends OpenValues {
  RANGEFROM?: string;
  RANGETO?: string;
}

export const acctrangeRecord: Shape<AcctrangeRecord> = {
  element: "ACCTRANGE",
  content: "(RANGEFROM? & RANGETO? & #ANY*)",
  answer: true,
};

export const glacctgrpsRecord: Shape<GlacctgrpmemberRecord[]> = {
  element: "GLACCTGRPS",
  content: "(GLACCTGRPMEMBER*)",
  types: { GLACCTGRPMEMBER: () => glacctgrpmemberRecord },
  answer: true,
};

/** Declared in 3.0/general-ledger.dtd. */
export interface GlacctgrpmemberRecord extends OpenValues {
  CHILDNAME?: string;
}

export const glacctgrpmemberRecord: Shape<GlacctgrpmemberRecord> = {
  element: "GLACCTGRPMEMBER",
  content: "(CHILDNAME? & #ANY*)",
  answer: true,
};

export const glstatacctrangesRecord: Shape<AcctrangeRecord[]> = {
  element: "GLSTATACCTRANGES",
  content: "(ACCTRANGE*)",
  types: { ACCTRANGE: () => acctrangeRecord },
  answer: true,
};

export const glcompgrpsRecord: Shape<GlcompgrpmemberRecord[]> = {
  element: "GLCOMPGRPS",
  content: "(GLCOMPGRPMEMBER*)",
  types: { GLCOMPGRPMEMBER: () => glcompgrpmemberRecord },
  answer: true,
};

/** A calculation: two operands and an operator. Declared in 3.0/general-ledger.dtd. */
export interface GlcompgrpmemberRecord extends OpenValues {
  LHSACCTNO?: string;
  LHSACCTGRPNAME?: string;
  /** `NUMBER`. */
  LHSCONST?: DecimalText | null;
  LHSASOF?: "P" | "B" | "E" | (string & {}) | null;
  OPERATOR?: "A" | "S" | "M" | "D" | (string & {}) | null;
  RHSACCTNO?: string;
  RHSACCTGRPNAME?: string;
  /** `NUMBER`. */
  RHSCONST?: DecimalText | null;
  RHSASOF?: "P" | "B" | "E" | (string & {}) | null;
  /** `INTEGER`. */
  PRECISION?: IntegerText | null;
  DISPLAYAS?:
    "V" | "P" | "R" | "F" | "D" | "W" | "M" | "Q" | (string & {}) | null;
  UOM?: string;
}

export const glcompgrpmemberRecord: Shape<GlcompgrpmemberRecord> = {
  element: "GLCOMPGRPMEMBER",
  content: `(LHSACCTNO? & LHSACCTGRPNAME? & LHSCONST? & LHSASOF? & OPERATOR? & RHSACCTNO? &
    RHSACCTGRPNAME? & RHSCONST? & RHSASOF? & PRECISION? & DISPLAYAS? & UOM? & #ANY*)`,
  types: {
    LHSCONST: "NUMBER",
    LHSASOF: "ENUM",
    OPERATOR: "ENUM",
    RHSCONST: "NUMBER",
    RHSASOF: "ENUM",
    PRECISION: "INTEGER",
    DISPLAYAS: "ENUM",
  },
  answer: true,
};

export const glcatgrpsRecord: Shape<GlcoacatmemberRecord[]> = {
  element: "GLCATGRPS",
  content: "(GLCOACATMEMBER*)",
  types: { GLCOACATMEMBER: () => glcoacatmemberRecord },
  answer: true,
};

/** Declared in 3.0/general-ledger.dtd. */
export interface GlcoacatmemberRecord extends OpenValues {
  CATEGORYNAME?: string;
}

export const glcoacatmemberRecord: Shape<GlcoacatmemberRecord> = {
  element: "GLCOACATMEMBER",
  content: "(CATEGORYNAME? & #ANY*)",
  answer: true,
};

export const glstatcatgrpsRecord: Shape<GlcoacatmemberRecord[]> = {
  element: "GLSTATCATGRPS",
  content: "(GLCOACATMEMBER*)",
  types: { GLCOACATMEMBER: () => glcoacatmemberRecord },
  answer: true,
};
