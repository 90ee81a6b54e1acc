// Made by intacct-codegen from 3.0/tax.dtd, shared/objects.dtd; do not edit. Checksum feb1acd83c0ad7a1
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
import {
  type EnumStatus,
  type EnumTaxType,
  enumStatus,
  enumTaxType,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a tax schedule. Declared in 3.0/tax.dtd. */
export interface CreateTaxSchedule {
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  scheduleid: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_TAXTYPE`: "Sale" or "Purchase". */
  taxtype: EnumTaxType;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct taxschedule CREATE Request` */
export const createTaxSchedule: FunctionProfile<CreateTaxSchedule, Created> = {
  name: "Intacct taxschedule CREATE Request",
  version: "3.0",
  element: "create_taxschedule",
  content: "(scheduleid, description?, taxtype, status?)",
  types: {
    scheduleid: "STRING_30 borrowed",
    description: "STRING_80 borrowed",
    taxtype: enumTaxType,
    status: enumStatus,
  },
};

/** Updates a tax schedule. Declared in 3.0/tax.dtd. */
export interface UpdateTaxSchedule {
  scheduleid: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  description?: string;
  /** Borrowed from 2.1: `ENUM_TAXTYPE`: "Sale" or "Purchase". */
  taxtype?: EnumTaxType | null;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct taxschedule UPDATE Request` */
export const updateTaxSchedule: FunctionProfile<UpdateTaxSchedule, Completed> =
  {
    name: "Intacct taxschedule UPDATE Request",
    version: "3.0",
    element: "update_taxschedule",
    content: "(description?, taxtype?, status?)",
    types: {
      description: "STRING_80 borrowed",
      taxtype: enumTaxType,
      status: enumStatus,
    },
    attributes: { scheduleid: "CDATA #REQUIRED" },
  };

/** Deletes a tax schedule. Declared in 3.0/tax.dtd. */
export interface DeleteTaxSchedule {
  scheduleid: string;
}

/** `Intacct taxschedule DELETE Request` */
export const deleteTaxSchedule: FunctionProfile<DeleteTaxSchedule, Completed> =
  {
    name: "Intacct taxschedule DELETE Request",
    version: "3.0",
    element: "delete_taxschedule",
    content: "EMPTY",
    attributes: { scheduleid: "CDATA #REQUIRED" },
  };

/** The input of Intacct taxschedule GET. */
export type GetTaxSchedule = Get;

/** `Intacct taxschedule GET Request` */
export const getTaxSchedule: FunctionProfile<GetTaxSchedule, TaxScheduleData> =
  {
    name: "Intacct taxschedule GET Request",
    version: "3.0",
    fixed: { object: "taxschedule" },
    element: "get",
    content: "(fields?)",
    types: getTypes,
    attributes: {
      key: "CDATA #REQUIRED",
      externalkey: '(true | false) "false"',
    },
    response: () => getTaxScheduleResponse,
  };

/** The input of Intacct taxschedule QUERY. */
export type QueryTaxSchedule = GetList;

/** `Intacct taxschedule QUERY Request` */
export const queryTaxSchedule: FunctionProfile<
  QueryTaxSchedule,
  TaxScheduleData
> = {
  name: "Intacct taxschedule QUERY Request",
  version: "3.0",
  fixed: { object: "taxschedule" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryTaxScheduleResponse,
};

/** `Intacct taxschedule GET Response` */
export const getTaxScheduleResponse: Profile<TaxScheduleData> = {
  name: "Intacct taxschedule GET Response",
  version: "3.0",
  element: "data",
  content: "(taxschedule*)",
  types: { taxschedule: () => ({ element: "taxschedule", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxschedule QUERY Response` */
export const queryTaxScheduleResponse: Profile<TaxScheduleData> = {
  name: "Intacct taxschedule QUERY Response",
  version: "3.0",
  element: "data",
  content: "(taxschedule*)",
  types: { taxschedule: () => ({ element: "taxschedule", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `taxschedule`. */
export interface TaxScheduleData extends DataAttributes {
  taxschedule?: OpenRecord[];
}
