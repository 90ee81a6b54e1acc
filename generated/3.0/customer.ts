// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, 3.0/records/receivables.dtd, shared/objects.dtd, shared/receivables.dtd, shared/structures.dtd; do not edit. Checksum 625b63639fadc21b
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
  OpenRecord,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import {
  type ArAccountLabelRecord,
  arAccountLabelPaths,
} from "./araccountlabel.js";
import { type ArTermRecord, arTermPaths } from "./arterm.js";
import { type BillToRecord, billToRecord } from "./billto-record.js";
import { type BillTo, billTo } from "./billto.js";
import { type ContactRecord, contactPaths } from "./contact.js";
import {
  type ContactListInfoRecord,
  contactListInfoRecord,
} from "./contact_list_info.js";
import {
  type ContactInfoRecord,
  contactInfoRecord,
} from "./contactinfo-record.js";
import { type ContactInfo, contactInfo } from "./contactinfo.js";
import { type ContactItem, contactList } from "./contactlist.js";
import { type CreateBillTo, createBillTo } from "./create-billto.js";
import {
  type CreateContactListInfo,
  createContactListInfo,
} from "./create-contact_list_info.js";
import {
  type CreateContactInfo,
  createContactInfo,
} from "./create-contactinfo.js";
import { type CreateShipTo, createShipTo } from "./create-shipto.js";
import {
  type CustomeremailtemplateRecord,
  customeremailtemplateRecord,
} from "./customeremailtemplate.js";
import { type CustomField, customFields } from "./customfields.js";
import { type CustTypeRecord, custTypePaths } from "./custtype.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type EmployeeRecord, employeePaths } from "./employee.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import {
  type MailAddress,
  type MailAddressRecord,
  mailAddress,
  mailAddressRecord,
} from "./mailaddress.js";
import { type Primary, primary } from "./primary.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type ShipToRecord, shipToRecord } from "./shipto-record.js";
import { type ShipTo, shipTo } from "./shipto.js";
import { type UpdateBillTo, updateBillTo } from "./update-billto.js";
import {
  type UpdateContactListInfo,
  updateContactListInfo,
} from "./update-contact_list_info.js";
import {
  type UpdateContactInfo,
  updateContactInfo,
} from "./update-contactinfo.js";
import {
  type UpdateMailAddress,
  updateMailAddress,
} from "./update-mailaddress.js";
import { type UpdateShipTo, updateShipTo } from "./update-shipto.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";
import { type Visibility, visibility } from "./visibility.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a customer. Declared in shared/receivables.dtd. */
export interface CreateCustomerFunction {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `ID`. */
  customerid: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `ID`. */
  parentid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** Borrowed from 2.1: `ID`. */
  custrepid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  custtype?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** Borrowed from 2.1: `MONEY`. */
  creditlimit?: Decimal | null;
  /** Borrowed from 2.1: `ID`. */
  territoryid?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  resaleno?: string;
  deliveryoptions?: readonly [string, ...string[]];
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  glgroup?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  comments?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  primary?: Primary;
  billto?: BillTo;
  shipto?: ShipTo;
  contactinfo?: ContactInfo;
  /** Further contacts, each in a category. */
  contactlist?: readonly [ContactItem, ...ContactItem[]];
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  vsoepricelist?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** Borrowed from 2.1: `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: Decimal | null;
}

/** `Intacct create_customer CREATE Request` */
export const createCustomerFunction: FunctionProfile<
  CreateCustomerFunction,
  Created
> = {
  name: "Intacct create_customer CREATE Request",
  version: "3.0",
  element: "create_customer",
  content: `(customerid, name, parentid?, termname?, custrepid?, shippingmethod?, custtype?, taxid?,
    creditlimit?, territoryid?, resaleno?, deliveryoptions?, accountlabel?, glaccountno?, glgroup?,
    onhold?, comments?, status?, currency?, externalid?, primary?, billto?, shipto?, contactinfo?,
    contactlist?, vsoepricelist?, customfields?, visibility?, supdocid?, offsetglaccountno?,
    retainagepercentage?)`,
  types: {
    customerid: "ID",
    name: "STRING_100 borrowed",
    parentid: "ID",
    termname: "STRING_40 borrowed",
    custrepid: "ID",
    shippingmethod: "STRING_40 borrowed",
    custtype: "STRING_80 borrowed",
    taxid: "STRING_20 borrowed",
    creditlimit: "MONEY",
    territoryid: "ID",
    resaleno: "STRING_20 borrowed",
    deliveryoptions: () => deliveryoptions,
    accountlabel: "STRING_80 borrowed",
    glaccountno: "STRING_24 borrowed",
    glgroup: "STRING_80 borrowed",
    onhold: "STRING_30 borrowed",
    comments: "STRING_500 borrowed",
    status: enumStatus,
    currency: "STRING_3 borrowed",
    externalid: "KEY",
    primary: () => primary,
    billto: () => billTo,
    shipto: () => shipTo,
    contactinfo: () => contactInfo,
    contactlist: () => contactList,
    vsoepricelist: "STRING_40 borrowed",
    customfields: () => customFields,
    visibility: () => visibility,
    supdocid: "STRING_100 borrowed",
    offsetglaccountno: "STRING_24 borrowed",
    retainagepercentage: "NUMBER_3_2 borrowed",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a customer. Declared in shared/receivables.dtd. */
export interface UpdateCustomerFunction {
  customerid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name?: string;
  /** Borrowed from 2.1: `ID`. */
  parentid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** Borrowed from 2.1: `ID`. */
  custrepid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  shippingmethod?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  custtype?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** Borrowed from 2.1: `MONEY`. */
  creditlimit?: Decimal | null;
  /** Borrowed from 2.1: `ID`. */
  territoryid?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  resaleno?: string;
  deliveryoptions?: readonly [string, ...string[]];
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  glgroup?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  comments?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  primary?: Primary;
  billto?: BillTo;
  shipto?: ShipTo;
  contactinfo?: ContactInfo;
  /** Further contacts, each in a category. */
  contactlist?: readonly [ContactItem, ...ContactItem[]];
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  vsoepricelist?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** Borrowed from 2.1: `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: Decimal | null;
}

/** `Intacct update_customer UPDATE Request` */
export const updateCustomerFunction: FunctionProfile<
  UpdateCustomerFunction,
  Completed
