// Made by intacct-codegen from 3.0/objects.dtd, 3.0/tax.dtd, shared/objects.dtd, shared/tax.dtd; do not edit. Checksum d719bdaa2d4d47a1
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
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
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import {
  type EnumStatus,
  type EnumTaxType,
  type EnumTaxinclude,
  enumStatus,
  enumTaxType,
  enumTaxinclude,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a tax detail. Declared in shared/tax.dtd. */
export interface CreateTaxDetail {
  detailid: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_TAXTYPE`: "Sale" or "Purchase". */
  taxtype: EnumTaxType;
  value?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  mintaxable?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  maxtaxable?: Decimal | null;
  /** Borrowed from 2.1: `ENUM_TAXINCLUDE`: "Full Amount" or "Amount Within Range". */
  include?: EnumTaxinclude | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  mintax?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  maxtax?: Decimal | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  taxauthority?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct create_taxdetail CREATE Request` */
export const createTaxDetail: FunctionProfile<CreateTaxDetail, Created> = {
  name: "Intacct create_taxdetail CREATE Request",
  version: "3.0",
  element: "create_taxdetail",
  content: `(detailid, description?, taxtype, value?, mintaxable?, maxtaxable?, include?, mintax?, maxtax?,
    glaccountno, accountlabel?, taxauthority?, status?)`,
  types: {
    description: "STRING_80 borrowed",
    taxtype: enumTaxType,
    mintaxable: "NUMBER_38_2 borrowed",
    maxtaxable: "NUMBER_38_2 borrowed",
    include: enumTaxinclude,
    mintax: "NUMBER_38_2 borrowed",
    maxtax: "NUMBER_38_2 borrowed",
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    taxauthority: "STRING_40 borrowed",
    status: enumStatus,
  },
};

/** Updates a tax detail. Declared in shared/tax.dtd. */
export interface UpdateTaxDetail {
  detailid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_TAXTYPE`: "Sale" or "Purchase". */
  taxtype?: EnumTaxType | null;
  value?: string;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  mintaxable?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  maxtaxable?: Decimal | null;
  /** Borrowed from 2.1: `ENUM_TAXINCLUDE`: "Full Amount" or "Amount Within Range". */
  include?: EnumTaxinclude | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  mintax?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  maxtax?: Decimal | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  taxauthority?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct update_taxdetail UPDATE Request` */
export const updateTaxDetail: FunctionProfile<UpdateTaxDetail, Completed> = {
  name: "Intacct update_taxdetail UPDATE Request",
  version: "3.0",
  element: "update_taxdetail",
  content: `(description?, taxtype?, value?, mintaxable?, maxtaxable?, include?, mintax?, maxtax?,
    glaccountno?, accountlabel?, taxauthority?, status?)`,
  types: {
    description: "STRING_80 borrowed",
    taxtype: enumTaxType,
    mintaxable: "NUMBER_38_2 borrowed",
    maxtaxable: "NUMBER_38_2 borrowed",
    include: enumTaxinclude,
    mintax: "NUMBER_38_2 borrowed",
    maxtax: "NUMBER_38_2 borrowed",
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    taxauthority: "STRING_40 borrowed",
    status: enumStatus,
  },
  attributes: {
    detailid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
  },
};

/** Deletes a tax detail. Declared in shared/tax.dtd. */
export interface DeleteTaxDetail {
  detailid: string;
}

/** `Intacct delete_taxdetail DELETE Request` */
export const deleteTaxDetail: FunctionProfile<DeleteTaxDetail, Completed> = {
  name: "Intacct delete_taxdetail DELETE Request",
  version: "3.0",
  element: "delete_taxdetail",
  content: "EMPTY",
  attributes: { detailid: "CDATA #REQUIRED" },
};

/** The input of Intacct taxdetail GET. */
export type GetTaxDetail = Read<TaxDetailField | "*">;

/** `Intacct taxdetail GET Request` */
export const getTaxDetail: FunctionProfile<GetTaxDetail, TaxDetailData> = {
  name: "Intacct taxdetail GET Request",
  version: "3.0",
  fixed: { object: "TAXDETAIL" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getTaxDetailResponse,
};

/** The input of Intacct taxdetail readByQuery QUERY. */
export type ReadByQueryTaxDetail = ReadByQuery<TaxDetailField | "*">;

/** `Intacct taxdetail readByQuery QUERY Request` */
export const readByQueryTaxDetail: FunctionProfile<
  ReadByQueryTaxDetail,
  TaxDetailData
> = {
  name: "Intacct taxdetail readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "TAXDETAIL" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryTaxDetailResponse,
};

/** The input of Intacct taxdetail QUERY. */
export type QueryTaxDetail = QueryInput;

/** `Intacct taxdetail QUERY Request` */
export const queryTaxDetail: QueryProfile<TaxDetailRecord> = {
  name: "Intacct taxdetail QUERY Request",
  version: "3.0",
  fixed: { object: "TAXDETAIL" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryTaxDetailResponse,
};

/** The input of Intacct taxdetail LOOKUP. */
export type LookupTaxDetail = Lookup;

/** `Intacct taxdetail LOOKUP Request` */
export const lookupTaxDetail: FunctionProfile<LookupTaxDetail, TypeData> = {
  name: "Intacct taxdetail LOOKUP Request",
  version: "3.0",
  fixed: { object: "TAXDETAIL" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupTaxDetailResponse,
};

/** The input of Intacct taxdetail get GET. */
export type GetTaxDetailFunction = Get;

/** `Intacct taxdetail get GET Request` */
export const getTaxDetailFunction: FunctionProfile<
  GetTaxDetailFunction,
  TaxDetailRows2
> = {
  name: "Intacct taxdetail get GET Request",
  version: "3.0",
  fixed: { object: "taxdetail" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getTaxDetailFunctionResponse,
};

/** The input of Intacct taxdetail get_list QUERY. */
export type GetListTaxDetail = GetList;

/** `Intacct taxdetail get_list QUERY Request` */
export const getListTaxDetail: FunctionProfile<
  GetListTaxDetail,
  TaxDetailRows2
> = {
  name: "Intacct taxdetail get_list QUERY Request",
  version: "3.0",
  fixed: { object: "taxdetail" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListTaxDetailResponse,
};

/** `Intacct taxdetail GET Response` */
export const getTaxDetailResponse: Profile<TaxDetailData> = {
  name: "Intacct taxdetail GET Response",
  version: "3.0",
  element: "data",
  content: "(taxdetail*)",
  types: { taxdetail: () => taxDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxdetail readByQuery QUERY Response` */
export const readByQueryTaxDetailResponse: Profile<TaxDetailData> = {
  name: "Intacct taxdetail readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(taxdetail*)",
  types: { taxdetail: () => taxDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxdetail QUERY Response` */
export const queryTaxDetailResponse: Profile<TaxDetailRows> = {
  name: "Intacct taxdetail QUERY Response",
  version: "3.0",
  element: "data",
  content: "(TAXDETAIL*)",
  types: { TAXDETAIL: () => taxDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxdetail LOOKUP Response` */
export const lookupTaxDetailResponse: Profile<TypeData> = {
  name: "Intacct taxdetail LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxdetail get GET Response` */
export const getTaxDetailFunctionResponse: Profile<TaxDetailRows2> = {
  name: "Intacct taxdetail get GET Response",
  version: "3.0",
  element: "data",
  content: "(taxdetail*)",
  types: { taxdetail: () => ({ element: "taxdetail", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxdetail get_list QUERY Response` */
export const getListTaxDetailResponse: Profile<TaxDetailRows2> = {
  name: "Intacct taxdetail get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(taxdetail*)",
  types: { taxdetail: () => ({ element: "taxdetail", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `taxdetail`. */
export interface TaxDetailData extends DataAttributes {
  taxdetail?: TaxDetailRecord[];
}

/** The fields of a taxdetail that can be requested. */
export type TaxDetailField = keyof TaxDetailFields | `${string}.${string}`;

/** The data of an answer about `TAXDETAIL`. */
export interface TaxDetailRows extends DataAttributes {
  TAXDETAIL?: TaxDetailRecord[];
}

/** The data of an answer about `taxdetail`. */
export interface TaxDetailRows2 extends DataAttributes {
  taxdetail?: OpenRecord[];
}

/** A tax detail. Declared in 3.0/tax.dtd. */
export interface TaxDetailFields {
  /** Detail ID. */
  DETAILID?: string;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Tax type. */
  TAXTYPE?: "Sale" | "Purchase" | (string & {}) | null;
  /** Description. */
  DESCRIPTION?: string;
  /** Tax UID. */
  TAXUID?: string;
  /** Percent. `NUMBER`. */
  VALUE?: DecimalText | null;
  /** Minimum taxable amount. `NUMBER`. */
  MINTAXABLE?: DecimalText | null;
  /** Maximum taxable amount. `NUMBER`. */
  MAXTAXABLE?: DecimalText | null;
  /** Include in taxable amount. */
  INCLUDE?: "Full Amount" | "Amount Within Range" | (string & {}) | null;
  /** Minimum tax. `NUMBER`. */
  MINTAX?: DecimalText | null;
  /** Maximum tax. `NUMBER`. */
  MAXTAX?: DecimalText | null;
  /** GL account. */
  GLACCOUNT?: string;
  /** Tax authority. */
  TAXAUTHORITY?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** System generated field. `BOOLEAN`. */
  SYSGENERATED?: boolean | null;
  /** Is reverse charge. */
  REVERSECHARGE?: "true" | "false" | (string & {}) | null;
  /** Tax rate. */
  TAXRATE?:
    | "Standard"
    | "Reduced"
    | "Exempt"
    | "Zero"
    | "Federal"
    | "Provincial"
    | "Reverse charge VAT"
    | "Exemption due to intra-Community delivery"
    | "VAT exemption for export outside the EU"
    | "Outside the scope of VAT"
    | (string & {})
    | null;
  /** Tax filing. */
  TAXFILING?: "Reporting" | "Not reporting" | (string & {}) | null;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Assign taxes to expense account. `BOOLEAN`. */
  USEEXPENSEACCT?: boolean | null;
  /** Default input tax credit percent value. `NUMBER`. */
  DEFAULTPARTIALEXEMPTVALUE?: DecimalText | null;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
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
export interface TaxDetailRelations {
  MELOCATION: LocationRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface TaxDetailRecord
  extends
    TaxDetailFields,
    OpenValues,
    Related<TaxDetailFields, TaxDetailRelations> {}

export const taxDetailRecord: Shape<TaxDetailRecord> = {
  element: "TAXDETAIL",
  content: `(DETAILID? & RECORDNO? & TAXTYPE? & DESCRIPTION? & TAXUID? & VALUE? & MINTAXABLE? &
    MAXTAXABLE? & INCLUDE? & MINTAX? & MAXTAX? & GLACCOUNT? & TAXAUTHORITY? & STATUS? &
    SYSGENERATED? & REVERSECHARGE? & TAXRATE? & TAXFILING? & TAXSOLUTIONID? & USEEXPENSEACCT? &
    DEFAULTPARTIALEXEMPTVALUE? & WHENCREATED? & WHENMODIFIED? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    TAXTYPE: "ENUM",
    VALUE: "NUMBER",
    MINTAXABLE: "NUMBER",
    MAXTAXABLE: "NUMBER",
    INCLUDE: "ENUM",
    MINTAX: "NUMBER",
    MAXTAX: "NUMBER",
    STATUS: "ENUM",
    SYSGENERATED: "BOOLEAN",
    REVERSECHARGE: "ENUM",
    TAXRATE: "ENUM",
    TAXFILING: "ENUM",
    USEEXPENSEACCT: "BOOLEAN",
    DEFAULTPARTIALEXEMPTVALUE: "NUMBER",
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => taxDetailPaths,
  answer: true,
};

export const taxDetailPaths: Paths = {
  types: {
    BOOLEAN: "SYSGENERATED USEEXPENSEACCT",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
  },
  to: { MELOCATION: () => locationPaths },
};
