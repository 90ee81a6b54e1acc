// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum a3958969aa66abd8
import type {
  Completed,
  Created,
  FunctionProfile,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type MailAddress, mailAddress } from "./mailaddress.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a customer's bank account. Declared in shared/receivables.dtd. */
export interface CreateCustomerBankAccount {
  /** `ID`. */
  customerid: string;
  /** `STRING_44`: at most 44 characters. */
  accountnumber: string;
  /** `STRING_9`: at most 9 characters. */
  routingnumber: string;
  accounttype: string;
  /** `STRING_100`: at most 100 characters. */
  bankname: string;
  /** `STRING_80`: at most 80 characters. */
  accountholder: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress?: MailAddress;
  /** `BOOLEAN`. */
  defaultaccount?: boolean | null;
}

/** `Intacct customerbankaccount CREATE Request` */
export const createCustomerBankAccount: FunctionProfile<
  CreateCustomerBankAccount,
  Created
> = {
  name: "Intacct customerbankaccount CREATE Request",
  version: "2.1",
  element: "create_customerbankaccount",
  content: `(customerid, accountnumber, routingnumber, accounttype, bankname, accountholder, description?,
    status?, mailaddress?, defaultaccount?)`,
  types: {
    customerid: "ID",
    accountnumber: "STRING_44",
    routingnumber: "STRING_9",
    bankname: "STRING_100",
    accountholder: "STRING_80",
    description: "STRING_80",
    status: enumStatus,
    mailaddress: () => mailAddress,
    defaultaccount: "BOOLEAN",
  },
};

/** Updates a customer's bank account. Declared in shared/receivables.dtd. */
export interface UpdateCustomerBankAccount {
  recordno: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_80`: at most 80 characters. */
  accountholder?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress?: MailAddress;
  /** `BOOLEAN`. */
  defaultaccount?: boolean | null;
}

/** `Intacct customerbankaccount UPDATE Request` */
export const updateCustomerBankAccount: FunctionProfile<
  UpdateCustomerBankAccount,
  Completed
> = {
  name: "Intacct customerbankaccount UPDATE Request",
  version: "2.1",
  element: "update_customerbankaccount",
  content:
    "(accountholder?, description?, status?, mailaddress?, defaultaccount?)",
  types: {
    accountholder: "STRING_80",
    description: "STRING_80",
    status: enumStatus,
    mailaddress: () => mailAddress,
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

/** `Intacct delete_customerbankaccount UPDATE Request` */
export const deleteCustomerBankAccount: FunctionProfile<
  DeleteCustomerBankAccount,
  Completed
> = {
  name: "Intacct delete_customerbankaccount UPDATE Request",
  version: "2.1",
  element: "delete_customerbankaccount",
  content: "EMPTY",
  attributes: {
    recordno: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct customerbankaccount GET. */
export type GetCustomerBankAccount = Get<CustomerBankAccountField>;

/** `Intacct customerbankaccount GET Request` */
export const getCustomerBankAccount: FunctionProfile<
  GetCustomerBankAccount,
  CustomerBankAccountData
> = {
  name: "Intacct customerbankaccount GET Request",
  version: "2.1",
  fixed: { object: "customerbankaccount" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCustomerBankAccountResponse,
};

/** The input of Intacct customerbankaccount QUERY. */
export type QueryCustomerBankAccount = GetList<CustomerBankAccountField>;

/** `Intacct customerbankaccount QUERY Request` */
export const queryCustomerBankAccount: FunctionProfile<
  QueryCustomerBankAccount,
  CustomerBankAccountData
> = {
  name: "Intacct customerbankaccount QUERY Request",
  version: "2.1",
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
    version: "2.1",
    element: "data",
    content: "(customerbankaccount*)",
    types: { customerbankaccount: () => customerBankAccountRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct customerbankaccount QUERY Response` */
export const queryCustomerBankAccountResponse: Profile<CustomerBankAccountData> =
  {
    name: "Intacct customerbankaccount QUERY Response",
    version: "2.1",
    element: "data",
    content: "(customerbankaccount*)",
    types: { customerbankaccount: () => customerBankAccountRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `customerbankaccount`. */
export interface CustomerBankAccountData extends DataAttributes {
  customerbankaccount?: OpenRecord[];
}

/** The fields of a customerbankaccount that can be requested. */
export type CustomerBankAccountField = string;

export const customerBankAccountRecord: Shape<OpenRecord> = {
  element: "customerbankaccount",
  content: "ANY",
  answer: true,
};
