// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd, 3.0/records/general-ledger.dtd, shared/general-ledger.dtd; do not edit. Checksum 797133a154fc7120
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
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type GlEntry, type GlEntryRecord, glEntryRecord } from "./glentry.js";
import { glTransactionEntries } from "./gltransactionentries.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { statGlTransactionEntries } from "./statgltransactionentries.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Posts a journal entry of two lines or more. Declared in shared/general-ledger.dtd. */
export interface CreateGlTransaction {
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  journalid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  reversedate?: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `ID`. */
  sourceentity?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** The lines of a journal entry, two or more. */
  gltransactionentries: readonly [GlEntry, GlEntry, ...GlEntry[]];
}

/** `Intacct gltransaction CREATE Request` */
export const createGlTransaction: FunctionProfile<
  CreateGlTransaction,
  Created
> = {
  name: "Intacct gltransaction CREATE Request",
  version: "3.0",
  element: "create_gltransaction",
  content: `(journalid, datecreated, reversedate?, description, referenceno?, sourceentity?, customfields?,
    gltransactionentries)`,
  types: {
    journalid: "STRING_4 borrowed",
    datecreated: "DATE",
    reversedate: "DATE",
    description: "STRING_80 borrowed",
    referenceno: "STRING_20 borrowed",
    sourceentity: "ID",
    customfields: () => customFields,
    gltransactionentries: () => glTransactionEntries,
  },
};

/** Deletes a journal entry. Declared in shared/general-ledger.dtd. */
export interface DeleteGlTransaction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct gltransaction DELETE Request` */
export const deleteGlTransaction: FunctionProfile<
  DeleteGlTransaction,
  Completed
> = {
  name: "Intacct gltransaction DELETE Request",
  version: "3.0",
  element: "delete_gltransaction",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Posts a statistical journal entry. Declared in shared/general-ledger.dtd. */
export interface CreateStatGlTransaction {
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  journalid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  reversedate?: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description: string;
  /** The lines of a statistical journal entry. */
  statgltransactionentries: readonly [GlEntry, ...GlEntry[]];
}

/** `Intacct statgltransaction CREATE Request` */
export const createStatGlTransaction: FunctionProfile<
  CreateStatGlTransaction,
  Created
> = {
  name: "Intacct statgltransaction CREATE Request",
  version: "3.0",
  element: "create_statgltransaction",
  content:
    "(journalid, datecreated, reversedate?, description, statgltransactionentries)",
  types: {
    journalid: "STRING_4 borrowed",
    datecreated: "DATE",
    reversedate: "DATE",
    description: "STRING_80 borrowed",
    statgltransactionentries: () => statGlTransactionEntries,
  },
};

/** A journal entry, statistical ones included. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlBatch {
  /** Journal. */
  JOURNAL: string;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BATCH_DATE: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVERSEDATE?: IsoDate | null;
  /** Description. */
  BATCH_TITLE: string;
  /** Tax implications. "None" unless given. */
  TAXIMPLICATIONS?: "None" | "Inbound" | "Outbound" | null;
  /** Vendor. */
  VATVENDORID?: string;
  /** Customer. */
  VATCUSTOMERID?: string;
  /** Contact. */
  VATCONTACTID?: string;
  HISTORY_COMMENT?: string;
  /** Reference number. */
  REFERENCENO?: string;
  /** Source entity. */
  BASELOCATION_NO?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** State. "Posted" unless given. */
  STATE?: "Posted" | "Draft" | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Transaction source. */
  TRANSACTIONSOURCE?: string;
  ENTRIES: readonly [CreateGlEntry, ...CreateGlEntry[]];
}

/** `Intacct glbatch CREATE Request` */
export const createGlBatch: FunctionProfile<CreateGlBatch, GlBatchData> = {
  name: "Intacct glbatch CREATE Request",
  version: "3.0",
  within: "create",
  element: "GLBATCH",
  content: `(JOURNAL & BATCH_DATE & REVERSEDATE? & BATCH_TITLE & TAXIMPLICATIONS? & VATVENDORID? &
    VATCUSTOMERID? & VATCONTACTID? & HISTORY_COMMENT? & REFERENCENO? & BASELOCATION_NO? &
    SUPDOCID? & STATE? & TAXSOLUTIONID? & TRANSACTIONSOURCE? & ENTRIES & #ANY*)`,
  source: "documented",
  types: {
    BATCH_DATE: "DATE_MDY",
    REVERSEDATE: "DATE_MDY",
    TAXIMPLICATIONS: {
      name: "STRING",
      base: "enum",
      values: ["None", "Inbound", "Outbound"],
    },
    STATE: { name: "STRING", base: "enum", values: ["Posted", "Draft"] },
    ENTRIES: () => createGlBatchEntries,
  },
  response: () => getGlBatchResponse,
};

