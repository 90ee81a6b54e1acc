// Made by intacct-codegen from shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum 89d2a8080b908cfa
import type {
  Completed,
  Created,
  FunctionProfile,
  OpenRecord,
  Profile,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type MailAddressElement,
  mailAddressElement,
} from "./mailaddress-element.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a customer's bank account. Declared in shared/receivables.dtd. */
export interface CreateCustomerBankAccount {
  /** Borrowed from 2.1: `ID`. */
  customerid: string;
  /** Borrowed from 2.1: `STRING_44`: at most 44 characters. */
  accountnumber: string;
  /** Borrowed from 2.1: `STRING_9`: at most 9 characters. */
  routingnumber: string;
  accounttype: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  bankname: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  accountholder: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress?: MailAddressElement;
  /** Borrowed from 2.1: `BOOLEAN`. */
  defaultaccount?: boolean | null;
}

/** `Intacct customerbankaccount CREATE Request` */
export const createCustomerBankAccount: FunctionProfile<
  CreateCustomerBankAccount,
  Created
> = {
  name: "Intacct customerbankaccount CREATE Request",
  version: "3.0",
  element: "create_customerbankaccount",
  content: `(customerid, accountnumber, routingnumber, accounttype, bankname, accountholder, description?,
    status?, mailaddress?, defaultaccount?)`,
  types: {
    customerid: "ID",
    accountnumber: "STRING_44 borrowed",
    routingnumber: "STRING_9 borrowed",
    bankname: "STRING_100 borrowed",
    accountholder: "STRING_80 borrowed",
    description: "STRING_80 borrowed",
    status: enumStatus,
    mailaddress: () => mailAddressElement,
    defaultaccount: "BOOLEAN",
  },
};

/** Updates a customer's bank account. Declared in shared/receivables.dtd. */
export interface UpdateCustomerBankAccount {
  recordno: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  accountholder?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress?: MailAddressElement;
  /** Borrowed from 2.1: `BOOLEAN`. */
  defaultaccount?: boolean | null;
}

/** `Intacct customerbankaccount UPDATE Request` */
export const updateCustomerBankAccount: FunctionProfile<
  UpdateCustomerBankAccount,
  Completed
> = {
  name: "Intacct customerbankaccount UPDATE Request",
  version: "3.0",
  element: "update_customerbankaccount",
  content:
    "(accountholder?, description?, status?, mailaddress?, defaultaccount?)",
  types: {
    accountholder: "STRING_80 borrowed",
    description: "STRING_80 borrowed",
    status: enumStatus,
    mailaddress: () => mailAddressElement,
    defaultaccount: "BOOLEAN",
  },
  attributes: {
    recordno: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a customer's bank account. Declared in shared/receivables.dtd. */
export interface DeleteCustomerBankAccount {
  recordno: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct customerbankaccount DELETE Request` */
export const deleteCustomerBankAccount: FunctionProfile<
  DeleteCustomerBankAccount,
  Completed
> = {
  name: "Intacct customerbankaccount DELETE Request",
  version: "3.0",
  element: "delete_customerbankaccount",
  content: "EMPTY",
  attributes: {
    recordno: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct customerbankaccount GET. */
export type GetCustomerBankAccount = Get;

/** `Intacct customerbankaccount GET Request` */
export const getCustomerBankAccount: FunctionProfile<
  GetCustomerBankAccount,
  CustomerBankAccountData
> = {
  name: "Intacct customerbankaccount GET Request",
  version: "3.0",
  fixed: { object: "customerbankaccount" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCustomerBankAccountResponse,
};

/** The input of Intacct customerbankaccount QUERY. */
export type QueryCustomerBankAccount = GetList;

/** `Intacct customerbankaccount QUERY Request` */
export const queryCustomerBankAccount: FunctionProfile<
  QueryCustomerBankAccount,
  CustomerBankAccountData
> = {
  name: "Intacct customerbankaccount QUERY Request",
  version: "3.0",
  fixed: { object: "customerbankaccount" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryCustomerBankAccountResponse,
};

/** `Intacct customerbankaccount GET Response` */
export const getCustomerBankAccountResponse: Profile<CustomerBankAccountData> =
  {
    name: "Intacct customerbankaccount GET Response",
    version: "3.0",
    element: "data",
    content: "(customerbankaccount*)",
    types: {
      customerbankaccount: () => ({
        element: "customerbankaccount",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct customerbankaccount QUERY Response` */
export const queryCustomerBankAccountResponse: Profile<CustomerBankAccountData> =
  {
    name: "Intacct customerbankaccount QUERY Response",
    version: "3.0",
    element: "data",
    content: "(customerbankaccount*)",
    types: {
      customerbankaccount: () => ({
        element: "customerbankaccount",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `customerbankaccount`. */
export interface CustomerBankAccountData extends DataAttributes {
  customerbankaccount?: OpenRecord[];
}
