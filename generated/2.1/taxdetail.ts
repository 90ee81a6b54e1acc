// Made by intacct-codegen from 2.1/response/tax.dtd, shared/objects.dtd, shared/tax.dtd; do not edit. Checksum e7e301cc59249627
import type {
  Completed,
  Created,
  Decimal,
  FunctionProfile,
  OpenRecord,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
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
  /** `STRING_30`: at most 30 characters. */
  detailid: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_TAXTYPE`: "Sale" or "Purchase". */
  taxtype: EnumTaxType;
  /** `STRING_100`: at most 100 characters. */
  value?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  mintaxable?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  maxtaxable?: Decimal | null;
  /** `ENUM_TAXINCLUDE`: "Full Amount" or "Amount Within Range". */
  include?: EnumTaxinclude | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  mintax?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  maxtax?: Decimal | null;
  /** `STRING_24`: at most 24 characters. */
  glaccountno: string;
  /** `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** `STRING_40`: at most 40 characters. */
  taxauthority?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct taxdetail CREATE Request` */
export const createTaxDetail: FunctionProfile<CreateTaxDetail, Created> = {
  name: "Intacct taxdetail CREATE Request",
  version: "2.1",
  element: "create_taxdetail",
  content: `(detailid, description?, taxtype, value?, mintaxable?, maxtaxable?, include?, mintax?, maxtax?,
    glaccountno, accountlabel?, taxauthority?, status?)`,
  types: {
    detailid: "STRING_30",
    description: "STRING_80",
    taxtype: enumTaxType,
    value: "STRING_100",
    mintaxable: "NUMBER_38_2",
    maxtaxable: "NUMBER_38_2",
    include: enumTaxinclude,
    mintax: "NUMBER_38_2",
    maxtax: "NUMBER_38_2",
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    taxauthority: "STRING_40",
    status: enumStatus,
  },
};

/** Updates a tax detail. Declared in shared/tax.dtd. */
export interface UpdateTaxDetail {
  detailid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_TAXTYPE`: "Sale" or "Purchase". */
  taxtype?: EnumTaxType | null;
  /** `STRING_100`: at most 100 characters. */
  value?: string;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  mintaxable?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  maxtaxable?: Decimal | null;
  /** `ENUM_TAXINCLUDE`: "Full Amount" or "Amount Within Range". */
  include?: EnumTaxinclude | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  mintax?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  maxtax?: Decimal | null;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** `STRING_40`: at most 40 characters. */
  taxauthority?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct taxdetail UPDATE Request` */
export const updateTaxDetail: FunctionProfile<UpdateTaxDetail, Completed> = {
  name: "Intacct taxdetail UPDATE Request",
  version: "2.1",
  element: "update_taxdetail",
  content: `(description?, taxtype?, value?, mintaxable?, maxtaxable?, include?, mintax?, maxtax?,
    glaccountno?, accountlabel?, taxauthority?, status?)`,
  types: {
    description: "STRING_80",
    taxtype: enumTaxType,
    value: "STRING_100",
    mintaxable: "NUMBER_38_2",
    maxtaxable: "NUMBER_38_2",
    include: enumTaxinclude,
    mintax: "NUMBER_38_2",
    maxtax: "NUMBER_38_2",
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    taxauthority: "STRING_40",
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

/** `Intacct delete_taxdetail UPDATE Request` */
export const deleteTaxDetail: FunctionProfile<DeleteTaxDetail, Completed> = {
  name: "Intacct delete_taxdetail UPDATE Request",
  version: "2.1",
  element: "delete_taxdetail",
  content: "EMPTY",
  attributes: { detailid: "CDATA #REQUIRED" },
};

/** The input of Intacct taxdetail GET. */
export type GetTaxDetail = Get<TaxDetailField>;

/** `Intacct taxdetail GET Request` */
export const getTaxDetail: FunctionProfile<GetTaxDetail, TaxDetailData> = {
  name: "Intacct taxdetail GET Request",
  version: "2.1",
  fixed: { object: "taxdetail" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getTaxDetailResponse,
};

/** The input of Intacct taxdetail QUERY. */
export type QueryTaxDetail = GetList<TaxDetailField>;

/** `Intacct taxdetail QUERY Request` */
export const queryTaxDetail: FunctionProfile<QueryTaxDetail, TaxDetailData> = {
  name: "Intacct taxdetail QUERY Request",
  version: "2.1",
  fixed: { object: "taxdetail" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryTaxDetailResponse,
};

/** `Intacct taxdetail GET Response` */
export const getTaxDetailResponse: Profile<TaxDetailData> = {
  name: "Intacct taxdetail GET Response",
  version: "2.1",
  element: "data",
  content: "(taxdetail*)",
  types: { taxdetail: () => taxDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxdetail QUERY Response` */
export const queryTaxDetailResponse: Profile<TaxDetailData> = {
  name: "Intacct taxdetail QUERY Response",
  version: "2.1",
  element: "data",
  content: "(taxdetail*)",
  types: { taxdetail: () => taxDetailRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `taxdetail`. */
export interface TaxDetailData extends DataAttributes {
  taxdetail?: OpenRecord[];
}

/** The fields of a taxdetail that can be requested. */
export type TaxDetailField = string;

export const taxDetailRecord: Shape<OpenRecord> = {
  element: "taxdetail",
  content: "ANY",
  answer: true,
};
