// Made by intacct-codegen from 2.1/response/revenue.dtd, 2.1/revenue.dtd, shared/objects.dtd, shared/revenue.dtd, shared/structures.dtd; do not edit. Checksum ccd8f9641ef74681
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { PriceBands } from "./groups.js";
import {
  type EnumResponseStatus,
  type EnumStatus,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an item's fair value prices in a price list. Declared in shared/revenue.dtd. */
export type CreateVsoeItemPriceList = CreateVsoeItemPriceListFields &
  PriceBands;

interface CreateVsoeItemPriceListFields {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `STRING_30`: at most 30 characters. */
  pricelistid: string;
  /** `STRING_30`: at most 30 characters. */
  itemid: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `STRING_10`: at most 10 characters. */
  valuebase: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  priceentries: readonly [PriceEntry, ...PriceEntry[]];
}

/** `Intacct vsoeitempricelist CREATE Request` */
export const createVsoeItemPriceList: FunctionProfile<
  CreateVsoeItemPriceList,
  Created
> = {
  name: "Intacct vsoeitempricelist CREATE Request",
  version: "2.1",
  element: "create_vsoeitempricelist",
  content: `(pricelistid, itemid, currency?, valuebase, (percentbase, percentof, usepricebands,
    pricebandtype, pricebandrule)?, status?, priceentries)`,
  types: {
    pricelistid: "STRING_30",
    itemid: "STRING_30",
    currency: "STRING_3",
    valuebase: "STRING_10",
    percentbase: () => percentBase,
    percentof: "STRING_20",
    usepricebands: "STRING_20",
    pricebandtype: "STRING_20",
    pricebandrule: "STRING_20",
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
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  priceentries: readonly [PriceEntry, ...PriceEntry[]];
}

/** `Intacct vsoeitempricelist UPDATE Request` */
export const updateVsoeItemPriceList: FunctionProfile<
  UpdateVsoeItemPriceList,
  Completed
> = {
  name: "Intacct vsoeitempricelist UPDATE Request",
  version: "2.1",
  element: "update_vsoeitempricelist",
  content:
    "((percentbase, percentof, usepricebands, pricebandtype, pricebandrule)?, status?, priceentries)",
  types: {
    percentbase: () => percentBase,
    percentof: "STRING_20",
    usepricebands: "STRING_20",
    pricebandtype: "STRING_20",
    pricebandrule: "STRING_20",
    status: enumStatus,
    priceentries: () => priceEntries,
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes an item's fair value prices. Declared in shared/revenue.dtd. */
export interface DeleteVsoeItemPriceList {
  key: string;
}

/** `Intacct delete_vsoeitempricelist UPDATE Request` */
export const deleteVsoeItemPriceList: FunctionProfile<
  DeleteVsoeItemPriceList,
  Completed
> = {
  name: "Intacct delete_vsoeitempricelist UPDATE Request",
  version: "2.1",
  element: "delete_vsoeitempricelist",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct vsoeitempricelist QUERY. */
export type QueryVsoeItemPriceList = GetList<VsoeItemPriceListField>;

/** `Intacct vsoeitempricelist QUERY Request` */
export const queryVsoeItemPriceList: FunctionProfile<
  QueryVsoeItemPriceList,
  VsoeItemPriceListData
> = {
  name: "Intacct vsoeitempricelist QUERY Request",
  version: "2.1",
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
  version: "2.1",
  element: "data",
  content: "(vsoeitempricelist*)",
  types: { vsoeitempricelist: () => vsoeItemPriceListRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vsoeitempricelist`. */
export interface VsoeItemPriceListData extends DataAttributes {
  vsoeitempricelist?: VsoeItemPriceListRecord[];
}

/** The fields of a vsoeitempricelist that can be requested. */
export type VsoeItemPriceListField = keyof VsoeItemPriceListRecord;

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
  /** `STRING_100`: at most 100 characters. */
  value: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  markup: Decimal;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  markdown: Decimal;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  bandup: Decimal;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  banddown: Decimal;
  /** `STRING_500`: at most 500 characters. */
  memo: string;
}

export const priceEntry: Shape<PriceEntry> = {
  element: "priceentry",
  content:
    "(startdate, enddate, value, markup, markdown, bandup, banddown, memo)",
  types: {
    startdate: "DATE",
    enddate: "DATE",
    value: "STRING_100",
    markup: "NUMBER_38_2",
    markdown: "NUMBER_38_2",
    bandup: "NUMBER_38_2",
    banddown: "NUMBER_38_2",
    memo: "STRING_500",
  },
};

/** The category that a percentage is of. Declared in 2.1/revenue.dtd. */
export interface PercentBase {
  /** `STRING_80`: at most 80 characters. */
  category?: string;
}

export const percentBase: Shape<PercentBase> = {
  element: "percentbase",
  content: "(category?)",
  types: { category: "STRING_80" },
};

export const priceEntriesRecord: Shape<PriceEntryRecord[]> = {
  element: "priceentries",
  content: "(priceentry+)",
  types: { priceentry: () => priceEntryRecord },
  answer: true,
};

/** The fair value prices of an item in a price list. Declared in 2.1/response/revenue.dtd. */
export interface VsoeItemPriceListRecord {
  /** `KEY`. */
  key?: string;
  /** `STRING_30`: at most 30 characters. */
  pricelistid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `STRING_10`: at most 10 characters. */
  valuebase?: string;
  percentbase?: string[];
  /** `STRING_20`: at most 20 characters. */
  percentof?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  version?: string;
  priceentries?: PriceEntryRecord[];
}

export const vsoeItemPriceListRecord: Shape<VsoeItemPriceListRecord> = {
  element: "vsoeitempricelist",
  content: `(key?, pricelistid?, itemid?, currency?, valuebase?, percentbase?, percentof?, status?,
    version?, priceentries?)`,
  types: {
    key: "KEY",
    pricelistid: "STRING_30",
    itemid: "STRING_30",
    currency: "STRING_3",
    valuebase: "STRING_10",
    percentbase: () => percentBaseRecord,
    percentof: "STRING_20",
    status: enumResponseStatus,
    priceentries: () => priceEntriesRecord,
  },
  answer: true,
};

export const percentBaseRecord: Shape<string[]> = {
  element: "percentbase",
  content: "(category+)",
  types: { category: "STRING_80" },
  answer: true,
};

/** A price that holds between two dates. Declared in 2.1/response/revenue.dtd. */
export interface PriceEntryRecord {
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate | null;
  /** `STRING_100`: at most 100 characters. */
  value?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  markup?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  markdown?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  bandup?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  banddown?: DecimalText | null;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
}

export const priceEntryRecord: Shape<PriceEntryRecord> = {
  element: "priceentry",
  content:
    "(startdate?, enddate?, value?, markup?, markdown?, bandup?, banddown?, memo?)",
  types: {
    startdate: "DATE",
    enddate: "DATE",
    value: "STRING_100",
    markup: "NUMBER_38_2",
    markdown: "NUMBER_38_2",
    bandup: "NUMBER_38_2",
    banddown: "NUMBER_38_2",
    memo: "STRING_500",
  },
  answer: true,
};