/** A journal entry, statistical ones included. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlBatch {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Journal. */
  JOURNAL?: string;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BATCH_DATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVERSEDATE?: IsoDate | null;
  /** Description. */
  BATCH_TITLE?: string;
  /** Tax implications. "None" unless given. */
  TAXIMPLICATIONS?: "None" | "Inbound" | "Outbound" | null;
  /** Vendor. */
  VATVENDORID?: string;
  /** Customer. */
  VATCUSTOMERID?: string;
  /** Contact. */
  VATCONTACTID?: string;
  HISTORY_COMMENT?: string;
  /** Reference number. */
  REFERENCENO?: string;
  /** Source entity. */
  BASELOCATION_NO?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** State. "Posted" unless given. */
  STATE?: "Posted" | "Draft" | null;
  ENTRIES?: readonly [UpdateGlEntry, ...UpdateGlEntry[]];
}

/** `Intacct glbatch UPDATE Request` */
export const updateGlBatch: FunctionProfile<UpdateGlBatch, GlBatchData> = {
  name: "Intacct glbatch UPDATE Request",
  version: "3.0",
  within: "update",
  element: "GLBATCH",
  content: `(RECORDNO & JOURNAL? & BATCH_DATE? & REVERSEDATE? & BATCH_TITLE? & TAXIMPLICATIONS? &
    VATVENDORID? & VATCUSTOMERID? & VATCONTACTID? & HISTORY_COMMENT? & REFERENCENO? &
    BASELOCATION_NO? & SUPDOCID? & STATE? & ENTRIES? & #ANY*)`,
  source: "documented",
  wants: ["BATCH_DATE", "BATCH_TITLE", "ENTRIES"],
  types: {
    RECORDNO: "INTEGER",
    BATCH_DATE: "DATE_MDY",
    REVERSEDATE: "DATE_MDY",
    TAXIMPLICATIONS: {
      name: "STRING",
      base: "enum",
      values: ["None", "Inbound", "Outbound"],
    },
    STATE: { name: "STRING", base: "enum", values: ["Posted", "Draft"] },
    ENTRIES: () => updateGlBatchEntries,
  },
  response: () => getGlBatchResponse,
};

/** The input of Intacct glbatch DELETE. */
export type DeleteGlBatch = Delete;

