// Made by intacct-codegen from shared/objects.dtd, shared/revenue.dtd; do not edit. Checksum c4776062e22ab25d
import type {
  Completed,
  Created,
  FunctionProfile,
  OpenRecord,
  Profile,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a fair value price list. Declared in shared/revenue.dtd. */
export interface CreateVsoePriceList {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  isdefault?: boolean | null;
}

/** `Intacct vsoepricelist CREATE Request` */
export const createVsoePriceList: FunctionProfile<
  CreateVsoePriceList,
  Created
> = {
  name: "Intacct vsoepricelist CREATE Request",
  version: "3.0",
  element: "create_vsoepricelist",
  content: "(name, description?, status?, isdefault?)",
  types: {
    name: "STRING_100 borrowed",
    description: "STRING_80 borrowed",
    status: enumStatus,
    isdefault: "BOOLEAN",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a fair value price list. Declared in shared/revenue.dtd. */
export interface UpdateVsoePriceList {
  name: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  isdefault?: boolean | null;
}

/** `Intacct vsoepricelist UPDATE Request` */
export const updateVsoePriceList: FunctionProfile<
  UpdateVsoePriceList,
  Completed
> = {
  name: "Intacct vsoepricelist UPDATE Request",
  version: "3.0",
  element: "update_vsoepricelist",
  content: "(description?, status?, isdefault?)",
  types: {
    description: "STRING_80 borrowed",
    status: enumStatus,
    isdefault: "BOOLEAN",
  },
  attributes: { name: "CDATA #REQUIRED" },
};

/** Deletes a fair value price list. Declared in shared/revenue.dtd. */
export interface DeleteVsoePriceList {
  name: string;
}

/** `Intacct vsoepricelist DELETE Request` */
export const deleteVsoePriceList: FunctionProfile<
  DeleteVsoePriceList,
  Completed
> = {
  name: "Intacct vsoepricelist DELETE Request",
  version: "3.0",
  element: "delete_vsoepricelist",
  content: "EMPTY",
  attributes: { name: "CDATA #REQUIRED" },
};

/** The input of Intacct vsoepricelist GET. */
export type GetVsoePriceList = Get;

/** `Intacct vsoepricelist GET Request` */
export const getVsoePriceList: FunctionProfile<
  GetVsoePriceList,
  VsoePriceListData
> = {
  name: "Intacct vsoepricelist GET Request",
  version: "3.0",
  fixed: { object: "vsoepricelist" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getVsoePriceListResponse,
};

/** The input of Intacct vsoepricelist QUERY. */
export type QueryVsoePriceList = GetList;

/** `Intacct vsoepricelist QUERY Request` */
export const queryVsoePriceList: FunctionProfile<
  QueryVsoePriceList,
  VsoePriceListData
> = {
  name: "Intacct vsoepricelist QUERY Request",
  version: "3.0",
  fixed: { object: "vsoepricelist" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryVsoePriceListResponse,
};

/** `Intacct vsoepricelist GET Response` */
export const getVsoePriceListResponse: Profile<VsoePriceListData> = {
  name: "Intacct vsoepricelist GET Response",
  version: "3.0",
  element: "data",
  content: "(vsoepricelist*)",
  types: {
    vsoepricelist: () => ({ element: "vsoepricelist", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vsoepricelist QUERY Response` */
export const queryVsoePriceListResponse: Profile<VsoePriceListData> = {
  name: "Intacct vsoepricelist QUERY Response",
  version: "3.0",
  element: "data",
  content: "(vsoepricelist*)",
  types: {
    vsoepricelist: () => ({ element: "vsoepricelist", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vsoepricelist`. */
export interface VsoePriceListData extends DataAttributes {
  vsoepricelist?: OpenRecord[];
}
