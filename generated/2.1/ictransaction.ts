// Made by intacct-codegen from 2.1/response/inventory.dtd, shared/inventory.dtd, shared/objects.dtd, shared/structures.dtd; do not edit. Checksum cf83858bd8524839
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
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
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { ProjectDimension } from "./groups.js";
import { type ItemDetail, itemDetails } from "./itemdetails.js";
import { type EnumTransstate, enumTransstate } from "./scalars.js";
import {
  type Subtotal,
  type SubtotalRecord,
  subtotals,
  subtotalsRecord,
} from "./subtotals.js";
import { type UpdateSubtotal, updateSubtotals } from "./updatesubtotals.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an inventory transaction. Declared in shared/inventory.dtd. */
export interface CreateIcTransaction {
  /** `STRING_30`: at most 30 characters. */
  transactiontype: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `STRING_30`: at most 30 characters. */
  createdfrom?: string;
  /** `STRING_20`: at most 20 characters. */
  documentno?: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** `KEY`. */
  externalid?: string;
  /** `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** The lines of an inventory transaction. */
  ictransitems: readonly [IcTransItem, ...IcTransItem[]];
  subtotals?: readonly [Subtotal, ...Subtotal[]];
}

/** `Intacct ictransaction CREATE Request` */
export const createIcTransaction: FunctionProfile<
  CreateIcTransaction,
  Created
> = {
  name: "Intacct ictransaction CREATE Request",
  version: "2.1",
  element: "create_ictransaction",
  content: `(transactiontype, datecreated, createdfrom?, documentno?, referenceno?, message?, externalid?,
    basecurr?, customfields?, state?, ictransitems, subtotals?)`,
  types: {
    transactiontype: "STRING_30",
    datecreated: "DATE",
    createdfrom: "STRING_30",
    documentno: "STRING_20",
    referenceno: "STRING_20",
    message: "STRING_4000",
    externalid: "KEY",
    basecurr: "STRING_3",
    customfields: () => customFields,
    state: "STRING_40",
    ictransitems: () => icTransItems,
    subtotals: () => subtotals,
  },
};

/** Updates an inventory transaction and, through updateictransitems, its lines. Declared in shared/inventory.dtd. */
export interface UpdateIcTransaction {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** `KEY`. */
  externalid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** Lines that are added, and changes to lines. */
  updateictransitems?: readonly [
    UpdateIcTransItemsEntry,
    ...UpdateIcTransItemsEntry[],
  ];
  updatesubtotals?: readonly [UpdateSubtotal, ...UpdateSubtotal[]];
}

/** `Intacct ictransaction UPDATE Request` */
export const updateIcTransaction: FunctionProfile<
  UpdateIcTransaction,
  Completed
