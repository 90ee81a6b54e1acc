// Made by intacct-codegen from shared/cash-management.dtd; do not edit. Checksum b870dd9cd59ef84c
import type { Completed, Created, FunctionProfile } from "intacct-runtime";
import { type Financialdata, financialdata } from "./financialdata.js";
import type { InterestAccount, ServiceChargeAccount } from "./groups.js";
import { type MailAddress, mailAddress } from "./mailaddress.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type Visibility, visibility } from "./visibility.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a savings account. Declared in shared/cash-management.dtd. */
export type CreateSavingsAccount = CreateSavingsAccountFields &
  ServiceChargeAccount &
  InterestAccount;

interface CreateSavingsAccountFields {
  /** `STRING_24`: at most 24 characters. */
  bankaccountid: string;
  /** `STRING_30`: at most 30 characters. */
  bankaccountno?: string;
  /** `ID`. */
  locationid: string;
  /** `STRING_100`: at most 100 characters. */
  bankname: string;
  /** `STRING_9`: at most 9 characters. */
  routingno?: string;
  /** `STRING_12`: at most 12 characters. */
  branchid?: string;
  /** `PHONENO`. */
  phone?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** A postal address. */
  mailaddress?: MailAddress;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `BOOLEAN`. */
  disableiet?: boolean | null;
  /** What is known of an account at a financial institution. */
  financialdata?: Financialdata;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `ID`. */
  departmentid?: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
}

/** `Intacct savingsaccount CREATE Request` */
export const createSavingsAccount: FunctionProfile<
  CreateSavingsAccount,
  Created
> = {
  name: "Intacct savingsaccount CREATE Request",
  version: "2.1",
  element: "create_savingsaccount",
  content: `(bankaccountid, bankaccountno?, locationid, bankname, routingno?, branchid?, phone?, currency?,
    mailaddress?, status?, disableiet?, financialdata?, glaccountno?, (servicechargeglaccount |
    servicechargeaccountlabel)?, (interestearnedglaccount | interestearnedaccountlabel)?,
    departmentid?, visibility?)`,
  types: {
    bankaccountid: "STRING_24",
    bankaccountno: "STRING_30",
    locationid: "ID",
    bankname: "STRING_100",
    routingno: "STRING_9",
    branchid: "STRING_12",
    phone: "PHONENO",
    currency: "STRING_3",
    mailaddress: () => mailAddress,
    status: enumStatus,
    disableiet: "BOOLEAN",
    financialdata: () => financialdata,
    glaccountno: "STRING_24",
    servicechargeglaccount: "STRING_24",
    servicechargeaccountlabel: "STRING_80",
    interestearnedglaccount: "STRING_24",
    interestearnedaccountlabel: "STRING_80",
    departmentid: "ID",
    visibility: () => visibility,
  },
};

/** Updates a savings account. Declared in shared/cash-management.dtd. */
export type UpdateSavingsAccount = UpdateSavingsAccountFields &
  ServiceChargeAccount &
  InterestAccount;

interface UpdateSavingsAccountFields {
  bankaccountid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_30`: at most 30 characters. */
  bankaccountno?: string;
  /** `ID`. */
  locationid?: string;
  /** `STRING_100`: at most 100 characters. */
  bankname?: string;
  /** `STRING_9`: at most 9 characters. */
  routingno?: string;
  /** `STRING_12`: at most 12 characters. */
  branchid?: string;
  /** `PHONENO`. */
  phone?: string;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** A postal address. */
  mailaddress?: MailAddress;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `BOOLEAN`. */
  disableiet?: boolean | null;
  /** What is known of an account at a financial institution. */
  financialdata?: Financialdata;
  /** `ID`. */
  departmentid?: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
}

/** `Intacct savingsaccount UPDATE Request` */
export const updateSavingsAccount: FunctionProfile<
  UpdateSavingsAccount,
  Completed
> = {
  name: "Intacct savingsaccount UPDATE Request",
  version: "2.1",
  element: "update_savingsaccount",
  content: `(bankaccountno?, locationid?, bankname?, routingno?, branchid?, phone?, currency?, mailaddress?,
    status?, disableiet?, financialdata?, (servicechargeglaccount | servicechargeaccountlabel)?,
    (interestearnedglaccount | interestearnedaccountlabel)?, departmentid?, visibility?)`,
  types: {
    bankaccountno: "STRING_30",
    locationid: "ID",
    bankname: "STRING_100",
    routingno: "STRING_9",
    branchid: "STRING_12",
    phone: "PHONENO",
    currency: "STRING_3",
    mailaddress: () => mailAddress,
    status: enumStatus,
    disableiet: "BOOLEAN",
    financialdata: () => financialdata,
    servicechargeglaccount: "STRING_24",
    servicechargeaccountlabel: "STRING_80",
    interestearnedglaccount: "STRING_24",
    interestearnedaccountlabel: "STRING_80",
    departmentid: "ID",
    visibility: () => visibility,
  },
  attributes: {
    bankaccountid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a savings account. Declared in shared/cash-management.dtd. */
export interface DeleteSavingsAccount {
  bankaccountid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_savingsaccount UPDATE Request` */
export const deleteSavingsAccount: FunctionProfile<
  DeleteSavingsAccount,
  Completed
> = {
  name: "Intacct delete_savingsaccount UPDATE Request",
  version: "2.1",
  element: "delete_savingsaccount",
  content: "EMPTY",
  attributes: {
    bankaccountid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};
