// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, 3.0/structures.dtd, shared/receivables.dtd, shared/structures.dtd; do not edit.
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import type { BaseCurrency } from "./groups.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumCcType, enumCcType } from "./scalars.js";

/** Receives a payment from a customer, applied to the invoices that it names. Declared in shared/receivables.dtd. */
export type CreateArPayment = CreateArPaymentFields &
  (
    | { batchkey?: never; bankaccountid?: never; undepfundsacct?: never }
    | {
        /** Borrowed from 2.1: `KEY`. */
        batchkey: string;
        bankaccountid?: never;
        undepfundsacct?: never;
      }
    | {
        batchkey?: never;
        /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
        bankaccountid: string;
        undepfundsacct?: never;
      }
    | {
        batchkey?: never;
        bankaccountid?: never;
        /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
        undepfundsacct: string;
      }
  ) &
  BaseCurrency;

interface CreateArPaymentFields {
  /** Borrowed from 2.1: `ID`. */
  customerid: string;
  /** Borrowed from 2.1: `MONEY`. */
  paymentamount: Decimal;
  /** Borrowed from 2.1: `MONEY`. */
  translatedamount?: Decimal;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  refid?: string;
  /** Borrowed from 2.1: `ID`. */
  overpaylocid?: string;
  /** Borrowed from 2.1: `ID`. */
  overpaydeptid?: string;
  /** `DATE`, sent as year, month and day. */
  datereceived?: IsoDate;
  paymentmethod?: string;
  /** Borrowed from 2.1: `ENUM_CCTYPE`: "Visa", "Mastercard", "Discover", "American Express", "Diners Club" or "Other Charge Card". */
  cctype?: EnumCcType;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  authcode?: string;
  /** An invoice that a payment is applied to, and how much of it. */
  arpaymentitem?: readonly ArPaymentItem[];
  /** In the order in which they stand. */
  items?: readonly CreateArPaymentEntry[];
}

/** One turn of a repeated group. */
export type CreateArPaymentEntry =
  | {
      /** An online payment by charge card. */
      onlinecardpayment: OnlineCardPaymentElement;
      onlineachpayment?: never;
    }
  | {
      onlinecardpayment?: never;
      /** An online payment from a bank account. */
      onlineachpayment: OnlineAchPayment;
    };

/** `Intacct create_arpayment CREATE Request` */
export const createArPayment: FunctionProfile<CreateArPayment, Created> = {
  name: "Intacct create_arpayment CREATE Request",
  version: "3.0",
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
    basecurr: "STRING_3",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    cctype: enumCcType,
    authcode: "STRING_20",
    arpaymentitem: () => arPaymentItem,
    onlinecardpayment: () => onlineCardPaymentElement,
    onlineachpayment: () => onlineAchPayment,
  },
};

/** Applies a payment that was received earlier to invoices. Declared in shared/receivables.dtd. */
export interface ApplyArPayment {
  /** Borrowed from 2.1: `KEY`. */
  arpaymentkey: string;
  /** `DATE`, sent as year, month and day. */
  paymentdate: IsoDate;
  /** Borrowed from 2.1: `KEY`. */
  batchkey?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  memo?: string;
  /** Borrowed from 2.1: `ID`. */
  overpaylocid?: string;
  /** Borrowed from 2.1: `ID`. */
  overpaydeptid?: string;
  /** What a payment is applied to. */
  arpaymentitems?: readonly (readonly [ArPaymentItem, ...ArPaymentItem[]])[];
}

/** `Intacct apply_arpayment APPLY Request` */
export const applyArPayment: FunctionProfile<ApplyArPayment, Completed> = {
  name: "Intacct apply_arpayment APPLY Request",
  version: "3.0",
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
  /** Attribute. */
  key: string;
  /** `DATE`, sent as year, month and day. */
  datereversed: IsoDate;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  nsfclosedaccount?: string;
}

/** `Intacct reverse_arpayment REVERSE Request` */
export const reverseArPayment: FunctionProfile<ReverseArPayment, Completed> = {
  name: "Intacct reverse_arpayment REVERSE Request",
  version: "3.0",
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
  /** Attribute. */
  key: string;
}

