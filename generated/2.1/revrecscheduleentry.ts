// Made by intacct-codegen from 2.1/response/revenue.dtd, shared/objects.dtd, shared/revenue.dtd; do not edit. Checksum 21b07ae443106d5a
import type {
  Completed,
  Created,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type RevRecEntry, revRecEntry } from "./revrecentry.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Adds an entry to a revenue recognition schedule. Declared in shared/revenue.dtd. */
export interface CreateRevRecScheduleEntry {
  /** `INTEGER`. */
  recordno: Integer;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** An entry of a revenue recognition schedule. */
  revrecentry: RevRecEntry;
}

/** `Intacct revrecscheduleentry CREATE Request` */
export const createRevRecScheduleEntry: FunctionProfile<
  CreateRevRecScheduleEntry,
  Created
> = {
  name: "Intacct revrecscheduleentry CREATE Request",
  version: "2.1",
  element: "create_revrecscheduleentry",
  content: "(recordno, memo?, revrecentry)",
  types: {
    recordno: "INTEGER",
    memo: "STRING_500",
    revrecentry: () => revRecEntry,
  },
};

/** Posts an entry of a revenue recognition schedule. Declared in shared/revenue.dtd. */
export interface PostRevRecScheduleEntry {
  /** `INTEGER`. */
  recordno: Integer;
  /** `BOOLEAN`. */
  postcurrencygainandloss?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  exchratetype?: string;
}

/** `Intacct revrecscheduleentry POST Request` */
export const postRevRecScheduleEntry: FunctionProfile<
  PostRevRecScheduleEntry,
  Completed
> = {
  name: "Intacct revrecscheduleentry POST Request",
  version: "2.1",
  element: "post_revrecscheduleentry",
  content: "(recordno, postcurrencygainandloss?, exchratetype?)",
  types: {
    recordno: "INTEGER",
    postcurrencygainandloss: "BOOLEAN",
    exchratetype: "STRING_100",
  },
};

/** Takes back the posting of a schedule entry. Declared in shared/revenue.dtd. */
export interface UnpostRevRecScheduleEntry {
  /** `INTEGER`. */
  recordno: Integer;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
}

/** `Intacct revrecscheduleentry UNPOST Request` */
export const unpostRevRecScheduleEntry: FunctionProfile<
  UnpostRevRecScheduleEntry,
  Completed
> = {
  name: "Intacct revrecscheduleentry UNPOST Request",
  version: "2.1",
  element: "unpost_revrecscheduleentry",
  content: "(recordno, memo?)",
  types: { recordno: "INTEGER", memo: "STRING_500" },
};

/** The input of Intacct revrecscheduleentry GET. */
export type GetRevRecScheduleEntry = Get<RevRecScheduleEntryField>;

/** `Intacct revrecscheduleentry GET Request` */
export const getRevRecScheduleEntry: FunctionProfile<
  GetRevRecScheduleEntry,
  RevRecScheduleEntryData
> = {
  name: "Intacct revrecscheduleentry GET Request",
  version: "2.1",
  fixed: { object: "revrecscheduleentry" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRevRecScheduleEntryResponse,
};

/** The input of Intacct revrecscheduleentry QUERY. */
export type QueryRevRecScheduleEntry = GetList<RevRecScheduleEntryField>;

/** `Intacct revrecscheduleentry QUERY Request` */
export const queryRevRecScheduleEntry: FunctionProfile<
  QueryRevRecScheduleEntry,
  RevRecScheduleEntryData
> = {
  name: "Intacct revrecscheduleentry QUERY Request",
  version: "2.1",
  fixed: { object: "revrecscheduleentry" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryRevRecScheduleEntryResponse,
};

/** `Intacct revrecscheduleentry GET Response` */
export const getRevRecScheduleEntryResponse: Profile<RevRecScheduleEntryData> =
  {
    name: "Intacct revrecscheduleentry GET Response",
    version: "2.1",
    element: "data",
    content: "(revrecscheduleentry*)",
    types: { revrecscheduleentry: () => revRecScheduleEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct revrecscheduleentry QUERY Response` */
export const queryRevRecScheduleEntryResponse: Profile<RevRecScheduleEntryData> =
  {
    name: "Intacct revrecscheduleentry QUERY Response",
    version: "2.1",
    element: "data",
    content: "(revrecscheduleentry*)",
    types: { revrecscheduleentry: () => revRecScheduleEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `revrecscheduleentry`. */
export interface RevRecScheduleEntryData extends DataAttributes {
  revrecscheduleentry?: RevRecScheduleEntryRecord[];
}

/** The fields of a revrecscheduleentry that can be requested. */
export type RevRecScheduleEntryField = keyof RevRecScheduleEntryRecord;

/** An entry of a revenue recognition schedule. Declared in 2.1/response/revenue.dtd. */
export interface RevRecScheduleEntryRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `KEY`. */
  revrecschedulekey?: string;
  /** `STRING_20`: at most 20 characters. */
  posted?: string;
  /** `STRING_20`: at most 20 characters. */
  position?: string;
  /** `BOOLEAN`. */
  next?: boolean | null;
  /** `DATE`, sent as year, month and day. */
  postingdate?: IsoDate | null;
  /** `KEY`. */
  revacctkey?: string;
  /** `STRING_24`: at most 24 characters. */
  accountno?: string;
  /** `STRING_80`: at most 80 characters. */
  accounttitle?: string;
  /** `KEY`. */
  journalkey?: string;
  /** `STRING_20`: at most 20 characters. */
  gljournal?: string;
  /** `KEY`. */
  deferredrevacctkey?: string;
  /** `MONEY`. */
  amount?: DecimalText | null;
  /** `KEY`. */
  glbatchkey?: string;
  /** `INTEGER`. */
  schopkey?: IntegerText | null;
  /** `INTEGER`. */
  tr_type?: IntegerText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_amount?: DecimalText | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `MONEY`. */
  posted_amount?: DecimalText | null;
  /** `DATE`, sent as year, month and day. */
  exchratedate?: IsoDate | null;
  /** `STRING_3`: at most 3 characters. */
  exchratetypeid?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exchrate?: DecimalText | null;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
}

export const revRecScheduleEntryRecord: Shape<RevRecScheduleEntryRecord> = {
  element: "revrecscheduleentry",
  content: `(recordno?, revrecschedulekey?, posted?, position?, next?, postingdate?, revacctkey?,
    accountno?, accounttitle?, journalkey?, gljournal?, deferredrevacctkey?, amount?, glbatchkey?,
    schopkey?, tr_type?, trx_amount?, currency?, posted_amount?, exchratedate?, exchratetypeid?,
    exchrate?, description?)`,
  types: {
    recordno: "INTEGER",
    revrecschedulekey: "KEY",
    posted: "STRING_20",
    position: "STRING_20",
    next: "BOOLEAN",
    postingdate: "DATE",
    revacctkey: "KEY",
    accountno: "STRING_24",
    accounttitle: "STRING_80",
    journalkey: "KEY",
    gljournal: "STRING_20",
    deferredrevacctkey: "KEY",
    amount: "MONEY",
    glbatchkey: "KEY",
    schopkey: "INTEGER",
    tr_type: "INTEGER",
    trx_amount: "NUMBER_38_2",
    currency: "STRING_3",
    posted_amount: "MONEY",
    exchratedate: "DATE",
    exchratetypeid: "STRING_3",
    exchrate: "NUMBER_38_2",
    description: "STRING_80",
  },
  answer: true,
};
