// Made by intacct-codegen from 3.0/objects.dtd, 3.0/order-entry.dtd, 3.0/records/order-entry.dtd, shared/order-entry.dtd; do not edit. Checksum 2a228edb04f504d6
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type ArTermRecord, arTermPaths } from "./arterm.js";
import { type BillTo, billTo } from "./billto.js";
import { type ContactRecord, contactPaths } from "./contact.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Ending, ending } from "./ending.js";
import type { ProjectDimension } from "./groups.js";
import { type ItemDetail, itemDetails } from "./itemdetails.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type ProjectRecord, projectPaths } from "./project.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type ShipTo, shipTo } from "./shipto.js";
import { type Subtotal, subtotals } from "./subtotals.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Sets up a sales transaction that recurs, and how it is to be paid. Declared in shared/order-entry.dtd. */
export interface CreateRecurSoTransaction {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  transactiontype: string;
  /** Borrowed from 2.1: `ID`. */
  customerid: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractdesc?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  customerponumber?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  shipto?: ShipTo;
  billto?: BillTo;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  exchratetype?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  recursotransitems: readonly [RecurSoTransItem, ...RecurSoTransItem[]];
  subtotals?: readonly [Subtotal, ...Subtotal[]];
  paymethod?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  payinfull?: boolean | null;
  /** Borrowed from 2.1: `MONEY`. */
  paymentamount?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  creditcardtype?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  customercreditcardkey?: string;
  /** Borrowed from 2.1: `STRING_60`: at most 60 characters. */
  customerbankaccountkey?: string;
  accounttype?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  bankaccountid?: string;
  /** Borrowed from 2.1: `KEY`. */
  glaccountkey?: string;
  /** `DATE`, sent as year, month and day. */
  startdate: IsoDate;
  /** The end of a recurrence: after so many times, or on a date. */
  ending?: Ending;
  modenew?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  interval?: Integer | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  eom?: boolean | null;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  docstatus?: string;
}

/** `Intacct recursotransaction CREATE Request` */
export const createRecurSoTransaction: FunctionProfile<
  CreateRecurSoTransaction,
  Created
> = {
  name: "Intacct recursotransaction CREATE Request",
  version: "3.0",
  element: "create_recursotransaction",
  content: `(transactiontype, customerid, referenceno?, termname?, message?, contractid?, contractdesc?,
    customerponumber?, shippingmethod?, shipto?, billto?, externalid?, basecurr?, currency?,
    exchratetype?, customfields?, taxsolutionid?, recursotransitems, subtotals?, paymethod?,
    payinfull?, paymentamount?, creditcardtype?, customercreditcardkey?, customerbankaccountkey?,
    accounttype?, bankaccountid?, glaccountkey?, startdate, ending?, modenew?, interval?, eom?,
    status?, docstatus?)`,
  types: {
    transactiontype: "STRING_30 borrowed",
    customerid: "ID",
    referenceno: "STRING_20 borrowed",
    termname: "STRING_40 borrowed",
    message: "STRING_4000 borrowed",
    contractid: "STRING_100 borrowed",
    contractdesc: "STRING_100 borrowed",
    customerponumber: "STRING_100 borrowed",
    shippingmethod: "STRING_40 borrowed",
    shipto: () => shipTo,
    billto: () => billTo,
    externalid: "KEY",
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    exchratetype: "STRING_100 borrowed",
    customfields: () => customFields,
    taxsolutionid: "STRING_100 borrowed",
    recursotransitems: () => recurSoTransItems,
    subtotals: () => subtotals,
    payinfull: "BOOLEAN",
    paymentamount: "MONEY",
    creditcardtype: "STRING_30 borrowed",
    customercreditcardkey: "STRING_30 borrowed",
    customerbankaccountkey: "STRING_60 borrowed",
    bankaccountid: "STRING_24 borrowed",
    glaccountkey: "KEY",
    startdate: "DATE",
    ending: () => ending,
    interval: "INTEGER",
    eom: "BOOLEAN",
    status: enumStatus,
  },
};

