// Made by intacct-codegen from 2.1/order-entry.dtd, 2.1/response/order-entry.dtd, shared/objects.dtd, shared/order-entry.dtd; do not edit. Checksum f9347bf9ce2c154a
import type {
  Completed,
  Created,
  Decimal,
  FunctionProfile,
  Integer,
  IsoDate,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type BillTo, billTo } from "./billto.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Ending, ending } from "./ending.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { ProjectDimension } from "./groups.js";
import { type ItemDetail, itemDetails } from "./itemdetails.js";
import {
  type EnumModenew,
  type EnumPaymentMethod,
  type EnumStatus,
  enumModenew,
  enumPaymentMethod,
  enumStatus,
} from "./scalars.js";
import { type ShipTo, shipTo } from "./shipto.js";
import { type Subtotal, subtotals } from "./subtotals.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Sets up a sales transaction that recurs, and how it is to be paid. Declared in shared/order-entry.dtd. */
export interface CreateRecurSoTransaction {
  /** `STRING_30`: at most 30 characters. */
  transactiontype: string;
  /** `ID`. */
  customerid: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractdesc?: string;
  /** `STRING_100`: at most 100 characters. */
  customerponumber?: string;
  /** `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  shipto?: ShipTo;
  billto?: BillTo;
  /** `KEY`. */
  externalid?: string;
  /** `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `STRING_100`: at most 100 characters. */
  exchratetype?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  recursotransitems: readonly [RecurSoTransItem, ...RecurSoTransItem[]];
  subtotals?: readonly [Subtotal, ...Subtotal[]];
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymethod?: EnumPaymentMethod | null;
  /** `BOOLEAN`. */
  payinfull?: boolean | null;
  /** `MONEY`. */
  paymentamount?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  creditcardtype?: string;
  /** `STRING_30`: at most 30 characters. */
  customercreditcardkey?: string;
  /** `STRING_60`: at most 60 characters. */
  customerbankaccountkey?: string;
  accounttype?: "Bank" | "Undeposited Funds Account" | (string & {}) | null;
  /** `STRING_24`: at most 24 characters. */
  bankaccountid?: string;
  /** `KEY`. */
  glaccountkey?: string;
  /** `DATE`, sent as year, month and day. */
  startdate: IsoDate;
  /** The end of a recurrence: after so many times, or on a date. */
  ending?: Ending;
  /** `ENUM_MODENEW`: "days", "weeks", "months", "years", "Days", "Weeks", "Months" or "Years". */
  modenew?: EnumModenew | null;
  /** `INTEGER`. */
  interval?: Integer | null;
  /** `BOOLEAN`. */
  eom?: boolean | null;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `ENUM_STATUS`: "active" or "inactive". */
  docstatus?: EnumStatus | null;
}

/** `Intacct recursotransaction CREATE Request` */
export const createRecurSoTransaction: FunctionProfile<
  CreateRecurSoTransaction,
  Created
> = {
  name: "Intacct recursotransaction CREATE Request",
  version: "2.1",
  element: "create_recursotransaction",
  content: `(transactiontype, customerid, referenceno?, termname?, message?, contractid?, contractdesc?,
    customerponumber?, shippingmethod?, shipto?, billto?, externalid?, basecurr?, currency?,
    exchratetype?, customfields?, taxsolutionid?, recursotransitems, subtotals?, paymethod?,
    payinfull?, paymentamount?, creditcardtype?, customercreditcardkey?, customerbankaccountkey?,
    accounttype?, bankaccountid?, glaccountkey?, startdate, ending?, modenew?, interval?, eom?,
    status?, docstatus?)`,
  types: {
    transactiontype: "STRING_30",
    customerid: "ID",
    referenceno: "STRING_20",
    termname: "STRING_40",
    message: "STRING_4000",
    contractid: "STRING_100",
    contractdesc: "STRING_100",
    customerponumber: "STRING_100",
    shippingmethod: "STRING_40",
    shipto: () => shipTo,
    billto: () => billTo,
    externalid: "KEY",
    basecurr: "STRING_3",
    currency: "STRING_3",
    exchratetype: "STRING_100",
    customfields: () => customFields,
    taxsolutionid: "STRING_100",
    recursotransitems: () => recurSoTransItems,
    subtotals: () => subtotals,
    paymethod: enumPaymentMethod,
    payinfull: "BOOLEAN",
    paymentamount: "MONEY",
    creditcardtype: "STRING_30",
    customercreditcardkey: "STRING_30",
    customerbankaccountkey: "STRING_60",
    accounttype: "ENUM",
    bankaccountid: "STRING_24",
    glaccountkey: "KEY",
    startdate: "DATE",
    ending: () => ending,
    modenew: enumModenew,
    interval: "INTEGER",
    eom: "BOOLEAN",
    status: enumStatus,
    docstatus: enumStatus,
  },
};

