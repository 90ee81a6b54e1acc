// Made by intacct-codegen from shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum e7dc09d021dc902a
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
import { type Revending, revending } from "./revending.js";
import { statGlTransactionEntries } from "./statgltransactionentries.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Sets up a statistical journal entry that recurs, and its reversal where wanted. Declared in shared/general-ledger.dtd. */
export interface CreateRecurringStatGlTrans {
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  journalid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  referenceno?: string;
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
  /** The lines of a statistical journal entry. */
  statgltransactionentries: readonly [GlEntry, ...GlEntry[]];
}

/** `Intacct recurringstatgltrans CREATE Request` */
export const createRecurringStatGlTrans: FunctionProfile<
  CreateRecurringStatGlTrans,
  Created
> = {
  name: "Intacct recurringstatgltrans CREATE Request",
  version: "3.0",
  element: "create_recurringstatgltrans",
  content: `(journalid, datecreated, description, referenceno?, startdate, ending?, modenew?, interval?,
    eom?, errnotifyemailids?, revstartdate?, revending?, revmodenew?, revinterval?, reveom?,
    reverrnotifyemailids?, isautoreverse?, tiereverse?, autorevmodenew?, autorevinterval?,
    autoreveom?, customfields?, statgltransactionentries)`,
  types: {
    journalid: "STRING_4 borrowed",
    datecreated: "DATE",
    description: "STRING_80 borrowed",
    referenceno: "STRING_20 borrowed",
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
    statgltransactionentries: () => statGlTransactionEntries,
  },
};

/** Deletes a recurring statistical journal entry. Declared in shared/general-ledger.dtd. */
export interface DeleteRecurringStatGlTrans {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct recurringstatgltrans DELETE Request` */
export const deleteRecurringStatGlTrans: FunctionProfile<
  DeleteRecurringStatGlTrans,
  Completed
> = {
  name: "Intacct recurringstatgltrans DELETE Request",
  version: "3.0",
  element: "delete_recurringstatgltrans",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** The input of Intacct recurringstatgltrans GET. */
export type GetRecurringStatGlTrans = Get;

/** `Intacct recurringstatgltrans GET Request` */
export const getRecurringStatGlTrans: FunctionProfile<
  GetRecurringStatGlTrans,
  RecurringStatGlTransData
> = {
  name: "Intacct recurringstatgltrans GET Request",
  version: "3.0",
  fixed: { object: "recurringstatgltrans" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRecurringStatGlTransResponse,
};

/** `Intacct recurringstatgltrans GET Response` */
export const getRecurringStatGlTransResponse: Profile<RecurringStatGlTransData> =
  {
    name: "Intacct recurringstatgltrans GET Response",
    version: "3.0",
    element: "data",
    content: "(recurringstatgltrans*)",
    types: {
      recurringstatgltrans: () => ({
        element: "recurringstatgltrans",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `recurringstatgltrans`. */
export interface RecurringStatGlTransData extends DataAttributes {
  recurringstatgltrans?: OpenRecord[];
}
