// Made by intacct-codegen from 3.0/objects.dtd, 3.0/receivables.dtd, shared/objects.dtd, shared/receivables.dtd, shared/structures.dtd; do not edit.
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  OpenRecord,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type BillTo, billTo } from "./billto.js";
import { type BillToRecord, billToRecord } from "./billto2.js";
import { type ContactRecord, contactRecord } from "./contact.js";
import {
  type ContactListInfoRecord,
  contactListInfoRecord,
} from "./contact_list_info.js";
import { type ContactInfo, contactInfo } from "./contactinfo.js";
import { type ContactInfoRecord, contactInfoRecord } from "./contactinfo2.js";
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
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
import { type ShipTo, shipTo } from "./shipto.js";
import { type ShipToRecord, shipToRecord } from "./shipto2.js";
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
import { type Visibility, visibility } from "./visibility.js";

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
  creditlimit?: Decimal;
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
  status?: EnumStatus;
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
  retainagepercentage?: Decimal;
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
  /** Attribute. */
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
  nulls: true,
};

/** Deletes a customer. Declared in shared/receivables.dtd. */
export interface DeleteCustomerFunction {
  /** Attribute. */
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
  CUSTOMERID?: string;
  NAME: string;
  /** The contact that stands for the company itself. */
  DISPLAYCONTACT: CreateCustomerDisplaycontact;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
  /** `BOOLEAN`. "false" unless given. */
  ONETIME?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  HIDEDISPLAYCONTACT?: boolean;
  CUSTTYPE?: string;
  CUSTREPID?: string;
  PARENTID?: string;
  GLGROUP?: string;
  TERRITORYID?: string;
  SUPDOCID?: string;
  TERMNAME?: string;
  OFFSETGLACCOUNTNO?: string;
  ARACCOUNT?: string;
  SHIPPINGMETHOD?: string;
  RESALENO?: string;
  TAXID?: string;
  /** `MONEY`. */
  CREDITLIMIT?: Decimal;
  /** `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal;
  /** `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean;
  DELIVERY_OPTIONS?: "Print" | "E-Mail" | "Print#~#E-Mail";
  CUSTMESSAGEID?: string;
  /** `BOOLEAN`. */
  EMAILOPTIN?: boolean;
  COMMENTS?: string;
  CURRENCY?: string;
  /** `INTEGER`. 0 to 9. */
  ADVBILLBY?: Integer;
  ADVBILLBYTYPE?: "days" | "months";
  ARINVOICEPRINTTEMPLATEID?: string;
  OEQUOTEPRINTTEMPLATEID?: string;
  OEORDERPRINTTEMPLATEID?: string;
  OELISTPRINTTEMPLATEID?: string;
  OEINVOICEPRINTTEMPLATEID?: string;
  OEADJPRINTTEMPLATEID?: string;
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
  /** "Unrestricted" unless given. */
  OBJECTRESTRICTION?: "Unrestricted" | "RootOnly" | "Restricted";
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
  content: `(CUSTOMERID? & NAME & DISPLAYCONTACT & STATUS? & ONETIME? & HIDEDISPLAYCONTACT? & CUSTTYPE? &
    CUSTREPID? & PARENTID? & GLGROUP? & TERRITORYID? & SUPDOCID? & TERMNAME? & OFFSETGLACCOUNTNO? &
    ARACCOUNT? & SHIPPINGMETHOD? & RESALENO? & TAXID? & CREDITLIMIT? & RETAINAGEPERCENTAGE? &
    ONHOLD? & DELIVERY_OPTIONS? & CUSTMESSAGEID? & EMAILOPTIN? & COMMENTS? & CURRENCY? &
    ADVBILLBY? & ADVBILLBYTYPE? & ARINVOICEPRINTTEMPLATEID? & OEQUOTEPRINTTEMPLATEID? &
    OEORDERPRINTTEMPLATEID? & OELISTPRINTTEMPLATEID? & OEINVOICEPRINTTEMPLATEID? &
    OEADJPRINTTEMPLATEID? & OEOTHERPRINTTEMPLATEID? & CONTACTINFO? & BILLTO? & SHIPTO? &
    CONTACT_LIST_INFO* & CUSTOMERCONTACTS? & OBJECTRESTRICTION? & RESTRICTEDLOCATIONS? &
    RESTRICTEDDEPARTMENTS? & CUSTOMEREMAILTEMPLATES? & #ANY*)`,
  source: "documented",
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
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        CUSTOMERID?: string;
      }
    | { RECORDNO?: never; CUSTOMERID: string }
  );

