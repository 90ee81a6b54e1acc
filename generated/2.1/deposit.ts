// Made by intacct-codegen from shared/cash-management.dtd; do not edit. Checksum a94ad33ac2addae0
import type { Created, FunctionProfile, IsoDate, Shape } from "intacct-runtime";
import { type CustomField, customFields } from "./customfields.js";
import type { Currency } from "./groups.js";
import { type ReceiptItemsEntry, receiptItems } from "./receiptitems.js";
import { type EnumPaymentMethod, enumPaymentMethod } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Deposits receipts to a bank account. Declared in shared/cash-management.dtd. */
export type RecordDeposit = RecordDepositFields &
  (
    | {
        /** Receipts to record and deposit. */
        receipts: readonly [Receipt, ...Receipt[]];
        receiptkeys?: never;
      }
    | {
        receipts?: never;
        /** Receipts that are on record already. */
        receiptkeys: readonly [string, ...string[]];
      }
  );

interface RecordDepositFields {
  /** `STRING_24`: at most 24 characters. */
  bankaccountid: string;
  /** `DATE`, sent as year, month and day. */
  depositdate: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  depositid: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct deposit RECORD Request` */
export const recordDeposit: FunctionProfile<RecordDeposit, Created> = {
  name: "Intacct deposit RECORD Request",
  version: "2.1",
  element: "record_deposit",
  content: `(bankaccountid, depositdate, depositid, (receipts | receiptkeys), description?, supdocid?,
    customfields?)`,
  types: {
    bankaccountid: "STRING_24",
    depositdate: "DATE",
    depositid: "STRING_80",
    receipts: () => receipts,
    receiptkeys: () => receiptKeys,
    description: "STRING_80",
    supdocid: "STRING_100",
    customfields: () => customFields,
  },
};

export const receipts: Shape<readonly [Receipt, ...Receipt[]]> = {
  element: "receipts",
  content: "(receipt+)",
  types: { receipt: () => receipt },
};

export const receiptKeys: Shape<readonly [string, ...string[]]> = {
  element: "receiptkeys",
  content: "(receiptkey+)",
  types: { receiptkey: "KEY" },
};

/** A receipt that is recorded and deposited at once. Declared in shared/cash-management.dtd. */
export type Receipt = ReceiptFields & Currency;

interface ReceiptFields {
  /** `DATE`, sent as year, month and day. */
  paymentdate: IsoDate;
  /** `STRING_80`: at most 80 characters. */
  payee: string;
  /** `DATE`, sent as year, month and day. */
  receiveddate: IsoDate;
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymentmethod: EnumPaymentMethod;
  /** `STRING_24`: at most 24 characters. */
  undepglaccountno: string;
  /** `STRING_20`: at most 20 characters. */
  refid?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** The lines of a receipt. */
  receiptitems: readonly [ReceiptItemsEntry, ...ReceiptItemsEntry[]];
}

export const receipt: Shape<Receipt> = {
  element: "receipt",
  content: `(paymentdate, payee, receiveddate, paymentmethod, undepglaccountno, refid?, description?,
    supdocid?, (currency, ((exchratedate?, exchratetype) | exchrate))?, customfields?, receiptitems)`,
  types: {
    paymentdate: "DATE",
    payee: "STRING_80",
    receiveddate: "DATE",
    paymentmethod: enumPaymentMethod,
    undepglaccountno: "STRING_24",
    refid: "STRING_20",
    description: "STRING_80",
    supdocid: "STRING_100",
    currency: "STRING_3",
    exchratedate: "DATE",
    exchratetype: "STRING_100",
    exchrate: "NUMBER_38_2",
    customfields: () => customFields,
    receiptitems: () => receiptItems,
  },
};
