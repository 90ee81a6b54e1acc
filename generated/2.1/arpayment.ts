// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd, shared/structures.dtd; do not edit. Checksum 33bb7fe0f2c9352c
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  IsoDate,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { BaseCurrency } from "./groups.js";
import { lineitemnoretainageRecord } from "./lineitemnoretainage.js";
import {
  type EnumCcType,
  type EnumPaymentMethod,
  enumCcType,
  enumPaymentMethod,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Receives a payment from a customer, applied to the invoices that it names. Declared in shared/receivables.dtd. */
export type CreateArPayment = CreateArPaymentFields &
  (
    | { batchkey?: never; bankaccountid?: never; undepfundsacct?: never }
    | {
        /** `KEY`. */
        batchkey: string;
        bankaccountid?: never;
        undepfundsacct?: never;
      }
    | {
        batchkey?: never;
        /** `STRING_24`: at most 24 characters. */
        bankaccountid: string;
        undepfundsacct?: never;
      }
    | {
        batchkey?: never;
        bankaccountid?: never;
        /** `STRING_24`: at most 24 characters. */
        undepfundsacct: string;
      }
  ) &
  BaseCurrency;

interface CreateArPaymentFields {
  /** `ID`. */
  customerid: string;
  /** `MONEY`. */
  paymentamount: Decimal;
  /** `MONEY`. */
  translatedamount?: Decimal | null;
  /** `STRING_20`: at most 20 characters. */
  refid?: string;
  /** `ID`. */
  overpaylocid?: string;
  /** `ID`. */
  overpaydeptid?: string;
  /** `DATE`, sent as year, month and day. */
  datereceived?: IsoDate;
  paymentmethod?:
    | "Printed Check"
    | "Credit Card"
    | "EFT"
    | "Cash"
    | "Online Charge Card"
    | "Online ACH Debit"
    | "PAS Pay"
    | (string & {})
    | null;
  /** `ENUM_CCTYPE`: "Visa", "Mastercard", "Discover", "American Express", "Diners Club" or "Other Charge Card". */
  cctype?: EnumCcType | null;
  /** `STRING_20`: at most 20 characters. */
  authcode?: string;
  /** An invoice that a payment is applied to, and how much of it. */
  arpaymentitem?: readonly ArPaymentItem[];
  /** The items, in document order. */
  items?: readonly CreateArPaymentEntry[];
}

/** One turn of a repeated group. */
export type CreateArPaymentEntry =
  | {
      /** An online payment by charge card. */
      onlinecardpayment: OnlineCardPayment;
      onlineachpayment?: never;
    }
  | {
      onlinecardpayment?: never;
      /** An online payment from a bank account. */
      onlineachpayment: OnlineAchPayment;
    };

/** `Intacct arpayment CREATE Request` */
export const createArPayment: FunctionProfile<CreateArPayment, Created> = {
  name: "Intacct arpayment CREATE Request",
  version: "2.1",
  element: "create_arpayment",
  content: `(customerid, paymentamount, translatedamount?, (batchkey | bankaccountid | undepfundsacct)?,
    refid?, overpaylocid?, overpaydeptid?, datereceived?, paymentmethod?, (basecurr?, currency,
    ((exchratedate?, exchratetype) | exchrate))?, cctype?, authcode?, arpaymentitem*,
    (onlinecardpayment | onlineachpayment)*)`,
  types: {
    customerid: "ID",
    paymentamount: "MONEY",
    translatedamount: "MONEY",
    batchkey: "KEY",
    bankaccountid: "STRING_24",
    undepfundsacct: "STRING_24",
    refid: "STRING_20",
    overpaylocid: "ID",
    overpaydeptid: "ID",
    datereceived: "DATE",
    paymentmethod: "ENUM",
    basecurr: "STRING_3",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    cctype: enumCcType,
    authcode: "STRING_20",
    arpaymentitem: () => arPaymentItem,
    onlinecardpayment: () => onlineCardPayment,
    onlineachpayment: () => onlineAchPayment,
  },
};

/** Applies a payment that was received earlier to invoices. Declared in shared/receivables.dtd. */
export interface ApplyArPayment {
  /** `KEY`. */
  arpaymentkey: string;
  /** `DATE`, sent as year, month and day. */
  paymentdate: IsoDate;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ID`. */
  overpaylocid?: string;
  /** `ID`. */
  overpaydeptid?: string;
  /** What a payment is applied to. */
  arpaymentitems?: readonly (readonly [ArPaymentItem, ...ArPaymentItem[]])[];
}

/** `Intacct arpayment APPLY Request` */
export const applyArPayment: FunctionProfile<ApplyArPayment, Completed> = {
  name: "Intacct arpayment APPLY Request",
  version: "2.1",
  element: "apply_arpayment",
  content:
    "(arpaymentkey, paymentdate, batchkey?, memo?, overpaylocid?, overpaydeptid?, arpaymentitems*)",
  types: {
    arpaymentkey: "KEY",
    paymentdate: "DATE",
    batchkey: "KEY",
    memo: "STRING_500",
    overpaylocid: "ID",
    overpaydeptid: "ID",
    arpaymentitems: () => arPaymentItems,
  },
};

/** Reverses a payment as of a date. Declared in shared/receivables.dtd. */
export interface ReverseArPayment {
  key: string;
  /** `DATE`, sent as year, month and day. */
  datereversed: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_3`: at most 3 characters. */
  nsfclosedaccount?: string;
}

/** `Intacct arpayment REVERSE Request` */
export const reverseArPayment: FunctionProfile<ReverseArPayment, Completed> = {
  name: "Intacct arpayment REVERSE Request",
  version: "2.1",
  element: "reverse_arpayment",
  content: "(datereversed, description?, nsfclosedaccount?)",
  types: {
    datereversed: "DATE",
    description: "STRING_80",
    nsfclosedaccount: "STRING_3",
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes a payment. Declared in shared/receivables.dtd. */
export interface DeleteArPayment {
  key: string;
}

/** `Intacct delete_arpayment UPDATE Request` */
export const deleteArPayment: FunctionProfile<DeleteArPayment, Completed> = {
  name: "Intacct delete_arpayment UPDATE Request",
  version: "2.1",
  element: "delete_arpayment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct arpayment QUERY. */
export type QueryArPayment = GetList<ArPaymentField>;

/** `Intacct arpayment QUERY Request` */
export const queryArPayment: FunctionProfile<QueryArPayment, ArPaymentData> = {
  name: "Intacct arpayment QUERY Request",
  version: "2.1",
  fixed: { object: "arpayment" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryArPaymentResponse,
};

/** `Intacct arpayment QUERY Response` */
export const queryArPaymentResponse: Profile<ArPaymentData> = {
  name: "Intacct arpayment QUERY Response",
  version: "2.1",
  element: "data",
  content: "(arpayment*)",
  types: { arpayment: () => arPaymentRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `arpayment`. */
export interface ArPaymentData extends DataAttributes {
  arpayment?: ArPaymentRecord[];
}

/** The fields of an arpayment that can be requested. */
export type ArPaymentField = keyof ArPaymentRecord;

export const arPaymentItems: Shape<
  readonly [ArPaymentItem, ...ArPaymentItem[]]
> = {
  element: "arpaymentitems",
  content: "(arpaymentitem+)",
  types: { arpaymentitem: () => arPaymentItem },
};

/** An invoice that a payment is applied to, and how much of it. Declared in shared/receivables.dtd. */
export interface ArPaymentItem {
  /** `KEY`. */
  invoicekey: string;
  /** `MONEY`. */
  amount: Decimal;
}

export const arPaymentItem: Shape<ArPaymentItem> = {
  element: "arpaymentitem",
  content: "(invoicekey, amount)",
  types: { invoicekey: "KEY", amount: "MONEY" },
};

/** An online payment by charge card. Declared in shared/receivables.dtd. */
export interface OnlineCardPayment {
  /** `STRING_30`: at most 30 characters. */
  cardnum: string;
  expirydate: ExpiryDate;
  /** `STRING_30`: at most 30 characters. */
  cardtype: string;
  /** `NUMBER_4`: at most 4 digits before the point. */
  securitycode?: Decimal | null;
  /** `BOOLEAN`. */
  usedefaultcard?: boolean | null;
}

export const onlineCardPayment: Shape<OnlineCardPayment> = {
  element: "onlinecardpayment",
  content: "(cardnum, expirydate, cardtype, securitycode?, usedefaultcard?)",
  types: {
    cardnum: "STRING_30",
    expirydate: () => expiryDate,
    cardtype: "STRING_30",
    securitycode: "NUMBER_4",
    usedefaultcard: "BOOLEAN",
  },
};

/** An online payment from a bank account. Declared in shared/receivables.dtd. */
export interface OnlineAchPayment {
  /** `STRING_100`: at most 100 characters. */
  bankname: string;
  accounttype: string;
  /** `STRING_44`: at most 44 characters. */
  accountnumber: string;
  /** `STRING_9`: at most 9 characters. */
  routingnumber: string;
  /** `STRING_80`: at most 80 characters. */
  accountholder: string;
  /** `BOOLEAN`. */
  usedefaultaccount?: boolean | null;
}

export const onlineAchPayment: Shape<OnlineAchPayment> = {
  element: "onlineachpayment",
  content:
    "(bankname, accounttype, accountnumber, routingnumber, accountholder, usedefaultaccount?)",
  types: {
    bankname: "STRING_100",
    accountnumber: "STRING_44",
    routingnumber: "STRING_9",
    accountholder: "STRING_80",
    usedefaultaccount: "BOOLEAN",
  },
};

/** Declared in shared/receivables.dtd. */
export interface ExpiryDate {
  /** `STRING_30`: at most 30 characters. */
  exp_month: string;
  /** `STRING_4`: at most 4 characters. */
  exp_year: string;
}

export const expiryDate: Shape<ExpiryDate> = {
  element: "expirydate",
  content: "(exp_month, exp_year)",
  types: { exp_month: "STRING_30", exp_year: "STRING_4" },
};

export const arPaymentItemsRecord: Shape<ArPaymentItemRecord[]> = {
  element: "arpaymentitems",
  content: "(arpaymentitem+)",
  types: { arpaymentitem: () => arPaymentItemRecord },
  answer: true,
};

/** A payment from a customer. Declared in 2.1/response/receivables.dtd. */
export interface ArPaymentRecord {
  /** `ID`. */
  customerid?: string;
  /** `MONEY`. */
  paymentamount?: DecimalText | null;
  /** `MONEY`. */
  paymentapplied?: DecimalText | null;
  /** `MONEY`. */
  paymentunapplied?: DecimalText | null;
  /** `KEY`. */
  batchkey?: string;
  /** `STRING_20`: at most 20 characters. */
  refid?: string;
  /** `STRING_40`: at most 40 characters. */
  state?: string;
  /** `DATE`, sent as year, month and day. */
  datereceived?: IsoDate | null;
  /** `KEY`. */
  key?: string;
  /** `STRING_80`: at most 80 characters. */
  batchtitle?: string;
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymentmethod?: EnumPaymentMethod | null;
  /** `STRING_24`: at most 24 characters. */
  undepglaccountno?: string;
  /** `STRING_24`: at most 24 characters. */
  undepaccountlabel?: string;
  /** `BOOLEAN`. */
  undeposited?: boolean | null;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** What a payment is applied to. */
  arpaymentitems?: ArPaymentItemRecord[];
  arpaymentitemdetails?: ArPaymentItemDetailRecord[];
  lineitemsnoretainage?: OpenRecord[];
}

export const arPaymentRecord: Shape<ArPaymentRecord> = {
  element: "arpayment",
  content: `(customerid?, paymentamount?, paymentapplied?, paymentunapplied?, batchkey?, refid?, state?,
    datereceived?, key?, batchtitle?, paymentmethod?, undepglaccountno?, undepaccountlabel?,
    undeposited?, whenmodified?, arpaymentitems?, arpaymentitemdetails?, lineitemsnoretainage?)`,
  types: {
    customerid: "ID",
    paymentamount: "MONEY",
    paymentapplied: "MONEY",
    paymentunapplied: "MONEY",
    batchkey: "KEY",
    refid: "STRING_20",
    state: "STRING_40",
    datereceived: "DATE",
    key: "KEY",
    batchtitle: "STRING_80",
    paymentmethod: enumPaymentMethod,
    undepglaccountno: "STRING_24",
    undepaccountlabel: "STRING_24",
    undeposited: "BOOLEAN",
    whenmodified: "TIMESTAMP",
    arpaymentitems: () => arPaymentItemsRecord,
    arpaymentitemdetails: () => arPaymentItemDetailsRecord,
    lineitemsnoretainage: () => lineitemsnoretainageRecord,
  },
  answer: true,
};

export const arPaymentItemDetailsRecord: Shape<ArPaymentItemDetailRecord[]> = {
  element: "arpaymentitemdetails",
  content: "(arpaymentitemdetail+)",
  types: { arpaymentitemdetail: () => arPaymentItemDetailRecord },
  answer: true,
};

export const lineitemsnoretainageRecord: Shape<OpenRecord[]> = {
  element: "lineitemsnoretainage",
  content: "(lineitemnoretainage+)",
  types: { lineitemnoretainage: () => lineitemnoretainageRecord },
  answer: true,
};

/** An invoice that a payment is applied to, and how much of it. Declared in 2.1/response/receivables.dtd. */
export interface ArPaymentItemRecord {
  /** `KEY`. */
  invoicekey?: string;
  /** `MONEY`. */
  amount?: DecimalText | null;
}

export const arPaymentItemRecord: Shape<ArPaymentItemRecord> = {
  element: "arpaymentitem",
  content: "(invoicekey?, amount?)",
  types: { invoicekey: "KEY", amount: "MONEY" },
  answer: true,
};

/** Declared in 2.1/response/receivables.dtd. */
export interface ArPaymentItemDetailRecord {
  /** `KEY`. */
  arpaymentitemkey?: string;
  /** `KEY`. */
  invoicelineitemkey?: string;
  /** `MONEY`. */
  amount?: DecimalText | null;
}

export const arPaymentItemDetailRecord: Shape<ArPaymentItemDetailRecord> = {
  element: "arpaymentitemdetail",
  content: "(arpaymentitemkey?, invoicelineitemkey?, amount?)",
  types: {
    arpaymentitemkey: "KEY",
    invoicelineitemkey: "KEY",
    amount: "MONEY",
  },
  answer: true,
};
