// Made by intacct-codegen from shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum e508ebcc06b1719c
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

/** Creates a customer's charge card. Declared in shared/receivables.dtd. */
export interface CreateCustomerChargeCard {
  /** Borrowed from 2.1: `ID`. */
  customerid: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cardnum: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cardtype: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  exp_month: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  exp_year: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress: MailAddressElement;
  /** Borrowed from 2.1: `BOOLEAN`. */
  defaultcard?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  usebilltoaddr?: boolean | null;
}

/** `Intacct customerchargecard CREATE Request` */
export const createCustomerChargeCard: FunctionProfile<
  CreateCustomerChargeCard,
  Created
> = {
  name: "Intacct customerchargecard CREATE Request",
  version: "3.0",
  element: "create_customerchargecard",
  content: `(customerid, cardnum, cardtype, exp_month, exp_year, description?, status?, mailaddress,
    defaultcard?, usebilltoaddr?)`,
  types: {
    customerid: "ID",
    cardnum: "STRING_30 borrowed",
    cardtype: "STRING_30 borrowed",
    exp_month: "STRING_30 borrowed",
    exp_year: "STRING_4 borrowed",
    description: "STRING_80 borrowed",
    status: enumStatus,
    mailaddress: () => mailAddressElement,
    defaultcard: "BOOLEAN",
    usebilltoaddr: "BOOLEAN",
  },
};

/** Updates a customer's charge card. Declared in shared/receivables.dtd. */
export interface UpdateCustomerChargeCard {
  recordno: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  exp_month?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  exp_year?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress?: MailAddressElement;
  /** Borrowed from 2.1: `BOOLEAN`. */
  defaultcard?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  usebilltoaddr?: boolean | null;
}

/** `Intacct customerchargecard UPDATE Request` */
export const updateCustomerChargeCard: FunctionProfile<
  UpdateCustomerChargeCard,
  Completed
> = {
  name: "Intacct customerchargecard UPDATE Request",
  version: "3.0",
  element: "update_customerchargecard",
  content:
    "(exp_month?, exp_year?, description?, status?, mailaddress?, defaultcard?, usebilltoaddr?)",
  types: {
    exp_month: "STRING_30 borrowed",
    exp_year: "STRING_4 borrowed",
    description: "STRING_80 borrowed",
    status: enumStatus,
    mailaddress: () => mailAddressElement,
    defaultcard: "BOOLEAN",
    usebilltoaddr: "BOOLEAN",
  },
  attributes: {
    recordno: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a customer's charge card. Declared in shared/receivables.dtd. */
export interface DeleteCustomerChargeCard {
  recordno: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct customerchargecard DELETE Request` */
export const deleteCustomerChargeCard: FunctionProfile<
  DeleteCustomerChargeCard,
  Completed
> = {
  name: "Intacct customerchargecard DELETE Request",
  version: "3.0",
  element: "delete_customerchargecard",
  content: "EMPTY",
  attributes: {
    recordno: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct customerchargecard GET. */
export type GetCustomerChargeCard = Get;

/** `Intacct customerchargecard GET Request` */
export const getCustomerChargeCard: FunctionProfile<
  GetCustomerChargeCard,
  CustomerChargeCardData
> = {
  name: "Intacct customerchargecard GET Request",
  version: "3.0",
  fixed: { object: "customerchargecard" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCustomerChargeCardResponse,
};

/** The input of Intacct customerchargecard QUERY. */
export type QueryCustomerChargeCard = GetList;

/** `Intacct customerchargecard QUERY Request` */
export const queryCustomerChargeCard: FunctionProfile<
  QueryCustomerChargeCard,
  CustomerChargeCardData
> = {
  name: "Intacct customerchargecard QUERY Request",
  version: "3.0",
  fixed: { object: "customerchargecard" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryCustomerChargeCardResponse,
};

/** `Intacct customerchargecard GET Response` */
export const getCustomerChargeCardResponse: Profile<CustomerChargeCardData> = {
  name: "Intacct customerchargecard GET Response",
  version: "3.0",
  element: "data",
  content: "(customerchargecard*)",
  types: {
    customerchargecard: () => ({
      element: "customerchargecard",
      content: "ANY",
    }),
  },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customerchargecard QUERY Response` */
export const queryCustomerChargeCardResponse: Profile<CustomerChargeCardData> =
  {
    name: "Intacct customerchargecard QUERY Response",
    version: "3.0",
    element: "data",
    content: "(customerchargecard*)",
    types: {
      customerchargecard: () => ({
        element: "customerchargecard",
        content: "ANY",
      }),
    },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `customerchargecard`. */
export interface CustomerChargeCardData extends DataAttributes {
  customerchargecard?: OpenRecord[];
}
