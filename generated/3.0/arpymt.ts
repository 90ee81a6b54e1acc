// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, 3.0/structures.dtd, shared/receivables.dtd, shared/structures.dtd; do not edit. Checksum 6bd2f23b10b6d35e
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  IsoDateTime,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type ContactRecord, contactPaths } from "./contact.js";
import { type CustomerRecord, customerPaths } from "./customer.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import type { BaseCurrency } from "./groups.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumCcType, enumCcType } from "./scalars.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

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
  translatedamount?: Decimal | null;
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
  cctype?: EnumCcType | null;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
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
    bankaccountid: "STRING_24 borrowed",
    undepfundsacct: "STRING_24 borrowed",
    refid: "STRING_20 borrowed",
    overpaylocid: "ID",
    overpaydeptid: "ID",
    datereceived: "DATE",
    basecurr: "STRING_3 borrowed",
    currency: "STRING_3 borrowed",
    exchratedate: "DATE",
    exchratetype: "STRING_100 borrowed",
    exchrate: "NUMBER_38_2 borrowed",
    cctype: enumCcType,
    authcode: "STRING_20 borrowed",
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
    memo: "STRING_500 borrowed",
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
    description: "STRING_80 borrowed",
    nsfclosedaccount: "STRING_3 borrowed",
  },
  attributes: { key: "CDATA #REQUIRED" },
};

/** Deletes a payment. Declared in shared/receivables.dtd. */
export interface DeleteArPayment {
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
        /** Financial entity. */
        FINANCIALENTITY: string;
        /** Summary. */
        PRBATCH?: string;
        /** Undeposited funds account no. */
        UNDEPOSITEDACCOUNTNO?: string;
      }
    | {
        FINANCIALENTITY?: never;
        /** Summary. */
        PRBATCH: string;
        /** Undeposited funds account no. */
        UNDEPOSITEDACCOUNTNO?: string;
      }
    | {
        FINANCIALENTITY?: never;
        PRBATCH?: never;
        /** Undeposited funds account no. */
        UNDEPOSITEDACCOUNTNO: string;
      }
  ) &
  (
    | { EXCH_RATE_TYPE_ID?: never; EXCHANGE_RATE?: never }
    | {
        /** Exchange rate type. "Intacct Daily Rate" unless given. */
        EXCH_RATE_TYPE_ID: string;
        EXCHANGE_RATE?: never;
      }
    | {
        EXCH_RATE_TYPE_ID?: never;
        /** Exchange rate. */
        EXCHANGE_RATE: string;
      }
  );