/** Deletes a recurring sales transaction. Declared in shared/order-entry.dtd. */
export interface DeleteRecurSoTransaction {
  key: string;
}

/** `Intacct recursotransaction DELETE Request` */
export const deleteRecurSoTransaction: FunctionProfile<
  DeleteRecurSoTransaction,
  Completed
> = {
  name: "Intacct recursotransaction DELETE Request",
  version: "3.0",
  element: "delete_recursotransaction",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct sorecurdocument GET. */
export type GetSorecurdocument = Read<SorecurdocumentField | "*">;

/** `Intacct sorecurdocument GET Request` */
export const getSorecurdocument: FunctionProfile<
  GetSorecurdocument,
  SorecurdocumentData
> = {
  name: "Intacct sorecurdocument GET Request",
  version: "3.0",
  fixed: { object: "SORECURDOCUMENT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getSorecurdocumentResponse,
};

/** The input of Intacct sorecurdocument readByQuery QUERY. */
export type ReadByQuerySorecurdocument = ReadByQuery<
  SorecurdocumentField | "*"
>;

/** `Intacct sorecurdocument readByQuery QUERY Request` */
export const readByQuerySorecurdocument: FunctionProfile<
  ReadByQuerySorecurdocument,
  SorecurdocumentData
> = {
  name: "Intacct sorecurdocument readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "SORECURDOCUMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQuerySorecurdocumentResponse,
};

/** The input of Intacct sorecurdocument QUERY. */
export type QuerySorecurdocument = QueryInput;

/** `Intacct sorecurdocument QUERY Request` */
export const querySorecurdocument: QueryProfile<SorecurdocumentRecord> = {
  name: "Intacct sorecurdocument QUERY Request",
  version: "3.0",
  fixed: { object: "SORECURDOCUMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => querySorecurdocumentResponse,
};

/** The input of Intacct sorecurdocument LOOKUP. */
export type LookupSorecurdocument = Lookup;

/** `Intacct sorecurdocument LOOKUP Request` */
export const lookupSorecurdocument: FunctionProfile<
  LookupSorecurdocument,
  TypeData
> = {
  name: "Intacct sorecurdocument LOOKUP Request",
  version: "3.0",
  fixed: { object: "SORECURDOCUMENT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupSorecurdocumentResponse,
};

/** `Intacct sorecurdocument GET Response` */
export const getSorecurdocumentResponse: Profile<SorecurdocumentData> = {
  name: "Intacct sorecurdocument GET Response",
  version: "3.0",
  element: "data",
  content: "(sorecurdocument*)",
  types: { sorecurdocument: () => sorecurdocumentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sorecurdocument readByQuery QUERY Response` */
export const readByQuerySorecurdocumentResponse: Profile<SorecurdocumentData> =
  {
    name: "Intacct sorecurdocument readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(sorecurdocument*)",
    types: { sorecurdocument: () => sorecurdocumentRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct sorecurdocument QUERY Response` */
export const querySorecurdocumentResponse: Profile<SorecurdocumentRows> = {
  name: "Intacct sorecurdocument QUERY Response",
  version: "3.0",
  element: "data",
  content: "(SORECURDOCUMENT*)",
  types: { SORECURDOCUMENT: () => sorecurdocumentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct sorecurdocument LOOKUP Response` */
export const lookupSorecurdocumentResponse: Profile<TypeData> = {
  name: "Intacct sorecurdocument LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `sorecurdocument`. */
export interface SorecurdocumentData extends DataAttributes {
  sorecurdocument?: SorecurdocumentRecord[];
}

/** The fields of a sorecurdocument that can be requested. */
export type SorecurdocumentField =
  keyof SorecurdocumentFields | `${string}.${string}`;

/** The data of an answer about `SORECURDOCUMENT`. */
export interface SorecurdocumentRows extends DataAttributes {
  SORECURDOCUMENT?: SorecurdocumentRecord[];
}

export const recurSoTransItems: Shape<
  readonly [RecurSoTransItem, ...RecurSoTransItem[]]
> = {
  element: "recursotransitems",
  content: "(recursotransitem+)",
  types: { recursotransitem: () => recurSoTransItem },
};

/** A line of a recurring sales transaction. Declared in 3.0/order-entry.dtd. */
export type RecurSoTransItem = RecurSoTransItemFields & ProjectDimension;

interface RecurSoTransItemFields {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  itemaliasid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  taxable?: boolean | null;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Borrowed from 2.1: `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity: Decimal;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  unit?: string;
  /** Borrowed from 2.1: `MONEY`. */
  price?: Decimal | null;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  discsurchargememo?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  revrectemplate?: string;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate?: IsoDate;
  status?: "Active" | "Inactive" | "Ended" | null;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  shipto?: ShipTo;
}

export const recurSoTransItem: Shape<RecurSoTransItem> = {
  element: "recursotransitem",
  content: `(itemid, itemdesc?, itemaliasid?, taxable?, warehouseid?, quantity, unit?, price?,
    discsurchargememo?, locationid?, departmentid?, memo?, itemdetails?, customfields?,
    revrectemplate?, revrecstartdate?, revrecenddate?, status?, (projectid, (taskid,
    costtypeid?)?)?, customerid?, vendorid?, employeeid?, classid?, contractid?, shipto?)`,
  types: {
    itemid: "STRING_30 borrowed",
    itemdesc: "STRING_200 borrowed",
    itemaliasid: "STRING_50 borrowed",
    taxable: "BOOLEAN",
    warehouseid: "STRING_40 borrowed",
    quantity: "NUMBER_16_4 borrowed",
    unit: "STRING_30 borrowed",
    price: "MONEY",
    discsurchargememo: "STRING_4000 borrowed",
    locationid: "ID",
    departmentid: "ID",
    memo: "STRING_500 borrowed",
    itemdetails: () => itemDetails,
    customfields: () => customFields,
    revrectemplate: "STRING_30 borrowed",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    status: {
      name: "STRING",
      base: "enum",
      values: ["Active", "Inactive", "Ended"],
    },
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
    shipto: () => shipTo,
  },
};

/** A recurring sales transaction. Declared in 3.0/order-entry.dtd. */
export interface SorecurdocumentFields {
  /** Record number. */
  RECORDNO?: string;
  /** Total. `NUMBER`. */
  TOTAL?: DecimalText | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Reference number. */
  PONUMBER?: string;
  /** Vendor document number. */
  VENDORDOCNO?: string;
  /** Shipping method. */
  SHIPVIA?: string;
  /** User key. */
  USERKEY?: string;
  /** Ship-to version key. */
  SHIPTOKEY?: string;
  /** Bill-to version key. */
  BILLTOKEY?: string;
  /** Message. */
  MESSAGE?: string;
  /** Entity. */
  ENTITY?: string;
  /** Contract ID. */
  CONTRACTID?: string;
  /** Contract description. */
  CONTRACTDESC?: string;
  /** Note. */
  NOTE?: string;
  /** Subtotal. */
  SUBTOTAL?: string;
  /** Scheduled operation key. `INTEGER`. */
  SCHOPKEY?: IntegerText | null;
  /** Source document. */
  SOURCEDOCUMENT?: string;
  /** Document type. */
  DOCID?: string;
  /** Document par ID. */
  DOCPARID?: string;
  /** Start date. `DATE_MDY`, sent as mm/dd/yyyy. */
  STARTDATE?: IsoDate | null;
  /** End date. `DATE_MDY`, sent as mm/dd/yyyy. */
  ENDDATE?: IsoDate | null;
  /** Next execution date. `DATE_MDY`, sent as mm/dd/yyyy. */
  NEXTEXECDATE?: IsoDate | null;
  /** Last execution date. `DATE_MDY`, sent as mm/dd/yyyy. */
  LASTEXECDATE?: IsoDate | null;
  /** Due date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECURDUEDATE?: IsoDate | null;
  /** Frequency. */
  FREQUENCY?:
    | "None"
    | "Days"
    | "Weeks"
    | "Months"
    | "Years"
    | "End Of Month"
    | (string & {})
    | null;
  /** Transactions created. `INTEGER`. */
  EXECCOUNT?: IntegerText | null;
  /** Repeat count. `INTEGER`. */
  REPEATCOUNT?: IntegerText | null;
  /** Repeat by. */
  REPEATBY?:
    | "None"
    | "Days"
    | "Weeks"
    | "Months"
    | "EndOfMonth"
    | "Years"
    | (string & {})
    | null;
  /** Repeat interval. `INTEGER`. */
  INTERVAL?: IntegerText | null;
  /** User. */
  USER?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Email contact. */
  SCHEDULEDCONTACTEMAIL?: string;
  /** Document header number. `INTEGER`. */
  DOCHDRNO?: IntegerText | null;
  /** Base currency. */
  BASECURR?: string;
  /** Currency. */
  CURRENCY?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCHRATEDATE?: IsoDate | null;
  /** Exchange rate. `NUMBER`. */
  EXCHRATE?: DecimalText | null;
  /** Transaction subtotal. */
  TRX_SUBTOTAL?: string;
  /** Transaction total. */
  TRX_TOTAL?: string;
  /** Status. */
  DOCSTATUS?: "Active" | "Inactive" | "Ended" | (string & {}) | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Payment method. */
  PAYMETHOD?: string;
  /** Pay in full. `BOOLEAN`. */
  PAYINFULL?: boolean | null;
  /** Payment amount. `NUMBER`. */
  PAYMENTAMOUNT?: DecimalText | null;
  /** Credit card. */
  CUSTOMERCREDITCARDKEY?: string;
  /** Customer bank account. */
  CUSTOMERBANKACCOUNTKEY?: string;
  /** Card type. */
  CREDITCARDTYPE?: string;
  /** Account type. */
  ACCOUNTTYPE?: "Bank" | "Undeposited Funds Account" | (string & {}) | null;
  /** Bank account. */
  BANKACCOUNTID?: string;
  /** Undeposited funds account. */
  GLACCOUNTKEY?: string;
  /** Project key. `INTEGER`. */
  PROJECTKEY?: IntegerText | null;
  /** Project. */
  PROJECT?: string;
  /** Project name. */
  PROJECTNAME?: string;
  /** Customer PO number. */
  CUSTOMERPONUMBER?: string;
  WAREHOUSE?: SorecurdocumentWarehouseRecord;
  CONTACT?: SorecurdocumentContactRecord;
  EXCHRATETYPES?: SorecurdocumentExchRateTypesRecord;
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
export interface SorecurdocumentRelations {
  ARRECURPAYMENT: OpenValues;
  BILLTO: ContactRecord;
  MELOCATION: LocationRecord;
  PROJECT: ProjectRecord;
  SCHEDULEDOPERATION: OpenValues;
  SHIPTO: ContactRecord;
  TERM: ArTermRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface SorecurdocumentRecord
  extends
    SorecurdocumentFields,
    OpenValues,
    Related<SorecurdocumentFields, SorecurdocumentRelations> {}

export const sorecurdocumentRecord: Shape<SorecurdocumentRecord> = {
  element: "SORECURDOCUMENT",
  content: `(RECORDNO? & TOTAL? & STATUS? & PONUMBER? & VENDORDOCNO? & SHIPVIA? & USERKEY? & SHIPTOKEY? &
    BILLTOKEY? & MESSAGE? & ENTITY? & CONTRACTID? & CONTRACTDESC? & NOTE? & SUBTOTAL? & SCHOPKEY? &
    SOURCEDOCUMENT? & DOCID? & DOCPARID? & STARTDATE? & ENDDATE? & NEXTEXECDATE? & LASTEXECDATE? &
    RECURDUEDATE? & FREQUENCY? & EXECCOUNT? & REPEATCOUNT? & REPEATBY? & INTERVAL? & USER? &
    CUSTOMERNAME? & SCHEDULEDCONTACTEMAIL? & DOCHDRNO? & BASECURR? & CURRENCY? & EXCHRATEDATE? &
    EXCHRATE? & TRX_SUBTOTAL? & TRX_TOTAL? & DOCSTATUS? & TAXSOLUTIONID? & AUWHENCREATED? &
    WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & PAYMETHOD? & PAYINFULL? & PAYMENTAMOUNT? &
    CUSTOMERCREDITCARDKEY? & CUSTOMERBANKACCOUNTKEY? & CREDITCARDTYPE? & ACCOUNTTYPE? &
    BANKACCOUNTID? & GLACCOUNTKEY? & PROJECTKEY? & PROJECT? & PROJECTNAME? & CUSTOMERPONUMBER? &
    WAREHOUSE? & CONTACT? & EXCHRATETYPES? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    TOTAL: "NUMBER",
    STATUS: "ENUM",
    SCHOPKEY: "INTEGER",
    STARTDATE: "DATE_MDY",
    ENDDATE: "DATE_MDY",
    NEXTEXECDATE: "DATE_MDY",
    LASTEXECDATE: "DATE_MDY",
    RECURDUEDATE: "DATE_MDY",
    FREQUENCY: "ENUM",
    EXECCOUNT: "INTEGER",
    REPEATCOUNT: "INTEGER",
    REPEATBY: "ENUM",
    INTERVAL: "INTEGER",
    DOCHDRNO: "INTEGER",
    EXCHRATEDATE: "DATE_MDY",
    EXCHRATE: "NUMBER",
    DOCSTATUS: "ENUM",
    AUWHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    PAYINFULL: "BOOLEAN",
    PAYMENTAMOUNT: "NUMBER",
    ACCOUNTTYPE: "ENUM",
    PROJECTKEY: "INTEGER",
    WAREHOUSE: () => sorecurdocumentWarehouseRecord,
    CONTACT: () => sorecurdocumentContactRecord,
    EXCHRATETYPES: () => sorecurdocumentExchRateTypesRecord,
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => sorecurdocumentPaths,
  answer: true,
};

export const sorecurdocumentPaths: Paths = {
  types: {
    BOOLEAN: "PAYINFULL",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "STARTDATE ENDDATE NEXTEXECDATE LASTEXECDATE RECURDUEDATE EXCHRATEDATE",
  },
  to: {
    BILLTO: () => contactPaths,
    MELOCATION: () => locationPaths,
    PROJECT: () => projectPaths,
    SHIPTO: () => contactPaths,
    TERM: () => arTermPaths,
  },
};

/** Declared in 3.0/records/order-entry.dtd. */
export interface SorecurdocumentWarehouseRecord extends OpenValues {
  /** Default warehouse. */
  LOCATIONID?: string;
}

export const sorecurdocumentWarehouseRecord: Shape<SorecurdocumentWarehouseRecord> =
  {
    element: "WAREHOUSE",
    content: "(LOCATIONID? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/order-entry.dtd. */
export interface SorecurdocumentContactRecord extends OpenValues {
  /** Contact name. */
  CONTACTNAME?: string;
  /** Primary email address. */
  EMAIL1?: string;
  /** Secondary email addresses. */
  EMAIL2?: string;
}

export const sorecurdocumentContactRecord: Shape<SorecurdocumentContactRecord> =
  {
    element: "CONTACT",
    content: "(CONTACTNAME? & EMAIL1? & EMAIL2? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/order-entry.dtd. */
export interface SorecurdocumentExchRateTypesRecord extends OpenValues {
  /** Exchange rate type. */
  NAME?: string;
}

export const sorecurdocumentExchRateTypesRecord: Shape<SorecurdocumentExchRateTypesRecord> =
  {
    element: "EXCHRATETYPES",
    content: "(NAME? & #ANY*)",
    answer: true,
  };
