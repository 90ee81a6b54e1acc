// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd; do not edit. Checksum 18f58d7277bc0b20
import type {
  Completed,
  Created,
  FunctionProfile,
  IntegerText,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type MailAddress,
  type MailAddressRecord,
  mailAddress,
  mailAddressRecord,
} from "./mailaddress.js";
import {
  type EnumResponseStatus,
  type EnumStatus,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a customer's charge card. Declared in shared/receivables.dtd. */
export interface CreateCustomerChargeCard {
  /** `ID`. */
  customerid: string;
  /** `STRING_30`: at most 30 characters. */
  cardnum: string;
  /** `STRING_30`: at most 30 characters. */
  cardtype: string;
  /** `STRING_30`: at most 30 characters. */
  exp_month: string;
  /** `STRING_4`: at most 4 characters. */
  exp_year: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress: MailAddress;
  /** `BOOLEAN`. */
  defaultcard?: boolean | null;
  /** `BOOLEAN`. */
  usebilltoaddr?: boolean | null;
}

/** `Intacct customerchargecard CREATE Request` */
export const createCustomerChargeCard: FunctionProfile<
  CreateCustomerChargeCard,
  Created
> = {
  name: "Intacct customerchargecard CREATE Request",
  version: "2.1",
  element: "create_customerchargecard",
  content: `(customerid, cardnum, cardtype, exp_month, exp_year, description?, status?, mailaddress,
    defaultcard?, usebilltoaddr?)`,
  types: {
    customerid: "ID",
    cardnum: "STRING_30",
    cardtype: "STRING_30",
    exp_month: "STRING_30",
    exp_year: "STRING_4",
    description: "STRING_80",
    status: enumStatus,
    mailaddress: () => mailAddress,
    defaultcard: "BOOLEAN",
    usebilltoaddr: "BOOLEAN",
  },
};

/** Updates a customer's charge card. Declared in shared/receivables.dtd. */
export interface UpdateCustomerChargeCard {
  recordno: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_30`: at most 30 characters. */
  exp_month?: string;
  /** `STRING_4`: at most 4 characters. */
  exp_year?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress?: MailAddress;
  /** `BOOLEAN`. */
  defaultcard?: boolean | null;
  /** `BOOLEAN`. */
  usebilltoaddr?: boolean | null;
}

/** `Intacct customerchargecard UPDATE Request` */
export const updateCustomerChargeCard: FunctionProfile<
  UpdateCustomerChargeCard,
  Completed
> = {
  name: "Intacct customerchargecard UPDATE Request",
  version: "2.1",
  element: "update_customerchargecard",
  content:
    "(exp_month?, exp_year?, description?, status?, mailaddress?, defaultcard?, usebilltoaddr?)",
  types: {
    exp_month: "STRING_30",
    exp_year: "STRING_4",
    description: "STRING_80",
    status: enumStatus,
    mailaddress: () => mailAddress,
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

/** `Intacct delete_customerchargecard UPDATE Request` */
export const deleteCustomerChargeCard: FunctionProfile<
  DeleteCustomerChargeCard,
  Completed
> = {
  name: "Intacct delete_customerchargecard UPDATE Request",
  version: "2.1",
  element: "delete_customerchargecard",
  content: "EMPTY",
  attributes: {
    recordno: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct customerchargecard GET. */
export type GetCustomerChargeCard = Get<CustomerChargeCardField>;

/** `Intacct customerchargecard GET Request` */
export const getCustomerChargeCard: FunctionProfile<
  GetCustomerChargeCard,
  CustomerChargeCardData
> = {
  name: "Intacct customerchargecard GET Request",
  version: "2.1",
  fixed: { object: "customerchargecard" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCustomerChargeCardResponse,
};

/** The input of Intacct customerchargecard QUERY. */
export type QueryCustomerChargeCard = GetList<CustomerChargeCardField>;

/** `Intacct customerchargecard QUERY Request` */
export const queryCustomerChargeCard: FunctionProfile<
  QueryCustomerChargeCard,
  CustomerChargeCardData
> = {
  name: "Intacct customerchargecard QUERY Request",
  version: "2.1",
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
  version: "2.1",
  element: "data",
  content: "(customerchargecard*)",
  types: { customerchargecard: () => customerChargeCardRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customerchargecard QUERY Response` */
export const queryCustomerChargeCardResponse: Profile<CustomerChargeCardData> =
  {
    name: "Intacct customerchargecard QUERY Response",
    version: "2.1",
    element: "data",
    content: "(customerchargecard*)",
    types: { customerchargecard: () => customerChargeCardRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `customerchargecard`. */
export interface CustomerChargeCardData extends DataAttributes {
  customerchargecard?: CustomerChargeCardRecord[];
}

/** The fields of a customerchargecard that can be requested. */
export type CustomerChargeCardField = keyof CustomerChargeCardRecord;

/** A customer's charge card. Declared in 2.1/response/receivables.dtd. */
export interface CustomerChargeCardRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `ID`. */
  customerid?: string;
  /** `STRING_30`: at most 30 characters. */
  cardnum?: string;
  /** `STRING_30`: at most 30 characters. */
  maskcardnum?: string;
  /** `STRING_30`: at most 30 characters. */
  cardtype?: string;
  /** `STRING_30`: at most 30 characters. */
  exp_month?: string;
  /** `STRING_4`: at most 4 characters. */
  exp_year?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `BOOLEAN`. */
  defaultcard?: boolean | null;
  /** `BOOLEAN`. */
  usebilltoaddr?: boolean | null;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** A postal address. */
  mailaddress?: MailAddressRecord;
}

export const customerChargeCardRecord: Shape<CustomerChargeCardRecord> = {
  element: "customerchargecard",
  content: `(recordno?, customerid?, cardnum?, maskcardnum?, cardtype?, exp_month?, exp_year?, description?,
    defaultcard?, usebilltoaddr?, status?, mailaddress?)`,
  types: {
    recordno: "INTEGER",
    customerid: "ID",
    cardnum: "STRING_30",
    maskcardnum: "STRING_30",
    cardtype: "STRING_30",
    exp_month: "STRING_30",
    exp_year: "STRING_4",
    description: "STRING_80",
    defaultcard: "BOOLEAN",
    usebilltoaddr: "BOOLEAN",
    status: enumResponseStatus,
    mailaddress: () => mailAddressRecord,
  },
  answer: true,
};
