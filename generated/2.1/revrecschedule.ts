// Made by intacct-codegen from 2.1/response/revenue.dtd, 2.1/revenue.dtd, shared/objects.dtd, shared/revenue.dtd; do not edit. Checksum 978a0fc1b43cf968
import type {
  Completed,
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
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Updates the entries of a revenue recognition schedule. Declared in shared/revenue.dtd. */
export interface UpdateRevRecSchedule {
  /** `INTEGER`. */
  recordno: Integer;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  revrecentries: readonly [RevRecEntry, ...RevRecEntry[]];
}

/** `Intacct revrecschedule UPDATE Request` */
export const updateRevRecSchedule: FunctionProfile<
  UpdateRevRecSchedule,
  Completed
> = {
  name: "Intacct revrecschedule UPDATE Request",
  version: "2.1",
  element: "update_revrecschedule",
  content: "(recordno, memo?, revrecentries)",
  types: {
    recordno: "INTEGER",
    memo: "STRING_500",
    revrecentries: () => revRecEntries,
  },
};

/** Puts a revenue recognition schedule on hold. Declared in shared/revenue.dtd. */
export interface HoldRevRecSchedule {
  /** `INTEGER`. */
  recordno: Integer;
  /** `STRING_80`: at most 80 characters. */
  category?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
}

/** `Intacct revrecschedule HOLD Request` */
export const holdRevRecSchedule: FunctionProfile<
  HoldRevRecSchedule,
  Completed
> = {
  name: "Intacct revrecschedule HOLD Request",
  version: "2.1",
  element: "hold_revrecschedule",
  content: "(recordno, category?, memo?)",
  types: { recordno: "INTEGER", category: "STRING_80", memo: "STRING_500" },
};

/** Resumes a revenue recognition schedule that was on hold. Declared in shared/revenue.dtd. */
export interface ResumeRevRecSchedule {
  /** `INTEGER`. */
  recordno: Integer;
  /** `BOOLEAN`. */
  adjustpostingday: boolean;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
}

/** `Intacct revrecschedule RESUME Request` */
export const resumeRevRecSchedule: FunctionProfile<
  ResumeRevRecSchedule,
  Completed
> = {
  name: "Intacct revrecschedule RESUME Request",
  version: "2.1",
  element: "resume_revrecschedule",
  content: "(recordno, adjustpostingday, memo?)",
  types: {
    recordno: "INTEGER",
    adjustpostingday: "BOOLEAN",
    memo: "STRING_500",
  },
};

/** Terminates a revenue recognition schedule. Declared in shared/revenue.dtd. */
export interface TerminateRevRecSchedule {
  /** `INTEGER`. */
  recordno: Integer;
  /** `STRING_80`: at most 80 characters. */
  category?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
}

/** `Intacct revrecschedule TERMINATE Request` */
export const terminateRevRecSchedule: FunctionProfile<
  TerminateRevRecSchedule,
  Completed
> = {
  name: "Intacct revrecschedule TERMINATE Request",
  version: "2.1",
  element: "terminate_revrecschedule",
  content: "(recordno, category?, memo?)",
  types: { recordno: "INTEGER", category: "STRING_80", memo: "STRING_500" },
};

/** Spreads a revenue recognition schedule over other dates. Declared in 2.1/revenue.dtd. */
export interface ReallocateRevRecSchedule {
  /** `INTEGER`. */
  recordno: Integer;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate: IsoDate;
}

/** `Intacct revrecschedule REALLOCATE Request` */
export const reallocateRevRecSchedule: FunctionProfile<
  ReallocateRevRecSchedule,
  Completed
> = {
  name: "Intacct revrecschedule REALLOCATE Request",
  version: "2.1",
  element: "reallocate_revrecschedule",
  content: "(recordno, revrecstartdate, revrecenddate)",
  types: {
    recordno: "INTEGER",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
  },
};

/** The input of Intacct revrecschedule GET. */
export type GetRevRecSchedule = Get<RevRecScheduleField>;

/** `Intacct revrecschedule GET Request` */
export const getRevRecSchedule: FunctionProfile<
  GetRevRecSchedule,
  RevRecScheduleData
> = {
  name: "Intacct revrecschedule GET Request",
  version: "2.1",
  fixed: { object: "revrecschedule" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRevRecScheduleResponse,
};

/** The input of Intacct revrecschedule QUERY. */
export type QueryRevRecSchedule = GetList<RevRecScheduleField>;

/** `Intacct revrecschedule QUERY Request` */
export const queryRevRecSchedule: FunctionProfile<
  QueryRevRecSchedule,
  RevRecScheduleData
> = {
  name: "Intacct revrecschedule QUERY Request",
  version: "2.1",
  fixed: { object: "revrecschedule" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryRevRecScheduleResponse,
};

/** `Intacct revrecschedule GET Response` */
export const getRevRecScheduleResponse: Profile<RevRecScheduleData> = {
  name: "Intacct revrecschedule GET Response",
  version: "2.1",
  element: "data",
  content: "(revrecschedule*)",
  types: { revrecschedule: () => revRecScheduleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct revrecschedule QUERY Response` */
export const queryRevRecScheduleResponse: Profile<RevRecScheduleData> = {
  name: "Intacct revrecschedule QUERY Response",
  version: "2.1",
  element: "data",
  content: "(revrecschedule*)",
  types: { revrecschedule: () => revRecScheduleRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `revrecschedule`. */
export interface RevRecScheduleData extends DataAttributes {
  revrecschedule?: RevRecScheduleRecord[];
}

/** The fields of a revrecschedule that can be requested. */
export type RevRecScheduleField = keyof RevRecScheduleRecord;

export const revRecEntries: Shape<readonly [RevRecEntry, ...RevRecEntry[]]> = {
  element: "revrecentries",
  content: "(revrecentry+)",
  types: { revrecentry: () => revRecEntry },
};

/** A revenue recognition schedule. Declared in 2.1/response/revenue.dtd. */
export interface RevRecScheduleRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `KEY`. */
  revrectemplatekey?: string;
  /** `STRING_30`: at most 30 characters. */
  revrectemplateid?: string;
  /** `STRING_100`: at most 100 characters. */
  templatepostingmethod?: string;
  /** `BOOLEAN`. */
  completed?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  invoiceno?: string;
  /** `DATE`, sent as year, month and day. */
  invoicedate?: IsoDate | null;
  /** `KEY`. */
  invoicekey?: string;
  /** `STRING_60`: at most 60 characters. */
  sodocumentid?: string;
  /** `DATE`, sent as year, month and day. */
  sodocumentdate?: IsoDate | null;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `KEY`. */
  invoiceitemkey?: string;
  /** `KEY`. */
  sodocumententrykey?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `KEY`. */
  changecategorykey?: string;
  /** `STRING_50`: at most 50 characters. */
  changecategory?: string;
  /** `STRING_200`: at most 200 characters. */
  changememo?: string;
}

export const revRecScheduleRecord: Shape<RevRecScheduleRecord> = {
  element: "revrecschedule",
  content: `(recordno?, revrectemplatekey?, revrectemplateid?, templatepostingmethod?, completed?,
    invoiceno?, invoicedate?, invoicekey?, sodocumentid?, sodocumentdate?, description?,
    invoiceitemkey?, sodocumententrykey?, status?, changecategorykey?, changecategory?, changememo?)`,
  types: {
    recordno: "INTEGER",
    revrectemplatekey: "KEY",
    revrectemplateid: "STRING_30",
    templatepostingmethod: "STRING_100",
    completed: "BOOLEAN",
    invoiceno: "STRING_30",
    invoicedate: "DATE",
    invoicekey: "KEY",
    sodocumentid: "STRING_60",
    sodocumentdate: "DATE",
    description: "STRING_80",
    invoiceitemkey: "KEY",
    sodocumententrykey: "KEY",
    status: enumResponseStatus,
    changecategorykey: "KEY",
    changecategory: "STRING_50",
    changememo: "STRING_200",
  },
  answer: true,
};
