// Made by intacct-codegen from shared/expenses.dtd; do not edit. Checksum 8de5127bea5ceae9
import type {
  Created,
  Decimal,
  FunctionProfile,
  IsoDate,
  Shape,
} from "intacct-runtime";
import { type EnumPaymentMethod, enumPaymentMethod } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Requests the reimbursement of an employee's expenses. Declared in shared/expenses.dtd. */
export interface CreateReimbursementRequest {
  /** `STRING_24`: at most 24 characters. */
  bankaccountid: string;
  /** `ID`. */
  employeeid: string;
  /** `STRING_500`: at most 500 characters. */
  memo?: string;
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymentmethod: EnumPaymentMethod;
  /** `DATE`, sent as year, month and day. */
  paymentdate: IsoDate;
  paymentoption?:
    "employee" | "expense" | "employeepref" | (string & {}) | null;
  eppaymentrequestitems: readonly [
    EpPaymentRequestItem,
    ...EpPaymentRequestItem[],
  ];
  /** `STRING_20`: at most 20 characters. */
  documentnumber?: string;
  /** `STRING_500`: at most 500 characters. */
  paymentdescription?: string;
  /** `STRING_30`: at most 30 characters. */
  paymentcontact?: string;
}

/** `Intacct reimbursementrequest CREATE Request` */
export const createReimbursementRequest: FunctionProfile<
  CreateReimbursementRequest,
  Created
> = {
  name: "Intacct reimbursementrequest CREATE Request",
  version: "2.1",
  element: "create_reimbursementrequest",
  content: `(bankaccountid, employeeid, memo?, paymentmethod, paymentdate, paymentoption?,
    eppaymentrequestitems, documentnumber?, paymentdescription?, paymentcontact?)`,
  types: {
    bankaccountid: "STRING_24",
    employeeid: "ID",
    memo: "STRING_500",
    paymentmethod: enumPaymentMethod,
    paymentdate: "DATE",
    paymentoption: "ENUM",
    eppaymentrequestitems: () => epPaymentRequestItems,
    documentnumber: "STRING_20",
    paymentdescription: "STRING_500",
    paymentcontact: "STRING_30",
  },
};

export const epPaymentRequestItems: Shape<
  readonly [EpPaymentRequestItem, ...EpPaymentRequestItem[]]
> = {
  element: "eppaymentrequestitems",
  content: "(eppaymentrequestitem+)",
  types: { eppaymentrequestitem: () => epPaymentRequestItem },
};

/** An expense report to reimburse, and how much of it. Declared in shared/expenses.dtd. */
export interface EpPaymentRequestItem {
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `KEY`. */
  key: string;
  /** `MONEY`. */
  paymentamount: Decimal;
  /** `MONEY`. */
  credittoapply?: Decimal | null;
}

export const epPaymentRequestItem: Shape<EpPaymentRequestItem> = {
  element: "eppaymentrequestitem",
  content: "(key, paymentamount, credittoapply?)",
  types: { key: "KEY", paymentamount: "MONEY", credittoapply: "MONEY" },
  attributes: { externalkey: '(true | false) "false"' },
};
