// Made by intacct-codegen from 2.1/response/cash-management.dtd, shared/cash-management.dtd, shared/objects.dtd, shared/structures.dtd; do not edit. Checksum 6bad173f1d63d9b4
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
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type DepartmentRecord, departmentRecord } from "./department.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type {
  Account,
  AccountGroup,
  Currency,
  ProjectDimension,
} from "./groups.js";
import { type LocationRecord, locationRecord } from "./location.js";
import { type TaxEntry, taxEntries } from "./taxentries.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Records a charge card transaction. Declared in shared/cash-management.dtd. */
export type RecordCcTransaction = RecordCcTransactionFields & Currency;

interface RecordCcTransactionFields {
  /** `ID`. */
  chargecardid: string;
  /** `DATE`, sent as year, month and day. */
  paymentdate: IsoDate;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_80`: at most 80 characters. */
  payee?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a charge card transaction. */
  ccpayitems: readonly [CcPayItem, ...CcPayItem[]];
}

/** `Intacct cctransaction RECORD Request` */
export const recordCcTransaction: FunctionProfile<
  RecordCcTransaction,
  Created
> = {
  name: "Intacct cctransaction RECORD Request",
  version: "2.1",
  element: "record_cctransaction",
  content: `(chargecardid, paymentdate, referenceno?, payee?, description?, supdocid?, (currency,
    ((exchratedate?, exchratetype) | exchrate))?, customfields?, inclusivetax?, taxsolutionid?,
    ccpayitems)`,
  types: {
    chargecardid: "ID",
    paymentdate: "DATE",
    referenceno: "STRING_20",
    payee: "STRING_80",
    description: "STRING_80",
    supdocid: "STRING_100",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    customfields: () => customFields,
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100",
    ccpayitems: () => ccPayItems,
  },
};

/** Updates a charge card transaction and, through updateccpayitems, its lines. Declared in shared/cash-management.dtd. */
export type UpdateCcTransaction = UpdateCcTransactionFields & Currency;

interface UpdateCcTransactionFields {
  key: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** `DATE`, sent as year, month and day. */
  paymentdate?: IsoDate;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_80`: at most 80 characters. */
  payee?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Lines that are added, and changes to lines. */
  updateccpayitems?: readonly [
    UpdateCcPayItemsEntry,
    ...UpdateCcPayItemsEntry[],
  ];
}

/** `Intacct cctransaction UPDATE Request` */
export const updateCcTransaction: FunctionProfile<
  UpdateCcTransaction,
  Completed
> = {
  name: "Intacct cctransaction UPDATE Request",
  version: "2.1",
  element: "update_cctransaction",
  content: `(paymentdate?, referenceno?, payee?, description?, supdocid?, (currency, ((exchratedate?,
    exchratetype) | exchrate))?, customfields?, inclusivetax?, updateccpayitems?)`,
  types: {
    paymentdate: "DATE",
    referenceno: "STRING_20",
    payee: "STRING_80",
    description: "STRING_80",
    supdocid: "STRING_100",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    customfields: () => customFields,
    inclusivetax: "BOOLEAN",
    updateccpayitems: () => updateCcPayItems,
  },
  attributes: { key: "CDATA #REQUIRED", set_nulls: '(true | false) "false"' },
};

/** Reverses a charge card transaction as of a date. Declared in shared/cash-management.dtd. */
export interface ReverseCcTransaction {
  key: string;
  /** `DATE`, sent as year, month and day. */
  datereversed: IsoDate;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
}

/** `Intacct cctransaction REVERSE Request` */
export const reverseCcTransaction: FunctionProfile<
  ReverseCcTransaction,
  Completed
