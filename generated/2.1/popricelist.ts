// Made by intacct-codegen from 2.1/response/purchasing.dtd, shared/objects.dtd, shared/purchasing.dtd; do not edit. Checksum c2f7c23bfcfd0f4a
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

/** Creates a purchasing price list. Declared in shared/purchasing.dtd. */
export interface CreatePoPriceList {
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

/** `Intacct popricelist CREATE Request` */
export const createPoPriceList: FunctionProfile<CreatePoPriceList, Created> = {
  name: "Intacct popricelist CREATE Request",
  version: "2.1",
  element: "create_popricelist",
  content: "(name, datefrom?, dateto?, status?)",
  types: {
    name: "STRING_100",
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
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct popricelist UPDATE Request` */
export const updatePoPriceList: FunctionProfile<UpdatePoPriceList, Completed> =
  {
    name: "Intacct popricelist UPDATE Request",
    version: "2.1",
    element: "update_popricelist",
    content: "(datefrom?, dateto?, status?)",
    types: { datefrom: "DATE", dateto: "DATE", status: enumStatus },
    attributes: { name: "CDATA #REQUIRED" },
  };

/** Deletes a purchasing price list. Declared in shared/purchasing.dtd. */
export interface DeletePoPriceList {
  name: string;
}

/** `Intacct delete_popricelist UPDATE Request` */
export const deletePoPriceList: FunctionProfile<DeletePoPriceList, Completed> =
  {
    name: "Intacct delete_popricelist UPDATE Request",
    version: "2.1",
    element: "delete_popricelist",
    content: "EMPTY",
    attributes: { name: "CDATA #REQUIRED" },
  };

/** The input of Intacct popricelist GET. */
export type GetPoPriceList = Get<PoPriceListField>;

/** `Intacct popricelist GET Request` */
export const getPoPriceList: FunctionProfile<GetPoPriceList, PoPriceListData> =
  {
    name: "Intacct popricelist GET Request",
    version: "2.1",
    fixed: { object: "popricelist" },
    element: "get",
    content: "(fields?)",
    types: getTypes,
    attributes: {
      key: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
    response: () => getPoPriceListResponse,
  };

/** The input of Intacct popricelist QUERY. */
export type QueryPoPriceList = GetList<PoPriceListField>;

/** `Intacct popricelist QUERY Request` */
export const queryPoPriceList: FunctionProfile<
  QueryPoPriceList,
  PoPriceListData
> = {
  name: "Intacct popricelist QUERY Request",
  version: "2.1",
  fixed: { object: "popricelist" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryPoPriceListResponse,
};

/** `Intacct popricelist GET Response` */
export const getPoPriceListResponse: Profile<PoPriceListData> = {
  name: "Intacct popricelist GET Response",
  version: "2.1",
  element: "data",
  content: "(popricelist*)",
  types: { popricelist: () => poPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct popricelist QUERY Response` */
export const queryPoPriceListResponse: Profile<PoPriceListData> = {
  name: "Intacct popricelist QUERY Response",
  version: "2.1",
  element: "data",
  content: "(popricelist*)",
  types: { popricelist: () => poPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `popricelist`. */
export interface PoPriceListData extends DataAttributes {
  popricelist?: PoPriceListRecord[];
}

/** The fields of a popricelist that can be requested. */
export type PoPriceListField = keyof PoPriceListRecord;

/** A purchasing price list. Declared in 2.1/response/purchasing.dtd. */
export interface PoPriceListRecord {
  /** `STRING_100`: at most 100 characters. */
  pricelistname?: string;
  /** `DATE`, sent as year, month and day. */
  datefrom?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  dateto?: IsoDate | null;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
}

export const poPriceListRecord: Shape<PoPriceListRecord> = {
  element: "popricelist",
  content: "(pricelistname?, datefrom?, dateto?, status?)",
  types: {
    pricelistname: "STRING_100",
    datefrom: "DATE",
    dateto: "DATE",
    status: enumResponseStatus,
  },
  answer: true,
};
