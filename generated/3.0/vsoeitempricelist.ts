// Made by intacct-codegen from 3.0/revenue.dtd, shared/objects.dtd, shared/revenue.dtd, shared/structures.dtd; do not edit. Checksum feec469b366d2950
import type {
  Completed,
  Created,
  Decimal,
  EmptyElement,
  FunctionProfile,
  IsoDate,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { PriceBands } from "./groups.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an item's fair value prices in a price list. Declared in shared/revenue.dtd. */
export type CreateVsoeItemPriceList = CreateVsoeItemPriceListFields &
  PriceBands;

interface CreateVsoeItemPriceListFields {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  pricelistid: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  valuebase: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  priceentries: readonly [PriceEntry, ...PriceEntry[]];
}

/** `Intacct vsoeitempricelist CREATE Request` */
export const createVsoeItemPriceList: FunctionProfile<
  CreateVsoeItemPriceList,
  Created
> = {
  name: "Intacct vsoeitempricelist CREATE Request",
  version: "3.0",
  element: "create_vsoeitempricelist",
  content: `(pricelistid, itemid, currency?, valuebase, (percentbase, percentof, usepricebands,
    pricebandtype, pricebandrule)?, status?, priceentries)`,
  types: {
    pricelistid: "STRING_30 borrowed",
    itemid: "STRING_30 borrowed",
    currency: "STRING_3 borrowed",
    valuebase: "STRING_10 borrowed",
    percentbase: () => percentBase,
    percentof: "STRING_20 borrowed",
    usepricebands: () => usepricebands,
    pricebandtype: () => pricebandtype,
    pricebandrule: () => pricebandrule,
    status: enumStatus,
    priceentries: () => priceEntries,
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates an item's fair value prices. Declared in shared/revenue.dtd. */
export type UpdateVsoeItemPriceList = UpdateVsoeItemPriceListFields &
  PriceBands;

interface UpdateVsoeItemPriceListFields {
  key: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  priceentries: readonly [PriceEntry, ...PriceEntry[]];
}

/** `Intacct vsoeitempricelist UPDATE Request` */
export const updateVsoeItemPriceList: FunctionProfile<
  UpdateVsoeItemPriceList,
  Completed
> = {
  name: "Intacct vsoeitempricelist UPDATE Request",
  version: "3.0",
  element: "update_vsoeitempricelist",
  content:
    "((percentbase, percentof, usepricebands, pricebandtype, pricebandrule)?, status?, priceentries)",
  types: {
    percentbase: () => percentBase,
    percentof: "STRING_20 borrowed",
    usepricebands: () => usepricebands,
    pricebandtype: () => pricebandtype,
    pricebandrule: () => pricebandrule,
    status: enumStatus,
    priceentries: () => priceEntries,
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes an item's fair value prices. Declared in shared/revenue.dtd. */
export interface DeleteVsoeItemPriceList {
  key: string;
}

/** `Intacct vsoeitempricelist DELETE Request` */
export const deleteVsoeItemPriceList: FunctionProfile<
  DeleteVsoeItemPriceList,
  Completed
> = {
  name: "Intacct vsoeitempricelist DELETE Request",
  version: "3.0",
  element: "delete_vsoeitempricelist",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct vsoeitempricelist QUERY. */
export type QueryVsoeItemPriceList = GetList;

/** `Intacct vsoeitempricelist QUERY Request` */
export const queryVsoeItemPriceList: FunctionProfile<
  QueryVsoeItemPriceList,
  VsoeItemPriceListData
> = {
  name: "Intacct vsoeitempricelist QUERY Request",
  version: "3.0",
  fixed: { object: "vsoeitempricelist" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryVsoeItemPriceListResponse,
};

/** `Intacct vsoeitempricelist QUERY Response` */
export const queryVsoeItemPriceListResponse: Profile<VsoeItemPriceListData> = {
  name: "Intacct vsoeitempricelist QUERY Response",
  version: "3.0",
  element: "data",
  content: "(vsoeitempricelist*)",
  types: {
    vsoeitempricelist: () => ({ element: "vsoeitempricelist", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vsoeitempricelist`. */
export interface VsoeItemPriceListData extends DataAttributes {
  vsoeitempricelist?: OpenRecord[];
}

export const priceEntries: Shape<readonly [PriceEntry, ...PriceEntry[]]> = {
  element: "priceentries",
  content: "(priceentry+)",
  types: { priceentry: () => priceEntry },
};

/** A price that holds between two dates. Declared in shared/revenue.dtd. */
export interface PriceEntry {
  /** `DATE`, sent as year, month and day. */
  startdate: IsoDate;
  /** `DATE`, sent as year, month and day. */
  enddate: IsoDate;
  value: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  markup: Decimal;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  markdown: Decimal;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  bandup: Decimal;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  banddown: Decimal;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo: string;
}

export const priceEntry: Shape<PriceEntry> = {
  element: "priceentry",
  content:
    "(startdate, enddate, value, markup, markdown, bandup, banddown, memo)",
  types: {
    startdate: "DATE",
    enddate: "DATE",
    markup: "NUMBER_38_2 borrowed",
    markdown: "NUMBER_38_2 borrowed",
    bandup: "NUMBER_38_2 borrowed",
    banddown: "NUMBER_38_2 borrowed",
    memo: "STRING_500 borrowed",
  },
};

export const percentBase: Shape<readonly [string, ...string[]]> = {
  element: "percentbase",
  content: "(category+)",
  types: { category: "STRING_80 borrowed" },
};

export const pricebandrule: Shape<EmptyElement> = {
  element: "pricebandrule",
  content: "EMPTY",
};

export const pricebandtype: Shape<EmptyElement> = {
  element: "pricebandtype",
  content: "EMPTY",
};

export const usepricebands: Shape<EmptyElement> = {
  element: "usepricebands",
  content: "EMPTY",
};
