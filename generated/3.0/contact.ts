// Made by intacct-codegen from 3.0/company.dtd, 3.0/objects.dtd, shared/company.dtd, shared/objects.dtd, shared/structures.dtd; do not edit. Checksum c5b316dca8bf75df
import type {
  Completed,
  Created,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
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
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import {
  type MailAddressElement,
  mailAddressElement,
} from "./mailaddress-element.js";
import type { MailAddressRecord } from "./mailaddress.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a contact. Declared in 3.0/company.dtd. */
export interface CreateContactFunction {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `CONTACTNAME`. */
  contactname: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  printas: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  companyname?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  taxable?: boolean | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  taxgroup?: string;
  /** Borrowed from 2.1: `STRING_6`: at most 6 characters. */
  prefix?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  firstname?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  lastname?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  initial?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  phone1?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  phone2?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  cellphone?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  pager?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  fax?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  email1?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  email2?: string;
  /** Borrowed from 2.1: `STRING_256`: at most 256 characters. */
  url1?: string;
  /** Borrowed from 2.1: `STRING_256`: at most 256 characters. */
  url2?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress?: MailAddressElement;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxschedule?: string;
}

/** `Intacct create_contact CREATE Request` */
export const createContactFunction: FunctionProfile<
  CreateContactFunction,
  Created
> = {
  name: "Intacct create_contact CREATE Request",
  version: "3.0",
  element: "create_contact",
  content: `(contactname, printas, companyname?, taxable?, taxgroup?, prefix?, firstname?, lastname?,
    initial?, phone1?, phone2?, cellphone?, pager?, fax?, email1?, email2?, url1?, url2?, status?,
    mailaddress?, taxid?, externalid?, taxsolutionid?, taxschedule?)`,
  types: {
    contactname: "CONTACTNAME",
    printas: "STRING_200 borrowed",
    companyname: "STRING_100 borrowed",
    taxable: "BOOLEAN",
    taxgroup: "STRING_30 borrowed",
    prefix: "STRING_6 borrowed",
    firstname: "STRING_40 borrowed",
    lastname: "STRING_40 borrowed",
    initial: "STRING_40 borrowed",
    phone1: "PHONENO",
    phone2: "PHONENO",
    cellphone: "PHONENO",
    pager: "PHONENO",
    fax: "PHONENO",
    email1: "STRING_40 borrowed",
    email2: "STRING_40 borrowed",
    url1: "STRING_256 borrowed",
    url2: "STRING_256 borrowed",
    status: enumStatus,
    mailaddress: () => mailAddressElement,
    taxid: "STRING_20 borrowed",
    externalid: "KEY",
    taxsolutionid: "STRING_100 borrowed",
    taxschedule: "STRING_100 borrowed",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates the contact of the given name. Declared in shared/company.dtd. */
export interface UpdateContactFunction {
  contactname: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  printas: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  companyname?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  taxable?: boolean | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  taxgroup?: string;
  /** Borrowed from 2.1: `STRING_6`: at most 6 characters. */
  prefix?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  firstname?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  lastname?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  initial?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  phone1?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  phone2?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  cellphone?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  pager?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  fax?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  email1?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  email2?: string;
  /** Borrowed from 2.1: `STRING_256`: at most 256 characters. */
  url1?: string;
  /** Borrowed from 2.1: `STRING_256`: at most 256 characters. */
  url2?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress?: MailAddressElement;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxschedule?: string;
}

/** `Intacct update_contact UPDATE Request` */
export const updateContactFunction: FunctionProfile<
  UpdateContactFunction,
  Completed
> = {
  name: "Intacct update_contact UPDATE Request",
  version: "3.0",
  element: "update_contact",
  content: `(printas, companyname?, taxable?, taxgroup?, prefix?, firstname?, lastname?, initial?, phone1?,
    phone2?, cellphone?, pager?, fax?, email1?, email2?, url1?, url2?, status?, mailaddress?,
    taxid?, taxsolutionid?, taxschedule?)`,
  types: {
    printas: "STRING_200 borrowed",
    companyname: "STRING_100 borrowed",
    taxable: "BOOLEAN",
    taxgroup: "STRING_30 borrowed",
    prefix: "STRING_6 borrowed",
    firstname: "STRING_40 borrowed",
    lastname: "STRING_40 borrowed",
    initial: "STRING_40 borrowed",
    phone1: "PHONENO",
    phone2: "PHONENO",
    cellphone: "PHONENO",
    pager: "PHONENO",
    fax: "PHONENO",
    email1: "STRING_40 borrowed",
    email2: "STRING_40 borrowed",
    url1: "STRING_256 borrowed",
    url2: "STRING_256 borrowed",
    status: enumStatus,
    mailaddress: () => mailAddressElement,
    taxid: "STRING_20 borrowed",
    taxsolutionid: "STRING_100 borrowed",
    taxschedule: "STRING_100 borrowed",
  },
  attributes: {
    contactname: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a contact. Declared in shared/company.dtd. */
export interface DeleteContactFunction {
  contactname: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_contact DELETE Request` */
export const deleteContactFunction: FunctionProfile<
  DeleteContactFunction,
  Completed
> = {
  name: "Intacct delete_contact DELETE Request",
  version: "3.0",
  element: "delete_contact",
  content: "EMPTY",
  attributes: {
    contactname: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** A contact: a person or a company, with its addresses. Declared in 3.0/company.dtd. */
export interface CreateContact {
  /** Contact name. */
  CONTACTNAME: string;
  /** Print as. */
  PRINTAS: string;
  /** Company name. */
  COMPANYNAME?: string;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Middle name. */
  INITIAL?: string;
  /** Primary phone. */
  PHONE1?: string;
  /** Secondary phone. */
  PHONE2?: string;
  /** Mobile phone. */
  CELLPHONE?: string;
  /** Pager. */
  PAGER?: string;
  /** Fax. */
  FAX?: string;
  /** Primary email address. */
  EMAIL1?: string;
  /** Secondary email addresses. */
  EMAIL2?: string;
  /** Primary URL. */
  URL1?: string;
  /** Secondary URL. */
  URL2?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** A postal address. */
  MAILADDRESS?: ContactMailAddress;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
}

/** `Intacct contact CREATE Request` */
export const createContact: FunctionProfile<CreateContact, ContactData> = {
  name: "Intacct contact CREATE Request",
  version: "3.0",
  within: "create",
  element: "CONTACT",
  content: `(CONTACTNAME & PRINTAS & COMPANYNAME? & TAXABLE? & TAXGROUP? & PREFIX? & FIRSTNAME? &
    LASTNAME? & INITIAL? & PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? &
    URL1? & URL2? & STATUS? & MAILADDRESS? & TAXSCHEDULE? & TAXSOLUTIONID?)`,
  source: "documented",
  types: {
    TAXABLE: "BOOLEAN",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    MAILADDRESS: () => contactMailAddress,
  },
  response: () => getContactResponse,
};

/** A contact: a person or a company, with its addresses. Declared in 3.0/company.dtd. */
export type UpdateContact = UpdateContactFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Contact name. */
        CONTACTNAME?: string;
      }
    | {
        RECORDNO?: never;
        /** Contact name. */
        CONTACTNAME: string;
      }
  );

interface UpdateContactFields {
  /** Print as. */
  PRINTAS?: string;
  /** Company name. */
  COMPANYNAME?: string;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Middle name. */
  INITIAL?: string;
  /** Primary phone. */
  PHONE1?: string;
  /** Secondary phone. */
  PHONE2?: string;
  /** Mobile phone. */
  CELLPHONE?: string;
  /** Pager. */
  PAGER?: string;
  /** Fax. */
  FAX?: string;
  /** Primary email address. */
  EMAIL1?: string;
  /** Secondary email addresses. */
  EMAIL2?: string;
  /** Primary URL. */
  URL1?: string;
  /** Secondary URL. */
  URL2?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** A postal address. */
  MAILADDRESS?: UpdateContactMailAddress;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
}

/** `Intacct contact UPDATE Request` */
export const updateContact: FunctionProfile<UpdateContact, ContactData> = {
  name: "Intacct contact UPDATE Request",
  version: "3.0",
  within: "update",
  element: "CONTACT",
  content: `((RECORDNO || CONTACTNAME) & PRINTAS? & COMPANYNAME? & TAXABLE? & TAXGROUP? & PREFIX? &
    FIRSTNAME? & LASTNAME? & INITIAL? & PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? &
    EMAIL2? & URL1? & URL2? & STATUS? & MAILADDRESS? & TAXSCHEDULE? & TAXSOLUTIONID?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    TAXABLE: "BOOLEAN",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    MAILADDRESS: () => updateContactMailAddress,
  },
  response: () => getContactResponse,
};

/** The input of Intacct contact DELETE. */
export type DeleteContact = Delete;

/** `Intacct contact DELETE Request` */
export const deleteContact: FunctionProfile<DeleteContact, Completed> = {
  name: "Intacct contact DELETE Request",
  version: "3.0",
  fixed: { object: "CONTACT" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct contact GET. */
export type GetContact = Read<ContactField | "*">;

/** `Intacct contact GET Request` */
export const getContact: FunctionProfile<GetContact, ContactData> = {
  name: "Intacct contact GET Request",
  version: "3.0",
  fixed: { object: "CONTACT" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getContactResponse,
};

/** The input of Intacct contact readByName GET. */
export type ReadByNameContact = ReadByName<ContactField | "*">;

/** `Intacct contact readByName GET Request` */
export const readByNameContact: FunctionProfile<
  ReadByNameContact,
  ContactData
> = {
  name: "Intacct contact readByName GET Request",
  version: "3.0",
  fixed: { object: "CONTACT" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameContactResponse,
};

/** The input of Intacct contact readByQuery QUERY. */
export type ReadByQueryContact = ReadByQuery<ContactField | "*">;

/** `Intacct contact readByQuery QUERY Request` */
export const readByQueryContact: FunctionProfile<
  ReadByQueryContact,
  ContactData
> = {
  name: "Intacct contact readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "CONTACT" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryContactResponse,
};

/** The input of Intacct contact QUERY. */
export type QueryContact = QueryInput;

/** `Intacct contact QUERY Request` */
export const queryContact: QueryProfile<ContactRecord> = {
  name: "Intacct contact QUERY Request",
  version: "3.0",
  fixed: { object: "CONTACT" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryContactResponse,
};

/** The input of Intacct contact LOOKUP. */
export type LookupContact = Lookup;

/** `Intacct contact LOOKUP Request` */
export const lookupContact: FunctionProfile<LookupContact, TypeData> = {
  name: "Intacct contact LOOKUP Request",
  version: "3.0",
  fixed: { object: "CONTACT" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupContactResponse,
};

/** The input of Intacct contact get GET. */
export type GetContactFunction = Get;

/** `Intacct contact get GET Request` */
export const getContactFunction: FunctionProfile<
  GetContactFunction,
  ContactRows2
> = {
  name: "Intacct contact get GET Request",
  version: "3.0",
  fixed: { object: "contact" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getContactFunctionResponse,
};

/** The input of Intacct contact get_list QUERY. */
export type GetListContact = GetList;

/** `Intacct contact get_list QUERY Request` */
export const getListContact: FunctionProfile<GetListContact, ContactRows2> = {
  name: "Intacct contact get_list QUERY Request",
  version: "3.0",
  fixed: { object: "contact" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListContactResponse,
};

/** `Intacct contact GET Response` */
export const getContactResponse: Profile<ContactData> = {
  name: "Intacct contact GET Response",
  version: "3.0",
  element: "data",
  content: "(contact*)",
  types: { contact: () => contactRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contact readByName GET Response` */
export const readByNameContactResponse: Profile<ContactData> = {
  name: "Intacct contact readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(contact*)",
  types: { contact: () => contactRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contact readByQuery QUERY Response` */
export const readByQueryContactResponse: Profile<ContactData> = {
  name: "Intacct contact readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(contact*)",
  types: { contact: () => contactRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contact QUERY Response` */
export const queryContactResponse: Profile<ContactRows> = {
  name: "Intacct contact QUERY Response",
  version: "3.0",
  element: "data",
  content: "(CONTACT*)",
  types: { CONTACT: () => contactRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contact LOOKUP Response` */
export const lookupContactResponse: Profile<TypeData> = {
  name: "Intacct contact LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contact get GET Response` */
export const getContactFunctionResponse: Profile<ContactRows2> = {
  name: "Intacct contact get GET Response",
  version: "3.0",
  element: "data",
  content: "(contact*)",
  types: { contact: () => ({ element: "contact", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contact get_list QUERY Response` */
export const getListContactResponse: Profile<ContactRows2> = {
  name: "Intacct contact get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(contact*)",
  types: { contact: () => ({ element: "contact", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contact`. */
export interface ContactData extends DataAttributes {
  contact?: ContactRecord[];
}

/** The fields of a contact that can be requested. */
export type ContactField = keyof ContactFields | `${string}.${string}`;

/** The data of an answer about `CONTACT`. */
export interface ContactRows extends DataAttributes {
  CONTACT?: ContactRecord[];
}

/** The data of an answer about `contact`. */
export interface ContactRows2 extends DataAttributes {
  contact?: OpenRecord[];
}

/** A contact, written out. Declared in shared/structures.dtd. */
export interface Contact {
  /** Borrowed from 2.1: `CONTACTNAME`. */
  contactname: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  printas: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  taxable?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  companyname?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  taxgroup?: string;
  /** Borrowed from 2.1: `STRING_6`: at most 6 characters. */
  prefix?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  firstname?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  lastname?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  initial?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  phone1?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  phone2?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  cellphone?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  pager?: string;
  /** Borrowed from 2.1: `PHONENO`. */
  fax?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  email1?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  email2?: string;
  /** Borrowed from 2.1: `STRING_256`: at most 256 characters. */
  url1?: string;
  /** Borrowed from 2.1: `STRING_256`: at most 256 characters. */
  url2?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress?: MailAddressElement;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  taxschedule?: string;
}

export const contact: Shape<Contact> = {
  element: "contact",
  content: `(contactname, printas, taxable?, companyname?, taxgroup?, prefix?, firstname?, lastname?,
    initial?, phone1?, phone2?, cellphone?, pager?, fax?, email1?, email2?, url1?, url2?, status?,
    mailaddress?, taxid?, taxsolutionid?, taxschedule?)`,
  types: {
    contactname: "CONTACTNAME",
    printas: "STRING_200 borrowed",
    taxable: "BOOLEAN",
    companyname: "STRING_100 borrowed",
    taxgroup: "STRING_30 borrowed",
    prefix: "STRING_6 borrowed",
    firstname: "STRING_40 borrowed",
    lastname: "STRING_40 borrowed",
    initial: "STRING_40 borrowed",
    phone1: "PHONENO",
    phone2: "PHONENO",
    cellphone: "PHONENO",
    pager: "PHONENO",
    fax: "PHONENO",
    email1: "STRING_40 borrowed",
    email2: "STRING_40 borrowed",
    url1: "STRING_256 borrowed",
    url2: "STRING_256 borrowed",
    status: enumStatus,
    mailaddress: () => mailAddressElement,
    taxid: "STRING_20 borrowed",
    taxsolutionid: "STRING_100 borrowed",
    taxschedule: "STRING_100 borrowed",
  },
};

/** A postal address. Declared in 3.0/company.dtd. */
export interface ContactMailAddress {
  /** Contact address: Line 1. */
  ADDRESS1?: string;
  /** Contact address: Line 2. */
  ADDRESS2?: string;
  /** Contact address: Line 3. */
  ADDRESS3?: string;
  /** Contact address: City. */
  CITY?: string;
  /** State. */
  STATE?: string;
  /** Contact address: ZIP or postal code. */
  ZIP?: string;
  /** Contact address: Country. */
  COUNTRY?: string;
  /** Contact address: Country. */
  COUNTRYCODE?: string;
  ISOCOUNTRYCODE?: string;
}

export const contactMailAddress: Shape<ContactMailAddress> = {
  element: "MAILADDRESS",
  content: `(ADDRESS1? & ADDRESS2? & ADDRESS3? & CITY? & STATE? & ZIP? & COUNTRY? & COUNTRYCODE? &
    ISOCOUNTRYCODE?)`,
  source: "documented",
};

/** A postal address. Declared in 3.0/company.dtd. */
export interface UpdateContactMailAddress {
  /** Contact address: Line 1. */
  ADDRESS1?: string;
  /** Contact address: Line 2. */
  ADDRESS2?: string;
  /** Contact address: Line 3. */
  ADDRESS3?: string;
  /** Contact address: City. */
  CITY?: string;
  /** State. */
  STATE?: string;
  /** Contact address: ZIP or postal code. */
  ZIP?: string;
  /** Contact address: Country. */
  COUNTRY?: string;
  /** Contact address: Country. */
  COUNTRYCODE?: string;
  ISOCOUNTRYCODE?: string;
}

export const updateContactMailAddress: Shape<UpdateContactMailAddress> = {
  element: "MAILADDRESS",
  content: `(ADDRESS1? & ADDRESS2? & ADDRESS3? & CITY? & STATE? & ZIP? & COUNTRY? & COUNTRYCODE? &
    ISOCOUNTRYCODE?)`,
  source: "documented",
};

/** A contact: a person or a company, with its addresses. Declared in 3.0/company.dtd. */
export interface ContactFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Print as. */
  PRINTAS?: string;
  /** Company name. */
  COMPANYNAME?: string;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Middle name. */
  INITIAL?: string;
  /** Primary phone. */
  PHONE1?: string;
  /** Secondary phone. */
  PHONE2?: string;
  /** Mobile phone. */
  CELLPHONE?: string;
  /** Pager. */
  PAGER?: string;
  /** Fax. */
  FAX?: string;
  /** Primary email address. */
  EMAIL1?: string;
  /** Secondary email addresses. */
  EMAIL2?: string;
  /** Primary URL. */
  URL1?: string;
  /** Secondary URL. */
  URL2?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** A postal address. */
  MAILADDRESS?: ContactMailAddressRecord;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Price schedule. */
  PRICESCHEDULE?: string;
  /** Discount percent. `NUMBER`. */
  DISCOUNT?: DecimalText | null;
  /** Price list. */
  PRICELIST?: string;
  /** Price list record number. `INTEGER`. */
  PRICELISTKEY?: IntegerText | null;
  /** Tax ID. */
  TAXID?: string;
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
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  /** Price schedule record number. `INTEGER`. */
  PRICESCHEDULEKEY?: IntegerText | null;
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
export interface ContactRelations {
  MAILADDRESS: MailAddressRecord;
  MELOCATION: LocationRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ContactRecord
  extends ContactFields, OpenValues, Related<ContactFields, ContactRelations> {}

export const contactRecord: Shape<ContactRecord> = {
  element: "CONTACT",
  content: `(RECORDNO? & CONTACTNAME? & PRINTAS? & COMPANYNAME? & TAXABLE? & TAXGROUP? & PREFIX? &
    FIRSTNAME? & LASTNAME? & INITIAL? & PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? &
    EMAIL2? & URL1? & URL2? & STATUS? & MAILADDRESS? & TAXSCHEDULE? & TAXSOLUTIONID? & VISIBLE? &
    PRICESCHEDULE? & DISCOUNT? & PRICELIST? & PRICELISTKEY? & TAXID? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXGROUPKEY? &
    PRICESCHEDULEKEY? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? &
    RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TAXABLE: "BOOLEAN",
    STATUS: "ENUM",
    MAILADDRESS: () => contactMailAddressRecord,
    VISIBLE: "BOOLEAN",
    DISCOUNT: "NUMBER",
    PRICELISTKEY: "INTEGER",
    REGISTERED_CAPITAL: "INTEGER",
    TAXGROUPKEY: "INTEGER",
    PRICESCHEDULEKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => contactPaths,
  answer: true,
};

export const contactPaths: Paths = {
  types: {
    BOOLEAN: "TAXABLE VISIBLE",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: {
    MELOCATION: () => locationPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** A postal address. Declared in 3.0/company.dtd. */
export interface ContactMailAddressRecord extends OpenValues {
  /** Contact address: Line 1. */
  ADDRESS1?: string;
  /** Contact address: Line 2. */
  ADDRESS2?: string;
  /** Contact address: Line 3. */
  ADDRESS3?: string;
  /** Contact address: City. */
  CITY?: string;
  /** State. */
  STATE?: string;
  /** Contact address: ZIP or postal code. */
  ZIP?: string;
  /** Contact address: Country. */
  COUNTRY?: string;
  /** Contact address: Country. */
  COUNTRYCODE?: string;
  ISOCOUNTRYCODE?: string;
  /** Parent key. `INTEGER`. */
  RECORDKEY?: IntegerText | null;
  /** Latitude. `NUMBER`. */
  LATITUDE?: DecimalText | null;
  /** Longitude. `NUMBER`. */
  LONGITUDE?: DecimalText | null;
}

export const contactMailAddressRecord: Shape<ContactMailAddressRecord> = {
  element: "MAILADDRESS",
  content: `(ADDRESS1? & ADDRESS2? & ADDRESS3? & CITY? & STATE? & ZIP? & COUNTRY? & COUNTRYCODE? &
    ISOCOUNTRYCODE? & RECORDKEY? & LATITUDE? & LONGITUDE? & #ANY*)`,
  types: { RECORDKEY: "INTEGER", LATITUDE: "NUMBER", LONGITUDE: "NUMBER" },
  answer: true,
};
