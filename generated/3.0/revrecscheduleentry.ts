// Made by intacct-codegen from 3.0/objects.dtd, 3.0/order-entry.dtd, shared/objects.dtd, shared/revenue.dtd; do not edit. Checksum 296027fdf4cb5f46
import type {
  Completed,
  Created,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenRecord,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type GlEntryRecord, glEntryPaths } from "./glentry.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type RevRecEntry, revRecEntry } from "./revrecentry.js";
import {
  type RevRecScheduleRecord,
  revRecSchedulePaths,
} from "./revrecschedule.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Adds an entry to a revenue recognition schedule. Declared in shared/revenue.dtd. */
export interface CreateRevRecScheduleEntry {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** An entry of a revenue recognition schedule. */
  revrecentry: RevRecEntry;
}

/** `Intacct create_revrecscheduleentry CREATE Request` */
export const createRevRecScheduleEntry: FunctionProfile<
  CreateRevRecScheduleEntry,
  Created
> = {
  name: "Intacct create_revrecscheduleentry CREATE Request",
  version: "3.0",
  element: "create_revrecscheduleentry",
  content: "(recordno, memo?, revrecentry)",
  types: {
    recordno: "INTEGER",
    memo: "STRING_500 borrowed",
    revrecentry: () => revRecEntry,
  },
};

/** Posts an entry of a revenue recognition schedule. Declared in shared/revenue.dtd. */
export interface PostRevRecScheduleEntry {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
  /** Borrowed from 2.1: `BOOLEAN`. */
  postcurrencygainandloss?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  exchratetype?: string;
}

/** `Intacct post_revrecscheduleentry POST Request` */
export const postRevRecScheduleEntry: FunctionProfile<
  PostRevRecScheduleEntry,
  Completed
> = {
  name: "Intacct post_revrecscheduleentry POST Request",
  version: "3.0",
  element: "post_revrecscheduleentry",
  content: "(recordno, postcurrencygainandloss?, exchratetype?)",
  types: {
    recordno: "INTEGER",
    postcurrencygainandloss: "BOOLEAN",
    exchratetype: "STRING_100 borrowed",
  },
};

/** Takes back the posting of a schedule entry. Declared in shared/revenue.dtd. */
export interface UnpostRevRecScheduleEntry {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
}

/** `Intacct unpost_revrecscheduleentry UNPOST Request` */
export const unpostRevRecScheduleEntry: FunctionProfile<
  UnpostRevRecScheduleEntry,
  Completed
> = {
  name: "Intacct unpost_revrecscheduleentry UNPOST Request",
  version: "3.0",
  element: "unpost_revrecscheduleentry",
  content: "(recordno, memo?)",
  types: { recordno: "INTEGER", memo: "STRING_500 borrowed" },
};

/** The input of Intacct revrecscheduleentry GET. */
export type GetRevRecScheduleEntry = Read<RevRecScheduleEntryField | "*">;

/** `Intacct revrecscheduleentry GET Request` */
export const getRevRecScheduleEntry: FunctionProfile<
  GetRevRecScheduleEntry,
  RevRecScheduleEntryData
