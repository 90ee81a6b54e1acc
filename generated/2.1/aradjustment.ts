// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum 823656f4b2da87e7
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { BaseCurrency, Currency, LinesOrChanges } from "./groups.js";
import { type LineItem, lineItem } from "./lineitem.js";
import { lineitemnoretainageRecord } from "./lineitemnoretainage.js";
import { updateLineItem } from "./updatelineitem.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an adjustment to what a customer owes. Declared in shared/receivables.dtd. */
export type CreateArAdjustment = CreateArAdjustmentFields & BaseCurrency;

interface CreateArAdjustmentFields {
  /** `ID`. */
  customerid: string;
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
  invoiceno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `KEY`. */
  externalid?: string;
  /** `BOOLEAN`. */
  nogl?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a customer adjustment. */
  aradjustmentitems: readonly [LineItem, ...LineItem[]];
}

/** `Intacct aradjustment CREATE Request` */
export const createArAdjustment: FunctionProfile<CreateArAdjustment, Created> =
  {
    name: "Intacct aradjustment CREATE Request",
    version: "2.1",
    element: "create_aradjustment",
    content: `(customerid, datecreated, dateposted?, batchkey?, adjustmentno?, action?, invoiceno?,
    description?, externalid?, (basecurr?, currency, ((exchratedate?, exchratetype) | exchrate))?,
    nogl?, taxsolutionid?, aradjustmentitems)`,
    types: {
      customerid: "ID",
      datecreated: "DATE",
      dateposted: "DATE",
      batchkey: "KEY",
      adjustmentno: "STRING_30",
      action: "STRING_15",
      invoiceno: "STRING_30",
      description: "STRING_80",
      externalid: "KEY",
      basecurr: "STRING_3",
      currency: "STRING_3",
      exchratedate: "DATE",
      exchratetype: "STRING_100",
      exchrate: "NUMBER_38_2",
      nogl: "BOOLEAN",
      taxsolutionid: "STRING_100",
      aradjustmentitems: () => arAdjustmentItems,
    },
  };

/** Updates a customer adjustment and, through updatearadjustmentitems, its lines. Declared in shared/receivables.dtd. */
export type UpdateArAdjustment = UpdateArAdjustmentFields & Currency;

interface UpdateArAdjustmentFields {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `ID`. */
  customerid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  adjustmentno?: string;
  /** `STRING_15`: at most 15 characters. */
  action?: string;
  /** `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** Lines that are added, and changes to lines. */
  updatearadjustmentitems?: readonly [
    UpdateArAdjustmentItemsEntry,
    ...UpdateArAdjustmentItemsEntry[],
  ];
}

/** `Intacct aradjustment UPDATE Request` */
export const updateArAdjustment: FunctionProfile<
  UpdateArAdjustment,
  Completed
> = {
  name: "Intacct aradjustment UPDATE Request",
  version: "2.1",
  element: "update_aradjustment",
  content: `(customerid?, datecreated?, dateposted?, adjustmentno?, action?, invoiceno?, description?,
    (currency, ((exchratedate?, exchratetype) | exchrate))?, updatearadjustmentitems?)`,
  types: {
    customerid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    adjustmentno: "STRING_30",
    action: "STRING_15",
    invoiceno: "STRING_30",
    description: "STRING_80",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    updatearadjustmentitems: () => updateArAdjustmentItems,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a customer adjustment. Declared in shared/receivables.dtd. */
export interface DeleteArAdjustment {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_aradjustment UPDATE Request` */
export const deleteArAdjustment: FunctionProfile<
  DeleteArAdjustment,
  Completed
> = {
  name: "Intacct delete_aradjustment UPDATE Request",
  version: "2.1",
  element: "delete_aradjustment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Reads a customer adjustment. Declared in shared/receivables.dtd. */
export interface GetArAdjustment {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct aradjustment GET Request` */
export const getArAdjustment: FunctionProfile<
  GetArAdjustment,
  ArAdjustmentData
> = {
  name: "Intacct aradjustment GET Request",
  version: "2.1",
  element: "get_aradjustment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getArAdjustmentResponse,
};

/** The input of Intacct aradjustment QUERY. */
export type QueryArAdjustment = GetList<ArAdjustmentField>;

/** `Intacct aradjustment QUERY Request` */
export const queryArAdjustment: FunctionProfile<
  QueryArAdjustment,
  ArAdjustmentData
> = {
  name: "Intacct aradjustment QUERY Request",
  version: "2.1",
  fixed: { object: "aradjustment" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryArAdjustmentResponse,
};

/** `Intacct aradjustment GET Response` */
export const getArAdjustmentResponse: Profile<ArAdjustmentData> = {
  name: "Intacct aradjustment GET Response",
  version: "2.1",
  element: "data",
  content: "(aradjustment*)",
  types: { aradjustment: () => arAdjustmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct aradjustment QUERY Response` */
export const queryArAdjustmentResponse: Profile<ArAdjustmentData> = {
  name: "Intacct aradjustment QUERY Response",
  version: "2.1",
  element: "data",
  content: "(aradjustment*)",
  types: { aradjustment: () => arAdjustmentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `aradjustment`. */
export interface ArAdjustmentData extends DataAttributes {
  aradjustment?: ArAdjustmentRecord[];
}

/** The fields of an aradjustment that can be requested. */
export type ArAdjustmentField = keyof ArAdjustmentRecord;

export const arAdjustmentItems: Shape<readonly [LineItem, ...LineItem[]]> = {
  element: "aradjustmentitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItem },
};

/** One turn of a repeated group. */
export type UpdateArAdjustmentItemsEntry = LinesOrChanges;

export const updateArAdjustmentItems: Shape<
  readonly [UpdateArAdjustmentItemsEntry, ...UpdateArAdjustmentItemsEntry[]]
> = {
  element: "updatearadjustmentitems",
  content: "(lineitem | updatelineitem)+",
  types: { lineitem: () => lineItem, updatelineitem: () => updateLineItem },
};

/** A customer adjustment. Declared in 2.1/response/receivables.dtd. */
export interface ArAdjustmentRecord {
  /** `KEY`. */
  key?: string;
  /** `ID`. */
  customerid?: string;
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
  invoiceno?: string;
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
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  aradjustmentitems?: OpenRecord[];
}

export const arAdjustmentRecord: Shape<ArAdjustmentRecord> = {
  element: "aradjustment",
  content: `(key?, customerid?, datecreated?, dateposted?, datepaid?, batchkey?, adjustmentno?, invoiceno?,
    description?, totalamount?, totalpaid?, totaldue?, totalselected?, whenmodified?, state?,
    basecurr?, currency?, trx_totalamount?, trx_totalpaid?, trx_totaldue?, trx_totalselected?,
    taxsolutionid?, aradjustmentitems?)`,
  types: {
    key: "KEY",
    customerid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datepaid: "DATE",
    batchkey: "KEY",
    adjustmentno: "STRING_30",
    invoiceno: "STRING_30",
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
    taxsolutionid: "STRING_100",
    aradjustmentitems: () => arAdjustmentItemsRecord,
  },
  answer: true,
};

export const arAdjustmentItemsRecord: Shape<OpenRecord[]> = {
  element: "aradjustmentitems",
  content: "(lineitemnoretainage+)",
  types: { lineitemnoretainage: () => lineitemnoretainageRecord },
  answer: true,
};
