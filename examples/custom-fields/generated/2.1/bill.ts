// Made by intacct-codegen from 2.1/fields.dtd, 2.1/lines.dtd, 2.1/response/payables.dtd, acme.yaml, shared/lines.dtd, shared/objects.dtd, shared/payables.dtd, shared/structures.dtd; do not edit. Checksum 995f9eb5b8ebe994
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type DataAttributes,
  dataAttributes,
} from "../../../../generated/2.1/data.js";
import { type Get, getTypes } from "../../../../generated/2.1/get.js";
import {
  type GetList,
  getListTypes,
} from "../../../../generated/2.1/get_list.js";
import type {
  Account,
  BaseCurrency,
  Currency,
  ProjectDimension,
} from "../../../../generated/2.1/groups.js";
import {
  type LineItemRecord,
  lineItemRecord,
} from "../../../../generated/2.1/lineitem.js";
import {
  type PayTo,
  type PayToRecord,
  payTo,
  payToRecord,
} from "../../../../generated/2.1/payto.js";
import {
  type ReclassLineItem,
  reclassifyitems,
} from "../../../../generated/2.1/reclassifyitems.js";
import {
  type ReturnTo,
  type ReturnToRecord,
  returnTo,
  returnToRecord,
} from "../../../../generated/2.1/returnto.js";
import {
  type EnumListType,
  enumListType,
} from "../../../../generated/2.1/scalars.js";
import {
  type TaxEntry,
  taxEntries,
} from "../../../../generated/2.1/taxentries.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a bill; its action says whether it is posted or kept as a draft. Declared in shared/payables.dtd. */
export type CreateBill = CreateBillFields &
  (
    | {
        /** `DATE`, sent as year, month and day. */
        datedue: IsoDate;
        /** `STRING_40`: at most 40 characters. */
        termname?: string;
      }
    | {
        datedue?: never;
        /** `STRING_40`: at most 40 characters. */
        termname: string;
      }
  ) &
  BaseCurrency;

interface CreateBillFields {
  /** `ID`. */
  vendorid: string;
  /** `DATE`, sent as year, month and day. */
  datecreated: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `STRING_15`: at most 15 characters. */
  action?: string;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_30`: at most 30 characters. */
  billno?: string;
  /** `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `KEY`. */
  externalid?: string;
  payto?: PayTo;
  returnto?: ReturnTo;
  /** `BOOLEAN`. */
  nogl?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: CreateBillCustomFields;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a bill. */
  billitems: readonly [BillLineItem, ...BillLineItem[]];
}

/** `Intacct bill CREATE Request` */
export const createBill: FunctionProfile<CreateBill, Created> = {
  name: "Intacct bill CREATE Request",
  version: "2.1",
  element: "create_bill",
  content: `(vendorid, datecreated, dateposted?, ((datedue, termname?) | termname), action?, batchkey?,
    billno?, ponumber?, onhold?, description?, externalid?, payto?, returnto?, (basecurr?, currency,
    ((exchratedate?, exchratetype) | exchrate))?, nogl?, supdocid?, customfields?, inclusivetax?,
    taxsolutionid?, billitems)`,
  types: {
    vendorid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datedue: "DATE",
    termname: "STRING_40",
    action: "STRING_15",
    batchkey: "KEY",
    billno: "STRING_30",
    ponumber: "STRING_20",
    onhold: "STRING_30",
    description: "STRING_80",
    externalid: "KEY",
    payto: () => payTo,
    returnto: () => returnTo,
    basecurr: "STRING_3",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    nogl: "BOOLEAN",
    supdocid: "STRING_100",
    customfields: () => createBillCustomFields,
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100",
    billitems: () => billItems,
  },
};

/** Updates a bill and, through updatebillitems, its lines. Declared in shared/payables.dtd. */
export type UpdateBill = UpdateBillFields & Currency;

interface UpdateBillFields {
  key: string;
  /** Attribute; false unless given. */
  partial_edit?: boolean;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `ID`. */
  vendorid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `STRING_15`: at most 15 characters. */
  action?: string;
  /** `STRING_30`: at most 30 characters. */
  billno?: string;
  /** `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  payto?: PayTo;
  returnto?: ReturnTo;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: UpdateBillCustomFields;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** Lines that are added, and changes to lines. */
  updatebillitems?: readonly [UpdateBillItemsEntry, ...UpdateBillItemsEntry[]];
}