> = {
  name: "Intacct cctransaction REVERSE Request",
  version: "2.1",
  element: "reverse_cctransaction",
  content: "(datereversed, memo?)",
  types: { datereversed: "DATE", memo: "STRING_500" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct cctransaction GET. */
export type GetCcTransaction = Get<CcTransactionField>;

/** `Intacct cctransaction GET Request` */
export const getCcTransaction: FunctionProfile<
  GetCcTransaction,
  CcTransactionData
> = {
  name: "Intacct cctransaction GET Request",
  version: "2.1",
  fixed: { object: "cctransaction" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCcTransactionResponse,
};

/** The input of Intacct cctransaction QUERY. */
export type QueryCcTransaction = GetList<CcTransactionField>;

/** `Intacct cctransaction QUERY Request` */
export const queryCcTransaction: FunctionProfile<
  QueryCcTransaction,
  CcTransactionData
> = {
  name: "Intacct cctransaction QUERY Request",
  version: "2.1",
  fixed: { object: "cctransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryCcTransactionResponse,
};

/** `Intacct cctransaction GET Response` */
export const getCcTransactionResponse: Profile<CcTransactionData> = {
  name: "Intacct cctransaction GET Response",
  version: "2.1",
  element: "data",
  content: "(cctransaction*)",
  types: { cctransaction: () => ccTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct cctransaction QUERY Response` */
export const queryCcTransactionResponse: Profile<CcTransactionData> = {
  name: "Intacct cctransaction QUERY Response",
  version: "2.1",
  element: "data",
  content: "(cctransaction*)",
  types: { cctransaction: () => ccTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `cctransaction`. */
export interface CcTransactionData extends DataAttributes {
  cctransaction?: CcTransactionRecord[];
}

/** The fields of a cctransaction that can be requested. */
export type CcTransactionField = keyof CcTransactionRecord;

export const ccPayItems: Shape<readonly [CcPayItem, ...CcPayItem[]]> = {
  element: "ccpayitems",
  content: "(ccpayitem+)",
  types: { ccpayitem: () => ccPayItem },
};

/** A line of a charge card transaction. Declared in shared/cash-management.dtd. */
export type CcPayItem = CcPayItemFields & Account & ProjectDimension;

interface CcPayItemFields {
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `MONEY`. */
  paymentamount: Decimal;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  vendorid?: string;
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
  /** `BOOLEAN`. */
  billable?: boolean | null;
}

export const ccPayItem: Shape<CcPayItem> = {
  element: "ccpayitem",
  content: `((glaccountno | accountlabel), description?, paymentamount, departmentid?, locationid?,
    customerid?, vendorid?, employeeid?, (projectid, (taskid, costtypeid?)?)?, itemid?, classid?,
    contractid?, warehouseid?, customfields?, totaltrxamount?, taxentries?, billable?)`,
  types: {
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    description: "STRING_80",
    paymentamount: "MONEY",
    departmentid: "ID",
    locationid: "ID",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    itemid: "STRING_30",
    classid: "STRING_30",
    contractid: "STRING_100",
    warehouseid: "STRING_40",
    customfields: () => customFields,
    totaltrxamount: "MONEY",
    taxentries: () => taxEntries,
    billable: "BOOLEAN",
  },
};

/** One turn of a repeated group. */
export type UpdateCcPayItemsEntry =
  | {
      /** A line of a charge card transaction. */
      ccpayitem: CcPayItem;
      updateccpayitem?: never;
    }
  | {
      ccpayitem?: never;
      /** A change to the line of the given number. */
      updateccpayitem: UpdateCcPayItem;
    };

export const updateCcPayItems: Shape<
  readonly [UpdateCcPayItemsEntry, ...UpdateCcPayItemsEntry[]]
> = {
  element: "updateccpayitems",
  content: "(ccpayitem | updateccpayitem)+",
  types: { ccpayitem: () => ccPayItem, updateccpayitem: () => updateCcPayItem },
};

/** A change to the line of the given number. Declared in shared/cash-management.dtd. */
export type UpdateCcPayItem = UpdateCcPayItemFields &
  AccountGroup &
  ProjectDimension;

interface UpdateCcPayItemFields {
  line_num: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `MONEY`. */
  paymentamount?: Decimal | null;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  vendorid?: string;
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
  /** `BOOLEAN`. */
  billable?: boolean | null;
}

export const updateCcPayItem: Shape<UpdateCcPayItem> = {
  element: "updateccpayitem",
  content: `((glaccountno | accountlabel)?, description?, paymentamount?, departmentid?, locationid?,
    customerid?, vendorid?, employeeid?, (projectid, (taskid, costtypeid?)?)?, itemid?, classid?,
    contractid?, warehouseid?, customfields?, totaltrxamount?, taxentries?, billable?)`,
  types: {
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    description: "STRING_80",
    paymentamount: "MONEY",
    departmentid: "ID",
    locationid: "ID",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    itemid: "STRING_30",
    classid: "STRING_30",
    contractid: "STRING_100",
    warehouseid: "STRING_40",
    customfields: () => customFields,
    totaltrxamount: "MONEY",
    taxentries: () => taxEntries,
    billable: "BOOLEAN",
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

export const ccPayItemsRecord: Shape<CcPayItemRecord[]> = {
  element: "ccpayitems",
  content: "(ccpayitem+)",
  types: { ccpayitem: () => ccPayItemRecord },
  answer: true,
};

/** A charge card transaction. Declared in 2.1/response/cash-management.dtd. */
export interface CcTransactionRecord {
  record?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ID`. */
  chargecardid?: string;
  /** `STRING_80`: at most 80 characters. */
  payee?: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `DATE`, sent as year, month and day. */
  paymentdate?: IsoDate | null;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a charge card transaction. */
  ccpayitems?: CcPayItemRecord[];
}

export const ccTransactionRecord: Shape<CcTransactionRecord> = {
  element: "cctransaction",
  content: `(record?, description?, chargecardid?, payee?, referenceno?, paymentdate?, inclusivetax?,
    taxsolutionid?, ccpayitems?)`,
  types: {
    description: "STRING_80",
    chargecardid: "ID",
    payee: "STRING_80",
    referenceno: "STRING_20",
    paymentdate: "DATE",
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100",
    ccpayitems: () => ccPayItemsRecord,
  },
  answer: true,
};

/** A line of a charge card transaction. Declared in 2.1/response/cash-management.dtd. */
export interface CcPayItemRecord {
  /** `KEY`. */
  line_num?: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `MONEY`. */
  paymentamount?: DecimalText | null;
  /** A department. */
  department?: DepartmentRecord;
  /** A location. */
  location?: LocationRecord;
}

export const ccPayItemRecord: Shape<CcPayItemRecord> = {
  element: "ccpayitem",
  content:
    "(line_num?, glaccountno?, accountlabel?, description?, paymentamount?, department?, location?)",
  types: {
    line_num: "KEY",
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    description: "STRING_80",
    paymentamount: "MONEY",
    department: () => departmentRecord,
    location: () => locationRecord,
  },
  answer: true,
};
