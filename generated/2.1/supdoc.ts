// Made by intacct-codegen from 2.1/company.dtd, 2.1/response/company.dtd, shared/company.dtd, shared/objects.dtd, shared/structures.dtd; do not edit. Checksum b955eb060cf4b324
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

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a supporting document with its attached files. Declared in shared/company.dtd. */
export interface CreateSupdoc {
  /** `STRING_100`: at most 100 characters. */
  supdocid: string;
  /** `STRING_200`: at most 200 characters. */
  supdocname?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocfoldername?: string;
  /** `STRING_1000`: at most 1000 characters. */
  supdocdescription?: string;
  attachments?: readonly [Attachment, ...Attachment[]];
}

/** `Intacct supdoc CREATE Request` */
export const createSupdoc: FunctionProfile<CreateSupdoc, Created> = {
  name: "Intacct supdoc CREATE Request",
  version: "2.1",
  element: "create_supdoc",
  content:
    "(supdocid, supdocname?, supdocfoldername?, supdocdescription?, attachments?)",
  types: {
    supdocid: "STRING_100",
    supdocname: "STRING_200",
    supdocfoldername: "STRING_100",
    supdocdescription: "STRING_1000",
    attachments: () => attachments,
  },
};

/** Updates a supporting document, its attached files included. Declared in shared/company.dtd. */
export interface UpdateSupdoc {
  /** `STRING_100`: at most 100 characters. */
  supdocid: string;
  /** `STRING_200`: at most 200 characters. */
  supdocname?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocfoldername?: string;
  /** `STRING_1000`: at most 1000 characters. */
  supdocdescription?: string;
  attachments?: readonly [Attachment, ...Attachment[]];
}

/** `Intacct supdoc UPDATE Request` */
export const updateSupdoc: FunctionProfile<UpdateSupdoc, Completed> = {
  name: "Intacct supdoc UPDATE Request",
  version: "2.1",
  element: "update_supdoc",
  content:
    "(supdocid, supdocname?, supdocfoldername?, supdocdescription?, attachments?)",
  types: {
    supdocid: "STRING_100",
    supdocname: "STRING_200",
    supdocfoldername: "STRING_100",
    supdocdescription: "STRING_1000",
    attachments: () => attachments,
  },
};

/** Deletes a supporting document. Declared in shared/company.dtd. */
export interface DeleteSupdoc {
  key: string;
}

/** `Intacct delete_supdoc UPDATE Request` */
export const deleteSupdoc: FunctionProfile<DeleteSupdoc, Completed> = {
  name: "Intacct delete_supdoc UPDATE Request",
  version: "2.1",
  element: "delete_supdoc",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct supdoc GET. */
export type GetSupdoc = Get<SupdocField>;

/** `Intacct supdoc GET Request` */
export const getSupdoc: FunctionProfile<GetSupdoc, SupdocData> = {
  name: "Intacct supdoc GET Request",
  version: "2.1",
  fixed: { object: "supdoc" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getSupdocResponse,
};

/** The input of Intacct supdoc QUERY. */
export type QuerySupdoc = GetList<SupdocField>;

/** `Intacct supdoc QUERY Request` */
export const querySupdoc: FunctionProfile<QuerySupdoc, SupdocData> = {
  name: "Intacct supdoc QUERY Request",
  version: "2.1",
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
  version: "2.1",
  element: "data",
  content: "(supdoc*)",
  types: { supdoc: () => supdocRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct supdoc QUERY Response` */
export const querySupdocResponse: Profile<SupdocData> = {
  name: "Intacct supdoc QUERY Response",
  version: "2.1",
  element: "data",
  content: "(supdoc*)",
  types: { supdoc: () => supdocRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `supdoc`. */
export interface SupdocData extends DataAttributes {
  supdoc?: SupdocRecord[];
}

/** The fields of a supdoc that can be requested. */
export type SupdocField = keyof SupdocRecord;

/** An attached file: its name, type and Base64 data. Declared in shared/structures.dtd. */
export interface Attachment {
  /** `STRING_4000`: at most 4000 characters. */
  attachmentname: string;
  /** `STRING_20`: at most 20 characters. */
  attachmenttype: string;
  attachmentdata: string;
}

export const attachment: Shape<Attachment> = {
  element: "attachment",
  content: "(attachmentname, attachmenttype, attachmentdata)",
  types: { attachmentname: "STRING_4000", attachmenttype: "STRING_20" },
};

export const attachments: Shape<readonly [Attachment, ...Attachment[]]> = {
  element: "attachments",
  content: "(attachment+)",
  types: { attachment: () => attachment },
};

/** An attached file: its name, type and Base64 data. Declared in shared/structures.dtd. */
export interface AttachmentRecord {
  /** `STRING_4000`: at most 4000 characters. */
  attachmentname: string;
  /** `STRING_20`: at most 20 characters. */
  attachmenttype: string;
  attachmentdata: string;
}

export const attachmentRecord: Shape<AttachmentRecord> = {
  element: "attachment",
  content: "(attachmentname, attachmenttype, attachmentdata)",
  types: { attachmentname: "STRING_4000", attachmenttype: "STRING_20" },
  answer: true,
};

/** A supporting document with its attached files. Declared in 2.1/response/company.dtd. */
export interface SupdocRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `STRING_200`: at most 200 characters. */
  supdocname?: string;
  folder?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  creationdate?: string;
  createdby?: string;
  attachments?: AttachmentRecord[];
}

export const supdocRecord: Shape<SupdocRecord> = {
  element: "supdoc",
  content: `(recordno?, supdocid?, supdocname?, folder?, description?, creationdate?, createdby?,
    attachments?)`,
  types: {
    recordno: "INTEGER",
    supdocid: "STRING_100",
    supdocname: "STRING_200",
    description: "STRING_80",
    attachments: () => attachmentsRecord,
  },
  answer: true,
};

export const attachmentsRecord: Shape<AttachmentRecord[]> = {
  element: "attachments",
  content: "(attachment+)",
  types: { attachment: () => attachmentRecord },
  answer: true,
};
