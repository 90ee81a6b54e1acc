// Made by intacct-codegen from 3.0/construction.dtd, 3.0/objects.dtd; do not edit. Checksum ccde040a63bfa086
import type {
  Completed,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDateTime,
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import {
  type AccumulationTypeRecord,
  accumulationTypePaths,
} from "./accumulationtype.js";
import { type TypeData, typeRecord } from "./activitylog.js";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type GlAccountRecord, glAccountPaths } from "./glaccount.js";
import { type ItemRecord, itemPaths } from "./item.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import {
  type UpdateCustomField,
  updateCustomFields,
} from "./update-customfields.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** A cost type that tasks of all projects can take over. Declared in 3.0/construction.dtd. */
export interface CreateStandardcosttype {
  /** ID. `STRING_12`: at most 12 characters. */
  STANDARDCOSTTYPEID: string;
  /** Name. `STRING_200`: at most 200 characters. */
  NAME: string;
  /** Description. `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Cost unit description. `STRING_30`: at most 30 characters. */
  COSTUNITDESCRIPTION?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | null;
  /** GL account. */
  ACCOUNTNO?: string;
  /** Parent ID. */
  PARENTID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
}

/** `Intacct standardcosttype CREATE Request` */
export const createStandardcosttype: FunctionProfile<
  CreateStandardcosttype,
  StandardcosttypeData
> = {
  name: "Intacct standardcosttype CREATE Request",
  version: "3.0",
  within: "create",
  element: "STANDARDCOSTTYPE",
  content: `(STANDARDCOSTTYPEID & NAME & DESCRIPTION? & ACCUMULATIONTYPENAME? & COSTUNITDESCRIPTION? &
    STATUS? & ACCOUNTNO? & PARENTID? & ITEMID? & customfields?)`,
  source: "documented",
  types: {
    STANDARDCOSTTYPEID: "STRING_12",
    NAME: "STRING_200",
    DESCRIPTION: "STRING_1000",
    COSTUNITDESCRIPTION: "STRING_30",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    customfields: () => customFields,
  },
  response: () => getStandardcosttypeResponse,
};

/** A cost type that tasks of all projects can take over. Declared in 3.0/construction.dtd. */
export type UpdateStandardcosttype = UpdateStandardcosttypeFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** ID. `STRING_12`: at most 12 characters. */
        STANDARDCOSTTYPEID?: string;
      }
    | {
        RECORDNO?: never;
        /** ID. `STRING_12`: at most 12 characters. */
        STANDARDCOSTTYPEID: string;
      }
  );

interface UpdateStandardcosttypeFields {
  /** Name. `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** Description. `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Cost unit description. `STRING_30`: at most 30 characters. */
  COSTUNITDESCRIPTION?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | null;
  /** GL account. */
  ACCOUNTNO?: string;
  /** Parent ID. */
  PARENTID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Custom fields, by name. */
  customfields?: readonly UpdateCustomField[];
}

/** `Intacct standardcosttype UPDATE Request` */
export const updateStandardcosttype: FunctionProfile<
  UpdateStandardcosttype,
  StandardcosttypeData
