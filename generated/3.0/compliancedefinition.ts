// Made by intacct-codegen from 3.0/objects.dtd, 3.0/purchasing.dtd; do not edit. Checksum 260ef3d07ba0708b
import type {
  Completed,
  Decimal,
  DecimalText,
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
import { type TypeData, typeRecord } from "./activitylog.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type UserInfoRecord, userInfoPaths } from "./userinfo.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Which compliance records vendors need, and for which transactions. Declared in 3.0/purchasing.dtd. */
export interface CreateComplianceDefinition {
  /** Compliance definition ID. */
  COMPLIANCEDEFINITIONID: string;
  /** Compliance definition name. */
  NAME: string;
  /** Compliance category. */
  CATEGORY: "Insurance" | "Lien waiver" | "Miscellaneous";
  /** Validate against. */
  VALIDATIONRULE: "Expiration date" | "Document received";
  /** When not compliant in AP payments. "Ignore" unless given. */
  PAYMENTNOTIFICATION: "Ignore" | "Warning" | "Error";
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Track by. */
  TRACKBY?: "Vendor" | "Primarydoc" | "PrimaryDoc" | null;
  /** Generation rule. "Do not generate" unless given. */
  GENERATERULE?: "Do not generate" | "Automatic by type" | null;
  /** The vendor types and the transaction definitions that the definition holds for. */
  COMPDEFENTRIES?: Compdefentries;
  /** Generate for each. "APBill" unless given. */
  GENERATEFOREACH?: "APBill" | "APPayment" | null;
  /** Minimum lien waiver amount. `MONEY`. */
  MINLIENWAIVERAMOUNT?: Decimal | null;
  /** Minimum primary document amount. `MONEY`. */
  MINPRIMARYDOCAMOUNT?: Decimal | null;
  /** Allow lien waivers with negative amounts. `BOOLEAN`. "true" unless given. */
  ALLOWNEGATIVELIENWAIVERS?: boolean | null;
}

/** `Intacct compliancedefinition CREATE Request` */
export const createComplianceDefinition: FunctionProfile<
  CreateComplianceDefinition,
  ComplianceDefinitionData
> = {
  name: "Intacct compliancedefinition CREATE Request",
  version: "3.0",
  within: "create",
  element: "COMPLIANCEDEFINITION",
  content: `(COMPLIANCEDEFINITIONID & NAME & CATEGORY & VALIDATIONRULE & PAYMENTNOTIFICATION &
    DESCRIPTION? & STATUS? & TRACKBY? & GENERATERULE? & COMPDEFENTRIES? & GENERATEFOREACH? &
    MINLIENWAIVERAMOUNT? & MINPRIMARYDOCAMOUNT? & ALLOWNEGATIVELIENWAIVERS?)`,
  source: "documented",
  types: {
    CATEGORY: {
      name: "STRING",
      base: "enum",
      values: ["Insurance", "Lien waiver", "Miscellaneous"],
    },
    VALIDATIONRULE: {
      name: "STRING",
      base: "enum",
      values: ["Expiration date", "Document received"],
    },
    PAYMENTNOTIFICATION: {
      name: "STRING",
      base: "enum",
      values: ["Ignore", "Warning", "Error"],
    },
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    TRACKBY: {
      name: "STRING",
      base: "enum",
      values: ["Vendor", "Primarydoc", "PrimaryDoc"],
    },
    GENERATERULE: {
      name: "STRING",
      base: "enum",
      values: ["Do not generate", "Automatic by type"],
    },
    COMPDEFENTRIES: () => compdefentries,
    GENERATEFOREACH: {
      name: "STRING",
      base: "enum",
      values: ["APBill", "APPayment"],
    },
    MINLIENWAIVERAMOUNT: "MONEY",
    MINPRIMARYDOCAMOUNT: "MONEY",
    ALLOWNEGATIVELIENWAIVERS: "BOOLEAN",
  },
  response: () => getComplianceDefinitionResponse,
};

/** Which compliance records vendors need, and for which transactions. Declared in 3.0/purchasing.dtd. */
export type UpdateComplianceDefinition = UpdateComplianceDefinitionFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Compliance definition ID. */
        COMPLIANCEDEFINITIONID?: string;
      }
    | {
        RECORDNO?: never;
        /** Compliance definition ID. */
        COMPLIANCEDEFINITIONID: string;
      }
  );