> = {
  name: "Intacct update_customer UPDATE Request",
  version: "3.0",
  element: "update_customer",
  content: `(name?, parentid?, termname?, custrepid?, shippingmethod?, custtype?, taxid?, creditlimit?,
    territoryid?, resaleno?, deliveryoptions?, accountlabel?, glaccountno?, glgroup?, onhold?,
    comments?, status?, currency?, primary?, billto?, shipto?, contactinfo?, contactlist?,
    vsoepricelist?, customfields?, visibility?, supdocid?, offsetglaccountno?, retainagepercentage?)`,
  types: {
    name: "STRING_100 borrowed",
    parentid: "ID",
    termname: "STRING_40 borrowed",
    custrepid: "ID",
    shippingmethod: "STRING_40 borrowed",
    custtype: "STRING_80 borrowed",
    taxid: "STRING_20 borrowed",
    creditlimit: "MONEY",
    territoryid: "ID",
    resaleno: "STRING_20 borrowed",
    deliveryoptions: () => deliveryoptions,
    accountlabel: "STRING_80 borrowed",
    glaccountno: "STRING_24 borrowed",
    glgroup: "STRING_80 borrowed",
    onhold: "STRING_30 borrowed",
    comments: "STRING_500 borrowed",
    status: enumStatus,
    currency: "STRING_3 borrowed",
    primary: () => primary,
    billto: () => billTo,
    shipto: () => shipTo,
    contactinfo: () => contactInfo,
    contactlist: () => contactList,
    vsoepricelist: "STRING_40 borrowed",
    customfields: () => customFields,
    visibility: () => visibility,
    supdocid: "STRING_100 borrowed",
    offsetglaccountno: "STRING_24 borrowed",
    retainagepercentage: "NUMBER_3_2 borrowed",
  },
  attributes: {
    customerid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a customer. Declared in shared/receivables.dtd. */
export interface DeleteCustomerFunction {
  customerid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_customer DELETE Request` */
export const deleteCustomerFunction: FunctionProfile<
  DeleteCustomerFunction,
  Completed
> = {
  name: "Intacct delete_customer DELETE Request",
  version: "3.0",
  element: "delete_customer",
  content: "EMPTY",
  attributes: {
    customerid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** A customer. Declared in 3.0/receivables.dtd. */
export interface CreateCustomer {
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Customer name. */
  NAME: string;
  /** The contact that stands for the company itself. */
  DISPLAYCONTACT?: CreateCustomerDisplaycontact;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** One-time use. `BOOLEAN`. "false" unless given. */
  ONETIME?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  HIDEDISPLAYCONTACT?: boolean | null;
  /** Customer type ID. */
  CUSTTYPE?: string;
  /** Customer rep. */
  CUSTREPID?: string;
  /** Parent customer. */
  PARENTID?: string;
  /** GL group. */
  GLGROUP?: string;
  /** Territory ID. */
  TERRITORYID?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Term. */
  TERMNAME?: string;
  /** AR account. */
  OFFSETGLACCOUNTNO?: string;
  /** Default revenue account. */
  ARACCOUNT?: string;
  /** Shipping method. */
  SHIPPINGMETHOD?: string;
  /** Resale number. */
  RESALENO?: string;
  /** Tax ID. */
  TAXID?: string;
  /** Credit limit. `MONEY`. */
  CREDITLIMIT?: Decimal | null;
  /** Default retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal | null;
  /** On hold. `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean | null;
  /** Delivery options. */
  DELIVERY_OPTIONS?: "Print" | "E-Mail" | "Print#~#E-Mail" | null;
  /** Default customer message. */
  CUSTMESSAGEID?: string;
  /** Accepts emailed invoices. `BOOLEAN`. */
  EMAILOPTIN?: boolean | null;
  /** Comments. */
  COMMENTS?: string;
  /** Default currency. */
  CURRENCY?: string;
  /** Bill in advance. `INTEGER`. 0 to 9. */
  ADVBILLBY?: Integer | null;
  /** Before contract start date. */
  ADVBILLBYTYPE?: "days" | "months" | null;
  /** AR invoice printing template. */
  ARINVOICEPRINTTEMPLATEID?: string;
  /** Order Entry - Quote printing template. */
  OEQUOTEPRINTTEMPLATEID?: string;
  /** Order Entry - Order printing template. */
  OEORDERPRINTTEMPLATEID?: string;
  /** Order Entry - List printing template. */
  OELISTPRINTTEMPLATEID?: string;
  /** Order Entry - Invoice printing template. */
  OEINVOICEPRINTTEMPLATEID?: string;
  /** Order Entry - Adjustment printing template. */
  OEADJPRINTTEMPLATEID?: string;
  /** Order Entry - Other printing template. */
  OEOTHERPRINTTEMPLATEID?: string;
  /** A contact, by name. */
  CONTACTINFO?: CreateContactInfo;
  /** The contact that bills go to, by name. */
  BILLTO?: CreateBillTo;
  /** The contact that goods go to, by name. */
  SHIPTO?: CreateShipTo;
  /** A contact in a category. */
  CONTACT_LIST_INFO?: readonly CreateContactListInfo[];
  CUSTOMERCONTACTS?: readonly CreateCustomerEntityContacts[];
  /** Visibility. "Unrestricted" unless given. */
  OBJECTRESTRICTION?: "Unrestricted" | "RootOnly" | "Restricted" | null;
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDLOCATIONS?: readonly string[];
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDDEPARTMENTS?: readonly string[];
  CUSTOMEREMAILTEMPLATES?: readonly [
    CreateCustomeremailtemplate,
    ...CreateCustomeremailtemplate[],
  ];
}

/** `Intacct customer CREATE Request` */
export const createCustomer: FunctionProfile<CreateCustomer, CustomerData> = {
  name: "Intacct customer CREATE Request",
  version: "3.0",
  within: "create",
  element: "CUSTOMER",
  content: `(CUSTOMERID? & NAME & DISPLAYCONTACT? & STATUS? & ONETIME? & HIDEDISPLAYCONTACT? & CUSTTYPE? &
    CUSTREPID? & PARENTID? & GLGROUP? & TERRITORYID? & SUPDOCID? & TERMNAME? & OFFSETGLACCOUNTNO? &
    ARACCOUNT? & SHIPPINGMETHOD? & RESALENO? & TAXID? & CREDITLIMIT? & RETAINAGEPERCENTAGE? &
    ONHOLD? & DELIVERY_OPTIONS? & CUSTMESSAGEID? & EMAILOPTIN? & COMMENTS? & CURRENCY? &
    ADVBILLBY? & ADVBILLBYTYPE? & ARINVOICEPRINTTEMPLATEID? & OEQUOTEPRINTTEMPLATEID? &
    OEORDERPRINTTEMPLATEID? & OELISTPRINTTEMPLATEID? & OEINVOICEPRINTTEMPLATEID? &
    OEADJPRINTTEMPLATEID? & OEOTHERPRINTTEMPLATEID? & CONTACTINFO? & BILLTO? & SHIPTO? &
    CONTACT_LIST_INFO* & CUSTOMERCONTACTS? & OBJECTRESTRICTION? & RESTRICTEDLOCATIONS? &
    RESTRICTEDDEPARTMENTS? & CUSTOMEREMAILTEMPLATES? & #ANY*)`,
  source: "documented",
  wants: ["DISPLAYCONTACT"],
  types: {
    DISPLAYCONTACT: () => createCustomerDisplaycontact,
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    ONETIME: "BOOLEAN",
    HIDEDISPLAYCONTACT: "BOOLEAN",
    CREDITLIMIT: "MONEY",
    RETAINAGEPERCENTAGE: "NUMBER",
    ONHOLD: "BOOLEAN",
    DELIVERY_OPTIONS: {
      name: "STRING",
      base: "enum",
      values: ["Print", "E-Mail", "Print#~#E-Mail"],
    },
    EMAILOPTIN: "BOOLEAN",
    ADVBILLBY: { name: "INTEGER", base: "integer", min: 0, max: 9 },
    ADVBILLBYTYPE: { name: "STRING", base: "enum", values: ["days", "months"] },
    CONTACTINFO: () => createContactInfo,
    BILLTO: () => createBillTo,
    SHIPTO: () => createShipTo,
    CONTACT_LIST_INFO: () => createContactListInfo,
    CUSTOMERCONTACTS: () => createCustomerContacts,
    OBJECTRESTRICTION: {
      name: "STRING",
      base: "enum",
      values: ["Unrestricted", "RootOnly", "Restricted"],
    },
    RESTRICTEDLOCATIONS: { name: "STRING", base: "string", separator: "#~#" },
    RESTRICTEDDEPARTMENTS: { name: "STRING", base: "string", separator: "#~#" },
    CUSTOMEREMAILTEMPLATES: () => createCustomeremailtemplates,
  },
  response: () => getCustomerResponse,
};

/** A customer. Declared in 3.0/receivables.dtd. */
export type UpdateCustomer = UpdateCustomerFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Customer ID. */
        CUSTOMERID?: string;
      }
    | {
        RECORDNO?: never;
        /** Customer ID. */
        CUSTOMERID: string;
      }
  );

