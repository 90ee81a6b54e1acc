// Made by intacct-codegen from 3.0/cash-management.dtd, 3.0/objects.dtd, shared/cash-management.dtd, shared/objects.dtd, shared/structures.dtd; do not edit. Checksum 652a0fd5199b6b83
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenRecord,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type {
  Account,
  AccountGroup,
  Currency,
  ProjectDimension,
} from "./groups.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type TaxEntry, taxEntries } from "./taxentries.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Records a charge card transaction. Declared in shared/cash-management.dtd. */
export type RecordCcTransaction = RecordCcTransactionFields & Currency;

interface RecordCcTransactionFields {
  /** Borrowed from 2.1: `ID`. */
  chargecardid: string;
  /** `DATE`, sent as year, month and day. */
  paymentdate: IsoDate;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  payee?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a charge card transaction. */
  ccpayitems: readonly [CcPayItem, ...CcPayItem[]];
}

/** `Intacct record_cctransaction RECORD Request` */
export const recordCcTransaction: FunctionProfile<
  RecordCcTransaction,
  Created
> = {
  name: "Intacct record_cctransaction RECORD Request",
  version: "3.0",
  element: "record_cctransaction",
  content: `(chargecardid, paymentdate, referenceno?, payee?, description?, supdocid?, (currency,
    ((exchratedate?, exchratetype) | exchrate))?, customfields?, inclusivetax?, taxsolutionid?,
    ccpayitems)`,
  types: {
    chargecardid: "ID",
    paymentdate: "DATE",
    referenceno: "STRING_20 borrowed",
    payee: "STRING_80 borrowed",
    description: "STRING_80 borrowed",
    supdocid: "STRING_100 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    customfields: () => customFields,
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100 borrowed",
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
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  payee?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
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

/** `Intacct update_cctransaction UPDATE Request` */
export const updateCcTransaction: FunctionProfile<
  UpdateCcTransaction,
  Completed
> = {
  name: "Intacct update_cctransaction UPDATE Request",
  version: "3.0",
  element: "update_cctransaction",
  content: `(paymentdate?, referenceno?, payee?, description?, supdocid?, (currency, ((exchratedate?,
    exchratetype) | exchrate))?, customfields?, inclusivetax?, updateccpayitems?)`,
  types: {
    paymentdate: "DATE",
    referenceno: "STRING_20 borrowed",
    payee: "STRING_80 borrowed",
    description: "STRING_80 borrowed",
    supdocid: "STRING_100 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
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
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
}

/** `Intacct reverse_cctransaction REVERSE Request` */
export const reverseCcTransaction: FunctionProfile<
  ReverseCcTransaction,
  Completed
> = {
  name: "Intacct reverse_cctransaction REVERSE Request",
  version: "3.0",
  element: "reverse_cctransaction",
  content: "(datereversed, memo?)",
  types: { datereversed: "DATE", memo: "STRING_500 borrowed" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct cctransaction GET. */
export type GetCcTransaction = Read<CcTransactionField | "*">;

/** `Intacct cctransaction GET Request` */
export const getCcTransaction: FunctionProfile<
  GetCcTransaction,
  CcTransactionData
> = {
  name: "Intacct cctransaction GET Request",
  version: "3.0",
  fixed: { object: "CCTRANSACTION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCcTransactionResponse,
};

/** The input of Intacct cctransaction readByQuery QUERY. */
export type ReadByQueryCcTransaction = ReadByQuery<CcTransactionField | "*">;

/** `Intacct cctransaction readByQuery QUERY Request` */
export const readByQueryCcTransaction: FunctionProfile<
  ReadByQueryCcTransaction,
  CcTransactionData
> = {
  name: "Intacct cctransaction readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CCTRANSACTION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCcTransactionResponse,
};

/** The input of Intacct cctransaction QUERY. */
export type QueryCcTransaction = QueryInput;

/** `Intacct cctransaction QUERY Request` */
export const queryCcTransaction: QueryProfile<CcTransactionRecord> = {
  name: "Intacct cctransaction QUERY Request",
  version: "3.0",
  fixed: { object: "CCTRANSACTION" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCcTransactionResponse,
};

/** The input of Intacct cctransaction LOOKUP. */
export type LookupCcTransaction = Lookup;

/** `Intacct cctransaction LOOKUP Request` */
export const lookupCcTransaction: FunctionProfile<
  LookupCcTransaction,
  TypeData
> = {
  name: "Intacct cctransaction LOOKUP Request",
  version: "3.0",
  fixed: { object: "CCTRANSACTION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCcTransactionResponse,
};

/** The input of Intacct cctransaction get GET. */
export type GetCcTransactionFunction = Get;

/** `Intacct cctransaction get GET Request` */
export const getCcTransactionFunction: FunctionProfile<
  GetCcTransactionFunction,
  CcTransactionRows2
> = {
  name: "Intacct cctransaction get GET Request",
  version: "3.0",
  fixed: { object: "cctransaction" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCcTransactionFunctionResponse,
};

/** The input of Intacct cctransaction get_list QUERY. */
export type GetListCcTransaction = GetList;

/** `Intacct cctransaction get_list QUERY Request` */
export const getListCcTransaction: FunctionProfile<
  GetListCcTransaction,
  CcTransactionRows2
> = {
  name: "Intacct cctransaction get_list QUERY Request",
  version: "3.0",
  fixed: { object: "cctransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListCcTransactionResponse,
};

/** `Intacct cctransaction GET Response` */
export const getCcTransactionResponse: Profile<CcTransactionData> = {
  name: "Intacct cctransaction GET Response",
  version: "3.0",
  element: "data",
  content: "(cctransaction*)",
  types: { cctransaction: () => ccTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct cctransaction readByQuery QUERY Response` */
export const readByQueryCcTransactionResponse: Profile<CcTransactionData> = {
  name: "Intacct cctransaction readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(cctransaction*)",
  types: { cctransaction: () => ccTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct cctransaction QUERY Response` */
export const queryCcTransactionResponse: Profile<CcTransactionRows> = {
  name: "Intacct cctransaction QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CCTRANSACTION*)",
  types: { CCTRANSACTION: () => ccTransactionRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct cctransaction LOOKUP Response` */
export const lookupCcTransactionResponse: Profile<TypeData> = {
  name: "Intacct cctransaction LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct cctransaction get GET Response` */
export const getCcTransactionFunctionResponse: Profile<CcTransactionRows2> = {
  name: "Intacct cctransaction get GET Response",
  version: "3.0",
  element: "data",
  content: "(cctransaction*)",
  types: {
    cctransaction: () => ({ element: "cctransaction", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct cctransaction get_list QUERY Response` */
export const getListCcTransactionResponse: Profile<CcTransactionRows2> = {
  name: "Intacct cctransaction get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(cctransaction*)",
  types: {
    cctransaction: () => ({ element: "cctransaction", content: "ANY" }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `cctransaction`. */
export interface CcTransactionData extends DataAttributes {
  cctransaction?: CcTransactionRecord[];
}

/** The fields of a cctransaction that can be requested. */
export type CcTransactionField =
  keyof CcTransactionFields | `${string}.${string}`;

/** The data of an answer about `CCTRANSACTION`. */
export interface CcTransactionRows extends DataAttributes {
  CCTRANSACTION?: CcTransactionRecord[];
}

/** The data of an answer about `cctransaction`. */
export interface CcTransactionRows2 extends DataAttributes {
  cctransaction?: OpenRecord[];
}

export const ccPayItems: Shape<readonly [CcPayItem, ...CcPayItem[]]> = {
  element: "ccpayitems",
  content: "(ccpayitem+)",
  types: { ccpayitem: () => ccPayItem },
};

/** A line of a charge card transaction. Declared in shared/cash-management.dtd. */
export type CcPayItem = CcPayItemFields & Account & ProjectDimension;

interface CcPayItemFields {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `MONEY`. */
  paymentamount: Decimal;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
  /** Borrowed from 2.1: `BOOLEAN`. */
  billable?: boolean | null;
}

export const ccPayItem: Shape<CcPayItem> = {
  element: "ccpayitem",
  content: `((glaccountno | accountlabel), description?, paymentamount, departmentid?, locationid?,
    customerid?, vendorid?, employeeid?, (projectid, (taskid, costtypeid?)?)?, itemid?, classid?,
    contractid?, warehouseid?, customfields?, totaltrxamount?, taxentries?, billable?)`,
  types: {
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    description: "STRING_80 borrowed",
    paymentamount: "MONEY",
    departmentid: "ID",
    locationid: "ID",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    itemid: "STRING_30 borrowed",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    warehouseid: "STRING_40 borrowed",
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
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `MONEY`. */
  paymentamount?: Decimal | null;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
  /** Borrowed from 2.1: `BOOLEAN`. */
  billable?: boolean | null;
}

export const updateCcPayItem: Shape<UpdateCcPayItem> = {
  element: "updateccpayitem",
  content: `((glaccountno | accountlabel)?, description?, paymentamount?, departmentid?, locationid?,
    customerid?, vendorid?, employeeid?, (projectid, (taskid, costtypeid?)?)?, itemid?, classid?,
    contractid?, warehouseid?, customfields?, totaltrxamount?, taxentries?, billable?)`,
  types: {
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    description: "STRING_80 borrowed",
    paymentamount: "MONEY",
    departmentid: "ID",
    locationid: "ID",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    itemid: "STRING_30 borrowed",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    warehouseid: "STRING_40 borrowed",
    customfields: () => customFields,
    totaltrxamount: "MONEY",
    taxentries: () => taxEntries,
    billable: "BOOLEAN",
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

/** A charge card transaction. Declared in 3.0/cash-management.dtd. */
export interface CcTransactionFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Credit card. */
  FINANCIALENTITY?: string;
  /** Reference number. */
  RECORDID?: string;
  /** Record type. */
  RECORDTYPE?: string;
  /** Payee. */
  DESCRIPTION2?: string;
  /** PRBatch key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  /** Base currency. */
  BASECURR?: string;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. `INTEGER`. */
  EXCH_RATE_TYPE_ID?: IntegerText | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Total base amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Total transaction amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Total paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Total transaction paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Total selected. `NUMBER`. */
  TOTALSELECTED?: DecimalText | null;
  /** Total transaction amount selected. `NUMBER`. */
  TRX_TOTALSELECTED?: DecimalText | null;
  /** Total due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Total transaction amount due. `NUMBER`. */
  TRX_TOTALDUE?: DecimalText | null;
  /** Date fully paid. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Reversal key. `INTEGER`. */
  REVERSALKEY?: IntegerText | null;
  /** Reversal date. */
  REVERSALDATE?: string;
  /** Reversed key. `INTEGER`. */
  REVERSEDKEY?: IntegerText | null;
  /** Original transaction date. */
  REVERSEDDATE?: string;
  /** State. */
  STATE?:
    | "Reversed"
    | "Reversal"
    | "Draft"
    | "No Value"
    | "Posted"
    | "Paid"
    | "Partially Paid"
    | "Selected"
    | (string & {})
    | null;
  /** Raw state. */
  RAWSTATE?: string;
  /** Cleared. */
  CLEARED?: "T" | "F" | "M" | (string & {}) | null;
  /** Reconciliation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CLRDATE?: IsoDate | null;
  /** Payment key. `INTEGER`. */
  PAYMENTKEY?: IntegerText | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Inclusive taxes. `BOOLEAN`. */
  INCLUSIVETAX?: boolean | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Transaction source. */
  TRANSACTIONSOURCE?: "BANK" | (string & {}) | null;
  /** Attachment. */
  SUPDOCID?: string;
  /** Open or close summary. */
  PRBATCH_OPEN?: "Open" | "Closed" | (string & {}) | null;
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface CcTransactionRelations {
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface CcTransactionRecord
  extends
    CcTransactionFields,
    OpenValues,
    Related<CcTransactionFields, CcTransactionRelations> {}

export const ccTransactionRecord: Shape<CcTransactionRecord> = {
  element: "CCTRANSACTION",
  content: `(RECORDNO? & DESCRIPTION? & FINANCIALENTITY? & RECORDID? & RECORDTYPE? & DESCRIPTION2? &
    PRBATCHKEY? & BASECURR? & CURRENCY? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? &
    TOTALENTERED? & TRX_TOTALENTERED? & TOTALPAID? & TRX_TOTALPAID? & TOTALSELECTED? &
    TRX_TOTALSELECTED? & TOTALDUE? & TRX_TOTALDUE? & WHENPAID? & REVERSALKEY? & REVERSALDATE? &
    REVERSEDKEY? & REVERSEDDATE? & STATE? & RAWSTATE? & CLEARED? & CLRDATE? & PAYMENTKEY? &
    AUWHENCREATED? & INCLUSIVETAX? & TAXSOLUTIONID? & TRANSACTIONSOURCE? & SUPDOCID? &
    PRBATCH_OPEN? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PRBATCHKEY: "INTEGER",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCH_RATE_TYPE_ID: "INTEGER",
    EXCHANGE_RATE: "NUMBER",
    TOTALENTERED: "NUMBER",
    TRX_TOTALENTERED: "NUMBER",
    TOTALPAID: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    TOTALSELECTED: "NUMBER",
    TRX_TOTALSELECTED: "NUMBER",
    TOTALDUE: "NUMBER",
    TRX_TOTALDUE: "NUMBER",
    WHENPAID: "DATE_MDY",
    REVERSALKEY: "INTEGER",
    REVERSEDKEY: "INTEGER",
    STATE: "ENUM",
    CLEARED: "ENUM",
    CLRDATE: "DATE_MDY",
    PAYMENTKEY: "INTEGER",
    AUWHENCREATED: "DATETIME_MDY",
    INCLUSIVETAX: "BOOLEAN",
    TRANSACTIONSOURCE: "ENUM",
    PRBATCH_OPEN: "ENUM",
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => ccTransactionPaths,
  answer: true,
};

export const ccTransactionPaths: Paths = {
  types: {
    BOOLEAN: "INCLUSIVETAX",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY: "EXCH_RATE_DATE WHENPAID CLRDATE WHENCREATED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
