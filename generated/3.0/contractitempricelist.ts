// Made by intacct-codegen from 3.0/contracts.dtd, 3.0/objects.dtd; do not edit. Checksum 5ec226071a22e76f
import type {
  Completed,
  Decimal,
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
import {
  type ContractitempricelistentryRecord,
  contractitempricelistentryRecord,
} from "./contractitempricelistentry.js";
import {
  type ContractpricelistRecord,
  contractpricelistPaths,
} from "./contractpricelist.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The prices of an item in a billing price list. Declared in 3.0/contracts.dtd. */
export interface CreateContractitempricelist {
  /** Price list. */
  PRICELISTNAME: string;
  /** Item. */
  ITEMID: string;
  /** Price type. "Range" unless given. */
  ITMPRCLSTTYP: "Range" | "Tiered";
  /** Tier pricing. "Volume" unless given. */
  ISTIEREDSTEP?: "Volume" | "Step" | "Absolute" | null;
  /** Currency. */
  CURRENCY?: string;
  /** Reset usage quantity. "After each renewal" unless given. */
  QTYRSTPRD?: "After each renewal" | "After each invoice" | null;
  /** Usage quantity recurs. `BOOLEAN`. "false" unless given. */
  ISQTYRECUR?: boolean | null;
  /** Flat amount frequency. */
  FLTAMTFREQ?:
    "One-time" | "Use billing template" | "Include with every invoice" | null;
  /** Variable unit divisor. `NUMBER`. */
  VARUNITDIVSR: Decimal;
  /** Rounding. "Standard" unless given. */
  ROUNDUP?: "Standard" | "Round Up" | "Round Down" | null;
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

/** The input of Intacct contractitempricelist DELETE. */
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

/** The input of Intacct contractitempricelist GET. */
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

/** The input of Intacct contractitempricelist readByQuery QUERY. */
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

/** The input of Intacct contractitempricelist QUERY. */
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

/** The input of Intacct contractitempricelist LOOKUP. */
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
    types: { contractitempricelist: () => contractitempricelistRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct contractitempricelist readByQuery QUERY Response` */
export const readByQueryContractitempricelistResponse: Profile<ContractitempricelistData> =
  {
    name: "Intacct contractitempricelist readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(contractitempricelist*)",
    types: { contractitempricelist: () => contractitempricelistRecord },
    attributes: dataAttributes,
    answer: true,
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
    answer: true,
  };

/** `Intacct contractitempricelist LOOKUP Response` */
export const lookupContractitempricelistResponse: Profile<TypeData> = {
  name: "Intacct contractitempricelist LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contractitempricelist`. */
export interface ContractitempricelistData extends DataAttributes {
  contractitempricelist?: ContractitempricelistRecord[];
}

/** The fields of a contractitempricelist that can be requested. */
export type ContractitempricelistField =
  keyof ContractitempricelistFields | `${string}.${string}`;

/** The data of an answer about `CONTRACTITEMPRICELIST`. */
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
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE: IsoDate;
  /** Flat amount. `MONEY`. */
  VALUE: Decimal;
  /** Included units. `NUMBER`. */
  INCLUDEDUNITS: Decimal;
  /** Variable unit rate. `NUMBER`. */
  VARUNITRATE?: Decimal | null;
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
  /** Begin quantity. `NUMBER`. */
  BEGINQTY: Decimal;
  /** Tier rate. `NUMBER`. */
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
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Price list. */
  PRICELISTNAME?: string;
  /** Item. */
  ITEMID?: string;
  /** Price type. "Range" unless given. */
  ITMPRCLSTTYP?: "Range" | "Tiered" | (string & {}) | null;
  /** Tier pricing. "Volume" unless given. */
  ISTIEREDSTEP?: "Volume" | "Step" | "Absolute" | (string & {}) | null;
  /** Currency. */
  CURRENCY?: string;
  /** Reset usage quantity. "After each renewal" unless given. */
  QTYRSTPRD?:
    "After each renewal" | "After each invoice" | (string & {}) | null;
  /** Usage quantity recurs. `BOOLEAN`. "false" unless given. */
  ISQTYRECUR?: boolean | null;
  /** Flat amount frequency. */
  FLTAMTFREQ?:
    | "One-time"
    | "Use billing template"
    | "Include with every invoice"
    | (string & {})
    | null;
  /** Variable unit divisor. `NUMBER`. */
  VARUNITDIVSR?: DecimalText | null;
  /** Rounding. "Standard" unless given. */
  ROUNDUP?: "Standard" | "Round Up" | "Round Down" | (string & {}) | null;
  CONTRACTITEMPRICELISTENTRIES?: ContractitempricelistentryRecord[];
  /** Status. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Price list key. `INTEGER`. */
  PRICELISTKEY?: IntegerText | null;
  /** Item name. */
  ITEMNAME?: string;
  /** Flat amount renew. `BOOLEAN`. */
  FLTAMTRENEW?: boolean | null;
  /** Version. `NUMBER`. */
  VERSION?: DecimalText | null;
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
export interface ContractitempricelistRelations {
  CONTRACTPRICELIST: ContractpricelistRecord;
  ITEM: ItemRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContractitempricelistRecord
  extends
    ContractitempricelistFields,
    OpenValues,
    Related<ContractitempricelistFields, ContractitempricelistRelations> {}

export const contractitempricelistRecord: Shape<ContractitempricelistRecord> = {
  element: "CONTRACTITEMPRICELIST",
  content: `(RECORDNO? & PRICELISTNAME? & ITEMID? & ITMPRCLSTTYP? & ISTIEREDSTEP? & CURRENCY? & QTYRSTPRD? &
    ISQTYRECUR? & FLTAMTFREQ? & VARUNITDIVSR? & ROUNDUP? & CONTRACTITEMPRICELISTENTRIES? & STATUS? &
    PRICELISTKEY? & ITEMNAME? & FLTAMTRENEW? & VERSION? & WHENCREATED? & WHENMODIFIED? &
    CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    ITMPRCLSTTYP: "ENUM",
    ISTIEREDSTEP: "ENUM",
    QTYRSTPRD: "ENUM",
    ISQTYRECUR: "BOOLEAN",
    FLTAMTFREQ: "ENUM",
    VARUNITDIVSR: "NUMBER",
    ROUNDUP: "ENUM",
    CONTRACTITEMPRICELISTENTRIES: () => contractitempricelistentriesRecord,
    STATUS: "ENUM",
    PRICELISTKEY: "INTEGER",
    FLTAMTRENEW: "BOOLEAN",
    VERSION: "NUMBER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => contractitempricelistPaths,
  answer: true,
};

export const contractitempricelistPaths: Paths = {
  types: {
    BOOLEAN: "ISQTYRECUR FLTAMTRENEW",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: {
    CONTRACTPRICELIST: () => contractpricelistPaths,
    ITEM: () => itemPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const contractitempricelistentriesRecord: Shape<
  ContractitempricelistentryRecord[]
> = {
  element: "CONTRACTITEMPRICELISTENTRIES",
  content: "(CONTRACTITEMPRICELISTENTRY*)",
  types: { CONTRACTITEMPRICELISTENTRY: () => contractitempricelistentryRecord },
  answer: true,
};
