// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum 9d7778da96b680ab
import type {
  Decimal,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { Currency, ProjectDimension } from "./groups.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct glentry QUERY. */
export type QueryGlEntry = GetList<GlEntryField>;

/** `Intacct glentry QUERY Request` */
export const queryGlEntry: FunctionProfile<QueryGlEntry, GlEntryData> = {
  name: "Intacct glentry QUERY Request",
  version: "2.1",
  fixed: { object: "glentry" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryGlEntryResponse,
};

/** `Intacct glentry QUERY Response` */
export const queryGlEntryResponse: Profile<GlEntryData> = {
  name: "Intacct glentry QUERY Response",
  version: "2.1",
  element: "data",
  content: "(glentry*)",
  types: { glentry: () => glEntryRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glentry`. */
export interface GlEntryData extends DataAttributes {
  glentry?: GlEntryRecord[];
}

/** The fields of a glentry that can be requested. */
export type GlEntryField = keyof GlEntryRecord;

/** A line of a journal entry; trtype says on which side. Declared in shared/general-ledger.dtd. */
export type GlEntry = GlEntryFields & ProjectDimension & Currency;

interface GlEntryFields {
  trtype: "debit" | "credit" | "1" | "-1";
  /** `MONEY`. */
  amount: Decimal;
  /** `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** `STRING_30`: at most 30 characters. */
  document?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  vendorid?: string;
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `DATE`, sent as year, month and day. */
  recon_date?: IsoDate;
}

export const glEntry: Shape<GlEntry> = {
  element: "glentry",
  content: `(trtype, amount, glaccountno, document?, datecreated?, memo?, locationid?, departmentid?,
    customerid?, vendorid?, employeeid?, (projectid, (taskid, costtypeid?)?)?, itemid?, classid?,
    contractid?, warehouseid?, customfields?, recon_date?, (currency, ((exchratedate?,
    exchratetype) | exchrate))?)`,
  types: {
    trtype: {
      name: "TEXT",
      base: "enum",
      values: ["debit", "credit", "1", "-1"],
    },
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
    customfields: () => customFields,
    recon_date: "DATE",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
  },
};

/** A line of a journal entry. Declared in 2.1/response/general-ledger.dtd. */
export interface GlEntryRecord {
  trtype?: "debit" | "credit" | "1" | "-1" | (string & {}) | null;
  /** `MONEY`. */
  amount?: DecimalText | null;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_30`: at most 30 characters. */
  document?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `ID`. */
  customerid?: string;
  /** `ID`. */
  vendorid?: string;
  /** `ID`. */
  employeeid?: string;
  /** `STRING_30`: at most 30 characters. */
  projectid?: string;
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_30`: at most 30 characters. */
  classid?: string;
  /** `STRING_100`: at most 100 characters. */
  contractid?: string;
  /** `STRING_40`: at most 40 characters. */
  warehouseid?: string;
  /** `STRING_4`: at most 4 characters. */
  journalid?: string;
  /** `NUMBER_8`: at most 8 digits before the point. */
  batchno?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_amount?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exch_rate_date?: DecimalText | null;
  /** `STRING_3`: at most 3 characters. */
  exch_rate_type_id?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  exchange_rate?: DecimalText | null;
  /** `DATE`, sent as year, month and day. */
  recon_date?: IsoDate | null;
}

export const glEntryRecord: Shape<GlEntryRecord> = {
  element: "glentry",
  content: `(trtype?, amount?, glaccountno?, document?, datecreated?, memo?, locationid?, departmentid?,
    customerid?, vendorid?, employeeid?, projectid?, itemid?, classid?, contractid?, warehouseid?,
    journalid?, batchno?, trx_amount?, exch_rate_date?, exch_rate_type_id?, exchange_rate?,
    recon_date?)`,
  types: {
    trtype: "ENUM",
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
    itemid: "STRING_30",
    classid: "STRING_30",
    contractid: "STRING_100",
    warehouseid: "STRING_40",
    journalid: "STRING_4",
    batchno: "NUMBER_8",
    trx_amount: "NUMBER_38_2",
    exch_rate_date: "NUMBER_38_2",
    exch_rate_type_id: "STRING_3",
    exchange_rate: "NUMBER_38_2",
    recon_date: "DATE",
  },
  answer: true,
};
