// Made by intacct-codegen from 3.0/general-ledger.dtd, 3.0/objects.dtd, shared/general-ledger.dtd; do not edit.
import type {
  Completed,
  Created,
  Decimal,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  IsoDateTime,
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
import { type GlEntry, type GlEntryRecord, glEntryRecord } from "./glentry.js";
import { glTransactionEntries } from "./gltransactionentries.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { statGlTransactionEntries } from "./statgltransactionentries.js";

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
  /** Attribute. */
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
  JOURNAL: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BATCH_DATE: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVERSEDATE?: IsoDate;
  BATCH_TITLE: string;
  /** "None" unless given. */
  TAXIMPLICATIONS?: "None" | "Inbound" | "Outbound";
  VATVENDORID?: string;
  VATCUSTOMERID?: string;
  VATCONTACTID?: string;
  HISTORY_COMMENT?: string;
  REFERENCENO?: string;
  BASELOCATION_NO?: string;
  SUPDOCID?: string;
  /** "Posted" unless given. */
  STATE?: "Posted" | "Draft";
  TAXSOLUTIONID?: string;
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
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  JOURNAL?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BATCH_DATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVERSEDATE?: IsoDate | null;
  BATCH_TITLE?: string;
  /** "None" unless given. */
  TAXIMPLICATIONS?: "None" | "Inbound" | "Outbound" | null;
  VATVENDORID?: string;
  VATCUSTOMERID?: string;
  VATCONTACTID?: string;
  HISTORY_COMMENT?: string;
  REFERENCENO?: string;
  BASELOCATION_NO?: string;
  SUPDOCID?: string;
  /** "Posted" unless given. */
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
  nulls: true,
  response: () => getGlBatchResponse,
};

/** What Intacct glbatch DELETE may ask for. */
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

/** What Intacct glbatch GET may ask for. */
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

/** What Intacct glbatch readByQuery QUERY may ask for. */
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

/** What Intacct glbatch QUERY may ask for. */
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

