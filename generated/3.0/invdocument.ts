// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd, 3.0/records/inventory.dtd, shared/inventory.dtd, shared/structures.dtd; do not edit. Checksum 636333c08afd7a00
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
import { type BillToRecord, billToRecord } from "./billto-record.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import type { ProjectDimension } from "./groups.js";
import {
  type InvdocumententryRecord,
  invdocumententryRecord,
} from "./invdocumententry.js";
import {
  type InvdocumentparamsRecord,
  invdocumentparamsPaths,
} from "./invdocumentparams.js";
import { type ItemDetail, itemDetails } from "./itemdetails.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type ShipToRecord, shipToRecord } from "./shipto-record.js";
import { type Subtotal, subtotals } from "./subtotals.js";
import { type UpdateSubtotal, updateSubtotals } from "./updatesubtotals.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";
import { type WarehouseRecord, warehousePaths } from "./warehouse.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an inventory transaction. Declared in shared/inventory.dtd. */
export interface CreateIcTransaction {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  transactiontype: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  createdfrom?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  documentno?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
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
  version: "3.0",
  element: "create_ictransaction",
  content: `(transactiontype, datecreated, createdfrom?, documentno?, referenceno?, message?, externalid?,
    basecurr?, customfields?, state?, ictransitems, subtotals?)`,
  types: {
    transactiontype: "STRING_30 borrowed",
    datecreated: "DATE",
    createdfrom: "STRING_30 borrowed",
    documentno: "STRING_20 borrowed",
    referenceno: "STRING_20 borrowed",
    message: "STRING_4000 borrowed",
    externalid: "KEY",
    basecurr: "STRING_3 borrowed",
    customfields: () => customFields,
    state: "STRING_40 borrowed",
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
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  message?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
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
  version: "3.0",
  element: "update_ictransaction",
  content: `(datecreated?, referenceno?, message?, externalid?, customfields?, state?, updateictransitems?,
    updatesubtotals?)`,
  types: {
    datecreated: "DATE",
    referenceno: "STRING_20 borrowed",
    message: "STRING_4000 borrowed",
    externalid: "KEY",
    customfields: () => customFields,
    state: "STRING_40 borrowed",
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

/** `Intacct ictransaction DELETE Request` */
export const deleteIcTransaction: FunctionProfile<
  DeleteIcTransaction,
  Completed
> = {
  name: "Intacct ictransaction DELETE Request",
  version: "3.0",
  element: "delete_ictransaction",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", external: '(true | false) "false"' },
};

/** The input of Intacct invdocument DELETE. */
export type DeleteInvdocument = Delete;

/** `Intacct invdocument DELETE Request` */
export const deleteInvdocument: FunctionProfile<DeleteInvdocument, Completed> =
  {
    name: "Intacct invdocument DELETE Request",
    version: "3.0",
    fixed: { object: "INVDOCUMENT" },
    element: "delete",
    content: "(object & keys)",
    types: deleteTypes,
  };

/** The input of Intacct invdocument GET. */
export type GetInvdocument = Read<InvdocumentField | "*">;

/** `Intacct invdocument GET Request` */
export const getInvdocument: FunctionProfile<GetInvdocument, InvdocumentData> =
  {
    name: "Intacct invdocument GET Request",
    version: "3.0",
    fixed: { object: "INVDOCUMENT" },
    element: "read",
    content: "(object & keys & fields? & returnFormat? & docparid?)",
    types: readTypes,
    response: () => getInvdocumentResponse,
  };

/** The input of Intacct invdocument readByQuery QUERY. */
export type ReadByQueryInvdocument = ReadByQuery<InvdocumentField | "*">;

/** `Intacct invdocument readByQuery QUERY Request` */
export const readByQueryInvdocument: FunctionProfile<
  ReadByQueryInvdocument,
  InvdocumentData
> = {
  name: "Intacct invdocument readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryInvdocumentResponse,
};

/** The input of Intacct invdocument QUERY. */
export type QueryInvdocument = QueryInput;

/** `Intacct invdocument QUERY Request` */
export const queryInvdocument: QueryProfile<InvdocumentRecord> = {
  name: "Intacct invdocument QUERY Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryInvdocumentResponse,
};

/** The input of Intacct invdocument LOOKUP. */
export type LookupInvdocument = Lookup;

/** `Intacct invdocument LOOKUP Request` */
export const lookupInvdocument: FunctionProfile<LookupInvdocument, TypeData> = {
  name: "Intacct invdocument LOOKUP Request",
  version: "3.0",
  fixed: { object: "INVDOCUMENT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupInvdocumentResponse,
};

/** `Intacct invdocument GET Response` */
export const getInvdocumentResponse: Profile<InvdocumentData> = {
  name: "Intacct invdocument GET Response",
  version: "3.0",
  element: "data",
  content: "(invdocument*)",
  types: { invdocument: () => invdocumentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invdocument readByQuery QUERY Response` */
export const readByQueryInvdocumentResponse: Profile<InvdocumentData> = {
  name: "Intacct invdocument readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(invdocument*)",
  types: { invdocument: () => invdocumentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invdocument QUERY Response` */
export const queryInvdocumentResponse: Profile<InvdocumentRows> = {
  name: "Intacct invdocument QUERY Response",
  version: "3.0",
  element: "data",
  content: "(INVDOCUMENT*)",
  types: { INVDOCUMENT: () => invdocumentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct invdocument LOOKUP Response` */
export const lookupInvdocumentResponse: Profile<TypeData> = {
  name: "Intacct invdocument LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `invdocument`. */
export interface InvdocumentData extends DataAttributes {
  invdocument?: InvdocumentRecord[];
}

/** The fields of an invdocument that can be requested. */
export type InvdocumentField = keyof InvdocumentFields | `${string}.${string}`;

/** The data of an answer about `INVDOCUMENT`. */
export interface InvdocumentRows extends DataAttributes {
  INVDOCUMENT?: InvdocumentRecord[];
}

export const icTransItems: Shape<readonly [IcTransItem, ...IcTransItem[]]> = {
  element: "ictransitems",
  content: "(ictransitem+)",
  types: { ictransitem: () => icTransItem },
};

/** A line of an inventory transaction. Declared in shared/inventory.dtd. */
export type IcTransItem = IcTransItemFields & ProjectDimension;

interface IcTransItemFields {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid: string;
  /** Borrowed from 2.1: `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity: Decimal;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  unit?: string;
  /** Borrowed from 2.1: `MONEY`. */
  cost?: Decimal | null;
  /** Borrowed from 2.1: `INTEGER`. */
  sourcelinekey?: Integer | null;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  adjdocentrykey?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
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
}

export const icTransItem: Shape<IcTransItem> = {
  element: "ictransitem",
  content: `(itemid, itemdesc?, warehouseid, quantity, unit?, cost?, sourcelinekey?, locationid?,
    adjdocentrykey?, departmentid?, itemdetails?, customfields?, (projectid, (taskid,
    costtypeid?)?)?, customerid?, vendorid?, employeeid?, classid?, contractid?)`,
  types: {
    itemid: "STRING_30 borrowed",
    itemdesc: "STRING_200 borrowed",
    warehouseid: "STRING_40 borrowed",
    quantity: "NUMBER_16_4 borrowed",
    unit: "STRING_30 borrowed",
    cost: "MONEY",
    sourcelinekey: "INTEGER",
    locationid: "ID",
    departmentid: "ID",
    itemdetails: () => itemDetails,
    customfields: () => customFields,
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
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
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  itemdesc?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Borrowed from 2.1: `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  unit?: string;
  /** Borrowed from 2.1: `MONEY`. */
  cost?: Decimal | null;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  itemdetails?: readonly [ItemDetail, ...ItemDetail[]];
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
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
}

export const updateIcTransItem: Shape<UpdateIcTransItem> = {
  element: "updateictransitem",
  content: `(itemid?, itemdesc?, warehouseid?, quantity?, unit?, cost?, locationid?, departmentid?,
    itemdetails?, customfields?, (projectid, (taskid, costtypeid?)?)?, customerid?, vendorid?,
    employeeid?, classid?, contractid?)`,
  types: {
    itemid: "STRING_30 borrowed",
    itemdesc: "STRING_200 borrowed",
    warehouseid: "STRING_40 borrowed",
    quantity: "NUMBER_16_4 borrowed",
    unit: "STRING_30 borrowed",
    cost: "MONEY",
    locationid: "ID",
    departmentid: "ID",
    itemdetails: () => itemDetails,
    customfields: () => customFields,
    projectid: "STRING_30 borrowed",
    taskid: "STRING_20 borrowed",
    costtypeid: "STRING_20 borrowed",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    classid: "STRING_30 borrowed",
    contractid: "STRING_100 borrowed",
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

/** An inventory transaction. Declared in 3.0/inventory.dtd. */
export interface InvdocumentFields {
  /** Record number. */
  RECORDNO?: string;
  /** State. */
  STATE?:
    | "Submitted"
    | "Approved"
    | "Partially Approved"
    | "Declined"
    | "Draft"
    | "Pending"
    | "Closed"
    | "In Progress"
    | "Converted"
    | "Partially Converted"
    | "Converted By Line"
    | "Partially Converted By Line"
    | "Exception"
    | "Analyzing"
    | (string & {})
    | null;
  /** Total. `MONEY`. */
  TOTAL?: DecimalText | null;
  /** Document number. */
  DOCNO?: string;
  /** Document ID. */
  DOCID?: string;
  /** Converted from. */
  CREATEDFROM?: string;
  /** Closed. `BOOLEAN`. */
  CLOSED?: boolean | null;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Date due. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENDUE?: IsoDate | null;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Reference number. */
  PONUMBER?: string;
  /** Vendor document number. */
  VENDORDOCNO?: string;
  /** Type. */
  DOCPARID?: string;
  /** Transaction definition key. */
  DOCPARKEY?: string;
  /** Transaction definition template class. */
  DOCPARCLASS?: string;
  /** Affects inventory. */
  UPDATES_INV?:
    "No" | "Quantity" | "Value" | "Quantity and Value" | (string & {}) | null;
  /** Note. */
  NOTE?: string;
  /** Shipping method. */
  SHIPVIA?: string;
  /** User. */
  USER?: string;
  /** Created user. */
  CREATEDUSER?: string;
  /** Modified by. */
  USERID?: string;
  /** Created by. */
  CREATEDUSERID?: string;
  /** Ship-to contact key. */
  SHIPTOKEY?: string;
  /** Bill-to contact key. */
  BILLTOKEY?: string;
  /** Message. */
  MESSAGE?: string;
  INVBATCHKEY?: string;
  PRINVBATCHKEY?: string;
  ADDGLBATCHKEY?: string;
  /** Printed. */
  PRINTED?: "Yes" | "No" | (string & {}) | null;
  /** Back order? */
  BACKORDER?: "Yes" | "No" | (string & {}) | null;
  /** Subtotal. `MONEY`. */
  SUBTOTAL?: DecimalText | null;
  /** ENTGLGROUP. `INTEGER`. */
  ENTGLGROUP?: IntegerText | null;
  /** Txn currency. */
  CURRENCY?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCHRATEDATE?: IsoDate | null;
  /** Exchange rate. `NUMBER`. */
  EXCHRATE?: DecimalText | null;
  SCHOPKEY?: string;
  /** Sales contract. */
  SALESCONTRACT?: string;
  /** Used as contract. */
  USEDASCONTRACT?: string;
  /** Transaction subtotal. `MONEY`. */
  TRX_SUBTOTAL?: DecimalText | null;
  /** Transaction total. `NUMBER`. */
  TRX_TOTAL?: DecimalText | null;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  RENEWEDDOC?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Scheduler generated. */
  SYSTEMGENERATED?: "true" | "false" | (string & {}) | null;
  /** Invoice run key. `INTEGER`. */
  INVOICERUNKEY?: IntegerText | null;
  /** Increases or decreases inventory. */
  DOCPAR_IN_OUT?: "Increase" | "Decrease" | (string & {}) | null;
  /** GL posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPOSTED?: IsoDate | null;
  /** Last delivered by. */
  PRINTEDUSERID?: string;
  /** Last delivered date. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  DATEPRINTED?: IsoDateTime | null;
  /** Printed by. `INTEGER`. */
  PRINTEDBY?: IntegerText | null;
  /** Adjustment. `FLAG`, sent as T or F. */
  ADJ?: boolean | null;
  /** Tax solution. */
  TAXSOLUTIONKEY?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Source. */
  DOCSOURCE?: "Invoice upload" | "Email" | (string & {}) | null;
  TERM?: InvdocumentTermRecord;
  CONTACT?: InvdocumentContactRecord;
  /** The contact that goods go to, by name. */
  SHIPTO?: ShipToRecord;
  /** The contact that bills go to, by name. */
  BILLTO?: BillToRecord;
  EXCHRATETYPES?: InvdocumentExchRateTypesRecord;
  /** Date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** Modified date. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
  /** The lines, which answers to read contain. */
  INVDOCUMENTENTRIES?: InvdocumententryRecord[];
}

/** The related records that dotted names lead to. */
export interface InvdocumentRelations {
  DOCUMENTPARAMS: InvdocumentparamsRecord;
  MELOCATION: LocationRecord;
  USERINFO: UserInfoRecord;
  USERINFO2: UserInfoRecord;
  WAREHOUSE: WarehouseRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface InvdocumentRecord
  extends
    InvdocumentFields,
    OpenValues,
    Related<InvdocumentFields, InvdocumentRelations> {}

export const invdocumentRecord: Shape<InvdocumentRecord> = {
  element: "INVDOCUMENT",
  content: `(RECORDNO? & STATE? & TOTAL? & DOCNO? & DOCID? & CREATEDFROM? & CLOSED? & AUWHENCREATED? &
    WHENDUE? & STATUS? & PONUMBER? & VENDORDOCNO? & DOCPARID? & DOCPARKEY? & DOCPARCLASS? &
    UPDATES_INV? & NOTE? & SHIPVIA? & USER? & CREATEDUSER? & USERID? & CREATEDUSERID? & SHIPTOKEY? &
    BILLTOKEY? & MESSAGE? & INVBATCHKEY? & PRINVBATCHKEY? & ADDGLBATCHKEY? & PRINTED? & BACKORDER? &
    SUBTOTAL? & ENTGLGROUP? & CURRENCY? & EXCHRATEDATE? & EXCHRATE? & SCHOPKEY? & SALESCONTRACT? &
    USEDASCONTRACT? & TRX_SUBTOTAL? & TRX_TOTAL? & EXCH_RATE_TYPE_ID? & RENEWEDDOC? & BASECURR? &
    SYSTEMGENERATED? & INVOICERUNKEY? & DOCPAR_IN_OUT? & WHENPOSTED? & PRINTEDUSERID? &
    DATEPRINTED? & PRINTEDBY? & ADJ? & TAXSOLUTIONKEY? & TAXSOLUTIONID? & DOCSOURCE? & TERM? &
    CONTACT? & SHIPTO? & BILLTO? & EXCHRATETYPES? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? &
    INVDOCUMENTENTRIES? & #ANY*)`,
  types: {
    STATE: "ENUM",
    TOTAL: "MONEY",
    CLOSED: "BOOLEAN",
    AUWHENCREATED: "DATETIME_MDY",
    WHENDUE: "DATE_MDY",
    STATUS: "ENUM",
    UPDATES_INV: "ENUM",
    PRINTED: "ENUM",
    BACKORDER: "ENUM",
    SUBTOTAL: "MONEY",
    ENTGLGROUP: "INTEGER",
    EXCHRATEDATE: "DATE_MDY",
    EXCHRATE: "NUMBER",
    TRX_SUBTOTAL: "MONEY",
    TRX_TOTAL: "NUMBER",
    SYSTEMGENERATED: "ENUM",
    INVOICERUNKEY: "INTEGER",
    DOCPAR_IN_OUT: "ENUM",
    WHENPOSTED: "DATE_MDY",
    DATEPRINTED: "DATETIME_MDY",
    PRINTEDBY: "INTEGER",
    ADJ: "FLAG",
    DOCSOURCE: "ENUM",
    TERM: () => invdocumentTermRecord,
    CONTACT: () => invdocumentContactRecord,
    SHIPTO: () => shipToRecord,
    BILLTO: () => billToRecord,
    EXCHRATETYPES: () => invdocumentExchRateTypesRecord,
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
    INVDOCUMENTENTRIES: () => invdocumententriesRecord,
  },
  paths: () => invdocumentPaths,
  answer: true,
};

export const invdocumentPaths: Paths = {
  types: {
    BOOLEAN:
      "CLOSED CONTACT.VISIBLE SHIPTO.VISIBLE SHIPTO.TAXABLE BILLTO.VISIBLE BILLTO.TAXABLE",
    DATETIME_MDY: "AUWHENCREATED DATEPRINTED WHENMODIFIED",
    DATE_MDY:
      "WHENDUE EXCHRATEDATE WHENPOSTED SHIPTO.TAXIDVALIDATIONDATE BILLTO.TAXIDVALIDATIONDATE WHENCREATED",
    FLAG: "ADJ",
  },
  to: {
    DOCUMENTPARAMS: () => invdocumentparamsPaths,
    MELOCATION: () => locationPaths,
    USERINFO: () => userInfoPaths,
    USERINFO2: () => userInfoPaths,
    WAREHOUSE: () => warehousePaths,
  },
};

export const invdocumententriesRecord: Shape<InvdocumententryRecord[]> = {
  element: "INVDOCUMENTENTRIES",
  content: "(INVDOCUMENTENTRY*)",
  types: { INVDOCUMENTENTRY: () => invdocumententryRecord },
  answer: true,
};

/** Declared in 3.0/records/inventory.dtd. */
export interface InvdocumentTermRecord extends OpenValues {
  /** Payment terms. */
  NAME?: string;
}

export const invdocumentTermRecord: Shape<InvdocumentTermRecord> = {
  element: "TERM",
  content: "(NAME? & #ANY*)",
  answer: true,
};

/** Declared in 3.0/records/inventory.dtd. */
export interface InvdocumentContactRecord extends OpenValues {
  /** Contact name. */
  CONTACTNAME?: string;
  /** Prefix. */
  PREFIX?: string;
  /** Contact: First name. */
  FIRSTNAME?: string;
  /** Middle name. */
  INITIAL?: string;
  /** Contact: Last name. */
  LASTNAME?: string;
  /** Company name. */
  COMPANYNAME?: string;
  /** Contact print s. */
  PRINTAS?: string;
  /** Primary phone. */
  PHONE1?: string;
  /** Secondary phone. */
  PHONE2?: string;
  /** Mobile phone. */
  CELLPHONE?: string;
  /** Pager. */
  PAGER?: string;
  /** Fax. */
  FAX?: string;
  /** Primary email address. */
  EMAIL1?: string;
  /** Secondary email addresses. */
  EMAIL2?: string;
  /** Primary URL. */
  URL1?: string;
  /** Secondary URL. */
  URL2?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  MAILADDRESS?: InvdocumentContactMailAddressRecord;
}

export const invdocumentContactRecord: Shape<InvdocumentContactRecord> = {
  element: "CONTACT",
  content: `(CONTACTNAME? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    MAILADDRESS: () => invdocumentContactMailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/inventory.dtd. */
export interface InvdocumentContactMailAddressRecord extends OpenValues {
  /** Contact address: Line 1. */
  ADDRESS1?: string;
  /** Contact address: Line 2. */
  ADDRESS2?: string;
  /** Contact address: Line 3. */
  ADDRESS3?: string;
  /** Contact address: City. */
  CITY?: string;
  /** Contact address: State or territory. */
  STATE?: string;
  /** Contact address: ZIP or postal code. */
  ZIP?: string;
  /** Contact address: Country. */
  COUNTRY?: string;
  /** Contact address: Country code. */
  COUNTRYCODE?: string;
}

export const invdocumentContactMailAddressRecord: Shape<InvdocumentContactMailAddressRecord> =
  {
    element: "MAILADDRESS",
    content:
      "(ADDRESS1? & ADDRESS2? & ADDRESS3? & CITY? & STATE? & ZIP? & COUNTRY? & COUNTRYCODE? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/inventory.dtd. */
export interface InvdocumentExchRateTypesRecord extends OpenValues {
  /** Exchange rate type. */
  NAME?: string;
}

export const invdocumentExchRateTypesRecord: Shape<InvdocumentExchRateTypesRecord> =
  {
    element: "EXCHRATETYPES",
    content: "(NAME? & #ANY*)",
    answer: true,
  };