/** `Intacct glbatch DELETE Request` */
export const deleteGlBatch: FunctionProfile<DeleteGlBatch, Completed> = {
  name: "Intacct glbatch DELETE Request",
  version: "3.0",
  fixed: { object: "GLBATCH" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct glbatch GET. */
export type GetGlBatch = Read<GlBatchField | "*">;

/** `Intacct glbatch GET Request` */
export const getGlBatch: FunctionProfile<GetGlBatch, GlBatchData> = {
  name: "Intacct glbatch GET Request",
  version: "3.0",
  fixed: { object: "GLBATCH" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getGlBatchResponse,
};

/** The input of Intacct glbatch readByQuery QUERY. */
export type ReadByQueryGlBatch = ReadByQuery<GlBatchField | "*">;

/** `Intacct glbatch readByQuery QUERY Request` */
export const readByQueryGlBatch: FunctionProfile<
  ReadByQueryGlBatch,
  GlBatchData
> = {
  name: "Intacct glbatch readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "GLBATCH" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryGlBatchResponse,
};

/** The input of Intacct glbatch QUERY. */
export type QueryGlBatch = QueryInput;

/** `Intacct glbatch QUERY Request` */
export const queryGlBatch: QueryProfile<GlBatchRecord> = {
  name: "Intacct glbatch QUERY Request",
  version: "3.0",
  fixed: { object: "GLBATCH" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryGlBatchResponse,
};

/** The input of Intacct glbatch LOOKUP. */
export type LookupGlBatch = Lookup;

/** `Intacct glbatch LOOKUP Request` */
export const lookupGlBatch: FunctionProfile<LookupGlBatch, TypeData> = {
  name: "Intacct glbatch LOOKUP Request",
  version: "3.0",
  fixed: { object: "GLBATCH" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupGlBatchResponse,
};

/** `Intacct glbatch GET Response` */
export const getGlBatchResponse: Profile<GlBatchData> = {
  name: "Intacct glbatch GET Response",
  version: "3.0",
  element: "data",
  content: "(glbatch*)",
  types: { glbatch: () => glBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glbatch readByQuery QUERY Response` */
export const readByQueryGlBatchResponse: Profile<GlBatchData> = {
  name: "Intacct glbatch readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glbatch*)",
  types: { glbatch: () => glBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glbatch QUERY Response` */
export const queryGlBatchResponse: Profile<GlBatchRows> = {
  name: "Intacct glbatch QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLBATCH*)",
  types: { GLBATCH: () => glBatchRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct glbatch LOOKUP Response` */
export const lookupGlBatchResponse: Profile<TypeData> = {
  name: "Intacct glbatch LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glbatch`. */
export interface GlBatchData extends DataAttributes {
  glbatch?: GlBatchRecord[];
}

/** The fields of a glbatch that can be requested. */
export type GlBatchField = keyof GlBatchFields | `${string}.${string}`;

/** The data of an answer about `GLBATCH`. */
export interface GlBatchRows extends DataAttributes {
  GLBATCH?: GlBatchRecord[];
}

export const createGlBatchEntries: Shape<
  readonly [CreateGlEntry, ...CreateGlEntry[]]
> = {
  element: "ENTRIES",
  content: "(GLENTRY+)",
  types: { GLENTRY: () => createGlEntry },
};

/** A line of a journal entry. Declared in 3.0/general-ledger.dtd. */
export type CreateGlEntry = CreateGlEntryFields &
  (
    | {
        /** Txn amount. `MONEY`. */
        TRX_AMOUNT: Decimal;
        /** Amount. `MONEY`. */
        AMOUNT?: Decimal | null;
      }
    | {
        TRX_AMOUNT?: never;
        /** Amount. `MONEY`. */
        AMOUNT: Decimal;
      }
  );

interface CreateGlEntryFields {
  /** Doc. */
  DOCUMENT?: string;
  /** Account. */
  ACCOUNTNO: string;
  /** Txn currency. */
  CURRENCY?: string;
  /** TR type. */
  TR_TYPE: "1" | "-1";
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "custom" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: Decimal | null;
  /** Memo. */
  DESCRIPTION?: string;
  /** Allocation. */
  ALLOCATION?: "Custom" | (string & {}) | null;
  /** Department. */
  DEPARTMENT?: string;
  /** Location. */
  LOCATION?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** A share of a line that is allocated in a way of its own. */
  SPLIT?: readonly CreateSplit[];
  TAXENTRIES?: CreateGlEntryTaxEntries;
}

export const createGlEntry: Shape<CreateGlEntry> = {
  element: "GLENTRY",
  content: `(DOCUMENT? & ACCOUNTNO & CURRENCY? & (TRX_AMOUNT || AMOUNT) & TR_TYPE & EXCH_RATE_DATE? &
    EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & DESCRIPTION? & ALLOCATION? & DEPARTMENT? & LOCATION? &
    PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? & VENDORID? & EMPLOYEEID? & ITEMID? &
    CLASSID? & CONTRACTID? & WAREHOUSEID? & BILLABLE? & SPLIT* & TAXENTRIES? & #ANY*)`,
  source: "documented",
  types: {
    TRX_AMOUNT: "MONEY",
    AMOUNT: "MONEY",
    TR_TYPE: { name: "STRING", base: "enum", values: ["1", "-1"] },
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    ALLOCATION: "ENUM",
    BILLABLE: "BOOLEAN",
    SPLIT: () => createSplit,
    TAXENTRIES: () => createGlEntryTaxEntries,
  },
};

/** A share of a line that is allocated in a way of its own. Declared in 3.0/general-ledger.dtd. */
export interface CreateSplit {
  /** Base amount. `MONEY`. */
  AMOUNT: Decimal;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const createSplit: Shape<CreateSplit> = {
  element: "SPLIT",
  content: `(AMOUNT & DEPARTMENTID? & LOCATIONID? & PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? &
    VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID?)`,
  source: "documented",
  types: { AMOUNT: "MONEY" },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface CreateGlEntryTaxEntries {
  /** A tax of a line. */
  TAXENTRY: CreateGlEntryTaxEntriesTaxEntry;
}

export const createGlEntryTaxEntries: Shape<CreateGlEntryTaxEntries> = {
  element: "TAXENTRIES",
  content: "(TAXENTRY)",
  types: { TAXENTRY: () => createGlEntryTaxEntriesTaxEntry },
};

/** A tax of a line. Declared in 3.0/general-ledger.dtd. */
export interface CreateGlEntryTaxEntriesTaxEntry {
  /** Tax detail. */
  DETAILID: string;
  /** `MONEY`. */
  TRX_TAX: Decimal;
}

export const createGlEntryTaxEntriesTaxEntry: Shape<CreateGlEntryTaxEntriesTaxEntry> =
  {
    element: "TAXENTRY",
    content: "(DETAILID & TRX_TAX)",
    source: "documented",
    types: { TRX_TAX: "MONEY" },
  };

export const updateGlBatchEntries: Shape<
  readonly [UpdateGlEntry, ...UpdateGlEntry[]]
> = {
  element: "ENTRIES",
  content: "(GLENTRY+)",
  types: { GLENTRY: () => updateGlEntry },
};

/** A line of a journal entry. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlEntry {
  /** Doc. */
  DOCUMENT?: string;
  /** Account. */
  ACCOUNTNO?: string;
  /** Txn currency. */
  CURRENCY?: string;
  /** Txn amount. `MONEY`. */
  TRX_AMOUNT?: Decimal | null;
  /** TR type. */
  TR_TYPE?: "1" | "-1" | null;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. "custom" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: Decimal | null;
  /** Memo. */
  DESCRIPTION?: string;
  /** Allocation. */
  ALLOCATION?: "Custom" | (string & {}) | null;
  /** Department. */
  DEPARTMENT?: string;
  /** Location. */
  LOCATION?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
  /** Billable. `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** A share of a line that is allocated in a way of its own. */
  SPLIT?: readonly UpdateSplit[];
  TAXENTRIES?: UpdateGlEntryTaxEntries;
  /** Amount. `MONEY`. */
  AMOUNT?: Decimal | null;
}

export const updateGlEntry: Shape<UpdateGlEntry> = {
  element: "GLENTRY",
  content: `(DOCUMENT? & ACCOUNTNO? & CURRENCY? & TRX_AMOUNT? & TR_TYPE? & EXCH_RATE_DATE? &
    EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & DESCRIPTION? & ALLOCATION? & DEPARTMENT? & LOCATION? &
    PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? & VENDORID? & EMPLOYEEID? & ITEMID? &
    CLASSID? & CONTRACTID? & WAREHOUSEID? & BILLABLE? & SPLIT* & TAXENTRIES? & AMOUNT? & #ANY*)`,
  source: "documented",
  wants: ["ACCOUNTNO", "TRX_AMOUNT | AMOUNT", "TR_TYPE"],
  types: {
    TRX_AMOUNT: "MONEY",
    TR_TYPE: { name: "STRING", base: "enum", values: ["1", "-1"] },
    EXCH_RATE_DATE: "DATE_MDY",
    EXCHANGE_RATE: "NUMBER",
    ALLOCATION: "ENUM",
    BILLABLE: "BOOLEAN",
    SPLIT: () => updateSplit,
    TAXENTRIES: () => updateGlEntryTaxEntries,
    AMOUNT: "MONEY",
  },
};

/** A share of a line that is allocated in a way of its own. Declared in 3.0/general-ledger.dtd. */
export interface UpdateSplit {
  /** Base amount. `MONEY`. */
  AMOUNT?: Decimal | null;
  /** Department ID. */
  DEPARTMENTID?: string;
  /** Location ID. */
  LOCATIONID?: string;
  /** Project. */
  PROJECTID?: string;
  /** Task. */
  TASKID?: string;
  /** Cost type. */
  COSTTYPEID?: string;
  /** Customer. */
  CUSTOMERID?: string;
  /** Vendor. */
  VENDORID?: string;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Item. */
  ITEMID?: string;
  /** Class. */
  CLASSID?: string;
  /** Contract. */
  CONTRACTID?: string;
  /** Warehouse. */
  WAREHOUSEID?: string;
}

export const updateSplit: Shape<UpdateSplit> = {
  element: "SPLIT",
  content: `(AMOUNT? & DEPARTMENTID? & LOCATIONID? & PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? &
    VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID?)`,
  source: "documented",
  wants: ["AMOUNT"],
  types: { AMOUNT: "MONEY" },
};

/** Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlEntryTaxEntries {
  /** A tax of a line. */
  TAXENTRY: UpdateGlEntryTaxEntriesTaxEntry;
}

export const updateGlEntryTaxEntries: Shape<UpdateGlEntryTaxEntries> = {
  element: "TAXENTRIES",
  content: "(TAXENTRY)",
  types: { TAXENTRY: () => updateGlEntryTaxEntriesTaxEntry },
};

/** A tax of a line. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlEntryTaxEntriesTaxEntry {
  /** Tax detail. */
  DETAILID?: string;
  /** `MONEY`. */
  TRX_TAX?: Decimal | null;
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
}

export const updateGlEntryTaxEntriesTaxEntry: Shape<UpdateGlEntryTaxEntriesTaxEntry> =
  {
    element: "TAXENTRY",
    content: "(DETAILID? & TRX_TAX? & RECORDNO?)",
    source: "documented",
    wants: ["DETAILID", "TRX_TAX"],
    types: { TRX_TAX: "MONEY", RECORDNO: "INTEGER" },
  };

/** A journal entry, statistical ones included. Declared in 3.0/general-ledger.dtd. */
export interface GlBatchFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Journal. */
  JOURNAL?: string;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  BATCH_DATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVERSEDATE?: IsoDate | null;
  /** Description. */
  BATCH_TITLE?: string;
  /** Tax implications. "None" unless given. */
  TAXIMPLICATIONS?: "None" | "Inbound" | "Outbound" | (string & {}) | null;
  /** Vendor. */
  VATVENDORID?: string;
  /** Customer. */
  VATCUSTOMERID?: string;
  /** Contact. */
  VATCONTACTID?: string;
  HISTORY_COMMENT?: string;
  /** Reference number. */
  REFERENCENO?: string;
  /** Source entity. */
  BASELOCATION_NO?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** State. */
  STATE?:
    | "Posted"
    | "Draft"
    | "Submitted"
    | "Partially Approved"
    | "Approved"
    | "Declined"
    | "Reversal pending"
    | "Reversed"
    | (string & {})
    | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Transaction source. */
  TRANSACTIONSOURCE?: "BANK" | (string & {}) | null;
  ENTRIES?: GlEntryRecord[];
  /** Transaction number. `INTEGER`. */
  BATCHNO?: IntegerText | null;
  /** Balance. `NUMBER`. */
  BALANCE?: DecimalText | null;
  /** Journal. */
  JOURNALKEY?: string;
  JOURNAL_BILLABLE?: string;
  /** Adjustment. `FLAG`, sent as T or F. */
  ADJ?: boolean | null;
  /** Module. */
  MODULE?: string;
  /** Child subsidiary. */
  CHILDENTITY?: string;
  /** User. `INTEGER`. */
  USERKEY?: IntegerText | null;
  /** Automatic reversal date. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVERSED?: IsoDate | null;
  /** Reversed key. `INTEGER`. */
  REVERSEDKEY?: IntegerText | null;
  /** Reversed from. */
  REVERSEDFROM?: string;
  /** Template key. `INTEGER`. */
  TEMPLATEKEY?: IntegerText | null;
  /** PRBatch key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  PRBATCHRECTYPE?: string;
  /** Last modified date and time. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  MODIFIED?: IsoDateTime | null;
  /** Last modified by. */
  MODIFIEDBYID?: string;
  /** Scheduled operation key. `INTEGER`. */
  SCHOPKEY?: IntegerText | null;
  RRSENTRYKEY?: string;
  RRSKEY?: string;
  CONTRACTSCHEDULEENTRYKEY?: string;
  CONTRACTSCHEDULEKEY?: string;
  /** GL account allocation run key. `INTEGER`. */
  GLACCTALLOCATIONRUNKEY?: IntegerText | null;
  BASELOCATION?: string;
  BASELOCATION_NAME?: string;
  /** Location key. `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Statistical. `BOOLEAN`. */
  STATISTICAL?: boolean | null;
  /** Template ID. */
  TEMPLATEID?: string;
  /** GL account allocation ID. */
  GLACCTALLOCATIONID?: string;
  /** Accounting sequence number. */
  JOURNALSEQNO?: string;
  /** Attachment key. `INTEGER`. */
  SUPDOCKEY?: IntegerText | null;
  /** Prepaid Expense Schedule Entry. */
  RPESENTRY?: string;
  USERINFO?: GlBatchUserInfoRecord;
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
export interface GlBatchRelations {
  JOURNAL: OpenValues;
  MELOCATION: LocationRecord;
  RPESENTRYGLBATCH: OpenValues;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface GlBatchRecord
  extends GlBatchFields, OpenValues, Related<GlBatchFields, GlBatchRelations> {}

export const glBatchRecord: Shape<GlBatchRecord> = {
  element: "GLBATCH",
  content: `(RECORDNO? & JOURNAL? & BATCH_DATE? & REVERSEDATE? & BATCH_TITLE? & TAXIMPLICATIONS? &
    VATVENDORID? & VATCUSTOMERID? & VATCONTACTID? & HISTORY_COMMENT? & REFERENCENO? &
    BASELOCATION_NO? & SUPDOCID? & STATE? & TAXSOLUTIONID? & TRANSACTIONSOURCE? & ENTRIES? &
    BATCHNO? & BALANCE? & JOURNALKEY? & JOURNAL_BILLABLE? & ADJ? & MODULE? & CHILDENTITY? &
    USERKEY? & REVERSED? & REVERSEDKEY? & REVERSEDFROM? & TEMPLATEKEY? & PRBATCHKEY? &
    PRBATCHRECTYPE? & MODIFIED? & MODIFIEDBYID? & SCHOPKEY? & RRSENTRYKEY? & RRSKEY? &
    CONTRACTSCHEDULEENTRYKEY? & CONTRACTSCHEDULEKEY? & GLACCTALLOCATIONRUNKEY? & BASELOCATION? &
    BASELOCATION_NAME? & LOCATIONKEY? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    STATISTICAL? & TEMPLATEID? & GLACCTALLOCATIONID? & JOURNALSEQNO? & SUPDOCKEY? & RPESENTRY? &
    USERINFO? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    BATCH_DATE: "DATE_MDY",
    REVERSEDATE: "DATE_MDY",
    TAXIMPLICATIONS: "ENUM",
    STATE: "ENUM",
    TRANSACTIONSOURCE: "ENUM",
    ENTRIES: () => glBatchEntriesRecord,
    BATCHNO: "INTEGER",
    BALANCE: "NUMBER",
    ADJ: "FLAG",
    USERKEY: "INTEGER",
    REVERSED: "DATE_MDY",
    REVERSEDKEY: "INTEGER",
    TEMPLATEKEY: "INTEGER",
    PRBATCHKEY: "INTEGER",
    MODIFIED: "DATETIME_MDY",
    SCHOPKEY: "INTEGER",
    GLACCTALLOCATIONRUNKEY: "INTEGER",
    LOCATIONKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    STATISTICAL: "BOOLEAN",
    SUPDOCKEY: "INTEGER",
    USERINFO: () => glBatchUserInfoRecord,
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => glBatchPaths,
  answer: true,
};

export const glBatchPaths: Paths = {
  types: {
    BOOLEAN: "STATISTICAL",
    DATETIME_MDY: "MODIFIED WHENCREATED WHENMODIFIED",
    DATE_MDY: "BATCH_DATE REVERSEDATE REVERSED",
    FLAG: "ADJ",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const glBatchEntriesRecord: Shape<GlEntryRecord[]> = {
  element: "ENTRIES",
  content: "(GLENTRY*)",
  types: { GLENTRY: () => glEntryRecord },
  answer: true,
};

/** Declared in 3.0/records/general-ledger.dtd. */
export interface GlBatchUserInfoRecord extends OpenValues {
  /** User ID. */
  LOGINID?: string;
}

export const glBatchUserInfoRecord: Shape<GlBatchUserInfoRecord> = {
  element: "USERINFO",
  content: "(LOGINID? & #ANY*)",
  answer: true,
};
