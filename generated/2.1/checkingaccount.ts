// Made by intacct-codegen from 2.1/cash-management.dtd, shared/cash-management.dtd; do not edit. Checksum 70ceec8336b124a9
import type {
  Completed,
  Created,
  Decimal,
  FunctionProfile,
  Shape,
} from "intacct-runtime";
import { type Financialdata, financialdata } from "./financialdata.js";
import type { InterestAccount, ServiceChargeAccount } from "./groups.js";
import { type MailAddress, mailAddress } from "./mailaddress.js";
import {
  type EnumCheckpaperformat,
  type EnumStatus,
  enumCheckpaperformat,
  enumStatus,
} from "./scalars.js";
import { type Visibility, visibility } from "./visibility.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a checking account. Declared in 2.1/cash-management.dtd. */
export type CreateCheckingAccount = CreateCheckingAccountFields &
  ServiceChargeAccount &
  InterestAccount;

interface CreateCheckingAccountFields {
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
  /** The contact printed on checks. */
  checkinfocontact?: CheckInfoContact;
  /** How checks are printed. */
  checklayout?: CheckLayout;
  /** `STRING_6`: at most 6 characters. */
  nextcheck?: string;
  /** `BOOLEAN`. */
  achenabled?: boolean | null;
  /** `STRING_24`: at most 24 characters. */
  achbankid?: string;
  /** `STRING_100`: at most 100 characters. */
  companyname?: string;
  /** `STRING_10`: at most 10 characters. */
  companyidentification?: string;
  /** `STRING_8`: at most 8 characters. */
  financialinstitution?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_20`: at most 20 characters. */
  discretionarydata?: string;
  /** `BOOLEAN`. */
  userecommendedsetup?: boolean | null;
  /** `NUMBER_3`: at most 3 digits before the point. */
  serviceclasscode?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  batchid?: string;
  /** `STRING_30`: at most 30 characters. */
  tracenumberseq?: string;
  /** `STRING_1`: at most 1 character. */
  usetracenumber?: string;
  /** `STRING_30`: at most 30 characters. */
  docnumberseq?: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
}

/** `Intacct checkingaccount CREATE Request` */
export const createCheckingAccount: FunctionProfile<
  CreateCheckingAccount,
  Created
> = {
  name: "Intacct checkingaccount CREATE Request",
  version: "2.1",
  element: "create_checkingaccount",
  content: `(bankaccountid, bankaccountno?, locationid, bankname, routingno?, branchid?, phone?, currency?,
    mailaddress?, status?, disableiet?, financialdata?, glaccountno?, (servicechargeglaccount |
    servicechargeaccountlabel)?, (interestearnedglaccount | interestearnedaccountlabel)?,
    departmentid?, checkinfocontact?, checklayout?, nextcheck?, achenabled?, achbankid?,
    companyname?, companyidentification?, financialinstitution?, description?, discretionarydata?,
    userecommendedsetup?, serviceclasscode?, batchid?, tracenumberseq?, usetracenumber?,
    docnumberseq?, visibility?)`,
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
    checkinfocontact: () => checkInfoContact,
    checklayout: () => checkLayout,
    nextcheck: "STRING_6",
    achenabled: "BOOLEAN",
    achbankid: "STRING_24",
    companyname: "STRING_100",
    companyidentification: "STRING_10",
    financialinstitution: "STRING_8",
    description: "STRING_80",
    discretionarydata: "STRING_20",
    userecommendedsetup: "BOOLEAN",
    serviceclasscode: "NUMBER_3",
    batchid: "STRING_30",
    tracenumberseq: "STRING_30",
    usetracenumber: "STRING_1",
    docnumberseq: "STRING_30",
    visibility: () => visibility,
  },
};

/** Updates a checking account. Declared in shared/cash-management.dtd. */
export type UpdateCheckingAccount = UpdateCheckingAccountFields &
  ServiceChargeAccount &
  InterestAccount;

interface UpdateCheckingAccountFields {
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
  /** The contact printed on checks. */
  checkinfocontact?: CheckInfoContact;
  /** How checks are printed. */
  checklayout?: CheckLayout;
  /** `STRING_6`: at most 6 characters. */
  nextcheck?: string;
  /** `BOOLEAN`. */
  achenabled?: boolean | null;
  /** `STRING_24`: at most 24 characters. */
  achbankid?: string;
  /** `STRING_100`: at most 100 characters. */
  companyname?: string;
  /** `STRING_10`: at most 10 characters. */
  companyidentification?: string;
  /** `STRING_8`: at most 8 characters. */
  financialinstitution?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `STRING_20`: at most 20 characters. */
  discretionarydata?: string;
  /** `BOOLEAN`. */
  userecommendedsetup?: boolean | null;
  /** `NUMBER_3`: at most 3 digits before the point. */
  serviceclasscode?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  batchid?: string;
  /** `STRING_30`: at most 30 characters. */
  tracenumberseq?: string;
  /** `STRING_1`: at most 1 character. */
  usetracenumber?: string;
  /** `STRING_30`: at most 30 characters. */
  docnumberseq?: string;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
  /** `STRING_15`: at most 15 characters. */
  outsourcecheck?: string;
  /** `STRING_15`: at most 15 characters. */
  fractionalroutingno?: string;
  /** `STRING_50`: at most 50 characters. */
  nameontheaccount?: string;
  /** `STRING_10`: at most 10 characters. */
  amexchecknum?: string;
  /** `STRING_15`: at most 15 characters. */
  outsourceach?: string;
  /** `STRING_50`: at most 50 characters. */
  abo_first_name?: string;
  /** `STRING_50`: at most 50 characters. */
  abo_middle_name?: string;
  /** `STRING_50`: at most 50 characters. */
  abo_last_name?: string;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  abo_phone_number?: Decimal | null;
  /** `STRING_50`: at most 50 characters. */
  abo_email_id?: string;
}

/** `Intacct checkingaccount UPDATE Request` */
export const updateCheckingAccount: FunctionProfile<
  UpdateCheckingAccount,
  Completed
> = {
  name: "Intacct checkingaccount UPDATE Request",
  version: "2.1",
  element: "update_checkingaccount",
  content: `(bankaccountno?, locationid?, bankname?, routingno?, branchid?, phone?, currency?, mailaddress?,
    status?, disableiet?, financialdata?, (servicechargeglaccount | servicechargeaccountlabel)?,
    (interestearnedglaccount | interestearnedaccountlabel)?, departmentid?, checkinfocontact?,
    checklayout?, nextcheck?, achenabled?, achbankid?, companyname?, companyidentification?,
    financialinstitution?, description?, discretionarydata?, userecommendedsetup?,
    serviceclasscode?, batchid?, tracenumberseq?, usetracenumber?, docnumberseq?, visibility?,
    outsourcecheck?, fractionalroutingno?, nameontheaccount?, amexchecknum?, outsourceach?,
    abo_first_name?, abo_middle_name?, abo_last_name?, abo_phone_number?, abo_email_id?)`,
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
    checkinfocontact: () => checkInfoContact,
    checklayout: () => checkLayout,
    nextcheck: "STRING_6",
    achenabled: "BOOLEAN",
    achbankid: "STRING_24",
    companyname: "STRING_100",
    companyidentification: "STRING_10",
    financialinstitution: "STRING_8",
    description: "STRING_80",
    discretionarydata: "STRING_20",
    userecommendedsetup: "BOOLEAN",
    serviceclasscode: "NUMBER_3",
    batchid: "STRING_30",
    tracenumberseq: "STRING_30",
    usetracenumber: "STRING_1",
    docnumberseq: "STRING_30",
    visibility: () => visibility,
    outsourcecheck: "STRING_15",
    fractionalroutingno: "STRING_15",
    nameontheaccount: "STRING_50",
    amexchecknum: "STRING_10",
    outsourceach: "STRING_15",
    abo_first_name: "STRING_50",
    abo_middle_name: "STRING_50",
    abo_last_name: "STRING_50",
    abo_phone_number: "NUMBER_30_10",
    abo_email_id: "STRING_50",
  },
  attributes: {
    bankaccountid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a checking account. Declared in shared/cash-management.dtd. */
export interface DeleteCheckingAccount {
  bankaccountid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_checkingaccount UPDATE Request` */
export const deleteCheckingAccount: FunctionProfile<
  DeleteCheckingAccount,
  Completed
> = {
  name: "Intacct delete_checkingaccount UPDATE Request",
  version: "2.1",
  element: "delete_checkingaccount",
  content: "EMPTY",
  attributes: {
    bankaccountid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The contact printed on checks. Declared in shared/cash-management.dtd. */
export interface CheckInfoContact {
  /** `STRING_100`: at most 100 characters. */
  companyname?: string;
  /** `CONTACTNAME`. */
  contactname?: string;
  /** A postal address. */
  mailaddress?: MailAddress;
  /** `PHONENO`. */
  phone1?: string;
}

export const checkInfoContact: Shape<CheckInfoContact> = {
  element: "checkinfocontact",
  content: "(companyname?, contactname?, mailaddress?, phone1?)",
  types: {
    companyname: "STRING_100",
    contactname: "CONTACTNAME",
    mailaddress: () => mailAddress,
    phone1: "PHONENO",
  },
};

/** How checks are printed. Declared in shared/cash-management.dtd. */
export interface CheckLayout {
  /** `STRING_5`: at most 5 characters. */
  dfltcnyaddr?: string;
  /** `STRING_40`: at most 40 characters. */
  checkprintformat?: string;
  /** `ENUM_CHECKPAPERFORMAT`: "top" or "middle". */
  checkpaperformat?: EnumCheckpaperformat | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  sigline2amount?: Decimal | null;
  /** `STRING_5`: at most 5 characters. */
  printlineitems?: string;
  /** `STRING_40`: at most 40 characters. */
  bankacctalign?: string;
  /** `NUMBER_8`: at most 8 digits before the point. */
  spacestoappend?: Decimal | null;
  /** `NUMBER_2`: at most 2 digits before the point. */
  checknolength?: Decimal | null;
  /** `STRING_40`: at most 40 characters. */
  voidtext?: string;
}

export const checkLayout: Shape<CheckLayout> = {
  element: "checklayout",
  content: `(dfltcnyaddr?, checkprintformat?, checkpaperformat?, sigline2amount?, printlineitems?,
    bankacctalign?, spacestoappend?, checknolength?, voidtext?)`,
  types: {
    dfltcnyaddr: "STRING_5",
    checkprintformat: "STRING_40",
    checkpaperformat: enumCheckpaperformat,
    sigline2amount: "NUMBER_38_2",
    printlineitems: "STRING_5",
    bankacctalign: "STRING_40",
    spacestoappend: "NUMBER_8",
    checknolength: "NUMBER_2",
    voidtext: "STRING_40",
  },
};