> = {
  name: "Intacct ictransaction UPDATE Request",
  version: "2.1",
  element: "update_ictransaction",
  content: `(datecreated?, referenceno?, message?, externalid?, customfields?, state?, updateictransitems?,
    updatesubtotals?)`,
  types: {
    datecreated: "DATE",
    referenceno: "STRING_20",
    message: "STRING_4000",
    externalid: "KEY",
    customfields: () => customFields,
    state: "STRING_40",
    updateictransitems: () => updateIcTransItems,
    updatesubtotals: () => updateSubtotals,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes an inventory transaction. Declared in shared/inventory.dtd. */
export interface DeleteIcTransaction {
  key: string;
  /** Attribute; false unless given. */
  external?: boolean;
}

/** `Intacct delete_ictransaction UPDATE Request` */
export const deleteIcTransaction: FunctionProfile<
  DeleteIcTransaction,
  Completed
> = {
  name: "Intacct delete_ictransaction UPDATE Request",
  version: "2.1",
  element: "delete_ictransaction",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", external: '(true | false) "false"' },
};

/** The input of Intacct ictransaction GET. */
export type GetIcTransaction = Get<IcTransactionField>;

/** `Intacct ictransaction GET Request` */
export const getIcTransaction: FunctionProfile<
  GetIcTransaction,
  IcTransactionData
> = {
  name: "Intacct ictransaction GET Request",
  version: "2.1",
  fixed: { object: "ictransaction" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getIcTransactionResponse,
};

/** The input of Intacct ictransaction QUERY. */
export type QueryIcTransaction = GetList<IcTransactionField>;

/** `Intacct ictransaction QUERY Request` */
export const queryIcTransaction: FunctionProfile<
  QueryIcTransaction,
  IcTransactionData
> = {
  name: "Intacct ictransaction QUERY Request",
  version: "2.1",
  fixed: { object: "ictransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryIcTransactionResponse,
};

/** `Intacct ictransaction GET Response` */
export const getIcTransactionResponse: Profile<IcTransactionData> = {
  name: "Intacct ictransaction GET Response",
  version: "2.1",
  element: "data",
  content: "(ictransaction*)",
  types: { ictransaction: () => icTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct ictransaction QUERY Response` */
export const queryIcTransactionResponse: Profile<IcTransactionData> = {
  name: "Intacct ictransaction QUERY Response",
  version: "2.1",
  element: "data",
  content: "(ictransaction*)",
  types: { ictransaction: () => icTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `ictransaction`. */
export interface IcTransactionData extends DataAttributes {
  ictransaction?: IcTransactionRecord[];
}

/** The fields of an ictransaction that can be requested. */
export type IcTransactionField = keyof IcTransactionRecord;

export const icTransItems: Shape<readonly [IcTransItem, ...IcTransItem[]]> = {
  element: "ictransitems",
  content: "(ictransitem+)",
  types: { ictransitem: () => icTransItem },
};

/** A line of an inventory transaction. Declared in shared/inventory.dtd. */
export type IcTransItem = IcTransItemFields & ProjectDimension;

interface IcTransItemFields {
  /** `STRING_30`: at most 30 characters. */
  itemid: string;
  /** `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity: Decimal;
  /** `STRING_30`: at most 30 characters. */
  unit?: string;
  /** `MONEY`. */
  cost?: Decimal | null;
  /** `INTEGER`. */
  sourcelinekey?: Integer | null;
  /** `ID`. */
  locationid?: string;
  /** `INTEGER`. */
  adjdocentrykey?: Integer | null;
  /** `ID`. */
  departmentid?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
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
}

export const icTransItem: Shape<IcTransItem> = {
  element: "ictransitem",
  content: `(itemid, itemdesc?, warehouseid, quantity, unit?, cost?, sourcelinekey?, locationid?,
    adjdocentrykey?, departmentid?, itemdetails?, customfields?, (projectid, (taskid,
    costtypeid?)?)?, customerid?, vendorid?, employeeid?, classid?, contractid?)`,
  types: {
    itemid: "STRING_30",
    itemdesc: "STRING_200",
    warehouseid: "STRING_40",
    quantity: "NUMBER_16_4",
    unit: "STRING_30",
    cost: "MONEY",
    sourcelinekey: "INTEGER",
    locationid: "ID",
    adjdocentrykey: "INTEGER",
    departmentid: "ID",
    itemdetails: () => itemDetails,
    customfields: () => customFields,
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30",
    contractid: "STRING_100",
  },
};

/** One turn of a repeated group. */
export type UpdateIcTransItemsEntry =
  | {
      /** A line of an inventory transaction. */
      ictransitem: IcTransItem;
      updateictransitem?: never;
    }
  | {
      ictransitem?: never;
      /** A change to the line of the given number. */
      updateictransitem: UpdateIcTransItem;
    };

export const updateIcTransItems: Shape<
  readonly [UpdateIcTransItemsEntry, ...UpdateIcTransItemsEntry[]]
> = {
  element: "updateictransitems",
  content: "(ictransitem | updateictransitem)+",
  types: {
    ictransitem: () => icTransItem,
    updateictransitem: () => updateIcTransItem,
  },
};

/** A change to the line of the given number. Declared in shared/inventory.dtd. */
export type UpdateIcTransItem = UpdateIcTransItemFields & ProjectDimension;

interface UpdateIcTransItemFields {
  line_num: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  unit?: string;
  /** `MONEY`. */
  cost?: Decimal | null;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
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
}

export const updateIcTransItem: Shape<UpdateIcTransItem> = {
  element: "updateictransitem",
  content: `(itemid?, itemdesc?, warehouseid?, quantity?, unit?, cost?, locationid?, departmentid?,
    itemdetails?, customfields?, (projectid, (taskid, costtypeid?)?)?, customerid?, vendorid?,
    employeeid?, classid?, contractid?)`,
  types: {
    itemid: "STRING_30",
    itemdesc: "STRING_200",
    warehouseid: "STRING_40",
    quantity: "NUMBER_16_4",
    unit: "STRING_30",
    cost: "MONEY",
    locationid: "ID",
    departmentid: "ID",
    itemdetails: () => itemDetails,
    customfields: () => customFields,
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30",
    contractid: "STRING_100",
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

export const icTransItemsRecord: Shape<IcTransItemRecord[]> = {
  element: "ictransitems",
  content: "(ictransitem+)",
  types: { ictransitem: () => icTransItemRecord },
  answer: true,
};

/** An inventory transaction. Declared in 2.1/response/inventory.dtd. */
export interface IcTransactionRecord {
  /** `KEY`. */
  key?: string;
  /** `STRING_30`: at most 30 characters. */
  transactiontype?: string;
  /** `STRING_60`: at most 60 characters. */
  transactionid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `STRING_30`: at most 30 characters. */
  createdfrom?: string;
  /** `STRING_20`: at most 20 characters. */
  documentno?: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** `ENUM_TRANSSTATE`: "Pending", "Closed", "Submitted", "Approved", "Unapproved", "Confirmed", "Voided" or "Deleted". */
  transactionstate?: EnumTransstate | null;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `TIMESTAMP`. */
  dateprinted?: string;
  /** The lines of an inventory transaction. */
  ictransitems?: IcTransItemRecord[];
  subtotals?: SubtotalRecord[];
}

export const icTransactionRecord: Shape<IcTransactionRecord> = {
  element: "ictransaction",
  content: `(key?, transactiontype?, transactionid?, datecreated?, createdfrom?, documentno?, referenceno?,
    message?, transactionstate?, whenmodified?, dateprinted?, ictransitems?, subtotals?)`,
  types: {
    key: "KEY",
    transactiontype: "STRING_30",
    transactionid: "STRING_60",
    datecreated: "DATE",
    createdfrom: "STRING_30",
    documentno: "STRING_20",
    referenceno: "STRING_20",
    message: "STRING_4000",
    transactionstate: enumTransstate,
    whenmodified: "TIMESTAMP",
    dateprinted: "TIMESTAMP",
    ictransitems: () => icTransItemsRecord,
    subtotals: () => subtotalsRecord,
  },
  answer: true,
};

/** A line of an inventory transaction. Declared in 2.1/response/inventory.dtd. */
export interface IcTransItemRecord {
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: DecimalText | null;
  /** `STRING_30`: at most 30 characters. */
  unit?: string;
  /** `MONEY`. */
  cost?: DecimalText | null;
  /** `MONEY`. */
  totalamount?: DecimalText | null;
  /** `ID`. */
  locationid?: string;
  /** `INTEGER`. */
  adjdocentrykey?: IntegerText | null;
  /** `ID`. */
  departmentid?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
}

export const icTransItemRecord: Shape<IcTransItemRecord> = {
  element: "ictransitem",
  content: `(itemid?, itemdesc?, warehouseid?, quantity?, unit?, cost?, totalamount?, locationid?,
    adjdocentrykey?, departmentid?, customfields?)`,
  types: {
    itemid: "STRING_30",
    itemdesc: "STRING_200",
    warehouseid: "STRING_40",
    quantity: "NUMBER_16_4",
    unit: "STRING_30",
    cost: "MONEY",
    totalamount: "MONEY",
    locationid: "ID",
    adjdocentrykey: "INTEGER",
    departmentid: "ID",
    customfields: () => customFieldsRecord,
  },
  answer: true,
};