interface UpdateCustomerFields {
  NAME?: string;
  /** The contact that stands for the company itself. */
  DISPLAYCONTACT?: UpdateCustomerDisplaycontact;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** `BOOLEAN`. "false" unless given. */
  ONETIME?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  HIDEDISPLAYCONTACT?: boolean | null;
  CUSTTYPE?: string;
  CUSTREPID?: string;
  PARENTID?: string;
  GLGROUP?: string;
  TERRITORYID?: string;
  SUPDOCID?: string;
  TERMNAME?: string;
  OFFSETGLACCOUNTNO?: string;
  ARACCOUNT?: string;
  SHIPPINGMETHOD?: string;
  RESALENO?: string;
  TAXID?: string;
  /** `MONEY`. */
  CREDITLIMIT?: Decimal | null;
  /** `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal | null;
  /** `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean | null;
  DELIVERY_OPTIONS?: "Print" | "E-Mail" | "Print#~#E-Mail" | null;
  CUSTMESSAGEID?: string;
  /** `BOOLEAN`. */
  EMAILOPTIN?: boolean | null;
  COMMENTS?: string;
  CURRENCY?: string;
  /** `INTEGER`. 0 to 9. */
  ADVBILLBY?: Integer | null;
  ADVBILLBYTYPE?: "days" | "months" | null;
  ARINVOICEPRINTTEMPLATEID?: string;
  OEQUOTEPRINTTEMPLATEID?: string;
  OEORDERPRINTTEMPLATEID?: string;
  OELISTPRINTTEMPLATEID?: string;
  OEINVOICEPRINTTEMPLATEID?: string;
  OEADJPRINTTEMPLATEID?: string;
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
  /** "Unrestricted" unless given. */
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
  nulls: true,
  response: () => getCustomerResponse,
};

/** What Intacct customer DELETE may ask for. */
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

/** What Intacct customer GET may ask for. */
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

/** What Intacct customer readByName GET may ask for. */
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

/** What Intacct customer readByQuery QUERY may ask for. */
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

/** What Intacct customer QUERY may ask for. */
export type QueryCustomer = QueryInput;

/** `Intacct customer QUERY Request` */
export const queryCustomer: QueryProfile<
  CustomerRecord & {
    PRIMARYCONTACT?: ContactRecord;
    SHIPTOCONTACT?: ContactRecord;
  }