/** Deletes a recurring sales transaction. Declared in shared/order-entry.dtd. */
export interface DeleteRecurSoTransaction {
  key: string;
}

/** `Intacct delete_recursotransaction UPDATE Request` */
export const deleteRecurSoTransaction: FunctionProfile<
  DeleteRecurSoTransaction,
  Completed
> = {
  name: "Intacct delete_recursotransaction UPDATE Request",
  version: "2.1",
  element: "delete_recursotransaction",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct recursotransaction GET. */
export type GetRecurSoTransaction = Get<RecurSoTransactionField>;

/** `Intacct recursotransaction GET Request` */
export const getRecurSoTransaction: FunctionProfile<
  GetRecurSoTransaction,
  RecurSoTransactionData
> = {
  name: "Intacct recursotransaction GET Request",
  version: "2.1",
  fixed: { object: "recursotransaction" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRecurSoTransactionResponse,
};

/** The input of Intacct recursotransaction QUERY. */
export type QueryRecurSoTransaction = GetList<RecurSoTransactionField>;

/** `Intacct recursotransaction QUERY Request` */
export const queryRecurSoTransaction: FunctionProfile<
  QueryRecurSoTransaction,
  RecurSoTransactionData
> = {
  name: "Intacct recursotransaction QUERY Request",
  version: "2.1",
  fixed: { object: "recursotransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryRecurSoTransactionResponse,
};

/** `Intacct recursotransaction GET Response` */
export const getRecurSoTransactionResponse: Profile<RecurSoTransactionData> = {
  name: "Intacct recursotransaction GET Response",
  version: "2.1",
  element: "data",
  content: "(recursotransaction*)",
  types: { recursotransaction: () => recurSoTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct recursotransaction QUERY Response` */
export const queryRecurSoTransactionResponse: Profile<RecurSoTransactionData> =
  {
    name: "Intacct recursotransaction QUERY Response",
    version: "2.1",
    element: "data",
    content: "(recursotransaction*)",
    types: { recursotransaction: () => recurSoTransactionRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `recursotransaction`. */
export interface RecurSoTransactionData extends DataAttributes {
  recursotransaction?: OpenRecord[];
}

/** The fields of a recursotransaction that can be requested. */
export type RecurSoTransactionField = string;

export const recurSoTransItems: Shape<
  readonly [RecurSoTransItem, ...RecurSoTransItem[]]
> = {
  element: "recursotransitems",
  content: "(recursotransitem+)",
  types: { recursotransitem: () => recurSoTransItem },
};

/** A line of a recurring sales transaction. Declared in 2.1/order-entry.dtd. */
export type RecurSoTransItem = RecurSoTransItemFields & ProjectDimension;

interface RecurSoTransItemFields {
  /** `STRING_30`: at most 30 characters. */
  itemid: string;
  /** `STRING_50`: at most 50 characters. */
  itemaliasid?: string;
  /** `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** `BOOLEAN`. */
  taxable?: boolean | null;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity: Decimal;
  /** `STRING_30`: at most 30 characters. */
  unit?: string;
  /** `MONEY`. */
  price?: Decimal | null;
  /** `STRING_4000`: at most 4000 characters. */
  discsurchargememo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_30`: at most 30 characters. */
  revrectemplate?: string;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate?: IsoDate;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  vendorid?: string;
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  shipto?: ShipTo;
}

export const recurSoTransItem: Shape<RecurSoTransItem> = {
  element: "recursotransitem",
  content: `(itemid, itemaliasid?, itemdesc?, taxable?, warehouseid?, quantity, unit?, price?,
    discsurchargememo?, locationid?, departmentid?, memo?, itemdetails?, customfields?,
    revrectemplate?, revrecstartdate?, revrecenddate?, status?, (projectid, (taskid,
    costtypeid?)?)?, customerid?, vendorid?, employeeid?, classid?, contractid?, shipto?)`,
  types: {
    itemid: "STRING_30",
    itemaliasid: "STRING_50",
    itemdesc: "STRING_200",
    taxable: "BOOLEAN",
    warehouseid: "STRING_40",
    quantity: "NUMBER_16_4",
    unit: "STRING_30",
    price: "MONEY",
    discsurchargememo: "STRING_4000",
    locationid: "ID",
    departmentid: "ID",
    memo: "STRING_500",
    itemdetails: () => itemDetails,
    customfields: () => customFields,
    revrectemplate: "STRING_30",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    status: enumStatus,
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30",
    contractid: "STRING_100",
    shipto: () => shipTo,
  },
};

export const recurSoTransactionRecord: Shape<OpenRecord> = {
  element: "recursotransaction",
  content: "ANY",
  answer: true,
};
