// Made by intacct-codegen from shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum ee537ce7feac0710
import type {
  Completed,
  Created,
  FunctionProfile,
  Integer,
  IsoDate,
  OpenRecord,
  Profile,
} from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Ending, ending } from "./ending.js";
import { type Get, getTypes } from "./get.js";
import type { GlEntry } from "./glentry.js";
import { glTransactionEntries } from "./gltransactionentries.js";
import { type Revending, revending } from "./revending.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Sets up a journal entry that recurs, and its reversal where it is to be reversed. Declared in shared/general-ledger.dtd. */
export interface CreateRecurringGlTransaction {
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  journalid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** Borrowed from 2.1: `ID`. */
  sourceentity?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `DATE`, sent as year, month and day. */
  startdate: IsoDate;
  /** The end of a recurrence: after so many times, or on a date. */
  ending?: Ending;
  modenew?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  interval?: Integer | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  eom?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  errnotifyemailids?: string;
  /** `DATE`, sent as year, month and day. */
  revstartdate?: IsoDate;
  /** The end of a recurring reversal: after so many times, or on a date. */
  revending?: Revending;
  revmodenew?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  revinterval?: Integer | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  reveom?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  reverrnotifyemailids?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  isautoreverse?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  tiereverse?: boolean | null;
  autorevmodenew?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  autorevinterval?: Integer | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
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
  version: "3.0",
  element: "create_recurringgltransaction",
  content: `(journalid, datecreated, description, referenceno?, sourceentity?, supdocid?, startdate,
    ending?, modenew?, interval?, eom?, errnotifyemailids?, revstartdate?, revending?, revmodenew?,
    revinterval?, reveom?, reverrnotifyemailids?, isautoreverse?, tiereverse?, autorevmodenew?,
    autorevinterval?, autoreveom?, customfields?, gltransactionentries)`,
  types: {
    journalid: "STRING_4 borrowed",
    datecreated: "DATE",
    description: "STRING_80 borrowed",
    referenceno: "STRING_20 borrowed",
    sourceentity: "ID",
    supdocid: "STRING_100 borrowed",
    startdate: "DATE",
    ending: () => ending,
    interval: "INTEGER",
    eom: "BOOLEAN",
    errnotifyemailids: "STRING_100 borrowed",
    revstartdate: "DATE",
    revending: () => revending,
    revinterval: "INTEGER",
    reveom: "BOOLEAN",
    reverrnotifyemailids: "STRING_100 borrowed",
    isautoreverse: "BOOLEAN",
    tiereverse: "BOOLEAN",
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

/** `Intacct recurringgltransaction DELETE Request` */
export const deleteRecurringGlTransaction: FunctionProfile<
  DeleteRecurringGlTransaction,
  Completed
> = {
  name: "Intacct recurringgltransaction DELETE Request",
  version: "3.0",
  element: "delete_recurringgltransaction",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** The input of Intacct recurringgltransaction GET. */
export type GetRecurringGlTransaction = Get;

/** `Intacct recurringgltransaction GET Request` */
export const getRecurringGlTransaction: FunctionProfile<
  GetRecurringGlTransaction,
  RecurringGlTransactionData
> = {
  name: "Intacct recurringgltransaction GET Request",
  version: "3.0",
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
    version: "3.0",
    element: "data",
    content: "(recurringgltransaction*)",
    types: {
      recurringgltransaction: () => ({
        element: "recurringgltransaction",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `recurringgltransaction`. */
export interface RecurringGlTransactionData extends DataAttributes {
  recurringgltransaction?: OpenRecord[];
}