interface UpdateCustomerFields {
  /** Customer name. */
  NAME?: string;
  /** The contact that stands for the company itself. */
  DISPLAYCONTACT?: UpdateCustomerDisplaycontact;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** One-time use. `BOOLEAN`. "false" unless given. */
  ONETIME?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  HIDEDISPLAYCONTACT?: boolean | null;
  /** Customer type ID. */
  CUSTTYPE?: string;
  /** Customer rep. */
  CUSTREPID?: string;
  /** Parent customer. */
  PARENTID?: string;
  /** GL group. */
  GLGROUP?: string;
  /** Territory ID. */
  TERRITORYID?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Term. */
  TERMNAME?: string;
  /** AR account. */
  OFFSETGLACCOUNTNO?: string;
  /** Default revenue account. */
  ARACCOUNT?: string;
  /** Shipping method. */
  SHIPPINGMETHOD?: string;
  /** Resale number. */
  RESALENO?: string;
  /** Tax ID. */
  TAXID?: string;
  /** Credit limit. `MONEY`. */
  CREDITLIMIT?: Decimal | null;
  /** Default retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal | null;
  /** On hold. `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean | null;
  /** Delivery options. */
  DELIVERY_OPTIONS?: "Print" | "E-Mail" | "Print#~#E-Mail" | null;
  /** Default customer message. */
  CUSTMESSAGEID?: string;
  /** Accepts emailed invoices. `BOOLEAN`. */
  EMAILOPTIN?: boolean | null;
  /** Comments. */
  COMMENTS?: string;
  /** Default currency. */
  CURRENCY?: string;
  /** Bill in advance. `INTEGER`. 0 to 9. */
  ADVBILLBY?: Integer | null;
  /** Before contract start date. */
  ADVBILLBYTYPE?: "days" | "months" | null;
  /** AR invoice printing template. */
  ARINVOICEPRINTTEMPLATEID?: string;
  /** Order Entry - Quote printing template. */
  OEQUOTEPRINTTEMPLATEID?: string;
  /** Order Entry - Order printing template. */
  OEORDERPRINTTEMPLATEID?: string;
  /** Order Entry - List printing template. */
  OELISTPRINTTEMPLATEID?: string;
  /** Order Entry - Invoice printing template. */
  OEINVOICEPRINTTEMPLATEID?: string;
  /** Order Entry - Adjustment printing template. */
  OEADJPRINTTEMPLATEID?: string;
  /** Order Entry - Other printing template. */
  OEOTHERPRINTTEMPLATEID?: string;
  /** A contact, by name. */
  CONTACTINFO?: UpdateContactInfo;
  /** The contact that bills go to, by name. */
  BILLTO?: UpdateBillTo;
  /** The contact that goods go to, by name. */
  SHIPTO?: UpdateShipTo;
  /** A contact in a category. */
  CONTACT_LIST_INFO?: readonly UpdateContactListInfo[];
  CUSTOMERCONTACTS?: readonly UpdateCustomerEntityContacts[];
  /** Visibility. "Unrestricted" unless given. */
  OBJECTRESTRICTION?: "Unrestricted" | "RootOnly" | "Restricted" | null;
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDLOCATIONS?: readonly string[];
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDDEPARTMENTS?: readonly string[];
  CUSTOMEREMAILTEMPLATES?: readonly [
    UpdateCustomeremailtemplate,
    ...UpdateCustomeremailtemplate[],
  ];
}

