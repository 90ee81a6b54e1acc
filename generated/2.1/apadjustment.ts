// Made by intacct-codegen from 2.1/response/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum e276ea8caadffd54
import type {
  Completed,
  Created,
  DecimalText,
  FunctionProfile,
  IsoDate,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { BaseCurrency, Currency, LinesOrChanges } from "./groups.js";
import { type LineItem, lineItem } from "./lineitem.js";
import { lineitemnoretainageRecord } from "./lineitemnoretainage.js";
import { updateLineItem } from "./updatelineitem.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an adjustment to what a vendor is owed. Declared in shared/payables.dtd. */
export type CreateApAdjustment = CreateApAdjustmentFields & BaseCurrency;

interface CreateApAdjustmentFields {
  /** `ID`. */
  vendorid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** `STRING_15`: at most 15 characters. */
  action?: string;
  /** `STRING_30`: at most 30 characters. */
  billno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `KEY`. */
  externalid?: string;
  /** `BOOLEAN`. */
  nogl?: boolean | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a vendor adjustment. */
  apadjustmentitems: readonly [LineItem, ...LineItem[]];
}

/** `Intacct apadjustment CREATE Request` */
export const createApAdjustment: FunctionProfile<CreateApAdjustment, Created> =
  {
    name: "Intacct apadjustment CREATE Request",
    version: "2.1",
    element: "create_apadjustment",
    content: `(vendorid, datecreated, dateposted?, batchkey?, adjustmentno?, action?, billno?, description?,
    externalid?, (basecurr?, currency, ((exchratedate?, exchratetype) | exchrate))?, nogl?,
    customfields?, inclusivetax?, taxsolutionid?, apadjustmentitems)`,
    types: {
      vendorid: "ID",
      datecreated: "DATE",
      dateposted: "DATE",
      batchkey: "KEY",
      adjustmentno: "STRING_30",
      action: "STRING_15",
      billno: "STRING_30",
      description: "STRING_80",
      externalid: "KEY",
      basecurr: "STRING_3",
      currency: "STRING_3",
      exchratedate: "DATE",
      exchratetype: "STRING_100",
      exchrate: "NUMBER_38_2",
      nogl: "BOOLEAN",
      customfields: () => customFields,
      inclusivetax: "BOOLEAN",
      taxsolutionid: "STRING_100",
      apadjustmentitems: () => apAdjustmentItems,
    },
  };

/** Updates a vendor adjustment and, through updateapadjustmentitems, its lines. Declared in shared/payables.dtd. */
export type UpdateApAdjustment = UpdateApAdjustmentFields & Currency;

interface UpdateApAdjustmentFields {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `ID`. */
  vendorid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** `STRING_15`: at most 15 characters. */
  action?: string;
  /** `STRING_30`: at most 30 characters. */
  billno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Lines that are added, and changes to lines. */
  updateapadjustmentitems?: readonly [
    UpdateApAdjustmentItemsEntry,
    ...UpdateApAdjustmentItemsEntry[],
  ];
}

/** `Intacct apadjustment UPDATE Request` */
export const updateApAdjustment: FunctionProfile<
  UpdateApAdjustment,
  Completed
> = {
  name: "Intacct apadjustment UPDATE Request",
  version: "2.1",
  element: "update_apadjustment",
  content: `(vendorid?, datecreated?, dateposted?, adjustmentno?, action?, billno?, description?, (currency,
    ((exchratedate?, exchratetype) | exchrate))?, inclusivetax?, updateapadjustmentitems?)`,
  types: {
    vendorid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    adjustmentno: "STRING_30",
    action: "STRING_15",
    billno: "STRING_30",
    description: "STRING_80",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    inclusivetax: "BOOLEAN",
    updateapadjustmentitems: () => updateApAdjustmentItems,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a vendor adjustment. Declared in shared/payables.dtd. */
export interface DeleteApAdjustment {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_apadjustment UPDATE Request` */
export const deleteApAdjustment: FunctionProfile<
  DeleteApAdjustment,
  Completed
> = {
  name: "Intacct delete_apadjustment UPDATE Request",
  version: "2.1",
  element: "delete_apadjustment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Reads a vendor adjustment. Declared in shared/payables.dtd. */
export interface GetApAdjustment {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct apadjustment GET Request` */
export const getApAdjustment: FunctionProfile<
  GetApAdjustment,
  ApAdjustmentData
> = {
  name: "Intacct apadjustment GET Request",
  version: "2.1",
  element: "get_apadjustment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getApAdjustmentResponse,
};

/** The input of Intacct apadjustment QUERY. */
export type QueryApAdjustment = GetList<ApAdjustmentField>;

/** `Intacct apadjustment QUERY Request` */
export const queryApAdjustment: FunctionProfile<
  QueryApAdjustment,
  ApAdjustmentData
> = {
  name: "Intacct apadjustment QUERY Request",
  version: "2.1",
  fixed: { object: "apadjustment" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryApAdjustmentResponse,
};

/** `Intacct apadjustment GET Response` */
export const getApAdjustmentResponse: Profile<ApAdjustmentData> = {
  name: "Intacct apadjustment GET Response",
  version: "2.1",
  element: "data",
  content: "(apadjustment*)",
  types: { apadjustment: () => apAdjustmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct apadjustment QUERY Response` */
export const queryApAdjustmentResponse: Profile<ApAdjustmentData> = {
  name: "Intacct apadjustment QUERY Response",
  version: "2.1",
  element: "data",
  content: "(apadjustment*)",
  types: { apadjustment: () => apAdjustmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `apadjustment`. */
export interface ApAdjustmentData extends DataAttributes {
  apadjustment?: ApAdjustmentRecord[];
}

/** The fields of an apadjustment that can be requested. */
export type ApAdjustmentField = keyof ApAdjustmentRecord;

export const apAdjustmentItems: Shape<readonly [LineItem, ...LineItem[]]> = {
  element: "apadjustmentitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItem },
};

/** One turn of a repeated group. */
export type UpdateApAdjustmentItemsEntry = LinesOrChanges;

export const updateApAdjustmentItems: Shape<
  readonly [UpdateApAdjustmentItemsEntry, ...UpdateApAdjustmentItemsEntry[]]
> = {
  element: "updateapadjustmentitems",
  content: "(lineitem | updatelineitem)+",
  types: { lineitem: () => lineItem, updatelineitem: () => updateLineItem },
};

/** A vendor adjustment. Declared in 2.1/response/payables.dtd. */
export interface ApAdjustmentRecord {
  /** `KEY`. */
  key?: string;
  /** `ID`. */
  vendorid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  datepaid?: IsoDate | null;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** `STRING_30`: at most 30 characters. */
  billno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `MONEY`. */
  totalamount?: DecimalText | null;
  /** `MONEY`. */
  totalpaid?: DecimalText | null;
  /** `MONEY`. */
  totaldue?: DecimalText | null;
  /** `MONEY`. */
  totalselected?: DecimalText | null;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totalamount?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totalpaid?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totaldue?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totalselected?: DecimalText | null;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  apadjustmentitems?: OpenRecord[];
}

export const apAdjustmentRecord: Shape<ApAdjustmentRecord> = {
  element: "apadjustment",
  content: `(key?, vendorid?, datecreated?, dateposted?, datepaid?, batchkey?, adjustmentno?, billno?,
    description?, totalamount?, totalpaid?, totaldue?, totalselected?, whenmodified?, state?,
    basecurr?, currency?, trx_totalamount?, trx_totalpaid?, trx_totaldue?, trx_totalselected?,
    customfields?, inclusivetax?, taxsolutionid?, apadjustmentitems?)`,
  types: {
    key: "KEY",
    vendorid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datepaid: "DATE",
    batchkey: "KEY",
    adjustmentno: "STRING_30",
    billno: "STRING_30",
    description: "STRING_80",
    totalamount: "MONEY",
    totalpaid: "MONEY",
    totaldue: "MONEY",
    totalselected: "MONEY",
    whenmodified: "TIMESTAMP",
    state: "STRING_40",
    basecurr: "STRING_3",
    currency: "STRING_3",
    trx_totalamount: "NUMBER_38_2",
    trx_totalpaid: "NUMBER_38_2",
    trx_totaldue: "NUMBER_38_2",
    trx_totalselected: "NUMBER_38_2",
    customfields: () => customFieldsRecord,
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100",
    apadjustmentitems: () => apAdjustmentItemsRecord,
  },
  answer: true,
};

export const apAdjustmentItemsRecord: Shape<OpenRecord[]> = {
  element: "apadjustmentitems",
  content: "(lineitemnoretainage+)",
  types: { lineitemnoretainage: () => lineitemnoretainageRecord },
  answer: true,
};
