// Made by intacct-codegen from 3.0/objects.dtd, 3.0/purchasing.dtd, shared/objects.dtd, shared/purchasing.dtd; do not edit. Checksum 9573a33787984c28
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

/** Creates a purchasing price list. Declared in shared/purchasing.dtd. */
export interface CreatePoPriceList {
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

/** `Intacct create_popricelist CREATE Request` */
export const createPoPriceList: FunctionProfile<CreatePoPriceList, Created> = {
  name: "Intacct create_popricelist CREATE Request",
  version: "3.0",
  element: "create_popricelist",
  content: "(name, datefrom?, dateto?, status?)",
  types: {
    name: "STRING_100 borrowed",
    datefrom: "DATE",
    dateto: "DATE",
    status: enumStatus,
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a purchasing price list. Declared in shared/purchasing.dtd. */
export interface UpdatePoPriceList {
  name: string;
  /** `DATE`, sent as year, month and day. */
  datefrom?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateto?: IsoDate;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct update_popricelist UPDATE Request` */
export const updatePoPriceList: FunctionProfile<UpdatePoPriceList, Completed> =
  {
    name: "Intacct update_popricelist UPDATE Request",
    version: "3.0",
    element: "update_popricelist",
    content: "(datefrom?, dateto?, status?)",
    types: { datefrom: "DATE", dateto: "DATE", status: enumStatus },
    attributes: { name: "CDATA #REQUIRED" },
  };

/** Deletes a purchasing price list. Declared in shared/purchasing.dtd. */
export interface DeletePoPriceList {
  name: string;
}

/** `Intacct delete_popricelist DELETE Request` */
export const deletePoPriceList: FunctionProfile<DeletePoPriceList, Completed> =
  {
    name: "Intacct delete_popricelist DELETE Request",
    version: "3.0",
    element: "delete_popricelist",
    content: "EMPTY",
    attributes: { name: "CDATA #REQUIRED" },
  };

/** The input of Intacct popricelist GET. */
export type GetPoPriceList = Read<PoPriceListField | "*">;

/** `Intacct popricelist GET Request` */
export const getPoPriceList: FunctionProfile<GetPoPriceList, PoPriceListData> =
  {
    name: "Intacct popricelist GET Request",
    version: "3.0",
    fixed: { object: "POPRICELIST" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getPoPriceListResponse,
  };

/** The input of Intacct popricelist readByName GET. */
export type ReadByNamePoPriceList = ReadByName<PoPriceListField | "*">;

/** `Intacct popricelist readByName GET Request` */
export const readByNamePoPriceList: FunctionProfile<
  ReadByNamePoPriceList,
  PoPriceListData
> = {
  name: "Intacct popricelist readByName GET Request",
  version: "3.0",
  fixed: { object: "POPRICELIST" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNamePoPriceListResponse,
};

/** The input of Intacct popricelist readByQuery QUERY. */
export type ReadByQueryPoPriceList = ReadByQuery<PoPriceListField | "*">;

/** `Intacct popricelist readByQuery QUERY Request` */
export const readByQueryPoPriceList: FunctionProfile<
  ReadByQueryPoPriceList,
  PoPriceListData
> = {
  name: "Intacct popricelist readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "POPRICELIST" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryPoPriceListResponse,
};

/** The input of Intacct popricelist QUERY. */
export type QueryPoPriceList = QueryInput;

/** `Intacct popricelist QUERY Request` */
export const queryPoPriceList: QueryProfile<PoPriceListRecord> = {
  name: "Intacct popricelist QUERY Request",
  version: "3.0",
  fixed: { object: "POPRICELIST" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryPoPriceListResponse,
};

/** The input of Intacct popricelist LOOKUP. */
export type LookupPoPriceList = Lookup;

/** `Intacct popricelist LOOKUP Request` */
export const lookupPoPriceList: FunctionProfile<LookupPoPriceList, TypeData> = {
  name: "Intacct popricelist LOOKUP Request",
  version: "3.0",
  fixed: { object: "POPRICELIST" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupPoPriceListResponse,
};

/** The input of Intacct popricelist get GET. */
export type GetPoPriceListFunction = Get;

/** `Intacct popricelist get GET Request` */
export const getPoPriceListFunction: FunctionProfile<
  GetPoPriceListFunction,
  PoPriceListRows2
> = {
  name: "Intacct popricelist get GET Request",
  version: "3.0",
  fixed: { object: "popricelist" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getPoPriceListFunctionResponse,
};

/** The input of Intacct popricelist get_list QUERY. */
export type GetListPoPriceList = GetList;

/** `Intacct popricelist get_list QUERY Request` */
export const getListPoPriceList: FunctionProfile<
  GetListPoPriceList,
  PoPriceListRows2
> = {
  name: "Intacct popricelist get_list QUERY Request",
  version: "3.0",
  fixed: { object: "popricelist" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListPoPriceListResponse,
};

/** `Intacct popricelist GET Response` */
export const getPoPriceListResponse: Profile<PoPriceListData> = {
  name: "Intacct popricelist GET Response",
  version: "3.0",
  element: "data",
  content: "(popricelist*)",
  types: { popricelist: () => poPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct popricelist readByName GET Response` */
export const readByNamePoPriceListResponse: Profile<PoPriceListData> = {
  name: "Intacct popricelist readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(popricelist*)",
  types: { popricelist: () => poPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct popricelist readByQuery QUERY Response` */
export const readByQueryPoPriceListResponse: Profile<PoPriceListData> = {
  name: "Intacct popricelist readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(popricelist*)",
  types: { popricelist: () => poPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct popricelist QUERY Response` */
export const queryPoPriceListResponse: Profile<PoPriceListRows> = {
  name: "Intacct popricelist QUERY Response",
  version: "3.0",
  element: "data",
  content: "(POPRICELIST*)",
  types: { POPRICELIST: () => poPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct popricelist LOOKUP Response` */
export const lookupPoPriceListResponse: Profile<TypeData> = {
  name: "Intacct popricelist LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct popricelist get GET Response` */
export const getPoPriceListFunctionResponse: Profile<PoPriceListRows2> = {
  name: "Intacct popricelist get GET Response",
  version: "3.0",
  element: "data",
  content: "(popricelist*)",
  types: { popricelist: () => ({ element: "popricelist", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct popricelist get_list QUERY Response` */
export const getListPoPriceListResponse: Profile<PoPriceListRows2> = {
  name: "Intacct popricelist get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(popricelist*)",
  types: { popricelist: () => ({ element: "popricelist", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `popricelist`. */
export interface PoPriceListData extends DataAttributes {
  popricelist?: PoPriceListRecord[];
}

/** The fields of a popricelist that can be requested. */
export type PoPriceListField = keyof PoPriceListFields | `${string}.${string}`;

/** The data of an answer about `POPRICELIST`. */
export interface PoPriceListRows extends DataAttributes {
  POPRICELIST?: PoPriceListRecord[];
}

/** The data of an answer about `popricelist`. */
export interface PoPriceListRows2 extends DataAttributes {
  popricelist?: OpenRecord[];
}

/** A price list of purchasing. Declared in 3.0/purchasing.dtd. */
export interface PoPriceListFields {
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
export interface PoPriceListRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface PoPriceListRecord
  extends
    PoPriceListFields,
    OpenValues,
    Related<PoPriceListFields, PoPriceListRelations> {}

export const poPriceListRecord: Shape<PoPriceListRecord> = {
  element: "POPRICELIST",
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
  paths: () => poPriceListPaths,
  answer: true,
};

export const poPriceListPaths: Paths = {
  types: { DATE_MDY: "DATEFROM DATETO" },
  to: { MELOCATION: () => locationPaths },
};
