// Made by intacct-codegen from 2.1/response/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum 69179180f9905ba7
import type {
  Created,
  FunctionProfile,
  IntegerText,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type GetList, getListTypes } from "./get_list.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Records the account number that a vendor uses for one location. Declared in shared/payables.dtd. */
export interface CreateVendorentityaccountno {
  /** `ID`. */
  vendorid: string;
  /** `STRING_24`: at most 24 characters. */
  accountno: string;
  /** `ID`. */
  locationid: string;
}

/** `Intacct vendorentityaccountno CREATE Request` */
export const createVendorentityaccountno: FunctionProfile<
  CreateVendorentityaccountno,
  Created
> = {
  name: "Intacct vendorentityaccountno CREATE Request",
  version: "2.1",
  element: "create_vendorentityaccountno",
  content: "(vendorid, accountno, locationid)",
  types: { vendorid: "ID", accountno: "STRING_24", locationid: "ID" },
};

/** The input of Intacct vendorentityaccount QUERY. */
export type QueryVendorEntityAccount = GetList<VendorEntityAccountField>;

/** `Intacct vendorentityaccount QUERY Request` */
export const queryVendorEntityAccount: FunctionProfile<
  QueryVendorEntityAccount,
  VendorEntityAccountData
> = {
  name: "Intacct vendorentityaccount QUERY Request",
  version: "2.1",
  fixed: { object: "vendorentityaccount" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryVendorEntityAccountResponse,
};

/** `Intacct vendorentityaccount QUERY Response` */
export const queryVendorEntityAccountResponse: Profile<VendorEntityAccountData> =
  {
    name: "Intacct vendorentityaccount QUERY Response",
    version: "2.1",
    element: "data",
    content: "(vendorentityaccount*)",
    types: { vendorentityaccount: () => vendorEntityAccountRecord },
    attributes: dataAttributes,
    answer: true,
  };

/** The data of an answer about `vendorentityaccount`. */
export interface VendorEntityAccountData extends DataAttributes {
  vendorentityaccount?: VendorEntityAccountRecord[];
}

/** The fields of a vendorentityaccount that can be requested. */
export type VendorEntityAccountField = keyof VendorEntityAccountRecord;

/** The account number that a vendor uses for one location. Declared in 2.1/response/payables.dtd. */
export interface VendorEntityAccountRecord {
  /** `INTEGER`. */
  recordno?: IntegerText | null;
  /** `ID`. */
  vendorid?: string;
  /** `ID`. */
  locationid?: string;
  /** `STRING_24`: at most 24 characters. */
  accountno?: string;
  /** `STRING_100`: at most 100 characters. */
  vendorname?: string;
  /** `STRING_80`: at most 80 characters. */
  locationname?: string;
}

export const vendorEntityAccountRecord: Shape<VendorEntityAccountRecord> = {
  element: "vendorentityaccount",
  content:
    "(recordno?, vendorid?, locationid?, accountno?, vendorname?, locationname?)",
  types: {
    recordno: "INTEGER",
    vendorid: "ID",
    locationid: "ID",
    accountno: "STRING_24",
    vendorname: "STRING_100",
    locationname: "STRING_80",
  },
  answer: true,
};
