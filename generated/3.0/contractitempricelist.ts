// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit.
import type {
  Completed,
  Decimal,
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
import {
  type ContractitempricelistentryRecord,
  contractitempricelistentryRecord,
} from "./contractitempricelistentry.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

/** The prices of an item in a billing price list. Declared in 3.0/contracts.dtd. */
export interface CreateContractitempricelist {
  PRICELISTNAME: string;
  ITEMID: string;
  /** "Range" unless given. */
  ITMPRCLSTTYP: "Range" | "Tiered";
  /** "Volume" unless given. */
  ISTIEREDSTEP?: "Volume" | "Step" | "Absolute";
  CURRENCY?: string;
  /** "After each renewal" unless given. */
  QTYRSTPRD?: "After each renewal" | "After each invoice";
  /** `BOOLEAN`. "false" unless given. */
  ISQTYRECUR?: boolean;
  FLTAMTFREQ?:
    "One-time" | "Use billing template" | "Include with every invoice";
  /** `NUMBER`. */
  VARUNITDIVSR: Decimal;
  /** "Standard" unless given. */
  ROUNDUP?: "Standard" | "Round Up" | "Round Down";
  CONTRACTITEMPRICELISTENTRIES?: readonly CreateContractitempricelistentry[];
}

/** `Intacct contractitempricelist CREATE Request` */
export const createContractitempricelist: FunctionProfile<
  CreateContractitempricelist,
  ContractitempricelistData
> = {
  name: "Intacct contractitempricelist CREATE Request",
  version: "3.0",
  within: "create",
  element: "CONTRACTITEMPRICELIST",
  content: `(PRICELISTNAME & ITEMID & ITMPRCLSTTYP & ISTIEREDSTEP? & CURRENCY? & QTYRSTPRD? & ISQTYRECUR? &
    FLTAMTFREQ? & VARUNITDIVSR & ROUNDUP? & CONTRACTITEMPRICELISTENTRIES?)`,
  source: "documented",
  types: {
    ITMPRCLSTTYP: { name: "STRING", base: "enum", values: ["Range", "Tiered"] },
    ISTIEREDSTEP: {
      name: "STRING",
      base: "enum",
      values: ["Volume", "Step", "Absolute"],
    },
    QTYRSTPRD: {
      name: "STRING",
      base: "enum",
      values: ["After each renewal", "After each invoice"],
    },
    ISQTYRECUR: "BOOLEAN",
    FLTAMTFREQ: {
      name: "STRING",
      base: "enum",
      values: [
        "One-time",
        "Use billing template",
        "Include with every invoice",
      ],
    },
    VARUNITDIVSR: "NUMBER",
    ROUNDUP: {
      name: "STRING",
      base: "enum",
      values: ["Standard", "Round Up", "Round Down"],
    },
    CONTRACTITEMPRICELISTENTRIES: () => createContractitempricelistentries,
  },
  response: () => getContractitempricelistResponse,
};

/** What Intacct contractitempricelist DELETE may ask for. */
export type DeleteContractitempricelist = Delete;

/** `Intacct contractitempricelist DELETE Request` */
export const deleteContractitempricelist: FunctionProfile<
  DeleteContractitempricelist,
  Completed
> = {
  name: "Intacct contractitempricelist DELETE Request",
  version: "3.0",
  fixed: { object: "CONTRACTITEMPRICELIST" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct contractitempricelist GET may ask for. */
export type GetContractitempricelist = Read<ContractitempricelistField | "*">;

/** `Intacct contractitempricelist GET Request` */
export const getContractitempricelist: FunctionProfile<
  GetContractitempricelist,
  ContractitempricelistData
> = {
  name: "Intacct contractitempricelist GET Request",
  version: "3.0",
  fixed: { object: "CONTRACTITEMPRICELIST" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContractitempricelistResponse,
};

/** What Intacct contractitempricelist readByQuery QUERY may ask for. */
export type ReadByQueryContractitempricelist = ReadByQuery<
  ContractitempricelistField | "*"
>;

/** `Intacct contractitempricelist readByQuery QUERY Request` */
export const readByQueryContractitempricelist: FunctionProfile<
  ReadByQueryContractitempricelist,
  ContractitempricelistData
> = {
  name: "Intacct contractitempricelist readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTRACTITEMPRICELIST" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContractitempricelistResponse,
};

/** What Intacct contractitempricelist QUERY may ask for. */
export type QueryContractitempricelist = QueryInput;

/** `Intacct contractitempricelist QUERY Request` */
export const queryContractitempricelist: QueryProfile<ContractitempricelistRecord> =
  {
    name: "Intacct contractitempricelist QUERY Request",
    version: "3.0",
    fixed: { object: "CONTRACTITEMPRICELIST" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryContractitempricelistResponse,
  };

/** What Intacct contractitempricelist LOOKUP may ask for. */
export type LookupContractitempricelist = Lookup;

/** `Intacct contractitempricelist LOOKUP Request` */
export const lookupContractitempricelist: FunctionProfile<
  LookupContractitempricelist,
  TypeData
> = {
  name: "Intacct contractitempricelist LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTRACTITEMPRICELIST" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContractitempricelistResponse,
};

/** `Intacct contractitempricelist GET Response` */
export const getContractitempricelistResponse: Profile<ContractitempricelistData> =
  {
    name: "Intacct contractitempricelist GET Response",
    version: "3.0",
    element: "data",
    content: "(contractitempricelist*)",
    alias: { CONTRACTITEMPRICELIST: "contractitempricelist" },
    types: { contractitempricelist: () => contractitempricelistRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractitempricelist readByQuery QUERY Response` */
export const readByQueryContractitempricelistResponse: Profile<ContractitempricelistData> =
  {
    name: "Intacct contractitempricelist readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractitempricelist*)",
    alias: { CONTRACTITEMPRICELIST: "contractitempricelist" },
    types: { contractitempricelist: () => contractitempricelistRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractitempricelist QUERY Response` */
export const queryContractitempricelistResponse: Profile<ContractitempricelistRows> =
  {
    name: "Intacct contractitempricelist QUERY Response",
    version: "3.0",
    element: "data",
    content: "(CONTRACTITEMPRICELIST*)",
    types: { CONTRACTITEMPRICELIST: () => contractitempricelistRecord },
    attributes: dataAttributes,
    nulls: true,
  };

/** `Intacct contractitempricelist LOOKUP Response` */
export const lookupContractitempricelistResponse: Profile<TypeData> = {
  name: "Intacct contractitempricelist LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `contractitempricelist` holds. */
export interface ContractitempricelistData extends DataAttributes {
  contractitempricelist?: ContractitempricelistRecord[];
}

/** The fields of a contractitempricelist that can be asked for. */
export type ContractitempricelistField =
  keyof ContractitempricelistFields | `${string}.${string}`;

/** What an answer about `CONTRACTITEMPRICELIST` holds. */
export interface ContractitempricelistRows extends DataAttributes {
  CONTRACTITEMPRICELIST?: ContractitempricelistRecord[];
}

export const createContractitempricelistentries: Shape<
  readonly CreateContractitempricelistentry[]
> = {
  element: "CONTRACTITEMPRICELISTENTRIES",
  content: "(CONTRACTITEMPRICELISTENTRY*)",
  types: { CONTRACTITEMPRICELISTENTRY: () => createContractitempricelistentry },
};

/** A price of an item, from a date on. Declared in 3.0/contracts.dtd. */
export interface CreateContractitempricelistentry {
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE: IsoDate;
  /** `MONEY`. */
  VALUE: Decimal;
  /** `NUMBER`. */
  INCLUDEDUNITS: Decimal;
  /** `NUMBER`. */
  VARUNITRATE?: Decimal;
  CONTRACTITEMPRCLSTENTYTIERS?: readonly CreateContractitemprclstentytier[];
}

export const createContractitempricelistentry: Shape<CreateContractitempricelistentry> =
  {
    element: "CONTRACTITEMPRICELISTENTRY",
    content:
      "(STARTDATE & VALUE & INCLUDEDUNITS & VARUNITRATE? & CONTRACTITEMPRCLSTENTYTIERS?)",
    source: "documented",
    types: {
      STARTDATE: "DATE_MDY",
      VALUE: "MONEY",
      INCLUDEDUNITS: "NUMBER",
      VARUNITRATE: "NUMBER",
      CONTRACTITEMPRCLSTENTYTIERS: () => createContractitemprclstentytiers,
    },
  };

export const createContractitemprclstentytiers: Shape<
  readonly CreateContractitemprclstentytier[]
> = {
  element: "CONTRACTITEMPRCLSTENTYTIERS",
  content: "(CONTRACTITEMPRCLSTENTYTIER*)",
  types: { CONTRACTITEMPRCLSTENTYTIER: () => createContractitemprclstentytier },
};

/** A price of an item from a quantity on. Declared in 3.0/contracts.dtd. */
export interface CreateContractitemprclstentytier {
  /** `NUMBER`. */
  BEGINQTY: Decimal;
  /** `NUMBER`. */
  TIERRATE: Decimal;
}

export const createContractitemprclstentytier: Shape<CreateContractitemprclstentytier> =
  {
    element: "CONTRACTITEMPRCLSTENTYTIER",
    content: "(BEGINQTY & TIERRATE)",
    source: "documented",
    types: { BEGINQTY: "NUMBER", TIERRATE: "NUMBER" },
  };

/** The prices of an item in a billing price list. Declared in 3.0/contracts.dtd. */
export interface ContractitempricelistFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  PRICELISTNAME?: string;
  ITEMID?: string;
  /** "Range" unless given. */
  ITMPRCLSTTYP?: "Range" | "Tiered" | (string & {}) | null;
  /** "Volume" unless given. */
  ISTIEREDSTEP?: "Volume" | "Step" | "Absolute" | (string & {}) | null;
  CURRENCY?: string;
  /** "After each renewal" unless given. */
  QTYRSTPRD?:
    "After each renewal" | "After each invoice" | (string & {}) | null;
  /** `BOOLEAN`. "false" unless given. */
  ISQTYRECUR?: boolean | null;
  FLTAMTFREQ?:
    | "One-time"
    | "Use billing template"
    | "Include with every invoice"
    | (string & {})
    | null;
  /** `NUMBER`. */
  VARUNITDIVSR?: DecimalText | null;
  /** "Standard" unless given. */
  ROUNDUP?: "Standard" | "Round Up" | "Round Down" | (string & {}) | null;
  CONTRACTITEMPRICELISTENTRIES?: ContractitempricelistentryRecord[];
  STATUS?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ContractitempricelistRecord
  extends ContractitempricelistFields, OpenValues {}

export const contractitempricelistRecord: Shape<ContractitempricelistRecord> = {
  element: "CONTRACTITEMPRICELIST",
  content: `(RECORDNO? & PRICELISTNAME? & ITEMID? & ITMPRCLSTTYP? & ISTIEREDSTEP? & CURRENCY? & QTYRSTPRD? &
    ISQTYRECUR? & FLTAMTFREQ? & VARUNITDIVSR? & ROUNDUP? & CONTRACTITEMPRICELISTENTRIES? & STATUS? &
    #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ITMPRCLSTTYP: {
      name: "STRING",
      base: "enum",
      values: ["Range", "Tiered"],
      open: true,
    },
    ISTIEREDSTEP: {
      name: "STRING",
      base: "enum",
      values: ["Volume", "Step", "Absolute"],
      open: true,
    },
    QTYRSTPRD: {
      name: "STRING",
      base: "enum",
      values: ["After each renewal", "After each invoice"],
      open: true,
    },
    ISQTYRECUR: "BOOLEAN",
    FLTAMTFREQ: {
      name: "STRING",
      base: "enum",
      values: [
        "One-time",
        "Use billing template",
        "Include with every invoice",
      ],
      open: true,
    },
    VARUNITDIVSR: "NUMBER",
    ROUNDUP: {
      name: "STRING",
      base: "enum",
      values: ["Standard", "Round Up", "Round Down"],
      open: true,
    },
    CONTRACTITEMPRICELISTENTRIES: () => contractitempricelistentriesRecord,
  },
  nulls: true,
};

export const contractitempricelistentriesRecord: Shape<
  ContractitempricelistentryRecord[]
> = {
  element: "CONTRACTITEMPRICELISTENTRIES",
  content: "(CONTRACTITEMPRICELISTENTRY*)",
  types: { CONTRACTITEMPRICELISTENTRY: () => contractitempricelistentryRecord },
  nulls: true,
};
