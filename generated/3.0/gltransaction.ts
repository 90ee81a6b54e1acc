// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd, 3.0/structures.dtd; do not edit.
import type {
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-codegen/runtime";
import { type CustomFieldRecord, customFieldsRecord } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

/** What Intacct gltransaction QUERY may ask for. */
export type QueryGlTransaction = GetList<GlTransactionField>;

/** `Intacct gltransaction QUERY Request` */
export const queryGlTransaction: FunctionProfile<
  QueryGlTransaction,
  GlTransactionData
> = {
  name: "Intacct gltransaction QUERY Request",
  version: "3.0",
  fixed: { object: "gltransaction" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryGlTransactionResponse,
};

/** `Intacct gltransaction QUERY Response` */
export const queryGlTransactionResponse: Profile<GlTransactionData> = {
  name: "Intacct gltransaction QUERY Response",
  version: "3.0",
  element: "data",
  content: "(gltransaction*)",
  types: { gltransaction: () => glTransactionRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `gltransaction` holds. */
export interface GlTransactionData extends DataAttributes {
  gltransaction?: GlTransactionRecord[];
}

/** The fields of a gltransaction that can be asked for. */
export type GlTransactionField = keyof GlTransactionRecord;

export const glTransactionEntriesRecord: Shape<GlEntryElementRecord[]> = {
  element: "gltransactionentries",
  content: "(glentry{2,})",
  types: { glentry: () => glEntryElementRecord },
  nulls: true,
};

/** A line of a journal entry; trtype says on which side. Declared in 3.0/general-ledger.dtd. */
export interface GlEntryElementRecord {
  trtype: string;
  /** Borrowed from 2.1: `MONEY`. */
  amount: DecimalText | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  document?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** Borrowed from 2.1: `ID`. */
  locationid?: string;
  /** Borrowed from 2.1: `ID`. */
  departmentid?: string;
  /** Borrowed from 2.1: `ID`. */
  customerid?: string;
  /** Borrowed from 2.1: `ID`. */
  vendorid?: string;
  /** Borrowed from 2.1: `ID`. */
  employeeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  taskid?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  costtypeid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  classid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  /** `DATE`, sent as year, month and day. */
  recon_date?: IsoDate;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `DATE`, sent as year, month and day. */
  exchratedate?: IsoDate;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  exchratetype?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exchrate?: DecimalText | null;
}

export const glEntryElementRecord: Shape<GlEntryElementRecord> = {
  element: "glentry",
  content: `(trtype, amount, glaccountno, document?, datecreated?, memo?, locationid?, departmentid?,
    customerid?, vendorid?, employeeid?, (projectid, (taskid, costtypeid?)?)?, itemid?, classid?,
    contractid?, warehouseid?, customfields?, recon_date?, (currency, ((exchratedate?,
    exchratetype) | exchrate))?)`,
  types: {
    amount: "MONEY",
    glaccountno: "STRING_24",
    document: "STRING_30",
    datecreated: "DATE",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
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
    customfields: () => customFieldsRecord,
    recon_date: "DATE",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
  },
  nulls: true,
};

/** A journal entry. Declared in 3.0/general-ledger.dtd. */
export interface GlTransactionRecord {
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  journalid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ID`. */
  sourceentity?: string;
  /** The lines of a journal entry, two or more. */
  gltransactionentries?: GlEntryElementRecord[];
}

export const glTransactionRecord: Shape<GlTransactionRecord> = {
  element: "gltransaction",
  content:
    "(journalid, datecreated, description, sourceentity?, gltransactionentries)",
  types: {
    journalid: "STRING_4",
    datecreated: "DATE",
    description: "STRING_80",
    sourceentity: "ID",
    gltransactionentries: () => glTransactionEntriesRecord,
  },
  nulls: true,
};