/** What Intacct glbatch LOOKUP may ask for. */
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
  alias: { GLBATCH: "glbatch" },
  types: { glbatch: () => glBatchRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glbatch readByQuery QUERY Response` */
export const readByQueryGlBatchResponse: Profile<GlBatchData> = {
  name: "Intacct glbatch readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(glbatch*)",
  alias: { GLBATCH: "glbatch" },
  types: { glbatch: () => glBatchRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glbatch QUERY Response` */
export const queryGlBatchResponse: Profile<GlBatchRows> = {
  name: "Intacct glbatch QUERY Response",
  version: "3.0",
  element: "data",
  content: "(GLBATCH*)",
  types: { GLBATCH: () => glBatchRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct glbatch LOOKUP Response` */
export const lookupGlBatchResponse: Profile<TypeData> = {
  name: "Intacct glbatch LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `glbatch` holds. */
export interface GlBatchData extends DataAttributes {
  glbatch?: GlBatchRecord[];
}

/** The fields of a glbatch that can be asked for. */
export type GlBatchField = keyof GlBatchFields | `${string}.${string}`;

/** What an answer about `GLBATCH` holds. */
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
        /** `MONEY`. */
        TRX_AMOUNT: Decimal;
        /** `MONEY`. */
        AMOUNT?: Decimal;
      }
    | {
        TRX_AMOUNT?: never;
        /** `MONEY`. */
        AMOUNT: Decimal;
      }
  );

interface CreateGlEntryFields {
  DOCUMENT?: string;
  ACCOUNTNO: string;
  CURRENCY?: string;
  TR_TYPE: "1" | "-1";
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate;
  /** "custom" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** `NUMBER`. */
  EXCHANGE_RATE?: Decimal;
  DESCRIPTION?: string;
  ALLOCATION?: "Custom" | (string & {});
  DEPARTMENT?: string;
  LOCATION?: string;
  PROJECTID?: string;
  TASKID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  WAREHOUSEID?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean;
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
    ALLOCATION: {
      name: "STRING",
      base: "enum",
      values: ["Custom"],
      open: true,
    },
    BILLABLE: "BOOLEAN",
    SPLIT: () => createSplit,
    TAXENTRIES: () => createGlEntryTaxEntries,
  },
};

/** A share of a line that is allocated in a way of its own. Declared in 3.0/general-ledger.dtd. */
export interface CreateSplit {
  /** `MONEY`. */
  AMOUNT: Decimal;
  DEPARTMENTID?: string;
  LOCATIONID?: string;
  PROJECTID?: string;
  TASKID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
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
  nulls: true,
};

/** A line of a journal entry. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlEntry {
  DOCUMENT?: string;
  ACCOUNTNO?: string;
  CURRENCY?: string;
  /** `MONEY`. */
  TRX_AMOUNT?: Decimal | null;
  TR_TYPE?: "1" | "-1" | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** "custom" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** `NUMBER`. */
  EXCHANGE_RATE?: Decimal | null;
  DESCRIPTION?: string;
  ALLOCATION?: "Custom" | (string & {}) | null;
  DEPARTMENT?: string;
  LOCATION?: string;
  PROJECTID?: string;
  TASKID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  WAREHOUSEID?: string;
  /** `BOOLEAN`. "false" unless given. */
  BILLABLE?: boolean | null;
  /** A share of a line that is allocated in a way of its own. */
  SPLIT?: readonly UpdateSplit[];
  TAXENTRIES?: UpdateGlEntryTaxEntries;
  /** `MONEY`. */
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
    ALLOCATION: {
      name: "STRING",
      base: "enum",
      values: ["Custom"],
      open: true,
    },
    BILLABLE: "BOOLEAN",
    SPLIT: () => updateSplit,
    TAXENTRIES: () => updateGlEntryTaxEntries,
    AMOUNT: "MONEY",
  },
  nulls: true,
};

/** A share of a line that is allocated in a way of its own. Declared in 3.0/general-ledger.dtd. */
export interface UpdateSplit {
  /** `MONEY`. */
  AMOUNT?: Decimal | null;
  DEPARTMENTID?: string;
  LOCATIONID?: string;
  PROJECTID?: string;
  TASKID?: string;
  COSTTYPEID?: string;
  CUSTOMERID?: string;
  VENDORID?: string;
  EMPLOYEEID?: string;
  ITEMID?: string;
  CLASSID?: string;
  CONTRACTID?: string;
  WAREHOUSEID?: string;
}

export const updateSplit: Shape<UpdateSplit> = {
  element: "SPLIT",
  content: `(AMOUNT? & DEPARTMENTID? & LOCATIONID? & PROJECTID? & TASKID? & COSTTYPEID? & CUSTOMERID? &
    VENDORID? & EMPLOYEEID? & ITEMID? & CLASSID? & CONTRACTID? & WAREHOUSEID?)`,
  source: "documented",
  wants: ["AMOUNT"],
  types: { AMOUNT: "MONEY" },
  nulls: true,
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
  nulls: true,
};

/** A tax of a line. Declared in 3.0/general-ledger.dtd. */
export interface UpdateGlEntryTaxEntriesTaxEntry {
  DETAILID?: string;
  /** `MONEY`. */
  TRX_TAX?: Decimal | null;
  /** `INTEGER`. */
  RECORDNO?: Integer | null;
}

export const updateGlEntryTaxEntriesTaxEntry: Shape<UpdateGlEntryTaxEntriesTaxEntry> =
  {
    element: "TAXENTRY",
    content: "(DETAILID? & TRX_TAX? & RECORDNO?)",
    source: "documented",
    wants: ["DETAILID", "TRX_TAX"],
    types: { TRX_TAX: "MONEY", RECORDNO: "INTEGER" },
    nulls: true,
  };

/** A journal entry, statistical ones included. Declared in 3.0/general-ledger.dtd. */
export interface GlBatchFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  JOURNAL?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  BATCH_DATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  REVERSEDATE?: IsoDate | null;
  BATCH_TITLE?: string;
  /** "None" unless given. */
  TAXIMPLICATIONS?: "None" | "Inbound" | "Outbound" | (string & {}) | null;
  VATVENDORID?: string;
  VATCUSTOMERID?: string;
  VATCONTACTID?: string;
  HISTORY_COMMENT?: string;
  REFERENCENO?: string;
  BASELOCATION_NO?: string;
  SUPDOCID?: string;
  /** "Posted" unless given. */
  STATE?: "Posted" | "Draft" | (string & {}) | null;
  TAXSOLUTIONID?: string;
  TRANSACTIONSOURCE?: string;
  ENTRIES?: GlEntryRecord[];
  /** `INTEGER`. */
  BATCHNO?: IntegerText | null;
  BALANCE?: string;
  /** `INTEGER`. */
  JOURNALKEY?: IntegerText | null;
  JOURNAL_BILLABLE?: string;
  /** `FLAG`, sent as T or F. */
  ADJ?: boolean | null;
  MODULE?: string;
  CHILDENTITY?: string;
  /** `INTEGER`. */
  USERKEY?: IntegerText | null;
  REVERSED?: string;
  REVERSEDKEY?: string;
  REVERSEDFROM?: string;
  TEMPLATEKEY?: string;
  PRBATCHKEY?: string;
  PRBATCHRECTYPE?: string;
  /** `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  MODIFIED?: IsoDateTime | null;
  MODIFIEDBYID?: string;
  SCHOPKEY?: string;
  RRSENTRYKEY?: string;
  RRSKEY?: string;
  CONTRACTSCHEDULEENTRYKEY?: string;
  CONTRACTSCHEDULEKEY?: string;
  GLACCTALLOCATIONRUNKEY?: string;
  /** `INTEGER`. */
  BASELOCATION?: IntegerText | null;
  BASELOCATION_NAME?: string;
  /** `INTEGER`. */
  LOCATIONKEY?: IntegerText | null;
  /** `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface GlBatchRecord extends GlBatchFields, OpenValues {}

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
    #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    BATCH_DATE: "DATE_MDY",
    REVERSEDATE: "DATE_MDY",
    TAXIMPLICATIONS: {
      name: "STRING",
      base: "enum",
      values: ["None", "Inbound", "Outbound"],
      open: true,
    },
    STATE: {
      name: "STRING",
      base: "enum",
      values: ["Posted", "Draft"],
      open: true,
    },
    ENTRIES: () => glBatchEntriesRecord,
    BATCHNO: "INTEGER",
    JOURNALKEY: "INTEGER",
    ADJ: "FLAG",
    USERKEY: "INTEGER",
    MODIFIED: "DATETIME_MDY",
    BASELOCATION: "INTEGER",
    LOCATIONKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  nulls: true,
};

export const glBatchEntriesRecord: Shape<GlEntryRecord[]> = {
  element: "ENTRIES",
  content: "(GLENTRY*)",
  types: { GLENTRY: () => glEntryRecord },
  nulls: true,
};
