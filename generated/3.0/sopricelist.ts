// Made by intacct-codegen from 3.0/objects.dtd, 3.0/order-entry.dtd, shared/objects.dtd, shared/order-entry.dtd; do not edit. Checksum 6ae5e78614d88cdc
import type {
  Completed,
  Created,
  FunctionProfile,
  IntegerText,
  IsoDate,
  OpenRecord,
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
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a sales price list. Declared in shared/order-entry.dtd. */
export interface CreateSoPriceList {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** `DATE`, sent as year, month and day. */
  datefrom?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateto?: IsoDate;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct create_sopricelist CREATE Request` */
export const createSoPriceList: FunctionProfile<CreateSoPriceList, Created> = {
  name: "Intacct create_sopricelist CREATE Request",
  version: "3.0",
  element: "create_sopricelist",
  content: "(name, datefrom?, dateto?, status?)",
  types: {
    name: "STRING_100 borrowed",
    datefrom: "DATE",
    dateto: "DATE",
    status: enumStatus,
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a sales price list. Declared in shared/order-entry.dtd. */
export interface UpdateSoPriceList {
  name: string;
  /** `DATE`, sent as year, month and day. */
  datefrom?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateto?: IsoDate;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct update_sopricelist UPDATE Request` */
export const updateSoPriceList: FunctionProfile<UpdateSoPriceList, Completed> =
  {
    name: "Intacct update_sopricelist UPDATE Request",
    version: "3.0",
    element: "update_sopricelist",
    content: "(datefrom?, dateto?, status?)",
    types: { datefrom: "DATE", dateto: "DATE", status: enumStatus },
    attributes: { name: "CDATA #REQUIRED" },
  };

/** Deletes a sales price list. Declared in shared/order-entry.dtd. */
export interface DeleteSoPriceList {
  name: string;
}

/** `Intacct delete_sopricelist DELETE Request` */
export const deleteSoPriceList: FunctionProfile<DeleteSoPriceList, Completed> =
  {
    name: "Intacct delete_sopricelist DELETE Request",
    version: "3.0",
    element: "delete_sopricelist",
    content: "EMPTY",
    attributes: { name: "CDATA #REQUIRED" },
  };

/** The input of Intacct sopricelist GET. */
export type GetSoPriceList = Read<SoPriceListField | "*">;

/** `Intacct sopricelist GET Request` */
export const getSoPriceList: FunctionProfile<GetSoPriceList, SoPriceListData> =
  {
    name: "Intacct sopricelist GET Request",
    version: "3.0",
    fixed: { object: "SOPRICELIST" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getSoPriceListResponse,
  };

/** The input of Intacct sopricelist readByName GET. */
export type ReadByNameSoPriceList = ReadByName<SoPriceListField | "*">;

/** `Intacct sopricelist readByName GET Request` */
export const readByNameSoPriceList: FunctionProfile<
  ReadByNameSoPriceList,
  SoPriceListData
> = {
  name: "Intacct sopricelist readByName GET Request",
  version: "3.0",
  fixed: { object: "SOPRICELIST" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameSoPriceListResponse,
};

/** The input of Intacct sopricelist readByQuery QUERY. */
export type ReadByQuerySoPriceList = ReadByQuery<SoPriceListField | "*">;

/** `Intacct sopricelist readByQuery QUERY Request` */
export const readByQuerySoPriceList: FunctionProfile<
  ReadByQuerySoPriceList,
  SoPriceListData
> = {
  name: "Intacct sopricelist readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "SOPRICELIST" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQuerySoPriceListResponse,
};

/** The input of Intacct sopricelist QUERY. */
export type QuerySoPriceList = QueryInput;

/** `Intacct sopricelist QUERY Request` */
export const querySoPriceList: QueryProfile<SoPriceListRecord> = {
  name: "Intacct sopricelist QUERY Request",
  version: "3.0",
  fixed: { object: "SOPRICELIST" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => querySoPriceListResponse,
};

/** The input of Intacct sopricelist LOOKUP. */
export type LookupSoPriceList = Lookup;

/** `Intacct sopricelist LOOKUP Request` */
export const lookupSoPriceList: FunctionProfile<LookupSoPriceList, TypeData> = {
  name: "Intacct sopricelist LOOKUP Request",
  version: "3.0",
  fixed: { object: "SOPRICELIST" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupSoPriceListResponse,
};

/** The input of Intacct sopricelist get GET. */
export type GetSoPriceListFunction = Get;

/** `Intacct sopricelist get GET Request` */
export const getSoPriceListFunction: FunctionProfile<
  GetSoPriceListFunction,
  SoPriceListRows2
> = {
  name: "Intacct sopricelist get GET Request",
  version: "3.0",
  fixed: { object: "sopricelist" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getSoPriceListFunctionResponse,
};

/** The input of Intacct sopricelist get_list QUERY. */
export type GetListSoPriceList = GetList;

/** `Intacct sopricelist get_list QUERY Request` */
export const getListSoPriceList: FunctionProfile<
  GetListSoPriceList,
  SoPriceListRows2
> = {
  name: "Intacct sopricelist get_list QUERY Request",
  version: "3.0",
  fixed: { object: "sopricelist" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListSoPriceListResponse,
};

/** `Intacct sopricelist GET Response` */
export const getSoPriceListResponse: Profile<SoPriceListData> = {
  name: "Intacct sopricelist GET Response",
  version: "3.0",
  element: "data",
  content: "(sopricelist*)",
  types: { sopricelist: () => soPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sopricelist readByName GET Response` */
export const readByNameSoPriceListResponse: Profile<SoPriceListData> = {
  name: "Intacct sopricelist readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(sopricelist*)",
  types: { sopricelist: () => soPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sopricelist readByQuery QUERY Response` */
export const readByQuerySoPriceListResponse: Profile<SoPriceListData> = {
  name: "Intacct sopricelist readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(sopricelist*)",
  types: { sopricelist: () => soPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sopricelist QUERY Response` */
export const querySoPriceListResponse: Profile<SoPriceListRows> = {
  name: "Intacct sopricelist QUERY Response",
  version: "3.0",
  element: "data",
  content: "(SOPRICELIST*)",
  types: { SOPRICELIST: () => soPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sopricelist LOOKUP Response` */
export const lookupSoPriceListResponse: Profile<TypeData> = {
  name: "Intacct sopricelist LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sopricelist get GET Response` */
export const getSoPriceListFunctionResponse: Profile<SoPriceListRows2> = {
  name: "Intacct sopricelist get GET Response",
  version: "3.0",
  element: "data",
  content: "(sopricelist*)",
  types: { sopricelist: () => ({ element: "sopricelist", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sopricelist get_list QUERY Response` */
export const getListSoPriceListResponse: Profile<SoPriceListRows2> = {
  name: "Intacct sopricelist get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(sopricelist*)",
  types: { sopricelist: () => ({ element: "sopricelist", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `sopricelist`. */
export interface SoPriceListData extends DataAttributes {
  sopricelist?: SoPriceListRecord[];
}

/** The fields of a sopricelist that can be requested. */
export type SoPriceListField = keyof SoPriceListFields | `${string}.${string}`;

/** The data of an answer about `SOPRICELIST`. */
export interface SoPriceListRows extends DataAttributes {
  SOPRICELIST?: SoPriceListRecord[];
}

/** The data of an answer about `sopricelist`. */
export interface SoPriceListRows2 extends DataAttributes {
  sopricelist?: OpenRecord[];
}

/** A price list of order entry. Declared in 3.0/order-entry.dtd. */
export interface SoPriceListFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Price list name. */
  NAME?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DATEFROM?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  DATETO?: IsoDate | null;
  /** Application. */
  SALEPURCHASE?: "Purchasing" | "Sales" | (string & {}) | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
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
export interface SoPriceListRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface SoPriceListRecord
  extends
    SoPriceListFields,
    OpenValues,
    Related<SoPriceListFields, SoPriceListRelations> {}

export const soPriceListRecord: Shape<SoPriceListRecord> = {
  element: "SOPRICELIST",
  content: `(RECORDNO? & NAME? & DATEFROM? & DATETO? & SALEPURCHASE? & STATUS? & MEGAENTITYKEY? &
    MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DATEFROM: "DATE_MDY",
    DATETO: "DATE_MDY",
    SALEPURCHASE: "ENUM",
    STATUS: "ENUM",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => soPriceListPaths,
  answer: true,
};

export const soPriceListPaths: Paths = {
  types: { DATE_MDY: "DATEFROM DATETO" },
  to: { MELOCATION: () => locationPaths },
};