/** `Intacct delete_arpayment DELETE Request` */
export const deleteArPayment: FunctionProfile<DeleteArPayment, Completed> = {
  name: "Intacct delete_arpayment DELETE Request",
  version: "3.0",
  element: "delete_arpayment",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** A payment of a customer. Declared in 3.0/receivables.dtd. */
export type CreateArpymt = CreateArpymtFields &
  (
    | {
        FINANCIALENTITY: string;
        PRBATCH?: string;
        UNDEPOSITEDACCOUNTNO?: string;
      }
    | {
        FINANCIALENTITY?: never;
        PRBATCH: string;
        UNDEPOSITEDACCOUNTNO?: string;
      }
    | { FINANCIALENTITY?: never; PRBATCH?: never; UNDEPOSITEDACCOUNTNO: string }
  ) &
  (
    | { EXCH_RATE_TYPE_ID?: never; EXCHANGE_RATE?: never }
    | {
        /** "Intacct Daily Rate" unless given. */
        EXCH_RATE_TYPE_ID: string;
        EXCHANGE_RATE?: never;
      }
    | { EXCH_RATE_TYPE_ID?: never; EXCHANGE_RATE: string }
  );

interface CreateArpymtFields {
  PAYMENTMETHOD:
    | "Printed Check"
    | "Cash"
    | "EFT"
    | "Credit Card"
    | "Online Charge Card"
    | "Online ACH Debit";
  CUSTOMERID?: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE: IsoDate;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate;
  PAYERNAME?: string;
  /** `MONEY`. */
  AMOUNTOPAY?: Decimal;
  /** `MONEY`. */
  AMOUNTTOPAY?: Decimal;
  /** "Submit" unless given. */
  ACTION?: "Draft" | "Submit" | (string & {});
  /** `MONEY`. */
  TRX_AMOUNTTOPAY?: Decimal;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate;
  CURRENCY: string;
  BASECURR?: string;
  /** `MONEY`. */
  OVERPAYMENTAMOUNT?: Decimal;
  OVERPAYMENTLOCATIONID?: string;
  OVERPAYMENTDEPARTMENTID?: string;
  BILLTOPAYTONAME?: string;
  ARPYMTDETAILS: readonly [CreateArpymtdetail, ...CreateArpymtdetail[]];
  /** The card that is charged. */
  ONLINECARDPAYMENT?: OnlineCardPayment;
}

/** `Intacct arpymt CREATE Request` */
export const createArpymt: FunctionProfile<CreateArpymt, ArpymtData> = {
  name: "Intacct arpymt CREATE Request",
  version: "3.0",
  within: "create",
  element: "ARPYMT",
  content: `((FINANCIALENTITY || PRBATCH || UNDEPOSITEDACCOUNTNO) & PAYMENTMETHOD & CUSTOMERID? &
    DOCNUMBER? & DESCRIPTION? & (EXCH_RATE_TYPE_ID | EXCHANGE_RATE)? & RECEIPTDATE & PAYMENTDATE? &
    PAYERNAME? & AMOUNTOPAY? & AMOUNTTOPAY? & ACTION? & TRX_AMOUNTTOPAY? & WHENPAID? & CURRENCY &
    BASECURR? & OVERPAYMENTAMOUNT? & OVERPAYMENTLOCATIONID? & OVERPAYMENTDEPARTMENTID? &
    BILLTOPAYTONAME? & ARPYMTDETAILS & ONLINECARDPAYMENT?)`,
  types: {
    PAYMENTMETHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Printed Check",
        "Cash",
        "EFT",
        "Credit Card",
        "Online Charge Card",
        "Online ACH Debit",
      ],
    },
    RECEIPTDATE: "DATE_MDY",
    PAYMENTDATE: "DATE_MDY",
    AMOUNTOPAY: "MONEY",
    AMOUNTTOPAY: "MONEY",
    ACTION: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "Submit"],
      open: true,
    },
    TRX_AMOUNTTOPAY: "MONEY",
    WHENPAID: "DATE_MDY",
    OVERPAYMENTAMOUNT: "MONEY",
    ARPYMTDETAILS: () => createArpymtdetails,
    ONLINECARDPAYMENT: () => onlineCardPayment,
  },
  response: () => getArpymtResponse,
};

/** A payment of a customer. Declared in 3.0/receivables.dtd. */
export type UpdateArpymt = UpdateArpymtFields &
  (
    | {
        FINANCIALENTITY: string;
        PRBATCH?: string;
        UNDEPOSITEDACCOUNTNO?: string;
      }
    | {
        FINANCIALENTITY?: never;
        PRBATCH: string;
        UNDEPOSITEDACCOUNTNO?: string;
      }
    | { FINANCIALENTITY?: never; PRBATCH?: never; UNDEPOSITEDACCOUNTNO: string }
  ) &
  (
    | { EXCH_RATE_TYPE_ID?: never; EXCHANGE_RATE?: never }
    | {
        /** "Intacct Daily Rate" unless given. */
        EXCH_RATE_TYPE_ID: string;
        EXCHANGE_RATE?: never;
      }
    | { EXCH_RATE_TYPE_ID?: never; EXCHANGE_RATE: string }
  );

