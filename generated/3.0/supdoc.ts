// Made by intacct-codegen from 3.0/company.dtd, shared/company.dtd, shared/objects.dtd, shared/structures.dtd; do not edit. Checksum d5dee4b28b798bc3
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

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a supporting document with its attached files. Declared in shared/company.dtd. */
export interface CreateSupdoc {
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  supdocname?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocfoldername?: string;
  /** Borrowed from 2.1: `STRING_1000`: at most 1000 characters. */
  supdocdescription?: string;
  attachments?: readonly [Attachment, ...Attachment[]];
}

/** `Intacct supdoc CREATE Request` */
export const createSupdoc: FunctionProfile<CreateSupdoc, Created> = {
  name: "Intacct supdoc CREATE Request",
  version: "3.0",
  element: "create_supdoc",
  content:
    "(supdocid, supdocname?, supdocfoldername?, supdocdescription?, attachments?)",
  types: {
    supdocid: "STRING_100 borrowed",
    supdocname: "STRING_200 borrowed",
    supdocfoldername: "STRING_100 borrowed",
    supdocdescription: "STRING_1000 borrowed",
    attachments: () => attachments,
  },
};

/** Updates a supporting document, its attached files included. Declared in shared/company.dtd. */
export interface UpdateSupdoc {
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid: string;
  /** Borrowed from 2.1: `STRING_200`: at most 200 characters. */
  supdocname?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocfoldername?: string;
  /** Borrowed from 2.1: `STRING_1000`: at most 1000 characters. */
  supdocdescription?: string;
  attachments?: readonly [Attachment, ...Attachment[]];
}

/** `Intacct supdoc UPDATE Request` */
export const updateSupdoc: FunctionProfile<UpdateSupdoc, Completed> = {
  name: "Intacct supdoc UPDATE Request",
  version: "3.0",
  element: "update_supdoc",
  content:
    "(supdocid, supdocname?, supdocfoldername?, supdocdescription?, attachments?)",
  types: {
    supdocid: "STRING_100 borrowed",
    supdocname: "STRING_200 borrowed",
    supdocfoldername: "STRING_100 borrowed",
    supdocdescription: "STRING_1000 borrowed",
    attachments: () => attachments,
  },
};

/** Deletes a supporting document. Declared in shared/company.dtd. */
export interface DeleteSupdoc {
  key: string;
}

/** `Intacct supdoc DELETE Request` */
export const deleteSupdoc: FunctionProfile<DeleteSupdoc, Completed> = {
  name: "Intacct supdoc DELETE Request",
  version: "3.0",
  element: "delete_supdoc",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct supdoc GET. */
export type GetSupdoc = Get;

/** `Intacct supdoc GET Request` */
export const getSupdoc: FunctionProfile<GetSupdoc, SupdocData> = {
  name: "Intacct supdoc GET Request",
  version: "3.0",
  fixed: { object: "supdoc" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getSupdocResponse,
};

/** The input of Intacct supdoc QUERY. */
export type QuerySupdoc = GetList;

/** `Intacct supdoc QUERY Request` */
export const querySupdoc: FunctionProfile<QuerySupdoc, SupdocData> = {
  name: "Intacct supdoc QUERY Request",
  version: "3.0",
  fixed: { object: "supdoc" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => querySupdocResponse,
};

/** `Intacct supdoc GET Response` */
export const getSupdocResponse: Profile<SupdocData> = {
  name: "Intacct supdoc GET Response",
  version: "3.0",
  element: "data",
  content: "(supdoc*)",
  types: { supdoc: () => ({ element: "supdoc", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct supdoc QUERY Response` */
export const querySupdocResponse: Profile<SupdocData> = {
  name: "Intacct supdoc QUERY Response",
  version: "3.0",
  element: "data",
  content: "(supdoc*)",
  types: { supdoc: () => ({ element: "supdoc", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `supdoc`. */
export interface SupdocData extends DataAttributes {
  supdoc?: OpenRecord[];
}

/** An attached file: its name, type and Base64 data. Declared in shared/structures.dtd. */
export interface Attachment {
  /** Borrowed from 2.1: `STRING_4000`: at most 4000 characters. */
  attachmentname: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  attachmenttype: string;
  attachmentdata: string;
}

export const attachment: Shape<Attachment> = {
  element: "attachment",
  content: "(attachmentname, attachmenttype, attachmentdata)",
  types: {
    attachmentname: "STRING_4000 borrowed",
    attachmenttype: "STRING_20 borrowed",
  },
};

export const attachments: Shape<readonly [Attachment, ...Attachment[]]> = {
  element: "attachments",
  content: "(attachment+)",
  types: { attachment: () => attachment },
};