interface CreateArpymtFields {
  /** Payment method. */
  PAYMENTMETHOD:
    | "Printed Check"
    | "Cash"
    | "EFT"
    | "Credit Card"
    | "Online Charge Card"
    | "Online ACH Debit";
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Document or check no. */
  DOCNUMBER?: string;
  /** Memo. */
  DESCRIPTION?: string;
  /** Receipt date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE: IsoDate;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** Payer name. */
  PAYERNAME?: string;
  /** `MONEY`. */
  AMOUNTOPAY?: Decimal | null;
  /** `MONEY`. */
  AMOUNTTOPAY?: Decimal | null;
  /** "Submit" unless given. */
  ACTION?: "Draft" | "Submit" | (string & {}) | null;
  /** `MONEY`. */
  TRX_AMOUNTTOPAY?: Decimal | null;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** `MONEY`. */
  OVERPAYMENTAMOUNT?: Decimal | null;
  OVERPAYMENTLOCATIONID?: string;
  OVERPAYMENTDEPARTMENTID?: string;
  /** Pay to. */
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
    PAYERNAME? & AMOUNTOPAY? & AMOUNTTOPAY? & ACTION? & TRX_AMOUNTTOPAY? & WHENPAID? & CURRENCY? &
    BASECURR? & OVERPAYMENTAMOUNT? & OVERPAYMENTLOCATIONID? & OVERPAYMENTDEPARTMENTID? &
    BILLTOPAYTONAME? & ARPYMTDETAILS & ONLINECARDPAYMENT?)`,
  source: "documented",
  wants: ["CURRENCY"],
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
    ACTION: "ENUM",
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
    | { EXCH_RATE_TYPE_ID?: never; EXCHANGE_RATE?: never }
    | {
        /** Exchange rate type. "Intacct Daily Rate" unless given. */
        EXCH_RATE_TYPE_ID: string;
        EXCHANGE_RATE?: never;
      }
    | {
        EXCH_RATE_TYPE_ID?: never;
        /** Exchange rate. */
        EXCHANGE_RATE: string;
      }
  );

interface UpdateArpymtFields {
  /** Record number. `INTEGER`. */
  RECORDNO: Integer;
  /** Financial entity. */
  FINANCIALENTITY?: string;
  /** Payment method. */
  PAYMENTMETHOD?:
    | "Printed Check"
    | "Cash"
    | "EFT"
    | "Credit Card"
    | "Online Charge Card"
    | "Online ACH Debit"
    | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Document or check no. */
  DOCNUMBER?: string;
  /** Memo. */
  DESCRIPTION?: string;
  /** Receipt date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE?: IsoDate | null;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** "Submit" unless given. */
  ACTION?: "Draft" | "Submit" | (string & {}) | null;
  /** `MONEY`. */
  TRX_AMOUNTTOPAY?: Decimal | null;
  /** Summary. */
  PRBATCH?: string;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Undeposited funds account no. */
  UNDEPOSITEDACCOUNTNO?: string;
  /** `MONEY`. */
  OVERPAYMENTAMOUNT?: Decimal | null;
  OVERPAYMENTLOCATIONID?: string;
  OVERPAYMENTDEPARTMENTID?: string;
  /** Pay to. */
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
  content: `(RECORDNO & FINANCIALENTITY? & PAYMENTMETHOD? & CUSTOMERID? & DOCNUMBER? & DESCRIPTION? &
    (EXCH_RATE_TYPE_ID | EXCHANGE_RATE)? & RECEIPTDATE? & PAYMENTDATE? & ACTION? &
    TRX_AMOUNTTOPAY? & PRBATCH? & WHENPAID? & CURRENCY? & BASECURR? & UNDEPOSITEDACCOUNTNO? &
    OVERPAYMENTAMOUNT? & OVERPAYMENTLOCATIONID? & OVERPAYMENTDEPARTMENTID? & BILLTOPAYTONAME? &
    ARPYMTDETAILS? & ONLINECARDPAYMENT?)`,
  source: "documented",
  wants: ["FINANCIALENTITY | PRBATCH | UNDEPOSITEDACCOUNTNO"],
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
    ACTION: "ENUM",
    TRX_AMOUNTTOPAY: "MONEY",
    WHENPAID: "DATE_MDY",
    OVERPAYMENTAMOUNT: "MONEY",
    ARPYMTDETAILS: () => updateArpymtdetails,
    ONLINECARDPAYMENT: () => updateOnlineCardPayment,
  },
  response: () => getArpymtResponse,
};

/** The input of Intacct arpymt DELETE. */
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

/** The input of Intacct arpymt GET. */
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

/** The input of Intacct arpymt readByQuery QUERY. */
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

/** The input of Intacct arpymt QUERY. */
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

/** The input of Intacct arpymt LOOKUP. */
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
  types: { arpymt: () => arpymtRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arpymt readByQuery QUERY Response` */