interface UpdateArpymtFields {
  /** `INTEGER`. */
  RECORDNO: Integer | null;
  PAYMENTMETHOD?:
    | "Printed Check"
    | "Cash"
    | "EFT"
    | "Credit Card"
    | "Online Charge Card"
    | "Online ACH Debit"
    | null;
  CUSTOMERID?: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** "Submit" unless given. */
  ACTION?: "Draft" | "Submit" | (string & {}) | null;
  /** `MONEY`. */
  TRX_AMOUNTTOPAY?: Decimal | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  CURRENCY?: string;
  BASECURR?: string;
  /** `MONEY`. */
  OVERPAYMENTAMOUNT?: Decimal | null;
  OVERPAYMENTLOCATIONID?: string;
  OVERPAYMENTDEPARTMENTID?: string;
  BILLTOPAYTONAME?: string;
  ARPYMTDETAILS?: readonly [UpdateArpymtdetail, ...UpdateArpymtdetail[]];
  /** The card that is charged. */
  ONLINECARDPAYMENT?: UpdateOnlineCardPayment;
}

/** `Intacct arpymt UPDATE Request` */
export const updateArpymt: FunctionProfile<UpdateArpymt, ArpymtData> = {
  name: "Intacct arpymt UPDATE Request",
  version: "3.0",
  within: "update",
  element: "ARPYMT",
  content: `(RECORDNO & (FINANCIALENTITY || PRBATCH || UNDEPOSITEDACCOUNTNO) & PAYMENTMETHOD? &
    CUSTOMERID? & DOCNUMBER? & DESCRIPTION? & (EXCH_RATE_TYPE_ID | EXCHANGE_RATE)? & RECEIPTDATE? &
    PAYMENTDATE? & ACTION? & TRX_AMOUNTTOPAY? & WHENPAID? & CURRENCY? & BASECURR? &
    OVERPAYMENTAMOUNT? & OVERPAYMENTLOCATIONID? & OVERPAYMENTDEPARTMENTID? & BILLTOPAYTONAME? &
    ARPYMTDETAILS? & ONLINECARDPAYMENT?)`,
  types: {
    RECORDNO: "INTEGER",
    PAYMENTMETHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Printed Check",
        "Cash",
        "EFT",
        "Credit Card",
        "Online Charge Card",
        "Online ACH Debit",
      ],
    },
    RECEIPTDATE: "DATE_MDY",
    PAYMENTDATE: "DATE_MDY",
    ACTION: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "Submit"],
      open: true,
    },
    TRX_AMOUNTTOPAY: "MONEY",
    WHENPAID: "DATE_MDY",
    OVERPAYMENTAMOUNT: "MONEY",
    ARPYMTDETAILS: () => updateArpymtdetails,
    ONLINECARDPAYMENT: () => updateOnlineCardPayment,
  },
  nulls: true,
  response: () => getArpymtResponse,
};

/** What Intacct arpymt DELETE may ask for. */
export type DeleteArpymt = Delete;

