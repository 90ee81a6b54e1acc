// Made by intacct-codegen from 2.1/response/order-entry.dtd, shared/objects.dtd, shared/order-entry.dtd; do not edit. Checksum e6dc1109992e34c0
import type {
  Completed,
  Created,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type EnumResponseStatus,
  type EnumStatus,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a sales price list. Declared in shared/order-entry.dtd. */
export interface CreateSoPriceList {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `DATE`, sent as year, month and day. */
  datefrom?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateto?: IsoDate;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct sopricelist CREATE Request` */
export const createSoPriceList: FunctionProfile<CreateSoPriceList, Created> = {
  name: "Intacct sopricelist CREATE Request",
  version: "2.1",
  element: "create_sopricelist",
  content: "(name, datefrom?, dateto?, status?)",
  types: {
    name: "STRING_100",
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
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct sopricelist UPDATE Request` */
export const updateSoPriceList: FunctionProfile<UpdateSoPriceList, Completed> =
  {
    name: "Intacct sopricelist UPDATE Request",
    version: "2.1",
    element: "update_sopricelist",
    content: "(datefrom?, dateto?, status?)",
    types: { datefrom: "DATE", dateto: "DATE", status: enumStatus },
    attributes: { name: "CDATA #REQUIRED" },
  };

/** Deletes a sales price list. Declared in shared/order-entry.dtd. */
export interface DeleteSoPriceList {
  name: string;
}

/** `Intacct delete_sopricelist UPDATE Request` */
export const deleteSoPriceList: FunctionProfile<DeleteSoPriceList, Completed> =
  {
    name: "Intacct delete_sopricelist UPDATE Request",
    version: "2.1",
    element: "delete_sopricelist",
    content: "EMPTY",
    attributes: { name: "CDATA #REQUIRED" },
  };

/** The input of Intacct sopricelist GET. */
export type GetSoPriceList = Get<SoPriceListField>;

/** `Intacct sopricelist GET Request` */
export const getSoPriceList: FunctionProfile<GetSoPriceList, SoPriceListData> =
  {
    name: "Intacct sopricelist GET Request",
    version: "2.1",
    fixed: { object: "sopricelist" },
    element: "get",
    content: "(fields?)",
    types: getTypes,
    attributes: {
      key: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
    response: () => getSoPriceListResponse,
  };

/** The input of Intacct sopricelist QUERY. */
export type QuerySoPriceList = GetList<SoPriceListField>;

/** `Intacct sopricelist QUERY Request` */
export const querySoPriceList: FunctionProfile<
  QuerySoPriceList,
  SoPriceListData
> = {
  name: "Intacct sopricelist QUERY Request",
  version: "2.1",
  fixed: { object: "sopricelist" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => querySoPriceListResponse,
};

/** `Intacct sopricelist GET Response` */
export const getSoPriceListResponse: Profile<SoPriceListData> = {
  name: "Intacct sopricelist GET Response",
  version: "2.1",
  element: "data",
  content: "(sopricelist*)",
  types: { sopricelist: () => soPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sopricelist QUERY Response` */
export const querySoPriceListResponse: Profile<SoPriceListData> = {
  name: "Intacct sopricelist QUERY Response",
  version: "2.1",
  element: "data",
  content: "(sopricelist*)",
  types: { sopricelist: () => soPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `sopricelist`. */
export interface SoPriceListData extends DataAttributes {
  sopricelist?: SoPriceListRecord[];
}

/** The fields of a sopricelist that can be requested. */
export type SoPriceListField = keyof SoPriceListRecord;

/** A sales price list. Declared in 2.1/response/order-entry.dtd. */
export interface SoPriceListRecord {
  /** `STRING_100`: at most 100 characters. */
  pricelistname?: string;
  /** `DATE`, sent as year, month and day. */
  datefrom?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  dateto?: IsoDate | null;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
}

export const soPriceListRecord: Shape<SoPriceListRecord> = {
  element: "sopricelist",
  content: "(pricelistname?, datefrom?, dateto?, status?)",
  types: {
    pricelistname: "STRING_100",
    datefrom: "DATE",
    dateto: "DATE",
    status: enumResponseStatus,
  },
  answer: true,
};