interface UpdateComplianceDefinitionFields {
  /** Compliance definition name. */
  NAME?: string;
  /** Validate against. */
  VALIDATIONRULE?: "Expiration date" | "Document received" | null;
  /** When not compliant in AP payments. "Ignore" unless given. */
  PAYMENTNOTIFICATION?: "Ignore" | "Warning" | "Error" | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Generation rule. "Do not generate" unless given. */
  GENERATERULE?: "Do not generate" | "Automatic by type" | null;
  /** The vendor types and the transaction definitions that the definition holds for. */
  COMPDEFENTRIES?: UpdateCompdefentries;
  /** Minimum lien waiver amount. `MONEY`. */
  MINLIENWAIVERAMOUNT?: Decimal | null;
  /** Minimum primary document amount. `MONEY`. */
  MINPRIMARYDOCAMOUNT?: Decimal | null;
  /** Allow lien waivers with negative amounts. `BOOLEAN`. "true" unless given. */
  ALLOWNEGATIVELIENWAIVERS?: boolean | null;
}

/** `Intacct compliancedefinition UPDATE Request` */
export const updateComplianceDefinition: FunctionProfile<
  UpdateComplianceDefinition,
  ComplianceDefinitionData
> = {
  name: "Intacct compliancedefinition UPDATE Request",
  version: "3.0",
  within: "update",
  element: "COMPLIANCEDEFINITION",
  content: `((RECORDNO || COMPLIANCEDEFINITIONID) & NAME? & VALIDATIONRULE? & PAYMENTNOTIFICATION? &
    DESCRIPTION? & STATUS? & GENERATERULE? & COMPDEFENTRIES? & MINLIENWAIVERAMOUNT? &
    MINPRIMARYDOCAMOUNT? & ALLOWNEGATIVELIENWAIVERS?)`,
  source: "documented",
  wants: ["NAME", "VALIDATIONRULE", "PAYMENTNOTIFICATION"],
  types: {
    RECORDNO: "INTEGER",
    VALIDATIONRULE: {
      name: "STRING",
      base: "enum",
      values: ["Expiration date", "Document received"],
    },
    PAYMENTNOTIFICATION: {
      name: "STRING",
      base: "enum",
      values: ["Ignore", "Warning", "Error"],
    },
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    GENERATERULE: {
      name: "STRING",
      base: "enum",
      values: ["Do not generate", "Automatic by type"],
    },
    COMPDEFENTRIES: () => updateCompdefentries,
    MINLIENWAIVERAMOUNT: "MONEY",
    MINPRIMARYDOCAMOUNT: "MONEY",
    ALLOWNEGATIVELIENWAIVERS: "BOOLEAN",
  },
  response: () => getComplianceDefinitionResponse,
};

/** The input of Intacct compliancedefinition DELETE. */
export type DeleteComplianceDefinition = Delete;

/** `Intacct compliancedefinition DELETE Request` */
export const deleteComplianceDefinition: FunctionProfile<
  DeleteComplianceDefinition,
  Completed