/** `Intacct arpymt DELETE Request` */
export const deleteArpymt: FunctionProfile<DeleteArpymt, Completed> = {
  name: "Intacct arpymt DELETE Request",
  version: "3.0",
  fixed: { object: "ARPYMT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct arpymt GET may ask for. */
export type GetArpymt = Read<ArpymtField | "*">;

/** `Intacct arpymt GET Request` */
export const getArpymt: FunctionProfile<GetArpymt, ArpymtData> = {
  name: "Intacct arpymt GET Request",
  version: "3.0",
  fixed: { object: "ARPYMT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getArpymtResponse,
};

/** What Intacct arpymt readByQuery QUERY may ask for. */
export type ReadByQueryArpymt = ReadByQuery<ArpymtField | "*">;

/** `Intacct arpymt readByQuery QUERY Request` */
export const readByQueryArpymt: FunctionProfile<ReadByQueryArpymt, ArpymtData> =
  {
    name: "Intacct arpymt readByQuery QUERY Request",
    version: "3.0",
    fixed: { object: "ARPYMT" },
    element: "readByQuery",
    content:
      "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
    types: readByQueryTypes,
    response: () => readByQueryArpymtResponse,
  };

/** What Intacct arpymt QUERY may ask for. */
export type QueryArpymt = QueryInput;

/** `Intacct arpymt QUERY Request` */
export const queryArpymt: QueryProfile<ArpymtRecord> = {
  name: "Intacct arpymt QUERY Request",
  version: "3.0",
  fixed: { object: "ARPYMT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryArpymtResponse,
};

/** What Intacct arpymt LOOKUP may ask for. */
export type LookupArpymt = Lookup;

/** `Intacct arpymt LOOKUP Request` */
export const lookupArpymt: FunctionProfile<LookupArpymt, TypeData> = {
  name: "Intacct arpymt LOOKUP Request",
  version: "3.0",
  fixed: { object: "ARPYMT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupArpymtResponse,
};

/** `Intacct arpymt GET Response` */
export const getArpymtResponse: Profile<ArpymtData> = {
  name: "Intacct arpymt GET Response",
  version: "3.0",
  element: "data",
  content: "(arpymt*)",
  alias: { ARPYMT: "arpymt" },
  types: { arpymt: () => arpymtRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arpymt readByQuery QUERY Response` */
export const readByQueryArpymtResponse: Profile<ArpymtData> = {
  name: "Intacct arpymt readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arpymt*)",
  alias: { ARPYMT: "arpymt" },
  types: { arpymt: () => arpymtRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arpymt QUERY Response` */
export const queryArpymtResponse: Profile<ArpymtRows> = {
  name: "Intacct arpymt QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARPYMT*)",
  types: { ARPYMT: () => arpymtRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct arpymt LOOKUP Response` */
export const lookupArpymtResponse: Profile<TypeData> = {
  name: "Intacct arpymt LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `arpymt` holds. */
export interface ArpymtData extends DataAttributes {
  arpymt?: ArpymtRecord[];
}

/** The fields of an arpymt that can be asked for. */
export type ArpymtField = keyof ArpymtFields | `${string}.${string}`;

/** What an answer about `ARPYMT` holds. */
export interface ArpymtRows extends DataAttributes {
  ARPYMT?: ArpymtRecord[];
}

/** The card that is charged. Declared in 3.0/structures.dtd. */
export interface OnlineCardPayment {
  CARDNUM?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRYDATE?: IsoDate;
  CARDTYPE?: string;
  SECURITYCODE?: string;
  /** `BOOLEAN`. */
  USEDEFAULTCARD?: boolean;
}

export const onlineCardPayment: Shape<OnlineCardPayment> = {
  element: "ONLINECARDPAYMENT",
  content:
    "(CARDNUM? & EXPIRYDATE? & CARDTYPE? & SECURITYCODE? & USEDEFAULTCARD?)",
  types: { EXPIRYDATE: "DATE_MDY", USEDEFAULTCARD: "BOOLEAN" },
};

export const arPaymentItems: Shape<
  readonly [ArPaymentItem, ...ArPaymentItem[]]
> = {
  element: "arpaymentitems",
  content: "(arpaymentitem+)",
  types: { arpaymentitem: () => arPaymentItem },
};

/** An invoice that a payment is applied to, and how much of it. Declared in shared/receivables.dtd. */
export interface ArPaymentItem {
  /** Borrowed from 2.1: `KEY`. */
  invoicekey: string;
  /** Borrowed from 2.1: `MONEY`. */
  amount: Decimal;
}

export const arPaymentItem: Shape<ArPaymentItem> = {
  element: "arpaymentitem",
  content: "(invoicekey, amount)",
  types: { invoicekey: "KEY", amount: "MONEY" },
};

/** An online payment by charge card. Declared in shared/receivables.dtd. */
export interface OnlineCardPaymentElement {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cardnum: string;
  expirydate: ExpiryDate;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cardtype: string;
  securitycode?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  usedefaultcard?: boolean;
}

export const onlineCardPaymentElement: Shape<OnlineCardPaymentElement> = {
  element: "onlinecardpayment",
  content: "(cardnum, expirydate, cardtype, securitycode?, usedefaultcard?)",
  types: {
    cardnum: "STRING_30",
    expirydate: () => expiryDate,
    cardtype: "STRING_30",
    usedefaultcard: "BOOLEAN",
  },
};

/** An online payment from a bank account. Declared in shared/receivables.dtd. */
export interface OnlineAchPayment {
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  bankname: string;
  accounttype: string;
  /** Borrowed from 2.1: `STRING_44`: at most 44 characters. */
  accountnumber: string;
  /** Borrowed from 2.1: `STRING_9`: at most 9 characters. */
  routingnumber: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  accountholder: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  usedefaultaccount?: boolean;
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
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  exp_month: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  exp_year: string;
}

export const expiryDate: Shape<ExpiryDate> = {
  element: "expirydate",
  content: "(exp_month, exp_year)",
  types: { exp_month: "STRING_30", exp_year: "STRING_4" },
};

export const createArpymtdetails: Shape<
  readonly [CreateArpymtdetail, ...CreateArpymtdetail[]]
> = {
  element: "ARPYMTDETAILS",
  content: "(ARPYMTDETAIL+)",
  types: { ARPYMTDETAIL: () => createArpymtdetail },
};

/** What a payment of a customer pays, and what it applies. Declared in 3.0/receivables.dtd. */
export type CreateArpymtdetail = CreateArpymtdetailFields &
  (
    | { TRX_TOTALDISCOUNTTOAPPLY?: never; DISCOUNTDATE?: never }
    | {
        /** `MONEY`. */
        TRX_TOTALDISCOUNTTOAPPLY: Decimal;
        DISCOUNTDATE?: never;
      }
    | {
        TRX_TOTALDISCOUNTTOAPPLY?: never;
        /** `DATE_MDY`, sent as mm/dd/yyyy. */
        DISCOUNTDATE: IsoDate;
      }
  );

interface CreateArpymtdetailFields {
  /** `INTEGER`. */
  RECORDKEY: Integer;
  /** `INTEGER`. */
  ENTRYKEY?: Integer;
  /** `INTEGER`. */
  POSADJKEY?: Integer;
  /** `INTEGER`. */
  POSADJENTRYKEY?: Integer;
  /** `MONEY`. */
  TRX_PAYMENTAMOUNT?: Decimal;
  /** `INTEGER`. */
  ADJUSTMENTKEY?: Integer;
  /** `INTEGER`. */
  ADJUSTMENTENTRYKEY?: Integer;
  /** `MONEY`. */
  TRX_ADJUSTMENTAMOUNT?: Decimal;
  /** `INTEGER`. */
  INLINEKEY?: Integer;
  /** `INTEGER`. */
  INLINEENTRYKEY?: Integer;
  /** `MONEY`. */
  TRX_INLINEAMOUNT?: Decimal;
  /** `INTEGER`. */
  ADVANCEKEY?: Integer;
  /** `INTEGER`. */
  ADVANCEENTRYKEY?: Integer;
  /** `MONEY`. */
  TRX_POSTEDADVANCEAMOUNT?: Decimal;
  /** `INTEGER`. */
  OVERPAYMENTKEY?: Integer;
  /** `INTEGER`. */
  OVERPAYMENTENTRYKEY?: Integer;
  /** `MONEY`. */
  TRX_POSTEDOVERPAYMENTAMOUNT?: Decimal;
  /** `INTEGER`. */
  NEGATIVEINVOICEKEY?: Integer;
  /** `INTEGER`. */
  NEGATIVEINVOICEENTRYKEY?: Integer;
  /** `MONEY`. */
  TRX_NEGATIVEINVOICEAMOUNT?: Decimal;
}

export const createArpymtdetail: Shape<CreateArpymtdetail> = {
  element: "ARPYMTDETAIL",
  content: `(RECORDKEY & ENTRYKEY? & POSADJKEY? & POSADJENTRYKEY? & TRX_PAYMENTAMOUNT? & ADJUSTMENTKEY? &
    ADJUSTMENTENTRYKEY? & TRX_ADJUSTMENTAMOUNT? & INLINEKEY? & INLINEENTRYKEY? & TRX_INLINEAMOUNT? &
    ADVANCEKEY? & ADVANCEENTRYKEY? & TRX_POSTEDADVANCEAMOUNT? & OVERPAYMENTKEY? &
    OVERPAYMENTENTRYKEY? & TRX_POSTEDOVERPAYMENTAMOUNT? & NEGATIVEINVOICEKEY? &
    NEGATIVEINVOICEENTRYKEY? & TRX_NEGATIVEINVOICEAMOUNT? & (TRX_TOTALDISCOUNTTOAPPLY |
    DISCOUNTDATE)?)`,
  types: {
    RECORDKEY: "INTEGER",
    ENTRYKEY: "INTEGER",
    POSADJKEY: "INTEGER",
    POSADJENTRYKEY: "INTEGER",
    TRX_PAYMENTAMOUNT: "MONEY",
    ADJUSTMENTKEY: "INTEGER",
    ADJUSTMENTENTRYKEY: "INTEGER",
    TRX_ADJUSTMENTAMOUNT: "MONEY",
    INLINEKEY: "INTEGER",
    INLINEENTRYKEY: "INTEGER",
    TRX_INLINEAMOUNT: "MONEY",
    ADVANCEKEY: "INTEGER",
    ADVANCEENTRYKEY: "INTEGER",
    TRX_POSTEDADVANCEAMOUNT: "MONEY",
    OVERPAYMENTKEY: "INTEGER",
    OVERPAYMENTENTRYKEY: "INTEGER",
    TRX_POSTEDOVERPAYMENTAMOUNT: "MONEY",
    NEGATIVEINVOICEKEY: "INTEGER",
    NEGATIVEINVOICEENTRYKEY: "INTEGER",
    TRX_NEGATIVEINVOICEAMOUNT: "MONEY",
    TRX_TOTALDISCOUNTTOAPPLY: "MONEY",
    DISCOUNTDATE: "DATE_MDY",
  },
};

export const updateArpymtdetails: Shape<
  readonly [UpdateArpymtdetail, ...UpdateArpymtdetail[]]
> = {
  element: "ARPYMTDETAILS",
  content: "(ARPYMTDETAIL+)",
  types: { ARPYMTDETAIL: () => updateArpymtdetail },
  nulls: true,
};

/** What a payment of a customer pays, and what it applies. Declared in 3.0/receivables.dtd. */
export type UpdateArpymtdetail = UpdateArpymtdetailFields &
  (
    | { TRX_TOTALDISCOUNTTOAPPLY?: never; DISCOUNTDATE?: never }
    | {
        /** `MONEY`. */
        TRX_TOTALDISCOUNTTOAPPLY: Decimal | null;
        DISCOUNTDATE?: never;
      }
    | {
        TRX_TOTALDISCOUNTTOAPPLY?: never;
        /** `DATE_MDY`, sent as mm/dd/yyyy. */
        DISCOUNTDATE: IsoDate | null;
      }
  );

interface UpdateArpymtdetailFields {
  /** `INTEGER`. */
  RECORDKEY: Integer | null;
  /** `INTEGER`. */
  ENTRYKEY?: Integer | null;
  /** `INTEGER`. */
  POSADJKEY?: Integer | null;
  /** `INTEGER`. */
  POSADJENTRYKEY?: Integer | null;
  /** `MONEY`. */
  TRX_PAYMENTAMOUNT?: Decimal | null;
  /** `INTEGER`. */
  ADJUSTMENTKEY?: Integer | null;
  /** `INTEGER`. */
  ADJUSTMENTENTRYKEY?: Integer | null;
  /** `MONEY`. */
  TRX_ADJUSTMENTAMOUNT?: Decimal | null;
  /** `INTEGER`. */
  INLINEKEY?: Integer | null;
  /** `INTEGER`. */
  INLINEENTRYKEY?: Integer | null;
  /** `MONEY`. */
  TRX_INLINEAMOUNT?: Decimal | null;
  /** `INTEGER`. */
  ADVANCEKEY?: Integer | null;
  /** `INTEGER`. */
  ADVANCEENTRYKEY?: Integer | null;
  /** `MONEY`. */
  TRX_POSTEDADVANCEAMOUNT?: Decimal | null;
  /** `INTEGER`. */
  OVERPAYMENTKEY?: Integer | null;
  /** `INTEGER`. */
  OVERPAYMENTENTRYKEY?: Integer | null;
  /** `MONEY`. */
  TRX_POSTEDOVERPAYMENTAMOUNT?: Decimal | null;
  /** `INTEGER`. */
  NEGATIVEINVOICEKEY?: Integer | null;
  /** `INTEGER`. */
  NEGATIVEINVOICEENTRYKEY?: Integer | null;
  /** `MONEY`. */
  TRX_NEGATIVEINVOICEAMOUNT?: Decimal | null;
}

export const updateArpymtdetail: Shape<UpdateArpymtdetail> = {
  element: "ARPYMTDETAIL",
  content: `(RECORDKEY & ENTRYKEY? & POSADJKEY? & POSADJENTRYKEY? & TRX_PAYMENTAMOUNT? & ADJUSTMENTKEY? &
    ADJUSTMENTENTRYKEY? & TRX_ADJUSTMENTAMOUNT? & INLINEKEY? & INLINEENTRYKEY? & TRX_INLINEAMOUNT? &
    ADVANCEKEY? & ADVANCEENTRYKEY? & TRX_POSTEDADVANCEAMOUNT? & OVERPAYMENTKEY? &
    OVERPAYMENTENTRYKEY? & TRX_POSTEDOVERPAYMENTAMOUNT? & NEGATIVEINVOICEKEY? &
    NEGATIVEINVOICEENTRYKEY? & TRX_NEGATIVEINVOICEAMOUNT? & (TRX_TOTALDISCOUNTTOAPPLY |
    DISCOUNTDATE)?)`,
  types: {
    RECORDKEY: "INTEGER",
    ENTRYKEY: "INTEGER",
    POSADJKEY: "INTEGER",
    POSADJENTRYKEY: "INTEGER",
    TRX_PAYMENTAMOUNT: "MONEY",
    ADJUSTMENTKEY: "INTEGER",
    ADJUSTMENTENTRYKEY: "INTEGER",
    TRX_ADJUSTMENTAMOUNT: "MONEY",
    INLINEKEY: "INTEGER",
    INLINEENTRYKEY: "INTEGER",
    TRX_INLINEAMOUNT: "MONEY",
    ADVANCEKEY: "INTEGER",
    ADVANCEENTRYKEY: "INTEGER",
    TRX_POSTEDADVANCEAMOUNT: "MONEY",
    OVERPAYMENTKEY: "INTEGER",
    OVERPAYMENTENTRYKEY: "INTEGER",
    TRX_POSTEDOVERPAYMENTAMOUNT: "MONEY",
    NEGATIVEINVOICEKEY: "INTEGER",
    NEGATIVEINVOICEENTRYKEY: "INTEGER",
    TRX_NEGATIVEINVOICEAMOUNT: "MONEY",
    TRX_TOTALDISCOUNTTOAPPLY: "MONEY",
    DISCOUNTDATE: "DATE_MDY",
  },
  nulls: true,
};

/** The card that is charged. Declared in 3.0/structures.dtd. */
export interface UpdateOnlineCardPayment {
  CARDNUM?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRYDATE?: IsoDate | null;
  CARDTYPE?: string;
  SECURITYCODE?: string;
  /** `BOOLEAN`. */
  USEDEFAULTCARD?: boolean | null;
}

export const updateOnlineCardPayment: Shape<UpdateOnlineCardPayment> = {
  element: "ONLINECARDPAYMENT",
  content:
    "(CARDNUM? & EXPIRYDATE? & CARDTYPE? & SECURITYCODE? & USEDEFAULTCARD?)",
  types: { EXPIRYDATE: "DATE_MDY", USEDEFAULTCARD: "BOOLEAN" },
  nulls: true,
};

/** The card that is charged. Declared in 3.0/structures.dtd. */
export interface OnlineCardPaymentRecord extends OpenValues {
  CARDNUM?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRYDATE?: IsoDate | null;
  CARDTYPE?: string;
  SECURITYCODE?: string;
  /** `BOOLEAN`. */
  USEDEFAULTCARD?: boolean | null;
}

export const onlineCardPaymentRecord: Shape<OnlineCardPaymentRecord> = {
  element: "ONLINECARDPAYMENT",
  content:
    "(CARDNUM? & EXPIRYDATE? & CARDTYPE? & SECURITYCODE? & USEDEFAULTCARD? & #ANY*)",
  types: { EXPIRYDATE: "DATE_MDY", USEDEFAULTCARD: "BOOLEAN" },
  nulls: true,
};

/** A payment of a customer. Declared in 3.0/receivables.dtd. */
export interface ArpymtFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  FINANCIALENTITY?: string;
  PAYMENTMETHOD?:
    | "Printed Check"
    | "Cash"
    | "EFT"
    | "Credit Card"
    | "Online Charge Card"
    | "Online ACH Debit"
    | (string & {})
    | null;
  CUSTOMERID?: string;
  DOCNUMBER?: string;
  DESCRIPTION?: string;
  /** "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  EXCHANGE_RATE?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE?: IsoDate | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  PAYERNAME?: string;
  /** `MONEY`. */
  AMOUNTOPAY?: DecimalText | null;
  /** `MONEY`. */
  AMOUNTTOPAY?: DecimalText | null;
  /** "Submit" unless given. */
  ACTION?: "Draft" | "Submit" | (string & {}) | null;
  /** `MONEY`. */
  TRX_AMOUNTTOPAY?: DecimalText | null;
  PRBATCH?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  CURRENCY?: string;
  BASECURR?: string;
  UNDEPOSITEDACCOUNTNO?: string;
  /** `MONEY`. */
  OVERPAYMENTAMOUNT?: DecimalText | null;
  OVERPAYMENTLOCATIONID?: string;
  OVERPAYMENTDEPARTMENTID?: string;
  BILLTOPAYTONAME?: string;
  ARPYMTDETAILS?: ArpymtdetailRecord[];
  /** The card that is charged. */
  ONLINECARDPAYMENT?: OnlineCardPaymentRecord;
  RECORDTYPE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ArpymtRecord extends ArpymtFields, OpenValues {}

export const arpymtRecord: Shape<ArpymtRecord> = {
  element: "ARPYMT",
  content: `(RECORDNO? & FINANCIALENTITY? & PAYMENTMETHOD? & CUSTOMERID? & DOCNUMBER? & DESCRIPTION? &
    EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & RECEIPTDATE? & PAYMENTDATE? & PAYERNAME? & AMOUNTOPAY? &
    AMOUNTTOPAY? & ACTION? & TRX_AMOUNTTOPAY? & PRBATCH? & WHENPAID? & CURRENCY? & BASECURR? &
    UNDEPOSITEDACCOUNTNO? & OVERPAYMENTAMOUNT? & OVERPAYMENTLOCATIONID? & OVERPAYMENTDEPARTMENTID? &
    BILLTOPAYTONAME? & ARPYMTDETAILS? & ONLINECARDPAYMENT? & RECORDTYPE? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PAYMENTMETHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Printed Check",
        "Cash",
        "EFT",
        "Credit Card",
        "Online Charge Card",
        "Online ACH Debit",
      ],
      open: true,
    },
    RECEIPTDATE: "DATE_MDY",
    PAYMENTDATE: "DATE_MDY",
    AMOUNTOPAY: "MONEY",
    AMOUNTTOPAY: "MONEY",
    ACTION: {
      name: "STRING",
      base: "enum",
      values: ["Draft", "Submit"],
      open: true,
    },
    TRX_AMOUNTTOPAY: "MONEY",
    WHENPAID: "DATE_MDY",
    OVERPAYMENTAMOUNT: "MONEY",
    ARPYMTDETAILS: () => arpymtdetailsRecord,
    ONLINECARDPAYMENT: () => onlineCardPaymentRecord,
  },
  nulls: true,
};

export const arpymtdetailsRecord: Shape<ArpymtdetailRecord[]> = {
  element: "ARPYMTDETAILS",
  content: "(ARPYMTDETAIL*)",
  types: { ARPYMTDETAIL: () => arpymtdetailRecord },
  nulls: true,
};

/** What a payment of a customer pays, and what it applies. Declared in 3.0/receivables.dtd. */
export interface ArpymtdetailRecord extends OpenValues {
  /** `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** `INTEGER`. */
  ENTRYKEY?: IntegerText | null;
  /** `INTEGER`. */
  POSADJKEY?: IntegerText | null;
  /** `INTEGER`. */
  POSADJENTRYKEY?: IntegerText | null;
  /** `MONEY`. */
  TRX_PAYMENTAMOUNT?: DecimalText | null;
  /** `INTEGER`. */
  ADJUSTMENTKEY?: IntegerText | null;
  /** `INTEGER`. */
  ADJUSTMENTENTRYKEY?: IntegerText | null;
  /** `MONEY`. */
  TRX_ADJUSTMENTAMOUNT?: DecimalText | null;
  /** `INTEGER`. */
  INLINEKEY?: IntegerText | null;
  /** `INTEGER`. */
  INLINEENTRYKEY?: IntegerText | null;
  /** `MONEY`. */
  TRX_INLINEAMOUNT?: DecimalText | null;
  /** `INTEGER`. */
  ADVANCEKEY?: IntegerText | null;
  /** `INTEGER`. */
  ADVANCEENTRYKEY?: IntegerText | null;
  /** `MONEY`. */
  TRX_POSTEDADVANCEAMOUNT?: DecimalText | null;
  /** `INTEGER`. */
  OVERPAYMENTKEY?: IntegerText | null;
  /** `INTEGER`. */
  OVERPAYMENTENTRYKEY?: IntegerText | null;
  /** `MONEY`. */
  TRX_POSTEDOVERPAYMENTAMOUNT?: DecimalText | null;
  /** `INTEGER`. */
  NEGATIVEINVOICEKEY?: IntegerText | null;
  /** `INTEGER`. */
  NEGATIVEINVOICEENTRYKEY?: IntegerText | null;
  /** `MONEY`. */
  TRX_NEGATIVEINVOICEAMOUNT?: DecimalText | null;
  /** `MONEY`. */
  TRX_TOTALDISCOUNTTOAPPLY?: DecimalText | null;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  DISCOUNTDATE?: IsoDate | null;
}

export const arpymtdetailRecord: Shape<ArpymtdetailRecord> = {
  element: "ARPYMTDETAIL",
  content: `(RECORDKEY? & ENTRYKEY? & POSADJKEY? & POSADJENTRYKEY? & TRX_PAYMENTAMOUNT? & ADJUSTMENTKEY? &
    ADJUSTMENTENTRYKEY? & TRX_ADJUSTMENTAMOUNT? & INLINEKEY? & INLINEENTRYKEY? & TRX_INLINEAMOUNT? &
    ADVANCEKEY? & ADVANCEENTRYKEY? & TRX_POSTEDADVANCEAMOUNT? & OVERPAYMENTKEY? &
    OVERPAYMENTENTRYKEY? & TRX_POSTEDOVERPAYMENTAMOUNT? & NEGATIVEINVOICEKEY? &
    NEGATIVEINVOICEENTRYKEY? & TRX_NEGATIVEINVOICEAMOUNT? & TRX_TOTALDISCOUNTTOAPPLY? &
    DISCOUNTDATE? & #ANY*)`,
  types: {
    RECORDKEY: "INTEGER",
    ENTRYKEY: "INTEGER",
    POSADJKEY: "INTEGER",
    POSADJENTRYKEY: "INTEGER",
    TRX_PAYMENTAMOUNT: "MONEY",
    ADJUSTMENTKEY: "INTEGER",
    ADJUSTMENTENTRYKEY: "INTEGER",
    TRX_ADJUSTMENTAMOUNT: "MONEY",
    INLINEKEY: "INTEGER",
    INLINEENTRYKEY: "INTEGER",
    TRX_INLINEAMOUNT: "MONEY",
    ADVANCEKEY: "INTEGER",
    ADVANCEENTRYKEY: "INTEGER",
    TRX_POSTEDADVANCEAMOUNT: "MONEY",
    OVERPAYMENTKEY: "INTEGER",
    OVERPAYMENTENTRYKEY: "INTEGER",
    TRX_POSTEDOVERPAYMENTAMOUNT: "MONEY",
    NEGATIVEINVOICEKEY: "INTEGER",
    NEGATIVEINVOICEENTRYKEY: "INTEGER",
    TRX_NEGATIVEINVOICEAMOUNT: "MONEY",
    TRX_TOTALDISCOUNTTOAPPLY: "MONEY",
    DISCOUNTDATE: "DATE_MDY",
  },
  nulls: true,
};
