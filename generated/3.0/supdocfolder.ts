// Made by intacct-codegen from shared/company.dtd, shared/objects.dtd; do not edit. Checksum 5ea85322d15c6623
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

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a folder for supporting documents. Declared in shared/company.dtd. */
export interface CreateSupdocFolder {
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocfoldername: string;
  /** Borrowed from 2.1: `STRING_1000`: at most 1000 characters. */
  supdocfolderdescription?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocparentfoldername?: string;
}

/** `Intacct supdocfolder CREATE Request` */
export const createSupdocFolder: FunctionProfile<CreateSupdocFolder, Created> =
  {
    name: "Intacct supdocfolder CREATE Request",
    version: "3.0",
    element: "create_supdocfolder",
    content:
      "(supdocfoldername, supdocfolderdescription?, supdocparentfoldername?)",
    types: {
      supdocfoldername: "STRING_100 borrowed",
      supdocfolderdescription: "STRING_1000 borrowed",
      supdocparentfoldername: "STRING_100 borrowed",
    },
  };

/** Updates a folder for supporting documents. Declared in shared/company.dtd. */
export interface UpdateSupdocFolder {
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocfoldername: string;
  /** Borrowed from 2.1: `STRING_1000`: at most 1000 characters. */
  supdocfolderdescription?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocparentfoldername?: string;
}

/** `Intacct supdocfolder UPDATE Request` */
export const updateSupdocFolder: FunctionProfile<
  UpdateSupdocFolder,
  Completed
> = {
  name: "Intacct supdocfolder UPDATE Request",
  version: "3.0",
  element: "update_supdocfolder",
  content:
    "(supdocfoldername, supdocfolderdescription?, supdocparentfoldername?)",
  types: {
    supdocfoldername: "STRING_100 borrowed",
    supdocfolderdescription: "STRING_1000 borrowed",
    supdocparentfoldername: "STRING_100 borrowed",
  },
};

/** Deletes a folder for supporting documents. Declared in shared/company.dtd. */
export interface DeleteSupdocFolder {
  key: string;
}

/** `Intacct supdocfolder DELETE Request` */
export const deleteSupdocFolder: FunctionProfile<
  DeleteSupdocFolder,
  Completed
> = {
  name: "Intacct supdocfolder DELETE Request",
  version: "3.0",
  element: "delete_supdocfolder",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct supdocfolder GET. */
export type GetSupdocFolder = Get;

/** `Intacct supdocfolder GET Request` */
export const getSupdocFolder: FunctionProfile<
  GetSupdocFolder,
  SupdocFolderData
> = {
  name: "Intacct supdocfolder GET Request",
  version: "3.0",
  fixed: { object: "supdocfolder" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getSupdocFolderResponse,
};

/** The input of Intacct supdocfolder QUERY. */
export type QuerySupdocFolder = GetList;

/** `Intacct supdocfolder QUERY Request` */
export const querySupdocFolder: FunctionProfile<
  QuerySupdocFolder,
  SupdocFolderData
> = {
  name: "Intacct supdocfolder QUERY Request",
  version: "3.0",
  fixed: { object: "supdocfolder" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => querySupdocFolderResponse,
};

/** `Intacct supdocfolder GET Response` */
export const getSupdocFolderResponse: Profile<SupdocFolderData> = {
  name: "Intacct supdocfolder GET Response",
  version: "3.0",
  element: "data",
  content: "(supdocfolder*)",
  types: { supdocfolder: () => ({ element: "supdocfolder", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct supdocfolder QUERY Response` */
export const querySupdocFolderResponse: Profile<SupdocFolderData> = {
  name: "Intacct supdocfolder QUERY Response",
  version: "3.0",
  element: "data",
  content: "(supdocfolder*)",
  types: { supdocfolder: () => ({ element: "supdocfolder", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `supdocfolder`. */
export interface SupdocFolderData extends DataAttributes {
  supdocfolder?: OpenRecord[];
}
