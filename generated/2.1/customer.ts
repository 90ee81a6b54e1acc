// Made by intacct-codegen from 2.1/response/receivables.dtd, shared/objects.dtd, shared/receivables.dtd, shared/structures.dtd; do not edit. Checksum 22411c4fb6777747
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type BillTo,
  type BillToRecord,
  billTo,
  billToRecord,
} from "./billto.js";
import {
  type ContactInfo,
  type ContactInfoRecord,
  contactInfo,
  contactInfoRecord,
} from "./contactinfo.js";
import {
  type ContactItem,
  type ContactItemRecord,
  contactList,
  contactListRecord,
} from "./contactlist.js";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type Primary,
  type PrimaryRecord,
  primary,
  primaryRecord,
} from "./primary.js";
import {
  type EnumDeliveryoptions,
  type EnumResponseStatus,
  type EnumStatus,
  enumDeliveryoptions,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";
import {
  type ShipTo,
  type ShipToRecord,
  shipTo,
  shipToRecord,
} from "./shipto.js";
import { type Visibility, visibility } from "./visibility.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a customer. Declared in shared/receivables.dtd. */
export interface CreateCustomer {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `ID`. */
  customerid: string;
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `ID`. */
  parentid?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `ID`. */
  custrepid?: string;
  /** `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  /** `STRING_80`: at most 80 characters. */
  custtype?: string;
  /** `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** `MONEY`. */
  creditlimit?: Decimal | null;
  /** `ID`. */
  territoryid?: string;
  /** `STRING_20`: at most 20 characters. */
  resaleno?: string;
  deliveryoptions?: readonly [EnumDeliveryoptions, ...EnumDeliveryoptions[]];
  /** `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  glgroup?: string;
  /** `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** `STRING_500`: at most 500 characters. */
  comments?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `KEY`. */
  externalid?: string;
  primary?: Primary;
  billto?: BillTo;
  shipto?: ShipTo;
  contactinfo?: ContactInfo;
  /** Further contacts, each in a category. */
  contactlist?: readonly [ContactItem, ...ContactItem[]];
  /** `STRING_40`: at most 40 characters. */
  vsoepricelist?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: Decimal | null;
}

/** `Intacct customer CREATE Request` */
export const createCustomer: FunctionProfile<CreateCustomer, Created> = {
  name: "Intacct customer CREATE Request",
  version: "2.1",
  element: "create_customer",
  content: `(customerid, name, parentid?, termname?, custrepid?, shippingmethod?, custtype?, taxid?,
    creditlimit?, territoryid?, resaleno?, deliveryoptions?, accountlabel?, glaccountno?, glgroup?,
    onhold?, comments?, status?, currency?, externalid?, primary?, billto?, shipto?, contactinfo?,
    contactlist?, vsoepricelist?, customfields?, visibility?, supdocid?, offsetglaccountno?,
    retainagepercentage?)`,
  types: {
    customerid: "ID",
    name: "STRING_100",
    parentid: "ID",
    termname: "STRING_40",
    custrepid: "ID",
    shippingmethod: "STRING_40",
    custtype: "STRING_80",
    taxid: "STRING_20",
    creditlimit: "MONEY",
    territoryid: "ID",
    resaleno: "STRING_20",
    deliveryoptions: () => deliveryoptions,
    accountlabel: "STRING_80",
    glaccountno: "STRING_24",
    glgroup: "STRING_80",
    onhold: "STRING_30",
    comments: "STRING_500",
    status: enumStatus,
    currency: "STRING_3",
    externalid: "KEY",
    primary: () => primary,
    billto: () => billTo,
    shipto: () => shipTo,
    contactinfo: () => contactInfo,
    contactlist: () => contactList,
    vsoepricelist: "STRING_40",
    customfields: () => customFields,
    visibility: () => visibility,
    supdocid: "STRING_100",
    offsetglaccountno: "STRING_24",
    retainagepercentage: "NUMBER_3_2",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a customer. Declared in shared/receivables.dtd. */
export interface UpdateCustomer {
  customerid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `ID`. */
  parentid?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `ID`. */
  custrepid?: string;
  /** `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  /** `STRING_80`: at most 80 characters. */
  custtype?: string;
  /** `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** `MONEY`. */
  creditlimit?: Decimal | null;
  /** `ID`. */
  territoryid?: string;
  /** `STRING_20`: at most 20 characters. */
  resaleno?: string;
  deliveryoptions?: readonly [EnumDeliveryoptions, ...EnumDeliveryoptions[]];
  /** `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  glgroup?: string;
  /** `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** `STRING_500`: at most 500 characters. */
  comments?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  primary?: Primary;
  billto?: BillTo;
  shipto?: ShipTo;
  contactinfo?: ContactInfo;
  /** Further contacts, each in a category. */
  contactlist?: readonly [ContactItem, ...ContactItem[]];
  /** `STRING_40`: at most 40 characters. */
  vsoepricelist?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: Decimal | null;
}

/** `Intacct customer UPDATE Request` */
export const updateCustomer: FunctionProfile<UpdateCustomer, Completed> = {
  name: "Intacct customer UPDATE Request",
  version: "2.1",
  element: "update_customer",
  content: `(name?, parentid?, termname?, custrepid?, shippingmethod?, custtype?, taxid?, creditlimit?,
    territoryid?, resaleno?, deliveryoptions?, accountlabel?, glaccountno?, glgroup?, onhold?,
    comments?, status?, currency?, primary?, billto?, shipto?, contactinfo?, contactlist?,
    vsoepricelist?, customfields?, visibility?, supdocid?, offsetglaccountno?, retainagepercentage?)`,
  types: {
    name: "STRING_100",
    parentid: "ID",
    termname: "STRING_40",
    custrepid: "ID",
    shippingmethod: "STRING_40",
    custtype: "STRING_80",
    taxid: "STRING_20",
    creditlimit: "MONEY",
    territoryid: "ID",
    resaleno: "STRING_20",
    deliveryoptions: () => deliveryoptions,
    accountlabel: "STRING_80",
    glaccountno: "STRING_24",
    glgroup: "STRING_80",
    onhold: "STRING_30",
    comments: "STRING_500",
    status: enumStatus,
    currency: "STRING_3",
    primary: () => primary,
    billto: () => billTo,
    shipto: () => shipTo,
    contactinfo: () => contactInfo,
    contactlist: () => contactList,
    vsoepricelist: "STRING_40",
    customfields: () => customFields,
    visibility: () => visibility,
    supdocid: "STRING_100",
    offsetglaccountno: "STRING_24",
    retainagepercentage: "NUMBER_3_2",
  },
  attributes: {
    customerid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a customer. Declared in shared/receivables.dtd. */
export interface DeleteCustomer {
  customerid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_customer UPDATE Request` */
export const deleteCustomer: FunctionProfile<DeleteCustomer, Completed> = {
  name: "Intacct delete_customer UPDATE Request",
  version: "2.1",
  element: "delete_customer",
  content: "EMPTY",
  attributes: {
    customerid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct customer GET. */
export type GetCustomer = Get<CustomerField>;

/** `Intacct customer GET Request` */
export const getCustomer: FunctionProfile<GetCustomer, CustomerData> = {
  name: "Intacct customer GET Request",
  version: "2.1",
  fixed: { object: "customer" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCustomerResponse,
};

/** The input of Intacct customer QUERY. */
export type QueryCustomer = GetList<CustomerField>;

/** `Intacct customer QUERY Request` */
export const queryCustomer: FunctionProfile<QueryCustomer, CustomerData> = {
  name: "Intacct customer QUERY Request",
  version: "2.1",
  fixed: { object: "customer" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryCustomerResponse,
};

/** `Intacct customer GET Response` */
export const getCustomerResponse: Profile<CustomerData> = {
  name: "Intacct customer GET Response",
  version: "2.1",
  element: "data",
  content: "(customer*)",
  types: { customer: () => customerRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customer QUERY Response` */
export const queryCustomerResponse: Profile<CustomerData> = {
  name: "Intacct customer QUERY Response",
  version: "2.1",
  element: "data",
  content: "(customer*)",
  types: { customer: () => customerRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `customer`. */
export interface CustomerData extends DataAttributes {
  customer?: CustomerRecord[];
}

/** The fields of a customer that can be requested. */
export type CustomerField = keyof CustomerRecord;

export const deliveryoptions: Shape<
  readonly [EnumDeliveryoptions, ...EnumDeliveryoptions[]]
> = {
  element: "deliveryoptions",
  content: "(deliveryoption+)",
  types: { deliveryoption: enumDeliveryoptions },
};

export const deliveryoptionsRecord: Shape<(EnumDeliveryoptions | null)[]> = {
  element: "deliveryoptions",
  content: "(deliveryoption+)",
  types: { deliveryoption: enumDeliveryoptions },
  answer: true,
};

/** A customer. Declared in 2.1/response/receivables.dtd. */
export interface CustomerRecord {
  /** `ID`. */
  customerid?: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `ID`. */
  parentid?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `ID`. */
  custrepid?: string;
  /** `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  /** `STRING_80`: at most 80 characters. */
  custtype?: string;
  /** `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** `MONEY`. */
  creditlimit?: DecimalText | null;
  /** `MONEY`. */
  totaldue?: DecimalText | null;
  /** `ID`. */
  territoryid?: string;
  /** `STRING_20`: at most 20 characters. */
  resaleno?: string;
  deliveryoptions?: (EnumDeliveryoptions | null)[];
  /** `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  glgroup?: string;
  /** `STRING_500`: at most 500 characters. */
  comments?: string;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  primary?: PrimaryRecord;
  billto?: BillToRecord;
  shipto?: ShipToRecord;
  contactinfo?: ContactInfoRecord;
  /** `STRING_40`: at most 40 characters. */
  vsoepricelist?: string;
  /** Further contacts, each in a category. */
  contactlist?: ContactItemRecord[];
  /** `STRING_100`: at most 100 characters. */
  pricelist?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: DecimalText | null;
}

export const customerRecord: Shape<CustomerRecord> = {
  element: "customer",
  content: `(customerid?, name?, parentid?, termname?, custrepid?, shippingmethod?, custtype?, taxid?,
    creditlimit?, totaldue?, territoryid?, resaleno?, deliveryoptions?, accountlabel?, glaccountno?,
    glgroup?, comments?, whenmodified?, status?, currency?, primary?, billto?, shipto?,
    contactinfo?, vsoepricelist?, contactlist?, pricelist?, customfields?, supdocid?,
    retainagepercentage?)`,
  types: {
    customerid: "ID",
    name: "STRING_100",
    parentid: "ID",
    termname: "STRING_40",
    custrepid: "ID",
    shippingmethod: "STRING_40",
    custtype: "STRING_80",
    taxid: "STRING_20",
    creditlimit: "MONEY",
    totaldue: "MONEY",
    territoryid: "ID",
    resaleno: "STRING_20",
    deliveryoptions: () => deliveryoptionsRecord,
    accountlabel: "STRING_80",
    glaccountno: "STRING_24",
    glgroup: "STRING_80",
    comments: "STRING_500",
    whenmodified: "TIMESTAMP",
    status: enumResponseStatus,
    currency: "STRING_3",
    primary: () => primaryRecord,
    billto: () => billToRecord,
    shipto: () => shipToRecord,
    contactinfo: () => contactInfoRecord,
    vsoepricelist: "STRING_40",
    contactlist: () => contactListRecord,
    pricelist: "STRING_100",
    customfields: () => customFieldsRecord,
    supdocid: "STRING_100",
    retainagepercentage: "NUMBER_3_2",
  },
  answer: true,
};