> = {
  name: "Intacct revrecscheduleentry GET Request",
  version: "3.0",
  fixed: { object: "REVRECSCHEDULEENTRY" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getRevRecScheduleEntryResponse,
};

/** The input of Intacct revrecscheduleentry readByQuery QUERY. */
export type ReadByQueryRevRecScheduleEntry = ReadByQuery<
  RevRecScheduleEntryField | "*"
>;

/** `Intacct revrecscheduleentry readByQuery QUERY Request` */
export const readByQueryRevRecScheduleEntry: FunctionProfile<
  ReadByQueryRevRecScheduleEntry,
  RevRecScheduleEntryData
> = {
  name: "Intacct revrecscheduleentry readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "REVRECSCHEDULEENTRY" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryRevRecScheduleEntryResponse,
};

/** The input of Intacct revrecscheduleentry QUERY. */
export type QueryRevRecScheduleEntry = QueryInput;

/** `Intacct revrecscheduleentry QUERY Request` */
export const queryRevRecScheduleEntry: QueryProfile<RevRecScheduleEntryRecord> =
  {
    name: "Intacct revrecscheduleentry QUERY Request",
    version: "3.0",
    fixed: { object: "REVRECSCHEDULEENTRY" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryRevRecScheduleEntryResponse,
  };

/** The input of Intacct revrecscheduleentry LOOKUP. */
export type LookupRevRecScheduleEntry = Lookup;

/** `Intacct revrecscheduleentry LOOKUP Request` */
export const lookupRevRecScheduleEntry: FunctionProfile<
  LookupRevRecScheduleEntry,
  TypeData
> = {
  name: "Intacct revrecscheduleentry LOOKUP Request",
  version: "3.0",
  fixed: { object: "REVRECSCHEDULEENTRY" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupRevRecScheduleEntryResponse,
};

/** The input of Intacct revrecscheduleentry get GET. */
export type GetRevRecScheduleEntryFunction = Get;

/** `Intacct revrecscheduleentry get GET Request` */
export const getRevRecScheduleEntryFunction: FunctionProfile<
  GetRevRecScheduleEntryFunction,
  RevRecScheduleEntryRows2
> = {
  name: "Intacct revrecscheduleentry get GET Request",
  version: "3.0",
  fixed: { object: "revrecscheduleentry" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getRevRecScheduleEntryFunctionResponse,
};

/** The input of Intacct revrecscheduleentry get_list QUERY. */
export type GetListRevRecScheduleEntry = GetList;

/** `Intacct revrecscheduleentry get_list QUERY Request` */
export const getListRevRecScheduleEntry: FunctionProfile<
  GetListRevRecScheduleEntry,
  RevRecScheduleEntryRows2
> = {
  name: "Intacct revrecscheduleentry get_list QUERY Request",
  version: "3.0",
  fixed: { object: "revrecscheduleentry" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListRevRecScheduleEntryResponse,
};

/** `Intacct revrecscheduleentry GET Response` */
export const getRevRecScheduleEntryResponse: Profile<RevRecScheduleEntryData> =
  {
    name: "Intacct revrecscheduleentry GET Response",
    version: "3.0",
    element: "data",
    content: "(revrecscheduleentry*)",
    types: { revrecscheduleentry: () => revRecScheduleEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct revrecscheduleentry readByQuery QUERY Response` */
export const readByQueryRevRecScheduleEntryResponse: Profile<RevRecScheduleEntryData> =
  {
    name: "Intacct revrecscheduleentry readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(revrecscheduleentry*)",
    types: { revrecscheduleentry: () => revRecScheduleEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct revrecscheduleentry QUERY Response` */
export const queryRevRecScheduleEntryResponse: Profile<RevRecScheduleEntryRows> =
  {
    name: "Intacct revrecscheduleentry QUERY Response",
    version: "3.0",
    element: "data",
    content: "(REVRECSCHEDULEENTRY*)",
    types: { REVRECSCHEDULEENTRY: () => revRecScheduleEntryRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct revrecscheduleentry LOOKUP Response` */
export const lookupRevRecScheduleEntryResponse: Profile<TypeData> = {
  name: "Intacct revrecscheduleentry LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct revrecscheduleentry get GET Response` */
export const getRevRecScheduleEntryFunctionResponse: Profile<RevRecScheduleEntryRows2> =
  {
    name: "Intacct revrecscheduleentry get GET Response",
    version: "3.0",
    element: "data",
    content: "(revrecscheduleentry*)",
    types: {
      revrecscheduleentry: () => ({
        element: "revrecscheduleentry",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct revrecscheduleentry get_list QUERY Response` */
export const getListRevRecScheduleEntryResponse: Profile<RevRecScheduleEntryRows2> =
  {
    name: "Intacct revrecscheduleentry get_list QUERY Response",
    version: "3.0",
    element: "data",
    content: "(revrecscheduleentry*)",
    types: {
      revrecscheduleentry: () => ({
        element: "revrecscheduleentry",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `revrecscheduleentry`. */
export interface RevRecScheduleEntryData extends DataAttributes {
  revrecscheduleentry?: RevRecScheduleEntryRecord[];
}

/** The fields of a revrecscheduleentry that can be requested. */
export type RevRecScheduleEntryField =
  keyof RevRecScheduleEntryFields | `${string}.${string}`;

/** The data of an answer about `REVRECSCHEDULEENTRY`. */
export interface RevRecScheduleEntryRows extends DataAttributes {
  REVRECSCHEDULEENTRY?: RevRecScheduleEntryRecord[];
}

/** The data of an answer about `revrecscheduleentry`. */
export interface RevRecScheduleEntryRows2 extends DataAttributes {
  revrecscheduleentry?: OpenRecord[];
}

/** An entry of a revenue recognition schedule. Declared in 3.0/order-entry.dtd. */
export interface RevRecScheduleEntryFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Document entry number. `INTEGER`. */
  DOCENTRYKEY?: IntegerText | null;
  /** `INTEGER`. */
  REVRECSCHEDULEKEY?: IntegerText | null;
  /** Status. */
  POSTED?: "Open" | "Posted" | "On Hold" | "Terminated" | (string & {}) | null;
  /** Position. */
  POSITION?: "F" | "I" | "L" | (string & {}) | null;
  /** Next. */
  NEXT?: "T" | "F" | (string & {}) | null;
  /** Posting date. `DATE_MDY`, sent as mm/dd/yyyy. */
  POSTINGDATE?: IsoDate | null;
  /** Acct no. */
  REVACCTKEY?: string;
  /** Account. */
  ACCOUNTNO?: string;
  /** Account title. */
  ACCOUNTTITLE?: string;
  /** `INTEGER`. */
  JOURNALKEY?: IntegerText | null;
  /** Journal. */
  GLJOURNAL?: string;
  /** Deferred revenue GL account. */
  DEFERREDREVACCTKEY?: string;
  /** Amount. `NUMBER`. */
  AMOUNT?: DecimalText | null;
  /** `INTEGER`. */
  GLBATCHKEY?: IntegerText | null;
  /** Scheduled operation key. `INTEGER`. */
  SCHOPKEY?: IntegerText | null;
  /** Debit or credit. `INTEGER`. */
  TR_TYPE?: IntegerText | null;
  /** Txn amount. `NUMBER`. */
  TRX_AMOUNT?: DecimalText | null;
  /** Currency. */
  CURRENCY?: string;
  /** Posted amount. `NUMBER`. */
  POSTED_AMOUNT?: DecimalText | null;
  /** Base currency. */
  BASECURR?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Exchange rate type. `INTEGER`. */
  EXCH_RATE_TYPE_ID?: IntegerText | null;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Revenue posting status. */
  PARENTSTATUS?:
    | "Not Started"
    | "In Progress"
    | "Completed"
    | "On Hold"
    | "Terminated"
    | "Partially Terminated"
    | (string & {})
    | null;
  /** `BOOLEAN`. */
  UNSCHEDULED?: boolean | null;
  /** Budgeted hours. `NUMBER`. */
  BUDGETQTY?: DecimalText | null;
  /** Estimated hours. `NUMBER`. */
  ESTQTY?: DecimalText | null;
  /** Planned hours. `NUMBER`. */
  PLANNEDQTY?: DecimalText | null;
  /** Approved hours. `NUMBER`. */
  ACTUALQTY?: DecimalText | null;
  /** Percent completed. `NUMBER`. */
  PERCENTCOMPLETED?: DecimalText | null;
  /** Percent recognized. `NUMBER`. */
  PERCENTRECOGNIZED?: DecimalText | null;
  /** Observed percent completed. `NUMBER`. */
  OBSPERCENTCOMPLETE?: DecimalText | null;
  /** Budgeted cost. `NUMBER`. */
  BUDGETEDCOST?: DecimalText | null;
  /** Actual cost. `NUMBER`. */
  TOTALCOST?: DecimalText | null;
  /** Customerdimkey. `INTEGER`. */
  CUSTOMERDIMKEY?: IntegerText | null;
  /** Customer. */
  CUSTOMERID?: string;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Vendordimkey. `INTEGER`. */
  VENDORDIMKEY?: IntegerText | null;
  /** Vendor. */
  VENDORID?: string;
  /** Vendor name. */
  VENDORNAME?: string;
  /** Employeedimkey. `INTEGER`. */
  EMPLOYEEDIMKEY?: IntegerText | null;
  /** Employee. */
  EMPLOYEEID?: string;
  /** Employee name. */
  EMPLOYEENAME?: string;
  /** Itemdimkey. `INTEGER`. */
  ITEMDIMKEY?: IntegerText | null;
  /** Item. */
  ITEMID?: string;
  /** Item name. */
  ITEMNAME?: string;
  /** Projectdimkey. `INTEGER`. */
  PROJECTDIMKEY?: IntegerText | null;
  /** Project. */
  PROJECTID?: string;
  /** Project name. */
  PROJECTNAME?: string;
  /** Classdimkey. `INTEGER`. */
  CLASSDIMKEY?: IntegerText | null;
  /** Class. */
  CLASSID?: string;
  /** Class name. */
  CLASSNAME?: string;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface RevRecScheduleEntryRelations {
  DRGLENTRY: GlEntryRecord;
  EXCHGAINLOSSGLENTRY: GlEntryRecord;
  REVRECSCHEDULE: RevRecScheduleRecord;
  SRGLENTRY: GlEntryRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface RevRecScheduleEntryRecord
  extends
    RevRecScheduleEntryFields,
    OpenValues,
    Related<RevRecScheduleEntryFields, RevRecScheduleEntryRelations> {}

export const revRecScheduleEntryRecord: Shape<RevRecScheduleEntryRecord> = {
  element: "REVRECSCHEDULEENTRY",
  content: `(RECORDNO? & DOCENTRYKEY? & REVRECSCHEDULEKEY? & POSTED? & POSITION? & NEXT? & POSTINGDATE? &
    REVACCTKEY? & ACCOUNTNO? & ACCOUNTTITLE? & JOURNALKEY? & GLJOURNAL? & DEFERREDREVACCTKEY? &
    AMOUNT? & GLBATCHKEY? & SCHOPKEY? & TR_TYPE? & TRX_AMOUNT? & CURRENCY? & POSTED_AMOUNT? &
    BASECURR? & EXCH_RATE_DATE? & EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & DESCRIPTION? &
    PARENTSTATUS? & UNSCHEDULED? & BUDGETQTY? & ESTQTY? & PLANNEDQTY? & ACTUALQTY? &
    PERCENTCOMPLETED? & PERCENTRECOGNIZED? & OBSPERCENTCOMPLETE? & BUDGETEDCOST? & TOTALCOST? &
    CUSTOMERDIMKEY? & CUSTOMERID? & CUSTOMERNAME? & VENDORDIMKEY? & VENDORID? & VENDORNAME? &
    EMPLOYEEDIMKEY? & EMPLOYEEID? & EMPLOYEENAME? & ITEMDIMKEY? & ITEMID? & ITEMNAME? &
    PROJECTDIMKEY? & PROJECTID? & PROJECTNAME? & CLASSDIMKEY? & CLASSID? & CLASSNAME? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DOCENTRYKEY: "INTEGER",
    REVRECSCHEDULEKEY: "INTEGER",
    POSTED: "ENUM",
    POSITION: "ENUM",
    NEXT: "ENUM",
    POSTINGDATE: "DATE_MDY",
    JOURNALKEY: "INTEGER",
    AMOUNT: "NUMBER",
    GLBATCHKEY: "INTEGER",
    SCHOPKEY: "INTEGER",
    TR_TYPE: "INTEGER",
    TRX_AMOUNT: "NUMBER",
    POSTED_AMOUNT: "NUMBER",
    EXCH_RATE_DATE: "DATE_MDY",
    EXCH_RATE_TYPE_ID: "INTEGER",
    EXCHANGE_RATE: "NUMBER",
    PARENTSTATUS: "ENUM",
    UNSCHEDULED: "BOOLEAN",
    BUDGETQTY: "NUMBER",
    ESTQTY: "NUMBER",
    PLANNEDQTY: "NUMBER",
    ACTUALQTY: "NUMBER",
    PERCENTCOMPLETED: "NUMBER",
    PERCENTRECOGNIZED: "NUMBER",
    OBSPERCENTCOMPLETE: "NUMBER",
    BUDGETEDCOST: "NUMBER",
    TOTALCOST: "NUMBER",
    CUSTOMERDIMKEY: "INTEGER",
    VENDORDIMKEY: "INTEGER",
    EMPLOYEEDIMKEY: "INTEGER",
    ITEMDIMKEY: "INTEGER",
    PROJECTDIMKEY: "INTEGER",
    CLASSDIMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => revRecScheduleEntryPaths,
  answer: true,
};

export const revRecScheduleEntryPaths: Paths = {
  types: {
    BOOLEAN: "UNSCHEDULED",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "POSTINGDATE EXCH_RATE_DATE",
  },
  to: {
    DRGLENTRY: () => glEntryPaths,
    EXCHGAINLOSSGLENTRY: () => glEntryPaths,
    REVRECSCHEDULE: () => revRecSchedulePaths,
    SRGLENTRY: () => glEntryPaths,
  },
};
