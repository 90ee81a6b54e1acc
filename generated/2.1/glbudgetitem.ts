// Made by intacct-codegen from 2.1/response/general-ledger.dtd, shared/objects.dtd; do not edit. Checksum 26acb5797c593cc1
import type {
  DecimalText,
  FunctionProfile,
  IntegerText,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type EnumTxtype, enumTxtype } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** The input of Intacct glbudgetitem QUERY. */
export type QueryGlBudgetItem = GetList<GlBudgetItemField>;

/** `Intacct glbudgetitem QUERY Request` */
export const queryGlBudgetItem: FunctionProfile<
  QueryGlBudgetItem,
  GlBudgetItemData
> = {
  name: "Intacct glbudgetitem QUERY Request",
  version: "2.1",
  fixed: { object: "glbudgetitem" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryGlBudgetItemResponse,
};

/** `Intacct glbudgetitem QUERY Response` */
export const queryGlBudgetItemResponse: Profile<GlBudgetItemData> = {
  name: "Intacct glbudgetitem QUERY Response",
  version: "2.1",
  element: "data",
  content: "(glbudgetitem*)",
  types: { glbudgetitem: () => glBudgetItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `glbudgetitem`. */
export interface GlBudgetItemData extends DataAttributes {
  glbudgetitem?: GlBudgetItemRecord[];
}

/** The fields of a glbudgetitem that can be requested. */
export type GlBudgetItemField = keyof GlBudgetItemRecord;

/** The budget of an account in a period. Declared in 2.1/response/general-ledger.dtd. */
export interface GlBudgetItemRecord {
  /** `STRING_40`: at most 40 characters. */
  budgetid?: string;
  budgetkey?: string;
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  title?: string;
  /** `INTEGER`. */
  accountkey?: IntegerText | null;
  /** `ENUM_TXTYPE`: "debit" or "credit". */
  normalbalance?: EnumTxtype | null;
  /** `ID`. */
  departmentid?: string;
  deptkey?: string;
  /** `ID`. */
  locationid?: string;
  /** `INTEGER`. */
  locationkey?: IntegerText | null;
  basedon?: string;
  growby?: string;
  /** `STRING_80`: at most 80 characters. */
  reportingperiodname?: string;
  periodkey?: string;
  perperiod?: string;
  /** `DATE`, sent as year, month and day. */
  startdate?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  enddate?: IsoDate | null;
  /** `MONEY`. */
  amount?: DecimalText | null;
}

export const glBudgetItemRecord: Shape<GlBudgetItemRecord> = {
  element: "glbudgetitem",
  content: `(budgetid?, budgetkey?, recordno?, glaccountno?, title?, accountkey?, normalbalance?,
    departmentid?, deptkey?, locationid?, locationkey?, basedon?, growby?, reportingperiodname?,
    periodkey?, perperiod?, startdate?, enddate?, amount?)`,
  types: {
    budgetid: "STRING_40",
    recordno: "INTEGER",
    glaccountno: "STRING_24",
    title: "STRING_80",
    accountkey: "INTEGER",
    normalbalance: enumTxtype,
    departmentid: "ID",
    locationid: "ID",
    locationkey: "INTEGER",
    reportingperiodname: "STRING_80",
    startdate: "DATE",
    enddate: "DATE",
    amount: "MONEY",
  },
  answer: true,
};
