// Made by intacct-codegen from 2.1/response/company.dtd, shared/company.dtd, shared/objects.dtd; do not edit. Checksum e7f1f150c42b560b
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
import { type EnumResponseStatus, enumResponseStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a folder for supporting documents. Declared in shared/company.dtd. */
export interface CreateSupdocFolder {
  /** `STRING_100`: at most 100 characters. */
  supdocfoldername: string;
  /** `STRING_1000`: at most 1000 characters. */
  supdocfolderdescription?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocparentfoldername?: string;
}

/** `Intacct supdocfolder CREATE Request` */
export const createSupdocFolder: FunctionProfile<CreateSupdocFolder, Created> =
  {
    name: "Intacct supdocfolder CREATE Request",
    version: "2.1",
    element: "create_supdocfolder",
    content:
      "(supdocfoldername, supdocfolderdescription?, supdocparentfoldername?)",
    types: {
      supdocfoldername: "STRING_100",
      supdocfolderdescription: "STRING_1000",
      supdocparentfoldername: "STRING_100",
    },
  };

/** Updates a folder for supporting documents. Declared in shared/company.dtd. */
export interface UpdateSupdocFolder {
  /** `STRING_100`: at most 100 characters. */
  supdocfoldername: string;
  /** `STRING_1000`: at most 1000 characters. */
  supdocfolderdescription?: string;
  /** `STRING_100`: at most 100 characters. */
  supdocparentfoldername?: string;
}

/** `Intacct supdocfolder UPDATE Request` */
export const updateSupdocFolder: FunctionProfile<
  UpdateSupdocFolder,
  Completed
> = {
  name: "Intacct supdocfolder UPDATE Request",
  version: "2.1",
  element: "update_supdocfolder",
  content:
    "(supdocfoldername, supdocfolderdescription?, supdocparentfoldername?)",
  types: {
    supdocfoldername: "STRING_100",
    supdocfolderdescription: "STRING_1000",
    supdocparentfoldername: "STRING_100",
  },
};

/** Deletes a folder for supporting documents. Declared in shared/company.dtd. */
export interface DeleteSupdocFolder {
  key: string;
}

/** `Intacct delete_supdocfolder UPDATE Request` */
export const deleteSupdocFolder: FunctionProfile<
  DeleteSupdocFolder,
  Completed
> = {
  name: "Intacct delete_supdocfolder UPDATE Request",
  version: "2.1",
  element: "delete_supdocfolder",
  content: "EMPTY",
  attributes: { key: "CDATA #REQUIRED" },
};

/** The input of Intacct supdocfolder GET. */
export type GetSupdocFolder = Get<SupdocFolderField>;

/** `Intacct supdocfolder GET Request` */
export const getSupdocFolder: FunctionProfile<
  GetSupdocFolder,
  SupdocFolderData
> = {
  name: "Intacct supdocfolder GET Request",
  version: "2.1",
  fixed: { object: "supdocfolder" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getSupdocFolderResponse,
};

/** The input of Intacct supdocfolder QUERY. */
export type QuerySupdocFolder = GetList<SupdocFolderField>;

/** `Intacct supdocfolder QUERY Request` */
export const querySupdocFolder: FunctionProfile<
  QuerySupdocFolder,
  SupdocFolderData
> = {
  name: "Intacct supdocfolder QUERY Request",
  version: "2.1",
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
  version: "2.1",
  element: "data",
  content: "(supdocfolder*)",
  types: { supdocfolder: () => supdocFolderRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct supdocfolder QUERY Response` */
export const querySupdocFolderResponse: Profile<SupdocFolderData> = {
  name: "Intacct supdocfolder QUERY Response",
  version: "2.1",
  element: "data",
  content: "(supdocfolder*)",
  types: { supdocfolder: () => supdocFolderRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `supdocfolder`. */
export interface SupdocFolderData extends DataAttributes {
  supdocfolder?: SupdocFolderRecord[];
}

/** The fields of a supdocfolder that can be requested. */
export type SupdocFolderField = keyof SupdocFolderRecord;

/** A folder of supporting documents. Declared in 2.1/response/company.dtd. */
export interface SupdocFolderRecord {
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  parentfolder?: string;
  creationdate?: string;
  createdby?: string;
  lastmodified?: string;
  lastmodifiedby?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
}

export const supdocFolderRecord: Shape<SupdocFolderRecord> = {
  element: "supdocfolder",
  content: `(name?, description?, parentfolder?, creationdate?, createdby?, lastmodified?, lastmodifiedby?,
    status?)`,
  types: {
    name: "STRING_100",
    description: "STRING_80",
    status: enumResponseStatus,
  },
  answer: true,
};
