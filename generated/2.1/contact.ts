// Made by intacct-codegen from 2.1/company.dtd, shared/company.dtd, shared/objects.dtd, shared/structures.dtd; do not edit. Checksum 926745b36f5f4cb8
import type {
  Completed,
  Created,
  FunctionProfile,
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

/** Creates a contact. Declared in 2.1/company.dtd. */
export interface CreateContact {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `CONTACTNAME`. */
  contactname: string;
  /** `STRING_200`: at most 200 characters. */
  printas: string;
  /** `STRING_100`: at most 100 characters. */
  companyname?: string;
  /** `BOOLEAN`. */
  taxable?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  taxgroup?: string;
  /** `STRING_6`: at most 6 characters. */
  prefix?: string;
  /** `STRING_40`: at most 40 characters. */
  firstname?: string;
  /** `STRING_40`: at most 40 characters. */
  lastname?: string;
  /** `STRING_40`: at most 40 characters. */
  initial?: string;
  /** `PHONENO`. */
  phone1?: string;
  /** `PHONENO`. */
  phone2?: string;
  /** `PHONENO`. */
  cellphone?: string;
  /** `PHONENO`. */
  pager?: string;
  /** `PHONENO`. */
  fax?: string;
  /** `STRING_40`: at most 40 characters. */
  email1?: string;
  /** `STRING_40`: at most 40 characters. */
  email2?: string;
  /** `STRING_256`: at most 256 characters. */
  url1?: string;
  /** `STRING_256`: at most 256 characters. */
  url2?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress?: MailAddress;
  /** `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** `STRING_100`: at most 100 characters. */
  taxschedule?: string;
  /** `KEY`. */
  externalid?: string;
}

/** `Intacct contact CREATE Request` */
export const createContact: FunctionProfile<CreateContact, Created> = {
  name: "Intacct contact CREATE Request",
  version: "2.1",
  element: "create_contact",
  content: `(contactname, printas, companyname?, taxable?, taxgroup?, prefix?, firstname?, lastname?,
    initial?, phone1?, phone2?, cellphone?, pager?, fax?, email1?, email2?, url1?, url2?, status?,
    mailaddress?, taxid?, taxsolutionid?, taxschedule?, externalid?)`,
  types: {
    contactname: "CONTACTNAME",
    printas: "STRING_200",
    companyname: "STRING_100",
    taxable: "BOOLEAN",
    taxgroup: "STRING_30",
    prefix: "STRING_6",
    firstname: "STRING_40",
    lastname: "STRING_40",
    initial: "STRING_40",
    phone1: "PHONENO",
    phone2: "PHONENO",
    cellphone: "PHONENO",
    pager: "PHONENO",
    fax: "PHONENO",
    email1: "STRING_40",
    email2: "STRING_40",
    url1: "STRING_256",
    url2: "STRING_256",
    status: enumStatus,
    mailaddress: () => mailAddress,
    taxid: "STRING_20",
    taxsolutionid: "STRING_100",
    taxschedule: "STRING_100",
    externalid: "KEY",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates the contact of the given name. Declared in shared/company.dtd. */
export interface UpdateContact {
  contactname: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_200`: at most 200 characters. */
  printas: string;
  /** `STRING_100`: at most 100 characters. */
  companyname?: string;
  /** `BOOLEAN`. */
  taxable?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  taxgroup?: string;
  /** `STRING_6`: at most 6 characters. */
  prefix?: string;
  /** `STRING_40`: at most 40 characters. */
  firstname?: string;
  /** `STRING_40`: at most 40 characters. */
  lastname?: string;
  /** `STRING_40`: at most 40 characters. */
  initial?: string;
  /** `PHONENO`. */
  phone1?: string;
  /** `PHONENO`. */
  phone2?: string;
  /** `PHONENO`. */
  cellphone?: string;
  /** `PHONENO`. */
  pager?: string;
  /** `PHONENO`. */
  fax?: string;
  /** `STRING_40`: at most 40 characters. */
  email1?: string;
  /** `STRING_40`: at most 40 characters. */
  email2?: string;
  /** `STRING_256`: at most 256 characters. */
  url1?: string;
  /** `STRING_256`: at most 256 characters. */
  url2?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress?: MailAddress;
  /** `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** `STRING_100`: at most 100 characters. */
  taxschedule?: string;
}

/** `Intacct contact UPDATE Request` */
export const updateContact: FunctionProfile<UpdateContact, Completed> = {
  name: "Intacct contact UPDATE Request",
  version: "2.1",
  element: "update_contact",
  content: `(printas, companyname?, taxable?, taxgroup?, prefix?, firstname?, lastname?, initial?, phone1?,
    phone2?, cellphone?, pager?, fax?, email1?, email2?, url1?, url2?, status?, mailaddress?,
    taxid?, taxsolutionid?, taxschedule?)`,
  types: {
    printas: "STRING_200",
    companyname: "STRING_100",
    taxable: "BOOLEAN",
    taxgroup: "STRING_30",
    prefix: "STRING_6",
    firstname: "STRING_40",
    lastname: "STRING_40",
    initial: "STRING_40",
    phone1: "PHONENO",
    phone2: "PHONENO",
    cellphone: "PHONENO",
    pager: "PHONENO",
    fax: "PHONENO",
    email1: "STRING_40",
    email2: "STRING_40",
    url1: "STRING_256",
    url2: "STRING_256",
    status: enumStatus,
    mailaddress: () => mailAddress,
    taxid: "STRING_20",
    taxsolutionid: "STRING_100",
    taxschedule: "STRING_100",
  },
  attributes: {
    contactname: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a contact. Declared in shared/company.dtd. */
export interface DeleteContact {
  contactname: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_contact UPDATE Request` */
export const deleteContact: FunctionProfile<DeleteContact, Completed> = {
  name: "Intacct delete_contact UPDATE Request",
  version: "2.1",
  element: "delete_contact",
  content: "EMPTY",
  attributes: {
    contactname: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct contact GET. */
export type GetContact = Get<ContactField>;

/** `Intacct contact GET Request` */
export const getContact: FunctionProfile<GetContact, ContactData> = {
  name: "Intacct contact GET Request",
  version: "2.1",
  fixed: { object: "contact" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getContactResponse,
};

/** The input of Intacct contact QUERY. */
export type QueryContact = GetList<ContactField>;

/** `Intacct contact QUERY Request` */
export const queryContact: FunctionProfile<QueryContact, ContactData> = {
  name: "Intacct contact QUERY Request",
  version: "2.1",
  fixed: { object: "contact" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryContactResponse,
};

/** `Intacct contact GET Response` */
export const getContactResponse: Profile<ContactData> = {
  name: "Intacct contact GET Response",
  version: "2.1",
  element: "data",
  content: "(contact*)",
  types: { contact: () => contactRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct contact QUERY Response` */
export const queryContactResponse: Profile<ContactData> = {
  name: "Intacct contact QUERY Response",
  version: "2.1",
  element: "data",
  content: "(contact*)",
  types: { contact: () => contactRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `contact`. */
export interface ContactData extends DataAttributes {
  contact?: ContactRecord[];
}

/** The fields of a contact that can be requested. */
export type ContactField = keyof ContactRecord;

/** A contact, written out. Declared in shared/structures.dtd. */
export interface Contact {
  /** `CONTACTNAME`. */
  contactname: string;
  /** `STRING_200`: at most 200 characters. */
  printas: string;
  /** `BOOLEAN`. */
  taxable?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  companyname?: string;
  /** `STRING_30`: at most 30 characters. */
  taxgroup?: string;
  /** `STRING_6`: at most 6 characters. */
  prefix?: string;
  /** `STRING_40`: at most 40 characters. */
  firstname?: string;
  /** `STRING_40`: at most 40 characters. */
  lastname?: string;
  /** `STRING_40`: at most 40 characters. */
  initial?: string;
  /** `PHONENO`. */
  phone1?: string;
  /** `PHONENO`. */
  phone2?: string;
  /** `PHONENO`. */
  cellphone?: string;
  /** `PHONENO`. */
  pager?: string;
  /** `PHONENO`. */
  fax?: string;
  /** `STRING_40`: at most 40 characters. */
  email1?: string;
  /** `STRING_40`: at most 40 characters. */
  email2?: string;
  /** `STRING_256`: at most 256 characters. */
  url1?: string;
  /** `STRING_256`: at most 256 characters. */
  url2?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** A postal address. */
  mailaddress?: MailAddress;
  /** `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** `STRING_100`: at most 100 characters. */
  taxschedule?: string;
}

export const contact: Shape<Contact> = {
  element: "contact",
  content: `(contactname, printas, taxable?, companyname?, taxgroup?, prefix?, firstname?, lastname?,
    initial?, phone1?, phone2?, cellphone?, pager?, fax?, email1?, email2?, url1?, url2?, status?,
    mailaddress?, taxid?, taxsolutionid?, taxschedule?)`,
  types: {
    contactname: "CONTACTNAME",
    printas: "STRING_200",
    taxable: "BOOLEAN",
    companyname: "STRING_100",
    taxgroup: "STRING_30",
    prefix: "STRING_6",
    firstname: "STRING_40",
    lastname: "STRING_40",
    initial: "STRING_40",
    phone1: "PHONENO",
    phone2: "PHONENO",
    cellphone: "PHONENO",
    pager: "PHONENO",
    fax: "PHONENO",
    email1: "STRING_40",
    email2: "STRING_40",
    url1: "STRING_256",
    url2: "STRING_256",
    status: enumStatus,
    mailaddress: () => mailAddress,
    taxid: "STRING_20",
    taxsolutionid: "STRING_100",
    taxschedule: "STRING_100",
  },
};

/** A contact, written out. Declared in shared/structures.dtd. */
export interface ContactRecord {
  /** `CONTACTNAME`. */
  contactname?: string;
  /** `STRING_200`: at most 200 characters. */
  printas?: string;
  /** `BOOLEAN`. */
  taxable?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  companyname?: string;
  /** `STRING_30`: at most 30 characters. */
  taxgroup?: string;
  /** `STRING_6`: at most 6 characters. */
  prefix?: string;
  /** `STRING_40`: at most 40 characters. */
  firstname?: string;
  /** `STRING_40`: at most 40 characters. */
  lastname?: string;
  /** `STRING_40`: at most 40 characters. */
  initial?: string;
  /** `PHONENO`. */
  phone1?: string;
  /** `PHONENO`. */
  phone2?: string;
  /** `PHONENO`. */
  cellphone?: string;
  /** `PHONENO`. */
  pager?: string;
  /** `PHONENO`. */
  fax?: string;
  /** `STRING_40`: at most 40 characters. */
  email1?: string;
  /** `STRING_40`: at most 40 characters. */
  email2?: string;
  /** `STRING_256`: at most 256 characters. */
  url1?: string;
  /** `STRING_256`: at most 256 characters. */
  url2?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** A postal address. */
  mailaddress?: MailAddressRecord;
  /** `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
  /** `STRING_100`: at most 100 characters. */
  taxschedule?: string;
}

export const contactRecord: Shape<ContactRecord> = {
  element: "contact",
  content: `(contactname?, printas?, taxable?, companyname?, taxgroup?, prefix?, firstname?, lastname?,
    initial?, phone1?, phone2?, cellphone?, pager?, fax?, email1?, email2?, url1?, url2?, status?,
    mailaddress?, taxid?, taxsolutionid?, taxschedule?)`,
  types: {
    contactname: "CONTACTNAME",
    printas: "STRING_200",
    taxable: "BOOLEAN",
    companyname: "STRING_100",
    taxgroup: "STRING_30",
    prefix: "STRING_6",
    firstname: "STRING_40",
    lastname: "STRING_40",
    initial: "STRING_40",
    phone1: "PHONENO",
    phone2: "PHONENO",
    cellphone: "PHONENO",
    pager: "PHONENO",
    fax: "PHONENO",
    email1: "STRING_40",
    email2: "STRING_40",
    url1: "STRING_256",
    url2: "STRING_256",
    status: enumResponseStatus,
    mailaddress: () => mailAddressRecord,
    taxid: "STRING_20",
    taxsolutionid: "STRING_100",
    taxschedule: "STRING_100",
  },
  answer: true,
};
