// Made by intacct-codegen from 2.1/payables.dtd, 2.1/response/payables.dtd, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum b9558750f2f2c2f2
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Profile,
  Shape,
} from "intacct-runtime";
import { contact } from "./contact.js";
import {
  type ContactInfo,
  type ContactInfoRecord,
  contactInfo,
  contactInfoRecord,
} from "./contactinfo.js";
import {
  type ContactItem,
  type ContactItemRecord,
  contactList,
  contactListRecord,
} from "./contactlist.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import type { ContactGroup } from "./groups.js";
import { type PayTo, type PayToRecord, payTo, payToRecord } from "./payto.js";
import {
  type Primary,
  type PrimaryRecord,
  primary,
  primaryRecord,
} from "./primary.js";
import {
  type ReturnTo,
  type ReturnToRecord,
  returnTo,
  returnToRecord,
} from "./returnto.js";
import {
  type EnumAchacctype,
  type EnumAchremittype,
  type EnumBillingtype,
  type EnumPaymentMethod,
  type EnumPmplusrtype,
  type EnumResponseStatus,
  type EnumStatus,
  type EnumWireacctype,
  enumAchacctype,
  enumAchremittype,
  enumBillingtype,
  enumPaymentMethod,
  enumPmplusrtype,
  enumResponseStatus,
  enumStatus,
  enumWireacctype,
} from "./scalars.js";
import { type Visibility, visibility } from "./visibility.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a vendor. Declared in shared/payables.dtd. */
export interface CreateVendor {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `ID`. */
  vendorid: string;
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `ID`. */
  parentid?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** `STRING_80`: at most 80 characters. */
  vendtype?: string;
  /** `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** `MONEY`. */
  creditlimit?: Decimal | null;
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymethod?: EnumPaymentMethod | null;
  /** `STRING_15`: at most 15 characters. */
  outsourcecheck?: string;
  /** `STRING_15`: at most 15 characters. */
  outsourceach?: string;
  /** `ENUM_BILLINGTYPE`: "balanceforward" or "openitem". */
  billingtype?: EnumBillingtype | null;
  /** `STRING_30`: at most 30 characters. */
  vendoraccountno?: string;
  /** `BOOLEAN`. */
  displocacctnocheck?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** `BOOLEAN`. */
  donotcutcheck?: boolean | null;
  /** `STRING_500`: at most 500 characters. */
  comments?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `BOOLEAN`. */
  onetime?: boolean | null;
  /** `KEY`. */
  externalid?: string;
  primary?: Primary;
  returnto?: ReturnTo;
  payto?: PayTo;
  contactinfo?: ContactInfo;
  /** The contact that form 1099 goes to. */
  contactto1099?: Contactto1099;
  /** Further contacts, each in a category. */
  contactlist?: readonly [ContactItem, ...ContactItem[]];
  /** `STRING_100`: at most 100 characters. */
  name1099?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  paymentnotify?: boolean | null;
  /** `BOOLEAN`. */
  achenabled?: boolean | null;
  /** `BOOLEAN`. */
  wireenabled?: boolean | null;
  /** `BOOLEAN`. */
  checkenabled?: boolean | null;
  /** `STRING_9`: at most 9 characters. */
  achbankroutingnumber?: string;
  /** `STRING_34`: at most 34 characters. */
  achaccountnumber?: string;
  /** `ENUM_ACHACCTYPE`: always "Demand Deposit Account". */
  achaccounttype?: EnumAchacctype | null;
  /** `ENUM_ACHREMITTYPE`: "CTX" or "CCD". */
  achremittancetype?: EnumAchremittype | null;
  /** `STRING_35`: at most 35 characters. */
  wirebankname?: string;
  /** `STRING_17`: at most 17 characters. */
  wirebankroutingnumber?: string;
  /** `STRING_34`: at most 34 characters. */
  wireaccountnumber?: string;
  /** `ENUM_WIREACCTYPE`: always "Demand Deposit Account". */
  wireaccounttype?: EnumWireacctype | null;
  /** `ENUM_PMPLUSRTYPE`: "Email" or "Fax". */
  pmplusremittancetype?: EnumPmplusrtype | null;
  /** `STRING_60`: at most 60 characters. */
  pmplusemail?: string;
  /** `STRING_50`: at most 50 characters. */
  pmplusfax?: string;
  /** `BOOLEAN`. */
  displaytermdiscount?: boolean | null;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `BOOLEAN`. */
  mergepaymentreq?: boolean | null;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: Decimal | null;
}

