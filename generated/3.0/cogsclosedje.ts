// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd; do not edit. Checksum c10859570cc3e8af
import type {
  Completed,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
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
import { type ItemRecord, itemPaths } from "./item.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type WarehouseRecord, warehousePaths } from "./warehouse.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** An adjustment to the cost of goods sold in a closed period. Declared in 3.0/inventory.dtd. */
export interface CreateCogsclosedje {
  /** Record number. */
  RECORDNO: string;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
}

/** `Intacct cogsclosedje CREATE Request` */
export const createCogsclosedje: FunctionProfile<
  CreateCogsclosedje,
  CogsclosedjeData
> = {
  name: "Intacct cogsclosedje CREATE Request",
  version: "3.0",
  within: "create",
  element: "COGSCLOSEDJE",
  content: "(RECORDNO & POSTINGDATE?)",
  source: "documented",
  types: { POSTINGDATE: "DATE_MDY" },
  response: () => getCogsclosedjeResponse,
};

/** The input of Intacct cogsclosedje DELETE. */
export type DeleteCogsclosedje = Delete;

/** `Intacct cogsclosedje DELETE Request` */
export const deleteCogsclosedje: FunctionProfile<
  DeleteCogsclosedje,
  Completed
> = {
  name: "Intacct cogsclosedje DELETE Request",
  version: "3.0",
  fixed: { object: "COGSCLOSEDJE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct cogsclosedje GET. */
export type GetCogsclosedje = Read<CogsclosedjeField | "*">;

/** `Intacct cogsclosedje GET Request` */
export const getCogsclosedje: FunctionProfile<
  GetCogsclosedje,
  CogsclosedjeData
> = {
  name: "Intacct cogsclosedje GET Request",
  version: "3.0",
  fixed: { object: "COGSCLOSEDJE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCogsclosedjeResponse,
};

/** The input of Intacct cogsclosedje readByQuery QUERY. */
export type ReadByQueryCogsclosedje = ReadByQuery<CogsclosedjeField | "*">;

/** `Intacct cogsclosedje readByQuery QUERY Request` */
export const readByQueryCogsclosedje: FunctionProfile<
  ReadByQueryCogsclosedje,
  CogsclosedjeData
> = {
  name: "Intacct cogsclosedje readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "COGSCLOSEDJE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCogsclosedjeResponse,
};

/** The input of Intacct cogsclosedje QUERY. */
export type QueryCogsclosedje = QueryInput;

/** `Intacct cogsclosedje QUERY Request` */
export const queryCogsclosedje: QueryProfile<CogsclosedjeRecord> = {
  name: "Intacct cogsclosedje QUERY Request",
  version: "3.0",
  fixed: { object: "COGSCLOSEDJE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCogsclosedjeResponse,
};

/** The input of Intacct cogsclosedje LOOKUP. */
export type LookupCogsclosedje = Lookup;

/** `Intacct cogsclosedje LOOKUP Request` */
export const lookupCogsclosedje: FunctionProfile<LookupCogsclosedje, TypeData> =
  {
    name: "Intacct cogsclosedje LOOKUP Request",
    version: "3.0",
    fixed: { object: "COGSCLOSEDJE" },
    element: "lookup",
    content: "(object & docparid?)",
    types: lookupTypes,
    response: () => lookupCogsclosedjeResponse,
  };

/** `Intacct cogsclosedje GET Response` */
export const getCogsclosedjeResponse: Profile<CogsclosedjeData> = {
  name: "Intacct cogsclosedje GET Response",
  version: "3.0",
  element: "data",
  content: "(cogsclosedje*)",
  types: { cogsclosedje: () => cogsclosedjeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct cogsclosedje readByQuery QUERY Response` */
export const readByQueryCogsclosedjeResponse: Profile<CogsclosedjeData> = {
  name: "Intacct cogsclosedje readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(cogsclosedje*)",
  types: { cogsclosedje: () => cogsclosedjeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct cogsclosedje QUERY Response` */
export const queryCogsclosedjeResponse: Profile<CogsclosedjeRows> = {
  name: "Intacct cogsclosedje QUERY Response",
  version: "3.0",
  element: "data",
  content: "(COGSCLOSEDJE*)",
  types: { COGSCLOSEDJE: () => cogsclosedjeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct cogsclosedje LOOKUP Response` */
export const lookupCogsclosedjeResponse: Profile<TypeData> = {
  name: "Intacct cogsclosedje LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `cogsclosedje`. */
export interface CogsclosedjeData extends DataAttributes {
  cogsclosedje?: CogsclosedjeRecord[];
}

/** The fields of a cogsclosedje that can be requested. */
export type CogsclosedjeField =
  keyof CogsclosedjeFields | `${string}.${string}`;

/** The data of an answer about `COGSCLOSEDJE`. */
export interface CogsclosedjeRows extends DataAttributes {
  COGSCLOSEDJE?: CogsclosedjeRecord[];
}

/** An adjustment to the cost of goods sold in a closed period. Declared in 3.0/inventory.dtd. */
export interface CogsclosedjeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
  /** CURRENTCOST. `NUMBER`. */
  CURRENTCOST?: DecimalText | null;
  /** Adjustment needed. `BOOLEAN`. */
  NEEDSADJUSTMENT?: boolean | null;
  /** As of date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ASOFDATE?: IsoDate | null;
  /** Item ID. */
  ITEMID?: string;
  WAREHOUSE?: string;
  LOCATION?: string;
  /** Document name. */
  DOCUMENTNAME?: string;
  CUSTOMER?: string;
  /** CURRENTGLCOGS. `NUMBER`. */
  CURRENTGLCOGS?: DecimalText | null;
  /** Difference. `NUMBER`. */
  DIFFERENCE?: DecimalText | null;
  CREATEDON?: string;
  /** `NUMBER`. */
  COST?: DecimalText | null;
  FIXUNIQUEID?: string;
  /** Item name. */
  ITEMNAME?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Warehouse name. */
  WAREHOUSENAME?: string;
  /** Location. */
  LOCATIONID?: string;
  /** Location name. */
  LOCATIONNAME?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Amount. */
  AMOUNT?: string;
  /** Currency. */
  CURRENCY?: string;
  /** Txn amount. */
  TRX_AMOUNT?: string;
  /** Posting ID. */
  POSTINGID?: string;
  /** Manually adjusted. `BOOLEAN`. */
  MANUAL_ADJUSTMENT?: boolean | null;
  /** Document ID. */
  DOCHDRID?: string;
  /** Line no. */
  LINENO?: string;
  /** deglresolve_glentrykey. */
  DEGLRESOLVE_GLENTRYKEY?: string;
  /** deglresolve_cogsposting. */
  DEGLRESOLVE_COGSPOSTING?: string;
  /** deglresolve_recordno. `INTEGER`. */
  DEGLRESOLVE_RECORDNO?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface CogsclosedjeRelations {
  ITEM: ItemRecord;
  LOCATION: LocationRecord;
  WAREHOUSE: WarehouseRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface CogsclosedjeRecord
  extends
    CogsclosedjeFields,
    OpenValues,
    Related<CogsclosedjeFields, CogsclosedjeRelations> {}

export const cogsclosedjeRecord: Shape<CogsclosedjeRecord> = {
  element: "COGSCLOSEDJE",
  content: `(RECORDNO? & POSTINGDATE? & CURRENTCOST? & NEEDSADJUSTMENT? & ASOFDATE? & ITEMID? & WAREHOUSE? &
    LOCATION? & DOCUMENTNAME? & CUSTOMER? & CURRENTGLCOGS? & DIFFERENCE? & CREATEDON? & COST? &
    FIXUNIQUEID? & ITEMNAME? & WAREHOUSEID? & WAREHOUSENAME? & LOCATIONID? & LOCATIONNAME? &
    CUSTOMERID? & CUSTOMERNAME? & AMOUNT? & CURRENCY? & TRX_AMOUNT? & POSTINGID? &
    MANUAL_ADJUSTMENT? & DOCHDRID? & LINENO? & DEGLRESOLVE_GLENTRYKEY? & DEGLRESOLVE_COGSPOSTING? &
    DEGLRESOLVE_RECORDNO? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    POSTINGDATE: "DATE_MDY",
    CURRENTCOST: "NUMBER",
    NEEDSADJUSTMENT: "BOOLEAN",
    ASOFDATE: "DATE_MDY",
    CURRENTGLCOGS: "NUMBER",
    DIFFERENCE: "NUMBER",
    COST: "NUMBER",
    MANUAL_ADJUSTMENT: "BOOLEAN",
    DEGLRESOLVE_RECORDNO: "INTEGER",
  },
  paths: () => cogsclosedjePaths,
  answer: true,
};

export const cogsclosedjePaths: Paths = {
  types: {
    BOOLEAN: "NEEDSADJUSTMENT MANUAL_ADJUSTMENT",
    DATE_MDY: "POSTINGDATE ASOFDATE",
  },
  to: {
    ITEM: () => itemPaths,
    LOCATION: () => locationPaths,
    WAREHOUSE: () => warehousePaths,
  },
};