export const readByQueryArpymtResponse: Profile<ArpymtData> = {
  name: "Intacct arpymt readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(arpymt*)",
  types: { arpymt: () => arpymtRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arpymt QUERY Response` */
export const queryArpymtResponse: Profile<ArpymtRows> = {
  name: "Intacct arpymt QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ARPYMT*)",
  types: { ARPYMT: () => arpymtRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct arpymt LOOKUP Response` */
export const lookupArpymtResponse: Profile<TypeData> = {
  name: "Intacct arpymt LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `arpymt`. */
export interface ArpymtData extends DataAttributes {
  arpymt?: ArpymtRecord[];
}

/** The fields of an arpymt that can be requested. */
export type ArpymtField = keyof ArpymtFields | `${string}.${string}`;

/** The data of an answer about `ARPYMT`. */
export interface ArpymtRows extends DataAttributes {
  ARPYMT?: ArpymtRecord[];
}

/** The card that is charged. Declared in 3.0/structures.dtd. */
export interface OnlineCardPayment {
  /** Number. */
  CARDNUM?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRYDATE?: IsoDate | null;
  /** Type. */
  CARDTYPE?: string;
  SECURITYCODE?: string;
  /** `BOOLEAN`. */
  USEDEFAULTCARD?: boolean | null;
}

export const onlineCardPayment: Shape<OnlineCardPayment> = {
  element: "ONLINECARDPAYMENT",
  content:
    "(CARDNUM? & EXPIRYDATE? & CARDTYPE? & SECURITYCODE? & USEDEFAULTCARD?)",
  source: "documented",
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
  usedefaultcard?: boolean | null;
}

export const onlineCardPaymentElement: Shape<OnlineCardPaymentElement> = {
  element: "onlinecardpayment",
  content: "(cardnum, expirydate, cardtype, securitycode?, usedefaultcard?)",
  types: {
    cardnum: "STRING_30 borrowed",
    expirydate: () => expiryDate,
    cardtype: "STRING_30 borrowed",
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
  usedefaultaccount?: boolean | null;
}

export const onlineAchPayment: Shape<OnlineAchPayment> = {
  element: "onlineachpayment",
  content:
    "(bankname, accounttype, accountnumber, routingnumber, accountholder, usedefaultaccount?)",
  types: {
    bankname: "STRING_100 borrowed",
    accountnumber: "STRING_44 borrowed",
    routingnumber: "STRING_9 borrowed",
    accountholder: "STRING_80 borrowed",
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
  types: { exp_month: "STRING_30 borrowed", exp_year: "STRING_4 borrowed" },
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
        /** Discount date. `DATE_MDY`, sent as mm/dd/yyyy. */
        DISCOUNTDATE: IsoDate;
      }
  );

interface CreateArpymtdetailFields {
  /** Parent key. `INTEGER`. */
  RECORDKEY: Integer;
  /** Bill entry record number. `INTEGER`. */
  ENTRYKEY?: Integer | null;
  /** Positive adjustment record number. `INTEGER`. */
  POSADJKEY?: Integer | null;
  /** Positive adjustment record number. `INTEGER`. */
  POSADJENTRYKEY?: Integer | null;
  /** Payment transaction amount. `MONEY`. */
  TRX_PAYMENTAMOUNT?: Decimal | null;
  /** Adjustment transaction record number. `INTEGER`. */
  ADJUSTMENTKEY?: Integer | null;
  /** Adjustment transaction entry record number. `INTEGER`. */
  ADJUSTMENTENTRYKEY?: Integer | null;
  /** Adjustment transaction amount. `MONEY`. */
  TRX_ADJUSTMENTAMOUNT?: Decimal | null;
  /** Inline transaction record number. `INTEGER`. */
  INLINEKEY?: Integer | null;
  /** Inline transaction entry record number. `INTEGER`. */
  INLINEENTRYKEY?: Integer | null;
  /** Inline transaction amount. `MONEY`. */
  TRX_INLINEAMOUNT?: Decimal | null;
  /** Advance record number. `INTEGER`. */
  ADVANCEKEY?: Integer | null;
  /** Advance entry record number. `INTEGER`. */
  ADVANCEENTRYKEY?: Integer | null;
  /** Posted advance transaction amount. `MONEY`. */
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

export const createArpymtdetail: Shape<CreateArpymtdetail> = {
  element: "ARPYMTDETAIL",
  content: `(RECORDKEY & ENTRYKEY? & POSADJKEY? & POSADJENTRYKEY? & TRX_PAYMENTAMOUNT? & ADJUSTMENTKEY? &
    ADJUSTMENTENTRYKEY? & TRX_ADJUSTMENTAMOUNT? & INLINEKEY? & INLINEENTRYKEY? & TRX_INLINEAMOUNT? &
    ADVANCEKEY? & ADVANCEENTRYKEY? & TRX_POSTEDADVANCEAMOUNT? & OVERPAYMENTKEY? &
    OVERPAYMENTENTRYKEY? & TRX_POSTEDOVERPAYMENTAMOUNT? & NEGATIVEINVOICEKEY? &
    NEGATIVEINVOICEENTRYKEY? & TRX_NEGATIVEINVOICEAMOUNT? & (TRX_TOTALDISCOUNTTOAPPLY |
    DISCOUNTDATE)?)`,
  source: "documented",
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
};

/** What a payment of a customer pays, and what it applies. Declared in 3.0/receivables.dtd. */
export type UpdateArpymtdetail = UpdateArpymtdetailFields &
  (
    | { TRX_TOTALDISCOUNTTOAPPLY?: never; DISCOUNTDATE?: never }
    | {
        /** `MONEY`. */
        TRX_TOTALDISCOUNTTOAPPLY: Decimal;
        DISCOUNTDATE?: never;
      }
    | {
        TRX_TOTALDISCOUNTTOAPPLY?: never;
        /** Discount date. `DATE_MDY`, sent as mm/dd/yyyy. */
        DISCOUNTDATE: IsoDate;
      }
  );

interface UpdateArpymtdetailFields {
  /** Parent key. `INTEGER`. */
  RECORDKEY?: Integer | null;
  /** Bill entry record number. `INTEGER`. */
  ENTRYKEY?: Integer | null;
  /** Positive adjustment record number. `INTEGER`. */
  POSADJKEY?: Integer | null;
  /** Positive adjustment record number. `INTEGER`. */
  POSADJENTRYKEY?: Integer | null;
  /** Payment transaction amount. `MONEY`. */
  TRX_PAYMENTAMOUNT?: Decimal | null;
  /** Adjustment transaction record number. `INTEGER`. */
  ADJUSTMENTKEY?: Integer | null;
  /** Adjustment transaction entry record number. `INTEGER`. */
  ADJUSTMENTENTRYKEY?: Integer | null;
  /** Adjustment transaction amount. `MONEY`. */
  TRX_ADJUSTMENTAMOUNT?: Decimal | null;
  /** Inline transaction record number. `INTEGER`. */
  INLINEKEY?: Integer | null;
  /** Inline transaction entry record number. `INTEGER`. */
  INLINEENTRYKEY?: Integer | null;
  /** Inline transaction amount. `MONEY`. */
  TRX_INLINEAMOUNT?: Decimal | null;
  /** Advance record number. `INTEGER`. */
  ADVANCEKEY?: Integer | null;
  /** Advance entry record number. `INTEGER`. */
  ADVANCEENTRYKEY?: Integer | null;
  /** Posted advance transaction amount. `MONEY`. */
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
  content: `(RECORDKEY? & ENTRYKEY? & POSADJKEY? & POSADJENTRYKEY? & TRX_PAYMENTAMOUNT? & ADJUSTMENTKEY? &
    ADJUSTMENTENTRYKEY? & TRX_ADJUSTMENTAMOUNT? & INLINEKEY? & INLINEENTRYKEY? & TRX_INLINEAMOUNT? &
    ADVANCEKEY? & ADVANCEENTRYKEY? & TRX_POSTEDADVANCEAMOUNT? & OVERPAYMENTKEY? &
    OVERPAYMENTENTRYKEY? & TRX_POSTEDOVERPAYMENTAMOUNT? & NEGATIVEINVOICEKEY? &
    NEGATIVEINVOICEENTRYKEY? & TRX_NEGATIVEINVOICEAMOUNT? & (TRX_TOTALDISCOUNTTOAPPLY |
    DISCOUNTDATE)?)`,
  source: "documented",
  wants: ["RECORDKEY"],
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

/** The card that is charged. Declared in 3.0/structures.dtd. */
export interface UpdateOnlineCardPayment {
  /** Number. */
  CARDNUM?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRYDATE?: IsoDate | null;
  /** Type. */
  CARDTYPE?: string;
  SECURITYCODE?: string;
  /** `BOOLEAN`. */
  USEDEFAULTCARD?: boolean | null;
}

export const updateOnlineCardPayment: Shape<UpdateOnlineCardPayment> = {
  element: "ONLINECARDPAYMENT",
  content:
    "(CARDNUM? & EXPIRYDATE? & CARDTYPE? & SECURITYCODE? & USEDEFAULTCARD?)",
  source: "documented",
  types: { EXPIRYDATE: "DATE_MDY", USEDEFAULTCARD: "BOOLEAN" },
};

/** The card that is charged. Declared in 3.0/structures.dtd. */
export interface OnlineCardPaymentRecord extends OpenValues {
  /** Number. */
  CARDNUM?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  EXPIRYDATE?: IsoDate | null;
  /** Type. */
  CARDTYPE?:
    | "Visa"
    | "Mastercard"
    | "Discover"
    | "American Express"
    | "Diners Club"
    | "Other Charge Card"
    | (string & {})
    | null;
  SECURITYCODE?: string;
  /** `BOOLEAN`. */
  USEDEFAULTCARD?: boolean | null;
}

export const onlineCardPaymentRecord: Shape<OnlineCardPaymentRecord> = {
  element: "ONLINECARDPAYMENT",
  content:
    "(CARDNUM? & EXPIRYDATE? & CARDTYPE? & SECURITYCODE? & USEDEFAULTCARD? & #ANY*)",
  types: {
    EXPIRYDATE: "DATE_MDY",
    CARDTYPE: "ENUM",
    USEDEFAULTCARD: "BOOLEAN",
  },
  answer: true,
};

/** A payment of a customer. Declared in 3.0/receivables.dtd. */
export interface ArpymtFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Financial entity. */
  FINANCIALENTITY?: string;
  /** Payment method. */
  PAYMENTMETHOD?:
    | "Printed Check"
    | "Cash"
    | "EFT"
    | "Credit Card"
    | "Online Charge Card"
    | "Online ACH Debit"
    | "PAS Pay"
    | (string & {})
    | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Document or check no. */
  DOCNUMBER?: string;
  /** Memo. */
  DESCRIPTION?: string;
  /** Exchange rate type. "Intacct Daily Rate" unless given. */
  EXCH_RATE_TYPE_ID?: string;
  /** Exchange rate. `NUMBER`. */
  EXCHANGE_RATE?: DecimalText | null;
  /** Receipt date. `DATE_MDY`, sent as mm/dd/yyyy. */
  RECEIPTDATE?: IsoDate | null;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  PAYMENTDATE?: IsoDate | null;
  /** Payer name. */
  PAYERNAME?: string;
  /** `MONEY`. */
  AMOUNTOPAY?: DecimalText | null;
  /** `MONEY`. */
  AMOUNTTOPAY?: DecimalText | null;
  /** "Submit" unless given. */
  ACTION?: "Draft" | "Submit" | (string & {}) | null;
  /** `MONEY`. */
  TRX_AMOUNTTOPAY?: DecimalText | null;
  /** Summary. */
  PRBATCH?: string;
  /** Payment date. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENPAID?: IsoDate | null;
  /** Transaction currency. */
  CURRENCY?: string;
  /** Base currency. */
  BASECURR?: string;
  /** Undeposited funds account no. */
  UNDEPOSITEDACCOUNTNO?: string;
  /** `MONEY`. */
  OVERPAYMENTAMOUNT?: DecimalText | null;
  OVERPAYMENTLOCATIONID?: string;
  OVERPAYMENTDEPARTMENTID?: string;
  /** Pay to. */
  BILLTOPAYTONAME?: string;
  ARPYMTDETAILS?: ArpymtdetailRecord[];
  /** The card that is charged. */
  ONLINECARDPAYMENT?: OnlineCardPaymentRecord;
  /** Record type. */
  RECORDTYPE?: string;
  /** Summary key. `INTEGER`. */
  PRBATCHKEY?: IntegerText | null;
  /** Financial entity type. */
  FINANCIALENTITYTYPE?: string;
  /** Bank. */
  FINANCIALACCOUNTNAME?: string;
  /** Bank currency. */
  FINANCIALACCOUNTCURRENCY?: string;
  /** Summary title. */
  SUMMARYTITLE?: string;
  /** State. */
  STATE?: string;
  /** Display state. */
  DISPLAYSTATE?:
    | "Reversed"
    | "Reversal"
    | "Draft"
    | "Reconciled"
    | "Complete"
    | (string & {})
    | null;
  /** Payment method key. `INTEGER`. */
  PAYMENTMETHODKEY?: IntegerText | null;
  /** Customer name. */
  CUSTOMERNAME?: string;
  /** Exchange rate date. `DATE_MDY`, sent as mm/dd/yyyy. */
  EXCH_RATE_DATE?: IsoDate | null;
  /** Total amount. `NUMBER`. */
  TOTALENTERED?: DecimalText | null;
  /** Total paid. `NUMBER`. */
  TOTALPAID?: DecimalText | null;
  /** Amount due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Total transaction amount. `NUMBER`. */
  TRX_TOTALENTERED?: DecimalText | null;
  /** Total transaction amount paid. `NUMBER`. */
  TRX_TOTALPAID?: DecimalText | null;
  /** Transaction amount due. `NUMBER`. */
  TRX_TOTALDUE?: DecimalText | null;
  /** Audit when created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  AUWHENCREATED?: IsoDateTime | null;
  /** Reconciliation status. */
  CLEARED?: "T" | "F" | "M" | (string & {}) | null;
  /** Reconciliation date. `DATE_MDY`, sent as mm/dd/yyyy. */
  CLRDATE?: IsoDate | null;
  /** Payment ID. */
  RECORDID?: string;
  /** Pay-to contact key. `INTEGER`. */
  BILLTOPAYTOKEY?: IntegerText | null;
  /** Parent payment key. `INTEGER`. */
  PARENTPAYMENTKEY?: IntegerText | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Multi-customer payment key. `INTEGER`. */
  MULTIENTITYPYMTKEY?: IntegerText | null;
  /** Payment servicer. */
  PAYMENTSERVICER?: string;
  /** Date received. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENCREATED?: IsoDate | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
  /** Created by. */
  CREATEDBYLOGINID?: string;
  /** Modified by. */
  MODIFIEDBYLOGINID?: string;
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface ArpymtRelations {
  CUSTOMER: CustomerRecord;
  EXCHANGERATEINFO: OpenValues;
  FINANCIALACCOUNT: OpenValues;
  MELOCATION: LocationRecord;
  PAYTO: ContactRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ArpymtRecord
  extends ArpymtFields, OpenValues, Related<ArpymtFields, ArpymtRelations> {}

export const arpymtRecord: Shape<ArpymtRecord> = {
  element: "ARPYMT",
  content: `(RECORDNO? & FINANCIALENTITY? & PAYMENTMETHOD? & CUSTOMERID? & DOCNUMBER? & DESCRIPTION? &
    EXCH_RATE_TYPE_ID? & EXCHANGE_RATE? & RECEIPTDATE? & PAYMENTDATE? & PAYERNAME? & AMOUNTOPAY? &
    AMOUNTTOPAY? & ACTION? & TRX_AMOUNTTOPAY? & PRBATCH? & WHENPAID? & CURRENCY? & BASECURR? &
    UNDEPOSITEDACCOUNTNO? & OVERPAYMENTAMOUNT? & OVERPAYMENTLOCATIONID? & OVERPAYMENTDEPARTMENTID? &
    BILLTOPAYTONAME? & ARPYMTDETAILS? & ONLINECARDPAYMENT? & RECORDTYPE? & PRBATCHKEY? &
    FINANCIALENTITYTYPE? & FINANCIALACCOUNTNAME? & FINANCIALACCOUNTCURRENCY? & SUMMARYTITLE? &
    STATE? & DISPLAYSTATE? & PAYMENTMETHODKEY? & CUSTOMERNAME? & EXCH_RATE_DATE? & TOTALENTERED? &
    TOTALPAID? & TOTALDUE? & TRX_TOTALENTERED? & TRX_TOTALPAID? & TRX_TOTALDUE? & AUWHENCREATED? &
    CLEARED? & CLRDATE? & RECORDID? & BILLTOPAYTOKEY? & PARENTPAYMENTKEY? & TAXSOLUTIONID? &
    SUPDOCID? & MULTIENTITYPYMTKEY? & PAYMENTSERVICER? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    PAYMENTMETHOD: "ENUM",
    EXCHANGE_RATE: "NUMBER",
    RECEIPTDATE: "DATE_MDY",
    PAYMENTDATE: "DATE_MDY",
    AMOUNTOPAY: "MONEY",
    AMOUNTTOPAY: "MONEY",
    ACTION: "ENUM",
    TRX_AMOUNTTOPAY: "MONEY",
    WHENPAID: "DATE_MDY",
    OVERPAYMENTAMOUNT: "MONEY",
    ARPYMTDETAILS: () => arpymtdetailsRecord,
    ONLINECARDPAYMENT: () => onlineCardPaymentRecord,
    PRBATCHKEY: "INTEGER",
    DISPLAYSTATE: "ENUM",
    PAYMENTMETHODKEY: "INTEGER",
    EXCH_RATE_DATE: "DATE_MDY",
    TOTALENTERED: "NUMBER",
    TOTALPAID: "NUMBER",
    TOTALDUE: "NUMBER",
    TRX_TOTALENTERED: "NUMBER",
    TRX_TOTALPAID: "NUMBER",
    TRX_TOTALDUE: "NUMBER",
    AUWHENCREATED: "DATETIME_MDY",
    CLEARED: "ENUM",
    CLRDATE: "DATE_MDY",
    BILLTOPAYTOKEY: "INTEGER",
    PARENTPAYMENTKEY: "INTEGER",
    MULTIENTITYPYMTKEY: "INTEGER",
    WHENCREATED: "DATE_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => arpymtPaths,
  answer: true,
};

export const arpymtPaths: Paths = {
  types: {
    BOOLEAN: "ONLINECARDPAYMENT.USEDEFAULTCARD",
    DATETIME_MDY: "AUWHENCREATED WHENMODIFIED",
    DATE_MDY:
      "RECEIPTDATE PAYMENTDATE WHENPAID ONLINECARDPAYMENT.EXPIRYDATE EXCH_RATE_DATE CLRDATE WHENCREATED",
  },
  to: {
    CUSTOMER: () => customerPaths,
    MELOCATION: () => locationPaths,
    PAYTO: () => contactPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

export const arpymtdetailsRecord: Shape<ArpymtdetailRecord[]> = {
  element: "ARPYMTDETAILS",
  content: "(ARPYMTDETAIL*)",
  types: { ARPYMTDETAIL: () => arpymtdetailRecord },
  answer: true,
};

/** What a payment of a customer pays, and what it applies. Declared in 3.0/receivables.dtd. */
export interface ArpymtdetailRecord extends OpenValues {
  /** Parent key. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** Bill entry record number. `INTEGER`. */
  ENTRYKEY?: IntegerText | null;
  /** Positive adjustment record number. `INTEGER`. */
  POSADJKEY?: IntegerText | null;
  /** Positive adjustment record number. `INTEGER`. */
  POSADJENTRYKEY?: IntegerText | null;
  /** Payment transaction amount. `MONEY`. */
  TRX_PAYMENTAMOUNT?: DecimalText | null;
  /** Adjustment transaction record number. `INTEGER`. */
  ADJUSTMENTKEY?: IntegerText | null;
  /** Adjustment transaction entry record number. `INTEGER`. */
  ADJUSTMENTENTRYKEY?: IntegerText | null;
  /** Adjustment transaction amount. `MONEY`. */
  TRX_ADJUSTMENTAMOUNT?: DecimalText | null;
  /** Inline transaction record number. `INTEGER`. */
  INLINEKEY?: IntegerText | null;
  /** Inline transaction entry record number. `INTEGER`. */
  INLINEENTRYKEY?: IntegerText | null;
  /** Inline transaction amount. `MONEY`. */
  TRX_INLINEAMOUNT?: DecimalText | null;
  /** Advance record number. `INTEGER`. */
  ADVANCEKEY?: IntegerText | null;
  /** Advance entry record number. `INTEGER`. */
  ADVANCEENTRYKEY?: IntegerText | null;
  /** Posted advance transaction amount. `MONEY`. */
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
  /** Discount date. `DATE_MDY`, sent as mm/dd/yyyy. */
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
  answer: true,
};