/** `Intacct vendor CREATE Request` */
export const createVendor: FunctionProfile<CreateVendor, Created> = {
  name: "Intacct vendor CREATE Request",
  version: "2.1",
  element: "create_vendor",
  content: `(vendorid, name, parentid?, termname?, glaccountno?, accountlabel?, vendtype?, taxid?,
    creditlimit?, paymethod?, outsourcecheck?, outsourceach?, billingtype?, vendoraccountno?,
    displocacctnocheck?, onhold?, donotcutcheck?, comments?, status?, currency?, onetime?,
    externalid?, primary?, returnto?, payto?, contactinfo?, contactto1099?, contactlist?, name1099?,
    form1099type?, form1099box?, customfields?, paymentnotify?, achenabled?, wireenabled?,
    checkenabled?, achbankroutingnumber?, achaccountnumber?, achaccounttype?, achremittancetype?,
    wirebankname?, wirebankroutingnumber?, wireaccountnumber?, wireaccounttype?,
    pmplusremittancetype?, pmplusemail?, pmplusfax?, displaytermdiscount?, visibility?, supdocid?,
    mergepaymentreq?, offsetglaccountno?, retainagepercentage?)`,
  types: {
    vendorid: "ID",
    name: "STRING_100",
    parentid: "ID",
    termname: "STRING_40",
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    vendtype: "STRING_80",
    taxid: "STRING_20",
    creditlimit: "MONEY",
    paymethod: enumPaymentMethod,
    outsourcecheck: "STRING_15",
    outsourceach: "STRING_15",
    billingtype: enumBillingtype,
    vendoraccountno: "STRING_30",
    displocacctnocheck: "BOOLEAN",
    onhold: "STRING_30",
    donotcutcheck: "BOOLEAN",
    comments: "STRING_500",
    status: enumStatus,
    currency: "STRING_3",
    onetime: "BOOLEAN",
    externalid: "KEY",
    primary: () => primary,
    returnto: () => returnTo,
    payto: () => payTo,
    contactinfo: () => contactInfo,
    contactto1099: () => contactto1099,
    contactlist: () => contactList,
    name1099: "STRING_100",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    customfields: () => customFields,
    paymentnotify: "BOOLEAN",
    achenabled: "BOOLEAN",
    wireenabled: "BOOLEAN",
    checkenabled: "BOOLEAN",
    achbankroutingnumber: "STRING_9",
    achaccountnumber: "STRING_34",
    achaccounttype: enumAchacctype,
    achremittancetype: enumAchremittype,
    wirebankname: "STRING_35",
    wirebankroutingnumber: "STRING_17",
    wireaccountnumber: "STRING_34",
    wireaccounttype: enumWireacctype,
    pmplusremittancetype: enumPmplusrtype,
    pmplusemail: "STRING_60",
    pmplusfax: "STRING_50",
    displaytermdiscount: "BOOLEAN",
    visibility: () => visibility,
    supdocid: "STRING_100",
    mergepaymentreq: "BOOLEAN",
    offsetglaccountno: "STRING_24",
    retainagepercentage: "NUMBER_3_2",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a vendor. Declared in 2.1/payables.dtd. */
export interface UpdateVendor {
  vendorid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `ID`. */
  parentid?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** `STRING_80`: at most 80 characters. */
  vendtype?: string;
  /** `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** `MONEY`. */
  creditlimit?: Decimal | null;
  /** `ENUM_PAYMENTMETHOD`: "Printed Check", "Online", "Cash", "EFT", "Credit Card", "Online Charge Card", "WF Check", "WF Domestic ACH", "WF USD Wire" or "ACH". */
  paymethod?: EnumPaymentMethod | null;
  /** `STRING_15`: at most 15 characters. */
  outsourcecheck?: string;
  /** `STRING_15`: at most 15 characters. */
  outsourceach?: string;
  /** `ENUM_BILLINGTYPE`: "balanceforward" or "openitem". */
  billingtype?: EnumBillingtype | null;
  /** `STRING_30`: at most 30 characters. */
  vendoraccountno?: string;
  /** `BOOLEAN`. */
  displocacctnocheck?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** `BOOLEAN`. */
  donotcutcheck?: boolean | null;
  /** `STRING_500`: at most 500 characters. */
  comments?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  primary?: Primary;
  returnto?: ReturnTo;
  payto?: PayTo;
  contactinfo?: ContactInfo;
  /** Further contacts, each in a category. */
  contactlist?: readonly [ContactItem, ...ContactItem[]];
  /** The contact that form 1099 goes to. */
  contactto1099?: Contactto1099;
  /** `STRING_100`: at most 100 characters. */
  name1099?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  paymentnotify?: boolean | null;
  /** `BOOLEAN`. */
  achenabled?: boolean | null;
  /** `BOOLEAN`. */
  wireenabled?: boolean | null;
  /** `BOOLEAN`. */
  checkenabled?: boolean | null;
  /** `STRING_9`: at most 9 characters. */
  achbankroutingnumber?: string;
  /** `STRING_34`: at most 34 characters. */
  achaccountnumber?: string;
  /** `ENUM_ACHACCTYPE`: always "Demand Deposit Account". */
  achaccounttype?: EnumAchacctype | null;
  /** `ENUM_ACHREMITTYPE`: "CTX" or "CCD". */
  achremittancetype?: EnumAchremittype | null;
  /** `STRING_35`: at most 35 characters. */
  wirebankname?: string;
  /** `STRING_17`: at most 17 characters. */
  wirebankroutingnumber?: string;
  /** `STRING_34`: at most 34 characters. */
  wireaccountnumber?: string;
  /** `ENUM_WIREACCTYPE`: always "Demand Deposit Account". */
  wireaccounttype?: EnumWireacctype | null;
  /** `ENUM_PMPLUSRTYPE`: "Email" or "Fax". */
  pmplusremittancetype?: EnumPmplusrtype | null;
  /** `STRING_60`: at most 60 characters. */
  pmplusemail?: string;
  /** `STRING_50`: at most 50 characters. */
  pmplusfax?: string;
  /** `BOOLEAN`. */
  displaytermdiscount?: boolean | null;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `BOOLEAN`. */
  mergepaymentreq?: boolean | null;
  /** `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: Decimal | null;
}

/** `Intacct vendor UPDATE Request` */
export const updateVendor: FunctionProfile<UpdateVendor, Completed> = {
  name: "Intacct vendor UPDATE Request",
  version: "2.1",
  element: "update_vendor",
  content: `(name?, parentid?, termname?, glaccountno?, accountlabel?, vendtype?, taxid?, creditlimit?,
    paymethod?, outsourcecheck?, outsourceach?, billingtype?, vendoraccountno?, displocacctnocheck?,
    onhold?, donotcutcheck?, comments?, status?, currency?, primary?, returnto?, payto?,
    contactinfo?, contactlist?, contactto1099?, name1099?, form1099type?, form1099box?,
    customfields?, paymentnotify?, achenabled?, wireenabled?, checkenabled?, achbankroutingnumber?,
    achaccountnumber?, achaccounttype?, achremittancetype?, wirebankname?, wirebankroutingnumber?,
    wireaccountnumber?, wireaccounttype?, pmplusremittancetype?, pmplusemail?, pmplusfax?,
    displaytermdiscount?, visibility?, supdocid?, mergepaymentreq?, offsetglaccountno?,
    retainagepercentage?)`,
  types: {
    name: "STRING_100",
    parentid: "ID",
    termname: "STRING_40",
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    vendtype: "STRING_80",
    taxid: "STRING_20",
    creditlimit: "MONEY",
    paymethod: enumPaymentMethod,
    outsourcecheck: "STRING_15",
    outsourceach: "STRING_15",
    billingtype: enumBillingtype,
    vendoraccountno: "STRING_30",
    displocacctnocheck: "BOOLEAN",
    onhold: "STRING_30",
    donotcutcheck: "BOOLEAN",
    comments: "STRING_500",
    status: enumStatus,
    currency: "STRING_3",
    primary: () => primary,
    returnto: () => returnTo,
    payto: () => payTo,
    contactinfo: () => contactInfo,
    contactlist: () => contactList,
    contactto1099: () => contactto1099,
    name1099: "STRING_100",
    form1099type: "STRING_4",
    form1099box: "STRING_4",
    customfields: () => customFields,
    paymentnotify: "BOOLEAN",
    achenabled: "BOOLEAN",
    wireenabled: "BOOLEAN",
    checkenabled: "BOOLEAN",
    achbankroutingnumber: "STRING_9",
    achaccountnumber: "STRING_34",
    achaccounttype: enumAchacctype,
    achremittancetype: enumAchremittype,
    wirebankname: "STRING_35",
    wirebankroutingnumber: "STRING_17",
    wireaccountnumber: "STRING_34",
    wireaccounttype: enumWireacctype,
    pmplusremittancetype: enumPmplusrtype,
    pmplusemail: "STRING_60",
    pmplusfax: "STRING_50",
    displaytermdiscount: "BOOLEAN",
    visibility: () => visibility,
    supdocid: "STRING_100",
    mergepaymentreq: "BOOLEAN",
    offsetglaccountno: "STRING_24",
    retainagepercentage: "NUMBER_3_2",
  },
  attributes: {
    vendorid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a vendor. Declared in shared/payables.dtd. */
export interface DeleteVendor {
  vendorid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_vendor UPDATE Request` */
export const deleteVendor: FunctionProfile<DeleteVendor, Completed> = {
  name: "Intacct delete_vendor UPDATE Request",
  version: "2.1",
  element: "delete_vendor",
  content: "EMPTY",
  attributes: {
    vendorid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** The input of Intacct vendor GET. */
export type GetVendor = Get<VendorField>;

/** `Intacct vendor GET Request` */
export const getVendor: FunctionProfile<GetVendor, VendorData> = {
  name: "Intacct vendor GET Request",
  version: "2.1",
  fixed: { object: "vendor" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getVendorResponse,
};

/** The input of Intacct vendor QUERY. */
export type QueryVendor = GetList<VendorField>;

/** `Intacct vendor QUERY Request` */
export const queryVendor: FunctionProfile<QueryVendor, VendorData> = {
  name: "Intacct vendor QUERY Request",
  version: "2.1",
  fixed: { object: "vendor" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryVendorResponse,
};

/** `Intacct vendor GET Response` */
export const getVendorResponse: Profile<VendorData> = {
  name: "Intacct vendor GET Response",
  version: "2.1",
  element: "data",
  content: "(vendor*)",
  types: { vendor: () => vendorRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendor QUERY Response` */
export const queryVendorResponse: Profile<VendorData> = {
  name: "Intacct vendor QUERY Response",
  version: "2.1",
  element: "data",
  content: "(vendor*)",
  types: { vendor: () => vendorRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vendor`. */
export interface VendorData extends DataAttributes {
  vendor?: VendorRecord[];
}

/** The fields of a vendor that can be requested. */
export type VendorField = keyof VendorRecord;

/** The contact that form 1099 goes to. Declared in shared/payables.dtd. */
export type Contactto1099 = ContactGroup;

export const contactto1099: Shape<Contactto1099> = {
  element: "contactto1099",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};

/** A vendor. Declared in 2.1/response/payables.dtd. */
export interface VendorRecord {
  /** `ID`. */
  vendorid?: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `ID`. */
  parentid?: string;
  /** `STRING_40`: at most 40 characters. */
  termname?: string;
  /** `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** `STRING_80`: at most 80 characters. */
  vendtype?: string;
  /** `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** `MONEY`. */
  creditlimit?: DecimalText | null;
  /** `MONEY`. */
  totaldue?: DecimalText | null;
  /** `ENUM_BILLINGTYPE`: "balanceforward" or "openitem". */
  billingtype?: EnumBillingtype | null;
  /** `STRING_1`: at most 1 character. */
  outsourcecheck?: string;
  /** `STRING_1`: at most 1 character. */
  servicestate?: string;
  /** `STRING_30`: at most 30 characters. */
  vendoraccountno?: string;
  /** `STRING_500`: at most 500 characters. */
  comments?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `STRING_3`: at most 3 characters. */
  currency?: string;
  /** `BOOLEAN`. */
  onetime?: boolean | null;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  primary?: PrimaryRecord;
  returnto?: ReturnToRecord;
  payto?: PayToRecord;
  contactinfo?: ContactInfoRecord;
  /** Further contacts, each in a category. */
  contactlist?: ContactItemRecord[];
  /** `BOOLEAN`. */
  form1099?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  name1099?: string;
  /** `BOOLEAN`. */
  paymentnotify?: boolean | null;
  /** `BOOLEAN`. */
  achenabled?: boolean | null;
  /** `BOOLEAN`. */
  wireenabled?: boolean | null;
  /** `BOOLEAN`. */
  checkenabled?: boolean | null;
  /** `STRING_9`: at most 9 characters. */
  achbankroutingnumber?: string;
  /** `STRING_34`: at most 34 characters. */
  achaccountnumber?: string;
  /** `ENUM_ACHACCTYPE`: always "Demand Deposit Account". */
  achaccounttype?: EnumAchacctype | null;
  /** `ENUM_ACHREMITTYPE`: "CTX" or "CCD". */
  achremittancetype?: EnumAchremittype | null;
  /** `STRING_35`: at most 35 characters. */
  wirebankname?: string;
  /** `STRING_17`: at most 17 characters. */
  wirebankroutingnumber?: string;
  /** `STRING_34`: at most 34 characters. */
  wireaccountnumber?: string;
  /** `ENUM_WIREACCTYPE`: always "Demand Deposit Account". */
  wireaccounttype?: EnumWireacctype | null;
  /** `ENUM_PMPLUSRTYPE`: "Email" or "Fax". */
  pmplusremittancetype?: EnumPmplusrtype | null;
  /** `STRING_60`: at most 60 characters. */
  pmplusemail?: string;
  /** `STRING_50`: at most 50 characters. */
  pmplusfax?: string;
  /** `BOOLEAN`. */
  displaytermdiscount?: boolean | null;
  /** `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** `BOOLEAN`. */
  mergepaymentreq?: boolean | null;
  /** `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: DecimalText | null;
}

export const vendorRecord: Shape<VendorRecord> = {
  element: "vendor",
  content: `(vendorid?, name?, parentid?, termname?, glaccountno?, accountlabel?, vendtype?, taxid?,
    creditlimit?, totaldue?, billingtype?, outsourcecheck?, servicestate?, vendoraccountno?,
    comments?, status?, currency?, onetime?, whenmodified?, primary?, returnto?, payto?,
    contactinfo?, contactlist?, form1099?, name1099?, paymentnotify?, achenabled?, wireenabled?,
    checkenabled?, achbankroutingnumber?, achaccountnumber?, achaccounttype?, achremittancetype?,
    wirebankname?, wirebankroutingnumber?, wireaccountnumber?, wireaccounttype?,
    pmplusremittancetype?, pmplusemail?, pmplusfax?, displaytermdiscount?, supdocid?,
    mergepaymentreq?, retainagepercentage?)`,
  types: {
    vendorid: "ID",
    name: "STRING_100",
    parentid: "ID",
    termname: "STRING_40",
    glaccountno: "STRING_24",
    accountlabel: "STRING_80",
    vendtype: "STRING_80",
    taxid: "STRING_20",
    creditlimit: "MONEY",
    totaldue: "MONEY",
    billingtype: enumBillingtype,
    outsourcecheck: "STRING_1",
    servicestate: "STRING_1",
    vendoraccountno: "STRING_30",
    comments: "STRING_500",
    status: enumResponseStatus,
    currency: "STRING_3",
    onetime: "BOOLEAN",
    whenmodified: "TIMESTAMP",
    primary: () => primaryRecord,
    returnto: () => returnToRecord,
    payto: () => payToRecord,
    contactinfo: () => contactInfoRecord,
    contactlist: () => contactListRecord,
    form1099: "BOOLEAN",
    name1099: "STRING_100",
    paymentnotify: "BOOLEAN",
    achenabled: "BOOLEAN",
    wireenabled: "BOOLEAN",
    checkenabled: "BOOLEAN",
    achbankroutingnumber: "STRING_9",
    achaccountnumber: "STRING_34",
    achaccounttype: enumAchacctype,
    achremittancetype: enumAchremittype,
    wirebankname: "STRING_35",
    wirebankroutingnumber: "STRING_17",
    wireaccountnumber: "STRING_34",
    wireaccounttype: enumWireacctype,
    pmplusremittancetype: enumPmplusrtype,
    pmplusemail: "STRING_60",
    pmplusfax: "STRING_50",
    displaytermdiscount: "BOOLEAN",
    supdocid: "STRING_100",
    mergepaymentreq: "BOOLEAN",
    retainagepercentage: "NUMBER_3_2",
  },
  answer: true,
};
