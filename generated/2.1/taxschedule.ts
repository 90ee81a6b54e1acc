// Made by intacct-codegen from 2.1/tax.dtd, shared/objects.dtd; do not edit. Checksum 728938eb37fb5b84
import type {
  Completed,
  Created,
  FunctionProfile,
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

/** Creates a tax schedule. Declared in 2.1/tax.dtd. */
export interface CreateTaxSchedule {
  /** `STRING_30`: at most 30 characters. */
  scheduleid: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_TAXTYPE`: "Sale" or "Purchase". */
  taxtype: EnumTaxType;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
}

/** `Intacct taxschedule CREATE Request` */
export const createTaxSchedule: FunctionProfile<CreateTaxSchedule, Created> = {
  name: "Intacct taxschedule CREATE Request",
  version: "2.1",
  element: "create_taxschedule",
  content: "(scheduleid, description?, taxtype, status?, taxsolutionid?)",
  types: {
    scheduleid: "STRING_30",
    description: "STRING_80",
    taxtype: enumTaxType,
    status: enumStatus,
    taxsolutionid: "STRING_100",
  },
};

/** Updates a tax schedule. Declared in 2.1/tax.dtd. */
export interface UpdateTaxSchedule {
  recordno: string;
  /** `STRING_30`: at most 30 characters. */
  scheduleid?: string;
  /** `STRING_80`: at most 80 characters. */
  description?: string;
  /** `ENUM_TAXTYPE`: "Sale" or "Purchase". */
  taxtype?: EnumTaxType | null;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_100`: at most 100 characters. */
  taxsolutionid?: string;
}

/** `Intacct taxschedule UPDATE Request` */
export const updateTaxSchedule: FunctionProfile<UpdateTaxSchedule, Completed> =
  {
    name: "Intacct taxschedule UPDATE Request",
    version: "2.1",
    element: "update_taxschedule",
    content: "(scheduleid?, description?, taxtype?, status?, taxsolutionid?)",
    types: {
      scheduleid: "STRING_30",
      description: "STRING_80",
      taxtype: enumTaxType,
      status: enumStatus,
      taxsolutionid: "STRING_100",
    },
    attributes: { recordno: "CDATA #REQUIRED" },
  };

/** Deletes a tax schedule. Declared in 2.1/tax.dtd. */
export interface DeleteTaxSchedule {
  recordno: string;
}

/** `Intacct delete_taxschedule UPDATE Request` */
export const deleteTaxSchedule: FunctionProfile<DeleteTaxSchedule, Completed> =
  {
    name: "Intacct delete_taxschedule UPDATE Request",
    version: "2.1",
    element: "delete_taxschedule",
    content: "EMPTY",
    attributes: { recordno: "CDATA #REQUIRED" },
  };

/** The input of Intacct taxschedule GET. */
export type GetTaxSchedule = Get<TaxScheduleField>;

/** `Intacct taxschedule GET Request` */
export const getTaxSchedule: FunctionProfile<GetTaxSchedule, TaxScheduleData> =
  {
    name: "Intacct taxschedule GET Request",
    version: "2.1",
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
export type QueryTaxSchedule = GetList<TaxScheduleField>;

/** `Intacct taxschedule QUERY Request` */
export const queryTaxSchedule: FunctionProfile<
  QueryTaxSchedule,
  TaxScheduleData
> = {
  name: "Intacct taxschedule QUERY Request",
  version: "2.1",
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
  version: "2.1",
  element: "data",
  content: "(taxschedule*)",
  types: { taxschedule: "STRING_100" },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct taxschedule QUERY Response` */
export const queryTaxScheduleResponse: Profile<TaxScheduleData> = {
  name: "Intacct taxschedule QUERY Response",
  version: "2.1",
  element: "data",
  content: "(taxschedule*)",
  types: { taxschedule: "STRING_100" },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `taxschedule`. */
export interface TaxScheduleData extends DataAttributes {
  taxschedule?: string[];
}

/** The fields of a taxschedule that can be requested. */
export type TaxScheduleField = string;
