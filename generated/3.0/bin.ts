// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum 879350041c1c6b32
import type {
  Completed,
  Decimal,
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
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A bin of a warehouse. Declared in 3.0/inventory.dtd. */
export interface CreateBin {
  /** Bin ID. */
  BINID: string;
  /** Bin description. */
  BINDESC?: string;
  BINSIZEID?: string;
  /** Sequence. `NUMBER`. */
  SEQUENCENO?: Decimal | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Portable. `BOOLEAN`. "false" unless given. */
  PORTABLE?: boolean | null;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Zone. */
  ZONEID?: string;
  /** Aisle. */
  AISLEID?: string;
  /** Row. */
  ROWID?: string;
  /** Bin face. */
  FACEID?: string;
}

/** `Intacct bin CREATE Request` */
export const createBin: FunctionProfile<CreateBin, BinData> = {
  name: "Intacct bin CREATE Request",
  version: "3.0",
  within: "create",
  element: "BIN",
  content: `(BINID & BINDESC? & BINSIZEID? & SEQUENCENO? & STATUS? & PORTABLE? & WAREHOUSEID? & ZONEID? &
    AISLEID? & ROWID? & FACEID?)`,
  source: "documented",
  types: {
    SEQUENCENO: "NUMBER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    PORTABLE: "BOOLEAN",
  },
  response: () => getBinResponse,
};

/** A bin of a warehouse. Declared in 3.0/inventory.dtd. */
export interface UpdateBin {
  /** Record no. */
  RECORDNO?: string;
  /** Bin ID. */
  BINID?: string;
  /** Bin description. */
  BINDESC?: string;
  BINSIZEID?: string;
  /** Sequence. `NUMBER`. */
  SEQUENCENO?: Decimal | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Portable. `BOOLEAN`. "false" unless given. */
  PORTABLE?: boolean | null;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Zone. */
  ZONEID?: string;
  /** Aisle. */
  AISLEID?: string;
  /** Row. */
  ROWID?: string;
  /** Bin face. */
  FACEID?: string;
}

/** `Intacct bin UPDATE Request` */
export const updateBin: FunctionProfile<UpdateBin, BinData> = {
  name: "Intacct bin UPDATE Request",
  version: "3.0",
  within: "update",
  element: "BIN",
  content: `(RECORDNO? & BINID? & BINDESC? & BINSIZEID? & SEQUENCENO? & STATUS? & PORTABLE? & WAREHOUSEID? &
    ZONEID? & AISLEID? & ROWID? & FACEID?)`,
  source: "documented",
  types: {
    SEQUENCENO: "NUMBER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    PORTABLE: "BOOLEAN",
  },
  response: () => getBinResponse,
};

/** The input of Intacct bin DELETE. */
export type DeleteBin = Delete;

/** `Intacct bin DELETE Request` */
export const deleteBin: FunctionProfile<DeleteBin, Completed> = {
  name: "Intacct bin DELETE Request",
  version: "3.0",
  fixed: { object: "BIN" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct bin GET. */
export type GetBin = Read<BinField | "*">;

/** `Intacct bin GET Request` */
export const getBin: FunctionProfile<GetBin, BinData> = {
  name: "Intacct bin GET Request",
  version: "3.0",
  fixed: { object: "BIN" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getBinResponse,
};

/** The input of Intacct bin readByName GET. */
export type ReadByNameBin = ReadByName<BinField | "*">;

/** `Intacct bin readByName GET Request` */
export const readByNameBin: FunctionProfile<ReadByNameBin, BinData> = {
  name: "Intacct bin readByName GET Request",
  version: "3.0",
  fixed: { object: "BIN" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameBinResponse,
};

/** The input of Intacct bin readByQuery QUERY. */
export type ReadByQueryBin = ReadByQuery<BinField | "*">;

/** `Intacct bin readByQuery QUERY Request` */
export const readByQueryBin: FunctionProfile<ReadByQueryBin, BinData> = {
  name: "Intacct bin readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "BIN" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryBinResponse,
};

/** The input of Intacct bin QUERY. */
export type QueryBin = QueryInput;

/** `Intacct bin QUERY Request` */
export const queryBin: QueryProfile<BinRecord> = {
  name: "Intacct bin QUERY Request",
  version: "3.0",
  fixed: { object: "BIN" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryBinResponse,
};

/** The input of Intacct bin LOOKUP. */
export type LookupBin = Lookup;

/** `Intacct bin LOOKUP Request` */
export const lookupBin: FunctionProfile<LookupBin, TypeData> = {
  name: "Intacct bin LOOKUP Request",
  version: "3.0",
  fixed: { object: "BIN" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupBinResponse,
};

/** `Intacct bin GET Response` */
export const getBinResponse: Profile<BinData> = {
  name: "Intacct bin GET Response",
  version: "3.0",
  element: "data",
  content: "(bin*)",
  types: { bin: () => binRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bin readByName GET Response` */
export const readByNameBinResponse: Profile<BinData> = {
  name: "Intacct bin readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(bin*)",
  types: { bin: () => binRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bin readByQuery QUERY Response` */
export const readByQueryBinResponse: Profile<BinData> = {
  name: "Intacct bin readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(bin*)",
  types: { bin: () => binRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bin QUERY Response` */
export const queryBinResponse: Profile<BinRows> = {
  name: "Intacct bin QUERY Response",
  version: "3.0",
  element: "data",
  content: "(BIN*)",
  types: { BIN: () => binRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bin LOOKUP Response` */
export const lookupBinResponse: Profile<TypeData> = {
  name: "Intacct bin LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `bin`. */
export interface BinData extends DataAttributes {
  bin?: BinRecord[];
}

/** The fields of a bin that can be requested. */
export type BinField = keyof BinFields | `${string}.${string}`;

/** The data of an answer about `BIN`. */
export interface BinRows extends DataAttributes {
  BIN?: BinRecord[];
}

/** A bin of a warehouse. Declared in 3.0/inventory.dtd. */
export interface BinFields {
  /** Record no. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Bin ID. */
  BINID?: string;
  /** Bin description. */
  BINDESC?: string;
  BINSIZEID?: string;
  /** Sequence. `NUMBER`. */
  SEQUENCENO?: DecimalText | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Portable. `BOOLEAN`. "false" unless given. */
  PORTABLE?: boolean | null;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Zone. */
  ZONEID?: string;
  /** Aisle. */
  AISLEID?: string;
  /** Row. */
  ROWID?: string;
  /** Bin face. */
  FACEID?: string;
  /** Warehouse key. `INTEGER`. */
  WAREHOUSEKEY?: IntegerText | null;
  /** Aisle key. `INTEGER`. */
  AISLEKEY?: IntegerText | null;
  /** Row key. `INTEGER`. */
  ROWKEY?: IntegerText | null;
  /** Zone key. `INTEGER`. */
  ZONEKEY?: IntegerText | null;
  /** Bin face key. `INTEGER`. */
  FACEKEY?: IntegerText | null;
  /** Size key. `INTEGER`. */
  BINSIZEKEY?: IntegerText | null;
  /** Size. */
  SIZEID?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface BinRelations {}

/** A record in an answer: the known fields, and any others. */
export interface BinRecord
  extends BinFields, OpenValues, Related<BinFields, BinRelations> {}

export const binRecord: Shape<BinRecord> = {
  element: "BIN",
  content: `(RECORDNO? & BINID? & BINDESC? & BINSIZEID? & SEQUENCENO? & STATUS? & PORTABLE? & WAREHOUSEID? &
    ZONEID? & AISLEID? & ROWID? & FACEID? & WAREHOUSEKEY? & AISLEKEY? & ROWKEY? & ZONEKEY? &
    FACEKEY? & BINSIZEKEY? & SIZEID? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    SEQUENCENO: "NUMBER",
    STATUS: "ENUM",
    PORTABLE: "BOOLEAN",
    WAREHOUSEKEY: "INTEGER",
    AISLEKEY: "INTEGER",
    ROWKEY: "INTEGER",
    ZONEKEY: "INTEGER",
    FACEKEY: "INTEGER",
    BINSIZEKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => binPaths,
  answer: true,
};

export const binPaths: Paths = {
  types: { BOOLEAN: "PORTABLE", DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
};