> = {
  name: "Intacct standardcosttype UPDATE Request",
  version: "3.0",
  within: "update",
  element: "STANDARDCOSTTYPE",
  content: `((RECORDNO || STANDARDCOSTTYPEID) & NAME? & DESCRIPTION? & ACCUMULATIONTYPENAME? &
    COSTUNITDESCRIPTION? & STATUS? & ACCOUNTNO? & PARENTID? & ITEMID? & customfields?)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    STANDARDCOSTTYPEID: "STRING_12",
    NAME: "STRING_200",
    DESCRIPTION: "STRING_1000",
    COSTUNITDESCRIPTION: "STRING_30",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    customfields: () => updateCustomFields,
  },
  response: () => getStandardcosttypeResponse,
};

/** The input of Intacct standardcosttype DELETE. */
export type DeleteStandardcosttype = Delete;

/** `Intacct standardcosttype DELETE Request` */
export const deleteStandardcosttype: FunctionProfile<
  DeleteStandardcosttype,
  Completed
> = {
  name: "Intacct standardcosttype DELETE Request",
  version: "3.0",
  fixed: { object: "STANDARDCOSTTYPE" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct standardcosttype GET. */
export type GetStandardcosttype = Read<StandardcosttypeField | "*">;

/** `Intacct standardcosttype GET Request` */
export const getStandardcosttype: FunctionProfile<
  GetStandardcosttype,
  StandardcosttypeData
> = {
  name: "Intacct standardcosttype GET Request",
  version: "3.0",
  fixed: { object: "STANDARDCOSTTYPE" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getStandardcosttypeResponse,
};

/** The input of Intacct standardcosttype readByName GET. */
export type ReadByNameStandardcosttype = ReadByName<
  StandardcosttypeField | "*"
>;

/** `Intacct standardcosttype readByName GET Request` */
export const readByNameStandardcosttype: FunctionProfile<
  ReadByNameStandardcosttype,
  StandardcosttypeData
> = {
  name: "Intacct standardcosttype readByName GET Request",
  version: "3.0",
  fixed: { object: "STANDARDCOSTTYPE" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameStandardcosttypeResponse,
};

/** The input of Intacct standardcosttype readByQuery QUERY. */
export type ReadByQueryStandardcosttype = ReadByQuery<
  StandardcosttypeField | "*"
>;

/** `Intacct standardcosttype readByQuery QUERY Request` */
export const readByQueryStandardcosttype: FunctionProfile<
  ReadByQueryStandardcosttype,
  StandardcosttypeData
> = {
  name: "Intacct standardcosttype readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "STANDARDCOSTTYPE" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryStandardcosttypeResponse,
};

/** The input of Intacct standardcosttype QUERY. */
export type QueryStandardcosttype = QueryInput;

/** `Intacct standardcosttype QUERY Request` */
export const queryStandardcosttype: QueryProfile<StandardcosttypeRecord> = {
  name: "Intacct standardcosttype QUERY Request",
  version: "3.0",
  fixed: { object: "STANDARDCOSTTYPE" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryStandardcosttypeResponse,
};

/** The input of Intacct standardcosttype LOOKUP. */
export type LookupStandardcosttype = Lookup;

/** `Intacct standardcosttype LOOKUP Request` */
export const lookupStandardcosttype: FunctionProfile<
  LookupStandardcosttype,
  TypeData
> = {
  name: "Intacct standardcosttype LOOKUP Request",
  version: "3.0",
  fixed: { object: "STANDARDCOSTTYPE" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupStandardcosttypeResponse,
};

/** `Intacct standardcosttype GET Response` */
export const getStandardcosttypeResponse: Profile<StandardcosttypeData> = {
  name: "Intacct standardcosttype GET Response",
  version: "3.0",
  element: "data",
  content: "(standardcosttype*)",
  types: { standardcosttype: () => standardcosttypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct standardcosttype readByName GET Response` */
export const readByNameStandardcosttypeResponse: Profile<StandardcosttypeData> =
  {
    name: "Intacct standardcosttype readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(standardcosttype*)",
    types: { standardcosttype: () => standardcosttypeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct standardcosttype readByQuery QUERY Response` */
export const readByQueryStandardcosttypeResponse: Profile<StandardcosttypeData> =
  {
    name: "Intacct standardcosttype readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(standardcosttype*)",
    types: { standardcosttype: () => standardcosttypeRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct standardcosttype QUERY Response` */
export const queryStandardcosttypeResponse: Profile<StandardcosttypeRows> = {
  name: "Intacct standardcosttype QUERY Response",
  version: "3.0",
  element: "data",
  content: "(STANDARDCOSTTYPE*)",
  types: { STANDARDCOSTTYPE: () => standardcosttypeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct standardcosttype LOOKUP Response` */
export const lookupStandardcosttypeResponse: Profile<TypeData> = {
  name: "Intacct standardcosttype LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `standardcosttype`. */
export interface StandardcosttypeData extends DataAttributes {
  standardcosttype?: StandardcosttypeRecord[];
}

/** The fields of a standardcosttype that can be requested. */
export type StandardcosttypeField =
  keyof StandardcosttypeFields | `${string}.${string}`;

/** The data of an answer about `STANDARDCOSTTYPE`. */
export interface StandardcosttypeRows extends DataAttributes {
  STANDARDCOSTTYPE?: StandardcosttypeRecord[];
}

/** A cost type that tasks of all projects can take over. Declared in 3.0/construction.dtd. */
export interface StandardcosttypeFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** ID. `STRING_12`: at most 12 characters. */
  STANDARDCOSTTYPEID?: string;
  /** Name. `STRING_200`: at most 200 characters. */
  NAME?: string;
  /** Description. `STRING_1000`: at most 1000 characters. */
  DESCRIPTION?: string;
  /** Accumulation type name. */
  ACCUMULATIONTYPENAME?: string;
  /** Cost unit description. `STRING_30`: at most 30 characters. */
  COSTUNITDESCRIPTION?: string;
  /** Status. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** GL account. */
  ACCOUNTNO?: string;
  /** Parent ID. */
  PARENTID?: string;
  /** Item ID. */
  ITEMID?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  /** Accumulation type. `INTEGER`. */
  ACCUMULATIONTYPEKEY?: IntegerText | null;
  /** GL account key. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Account title. */
  ACCOUNTTITLE?: string;
  /** Parent standard cost type key. `INTEGER`. */
  PARENTKEY?: IntegerText | null;
  /** Parent - Name. */
  PARENTNAME?: string;
  /** Item key. `INTEGER`. */
  ITEMKEY?: IntegerText | null;
  /** Item name. */
  ITEMNAME?: string;
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
  /** Record URL. */
  RECORD_URL?: string;
}

/** The related records that dotted names lead to. */
export interface StandardcosttypeRelations {
  ACCUMULATIONTYPE: AccumulationTypeRecord;
  GLACCOUNT: GlAccountRecord;
  ITEM: ItemRecord;
  PARENT: StandardcosttypeRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface StandardcosttypeRecord
  extends
    StandardcosttypeFields,
    OpenValues,
    Related<StandardcosttypeFields, StandardcosttypeRelations> {}

export const standardcosttypeRecord: Shape<StandardcosttypeRecord> = {
  element: "STANDARDCOSTTYPE",
  content: `(RECORDNO? & STANDARDCOSTTYPEID? & NAME? & DESCRIPTION? & ACCUMULATIONTYPENAME? &
    COSTUNITDESCRIPTION? & STATUS? & ACCOUNTNO? & PARENTID? & ITEMID? & customfields? &
    ACCUMULATIONTYPEKEY? & ACCOUNTKEY? & ACCOUNTTITLE? & PARENTKEY? & PARENTNAME? & ITEMKEY? &
    ITEMNAME? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STANDARDCOSTTYPEID: "STRING_12",
    NAME: "STRING_200",
    DESCRIPTION: "STRING_1000",
    COSTUNITDESCRIPTION: "STRING_30",
    STATUS: "ENUM",
    customfields: () => customFieldsRecord,
    ACCUMULATIONTYPEKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    PARENTKEY: "INTEGER",
    ITEMKEY: "INTEGER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => standardcosttypePaths,
  answer: true,
};

export const standardcosttypePaths: Paths = {
  types: { DATETIME_MDY: "WHENCREATED WHENMODIFIED" },
  to: {
    ACCUMULATIONTYPE: () => accumulationTypePaths,
    GLACCOUNT: () => glAccountPaths,
    ITEM: () => itemPaths,
    PARENT: () => standardcosttypePaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};
