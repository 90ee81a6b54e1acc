// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum bead2d810cbb201d
import type {
  Completed,
  Created,
  FunctionProfile,
  Integer,
  IsoDate,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Ending, ending } from "./ending.js";
import { type Get, getTypes } from "./get.js";
import type { GlEntry } from "./glentry.js";
import { type Revending, revending } from "./revending.js";
import { type EnumModenew, enumModenew } from "./scalars.js";
import { statGlTransactionEntries } from "./statgltransactionentries.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Sets up a statistical journal entry that recurs, and its reversal where wanted. Declared in shared/general-ledger.dtd. */
export interface CreateRecurringStatGlTrans {
  /** `STRING_4`: at most 4 characters. */
  journalid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  description: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
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
  /** The lines of a statistical journal entry. */
  statgltransactionentries: readonly [GlEntry, ...GlEntry[]];
}

/** `Intacct recurringstatgltrans CREATE Request` */
export const createRecurringStatGlTrans: FunctionProfile<
  CreateRecurringStatGlTrans,
  Created
> = {
  name: "Intacct recurringstatgltrans CREATE Request",
  version: "2.1",
  element: "create_recurringstatgltrans",
  content: `(journalid, datecreated, description, referenceno?, startdate, ending?, modenew?, interval?,
    eom?, errnotifyemailids?, revstartdate?, revending?, revmodenew?, revinterval?, reveom?,
    reverrnotifyemailids?, isautoreverse?, tiereverse?, autorevmodenew?, autorevinterval?,
    autoreveom?, customfields?, statgltransactionentries)`,
  types: {
    journalid: "STRING_4",
    datecreated: "DATE",
    description: "STRING_80",
    referenceno: "STRING_20",
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
    statgltransactionentries: () => statGlTransactionEntries,
  },
};

/** Deletes a recurring statistical journal entry. Declared in shared/general-ledger.dtd. */
export interface DeleteRecurringStatGlTrans {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_recurringstatgltrans UPDATE Request` */
export const deleteRecurringStatGlTrans: FunctionProfile<
  DeleteRecurringStatGlTrans,
  Completed
> = {
  name: "Intacct delete_recurringstatgltrans UPDATE Request",
  version: "2.1",
  element: "delete_recurringstatgltrans",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** The input of Intacct recurringstatgltrans GET. */
export type GetRecurringStatGlTrans = Get<RecurringStatGlTransField>;

/** `Intacct recurringstatgltrans GET Request` */
export const getRecurringStatGlTrans: FunctionProfile<
  GetRecurringStatGlTrans,
  RecurringStatGlTransData
> = {
  name: "Intacct recurringstatgltrans GET Request",
  version: "2.1",
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
    version: "2.1",
    element: "data",
    content: "(recurringstatgltrans*)",
    types: { recurringstatgltrans: () => recurringStatGlTransRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `recurringstatgltrans`. */
export interface RecurringStatGlTransData extends DataAttributes {
  recurringstatgltrans?: OpenRecord[];
}

/** The fields of a recurringstatgltrans that can be requested. */
export type RecurringStatGlTransField = string;

export const recurringStatGlTransRecord: Shape<OpenRecord> = {
  element: "recurringstatgltrans",
  content: "ANY",
  answer: true,
};
