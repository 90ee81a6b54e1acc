// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd, shared/inventory.dtd, shared/structures.dtd; do not edit.
import type {
  Completed,
  Created,
  Decimal,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import type { ProjectDimension } from "./groups.js";
import { type ItemDetail, itemDetails } from "./itemdetails.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type Subtotal, subtotals } from "./subtotals.js";
import { type UpdateSubtotal, updateSubtotals } from "./updatesubtotals.js";

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
  /** Attribute. */
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
  nulls: true,
};

/** Deletes an inventory transaction. Declared in shared/inventory.dtd. */
export interface DeleteIcTransaction {
  /** Attribute. */
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

/** What Intacct invdocument DELETE may ask for. */
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

/** What Intacct invdocument GET may ask for. */
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

/** What Intacct invdocument readByQuery QUERY may ask for. */
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

/** What Intacct invdocument QUERY may ask for. */
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

/** What Intacct invdocument LOOKUP may ask for. */
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
  alias: { INVDOCUMENT: "invdocument" },
  types: { invdocument: () => invdocumentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct invdocument readByQuery QUERY Response` */
export const readByQueryInvdocumentResponse: Profile<InvdocumentData> = {
  name: "Intacct invdocument readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(invdocument*)",
  alias: { INVDOCUMENT: "invdocument" },
  types: { invdocument: () => invdocumentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct invdocument QUERY Response` */
export const queryInvdocumentResponse: Profile<InvdocumentRows> = {
  name: "Intacct invdocument QUERY Response",
  version: "3.0",
  element: "data",
  content: "(INVDOCUMENT*)",
  types: { INVDOCUMENT: () => invdocumentRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct invdocument LOOKUP Response` */
export const lookupInvdocumentResponse: Profile<TypeData> = {
  name: "Intacct invdocument LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `invdocument` holds. */
export interface InvdocumentData extends DataAttributes {
  invdocument?: InvdocumentRecord[];
}

/** The fields of an invdocument that can be asked for. */
export type InvdocumentField = keyof InvdocumentFields | `${string}.${string}`;

/** What an answer about `INVDOCUMENT` holds. */
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
  cost?: Decimal;
  /** Borrowed from 2.1: `INTEGER`. */
  sourcelinekey?: Integer;
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
  nulls: true,
};

/** A change to the line of the given number. Declared in shared/inventory.dtd. */
export type UpdateIcTransItem = UpdateIcTransItemFields & ProjectDimension;

interface UpdateIcTransItemFields {
  /** Attribute. */
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
  nulls: true,
};

/** An inventory transaction. Declared in 3.0/inventory.dtd. */
export interface InvdocumentFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  STATE?: string;
  TOTAL?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface InvdocumentRecord extends InvdocumentFields, OpenValues {}

export const invdocumentRecord: Shape<InvdocumentRecord> = {
  element: "INVDOCUMENT",
  content: "(RECORDNO? & STATE? & TOTAL? & #ANY*)",
  types: { RECORDNO: "INTEGER" },
  nulls: true,
};
