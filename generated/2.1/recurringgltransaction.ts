// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum 15b6de098b3b38a8
import type {
  Completed,
  Created,
  DecimalText,
  FunctionProfile,
  Integer,
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
import { type Ending, ending } from "./ending.js";
import { type Get, getTypes } from "./get.js";
import type { GlEntry, GlEntryRecord } from "./glentry.js";
import {
  glTransactionEntries,
  glTransactionEntriesRecord,
} from "./gltransactionentries.js";
import { type Revending, revending } from "./revending.js";
import { type EnumModenew, enumModenew } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Sets up a journal entry that recurs, and its reversal where it is to be reversed. Declared in shared/general-ledger.dtd. */
export interface CreateRecurringGlTransaction {
  /** `STRING_4`: at most 4 characters. */
  journalid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  description: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `ID`. */
  sourceentity?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
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
  /** `STRING_100`: at most 100 characters. */
  errnotifyemailids?: string;
  /** `DATE`, sent as year, month and day. */
  revstartdate?: IsoDate;
  /** The end of a recurring reversal: after so many times, or on a date. */
  revending?: Revending;
  /** `ENUM_MODENEW`: "days", "weeks", "months", "years", "Days", "Weeks", "Months" or "Years". */
  revmodenew?: EnumModenew | null;
  /** `INTEGER`. */
  revinterval?: Integer | null;
  /** `BOOLEAN`. */
  reveom?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  reverrnotifyemailids?: string;
  /** `BOOLEAN`. */
  isautoreverse?: boolean | null;
  /** `BOOLEAN`. */
  tiereverse?: boolean | null;
  /** `ENUM_MODENEW`: "days", "weeks", "months", "years", "Days", "Weeks", "Months" or "Years". */
  autorevmodenew?: EnumModenew | null;
  /** `INTEGER`. */
  autorevinterval?: Integer | null;
  /** `BOOLEAN`. */
  autoreveom?: boolean | null;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** The lines of a journal entry, two or more. */
  gltransactionentries: readonly [GlEntry, GlEntry, ...GlEntry[]];
}

/** `Intacct recurringgltransaction CREATE Request` */
export const createRecurringGlTransaction: FunctionProfile<
  CreateRecurringGlTransaction,
  Created
> = {
  name: "Intacct recurringgltransaction CREATE Request",
  version: "2.1",
  element: "create_recurringgltransaction",
  content: `(journalid, datecreated, description, referenceno?, sourceentity?, supdocid?, startdate,
    ending?, modenew?, interval?, eom?, errnotifyemailids?, revstartdate?, revending?, revmodenew?,
    revinterval?, reveom?, reverrnotifyemailids?, isautoreverse?, tiereverse?, autorevmodenew?,
    autorevinterval?, autoreveom?, customfields?, gltransactionentries)`,
  types: {
    journalid: "STRING_4",
    datecreated: "DATE",
    description: "STRING_80",
    referenceno: "STRING_20",
    sourceentity: "ID",
    supdocid: "STRING_100",
    startdate: "DATE",
    ending: () => ending,
    modenew: enumModenew,
    interval: "INTEGER",
    eom: "BOOLEAN",
    errnotifyemailids: "STRING_100",
    revstartdate: "DATE",
    revending: () => revending,
    revmodenew: enumModenew,
    revinterval: "INTEGER",
    reveom: "BOOLEAN",
    reverrnotifyemailids: "STRING_100",
    isautoreverse: "BOOLEAN",
    tiereverse: "BOOLEAN",
    autorevmodenew: enumModenew,
    autorevinterval: "INTEGER",
    autoreveom: "BOOLEAN",
    customfields: () => customFields,
    gltransactionentries: () => glTransactionEntries,
  },
};

/** Deletes a recurring journal entry. Declared in shared/general-ledger.dtd. */
export interface DeleteRecurringGlTransaction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_recurringgltransaction UPDATE Request` */
export const deleteRecurringGlTransaction: FunctionProfile<
  DeleteRecurringGlTransaction,
  Completed
> = {
  name: "Intacct delete_recurringgltransaction UPDATE Request",
  version: "2.1",
  element: "delete_recurringgltransaction",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** The input of Intacct recurringgltransaction GET. */
export type GetRecurringGlTransaction = Get<RecurringGlTransactionField>;

/** `Intacct recurringgltransaction GET Request` */
export const getRecurringGlTransaction: FunctionProfile<
  GetRecurringGlTransaction,
  RecurringGlTransactionData
> = {
  name: "Intacct recurringgltransaction GET Request",
  version: "2.1",
  fixed: { object: "recurringgltransaction" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRecurringGlTransactionResponse,
};

/** `Intacct recurringgltransaction GET Response` */
export const getRecurringGlTransactionResponse: Profile<RecurringGlTransactionData> =
  {
    name: "Intacct recurringgltransaction GET Response",
    version: "2.1",
    element: "data",
    content: "(recurringgltransaction*)",
    types: { recurringgltransaction: () => recurringGlTransactionRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `recurringgltransaction`. */
export interface RecurringGlTransactionData extends DataAttributes {
  recurringgltransaction?: RecurringGlTransactionRecord[];
}

/** The fields of a recurringgltransaction that can be requested. */
export type RecurringGlTransactionField = keyof RecurringGlTransactionRecord;

/** A recurring journal entry. Declared in 2.1/response/general-ledger.dtd. */
export interface RecurringGlTransactionRecord {
  /** `STRING_4`: at most 4 characters. */
  journalid?: string;
  /** `NUMBER_8`: at most 8 digits before the point. */
  batchno?: DecimalText | null;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ID`. */
  sourceentity?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  /** The lines of a journal entry, two or more. */
  gltransactionentries?: GlEntryRecord[];
}

export const recurringGlTransactionRecord: Shape<RecurringGlTransactionRecord> =
  {
    element: "recurringgltransaction",
    content: `(journalid?, batchno?, datecreated?, description?, sourceentity?, customfields?,
    gltransactionentries?)`,
    types: {
      journalid: "STRING_4",
      batchno: "NUMBER_8",
      datecreated: "DATE",
      description: "STRING_80",
      sourceentity: "ID",
      customfields: () => customFieldsRecord,
      gltransactionentries: () => glTransactionEntriesRecord,
    },
    answer: true,
  };