/** `Intacct customer UPDATE Request` */
export const updateCustomer: FunctionProfile<UpdateCustomer, CustomerData> = {
  name: "Intacct customer UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CUSTOMER",
  content: `((RECORDNO || CUSTOMERID) & NAME? & DISPLAYCONTACT? & STATUS? & ONETIME? & HIDEDISPLAYCONTACT? &
    CUSTTYPE? & CUSTREPID? & PARENTID? & GLGROUP? & TERRITORYID? & SUPDOCID? & TERMNAME? &
    OFFSETGLACCOUNTNO? & ARACCOUNT? & SHIPPINGMETHOD? & RESALENO? & TAXID? & CREDITLIMIT? &
    RETAINAGEPERCENTAGE? & ONHOLD? & DELIVERY_OPTIONS? & CUSTMESSAGEID? & EMAILOPTIN? & COMMENTS? &
    CURRENCY? & ADVBILLBY? & ADVBILLBYTYPE? & ARINVOICEPRINTTEMPLATEID? & OEQUOTEPRINTTEMPLATEID? &
    OEORDERPRINTTEMPLATEID? & OELISTPRINTTEMPLATEID? & OEINVOICEPRINTTEMPLATEID? &
    OEADJPRINTTEMPLATEID? & OEOTHERPRINTTEMPLATEID? & CONTACTINFO? & BILLTO? & SHIPTO? &
    CONTACT_LIST_INFO* & CUSTOMERCONTACTS? & OBJECTRESTRICTION? & RESTRICTEDLOCATIONS? &
    RESTRICTEDDEPARTMENTS? & CUSTOMEREMAILTEMPLATES? & #ANY*)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    DISPLAYCONTACT: () => updateCustomerDisplaycontact,
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    ONETIME: "BOOLEAN",
    HIDEDISPLAYCONTACT: "BOOLEAN",
    CREDITLIMIT: "MONEY",
    RETAINAGEPERCENTAGE: "NUMBER",
    ONHOLD: "BOOLEAN",
    DELIVERY_OPTIONS: {
      name: "STRING",
      base: "enum",
      values: ["Print", "E-Mail", "Print#~#E-Mail"],
    },
    EMAILOPTIN: "BOOLEAN",
    ADVBILLBY: { name: "INTEGER", base: "integer", min: 0, max: 9 },
    ADVBILLBYTYPE: { name: "STRING", base: "enum", values: ["days", "months"] },
    CONTACTINFO: () => updateContactInfo,
    BILLTO: () => updateBillTo,
    SHIPTO: () => updateShipTo,
    CONTACT_LIST_INFO: () => updateContactListInfo,
    CUSTOMERCONTACTS: () => updateCustomerContacts,
    OBJECTRESTRICTION: {
      name: "STRING",
      base: "enum",
      values: ["Unrestricted", "RootOnly", "Restricted"],
    },
    RESTRICTEDLOCATIONS: { name: "STRING", base: "string", separator: "#~#" },
    RESTRICTEDDEPARTMENTS: { name: "STRING", base: "string", separator: "#~#" },
    CUSTOMEREMAILTEMPLATES: () => updateCustomeremailtemplates,
  },
  response: () => getCustomerResponse,
};

/** The input of Intacct customer DELETE. */
export type DeleteCustomer = Delete;

/** `Intacct customer DELETE Request` */
export const deleteCustomer: FunctionProfile<DeleteCustomer, Completed> = {
  name: "Intacct customer DELETE Request",
  version: "3.0",
  fixed: { object: "CUSTOMER" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct customer GET. */
export type GetCustomer = Read<CustomerField | "*">;

/** `Intacct customer GET Request` */
export const getCustomer: FunctionProfile<GetCustomer, CustomerData> = {
  name: "Intacct customer GET Request",
  version: "3.0",
  fixed: { object: "CUSTOMER" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getCustomerResponse,
};

/** The input of Intacct customer readByName GET. */
export type ReadByNameCustomer = ReadByName<CustomerField | "*">;

/** `Intacct customer readByName GET Request` */
export const readByNameCustomer: FunctionProfile<
  ReadByNameCustomer,
  CustomerData
> = {
  name: "Intacct customer readByName GET Request",
  version: "3.0",
  fixed: { object: "CUSTOMER" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameCustomerResponse,
};

/** The input of Intacct customer readByQuery QUERY. */
export type ReadByQueryCustomer = ReadByQuery<CustomerField | "*">;

/** `Intacct customer readByQuery QUERY Request` */
export const readByQueryCustomer: FunctionProfile<
  ReadByQueryCustomer,
  CustomerData
> = {
  name: "Intacct customer readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CUSTOMER" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryCustomerResponse,
};

/** The input of Intacct customer QUERY. */
export type QueryCustomer = QueryInput;

/** `Intacct customer QUERY Request` */
export const queryCustomer: QueryProfile<CustomerRecord> = {
  name: "Intacct customer QUERY Request",
  version: "3.0",
  fixed: { object: "CUSTOMER" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCustomerResponse,
};

/** The input of Intacct customer LOOKUP. */
export type LookupCustomer = Lookup;

/** `Intacct customer LOOKUP Request` */
export const lookupCustomer: FunctionProfile<LookupCustomer, TypeData> = {
  name: "Intacct customer LOOKUP Request",
  version: "3.0",
  fixed: { object: "CUSTOMER" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupCustomerResponse,
};

/** The input of Intacct customer get GET. */
export type GetCustomerFunction = Get;

/** `Intacct customer get GET Request` */
export const getCustomerFunction: FunctionProfile<
  GetCustomerFunction,
  CustomerRows2
> = {
  name: "Intacct customer get GET Request",
  version: "3.0",
  fixed: { object: "customer" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getCustomerFunctionResponse,
};

/** The input of Intacct customer get_list QUERY. */
export type GetListCustomer = GetList;

/** `Intacct customer get_list QUERY Request` */
export const getListCustomer: FunctionProfile<GetListCustomer, CustomerRows2> =
  {
    name: "Intacct customer get_list QUERY Request",
    version: "3.0",
    fixed: { object: "customer" },
    element: "get_list",
    content: "(filter?, sorts?, fields?, additional_parameters?)",
    types: getListTypes,
    attributes: {
      start: "CDATA #IMPLIED",
      maxitems: "CDATA #IMPLIED",
      showprivate: '(true | false) "false"',
    },
    response: () => getListCustomerResponse,
  };

/** `Intacct customer GET Response` */
export const getCustomerResponse: Profile<CustomerData> = {
  name: "Intacct customer GET Response",
  version: "3.0",
  element: "data",
  content: "(customer*)",
  types: { customer: () => customerRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customer readByName GET Response` */
export const readByNameCustomerResponse: Profile<CustomerData> = {
  name: "Intacct customer readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(customer*)",
  types: { customer: () => customerRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customer readByQuery QUERY Response` */
export const readByQueryCustomerResponse: Profile<CustomerData> = {
  name: "Intacct customer readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(customer*)",
  types: { customer: () => customerRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customer QUERY Response` */
export const queryCustomerResponse: Profile<CustomerRows> = {
  name: "Intacct customer QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CUSTOMER*)",
  types: { CUSTOMER: () => customerRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customer LOOKUP Response` */
export const lookupCustomerResponse: Profile<TypeData> = {
  name: "Intacct customer LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customer get GET Response` */
export const getCustomerFunctionResponse: Profile<CustomerRows2> = {
  name: "Intacct customer get GET Response",
  version: "3.0",
  element: "data",
  content: "(customer*)",
  types: { customer: () => ({ element: "customer", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct customer get_list QUERY Response` */
export const getListCustomerResponse: Profile<CustomerRows2> = {
  name: "Intacct customer get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(customer*)",
  types: { customer: () => ({ element: "customer", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `customer`. */
export interface CustomerData extends DataAttributes {
  customer?: CustomerRecord[];
}

/** The fields of a customer that can be requested. */
export type CustomerField = keyof CustomerFields | `${string}.${string}`;

/** The data of an answer about `CUSTOMER`. */
export interface CustomerRows extends DataAttributes {
  CUSTOMER?: CustomerRecord[];
}

/** The data of an answer about `customer`. */
export interface CustomerRows2 extends DataAttributes {
  customer?: OpenRecord[];
}

export const deliveryoptions: Shape<readonly [string, ...string[]]> = {
  element: "deliveryoptions",
  content: "(deliveryoption+)",
};

/** The contact that stands for the company itself. Declared in 3.0/receivables.dtd. */
export interface CreateCustomerDisplaycontact {
  /** Contact: Print as. */
  PRINTAS: string;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddress;
}

export const createCustomerDisplaycontact: Shape<CreateCustomerDisplaycontact> =
  {
    element: "DISPLAYCONTACT",
    content: `(PRINTAS & CONTACTNAME? & COMPANYNAME? & TAXABLE? & TAXGROUP? & PREFIX? & FIRSTNAME? &
    LASTNAME? & INITIAL? & TAXSCHEDULE? & TAXSOLUTIONID? & PHONE1? & PHONE2? & CELLPHONE? & PAGER? &
    FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & MAILADDRESS?)`,
    source: "documented",
    types: { TAXABLE: "BOOLEAN", MAILADDRESS: () => mailAddress },
  };

export const createCustomerContacts: Shape<
  readonly CreateCustomerEntityContacts[]
> = {
  element: "CUSTOMERCONTACTS",
  content: "(CUSTOMERENTITYCONTACTS*)",
  types: { CUSTOMERENTITYCONTACTS: () => createCustomerEntityContacts },
};

/** A contact in a category. Declared in 3.0/receivables.dtd. */
export interface CreateCustomerEntityContacts {
  CATEGORYNAME: string;
  CONTACT: CreateCustomerEntityContactsContact;
}

export const createCustomerEntityContacts: Shape<CreateCustomerEntityContacts> =
  {
    element: "CUSTOMERENTITYCONTACTS",
    content: "(CATEGORYNAME & CONTACT)",
    source: "documented",
    types: { CONTACT: () => createCustomerEntityContactsContact },
  };

/** Declared in 3.0/receivables.dtd. */
export interface CreateCustomerEntityContactsContact {
  /** Name. */
  NAME: string;
}

export const createCustomerEntityContactsContact: Shape<CreateCustomerEntityContactsContact> =
  {
    element: "CONTACT",
    content: "(NAME)",
  };

export const createCustomeremailtemplates: Shape<
  readonly [CreateCustomeremailtemplate, ...CreateCustomeremailtemplate[]]
> = {
  element: "CUSTOMEREMAILTEMPLATES",
  content: "(CUSTOMEREMAILTEMPLATE+)",
  types: { CUSTOMEREMAILTEMPLATE: () => createCustomeremailtemplate },
};

/** The e-mail template that a customer gets with documents of one type. Declared in 3.0/receivables.dtd. */
export interface CreateCustomeremailtemplate {
  /** Transaction definition. */
  DOCPARID?: string;
  /** Email template name. */
  EMAILTEMPLATENAME: string;
}

export const createCustomeremailtemplate: Shape<CreateCustomeremailtemplate> = {
  element: "CUSTOMEREMAILTEMPLATE",
  content: "(DOCPARID? & EMAILTEMPLATENAME)",
  source: "documented",
};

/** The contact that stands for the company itself. Declared in 3.0/receivables.dtd. */
export interface UpdateCustomerDisplaycontact {
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** A postal address. */
  MAILADDRESS?: UpdateMailAddress;
}

export const updateCustomerDisplaycontact: Shape<UpdateCustomerDisplaycontact> =
  {
    element: "DISPLAYCONTACT",
    content: `(PRINTAS? & CONTACTNAME? & COMPANYNAME? & TAXABLE? & TAXGROUP? & PREFIX? & FIRSTNAME? &
    LASTNAME? & INITIAL? & TAXSCHEDULE? & TAXSOLUTIONID? & PHONE1? & PHONE2? & CELLPHONE? & PAGER? &
    FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & MAILADDRESS?)`,
    source: "documented",
    types: { TAXABLE: "BOOLEAN", MAILADDRESS: () => updateMailAddress },
  };

export const updateCustomerContacts: Shape<
  readonly UpdateCustomerEntityContacts[]
> = {
  element: "CUSTOMERCONTACTS",
  content: "(CUSTOMERENTITYCONTACTS*)",
  types: { CUSTOMERENTITYCONTACTS: () => updateCustomerEntityContacts },
};

/** A contact in a category. Declared in 3.0/receivables.dtd. */
export interface UpdateCustomerEntityContacts {
  CATEGORYNAME?: string;
  CONTACT?: UpdateCustomerEntityContactsContact;
}

export const updateCustomerEntityContacts: Shape<UpdateCustomerEntityContacts> =
  {
    element: "CUSTOMERENTITYCONTACTS",
    content: "(CATEGORYNAME? & CONTACT?)",
    source: "documented",
    wants: ["CATEGORYNAME", "CONTACT"],
    types: { CONTACT: () => updateCustomerEntityContactsContact },
  };

/** Declared in 3.0/receivables.dtd. */
export interface UpdateCustomerEntityContactsContact {
  /** Name. */
  NAME: string;
}

export const updateCustomerEntityContactsContact: Shape<UpdateCustomerEntityContactsContact> =
  {
    element: "CONTACT",
    content: "(NAME)",
  };

export const updateCustomeremailtemplates: Shape<
  readonly [UpdateCustomeremailtemplate, ...UpdateCustomeremailtemplate[]]
> = {
  element: "CUSTOMEREMAILTEMPLATES",
  content: "(CUSTOMEREMAILTEMPLATE+)",
  types: { CUSTOMEREMAILTEMPLATE: () => updateCustomeremailtemplate },
};

/** The e-mail template that a customer gets with documents of one type. Declared in 3.0/receivables.dtd. */
export interface UpdateCustomeremailtemplate {
  /** Record no. `NUMBER`. */
  RECORDNO?: Decimal | null;
  /** Transaction definition. */
  DOCPARID?: string;
  /** Email template name. */
  EMAILTEMPLATENAME?: string;
}

export const updateCustomeremailtemplate: Shape<UpdateCustomeremailtemplate> = {
  element: "CUSTOMEREMAILTEMPLATE",
  content: "(RECORDNO? & DOCPARID? & EMAILTEMPLATENAME?)",
  source: "documented",
  types: { RECORDNO: "NUMBER" },
};

/** A customer. Declared in 3.0/receivables.dtd. */
export interface CustomerFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Customer ID. */
  CUSTOMERID?: string;
  /** Customer name. */
  NAME?: string;
  /** The contact that stands for the company itself. */
  DISPLAYCONTACT?: CustomerDisplaycontactRecord;
  /** Status. */
  STATUS?: "active" | "active non-posting" | "inactive" | (string & {}) | null;
  /** One-time use. `BOOLEAN`. "false" unless given. */
  ONETIME?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  HIDEDISPLAYCONTACT?: boolean | null;
  /** Customer type ID. */
  CUSTTYPE?: string;
  /** Customer rep. */
  CUSTREPID?: string;
  /** Parent customer. */
  PARENTID?: string;
  /** GL group. */
  GLGROUP?: string;
  /** Territory ID. */
  TERRITORYID?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Term. */
  TERMNAME?: string;
  /** AR account. */
  OFFSETGLACCOUNTNO?: string;
  /** Default revenue account. */
  ARACCOUNT?: string;
  /** Shipping method. */
  SHIPPINGMETHOD?: string;
  /** Resale number. */
  RESALENO?: string;
  /** Tax ID. */
  TAXID?: string;
  /** Credit limit. `MONEY`. */
  CREDITLIMIT?: DecimalText | null;
  /** Default retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: DecimalText | null;
  /** On hold. `BOOLEAN`. */
  ONHOLD?: boolean | null;
  /** Delivery options. */
  DELIVERY_OPTIONS?:
    "Print" | "E-Mail" | "Print#~#E-Mail" | (string & {}) | null;
  /** Default customer message. */
  CUSTMESSAGEID?: string;
  /** Accepts emailed invoices. `BOOLEAN`. */
  EMAILOPTIN?: boolean | null;
  /** Comments. */
  COMMENTS?: string;
  /** Default currency. */
  CURRENCY?: string;
  /** Bill in advance. `INTEGER`. 0 to 9. */
  ADVBILLBY?: IntegerText | null;
  /** Before contract start date. */
  ADVBILLBYTYPE?: "days" | "months" | (string & {}) | null;
  /** AR invoice printing template. */
  ARINVOICEPRINTTEMPLATEID?: string;
  /** Order Entry - Quote printing template. */
  OEQUOTEPRINTTEMPLATEID?: string;
  /** Order Entry - Order printing template. */
  OEORDERPRINTTEMPLATEID?: string;
  /** Order Entry - List printing template. */
  OELISTPRINTTEMPLATEID?: string;
  /** Order Entry - Invoice printing template. */
  OEINVOICEPRINTTEMPLATEID?: string;
  /** Order Entry - Adjustment printing template. */
  OEADJPRINTTEMPLATEID?: string;
  /** Order Entry - Other printing template. */
  OEOTHERPRINTTEMPLATEID?: string;
  /** A contact, by name. */
  CONTACTINFO?: ContactInfoRecord;
  /** The contact that bills go to, by name. */
  BILLTO?: BillToRecord;
  /** The contact that goods go to, by name. */
  SHIPTO?: ShipToRecord;
  /** A contact in a category. */
  CONTACT_LIST_INFO?: ContactListInfoRecord[];
  CUSTOMERCONTACTS?: CustomerEntityContactsRecord[];
  /** Visibility. "Unrestricted" unless given. */
  OBJECTRESTRICTION?:
    "Unrestricted" | "RootOnly" | "Restricted" | (string & {}) | null;
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDLOCATIONS?: string[];
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDDEPARTMENTS?: string[];
  CUSTOMEREMAILTEMPLATES?: CustomeremailtemplateRecord[];
  /** Total due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Entity. */
  ENTITY?: string;
  /** Parent key. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Parent - Name. */
  PARENTNAME?: string;
  /** Term value. */
  TERMVALUE?: string;
  /** Customer rep name. */
  CUSTREPNAME?: string;
  /** DATEV ID. */
  DATEVID?: string;
  /** Electronic address. */
  ELECTRONICADDRESS?: string;
  /** Account label. */
  ACCOUNTLABEL?: string;
  /** AR account title. */
  ARACCOUNTTITLE?: string;
  /** Last invoice date. `DATE_MDY`, sent as mm/dd/yyyy. */
  LAST_INVOICEDATE?: IsoDate | null;
  /** Last statement date. `DATE_MDY`, sent as mm/dd/yyyy. */
  LAST_STATEMENTDATE?: IsoDate | null;
  /** Territory name. */
  TERRITORYNAME?: string;
  /** GL group record number. `INTEGER`. */
  GLGRPKEY?: IntegerText | null;
  /** Price schedule. */
  PRICESCHEDULE?: string;
  /** Discount percent. `NUMBER`. */
  DISCOUNT?: DecimalText | null;
  /** Customer price list. */
  PRICELIST?: string;
  /** Fair value price list. */
  VSOEPRICELIST?: string;
  /** Customer message key. `INTEGER`. */
  CUSTMESSAGEKEY?: IntegerText | null;
  /** Price list override. */
  PRCLST_OVERRIDE?: "C" | "B" | "S" | (string & {}) | null;
  /** OE price list key. `INTEGER`. */
  OEPRCLSTKEY?: IntegerText | null;
  /** OE price schedule key. `INTEGER`. */
  OEPRICESCHEDKEY?: IntegerText | null;
  /** Enable online credit card. `BOOLEAN`. */
  ENABLEONLINECARDPAYMENT?: boolean | null;
  /** Enable online ACH debit. `BOOLEAN`. */
  ENABLEONLINEACHPAYMENT?: boolean | null;
  /** Fair value price list key. `INTEGER`. */
  VSOEPRCLSTKEY?: IntegerText | null;
  /** Display contact record number. `INTEGER`. */
  DISPLAYCONTACTKEY?: IntegerText | null;
  /** Primary contact record number. `INTEGER`. */
  CONTACTKEY?: IntegerText | null;
  /** Ship-to contact record number. `INTEGER`. */
  SHIPTOKEY?: IntegerText | null;
  /** Bill-to contact record number. `INTEGER`. */
  BILLTOKEY?: IntegerText | null;
  /** Customer representative employee record number. `INTEGER`. */
  CUSTREPKEY?: IntegerText | null;
  /** Shipping method record number. `INTEGER`. */
  SHIPVIAKEY?: IntegerText | null;
  /** Territory record number. */
  TERRITORYKEY?: string;
  /** Term record number. `INTEGER`. */
  TERMSKEY?: IntegerText | null;
  /** Account label record number. `INTEGER`. */
  ACCOUNTLABELKEY?: IntegerText | null;
  /** GL account record number. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Customer type record number. `INTEGER`. */
  CUSTTYPEKEY?: IntegerText | null;
  /** Price schedule record number. */
  PRICESCHEDULEKEY?: string;
  /** AR account record number. `INTEGER`. */
  OFFSETACCOUNTKEY?: IntegerText | null;
  /** Default AR account. */
  OFFSETGLACCOUNTNOTITLE?: string;
  /** Subscription end date. `DATE_MDY`, sent as mm/dd/yyyy. */
  SUBSCRIPTIONENDDATE?: IsoDate | null;
  /** Attachment key. `INTEGER`. */
  SUPDOCKEY?: IntegerText | null;
  CUSTMESSAGE?: CustomerCustMessageRecord;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
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
export interface CustomerRelations {
  ACCOUNTLABEL: ArAccountLabelRecord;
  ARACCOUNT: GlAccountRecord;
  BILLTOCONTACT: ContactRecord;
  CUSTREP: EmployeeRecord;
  CUSTTYPE: CustTypeRecord;
  DISPLAYCONTACT: ContactRecord;
  GLGROUP: OpenValues;
  MELOCATION: LocationRecord;
  OFFSETGLACCOUNTNO: GlAccountRecord;
  PARENT: CustomerRecord;
  PRIMARYCONTACT: ContactRecord;
  SHIPMETHOD: OpenValues;
  SHIPTOCONTACT: ContactRecord;
  TERM: ArTermRecord;
  TERRITORY: OpenValues;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface CustomerRecord
  extends
    CustomerFields,
    OpenValues,
    Related<CustomerFields, CustomerRelations> {}

export const customerRecord: Shape<CustomerRecord> = {
  element: "CUSTOMER",
  content: `(RECORDNO? & CUSTOMERID? & NAME? & DISPLAYCONTACT? & STATUS? & ONETIME? & HIDEDISPLAYCONTACT? &
    CUSTTYPE? & CUSTREPID? & PARENTID? & GLGROUP? & TERRITORYID? & SUPDOCID? & TERMNAME? &
    OFFSETGLACCOUNTNO? & ARACCOUNT? & SHIPPINGMETHOD? & RESALENO? & TAXID? & CREDITLIMIT? &
    RETAINAGEPERCENTAGE? & ONHOLD? & DELIVERY_OPTIONS? & CUSTMESSAGEID? & EMAILOPTIN? & COMMENTS? &
    CURRENCY? & ADVBILLBY? & ADVBILLBYTYPE? & ARINVOICEPRINTTEMPLATEID? & OEQUOTEPRINTTEMPLATEID? &
    OEORDERPRINTTEMPLATEID? & OELISTPRINTTEMPLATEID? & OEINVOICEPRINTTEMPLATEID? &
    OEADJPRINTTEMPLATEID? & OEOTHERPRINTTEMPLATEID? & CONTACTINFO? & BILLTO? & SHIPTO? &
    CONTACT_LIST_INFO* & CUSTOMERCONTACTS? & OBJECTRESTRICTION? & RESTRICTEDLOCATIONS? &
    RESTRICTEDDEPARTMENTS? & CUSTOMEREMAILTEMPLATES? & TOTALDUE? & ENTITY? & PARENTKEY? &
    PARENTNAME? & TERMVALUE? & CUSTREPNAME? & DATEVID? & ELECTRONICADDRESS? & ACCOUNTLABEL? &
    ARACCOUNTTITLE? & LAST_INVOICEDATE? & LAST_STATEMENTDATE? & TERRITORYNAME? & GLGRPKEY? &
    PRICESCHEDULE? & DISCOUNT? & PRICELIST? & VSOEPRICELIST? & CUSTMESSAGEKEY? & PRCLST_OVERRIDE? &
    OEPRCLSTKEY? & OEPRICESCHEDKEY? & ENABLEONLINECARDPAYMENT? & ENABLEONLINEACHPAYMENT? &
    VSOEPRCLSTKEY? & DISPLAYCONTACTKEY? & CONTACTKEY? & SHIPTOKEY? & BILLTOKEY? & CUSTREPKEY? &
    SHIPVIAKEY? & TERRITORYKEY? & TERMSKEY? & ACCOUNTLABELKEY? & ACCOUNTKEY? & CUSTTYPEKEY? &
    PRICESCHEDULEKEY? & OFFSETACCOUNTKEY? & OFFSETGLACCOUNTNOTITLE? & SUBSCRIPTIONENDDATE? &
    SUPDOCKEY? & CUSTMESSAGE? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DISPLAYCONTACT: () => customerDisplaycontactRecord,
    STATUS: "ENUM",
    ONETIME: "BOOLEAN",
    HIDEDISPLAYCONTACT: "BOOLEAN",
    CREDITLIMIT: "MONEY",
    RETAINAGEPERCENTAGE: "NUMBER",
    ONHOLD: "BOOLEAN",
    DELIVERY_OPTIONS: "ENUM",
    EMAILOPTIN: "BOOLEAN",
    ADVBILLBY: { name: "INTEGER", base: "integer", min: 0, max: 9 },
    ADVBILLBYTYPE: "ENUM",
    CONTACTINFO: () => contactInfoRecord,
    BILLTO: () => billToRecord,
    SHIPTO: () => shipToRecord,
    CONTACT_LIST_INFO: () => contactListInfoRecord,
    CUSTOMERCONTACTS: () => customerContactsRecord,
    OBJECTRESTRICTION: "ENUM",
    RESTRICTEDLOCATIONS: { name: "STRING", base: "string", separator: "#~#" },
    RESTRICTEDDEPARTMENTS: { name: "STRING", base: "string", separator: "#~#" },
    CUSTOMEREMAILTEMPLATES: () => customeremailtemplatesRecord,
    TOTALDUE: "NUMBER",
    PARENTKEY: "INTEGER",
    LAST_INVOICEDATE: "DATE_MDY",
    LAST_STATEMENTDATE: "DATE_MDY",
    GLGRPKEY: "INTEGER",
    DISCOUNT: "NUMBER",
    CUSTMESSAGEKEY: "INTEGER",
    PRCLST_OVERRIDE: "ENUM",
    OEPRCLSTKEY: "INTEGER",
    OEPRICESCHEDKEY: "INTEGER",
    ENABLEONLINECARDPAYMENT: "BOOLEAN",
    ENABLEONLINEACHPAYMENT: "BOOLEAN",
    VSOEPRCLSTKEY: "INTEGER",
    DISPLAYCONTACTKEY: "INTEGER",
    CONTACTKEY: "INTEGER",
    SHIPTOKEY: "INTEGER",
    BILLTOKEY: "INTEGER",
    CUSTREPKEY: "INTEGER",
    SHIPVIAKEY: "INTEGER",
    TERMSKEY: "INTEGER",
    ACCOUNTLABELKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    CUSTTYPEKEY: "INTEGER",
    OFFSETACCOUNTKEY: "INTEGER",
    SUBSCRIPTIONENDDATE: "DATE_MDY",
    SUPDOCKEY: "INTEGER",
    CUSTMESSAGE: () => customerCustMessageRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => customerPaths,
  answer: true,
};

export const customerPaths: Paths = {
  types: {
    BOOLEAN:
      "DISPLAYCONTACT.TAXABLE DISPLAYCONTACT.VISIBLE ONETIME HIDEDISPLAYCONTACT ONHOLD EMAILOPTIN CONTACTINFO.VISIBLE CONTACTINFO.TAXABLE BILLTO.VISIBLE BILLTO.TAXABLE SHIPTO.VISIBLE SHIPTO.TAXABLE ENABLEONLINECARDPAYMENT ENABLEONLINEACHPAYMENT",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "DISPLAYCONTACT.TAXIDVALIDATIONDATE CONTACTINFO.TAXIDVALIDATIONDATE BILLTO.TAXIDVALIDATIONDATE SHIPTO.TAXIDVALIDATIONDATE LAST_INVOICEDATE LAST_STATEMENTDATE SUBSCRIPTIONENDDATE",
  },
  to: {
    ACCOUNTLABEL: () => arAccountLabelPaths,
    ARACCOUNT: () => glAccountPaths,
    BILLTOCONTACT: () => contactPaths,
    CUSTREP: () => employeePaths,
    CUSTTYPE: () => custTypePaths,
    DISPLAYCONTACT: () => contactPaths,
    MELOCATION: () => locationPaths,
    OFFSETGLACCOUNTNO: () => glAccountPaths,
    PARENT: () => customerPaths,
    PRIMARYCONTACT: () => contactPaths,
    SHIPTOCONTACT: () => contactPaths,
    TERM: () => arTermPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** The contact that stands for the company itself. Declared in 3.0/receivables.dtd. */
export interface CustomerDisplaycontactRecord extends OpenValues {
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
  /** Tax ID. */
  TAXID?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  /** SIRET. */
  SIRET?: string;
  /** Legal category. */
  LEGAL_CATEGORY?: string;
  /** Main activity. */
  MAIN_ACTIVITY?: string;
  /** Type of company. */
  TYPE_OF_COMPANY?: string;
  /** Registered capital. `INTEGER`. */
  REGISTERED_CAPITAL?: IntegerText | null;
  /** VAT regime. */
  VAT_REGIME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  TAXIDVALIDATIONDATE?: IsoDate | null;
  /** GST registered. */
  GSTREGISTERED?: "T" | "F" | (string & {}) | null;
  TAXCOMPANYNAME?: string;
  TAXADDRESS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Name. */
  NAME?: string;
}

export const customerDisplaycontactRecord: Shape<CustomerDisplaycontactRecord> =
  {
    element: "DISPLAYCONTACT",
    content: `(PRINTAS? & CONTACTNAME? & COMPANYNAME? & TAXABLE? & TAXGROUP? & PREFIX? & FIRSTNAME? &
    LASTNAME? & INITIAL? & TAXSCHEDULE? & TAXSOLUTIONID? & PHONE1? & PHONE2? & CELLPHONE? & PAGER? &
    FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & MAILADDRESS? & TAXID? & VISIBLE? & TAXGROUPKEY? &
    SIRET? & LEGAL_CATEGORY? & MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? &
    VAT_REGIME? & TAXIDVALIDATIONDATE? & GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? &
    NAME? & #ANY*)`,
    types: {
      TAXABLE: "BOOLEAN",
      MAILADDRESS: () => mailAddressRecord,
      VISIBLE: "BOOLEAN",
      TAXGROUPKEY: "INTEGER",
      REGISTERED_CAPITAL: "INTEGER",
      TAXIDVALIDATIONDATE: "DATE_MDY",
      GSTREGISTERED: "ENUM",
      STATUS: "ENUM",
    },
    answer: true,
  };

export const customerContactsRecord: Shape<CustomerEntityContactsRecord[]> = {
  element: "CUSTOMERCONTACTS",
  content: "(CUSTOMERENTITYCONTACTS*)",
  types: { CUSTOMERENTITYCONTACTS: () => customerEntityContactsRecord },
  answer: true,
};

/** A contact in a category. Declared in 3.0/receivables.dtd. */
export interface CustomerEntityContactsRecord extends OpenValues {
  CATEGORYNAME?: string;
  CONTACT?: CustomerEntityContactsContactRecord;
}

export const customerEntityContactsRecord: Shape<CustomerEntityContactsRecord> =
  {
    element: "CUSTOMERENTITYCONTACTS",
    content: "(CATEGORYNAME? & CONTACT? & #ANY*)",
    types: { CONTACT: () => customerEntityContactsContactRecord },
    answer: true,
  };

/** Declared in 3.0/receivables.dtd. */
export interface CustomerEntityContactsContactRecord extends OpenValues {
  /** Name. */
  NAME?: string;
}

export const customerEntityContactsContactRecord: Shape<CustomerEntityContactsContactRecord> =
  {
    element: "CONTACT",
    content: "(NAME? & #ANY*)",
    answer: true,
  };

export const customeremailtemplatesRecord: Shape<
  CustomeremailtemplateRecord[]
> = {
  element: "CUSTOMEREMAILTEMPLATES",
  content: "(CUSTOMEREMAILTEMPLATE*)",
  types: { CUSTOMEREMAILTEMPLATE: () => customeremailtemplateRecord },
  answer: true,
};

/** Declared in 3.0/records/receivables.dtd. */
export interface CustomerCustMessageRecord extends OpenValues {
  /** Message text. */
  MESSAGE?: string;
}

export const customerCustMessageRecord: Shape<CustomerCustMessageRecord> = {
  element: "CUSTMESSAGE",
  content: "(MESSAGE? & #ANY*)",
  answer: true,
};
