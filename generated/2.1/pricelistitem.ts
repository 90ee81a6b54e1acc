// Made by intacct-codegen from 2.1/response/inventory.dtd, shared/objects.dtd; do not edit. Checksum 01469bc0c1ce0af4
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct pricelistitem GET. */
export type GetPriceListItem = Get<PriceListItemField>;

/** `Intacct pricelistitem GET Request` */
export const getPriceListItem: FunctionProfile<
  GetPriceListItem,
  PriceListItemData
> = {
  name: "Intacct pricelistitem GET Request",
  version: "2.1",
  fixed: { object: "pricelistitem" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getPriceListItemResponse,
};

/** The input of Intacct pricelistitem QUERY. */
export type QueryPriceListItem = GetList<PriceListItemField>;

/** `Intacct pricelistitem QUERY Request` */
export const queryPriceListItem: FunctionProfile<
  QueryPriceListItem,
  PriceListItemData
> = {
  name: "Intacct pricelistitem QUERY Request",
  version: "2.1",
  fixed: { object: "pricelistitem" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryPriceListItemResponse,
};

/** `Intacct pricelistitem GET Response` */
export const getPriceListItemResponse: Profile<PriceListItemData> = {
  name: "Intacct pricelistitem GET Response",
  version: "2.1",
  element: "data",
  content: "(pricelistitem*)",
  types: { pricelistitem: () => priceListItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct pricelistitem QUERY Response` */
export const queryPriceListItemResponse: Profile<PriceListItemData> = {
  name: "Intacct pricelistitem QUERY Response",
  version: "2.1",
  element: "data",
  content: "(pricelistitem*)",
  types: { pricelistitem: () => priceListItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `pricelistitem`. */
export interface PriceListItemData extends DataAttributes {
  pricelistitem?: PriceListItemRecord[];
}

/** The fields of a pricelistitem that can be requested. */
export type PriceListItemField = keyof PriceListItemRecord;

/** An entry of a price list. Declared in 2.1/response/inventory.dtd. */
export interface PriceListItemRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `STRING_30`: at most 30 characters. */
  pricelistid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_30`: at most 30 characters. */
  productlineid?: string;
  item_line?: string;
  /** `DATE`, sent as year, month and day. */
  datefrom?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  dateto?: IsoDate | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  qtylimitmin?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  qtylimitmax?: DecimalText | null;
  /** `STRING_100`: at most 100 characters. */
  value?: string;
  /** `STRING_15`: at most 15 characters. */
  valuetype?: string;
  /** `STRING_1`: at most 1 character. */
  fixed?: string;
  sale?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
}

export const priceListItemRecord: Shape<PriceListItemRecord> = {
  element: "pricelistitem",
  content: `(recordno?, pricelistid?, itemid?, productlineid?, item_line?, datefrom?, dateto?, qtylimitmin?,
    qtylimitmax?, value?, valuetype?, fixed?, sale?, status?, currency?)`,
  types: {
    recordno: "INTEGER",
    pricelistid: "STRING_30",
    itemid: "STRING_30",
    productlineid: "STRING_30",
    datefrom: "DATE",
    dateto: "DATE",
    qtylimitmin: "NUMBER_38_2",
    qtylimitmax: "NUMBER_38_2",
    value: "STRING_100",
    valuetype: "STRING_15",
    fixed: "STRING_1",
    status: enumResponseStatus,
    currency: "STRING_3",
  },
  answer: true,
};