/** `Intacct bill UPDATE Request` */
export const updateBill: FunctionProfile<UpdateBill, Completed> = {
  name: "Intacct bill UPDATE Request",
  version: "2.1",
  element: "update_bill",
  content: `(vendorid?, datecreated?, dateposted?, datedue?, termname?, action?, billno?, ponumber?,
    onhold?, description?, payto?, returnto?, (currency, ((exchratedate?, exchratetype) |
    exchrate))?, supdocid?, customfields?, inclusivetax?, updatebillitems?)`,
  types: {
    vendorid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datedue: "DATE",
    termname: "STRING_40",
    action: "STRING_15",
    billno: "STRING_30",
    ponumber: "STRING_20",
    onhold: "STRING_30",
    description: "STRING_80",
    payto: () => payTo,
    returnto: () => returnTo,
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    supdocid: "STRING_100",
    customfields: () => updateBillCustomFields,
    inclusivetax: "BOOLEAN",
    updatebillitems: () => updateBillItems,
  },
  attributes: {
    key: "CDATA #REQUIRED",
    partial_edit: '(true | false) "false"',
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Moves a bill's lines to other accounts or dimensions. Declared in shared/payables.dtd. */
export interface ReclassifyBill {
  key: string;
  /** `STRING_30`: at most 30 characters. */
  billno?: string;
  /** `STRING_20`: at most 20 characters. */
  referenceno?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  recpaydate?: IsoDate;
  /** `ENUM_LISTTYPE`: one of 24 values. */
  paypriority?: Paypriority;
  /** `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** The lines that are moved. */
  reclassifyitems?: readonly [ReclassLineItem, ...ReclassLineItem[]];
}

/** `Intacct bill RECLASSIFY Request` */
export const reclassifyBill: FunctionProfile<ReclassifyBill, Completed> = {
  name: "Intacct bill RECLASSIFY Request",
  version: "2.1",
  element: "reclassify_bill",
  content: `(billno?, referenceno?, description?, termname?, datedue?, recpaydate?, paypriority?, onhold?,
    reclassifyitems?)`,
  types: {
    billno: "STRING_30",
    referenceno: "STRING_20",
    description: "STRING_80",
    termname: "STRING_40",
    datedue: "DATE",
    recpaydate: "DATE",
    paypriority: () => paypriority,
    onhold: "STRING_30",
    reclassifyitems: () => reclassifyitems,
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Reverses a bill as of a date. Declared in shared/payables.dtd. */
export interface ReverseBill {
  key: string;
  /** `DATE`, sent as year, month and day. */
  datereversed: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
}

/** `Intacct bill REVERSE Request` */
export const reverseBill: FunctionProfile<ReverseBill, Completed> = {
  name: "Intacct bill REVERSE Request",
  version: "2.1",
  element: "reverse_bill",
  content: "(datereversed, description?)",
  types: { datereversed: "DATE", description: "STRING_80" },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes a bill. Declared in shared/payables.dtd. */
export interface DeleteBill {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_bill UPDATE Request` */
export const deleteBill: FunctionProfile<DeleteBill, Completed> = {
  name: "Intacct delete_bill UPDATE Request",
  version: "2.1",
  element: "delete_bill",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
};

/** Reads a bill. Declared in shared/payables.dtd. */
export interface GetBillFunction {
  key: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct get_bill GET Request` */
export const getBillFunction: FunctionProfile<GetBillFunction, BillData> = {
  name: "Intacct get_bill GET Request",
  version: "2.1",
  element: "get_bill",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getBillFunctionResponse,
};

/** The input of Intacct bill GET. */
export type GetBill = Get<BillField>;

/** `Intacct bill GET Request` */
export const getBill: FunctionProfile<GetBill, BillData> = {
  name: "Intacct bill GET Request",
  version: "2.1",
  fixed: { object: "bill" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getBillResponse,
};

/** The input of Intacct bill QUERY. */
export type QueryBill = GetList<BillField>;

/** `Intacct bill QUERY Request` */
export const queryBill: FunctionProfile<QueryBill, BillData> = {
  name: "Intacct bill QUERY Request",
  version: "2.1",
  fixed: { object: "bill" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryBillResponse,
};

/** `Intacct get_bill GET Response` */
export const getBillFunctionResponse: Profile<BillData> = {
  name: "Intacct get_bill GET Response",
  version: "2.1",
  element: "data",
  content: "(bill*)",
  types: { bill: () => billRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bill GET Response` */
export const getBillResponse: Profile<BillData> = {
  name: "Intacct bill GET Response",
  version: "2.1",
  element: "data",
  content: "(bill*)",
  types: { bill: () => billRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct bill QUERY Response` */
export const queryBillResponse: Profile<BillData> = {
  name: "Intacct bill QUERY Response",
  version: "2.1",
  element: "data",
  content: "(bill*)",
  types: { bill: () => billRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `bill`. */
export interface BillData extends DataAttributes {
  bill?: BillRecord[];
}

/** The fields of a bill that can be requested. */
export type BillField = keyof BillRecord;

export const billItems: Shape<readonly [BillLineItem, ...BillLineItem[]]> = {
  element: "billitems",
  content: "(lineitem+)",
  types: { lineitem: () => billLineItem },
};

/** One turn of a repeated group. */
export type UpdateBillItemsEntry =
  | {
      /** A line of a bill, invoice, adjustment or other receipt. */
      lineitem: BillLineItem;
      updatelineitem?: never;
    }
  | {
      lineitem?: never;
      /** A change to the line of the given number. */
      updatelineitem: UpdateBillLineItem;
    };

export const updateBillItems: Shape<
  readonly [UpdateBillItemsEntry, ...UpdateBillItemsEntry[]]
> = {
  element: "updatebillitems",
  content: "(lineitem | updatelineitem)+",
  types: {
    lineitem: () => billLineItem,
    updatelineitem: () => updateBillLineItem,
  },
};

/** Declared in 2.1/fields.dtd. */
export interface Paypriority {
  /** `ENUM_LISTTYPE`: one of 24 values. */
  value: EnumListType | null;
  urgent?: string;
  high?: string;
  normal?: string;
  low?: string;
}

export const paypriority: Shape<Paypriority> = {
  element: "paypriority",
  content: "#PCDATA",
  text: enumListType,
  attributes: {
    urgent: "CDATA #IMPLIED",
    high: "CDATA #IMPLIED",
    normal: "CDATA #IMPLIED",
    low: "CDATA #IMPLIED",
  },
};

export const billItemsRecord: Shape<LineItemRecord[]> = {
  element: "billitems",
  content: "(lineitem+)",
  types: { lineitem: () => lineItemRecord },
  answer: true,
};

/** A bill. Declared in 2.1/response/payables.dtd. */
export interface BillRecord {
  /** `KEY`. */
  key?: string;
  /** `ID`. */
  vendorid?: string;
  /** `DATE`, sent as year, month and day. */
  datecreated?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  dateposted?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  datedue?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  datepaid?: IsoDate | null;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_30`: at most 30 characters. */
  billno?: string;
  /** `STRING_20`: at most 20 characters. */
  ponumber?: string;
  /** `MONEY`. */
  totalamount?: DecimalText | null;
  /** `MONEY`. */
  totalpaid?: DecimalText | null;
  /** `MONEY`. */
  totaldue?: DecimalText | null;
  /** `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totalamount?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totalpaid?: DecimalText | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  trx_totaldue?: DecimalText | null;
  /** `STRING_3`: at most 3 characters. */
  basecurr?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Custom fields, by name. */
  customfields?: BillCustomFieldsRecord;
  /** `BOOLEAN`. */
  inclusivetax?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** The lines of a bill. */
  billitems?: LineItemRecord[];
  payto?: PayToRecord;
  returnto?: ReturnToRecord;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `BOOLEAN`. */
  retainagereleased?: boolean | null;
}

export const billRecord: Shape<BillRecord> = {
  element: "bill",
  content: `(key?, vendorid?, datecreated?, dateposted?, datedue?, datepaid?, termname?, batchkey?, billno?,
    ponumber?, totalamount?, totalpaid?, totaldue?, onhold?, description?, trx_totalamount?,
    trx_totalpaid?, trx_totaldue?, basecurr?, currency?, customfields?, inclusivetax?,
    taxsolutionid?, billitems?, payto?, returnto?, whenmodified?, state?, supdocid?,
    retainagereleased?)`,
  types: {
    key: "KEY",
    vendorid: "ID",
    datecreated: "DATE",
    dateposted: "DATE",
    datedue: "DATE",
    datepaid: "DATE",
    termname: "STRING_40",
    batchkey: "KEY",
    billno: "STRING_30",
    ponumber: "STRING_20",
    totalamount: "MONEY",
    totalpaid: "MONEY",
    totaldue: "MONEY",
    onhold: "STRING_30",
    description: "STRING_80",
    trx_totalamount: "NUMBER_38_2",
    trx_totalpaid: "NUMBER_38_2",
    trx_totaldue: "NUMBER_38_2",
    basecurr: "STRING_3",
    currency: "STRING_3",
    customfields: () => billCustomFieldsRecord,
    inclusivetax: "BOOLEAN",
    taxsolutionid: "STRING_100",
    billitems: () => billItemsRecord,
    payto: () => payToRecord,
    returnto: () => returnToRecord,
    whenmodified: "TIMESTAMP",
    state: "STRING_40",
    supdocid: "STRING_100",
    retainagereleased: "BOOLEAN",
  },
  answer: true,
};

/** A line of a bill, invoice, adjustment or other receipt. Declared in shared/lines.dtd. */
export type BillLineItem = BillLineItemFields & Account & ProjectDimension;

interface BillLineItemFields {
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `MONEY`. */
  amount: Decimal;
  /** `STRING_50`: at most 50 characters. */
  allocationid?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_10`: at most 10 characters. */
  item1099?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** `KEY`. */
  key?: string;
  /** `MONEY`. */
  totalpaid?: Decimal | null;
  /** `MONEY`. */
  totaldue?: Decimal | null;
  /** Custom fields, by name. */
  customfields: BillLineItemCustomFields;
  /** `STRING_30`: at most 30 characters. */
  revrectemplate?: string;
  /** `STRING_30`: at most 30 characters. */
  defrevaccount?: string;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate?: IsoDate;
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
  /** `BOOLEAN`. */
  billable?: boolean | null;
  /** `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** `BOOLEAN`. */
  partialexempt?: boolean | null;
  /** `BOOLEAN`. */
  paymenttaxcapture?: boolean | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
}

export const billLineItem: Shape<BillLineItem> = {
  element: "lineitem",
  content: `((glaccountno | accountlabel), offsetglaccountno?, amount, allocationid?, memo?, locationid?,
    departmentid?, item1099?, form1099type?, form1099box?, key?, totalpaid?, totaldue?,
    customfields, revrectemplate?, defrevaccount?, revrecstartdate?, revrecenddate?, (projectid,
    (taskid, costtypeid?)?)?, customerid?, vendorid?, employeeid?, itemid?, classid?, contractid?,
    warehouseid?, billable?, totaltrxamount?, partialexempt?, paymenttaxcapture?, taxentries?)`,
  types: {
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    offsetglaccountno: "STRING_24",
    amount: "MONEY",
    allocationid: "STRING_50",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
    item1099: "STRING_10",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    key: "KEY",
    totalpaid: "MONEY",
    totaldue: "MONEY",
    customfields: () => billLineItemCustomFields,
    revrectemplate: "STRING_30",
    defrevaccount: "STRING_30",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30",
    classid: "STRING_30",
    contractid: "STRING_100",
    warehouseid: "STRING_40",
    billable: "BOOLEAN",
    totaltrxamount: "MONEY",
    partialexempt: "BOOLEAN",
    paymenttaxcapture: "BOOLEAN",
    taxentries: () => taxEntries,
  },
};

/** Custom fields, by name. Declared in acme.yaml. */
export interface CreateBillCustomFields {
  /** Approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  APPROVED_ON?: IsoDate | null;
}

export const createBillCustomFields: Shape<CreateBillCustomFields> = {
  element: "customfields",
  content: "(APPROVED_ON?)",
  pairs: ["customfield", "customfieldname", "customfieldvalue"],
  types: { APPROVED_ON: "DATE_MDY overlay" },
};

/** Custom fields, by name. Declared in acme.yaml. */
export interface UpdateBillCustomFields {
  /** Approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  APPROVED_ON?: IsoDate | null;
}

export const updateBillCustomFields: Shape<UpdateBillCustomFields> = {
  element: "customfields",
  content: "(APPROVED_ON?)",
  pairs: ["customfield", "customfieldname", "customfieldvalue"],
  types: { APPROVED_ON: "DATE_MDY overlay" },
};

/** A change to the line of the given number. Declared in 2.1/lines.dtd. */
export type UpdateBillLineItem = UpdateBillLineItemFields &
  (
    | {
        /** `STRING_80`: at most 80 characters. */
        accountlabel?: string;
        glaccountno?: never;
      }
    | {
        accountlabel?: never;
        /** `STRING_24`: at most 24 characters. */
        glaccountno?: string;
      }
  ) &
  ProjectDimension;

interface UpdateBillLineItemFields {
  line_num: string;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `MONEY`. */
  amount?: Decimal | null;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ID`. */
  locationid?: string;
  /** `ID`. */
  departmentid?: string;
  /** `STRING_10`: at most 10 characters. */
  item1099?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Custom fields, by name. */
  customfields?: UpdateBillLineItemCustomFields;
  /** `STRING_30`: at most 30 characters. */
  revrectemplate?: string;
  /** `STRING_30`: at most 30 characters. */
  defrevaccount?: string;
  /** `DATE`, sent as year, month and day. */
  revrecstartdate?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  revrecenddate?: IsoDate;
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
  /** `BOOLEAN`. */
  billable?: boolean | null;
  /** `MONEY`. */
  totaltrxamount?: Decimal | null;
  /** `BOOLEAN`. */
  partialexempt?: boolean | null;
  /** `BOOLEAN`. */
  paymenttaxcapture?: boolean | null;
  /** The taxes of a line. */
  taxentries?: readonly [TaxEntry, ...TaxEntry[]];
}

export const updateBillLineItem: Shape<UpdateBillLineItem> = {
  element: "updatelineitem",
  content: `((accountlabel? | glaccountno?), offsetglaccountno?, amount?, memo?, locationid?, departmentid?,
    item1099?, form1099type?, form1099box?, customfields?, revrectemplate?, defrevaccount?,
    revrecstartdate?, revrecenddate?, (projectid, (taskid, costtypeid?)?)?, customerid?, vendorid?,
    employeeid?, itemid?, classid?, contractid?, warehouseid?, billable?, totaltrxamount?,
    partialexempt?, paymenttaxcapture?, taxentries?)`,
  types: {
    accountlabel: "STRING_80",
    glaccountno: "STRING_24",
    offsetglaccountno: "STRING_24",
    amount: "MONEY",
    memo: "STRING_500",
    locationid: "ID",
    departmentid: "ID",
    item1099: "STRING_10",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    customfields: () => updateBillLineItemCustomFields,
    revrectemplate: "STRING_30",
    defrevaccount: "STRING_30",
    revrecstartdate: "DATE",
    revrecenddate: "DATE",
    projectid: "STRING_30",
    taskid: "STRING_20",
    costtypeid: "STRING_20",
    customerid: "ID",
    vendorid: "ID",
    employeeid: "ID",
    itemid: "STRING_30",
    classid: "STRING_30",
    contractid: "STRING_100",
    warehouseid: "STRING_40",
    billable: "BOOLEAN",
    totaltrxamount: "MONEY",
    partialexempt: "BOOLEAN",
    paymenttaxcapture: "BOOLEAN",
    taxentries: () => taxEntries,
  },
  attributes: { line_num: "CDATA #REQUIRED" },
};

/** Custom fields, by name. Declared in acme.yaml. */
export interface BillLineItemCustomFields {
  /** Cost centre. */
  COST_CENTRE: "plant" | "office";
  /** Inspected. `BOOLEAN`. */
  INSPECTED?: boolean | null;
}

export const billLineItemCustomFields: Shape<BillLineItemCustomFields> = {
  element: "customfields",
  content: "(COST_CENTRE & INSPECTED?)",
  pairs: ["customfield", "customfieldname", "customfieldvalue"],
  types: {
    COST_CENTRE: {
      name: "STRING",
      base: "enum",
      values: ["plant", "office"],
      source: "overlay",
    },
    INSPECTED: "BOOLEAN overlay",
  },
};

/** Custom fields, by name. Declared in acme.yaml. */
export interface UpdateBillLineItemCustomFields {
  /** Cost centre. */
  COST_CENTRE?: "plant" | "office" | null;
  /** Inspected. `BOOLEAN`. */
  INSPECTED?: boolean | null;
}

export const updateBillLineItemCustomFields: Shape<UpdateBillLineItemCustomFields> =
  {
    element: "customfields",
    content: "(COST_CENTRE? & INSPECTED?)",
    pairs: ["customfield", "customfieldname", "customfieldvalue"],
    types: {
      COST_CENTRE: {
        name: "STRING",
        base: "enum",
        values: ["plant", "office"],
        source: "overlay",
      },
      INSPECTED: "BOOLEAN overlay",
    },
  };

/** Custom fields, by name. Declared in acme.yaml. */
export interface BillCustomFieldsRecord {
  /** Approved on. `DATE_MDY`, sent as mm/dd/yyyy. */
  APPROVED_ON?: IsoDate | null;
}

export const billCustomFieldsRecord: Shape<BillCustomFieldsRecord> = {
  element: "customfields",
  content: "(APPROVED_ON?)",
  pairs: ["customfield", "customfieldname", "customfieldvalue"],
  types: { APPROVED_ON: "DATE_MDY overlay" },
  answer: true,
};