> = {
  name: "Intacct compliancedefinition DELETE Request",
  version: "3.0",
  fixed: { object: "COMPLIANCEDEFINITION" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct compliancedefinition GET. */
export type GetComplianceDefinition = Read<ComplianceDefinitionField | "*">;

/** `Intacct compliancedefinition GET Request` */
export const getComplianceDefinition: FunctionProfile<
  GetComplianceDefinition,
  ComplianceDefinitionData
> = {
  name: "Intacct compliancedefinition GET Request",
  version: "3.0",
  fixed: { object: "COMPLIANCEDEFINITION" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getComplianceDefinitionResponse,
};

/** The input of Intacct compliancedefinition readByName GET. */
export type ReadByNameComplianceDefinition = ReadByName<
  ComplianceDefinitionField | "*"
>;

/** `Intacct compliancedefinition readByName GET Request` */
export const readByNameComplianceDefinition: FunctionProfile<
  ReadByNameComplianceDefinition,
  ComplianceDefinitionData
> = {
  name: "Intacct compliancedefinition readByName GET Request",
  version: "3.0",
  fixed: { object: "COMPLIANCEDEFINITION" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameComplianceDefinitionResponse,
};

/** The input of Intacct compliancedefinition readByQuery QUERY. */
export type ReadByQueryComplianceDefinition = ReadByQuery<
  ComplianceDefinitionField | "*"
>;

/** `Intacct compliancedefinition readByQuery QUERY Request` */
export const readByQueryComplianceDefinition: FunctionProfile<
  ReadByQueryComplianceDefinition,
  ComplianceDefinitionData
> = {
  name: "Intacct compliancedefinition readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "COMPLIANCEDEFINITION" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryComplianceDefinitionResponse,
};

/** The input of Intacct compliancedefinition QUERY. */
export type QueryComplianceDefinition = QueryInput;

/** `Intacct compliancedefinition QUERY Request` */
export const queryComplianceDefinition: QueryProfile<ComplianceDefinitionRecord> =
  {
    name: "Intacct compliancedefinition QUERY Request",
    version: "3.0",
    fixed: { object: "COMPLIANCEDEFINITION" },
    element: "query",
    content:
      "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
    types: queryTypes,
    response: () => queryComplianceDefinitionResponse,
  };

/** The input of Intacct compliancedefinition LOOKUP. */
export type LookupComplianceDefinition = Lookup;

/** `Intacct compliancedefinition LOOKUP Request` */
export const lookupComplianceDefinition: FunctionProfile<
  LookupComplianceDefinition,
  TypeData
> = {
  name: "Intacct compliancedefinition LOOKUP Request",
  version: "3.0",
  fixed: { object: "COMPLIANCEDEFINITION" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupComplianceDefinitionResponse,
};

/** `Intacct compliancedefinition GET Response` */
export const getComplianceDefinitionResponse: Profile<ComplianceDefinitionData> =
  {
    name: "Intacct compliancedefinition GET Response",
    version: "3.0",
    element: "data",
    content: "(compliancedefinition*)",
    types: { compliancedefinition: () => complianceDefinitionRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct compliancedefinition readByName GET Response` */
export const readByNameComplianceDefinitionResponse: Profile<ComplianceDefinitionData> =
  {
    name: "Intacct compliancedefinition readByName GET Response",
    version: "3.0",
    element: "data",
    content: "(compliancedefinition*)",
    types: { compliancedefinition: () => complianceDefinitionRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct compliancedefinition readByQuery QUERY Response` */
export const readByQueryComplianceDefinitionResponse: Profile<ComplianceDefinitionData> =
  {
    name: "Intacct compliancedefinition readByQuery QUERY Response",
    version: "3.0",
    element: "data",
    content: "(compliancedefinition*)",
    types: { compliancedefinition: () => complianceDefinitionRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct compliancedefinition QUERY Response` */
export const queryComplianceDefinitionResponse: Profile<ComplianceDefinitionRows> =
  {
    name: "Intacct compliancedefinition QUERY Response",
    version: "3.0",
    element: "data",
    content: "(COMPLIANCEDEFINITION*)",
    types: { COMPLIANCEDEFINITION: () => complianceDefinitionRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** `Intacct compliancedefinition LOOKUP Response` */
export const lookupComplianceDefinitionResponse: Profile<TypeData> = {
  name: "Intacct compliancedefinition LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `compliancedefinition`. */
export interface ComplianceDefinitionData extends DataAttributes {
  compliancedefinition?: ComplianceDefinitionRecord[];
}

/** The fields of a compliancedefinition that can be requested. */
export type ComplianceDefinitionField =
  keyof ComplianceDefinitionFields | `${string}.${string}`;

/** The data of an answer about `COMPLIANCEDEFINITION`. */
export interface ComplianceDefinitionRows extends DataAttributes {
  COMPLIANCEDEFINITION?: ComplianceDefinitionRecord[];
}

/** The vendor types and the transaction definitions that the definition holds for. Declared in 3.0/purchasing.dtd. */
export interface Compdefentries {
  VENDTYPENAME?: readonly string[];
  /** Document template ID. */
  DOCPARID?: readonly string[];
}

export const compdefentries: Shape<Compdefentries> = {
  element: "COMPDEFENTRIES",
  content: "(VENDTYPENAME* & DOCPARID*)",
  source: "documented",
};

/** The vendor types and the transaction definitions that the definition holds for. Declared in 3.0/purchasing.dtd. */
export interface UpdateCompdefentries {
  VENDTYPENAME?: readonly string[];
  /** Document template ID. */
  DOCPARID?: readonly string[];
}

export const updateCompdefentries: Shape<UpdateCompdefentries> = {
  element: "COMPDEFENTRIES",
  content: "(VENDTYPENAME* & DOCPARID*)",
  source: "documented",
};

/** Which compliance records vendors need, and for which transactions. Declared in 3.0/purchasing.dtd. */
export interface ComplianceDefinitionFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Compliance definition ID. */
  COMPLIANCEDEFINITIONID?: string;
  /** Compliance definition name. */
  NAME?: string;
  /** Compliance category. */
  CATEGORY?:
    "Insurance" | "Lien waiver" | "Miscellaneous" | (string & {}) | null;
  /** Validate against. */
  VALIDATIONRULE?:
    "Expiration date" | "Document received" | (string & {}) | null;
  /** When not compliant in AP payments. "Ignore" unless given. */
  PAYMENTNOTIFICATION?: "Ignore" | "Warning" | "Error" | (string & {}) | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Track by. */
  TRACKBY?: "Vendor" | "Primarydoc" | "PrimaryDoc" | (string & {}) | null;
  /** Generation rule. "Do not generate" unless given. */
  GENERATERULE?: "Do not generate" | "Automatic by type" | (string & {}) | null;
  /** The vendor types and the transaction definitions that the definition holds for. */
  COMPDEFENTRIES?: CompdefentriesRecord;
  /** Generate for each. "APBill" unless given. */
  GENERATEFOREACH?: "APBill" | "APPayment" | (string & {}) | null;
  /** Minimum lien waiver amount. `MONEY`. */
  MINLIENWAIVERAMOUNT?: DecimalText | null;
  /** Minimum primary document amount. `MONEY`. */
  MINPRIMARYDOCAMOUNT?: DecimalText | null;
  /** Allow lien waivers with negative amounts. `BOOLEAN`. "true" unless given. */
  ALLOWNEGATIVELIENWAIVERS?: boolean | null;
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
export interface ComplianceDefinitionRelations {
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface ComplianceDefinitionRecord
  extends
    ComplianceDefinitionFields,
    OpenValues,
    Related<ComplianceDefinitionFields, ComplianceDefinitionRelations> {}

export const complianceDefinitionRecord: Shape<ComplianceDefinitionRecord> = {
  element: "COMPLIANCEDEFINITION",
  content: `(RECORDNO? & COMPLIANCEDEFINITIONID? & NAME? & CATEGORY? & VALIDATIONRULE? &
    PAYMENTNOTIFICATION? & DESCRIPTION? & STATUS? & TRACKBY? & GENERATERULE? & COMPDEFENTRIES? &
    GENERATEFOREACH? & MINLIENWAIVERAMOUNT? & MINPRIMARYDOCAMOUNT? & ALLOWNEGATIVELIENWAIVERS? &
    WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? & CREATEDBYLOGINID? &
    MODIFIEDBYLOGINID? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    CATEGORY: "ENUM",
    VALIDATIONRULE: "ENUM",
    PAYMENTNOTIFICATION: "ENUM",
    STATUS: "ENUM",
    TRACKBY: "ENUM",
    GENERATERULE: "ENUM",
    COMPDEFENTRIES: () => compdefentriesRecord,
    GENERATEFOREACH: "ENUM",
    MINLIENWAIVERAMOUNT: "MONEY",
    MINPRIMARYDOCAMOUNT: "MONEY",
    ALLOWNEGATIVELIENWAIVERS: "BOOLEAN",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
  },
  paths: () => complianceDefinitionPaths,
  answer: true,
};

export const complianceDefinitionPaths: Paths = {
  types: {
    BOOLEAN: "ALLOWNEGATIVELIENWAIVERS",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: {
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
  },
};

/** The vendor types and the transaction definitions that the definition holds for. Declared in 3.0/purchasing.dtd. */
export interface CompdefentriesRecord extends OpenValues {
  VENDTYPENAME?: string[];
  /** Document template ID. */
  DOCPARID?: string[];
}

export const compdefentriesRecord: Shape<CompdefentriesRecord> = {
  element: "COMPDEFENTRIES",
  content: "(VENDTYPENAME* & DOCPARID* & #ANY*)",
  answer: true,
};