> = {
  name: "Intacct customer QUERY Request",
  version: "3.0",
  fixed: { object: "CUSTOMER" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryCustomerResponse,
};

/** What Intacct customer LOOKUP may ask for. */
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

/** What Intacct customer get GET may ask for. */
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

/** What Intacct customer get_list QUERY may ask for. */
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
  alias: { CUSTOMER: "customer" },
  types: { customer: () => customerRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct customer readByName GET Response` */
export const readByNameCustomerResponse: Profile<CustomerData> = {
  name: "Intacct customer readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(customer*)",
  alias: { CUSTOMER: "customer" },
  types: { customer: () => customerRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct customer readByQuery QUERY Response` */
export const readByQueryCustomerResponse: Profile<CustomerData> = {
  name: "Intacct customer readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(customer*)",
  alias: { CUSTOMER: "customer" },
  types: { customer: () => customerRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct customer QUERY Response` */
export const queryCustomerResponse: Profile<CustomerRows> = {
  name: "Intacct customer QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CUSTOMER*)",
  types: { CUSTOMER: () => customerRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct customer LOOKUP Response` */
export const lookupCustomerResponse: Profile<TypeData> = {
  name: "Intacct customer LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct customer get GET Response` */
export const getCustomerFunctionResponse: Profile<CustomerRows2> = {
  name: "Intacct customer get GET Response",
  version: "3.0",
  element: "data",
  content: "(customer*)",
  types: { customer: () => ({ element: "customer", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct customer get_list QUERY Response` */
export const getListCustomerResponse: Profile<CustomerRows2> = {
  name: "Intacct customer get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(customer*)",
  types: { customer: () => ({ element: "customer", content: "ANY" }) },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `customer` holds. */
export interface CustomerData extends DataAttributes {
  customer?: CustomerRecord[];
}

/** The fields of a customer that can be asked for. */
export type CustomerField = keyof CustomerFields | `${string}.${string}`;

/** What an answer about `CUSTOMER` holds. */
export interface CustomerRows extends DataAttributes {
  CUSTOMER?: CustomerRecord[];
}

/** What an answer about `customer` holds. */
export interface CustomerRows2 extends DataAttributes {
  customer?: OpenRecord[];
}

export const deliveryoptions: Shape<readonly [string, ...string[]]> = {
  element: "deliveryoptions",
  content: "(deliveryoption+)",
};

/** The contact that stands for the company itself. Declared in 3.0/receivables.dtd. */
export interface CreateCustomerDisplaycontact {
  PRINTAS: string;
  CONTACTNAME?: string;
  COMPANYNAME?: string;
  /** `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean;
  TAXGROUP?: string;
  PREFIX?: string;
  FIRSTNAME?: string;
  LASTNAME?: string;
  INITIAL?: string;
  TAXSCHEDULE?: string;
  TAXSOLUTIONID?: string;
  PHONE1?: string;
  PHONE2?: string;
  CELLPHONE?: string;
  PAGER?: string;
  FAX?: string;
  EMAIL1?: string;
  EMAIL2?: string;
  URL1?: string;
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
  DOCPARID?: string;
  EMAILTEMPLATENAME: string;
}

export const createCustomeremailtemplate: Shape<CreateCustomeremailtemplate> = {
  element: "CUSTOMEREMAILTEMPLATE",
  content: "(DOCPARID? & EMAILTEMPLATENAME)",
  source: "documented",
};

/** The contact that stands for the company itself. Declared in 3.0/receivables.dtd. */
export interface UpdateCustomerDisplaycontact {
  PRINTAS?: string;
  COMPANYNAME?: string;
  /** `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  TAXGROUP?: string;
  PREFIX?: string;
  FIRSTNAME?: string;
  LASTNAME?: string;
  INITIAL?: string;
  TAXSCHEDULE?: string;
  TAXSOLUTIONID?: string;
  PHONE1?: string;
  PHONE2?: string;
  CELLPHONE?: string;
  PAGER?: string;
  FAX?: string;
  EMAIL1?: string;
  EMAIL2?: string;
  URL1?: string;
  URL2?: string;
  /** A postal address. */
  MAILADDRESS?: UpdateMailAddress;
}

export const updateCustomerDisplaycontact: Shape<UpdateCustomerDisplaycontact> =
  {
    element: "DISPLAYCONTACT",
    content: `(PRINTAS? & COMPANYNAME? & TAXABLE? & TAXGROUP? & PREFIX? & FIRSTNAME? & LASTNAME? & INITIAL? &
    TAXSCHEDULE? & TAXSOLUTIONID? & PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? &
    EMAIL2? & URL1? & URL2? & MAILADDRESS?)`,
    source: "documented",
    types: { TAXABLE: "BOOLEAN", MAILADDRESS: () => updateMailAddress },
    nulls: true,
  };

export const updateCustomerContacts: Shape<
  readonly UpdateCustomerEntityContacts[]
> = {
  element: "CUSTOMERCONTACTS",
  content: "(CUSTOMERENTITYCONTACTS*)",
  types: { CUSTOMERENTITYCONTACTS: () => updateCustomerEntityContacts },
  nulls: true,
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
    nulls: true,
  };

/** Declared in 3.0/receivables.dtd. */
export interface UpdateCustomerEntityContactsContact {
  NAME: string;
}

export const updateCustomerEntityContactsContact: Shape<UpdateCustomerEntityContactsContact> =
  {
    element: "CONTACT",
    content: "(NAME)",
    nulls: true,
  };

export const updateCustomeremailtemplates: Shape<
  readonly [UpdateCustomeremailtemplate, ...UpdateCustomeremailtemplate[]]
> = {
  element: "CUSTOMEREMAILTEMPLATES",
  content: "(CUSTOMEREMAILTEMPLATE+)",
  types: { CUSTOMEREMAILTEMPLATE: () => updateCustomeremailtemplate },
  nulls: true,
};

/** The e-mail template that a customer gets with documents of one type. Declared in 3.0/receivables.dtd. */
export interface UpdateCustomeremailtemplate {
  /** `NUMBER`. */
  RECORDNO?: Decimal | null;
  DOCPARID?: string;
  EMAILTEMPLATENAME?: string;
}

export const updateCustomeremailtemplate: Shape<UpdateCustomeremailtemplate> = {
  element: "CUSTOMEREMAILTEMPLATE",
  content: "(RECORDNO? & DOCPARID? & EMAILTEMPLATENAME?)",
  source: "documented",
  types: { RECORDNO: "NUMBER" },
  nulls: true,
};

/** A customer. Declared in 3.0/receivables.dtd. */
export interface CustomerFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  CUSTOMERID?: string;
  NAME?: string;
  /** The contact that stands for the company itself. */
  DISPLAYCONTACT?: CustomerDisplaycontactRecord;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** `BOOLEAN`. "false" unless given. */
  ONETIME?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  HIDEDISPLAYCONTACT?: boolean | null;
  CUSTTYPE?: string;
  CUSTREPID?: string;
  PARENTID?: string;
  GLGROUP?: string;
  TERRITORYID?: string;
  SUPDOCID?: string;
  TERMNAME?: string;
  OFFSETGLACCOUNTNO?: string;
  ARACCOUNT?: string;
  SHIPPINGMETHOD?: string;
  RESALENO?: string;
  TAXID?: string;
  /** `MONEY`. */
  CREDITLIMIT?: DecimalText | null;
  /** `NUMBER`. */
  RETAINAGEPERCENTAGE?: DecimalText | null;
  /** `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean | null;
  DELIVERY_OPTIONS?:
    "Print" | "E-Mail" | "Print#~#E-Mail" | (string & {}) | null;
  CUSTMESSAGEID?: string;
  /** `BOOLEAN`. */
  EMAILOPTIN?: boolean | null;
  COMMENTS?: string;
  CURRENCY?: string;
  /** `INTEGER`. 0 to 9. */
  ADVBILLBY?: IntegerText | null;
  ADVBILLBYTYPE?: "days" | "months" | (string & {}) | null;
  ARINVOICEPRINTTEMPLATEID?: string;
  OEQUOTEPRINTTEMPLATEID?: string;
  OEORDERPRINTTEMPLATEID?: string;
  OELISTPRINTTEMPLATEID?: string;
  OEINVOICEPRINTTEMPLATEID?: string;
  OEADJPRINTTEMPLATEID?: string;
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
  /** "Unrestricted" unless given. */
  OBJECTRESTRICTION?:
    "Unrestricted" | "RootOnly" | "Restricted" | (string & {}) | null;
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDLOCATIONS?: string[];
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDDEPARTMENTS?: string[];
  CUSTOMEREMAILTEMPLATES?: CustomeremailtemplateRecord[];
  TOTALDUE?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface CustomerRecord extends CustomerFields, OpenValues {}

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
    RESTRICTEDDEPARTMENTS? & CUSTOMEREMAILTEMPLATES? & TOTALDUE? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DISPLAYCONTACT: () => customerDisplaycontactRecord,
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
    ONETIME: "BOOLEAN",
    HIDEDISPLAYCONTACT: "BOOLEAN",
    CREDITLIMIT: "MONEY",
    RETAINAGEPERCENTAGE: "NUMBER",
    ONHOLD: "BOOLEAN",
    DELIVERY_OPTIONS: {
      name: "STRING",
      base: "enum",
      values: ["Print", "E-Mail", "Print#~#E-Mail"],
      open: true,
    },
    EMAILOPTIN: "BOOLEAN",
    ADVBILLBY: { name: "INTEGER", base: "integer", min: 0, max: 9 },
    ADVBILLBYTYPE: {
      name: "STRING",
      base: "enum",
      values: ["days", "months"],
      open: true,
    },
    CONTACTINFO: () => contactInfoRecord,
    BILLTO: () => billToRecord,
    SHIPTO: () => shipToRecord,
    CONTACT_LIST_INFO: () => contactListInfoRecord,
    CUSTOMERCONTACTS: () => customerContactsRecord,
    OBJECTRESTRICTION: {
      name: "STRING",
      base: "enum",
      values: ["Unrestricted", "RootOnly", "Restricted"],
      open: true,
    },
    RESTRICTEDLOCATIONS: { name: "STRING", base: "string", separator: "#~#" },
    RESTRICTEDDEPARTMENTS: { name: "STRING", base: "string", separator: "#~#" },
    CUSTOMEREMAILTEMPLATES: () => customeremailtemplatesRecord,
    PRIMARYCONTACT: () => contactRecord,
    SHIPTOCONTACT: () => contactRecord,
  },
  nulls: true,
};

/** The contact that stands for the company itself. Declared in 3.0/receivables.dtd. */
export interface CustomerDisplaycontactRecord extends OpenValues {
  PRINTAS?: string;
  CONTACTNAME?: string;
  COMPANYNAME?: string;
  /** `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  TAXGROUP?: string;
  PREFIX?: string;
  FIRSTNAME?: string;
  LASTNAME?: string;
  INITIAL?: string;
  TAXSCHEDULE?: string;
  TAXSOLUTIONID?: string;
  PHONE1?: string;
  PHONE2?: string;
  CELLPHONE?: string;
  PAGER?: string;
  FAX?: string;
  EMAIL1?: string;
  EMAIL2?: string;
  URL1?: string;
  URL2?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
}

export const customerDisplaycontactRecord: Shape<CustomerDisplaycontactRecord> =
  {
    element: "DISPLAYCONTACT",
    content: `(PRINTAS? & CONTACTNAME? & COMPANYNAME? & TAXABLE? & TAXGROUP? & PREFIX? & FIRSTNAME? &
    LASTNAME? & INITIAL? & TAXSCHEDULE? & TAXSOLUTIONID? & PHONE1? & PHONE2? & CELLPHONE? & PAGER? &
    FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & MAILADDRESS? & #ANY*)`,
    types: { TAXABLE: "BOOLEAN", MAILADDRESS: () => mailAddressRecord },
    nulls: true,
  };

export const customerContactsRecord: Shape<CustomerEntityContactsRecord[]> = {
  element: "CUSTOMERCONTACTS",
  content: "(CUSTOMERENTITYCONTACTS*)",
  types: { CUSTOMERENTITYCONTACTS: () => customerEntityContactsRecord },
  nulls: true,
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
    nulls: true,
  };

/** Declared in 3.0/receivables.dtd. */
export interface CustomerEntityContactsContactRecord extends OpenValues {
  NAME?: string;
}

export const customerEntityContactsContactRecord: Shape<CustomerEntityContactsContactRecord> =
  {
    element: "CONTACT",
    content: "(NAME? & #ANY*)",
    nulls: true,
  };

export const customeremailtemplatesRecord: Shape<
  CustomeremailtemplateRecord[]
> = {
  element: "CUSTOMEREMAILTEMPLATES",
  content: "(CUSTOMEREMAILTEMPLATE*)",
  types: { CUSTOMEREMAILTEMPLATE: () => customeremailtemplateRecord },
  nulls: true,
};
