// Made by intacct-codegen from 3.0/objects.dtd, 3.0/payables.dtd, 3.0/records/groups.dtd, 3.0/records/payables.dtd, acme.yaml, shared/objects.dtd, shared/payables.dtd; do not edit. Checksum 1bb7122e80de94ae
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
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
import {
  type TypeData,
  typeRecord,
} from "../../../../generated/3.0/activitylog.js";
import {
  type ApAccountLabelRecord,
  apAccountLabelPaths,
} from "../../../../generated/3.0/apaccountlabel.js";
import {
  type ApTermRecord,
  apTermPaths,
} from "../../../../generated/3.0/apterm.js";
import {
  type ContactRecord,
  contact,
  contactPaths,
} from "../../../../generated/3.0/contact.js";
import {
  type ContactListInfoRecord,
  contactListInfoRecord,
} from "../../../../generated/3.0/contact_list_info.js";
import {
  type ContactInfoRecord,
  contactInfoRecord,
} from "../../../../generated/3.0/contactinfo-record.js";
import {
  type ContactInfo,
  contactInfo,
} from "../../../../generated/3.0/contactinfo.js";
import {
  type ContactItem,
  contactList,
} from "../../../../generated/3.0/contactlist.js";
import {
  type CreateContactListInfo,
  createContactListInfo,
} from "../../../../generated/3.0/create-contact_list_info.js";
import {
  type CreateContactInfo,
  createContactInfo,
} from "../../../../generated/3.0/create-contactinfo.js";
import {
  type DataAttributes,
  dataAttributes,
} from "../../../../generated/3.0/data.js";
import { type Delete, deleteTypes } from "../../../../generated/3.0/delete.js";
import { type Get, getTypes } from "../../../../generated/3.0/get.js";
import {
  type GetList,
  getListTypes,
} from "../../../../generated/3.0/get_list.js";
import {
  type GlAccountRecord,
  glAccountPaths,
} from "../../../../generated/3.0/glaccount.js";
import type { ContactGroup } from "../../../../generated/3.0/groups.js";
import {
  type InvPriceListRecord,
  invPriceListPaths,
} from "../../../../generated/3.0/invpricelist.js";
import {
  type LocationRecord,
  locationPaths,
} from "../../../../generated/3.0/location.js";
import { type Lookup, lookupTypes } from "../../../../generated/3.0/lookup.js";
import {
  type MailAddress,
  type MailAddressRecord,
  mailAddress,
  mailAddressRecord,
} from "../../../../generated/3.0/mailaddress.js";
import { type PayTo, payTo } from "../../../../generated/3.0/payto.js";
import { type Primary, primary } from "../../../../generated/3.0/primary.js";
import {
  type ProviderVendorRecord,
  providerVendorPaths,
} from "../../../../generated/3.0/providervendor.js";
import { queryTypes } from "../../../../generated/3.0/query.js";
import { type Read, readTypes } from "../../../../generated/3.0/read.js";
import {
  type ReadByName,
  readByNameTypes,
} from "../../../../generated/3.0/readbyname.js";
import {
  type ReadByQuery,
  readByQueryTypes,
} from "../../../../generated/3.0/readbyquery.js";
import { type ReturnTo, returnTo } from "../../../../generated/3.0/returnto.js";
import {
  type EnumAchacctype,
  type EnumAchremittype,
  type EnumBillingtype,
  type EnumPmplusrtype,
  type EnumStatus,
  type EnumWireacctype,
  enumAchacctype,
  enumAchremittype,
  enumBillingtype,
  enumPmplusrtype,
  enumStatus,
  enumWireacctype,
} from "../../../../generated/3.0/scalars.js";
import {
  type UpdateContactListInfo,
  updateContactListInfo,
} from "../../../../generated/3.0/update-contact_list_info.js";
import {
  type UpdateContactInfo,
  updateContactInfo,
} from "../../../../generated/3.0/update-contactinfo.js";
import {
  type UpdateMailAddress,
  updateMailAddress,
} from "../../../../generated/3.0/update-mailaddress.js";
import {
  type UserInfoRecord,
  userInfoPaths,
} from "../../../../generated/3.0/userinfo.js";
import {
  type VendoremailtemplateRecord,
  vendoremailtemplateRecord,
} from "../../../../generated/3.0/vendoremailtemplate.js";
import {
  type VendTypeRecord,
  vendTypePaths,
} from "../../../../generated/3.0/vendtype.js";
import {
  type Visibility,
  visibility,
} from "../../../../generated/3.0/visibility.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates a vendor. Declared in shared/payables.dtd. */
export interface CreateVendorFunction {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `ID`. */
  vendorid: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `ID`. */
  parentid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  vendtype?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** Borrowed from 2.1: `MONEY`. */
  creditlimit?: Decimal | null;
  paymethod?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  outsourcecheck?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  outsourceach?: string;
  /** Borrowed from 2.1: `ENUM_BILLINGTYPE`: "balanceforward" or "openitem". */
  billingtype?: EnumBillingtype | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  vendoraccountno?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  displocacctnocheck?: boolean | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  donotcutcheck?: boolean | null;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  comments?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  onetime?: boolean | null;
  /** Borrowed from 2.1: `KEY`. */
  externalid?: string;
  primary?: Primary;
  returnto?: ReturnTo;
  payto?: PayTo;
  contactinfo?: ContactInfo;
  /** The contact that form 1099 goes to. */
  contactto1099?: Contactto1099;
  /** Further contacts, each in a category. */
  contactlist?: readonly [ContactItem, ...ContactItem[]];
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name1099?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Custom fields, by name. */
  customfields: CreateVendorCustomFields;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymentnotify?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  achenabled?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  wireenabled?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  checkenabled?: boolean | null;
  /** Borrowed from 2.1: `STRING_9`: at most 9 characters. */
  achbankroutingnumber?: string;
  /** Borrowed from 2.1: `STRING_34`: at most 34 characters. */
  achaccountnumber?: string;
  /** Borrowed from 2.1: `ENUM_ACHACCTYPE`: always "Demand Deposit Account". */
  achaccounttype?: EnumAchacctype | null;
  /** Borrowed from 2.1: `ENUM_ACHREMITTYPE`: "CTX" or "CCD". */
  achremittancetype?: EnumAchremittype | null;
  /** Borrowed from 2.1: `STRING_35`: at most 35 characters. */
  wirebankname?: string;
  /** Borrowed from 2.1: `STRING_17`: at most 17 characters. */
  wirebankroutingnumber?: string;
  /** Borrowed from 2.1: `STRING_34`: at most 34 characters. */
  wireaccountnumber?: string;
  /** Borrowed from 2.1: `ENUM_WIREACCTYPE`: always "Demand Deposit Account". */
  wireaccounttype?: EnumWireacctype | null;
  /** Borrowed from 2.1: `ENUM_PMPLUSRTYPE`: "Email" or "Fax". */
  pmplusremittancetype?: EnumPmplusrtype | null;
  /** Borrowed from 2.1: `STRING_60`: at most 60 characters. */
  pmplusemail?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  pmplusfax?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  displaytermdiscount?: boolean | null;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  mergepaymentreq?: boolean | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** Borrowed from 2.1: `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: Decimal | null;
}

/** `Intacct create_vendor CREATE Request` */
export const createVendorFunction: FunctionProfile<
  CreateVendorFunction,
  Created
> = {
  name: "Intacct create_vendor CREATE Request",
  version: "3.0",
  element: "create_vendor",
  content: `(vendorid, name, parentid?, termname?, glaccountno?, accountlabel?, vendtype?, taxid?,
    creditlimit?, paymethod?, outsourcecheck?, outsourceach?, billingtype?, vendoraccountno?,
    displocacctnocheck?, onhold?, donotcutcheck?, comments?, status?, currency?, onetime?,
    externalid?, primary?, returnto?, payto?, contactinfo?, contactto1099?, contactlist?, name1099?,
    form1099type?, form1099box?, customfields, paymentnotify?, achenabled?, wireenabled?,
    checkenabled?, achbankroutingnumber?, achaccountnumber?, achaccounttype?, achremittancetype?,
    wirebankname?, wirebankroutingnumber?, wireaccountnumber?, wireaccounttype?,
    pmplusremittancetype?, pmplusemail?, pmplusfax?, displaytermdiscount?, visibility?, supdocid?,
    mergepaymentreq?, offsetglaccountno?, retainagepercentage?)`,
  types: {
    vendorid: "ID",
    name: "STRING_100 borrowed",
    parentid: "ID",
    termname: "STRING_40 borrowed",
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    vendtype: "STRING_80 borrowed",
    taxid: "STRING_20 borrowed",
    creditlimit: "MONEY",
    outsourcecheck: "STRING_15 borrowed",
    outsourceach: "STRING_15 borrowed",
    billingtype: enumBillingtype,
    vendoraccountno: "STRING_30 borrowed",
    displocacctnocheck: "BOOLEAN",
    onhold: "STRING_30 borrowed",
    donotcutcheck: "BOOLEAN",
    comments: "STRING_500 borrowed",
    status: enumStatus,
    currency: "STRING_3 borrowed",
    onetime: "BOOLEAN",
    externalid: "KEY",
    primary: () => primary,
    returnto: () => returnTo,
    payto: () => payTo,
    contactinfo: () => contactInfo,
    contactto1099: () => contactto1099,
    contactlist: () => contactList,
    name1099: "STRING_100 borrowed",
    form1099type: "STRING_4 borrowed",
    form1099box: "STRING_4 borrowed",
    customfields: () => createVendorCustomFields,
    paymentnotify: "BOOLEAN",
    achenabled: "BOOLEAN",
    wireenabled: "BOOLEAN",
    checkenabled: "BOOLEAN",
    achbankroutingnumber: "STRING_9 borrowed",
    achaccountnumber: "STRING_34 borrowed",
    achaccounttype: enumAchacctype,
    achremittancetype: enumAchremittype,
    wirebankname: "STRING_35 borrowed",
    wirebankroutingnumber: "STRING_17 borrowed",
    wireaccountnumber: "STRING_34 borrowed",
    wireaccounttype: enumWireacctype,
    pmplusremittancetype: enumPmplusrtype,
    pmplusemail: "STRING_60 borrowed",
    pmplusfax: "STRING_50 borrowed",
    displaytermdiscount: "BOOLEAN",
    visibility: () => visibility,
    supdocid: "STRING_100 borrowed",
    mergepaymentreq: "BOOLEAN",
    offsetglaccountno: "STRING_24 borrowed",
    retainagepercentage: "NUMBER_3_2 borrowed",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates a vendor. Declared in 3.0/payables.dtd. */
export interface UpdateVendorFunction {
  vendorid: string;
  /** Attribute; false unless given. */
  set_nulls?: boolean;
  /** Attribute; false unless given. */
  externalkey?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name?: string;
  /** Borrowed from 2.1: `ID`. */
  parentid?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  termname?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  glaccountno?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  accountlabel?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  vendtype?: string;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  taxid?: string;
  /** Borrowed from 2.1: `MONEY`. */
  creditlimit?: Decimal | null;
  paymethod?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  outsourcecheck?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  outsourceach?: string;
  /** Borrowed from 2.1: `ENUM_BILLINGTYPE`: "balanceforward" or "openitem". */
  billingtype?: EnumBillingtype | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  vendoraccountno?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  displocacctnocheck?: boolean | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  onhold?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  donotcutcheck?: boolean | null;
  /** Borrowed from 2.1: `STRING_500`: at most 500 characters. */
  comments?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  primary?: Primary;
  returnto?: ReturnTo;
  payto?: PayTo;
  contactinfo?: ContactInfo;
  /** The contact that form 1099 goes to. */
  contactto1099?: Contactto1099;
  /** Further contacts, each in a category. */
  contactlist?: readonly [ContactItem, ...ContactItem[]];
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name1099?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099type?: string;
  /** Borrowed from 2.1: `STRING_4`: at most 4 characters. */
  form1099box?: string;
  /** Custom fields, by name. */
  customfields?: UpdateVendorCustomFields;
  /** Borrowed from 2.1: `BOOLEAN`. */
  paymentnotify?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  achenabled?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  wireenabled?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  checkenabled?: boolean | null;
  /** Borrowed from 2.1: `STRING_9`: at most 9 characters. */
  achbankroutingnumber?: string;
  /** Borrowed from 2.1: `STRING_34`: at most 34 characters. */
  achaccountnumber?: string;
  /** Borrowed from 2.1: `ENUM_ACHACCTYPE`: always "Demand Deposit Account". */
  achaccounttype?: EnumAchacctype | null;
  /** Borrowed from 2.1: `ENUM_ACHREMITTYPE`: "CTX" or "CCD". */
  achremittancetype?: EnumAchremittype | null;
  /** Borrowed from 2.1: `STRING_35`: at most 35 characters. */
  wirebankname?: string;
  /** Borrowed from 2.1: `STRING_17`: at most 17 characters. */
  wirebankroutingnumber?: string;
  /** Borrowed from 2.1: `STRING_34`: at most 34 characters. */
  wireaccountnumber?: string;
  /** Borrowed from 2.1: `ENUM_WIREACCTYPE`: always "Demand Deposit Account". */
  wireaccounttype?: EnumWireacctype | null;
  /** Borrowed from 2.1: `ENUM_PMPLUSRTYPE`: "Email" or "Fax". */
  pmplusremittancetype?: EnumPmplusrtype | null;
  /** Borrowed from 2.1: `STRING_60`: at most 60 characters. */
  pmplusemail?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  pmplusfax?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  displaytermdiscount?: boolean | null;
  /** Who sees the object: everybody, or given locations and departments only. */
  visibility?: Visibility;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  supdocid?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  mergepaymentreq?: boolean | null;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetglaccountno?: string;
  /** Borrowed from 2.1: `NUMBER_3_2`: at most 3 digits before the point and 2 after it. */
  retainagepercentage?: Decimal | null;
}

/** `Intacct update_vendor UPDATE Request` */
export const updateVendorFunction: FunctionProfile<
  UpdateVendorFunction,
  Completed
> = {
  name: "Intacct update_vendor UPDATE Request",
  version: "3.0",
  element: "update_vendor",
  content: `(name?, parentid?, termname?, glaccountno?, accountlabel?, vendtype?, taxid?, creditlimit?,
    paymethod?, outsourcecheck?, outsourceach?, billingtype?, vendoraccountno?, displocacctnocheck?,
    onhold?, donotcutcheck?, comments?, status?, currency?, primary?, returnto?, payto?,
    contactinfo?, contactto1099?, contactlist?, name1099?, form1099type?, form1099box?,
    customfields?, paymentnotify?, achenabled?, wireenabled?, checkenabled?, achbankroutingnumber?,
    achaccountnumber?, achaccounttype?, achremittancetype?, wirebankname?, wirebankroutingnumber?,
    wireaccountnumber?, wireaccounttype?, pmplusremittancetype?, pmplusemail?, pmplusfax?,
    displaytermdiscount?, visibility?, supdocid?, mergepaymentreq?, offsetglaccountno?,
    retainagepercentage?)`,
  types: {
    name: "STRING_100 borrowed",
    parentid: "ID",
    termname: "STRING_40 borrowed",
    glaccountno: "STRING_24 borrowed",
    accountlabel: "STRING_80 borrowed",
    vendtype: "STRING_80 borrowed",
    taxid: "STRING_20 borrowed",
    creditlimit: "MONEY",
    outsourcecheck: "STRING_15 borrowed",
    outsourceach: "STRING_15 borrowed",
    billingtype: enumBillingtype,
    vendoraccountno: "STRING_30 borrowed",
    displocacctnocheck: "BOOLEAN",
    onhold: "STRING_30 borrowed",
    donotcutcheck: "BOOLEAN",
    comments: "STRING_500 borrowed",
    status: enumStatus,
    currency: "STRING_3 borrowed",
    primary: () => primary,
    returnto: () => returnTo,
    payto: () => payTo,
    contactinfo: () => contactInfo,
    contactto1099: () => contactto1099,
    contactlist: () => contactList,
    name1099: "STRING_100 borrowed",
    form1099type: "STRING_4 borrowed",
    form1099box: "STRING_4 borrowed",
    customfields: () => updateVendorCustomFields,
    paymentnotify: "BOOLEAN",
    achenabled: "BOOLEAN",
    wireenabled: "BOOLEAN",
    checkenabled: "BOOLEAN",
    achbankroutingnumber: "STRING_9 borrowed",
    achaccountnumber: "STRING_34 borrowed",
    achaccounttype: enumAchacctype,
    achremittancetype: enumAchremittype,
    wirebankname: "STRING_35 borrowed",
    wirebankroutingnumber: "STRING_17 borrowed",
    wireaccountnumber: "STRING_34 borrowed",
    wireaccounttype: enumWireacctype,
    pmplusremittancetype: enumPmplusrtype,
    pmplusemail: "STRING_60 borrowed",
    pmplusfax: "STRING_50 borrowed",
    displaytermdiscount: "BOOLEAN",
    visibility: () => visibility,
    supdocid: "STRING_100 borrowed",
    mergepaymentreq: "BOOLEAN",
    offsetglaccountno: "STRING_24 borrowed",
    retainagepercentage: "NUMBER_3_2 borrowed",
  },
  attributes: {
    vendorid: "CDATA #REQUIRED",
    set_nulls: '(true | false) "false"',
    externalkey: '(true | false) "false"',
  },
};

/** Deletes a vendor. Declared in shared/payables.dtd. */
export interface DeleteVendorFunction {
  vendorid: string;
  /** Attribute; false unless given. */
  externalkey?: boolean;
}

/** `Intacct delete_vendor DELETE Request` */
export const deleteVendorFunction: FunctionProfile<
  DeleteVendorFunction,
  Completed
> = {
  name: "Intacct delete_vendor DELETE Request",
  version: "3.0",
  element: "delete_vendor",
  content: "EMPTY",
  attributes: {
    vendorid: "CDATA #REQUIRED",
    externalkey: '(true | false) "false"',
  },
};

/** Records the account number that a vendor uses for one location. Declared in shared/payables.dtd. */
export interface CreateVendorentityaccountno {
  /** Borrowed from 2.1: `ID`. */
  vendorid: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  accountno: string;
  /** Borrowed from 2.1: `ID`. */
  locationid: string;
}

/** `Intacct vendorentityaccountno CREATE Request` */
export const createVendorentityaccountno: FunctionProfile<
  CreateVendorentityaccountno,
  Created
> = {
  name: "Intacct vendorentityaccountno CREATE Request",
  version: "3.0",
  element: "create_vendorentityaccountno",
  content: "(vendorid, accountno, locationid)",
  types: { vendorid: "ID", accountno: "STRING_24 borrowed", locationid: "ID" },
};

/** Approves a vendor. Declared in 3.0/payables.dtd. */
export interface ApproveVendor {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
  reviewcomments?: string;
}

/** `Intacct approveVendor APPROVE Request` */
export const approveVendor: FunctionProfile<ApproveVendor, Completed> = {
  name: "Intacct approveVendor APPROVE Request",
  version: "3.0",
  element: "approveVendor",
  content: "(recordno, reviewcomments?)",
  types: { recordno: "INTEGER" },
};

/** Declines a vendor. Declared in 3.0/payables.dtd. */
export interface DeclineVendor {
  /** Borrowed from 2.1: `INTEGER`. */
  recordno: Integer;
  reviewcomments?: string;
}

/** `Intacct declineVendor DECLINE Request` */
export const declineVendor: FunctionProfile<DeclineVendor, Completed> = {
  name: "Intacct declineVendor DECLINE Request",
  version: "3.0",
  element: "declineVendor",
  content: "(recordno, reviewcomments?)",
  types: { recordno: "INTEGER" },
};

/** A vendor. Declared in 3.0/payables.dtd. */
export interface CreateVendor {
  /** Vendor ID. */
  VENDORID?: string;
  /** Vendor name. */
  NAME: string;
  /** The contact that stands for the company itself. */
  DISPLAYCONTACT?: CreateVendorDisplaycontact;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** One-time use. `BOOLEAN`. "false" unless given. */
  ONETIME?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  HIDEDISPLAYCONTACT?: boolean | null;
  /** Vendor type ID. */
  VENDTYPE?: string;
  /** Parent vendor. */
  PARENTID?: string;
  /** GL group. */
  GLGROUP?: string;
  /** Lead time default (days). `INTEGER`. "1" unless given. */
  DEFAULT_LEAD_TIME?: Integer | null;
  /** Tax ID. */
  TAXID?: string;
  /** 1099 name. */
  NAME1099?: string;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Default expense account. */
  APACCOUNT?: string;
  /** AP account. */
  OFFSETGLACCOUNTNO?: string;
  /** Credit limit. `MONEY`. */
  CREDITLIMIT?: Decimal | null;
  /** Default retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal | null;
  /** On hold. `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean | null;
  /** Do not pay. `BOOLEAN`. "false" unless given. */
  DONOTCUTCHECK?: boolean | null;
  /** Comments. */
  COMMENTS?: string;
  /** Default currency. */
  CURRENCY?: string;
  /** A contact, by name. */
  CONTACTINFO?: CreateContactInfo;
  /** The contact that payments go to, by name. */
  PAYTO?: CreatePayTo;
  /** The contact that returns go to, by name. */
  RETURNTO?: CreateReturnTo;
  /** A contact in a category. */
  CONTACT_LIST_INFO?: readonly CreateContactListInfo[];
  VENDORCONTACTS?: readonly CreateVendorEntityContacts[];
  VENDOREMAILTEMPLATES?: readonly CreateVendoremailtemplate[];
  VENDORACCTNOLOCATIONS?: readonly CreateVendoracctnolochead[];
  /** The account number that the vendor uses for one location. */
  VENDOR_ACCTNO_LOC_HEAD?: readonly CreateVendorAcctnoLocHead[];
  /** File payment service type. "NONE" unless given. */
  FILEPAYMENTSERVICE?: "ACH" | "BANKFILE" | "NONE" | null;
  /** Payment country. */
  PYMTCOUNTRYCODE?: "AU" | "ZA" | "GB" | null;
  VENDORBANKFILEDETAILS?: readonly CreateVendorbankfiledetail[];
  PROVIDERVENDORS?: readonly CreateProviderVendorsProviderVendor[];
  /** Preferred payment method. */
  PAYMETHODKEY?: string;
  /** Merge payment requests. `BOOLEAN`. "true" unless given. */
  MERGEPAYMENTREQ?: boolean | null;
  /** Send automatic payment notification. `BOOLEAN`. "false" unless given. */
  PAYMENTNOTIFY?: boolean | null;
  /** Vendor billing type. */
  BILLINGTYPE?: string;
  /** Payment priority. */
  PAYMENTPRIORITY?: string;
  /** Term. */
  TERMNAME?: string;
  /** Display the term discount on the check stub. `BOOLEAN`. "true" unless given. */
  DISPLAYTERMDISCOUNT?: boolean | null;
  /** Enable ACH. `BOOLEAN`. "false" unless given. */
  ACHENABLED?: boolean | null;
  /** ACH bank routing number. */
  ACHBANKROUTINGNUMBER?: string;
  /** Account number. */
  ACHACCOUNTNUMBER?: string;
  /** Account type. */
  ACHACCOUNTTYPE?: string;
  /** Account classification. */
  ACHREMITTANCETYPE?: string;
  /** Number. */
  VENDORACCOUNTNO?: string;
  /** Display the vendor assigned account number per entity, on the check stub. `BOOLEAN`. "false" unless given. */
  DISPLOCACCTNOCHECK?: boolean | null;
  /** Visibility. "Unrestricted" unless given. */
  OBJECTRESTRICTION?: "Unrestricted" | "RootOnly" | "Restricted" | null;
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDLOCATIONS?: readonly string[];
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDDEPARTMENTS?: readonly string[];
  /** This vendor is an individual person. `BOOLEAN`. "false" unless given. */
  ISINDIVIDUAL?: boolean | null;
  DISPLAYACCTNOCHECK?: string;
  /** Credit rating. As the last review has it. */
  CREDIT_RATING: "A" | "B" | "C";
  /** Certificates. Sent as one text, joined with "#~#". */
  CERTIFICATES?: readonly ("ISO 9001" | "ISO 14001")[];
  /** On probation. `BOOLEAN`. */
  ON_PROBATION?: boolean | null;
  /** Budget of reviews. `NUMBER_8_2`: at most 8 digits before the point and 2 after it. */
  REVIEW_BUDGET?: Decimal | null;
  /** Reviewed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVIEWED_ON?: IsoDate | null;
  /** Buyer. */
  BUYER_EMAIL?: string;
  /** Plants. `NUMBER_4_0`: at most 4 digits before the point. */
  PLANTS?: Decimal | null;
  /** Deliveries on time. `NUMBER_3_1`: at most 3 digits before the point and 1 after it. */
  ON_TIME?: Decimal | null;
  /** Number of the review. */
  REVIEW_NO?: string;
  /** Nickname. `STRING_20`: at most 20 characters. */
  NICKNAME?: string;
  /** Remarks. */
  REMARKS?: string;
  /** Web shop. */
  WEB_SHOP?: string;
  /** Code of the web shop. */
  SHOP_PIN?: string;
}

/** `Intacct vendor CREATE Request` */
export const createVendor: FunctionProfile<CreateVendor, VendorData> = {
  name: "Intacct vendor CREATE Request",
  version: "3.0",
  within: "create",
  element: "VENDOR",
  content: `(VENDORID? & NAME & DISPLAYCONTACT? & STATUS? & ONETIME? & HIDEDISPLAYCONTACT? & VENDTYPE? &
    PARENTID? & GLGROUP? & DEFAULT_LEAD_TIME? & TAXID? & NAME1099? & FORM1099TYPE? & FORM1099BOX? &
    SUPDOCID? & APACCOUNT? & OFFSETGLACCOUNTNO? & CREDITLIMIT? & RETAINAGEPERCENTAGE? & ONHOLD? &
    DONOTCUTCHECK? & COMMENTS? & CURRENCY? & CONTACTINFO? & PAYTO? & RETURNTO? &
    CONTACT_LIST_INFO* & VENDORCONTACTS? & VENDOREMAILTEMPLATES? & VENDORACCTNOLOCATIONS? &
    VENDOR_ACCTNO_LOC_HEAD* & FILEPAYMENTSERVICE? & PYMTCOUNTRYCODE? & VENDORBANKFILEDETAILS? &
    PROVIDERVENDORS? & PAYMETHODKEY? & MERGEPAYMENTREQ? & PAYMENTNOTIFY? & BILLINGTYPE? &
    PAYMENTPRIORITY? & TERMNAME? & DISPLAYTERMDISCOUNT? & ACHENABLED? & ACHBANKROUTINGNUMBER? &
    ACHACCOUNTNUMBER? & ACHACCOUNTTYPE? & ACHREMITTANCETYPE? & VENDORACCOUNTNO? &
    DISPLOCACCTNOCHECK? & OBJECTRESTRICTION? & RESTRICTEDLOCATIONS? & RESTRICTEDDEPARTMENTS? &
    ISINDIVIDUAL? & DISPLAYACCTNOCHECK? & CREDIT_RATING & CERTIFICATES? & ON_PROBATION? &
    REVIEW_BUDGET? & REVIEWED_ON? & BUYER_EMAIL? & PLANTS? & ON_TIME? & REVIEW_NO? & NICKNAME? &
    REMARKS? & WEB_SHOP? & SHOP_PIN? & #ANY*)`,
  source: "documented",
  wants: ["DISPLAYCONTACT"],
  types: {
    DISPLAYCONTACT: () => createVendorDisplaycontact,
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    ONETIME: "BOOLEAN",
    HIDEDISPLAYCONTACT: "BOOLEAN",
    DEFAULT_LEAD_TIME: "INTEGER",
    CREDITLIMIT: "MONEY",
    RETAINAGEPERCENTAGE: "NUMBER",
    ONHOLD: "BOOLEAN",
    DONOTCUTCHECK: "BOOLEAN",
    CONTACTINFO: () => createContactInfo,
    PAYTO: () => createPayTo,
    RETURNTO: () => createReturnTo,
    CONTACT_LIST_INFO: () => createContactListInfo,
    VENDORCONTACTS: () => createVendorContacts,
    VENDOREMAILTEMPLATES: () => createVendoremailtemplates,
    VENDORACCTNOLOCATIONS: () => createVendoracctnolocations,
    VENDOR_ACCTNO_LOC_HEAD: () => createVendorAcctnoLocHead,
    FILEPAYMENTSERVICE: {
      name: "STRING",
      base: "enum",
      values: ["ACH", "BANKFILE", "NONE"],
    },
    PYMTCOUNTRYCODE: {
      name: "STRING",
      base: "enum",
      values: ["AU", "ZA", "GB"],
    },
    VENDORBANKFILEDETAILS: () => createVendorbankfiledetails,
    PROVIDERVENDORS: () => createProviderVendors,
    MERGEPAYMENTREQ: "BOOLEAN",
    PAYMENTNOTIFY: "BOOLEAN",
    DISPLAYTERMDISCOUNT: "BOOLEAN",
    ACHENABLED: "BOOLEAN",
    DISPLOCACCTNOCHECK: "BOOLEAN",
    OBJECTRESTRICTION: {
      name: "STRING",
      base: "enum",
      values: ["Unrestricted", "RootOnly", "Restricted"],
    },
    RESTRICTEDLOCATIONS: { name: "STRING", base: "string", separator: "#~#" },
    RESTRICTEDDEPARTMENTS: { name: "STRING", base: "string", separator: "#~#" },
    ISINDIVIDUAL: "BOOLEAN",
    CREDIT_RATING: {
      name: "STRING",
      base: "enum",
      values: ["A", "B", "C"],
      source: "overlay",
    },
    CERTIFICATES: {
      name: "STRING",
      base: "enum",
      values: ["ISO 9001", "ISO 14001"],
      separator: "#~#",
      source: "overlay",
    },
    ON_PROBATION: "BOOLEAN overlay",
    REVIEW_BUDGET: "NUMBER_8_2 overlay",
    REVIEWED_ON: "DATE_MDY overlay",
    PLANTS: "NUMBER_4_0 overlay",
    ON_TIME: "NUMBER_3_1 overlay",
    NICKNAME: "STRING_20 overlay",
  },
  response: () => getVendorResponse,
};

/** A vendor. Declared in 3.0/payables.dtd. */
export type UpdateVendor = UpdateVendorFields &
  (
    | {
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Vendor ID. */
        VENDORID?: string;
      }
    | {
        RECORDNO?: never;
        /** Vendor ID. */
        VENDORID: string;
      }
  );

interface UpdateVendorFields {
  /** Vendor name. */
  NAME?: string;
  /** The contact that stands for the company itself. */
  DISPLAYCONTACT?: UpdateVendorDisplaycontact;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** One-time use. `BOOLEAN`. "false" unless given. */
  ONETIME?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  HIDEDISPLAYCONTACT?: boolean | null;
  /** Vendor type ID. */
  VENDTYPE?: string;
  /** Parent vendor. */
  PARENTID?: string;
  /** GL group. */
  GLGROUP?: string;
  /** Lead time default (days). `INTEGER`. "1" unless given. */
  DEFAULT_LEAD_TIME?: Integer | null;
  /** Tax ID. */
  TAXID?: string;
  /** 1099 name. */
  NAME1099?: string;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Default expense account. */
  APACCOUNT?: string;
  /** AP account. */
  OFFSETGLACCOUNTNO?: string;
  /** Credit limit. `MONEY`. */
  CREDITLIMIT?: Decimal | null;
  /** Default retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: Decimal | null;
  /** On hold. `BOOLEAN`. "false" unless given. */
  ONHOLD?: boolean | null;
  /** Do not pay. `BOOLEAN`. "false" unless given. */
  DONOTCUTCHECK?: boolean | null;
  /** Comments. */
  COMMENTS?: string;
  /** Default currency. */
  CURRENCY?: string;
  /** A contact, by name. */
  CONTACTINFO?: UpdateContactInfo;
  /** The contact that payments go to, by name. */
  PAYTO?: UpdatePayTo;
  /** The contact that returns go to, by name. */
  RETURNTO?: UpdateReturnTo;
  /** A contact in a category. */
  CONTACT_LIST_INFO?: readonly UpdateContactListInfo[];
  VENDORCONTACTS?: readonly UpdateVendorEntityContacts[];
  VENDOREMAILTEMPLATES?: readonly UpdateVendoremailtemplate[];
  VENDORACCTNOLOCATIONS?: readonly UpdateVendoracctnolochead[];
  /** The account number that the vendor uses for one location. */
  VENDOR_ACCTNO_LOC_HEAD?: readonly UpdateVendorAcctnoLocHead[];
  /** File payment service type. "NONE" unless given. */
  FILEPAYMENTSERVICE?: "ACH" | "BANKFILE" | "NONE" | null;
  /** Payment country. */
  PYMTCOUNTRYCODE?: "AU" | "ZA" | "GB" | null;
  VENDORBANKFILEDETAILS?: readonly UpdateVendorbankfiledetail[];
  PROVIDERVENDORS?: readonly UpdateProviderVendorsProviderVendor[];
  /** Preferred payment method. */
  PAYMETHODKEY?: string;
  /** Merge payment requests. `BOOLEAN`. "true" unless given. */
  MERGEPAYMENTREQ?: boolean | null;
  /** Send automatic payment notification. `BOOLEAN`. "false" unless given. */
  PAYMENTNOTIFY?: boolean | null;
  /** Vendor billing type. */
  BILLINGTYPE?: string;
  /** Payment priority. */
  PAYMENTPRIORITY?: string;
  /** Term. */
  TERMNAME?: string;
  /** Display the term discount on the check stub. `BOOLEAN`. "true" unless given. */
  DISPLAYTERMDISCOUNT?: boolean | null;
  /** Enable ACH. `BOOLEAN`. "false" unless given. */
  ACHENABLED?: boolean | null;
  /** ACH bank routing number. */
  ACHBANKROUTINGNUMBER?: string;
  /** Account number. */
  ACHACCOUNTNUMBER?: string;
  /** Account type. */
  ACHACCOUNTTYPE?: string;
  /** Account classification. */
  ACHREMITTANCETYPE?: string;
  /** Number. */
  VENDORACCOUNTNO?: string;
  /** Display the vendor assigned account number per entity, on the check stub. `BOOLEAN`. "false" unless given. */
  DISPLOCACCTNOCHECK?: boolean | null;
  /** Visibility. "Unrestricted" unless given. */
  OBJECTRESTRICTION?: "Unrestricted" | "RootOnly" | "Restricted" | null;
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDLOCATIONS?: readonly string[];
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDDEPARTMENTS?: readonly string[];
  /** This vendor is an individual person. `BOOLEAN`. "false" unless given. */
  ISINDIVIDUAL?: boolean | null;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Credit rating. As the last review has it. */
  CREDIT_RATING?: "A" | "B" | "C" | null;
  /** Certificates. Sent as one text, joined with "#~#". */
  CERTIFICATES?: readonly ("ISO 9001" | "ISO 14001")[];
  /** On probation. `BOOLEAN`. */
  ON_PROBATION?: boolean | null;
  /** Budget of reviews. `NUMBER_8_2`: at most 8 digits before the point and 2 after it. */
  REVIEW_BUDGET?: Decimal | null;
  /** Reviewed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVIEWED_ON?: IsoDate | null;
  /** Buyer. */
  BUYER_EMAIL?: string;
  /** Plants. `NUMBER_4_0`: at most 4 digits before the point. */
  PLANTS?: Decimal | null;
  /** Deliveries on time. `NUMBER_3_1`: at most 3 digits before the point and 1 after it. */
  ON_TIME?: Decimal | null;
  /** Number of the review. */
  REVIEW_NO?: string;
  /** Nickname. `STRING_20`: at most 20 characters. */
  NICKNAME?: string;
  /** Remarks. */
  REMARKS?: string;
  /** Web shop. */
  WEB_SHOP?: string;
  /** Code of the web shop. */
  SHOP_PIN?: string;
}

/** `Intacct vendor UPDATE Request` */
export const updateVendor: FunctionProfile<UpdateVendor, VendorData> = {
  name: "Intacct vendor UPDATE Request",
  version: "3.0",
  within: "update",
  element: "VENDOR",
  content: `((RECORDNO || VENDORID) & NAME? & DISPLAYCONTACT? & STATUS? & ONETIME? & HIDEDISPLAYCONTACT? &
    VENDTYPE? & PARENTID? & GLGROUP? & DEFAULT_LEAD_TIME? & TAXID? & NAME1099? & FORM1099TYPE? &
    FORM1099BOX? & SUPDOCID? & APACCOUNT? & OFFSETGLACCOUNTNO? & CREDITLIMIT? &
    RETAINAGEPERCENTAGE? & ONHOLD? & DONOTCUTCHECK? & COMMENTS? & CURRENCY? & CONTACTINFO? &
    PAYTO? & RETURNTO? & CONTACT_LIST_INFO* & VENDORCONTACTS? & VENDOREMAILTEMPLATES? &
    VENDORACCTNOLOCATIONS? & VENDOR_ACCTNO_LOC_HEAD* & FILEPAYMENTSERVICE? & PYMTCOUNTRYCODE? &
    VENDORBANKFILEDETAILS? & PROVIDERVENDORS? & PAYMETHODKEY? & MERGEPAYMENTREQ? & PAYMENTNOTIFY? &
    BILLINGTYPE? & PAYMENTPRIORITY? & TERMNAME? & DISPLAYTERMDISCOUNT? & ACHENABLED? &
    ACHBANKROUTINGNUMBER? & ACHACCOUNTNUMBER? & ACHACCOUNTTYPE? & ACHREMITTANCETYPE? &
    VENDORACCOUNTNO? & DISPLOCACCTNOCHECK? & OBJECTRESTRICTION? & RESTRICTEDLOCATIONS? &
    RESTRICTEDDEPARTMENTS? & ISINDIVIDUAL? & TAXSCHEDULE? & TAXSOLUTIONID? & CREDIT_RATING? &
    CERTIFICATES? & ON_PROBATION? & REVIEW_BUDGET? & REVIEWED_ON? & BUYER_EMAIL? & PLANTS? &
    ON_TIME? & REVIEW_NO? & NICKNAME? & REMARKS? & WEB_SHOP? & SHOP_PIN? & #ANY*)`,
  source: "documented",
  types: {
    RECORDNO: "INTEGER",
    DISPLAYCONTACT: () => updateVendorDisplaycontact,
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    ONETIME: "BOOLEAN",
    HIDEDISPLAYCONTACT: "BOOLEAN",
    DEFAULT_LEAD_TIME: "INTEGER",
    CREDITLIMIT: "MONEY",
    RETAINAGEPERCENTAGE: "NUMBER",
    ONHOLD: "BOOLEAN",
    DONOTCUTCHECK: "BOOLEAN",
    CONTACTINFO: () => updateContactInfo,
    PAYTO: () => updatePayTo,
    RETURNTO: () => updateReturnTo,
    CONTACT_LIST_INFO: () => updateContactListInfo,
    VENDORCONTACTS: () => updateVendorContacts,
    VENDOREMAILTEMPLATES: () => updateVendoremailtemplates,
    VENDORACCTNOLOCATIONS: () => updateVendoracctnolocations,
    VENDOR_ACCTNO_LOC_HEAD: () => updateVendorAcctnoLocHead,
    FILEPAYMENTSERVICE: {
      name: "STRING",
      base: "enum",
      values: ["ACH", "BANKFILE", "NONE"],
    },
    PYMTCOUNTRYCODE: {
      name: "STRING",
      base: "enum",
      values: ["AU", "ZA", "GB"],
    },
    VENDORBANKFILEDETAILS: () => updateVendorbankfiledetails,
    PROVIDERVENDORS: () => updateProviderVendors,
    MERGEPAYMENTREQ: "BOOLEAN",
    PAYMENTNOTIFY: "BOOLEAN",
    DISPLAYTERMDISCOUNT: "BOOLEAN",
    ACHENABLED: "BOOLEAN",
    DISPLOCACCTNOCHECK: "BOOLEAN",
    OBJECTRESTRICTION: {
      name: "STRING",
      base: "enum",
      values: ["Unrestricted", "RootOnly", "Restricted"],
    },
    RESTRICTEDLOCATIONS: { name: "STRING", base: "string", separator: "#~#" },
    RESTRICTEDDEPARTMENTS: { name: "STRING", base: "string", separator: "#~#" },
    ISINDIVIDUAL: "BOOLEAN",
    CREDIT_RATING: {
      name: "STRING",
      base: "enum",
      values: ["A", "B", "C"],
      source: "overlay",
    },
    CERTIFICATES: {
      name: "STRING",
      base: "enum",
      values: ["ISO 9001", "ISO 14001"],
      separator: "#~#",
      source: "overlay",
    },
    ON_PROBATION: "BOOLEAN overlay",
    REVIEW_BUDGET: "NUMBER_8_2 overlay",
    REVIEWED_ON: "DATE_MDY overlay",
    PLANTS: "NUMBER_4_0 overlay",
    ON_TIME: "NUMBER_3_1 overlay",
    NICKNAME: "STRING_20 overlay",
  },
  response: () => getVendorResponse,
};

/** The input of Intacct vendor DELETE. */
export type DeleteVendor = Delete;

/** `Intacct vendor DELETE Request` */
export const deleteVendor: FunctionProfile<DeleteVendor, Completed> = {
  name: "Intacct vendor DELETE Request",
  version: "3.0",
  fixed: { object: "VENDOR" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** The input of Intacct vendor GET. */
export type GetVendor = Read<VendorField | "*">;

/** `Intacct vendor GET Request` */
export const getVendor: FunctionProfile<GetVendor, VendorData> = {
  name: "Intacct vendor GET Request",
  version: "3.0",
  fixed: { object: "VENDOR" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getVendorResponse,
};

/** The input of Intacct vendor readByName GET. */
export type ReadByNameVendor = ReadByName<VendorField | "*">;

/** `Intacct vendor readByName GET Request` */
export const readByNameVendor: FunctionProfile<ReadByNameVendor, VendorData> = {
  name: "Intacct vendor readByName GET Request",
  version: "3.0",
  fixed: { object: "VENDOR" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameVendorResponse,
};

/** The input of Intacct vendor readByQuery QUERY. */
export type ReadByQueryVendor = ReadByQuery<VendorField | "*">;

/** `Intacct vendor readByQuery QUERY Request` */
export const readByQueryVendor: FunctionProfile<ReadByQueryVendor, VendorData> =
  {
    name: "Intacct vendor readByQuery QUERY Request",
    version: "3.0",
    fixed: { object: "VENDOR" },
    element: "readByQuery",
    content:
      "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
    types: readByQueryTypes,
    response: () => readByQueryVendorResponse,
  };

/** The input of Intacct vendor QUERY. */
export type QueryVendor = QueryInput;

/** `Intacct vendor QUERY Request` */
export const queryVendor: QueryProfile<VendorRecord> = {
  name: "Intacct vendor QUERY Request",
  version: "3.0",
  fixed: { object: "VENDOR" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryVendorResponse,
};

/** The input of Intacct vendor LOOKUP. */
export type LookupVendor = Lookup;

/** `Intacct vendor LOOKUP Request` */
export const lookupVendor: FunctionProfile<LookupVendor, TypeData> = {
  name: "Intacct vendor LOOKUP Request",
  version: "3.0",
  fixed: { object: "VENDOR" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupVendorResponse,
};

/** The input of Intacct vendor get GET. */
export type GetVendorFunction = Get;

/** `Intacct vendor get GET Request` */
export const getVendorFunction: FunctionProfile<
  GetVendorFunction,
  VendorRows2
> = {
  name: "Intacct vendor get GET Request",
  version: "3.0",
  fixed: { object: "vendor" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getVendorFunctionResponse,
};

/** The input of Intacct vendor get_list QUERY. */
export type GetListVendor = GetList;

/** `Intacct vendor get_list QUERY Request` */
export const getListVendor: FunctionProfile<GetListVendor, VendorRows2> = {
  name: "Intacct vendor get_list QUERY Request",
  version: "3.0",
  fixed: { object: "vendor" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => getListVendorResponse,
};

/** `Intacct vendor GET Response` */
export const getVendorResponse: Profile<VendorData> = {
  name: "Intacct vendor GET Response",
  version: "3.0",
  element: "data",
  content: "(vendor*)",
  types: { vendor: () => vendorRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendor readByName GET Response` */
export const readByNameVendorResponse: Profile<VendorData> = {
  name: "Intacct vendor readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(vendor*)",
  types: { vendor: () => vendorRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendor readByQuery QUERY Response` */
export const readByQueryVendorResponse: Profile<VendorData> = {
  name: "Intacct vendor readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(vendor*)",
  types: { vendor: () => vendorRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendor QUERY Response` */
export const queryVendorResponse: Profile<VendorRows> = {
  name: "Intacct vendor QUERY Response",
  version: "3.0",
  element: "data",
  content: "(VENDOR*)",
  types: { VENDOR: () => vendorRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendor LOOKUP Response` */
export const lookupVendorResponse: Profile<TypeData> = {
  name: "Intacct vendor LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendor get GET Response` */
export const getVendorFunctionResponse: Profile<VendorRows2> = {
  name: "Intacct vendor get GET Response",
  version: "3.0",
  element: "data",
  content: "(vendor*)",
  types: { vendor: () => ({ element: "vendor", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct vendor get_list QUERY Response` */
export const getListVendorResponse: Profile<VendorRows2> = {
  name: "Intacct vendor get_list QUERY Response",
  version: "3.0",
  element: "data",
  content: "(vendor*)",
  types: { vendor: () => ({ element: "vendor", content: "ANY" }) },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `vendor`. */
export interface VendorData extends DataAttributes {
  vendor?: VendorRecord[];
}

/** The fields of a vendor that can be requested. */
export type VendorField = keyof VendorFields | `${string}.${string}`;

/** The data of an answer about `VENDOR`. */
export interface VendorRows extends DataAttributes {
  VENDOR?: VendorRecord[];
}

/** The data of an answer about `vendor`. */
export interface VendorRows2 extends DataAttributes {
  vendor?: OpenRecord[];
}

/** The contact that form 1099 goes to. Declared in shared/payables.dtd. */
export type Contactto1099 = ContactGroup;

export const contactto1099: Shape<Contactto1099> = {
  element: "contactto1099",
  content: "(contact | contactname)",
  types: { contact: () => contact, contactname: "CONTACTNAME" },
};

/** The contact that stands for the company itself. Declared in 3.0/payables.dtd. */
export interface CreateVendorDisplaycontact {
  /** Contact: Print as. */
  PRINTAS: string;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddress;
}

export const createVendorDisplaycontact: Shape<CreateVendorDisplaycontact> = {
  element: "DISPLAYCONTACT",
  content: `(PRINTAS & CONTACTNAME? & COMPANYNAME? & TAXABLE? & TAXGROUP? & TAXSCHEDULE? & TAXSOLUTIONID? &
    PREFIX? & FIRSTNAME? & LASTNAME? & INITIAL? & PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? &
    EMAIL1? & EMAIL2? & URL1? & URL2? & MAILADDRESS?)`,
  source: "documented",
  types: { TAXABLE: "BOOLEAN", MAILADDRESS: () => mailAddress },
};

/** The contact that payments go to, by name. Declared in 3.0/payables.dtd. */
export interface CreatePayTo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const createPayTo: Shape<CreatePayTo> = {
  element: "PAYTO",
  content: "(CONTACTNAME)",
};

/** The contact that returns go to, by name. Declared in 3.0/payables.dtd. */
export interface CreateReturnTo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const createReturnTo: Shape<CreateReturnTo> = {
  element: "RETURNTO",
  content: "(CONTACTNAME)",
};

export const createVendorContacts: Shape<
  readonly CreateVendorEntityContacts[]
> = {
  element: "VENDORCONTACTS",
  content: "(VENDORENTITYCONTACTS*)",
  types: { VENDORENTITYCONTACTS: () => createVendorEntityContacts },
};

/** A contact in a category. Declared in 3.0/payables.dtd. */
export interface CreateVendorEntityContacts {
  CATEGORYNAME: string;
  CONTACT: CreateVendorEntityContactsContact;
}

export const createVendorEntityContacts: Shape<CreateVendorEntityContacts> = {
  element: "VENDORENTITYCONTACTS",
  content: "(CATEGORYNAME & CONTACT)",
  source: "documented",
  types: { CONTACT: () => createVendorEntityContactsContact },
};

/** Declared in 3.0/payables.dtd. */
export interface CreateVendorEntityContactsContact {
  /** Name. */
  NAME: string;
}

export const createVendorEntityContactsContact: Shape<CreateVendorEntityContactsContact> =
  {
    element: "CONTACT",
    content: "(NAME)",
  };

export const createVendoremailtemplates: Shape<
  readonly CreateVendoremailtemplate[]
> = {
  element: "VENDOREMAILTEMPLATES",
  content: "(VENDOREMAILTEMPLATE*)",
  types: { VENDOREMAILTEMPLATE: () => createVendoremailtemplate },
};

/** The e-mail template that a vendor gets with documents of one type. Declared in 3.0/payables.dtd. */
export interface CreateVendoremailtemplate {
  /** Email template name. */
  EMAILTEMPLATENAME: string;
  /** Transaction definition. */
  DOCPARID: string;
}

export const createVendoremailtemplate: Shape<CreateVendoremailtemplate> = {
  element: "VENDOREMAILTEMPLATE",
  content: "(EMAILTEMPLATENAME & DOCPARID)",
  source: "documented",
};

export const createVendoracctnolocations: Shape<
  readonly CreateVendoracctnolochead[]
> = {
  element: "VENDORACCTNOLOCATIONS",
  content: "(VENDORACCTNOLOCHEAD*)",
  types: { VENDORACCTNOLOCHEAD: () => createVendoracctnolochead },
};

/** The account number that the vendor uses for one location. Declared in 3.0/payables.dtd. */
export interface CreateVendoracctnolochead {
  LOCATION: string;
  /** Account. */
  ACCOUNTNO: string;
}

export const createVendoracctnolochead: Shape<CreateVendoracctnolochead> = {
  element: "VENDORACCTNOLOCHEAD",
  content: "(LOCATION & ACCOUNTNO)",
  source: "documented",
};

/** The account number that the vendor uses for one location. Declared in 3.0/payables.dtd. */
export interface CreateVendorAcctnoLocHead {
  LOCATION: string;
  /** Account. */
  ACCOUNTNO: string;
}

export const createVendorAcctnoLocHead: Shape<CreateVendorAcctnoLocHead> = {
  element: "VENDOR_ACCTNO_LOC_HEAD",
  content: "(LOCATION & ACCOUNTNO)",
  source: "documented",
};

export const createVendorbankfiledetails: Shape<
  readonly CreateVendorbankfiledetail[]
> = {
  element: "VENDORBANKFILEDETAILS",
  content: "(VENDORBANKFILEDETAIL*)",
  types: { VENDORBANKFILEDETAIL: () => createVendorbankfiledetail },
};

/** The account that bank files pay into; the country says what it takes. Declared in 3.0/payables.dtd. */
export interface CreateVendorbankfiledetail {
  /** `STRING_9`: at most 9 characters. */
  BANKACCOUNTNUMBER: string;
  /** `STRING_16`: at most 16 characters. */
  ACCOUNTNAME?: string;
  /** BSB number. */
  BSBNUMBER?: string;
  /** `STRING_18`: at most 18 characters. */
  PYMTREFERENCE?: string;
  /** Branch code. */
  BRANCHCODE?: string;
  ACCOUNTTYPE?: "1" | "2" | "3" | "4" | null;
  /** `STRING_20`: at most 20 characters. */
  ACCOUNTCODE?: string;
  /** `BOOLEAN`. */
  PROOFOFPYMT?: boolean | null;
  /** Sort code. */
  SORTCODE?: string;
}

export const createVendorbankfiledetail: Shape<CreateVendorbankfiledetail> = {
  element: "VENDORBANKFILEDETAIL",
  content: `(BANKACCOUNTNUMBER & ACCOUNTNAME? & BSBNUMBER? & PYMTREFERENCE? & BRANCHCODE? & ACCOUNTTYPE? &
    ACCOUNTCODE? & PROOFOFPYMT? & SORTCODE?)`,
  source: "documented",
  types: {
    BANKACCOUNTNUMBER: "STRING_9",
    ACCOUNTNAME: "STRING_16",
    PYMTREFERENCE: "STRING_18",
    ACCOUNTTYPE: { name: "STRING", base: "enum", values: ["1", "2", "3", "4"] },
    ACCOUNTCODE: "STRING_20",
    PROOFOFPYMT: "BOOLEAN",
  },
};

export const createProviderVendors: Shape<
  readonly CreateProviderVendorsProviderVendor[]
> = {
  element: "PROVIDERVENDORS",
  content: "(PROVIDERVENDOR*)",
  types: { PROVIDERVENDOR: () => createProviderVendorsProviderVendor },
};

/** Declared in 3.0/payables.dtd. */
export interface CreateProviderVendorsProviderVendor {
  /** Provider ID. */
  PROVIDERID: string;
  STATUS: "active" | "inactive";
}

export const createProviderVendorsProviderVendor: Shape<CreateProviderVendorsProviderVendor> =
  {
    element: "PROVIDERVENDOR",
    content: "(PROVIDERID & STATUS)",
    source: "documented",
    types: {
      STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    },
  };

/** The contact that stands for the company itself. Declared in 3.0/payables.dtd. */
export interface UpdateVendorDisplaycontact {
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** A postal address. */
  MAILADDRESS?: UpdateMailAddress;
}

export const updateVendorDisplaycontact: Shape<UpdateVendorDisplaycontact> = {
  element: "DISPLAYCONTACT",
  content: `(PRINTAS? & COMPANYNAME? & TAXABLE? & TAXGROUP? & TAXSCHEDULE? & TAXSOLUTIONID? & PREFIX? &
    FIRSTNAME? & LASTNAME? & INITIAL? & PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? &
    EMAIL2? & URL1? & URL2? & MAILADDRESS?)`,
  source: "documented",
  types: { TAXABLE: "BOOLEAN", MAILADDRESS: () => updateMailAddress },
};

/** The contact that payments go to, by name. Declared in 3.0/payables.dtd. */
export interface UpdatePayTo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const updatePayTo: Shape<UpdatePayTo> = {
  element: "PAYTO",
  content: "(CONTACTNAME)",
};

/** The contact that returns go to, by name. Declared in 3.0/payables.dtd. */
export interface UpdateReturnTo {
  /** Contact name. */
  CONTACTNAME: string;
}

export const updateReturnTo: Shape<UpdateReturnTo> = {
  element: "RETURNTO",
  content: "(CONTACTNAME)",
};

export const updateVendorContacts: Shape<
  readonly UpdateVendorEntityContacts[]
> = {
  element: "VENDORCONTACTS",
  content: "(VENDORENTITYCONTACTS*)",
  types: { VENDORENTITYCONTACTS: () => updateVendorEntityContacts },
};

/** A contact in a category. Declared in 3.0/payables.dtd. */
export interface UpdateVendorEntityContacts {
  CATEGORYNAME?: string;
  CONTACT?: UpdateVendorEntityContactsContact;
}

export const updateVendorEntityContacts: Shape<UpdateVendorEntityContacts> = {
  element: "VENDORENTITYCONTACTS",
  content: "(CATEGORYNAME? & CONTACT?)",
  source: "documented",
  wants: ["CATEGORYNAME", "CONTACT"],
  types: { CONTACT: () => updateVendorEntityContactsContact },
};

/** Declared in 3.0/payables.dtd. */
export interface UpdateVendorEntityContactsContact {
  /** Name. */
  NAME: string;
}

export const updateVendorEntityContactsContact: Shape<UpdateVendorEntityContactsContact> =
  {
    element: "CONTACT",
    content: "(NAME)",
  };

export const updateVendoremailtemplates: Shape<
  readonly UpdateVendoremailtemplate[]
> = {
  element: "VENDOREMAILTEMPLATES",
  content: "(VENDOREMAILTEMPLATE*)",
  types: { VENDOREMAILTEMPLATE: () => updateVendoremailtemplate },
};

/** The e-mail template that a vendor gets with documents of one type. Declared in 3.0/payables.dtd. */
export interface UpdateVendoremailtemplate {
  /** Email template name. */
  EMAILTEMPLATENAME?: string;
  /** Transaction definition. */
  DOCPARID?: string;
}

export const updateVendoremailtemplate: Shape<UpdateVendoremailtemplate> = {
  element: "VENDOREMAILTEMPLATE",
  content: "(EMAILTEMPLATENAME? & DOCPARID?)",
  source: "documented",
  wants: ["EMAILTEMPLATENAME", "DOCPARID"],
};

export const updateVendoracctnolocations: Shape<
  readonly UpdateVendoracctnolochead[]
> = {
  element: "VENDORACCTNOLOCATIONS",
  content: "(VENDORACCTNOLOCHEAD*)",
  types: { VENDORACCTNOLOCHEAD: () => updateVendoracctnolochead },
};

/** The account number that the vendor uses for one location. Declared in 3.0/payables.dtd. */
export interface UpdateVendoracctnolochead {
  LOCATION?: string;
  /** Account. */
  ACCOUNTNO?: string;
}

export const updateVendoracctnolochead: Shape<UpdateVendoracctnolochead> = {
  element: "VENDORACCTNOLOCHEAD",
  content: "(LOCATION? & ACCOUNTNO?)",
  source: "documented",
  wants: ["LOCATION", "ACCOUNTNO"],
};

/** The account number that the vendor uses for one location. Declared in 3.0/payables.dtd. */
export interface UpdateVendorAcctnoLocHead {
  LOCATION?: string;
  /** Account. */
  ACCOUNTNO?: string;
}

export const updateVendorAcctnoLocHead: Shape<UpdateVendorAcctnoLocHead> = {
  element: "VENDOR_ACCTNO_LOC_HEAD",
  content: "(LOCATION? & ACCOUNTNO?)",
  source: "documented",
  wants: ["LOCATION", "ACCOUNTNO"],
};

export const updateVendorbankfiledetails: Shape<
  readonly UpdateVendorbankfiledetail[]
> = {
  element: "VENDORBANKFILEDETAILS",
  content: "(VENDORBANKFILEDETAIL*)",
  types: { VENDORBANKFILEDETAIL: () => updateVendorbankfiledetail },
};

/** The account that bank files pay into; the country says what it takes. Declared in 3.0/payables.dtd. */
export interface UpdateVendorbankfiledetail {
  /** `STRING_9`: at most 9 characters. */
  BANKACCOUNTNUMBER?: string;
  /** `STRING_16`: at most 16 characters. */
  ACCOUNTNAME?: string;
  /** BSB number. */
  BSBNUMBER?: string;
  /** `STRING_18`: at most 18 characters. */
  PYMTREFERENCE?: string;
  /** Branch code. */
  BRANCHCODE?: string;
  ACCOUNTTYPE?: "1" | "2" | "3" | "4" | null;
  /** `STRING_20`: at most 20 characters. */
  ACCOUNTCODE?: string;
  /** `BOOLEAN`. */
  PROOFOFPYMT?: boolean | null;
  /** Sort code. */
  SORTCODE?: string;
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
}

export const updateVendorbankfiledetail: Shape<UpdateVendorbankfiledetail> = {
  element: "VENDORBANKFILEDETAIL",
  content: `(BANKACCOUNTNUMBER? & ACCOUNTNAME? & BSBNUMBER? & PYMTREFERENCE? & BRANCHCODE? & ACCOUNTTYPE? &
    ACCOUNTCODE? & PROOFOFPYMT? & SORTCODE? & RECORDNO?)`,
  source: "documented",
  wants: ["BANKACCOUNTNUMBER", "RECORDNO"],
  types: {
    BANKACCOUNTNUMBER: "STRING_9",
    ACCOUNTNAME: "STRING_16",
    PYMTREFERENCE: "STRING_18",
    ACCOUNTTYPE: { name: "STRING", base: "enum", values: ["1", "2", "3", "4"] },
    ACCOUNTCODE: "STRING_20",
    PROOFOFPYMT: "BOOLEAN",
    RECORDNO: "INTEGER",
  },
};

export const updateProviderVendors: Shape<
  readonly UpdateProviderVendorsProviderVendor[]
> = {
  element: "PROVIDERVENDORS",
  content: "(PROVIDERVENDOR*)",
  types: { PROVIDERVENDOR: () => updateProviderVendorsProviderVendor },
};

/** Declared in 3.0/payables.dtd. */
export interface UpdateProviderVendorsProviderVendor {
  /** Provider ID. */
  PROVIDERID?: string;
  STATUS?: "active" | "inactive" | null;
  /** Record number. `INTEGER`. */
  RECORDNO?: Integer | null;
}

export const updateProviderVendorsProviderVendor: Shape<UpdateProviderVendorsProviderVendor> =
  {
    element: "PROVIDERVENDOR",
    content: "(PROVIDERID? & STATUS? & RECORDNO?)",
    source: "documented",
    wants: ["STATUS", "RECORDNO"],
    types: {
      STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
      RECORDNO: "INTEGER",
    },
  };

/** A vendor. Declared in 3.0/payables.dtd. */
export interface VendorFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Vendor ID. */
  VENDORID?: string;
  /** Vendor name. */
  NAME?: string;
  /** The contact that stands for the company itself. */
  DISPLAYCONTACT?: VendorDisplaycontactRecord;
  /** Status. */
  STATUS?: "active" | "active non-posting" | "inactive" | (string & {}) | null;
  /** One-time use. `BOOLEAN`. "false" unless given. */
  ONETIME?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  HIDEDISPLAYCONTACT?: boolean | null;
  /** Vendor type ID. */
  VENDTYPE?: string;
  /** Parent vendor. */
  PARENTID?: string;
  /** GL group. */
  GLGROUP?: string;
  /** Lead time default (days). `INTEGER`. "1" unless given. */
  DEFAULT_LEAD_TIME?: IntegerText | null;
  /** Tax ID. */
  TAXID?: string;
  /** 1099 name. */
  NAME1099?: string;
  /** Form 1099 type. */
  FORM1099TYPE?: string;
  /** Form 1099 box. */
  FORM1099BOX?: string;
  /** Attachment. */
  SUPDOCID?: string;
  /** Default expense account. */
  APACCOUNT?: string;
  /** AP account. */
  OFFSETGLACCOUNTNO?: string;
  /** Credit limit. `MONEY`. */
  CREDITLIMIT?: DecimalText | null;
  /** Default retainage percentage. `NUMBER`. */
  RETAINAGEPERCENTAGE?: DecimalText | null;
  /** On hold. `BOOLEAN`. */
  ONHOLD?: boolean | null;
  /** Do not pay. `BOOLEAN`. "false" unless given. */
  DONOTCUTCHECK?: boolean | null;
  /** Comments. */
  COMMENTS?: string;
  /** Default currency. */
  CURRENCY?: string;
  /** A contact, by name. */
  CONTACTINFO?: ContactInfoRecord;
  /** The contact that payments go to, by name. */
  PAYTO?: PayToRecord;
  /** The contact that returns go to, by name. */
  RETURNTO?: ReturnToRecord;
  /** A contact in a category. */
  CONTACT_LIST_INFO?: ContactListInfoRecord[];
  VENDORCONTACTS?: VendorEntityContactsRecord[];
  VENDOREMAILTEMPLATES?: VendoremailtemplateRecord[];
  VENDORACCTNOLOCATIONS?: VendoracctnolocheadRecord[];
  /** The account number that the vendor uses for one location. */
  VENDOR_ACCTNO_LOC_HEAD?: VendorAcctnoLocHeadRecord[];
  /** File payment service type. "NONE" unless given. */
  FILEPAYMENTSERVICE?: "ACH" | "BANKFILE" | "NONE" | (string & {}) | null;
  /** Payment country. */
  PYMTCOUNTRYCODE?: "AU" | "ZA" | "GB" | (string & {}) | null;
  VENDORBANKFILEDETAILS?: VendorbankfiledetailRecord[];
  PROVIDERVENDORS?: ProviderVendorsProviderVendorRecord[];
  /** Preferred payment method. */
  PAYMETHODKEY?:
    | "Printed Check"
    | "Charge Card"
    | "EFT"
    | "Cash"
    | "ACH"
    | "WF Check"
    | "WF USD Wire"
    | "WF Domestic ACH"
    | (string & {})
    | null;
  /** Merge payment requests. `BOOLEAN`. "true" unless given. */
  MERGEPAYMENTREQ?: boolean | null;
  /** Send automatic payment notification. `BOOLEAN`. "false" unless given. */
  PAYMENTNOTIFY?: boolean | null;
  /** Vendor billing type. */
  BILLINGTYPE?: "openitem" | "balanceforward" | (string & {}) | null;
  /** Payment priority. */
  PAYMENTPRIORITY?: "Urgent" | "High" | "Normal" | "Low" | (string & {}) | null;
  /** Term. */
  TERMNAME?: string;
  /** Display the term discount on the check stub. `BOOLEAN`. "true" unless given. */
  DISPLAYTERMDISCOUNT?: boolean | null;
  /** Enable ACH. `BOOLEAN`. "false" unless given. */
  ACHENABLED?: boolean | null;
  /** ACH bank routing number. */
  ACHBANKROUTINGNUMBER?: string;
  /** Account number. */
  ACHACCOUNTNUMBER?: string;
  /** Account type. */
  ACHACCOUNTTYPE?:
    "Checking Account" | "Savings Account" | (string & {}) | null;
  /** Account classification. */
  ACHREMITTANCETYPE?: "CTX" | "PPD" | "CCD" | (string & {}) | null;
  /** Number. */
  VENDORACCOUNTNO?: string;
  /** Display the vendor assigned account number per entity, on the check stub. `BOOLEAN`. "false" unless given. */
  DISPLOCACCTNOCHECK?: boolean | null;
  /** Visibility. "Unrestricted" unless given. */
  OBJECTRESTRICTION?:
    "Unrestricted" | "RootOnly" | "Restricted" | (string & {}) | null;
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDLOCATIONS?: string[];
  /** Sent as one text, joined with "#~#". */
  RESTRICTEDDEPARTMENTS?: string[];
  /** This vendor is an individual person. `BOOLEAN`. "false" unless given. */
  ISINDIVIDUAL?: boolean | null;
  DISPLAYACCTNOCHECK?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Total due. `NUMBER`. */
  TOTALDUE?: DecimalText | null;
  /** Parent key. */
  PARENTKEY?: string;
  /** Parent vendor name. */
  PARENTNAME?: string;
  /** Entity. */
  ENTITY?: string;
  /** Term value. */
  TERMVALUE?: string;
  /** DATEV ID. */
  DATEVID?: string;
  /** Vendor form 1099 type. */
  VENDTYPE1099TYPE?: string;
  /** Price schedule. */
  PRICESCHEDULE?: string;
  /** Discount percent. `NUMBER`. */
  DISCOUNT?: DecimalText | null;
  /** Vendor price list. */
  PRICELIST?: string;
  /** Account label. */
  ACCOUNTLABEL?: string;
  /** AP account title. */
  APACCOUNTTITLE?: string;
  /** State. */
  STATE?: "S" | "A" | "R" | (string & {}) | null;
  /** Default bill payment date. */
  PAYDATEVALUE?: string;
  /** This vendor is an owner. `BOOLEAN`. */
  ISOWNER?: boolean | null;
  /** Always create AP bills from automated transactions. `BOOLEAN`. */
  ALWAYSCREATEBILL?: boolean | null;
  /** Payment currency. */
  PYMTCURRENCY?: string;
  /** Enable wire transfer. `BOOLEAN`. */
  WIREENABLED?: boolean | null;
  /** Enable check outsourcing. `BOOLEAN`. */
  CHECKENABLED?: boolean | null;
  /** Name of bank. */
  WIREBANKNAME?: string;
  /** Bank routing number. */
  WIREBANKROUTINGNUMBER?: string;
  /** Account number. */
  WIREACCOUNTNUMBER?: string;
  /** Account type. */
  WIREACCOUNTTYPE?: "Demand Deposit Account" | (string & {}) | null;
  /** Remittance delivery type. */
  PMPLUSREMITTANCETYPE?: "Email" | "Fax" | "EDI" | (string & {}) | null;
  /** Remittance email address. */
  PMPLUSEMAIL?: string;
  /** Remittance fax number. */
  PMPLUSFAX?: string;
  /** OE price list key. `INTEGER`. */
  OEPRCLSTKEY?: IntegerText | null;
  /** Display contact record number. `INTEGER`. */
  DISPLAYCONTACTKEY?: IntegerText | null;
  /** Primary contact record number. `INTEGER`. */
  PRIMARYCONTACTKEY?: IntegerText | null;
  /** Pay-to contact record number. `INTEGER`. */
  PAYTOKEY?: IntegerText | null;
  /** Return-to contact record number. `INTEGER`. */
  RETURNTOKEY?: IntegerText | null;
  /** Account label record number. `INTEGER`. */
  ACCOUNTLABELKEY?: IntegerText | null;
  /** Account record number. `INTEGER`. */
  ACCOUNTKEY?: IntegerText | null;
  /** Vendor type record number. `INTEGER`. */
  VENDTYPEKEY?: IntegerText | null;
  /** GL group record number. `INTEGER`. */
  GLGRPKEY?: IntegerText | null;
  /** Term record number. `INTEGER`. */
  TERMSKEY?: IntegerText | null;
  /** Vendor account number key. `INTEGER`. */
  VENDORACCTNOKEY?: IntegerText | null;
  /** Payment method record number. `INTEGER`. */
  PAYMETHODREC?: IntegerText | null;
  /** Enable Check Delivery Service. `BOOLEAN`. */
  OUTSOURCECHECK?: boolean | null;
  /** Services state. */
  OUTSOURCECHECKSTATE?:
    | "Validation Failed"
    | "Validation Passed"
    | "Pending Activation"
    | "queued"
    | "Subscribed"
    | "Inactive"
    | (string & {})
    | null;
  /** Enable American Express ACH Payment Service. `BOOLEAN`. */
  OUTSOURCEACH?: boolean | null;
  /** Amex ACH services status. */
  OUTSOURCEACHSTATE?:
    | "Active"
    | "In Progress"
    | "Not Enabled"
    | "Validation Failed"
    | "Validation Passed"
    | "Pending Activation"
    | "queued"
    | "Subscribed"
    | "Inactive"
    | (string & {})
    | null;
  /** Enable American Express Card Payment Service. `BOOLEAN`. */
  OUTSOURCECARD?: boolean | null;
  /** Vendor match override. `BOOLEAN`. */
  OUTSOURCECARDOVERRIDE?: boolean | null;
  /** Amex credit card services state. */
  CARDSTATE?:
    | "Active"
    | "In Progress"
    | "Not Enabled"
    | "Validation Failed"
    | "Validation Passed"
    | "Pending Activation"
    | "queued"
    | "Subscribed"
    | "Inactive"
    | (string & {})
    | null;
  /** Vendor ACH account ID. */
  VENDORACHACCOUNTID?: string;
  /** Enable Amex ACH for vendor account. */
  VENDORACCOUNTOUTSOURCEACH?:
    | "false"
    | "true"
    | "Pending Activation"
    | "queued"
    | "Subscribed"
    | (string & {})
    | null;
  /** Default AP account. */
  OFFSETGLACCOUNTNOTITLE?: string;
  /** 1099 contact: Record number. `INTEGER`. */
  CONTACTKEY1099?: IntegerText | null;
  /** Organization ID generated by Amex for vendor. */
  VENDOR_AMEX_ORGANIZATION_ID?: string;
  /** Organization address ID generated by Amex for vendor. */
  VENDOR_AMEX_ORG_ADDRESS_ID?: string;
  /** Vendor organization check delivery affiliate ID. */
  VENDOR_AMEX_CD_AFFILIATE_ID?: string;
  /** Vendor organization corporate card affiliate ID. */
  VENDOR_AMEX_CARD_AFFILIATE_ID?: string;
  /** Amex bank account ID. */
  AMEX_BANK_ACCOUNT_ID?: string;
  /** Amex bank account address ID. */
  AMEX_BANK_ACCOUNT_ADDRESS_ID?: string;
  /** Provider status. `BOOLEAN`. */
  PROVIDERSTATUS?: boolean | null;
  /** Last bill created on. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENLASTBILLED?: IsoDate | null;
  /** Last payment made on. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENLASTPAID?: IsoDate | null;
  /** Discrepancies. `BOOLEAN`. */
  PROVIDERMISMATCH?: boolean | null;
  /** Enable TPAR. `BOOLEAN`. */
  ENABLE_TPAR?: boolean | null;
  /** TPAR name. */
  NAMETPAR?: string;
  /** Enable T5018. `BOOLEAN`. */
  ENABLE_T5018?: boolean | null;
  /** Business number or SIN. */
  T5018NUMBER?: string;
  /** Bill approver. */
  BILLAPPROVERID?: string;
  OWNER?: VendorOwnerRecord;
  CONTACTTO1099?: Contactto1099Record;
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
  /** Created at - Entity key. `INTEGER`. */
  MEGAENTITYKEY?: IntegerText | null;
  /** Created at - Entity ID. */
  MEGAENTITYID?: string;
  /** Created at - Entity name. */
  MEGAENTITYNAME?: string;
  /** Record URL. */
  RECORD_URL?: string;
  /** Credit rating. As the last review has it. */
  CREDIT_RATING?: "A" | "B" | "C" | (string & {}) | null;
  /** Certificates. Sent as one text, joined with "#~#". */
  CERTIFICATES?: ("ISO 9001" | "ISO 14001" | (string & {}))[];
  /** On probation. `BOOLEAN`. */
  ON_PROBATION?: boolean | null;
  /** Budget of reviews. `NUMBER_8_2`: at most 8 digits before the point and 2 after it. */
  REVIEW_BUDGET?: DecimalText | null;
  /** Reviewed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVIEWED_ON?: IsoDate | null;
  /** Buyer. */
  BUYER_EMAIL?: string;
  /** Plants. `NUMBER_4_0`: at most 4 digits before the point. */
  PLANTS?: DecimalText | null;
  /** Deliveries on time. `NUMBER_3_1`: at most 3 digits before the point and 1 after it. */
  ON_TIME?: DecimalText | null;
  /** Number of the review. */
  REVIEW_NO?: string;
  /** Nickname. `STRING_20`: at most 20 characters. */
  NICKNAME?: string;
  /** Remarks. */
  REMARKS?: string;
  /** Web shop. */
  WEB_SHOP?: string;
  /** Code of the web shop. */
  SHOP_PIN?: string;
}

/** The related records that dotted names lead to. */
export interface VendorRelations {
  APACCOUNT: GlAccountRecord;
  APACCOUNTLABEL: ApAccountLabelRecord;
  BANKFILE: VendorbankfiledetailRecord;
  CONTACT1099: ContactRecord;
  DISPLAYCONTACT: ContactRecord;
  GLGROUP: OpenValues;
  MELOCATION: LocationRecord;
  OFFSETGLACCOUNTNO: GlAccountRecord;
  PARENT: VendorRecord;
  PAYTOCONTACT: ContactRecord;
  PRICELIST: InvPriceListRecord;
  PRIMARYCONTACT: ContactRecord;
  PROVIDERVENDOR: ProviderVendorRecord;
  RETURNTOCONTACT: ContactRecord;
  TERM: ApTermRecord;
  USERINFOCREATEDBY: UserInfoRecord;
  USERINFOMODIFIEDBY: UserInfoRecord;
  VENDTYPE: VendTypeRecord;
}

/** A record in an answer: the known fields, and any others. */
export interface VendorRecord
  extends VendorFields, OpenValues, Related<VendorFields, VendorRelations> {}

export const vendorRecord: Shape<VendorRecord> = {
  element: "VENDOR",
  content: `(RECORDNO? & VENDORID? & NAME? & DISPLAYCONTACT? & STATUS? & ONETIME? & HIDEDISPLAYCONTACT? &
    VENDTYPE? & PARENTID? & GLGROUP? & DEFAULT_LEAD_TIME? & TAXID? & NAME1099? & FORM1099TYPE? &
    FORM1099BOX? & SUPDOCID? & APACCOUNT? & OFFSETGLACCOUNTNO? & CREDITLIMIT? &
    RETAINAGEPERCENTAGE? & ONHOLD? & DONOTCUTCHECK? & COMMENTS? & CURRENCY? & CONTACTINFO? &
    PAYTO? & RETURNTO? & CONTACT_LIST_INFO* & VENDORCONTACTS? & VENDOREMAILTEMPLATES? &
    VENDORACCTNOLOCATIONS? & VENDOR_ACCTNO_LOC_HEAD* & FILEPAYMENTSERVICE? & PYMTCOUNTRYCODE? &
    VENDORBANKFILEDETAILS? & PROVIDERVENDORS? & PAYMETHODKEY? & MERGEPAYMENTREQ? & PAYMENTNOTIFY? &
    BILLINGTYPE? & PAYMENTPRIORITY? & TERMNAME? & DISPLAYTERMDISCOUNT? & ACHENABLED? &
    ACHBANKROUTINGNUMBER? & ACHACCOUNTNUMBER? & ACHACCOUNTTYPE? & ACHREMITTANCETYPE? &
    VENDORACCOUNTNO? & DISPLOCACCTNOCHECK? & OBJECTRESTRICTION? & RESTRICTEDLOCATIONS? &
    RESTRICTEDDEPARTMENTS? & ISINDIVIDUAL? & DISPLAYACCTNOCHECK? & TAXSCHEDULE? & TAXSOLUTIONID? &
    TOTALDUE? & PARENTKEY? & PARENTNAME? & ENTITY? & TERMVALUE? & DATEVID? & VENDTYPE1099TYPE? &
    PRICESCHEDULE? & DISCOUNT? & PRICELIST? & ACCOUNTLABEL? & APACCOUNTTITLE? & STATE? &
    PAYDATEVALUE? & ISOWNER? & ALWAYSCREATEBILL? & PYMTCURRENCY? & WIREENABLED? & CHECKENABLED? &
    WIREBANKNAME? & WIREBANKROUTINGNUMBER? & WIREACCOUNTNUMBER? & WIREACCOUNTTYPE? &
    PMPLUSREMITTANCETYPE? & PMPLUSEMAIL? & PMPLUSFAX? & OEPRCLSTKEY? & DISPLAYCONTACTKEY? &
    PRIMARYCONTACTKEY? & PAYTOKEY? & RETURNTOKEY? & ACCOUNTLABELKEY? & ACCOUNTKEY? & VENDTYPEKEY? &
    GLGRPKEY? & TERMSKEY? & VENDORACCTNOKEY? & PAYMETHODREC? & OUTSOURCECHECK? &
    OUTSOURCECHECKSTATE? & OUTSOURCEACH? & OUTSOURCEACHSTATE? & OUTSOURCECARD? &
    OUTSOURCECARDOVERRIDE? & CARDSTATE? & VENDORACHACCOUNTID? & VENDORACCOUNTOUTSOURCEACH? &
    OFFSETGLACCOUNTNOTITLE? & CONTACTKEY1099? & VENDOR_AMEX_ORGANIZATION_ID? &
    VENDOR_AMEX_ORG_ADDRESS_ID? & VENDOR_AMEX_CD_AFFILIATE_ID? & VENDOR_AMEX_CARD_AFFILIATE_ID? &
    AMEX_BANK_ACCOUNT_ID? & AMEX_BANK_ACCOUNT_ADDRESS_ID? & PROVIDERSTATUS? & WHENLASTBILLED? &
    WHENLASTPAID? & PROVIDERMISMATCH? & ENABLE_TPAR? & NAMETPAR? & ENABLE_T5018? & T5018NUMBER? &
    BILLAPPROVERID? & OWNER? & CONTACTTO1099? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? &
    MODIFIEDBY? & CREATEDBYLOGINID? & MODIFIEDBYLOGINID? & MEGAENTITYKEY? & MEGAENTITYID? &
    MEGAENTITYNAME? & RECORD_URL? & CREDIT_RATING? & CERTIFICATES? & ON_PROBATION? &
    REVIEW_BUDGET? & REVIEWED_ON? & BUYER_EMAIL? & PLANTS? & ON_TIME? & REVIEW_NO? & NICKNAME? &
    REMARKS? & WEB_SHOP? & SHOP_PIN? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    DISPLAYCONTACT: () => vendorDisplaycontactRecord,
    STATUS: "ENUM",
    ONETIME: "BOOLEAN",
    HIDEDISPLAYCONTACT: "BOOLEAN",
    DEFAULT_LEAD_TIME: "INTEGER",
    CREDITLIMIT: "MONEY",
    RETAINAGEPERCENTAGE: "NUMBER",
    ONHOLD: "BOOLEAN",
    DONOTCUTCHECK: "BOOLEAN",
    CONTACTINFO: () => contactInfoRecord,
    PAYTO: () => payToRecord,
    RETURNTO: () => returnToRecord,
    CONTACT_LIST_INFO: () => contactListInfoRecord,
    VENDORCONTACTS: () => vendorContactsRecord,
    VENDOREMAILTEMPLATES: () => vendoremailtemplatesRecord,
    VENDORACCTNOLOCATIONS: () => vendoracctnolocationsRecord,
    VENDOR_ACCTNO_LOC_HEAD: () => vendorAcctnoLocHeadRecord,
    FILEPAYMENTSERVICE: "ENUM",
    PYMTCOUNTRYCODE: "ENUM",
    VENDORBANKFILEDETAILS: () => vendorbankfiledetailsRecord,
    PROVIDERVENDORS: () => providerVendorsRecord,
    PAYMETHODKEY: "ENUM",
    MERGEPAYMENTREQ: "BOOLEAN",
    PAYMENTNOTIFY: "BOOLEAN",
    BILLINGTYPE: "ENUM",
    PAYMENTPRIORITY: "ENUM",
    DISPLAYTERMDISCOUNT: "BOOLEAN",
    ACHENABLED: "BOOLEAN",
    ACHACCOUNTTYPE: "ENUM",
    ACHREMITTANCETYPE: "ENUM",
    DISPLOCACCTNOCHECK: "BOOLEAN",
    OBJECTRESTRICTION: "ENUM",
    RESTRICTEDLOCATIONS: { name: "STRING", base: "string", separator: "#~#" },
    RESTRICTEDDEPARTMENTS: { name: "STRING", base: "string", separator: "#~#" },
    ISINDIVIDUAL: "BOOLEAN",
    TOTALDUE: "NUMBER",
    DISCOUNT: "NUMBER",
    STATE: "ENUM",
    ISOWNER: "BOOLEAN",
    ALWAYSCREATEBILL: "BOOLEAN",
    WIREENABLED: "BOOLEAN",
    CHECKENABLED: "BOOLEAN",
    WIREACCOUNTTYPE: "ENUM",
    PMPLUSREMITTANCETYPE: "ENUM",
    OEPRCLSTKEY: "INTEGER",
    DISPLAYCONTACTKEY: "INTEGER",
    PRIMARYCONTACTKEY: "INTEGER",
    PAYTOKEY: "INTEGER",
    RETURNTOKEY: "INTEGER",
    ACCOUNTLABELKEY: "INTEGER",
    ACCOUNTKEY: "INTEGER",
    VENDTYPEKEY: "INTEGER",
    GLGRPKEY: "INTEGER",
    TERMSKEY: "INTEGER",
    VENDORACCTNOKEY: "INTEGER",
    PAYMETHODREC: "INTEGER",
    OUTSOURCECHECK: "BOOLEAN",
    OUTSOURCECHECKSTATE: "ENUM",
    OUTSOURCEACH: "BOOLEAN",
    OUTSOURCEACHSTATE: "ENUM",
    OUTSOURCECARD: "BOOLEAN",
    OUTSOURCECARDOVERRIDE: "BOOLEAN",
    CARDSTATE: "ENUM",
    VENDORACCOUNTOUTSOURCEACH: "ENUM",
    CONTACTKEY1099: "INTEGER",
    PROVIDERSTATUS: "BOOLEAN",
    WHENLASTBILLED: "DATE_MDY",
    WHENLASTPAID: "DATE_MDY",
    PROVIDERMISMATCH: "BOOLEAN",
    ENABLE_TPAR: "BOOLEAN",
    ENABLE_T5018: "BOOLEAN",
    OWNER: () => vendorOwnerRecord,
    CONTACTTO1099: () => contactto1099Record,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
    CREDIT_RATING: "ENUM",
    CERTIFICATES: {
      name: "STRING",
      base: "enum",
      values: ["ISO 9001", "ISO 14001"],
      open: true,
      separator: "#~#",
      source: "overlay",
    },
    ON_PROBATION: "BOOLEAN overlay",
    REVIEW_BUDGET: "NUMBER_8_2 overlay",
    REVIEWED_ON: "DATE_MDY overlay",
    PLANTS: "NUMBER_4_0 overlay",
    ON_TIME: "NUMBER_3_1 overlay",
    NICKNAME: "STRING_20 overlay",
  },
  paths: () => vendorPaths,
  answer: true,
};

export const vendorPaths: Paths = {
  types: {
    BOOLEAN:
      "DISPLAYCONTACT.TAXABLE DISPLAYCONTACT.VISIBLE ONETIME HIDEDISPLAYCONTACT ONHOLD DONOTCUTCHECK CONTACTINFO.VISIBLE CONTACTINFO.TAXABLE PAYTO.VISIBLE PAYTO.TAXABLE RETURNTO.VISIBLE RETURNTO.TAXABLE MERGEPAYMENTREQ PAYMENTNOTIFY DISPLAYTERMDISCOUNT ACHENABLED DISPLOCACCTNOCHECK ISINDIVIDUAL ISOWNER ALWAYSCREATEBILL WIREENABLED CHECKENABLED OUTSOURCECHECK OUTSOURCEACH OUTSOURCECARD OUTSOURCECARDOVERRIDE PROVIDERSTATUS PROVIDERMISMATCH ENABLE_TPAR ENABLE_T5018 OWNER.HOLDDIST CONTACTTO1099.VISIBLE CONTACTTO1099.TAXABLE ON_PROBATION",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY:
      "DISPLAYCONTACT.TAXIDVALIDATIONDATE CONTACTINFO.TAXIDVALIDATIONDATE PAYTO.TAXIDVALIDATIONDATE RETURNTO.TAXIDVALIDATIONDATE WHENLASTBILLED WHENLASTPAID CONTACTTO1099.TAXIDVALIDATIONDATE REVIEWED_ON",
  },
  to: {
    APACCOUNT: () => glAccountPaths,
    APACCOUNTLABEL: () => apAccountLabelPaths,
    CONTACT1099: () => contactPaths,
    DISPLAYCONTACT: () => contactPaths,
    MELOCATION: () => locationPaths,
    OFFSETGLACCOUNTNO: () => glAccountPaths,
    PARENT: () => vendorPaths,
    PAYTOCONTACT: () => contactPaths,
    PRICELIST: () => invPriceListPaths,
    PRIMARYCONTACT: () => contactPaths,
    PROVIDERVENDOR: () => providerVendorPaths,
    RETURNTOCONTACT: () => contactPaths,
    TERM: () => apTermPaths,
    USERINFOCREATEDBY: () => userInfoPaths,
    USERINFOMODIFIEDBY: () => userInfoPaths,
    VENDTYPE: () => vendTypePaths,
  },
};

/** The contact that stands for the company itself. Declared in 3.0/payables.dtd. */
export interface VendorDisplaycontactRecord extends OpenValues {
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
  /** Tax ID. */
  TAXID?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  /** SIRET. */
  SIRET?: string;
  /** Legal category. */
  LEGAL_CATEGORY?: string;
  /** Main activity. */
  MAIN_ACTIVITY?: string;
  /** Type of company. */
  TYPE_OF_COMPANY?: string;
  /** Registered capital. `INTEGER`. */
  REGISTERED_CAPITAL?: IntegerText | null;
  /** VAT regime. */
  VAT_REGIME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  TAXIDVALIDATIONDATE?: IsoDate | null;
  /** GST registered. */
  GSTREGISTERED?: "T" | "F" | (string & {}) | null;
  TAXCOMPANYNAME?: string;
  TAXADDRESS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Name. */
  NAME?: string;
}

export const vendorDisplaycontactRecord: Shape<VendorDisplaycontactRecord> = {
  element: "DISPLAYCONTACT",
  content: `(PRINTAS? & CONTACTNAME? & COMPANYNAME? & TAXABLE? & TAXGROUP? & TAXSCHEDULE? & TAXSOLUTIONID? &
    PREFIX? & FIRSTNAME? & LASTNAME? & INITIAL? & PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? &
    EMAIL1? & EMAIL2? & URL1? & URL2? & MAILADDRESS? & TAXID? & VISIBLE? & TAXGROUPKEY? & SIRET? &
    LEGAL_CATEGORY? & MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? &
    TAXIDVALIDATIONDATE? & GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & #ANY*)`,
  types: {
    TAXABLE: "BOOLEAN",
    MAILADDRESS: () => mailAddressRecord,
    VISIBLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
  },
  answer: true,
};

/** The contact that payments go to, by name. Declared in 3.0/payables.dtd. */
export interface PayToRecord extends OpenValues {
  /** Contact name. */
  CONTACTNAME?: string;
  /** Tax ID. */
  TAXID?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** SIRET. */
  SIRET?: string;
  /** Legal category. */
  LEGAL_CATEGORY?: string;
  /** Main activity. */
  MAIN_ACTIVITY?: string;
  /** Type of company. */
  TYPE_OF_COMPANY?: string;
  /** Registered capital. `INTEGER`. */
  REGISTERED_CAPITAL?: IntegerText | null;
  /** VAT regime. */
  VAT_REGIME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  TAXIDVALIDATIONDATE?: IsoDate | null;
  /** GST registered. */
  GSTREGISTERED?: "T" | "F" | (string & {}) | null;
  TAXCOMPANYNAME?: string;
  TAXADDRESS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Name. */
  NAME?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
}

export const payToRecord: Shape<PayToRecord> = {
  element: "PAYTO",
  content: `(CONTACTNAME? & TAXID? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    TAXABLE? & TAXGROUPKEY? & TAXGROUP? & TAXSOLUTIONID? & TAXSCHEDULE? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXIDVALIDATIONDATE? &
    GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};

/** The contact that returns go to, by name. Declared in 3.0/payables.dtd. */
export interface ReturnToRecord extends OpenValues {
  /** Contact name. */
  CONTACTNAME?: string;
  /** Tax ID. */
  TAXID?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** SIRET. */
  SIRET?: string;
  /** Legal category. */
  LEGAL_CATEGORY?: string;
  /** Main activity. */
  MAIN_ACTIVITY?: string;
  /** Type of company. */
  TYPE_OF_COMPANY?: string;
  /** Registered capital. `INTEGER`. */
  REGISTERED_CAPITAL?: IntegerText | null;
  /** VAT regime. */
  VAT_REGIME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  TAXIDVALIDATIONDATE?: IsoDate | null;
  /** GST registered. */
  GSTREGISTERED?: "T" | "F" | (string & {}) | null;
  TAXCOMPANYNAME?: string;
  TAXADDRESS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Name. */
  NAME?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
}

export const returnToRecord: Shape<ReturnToRecord> = {
  element: "RETURNTO",
  content: `(CONTACTNAME? & TAXID? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    TAXABLE? & TAXGROUPKEY? & TAXGROUP? & TAXSOLUTIONID? & TAXSCHEDULE? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXIDVALIDATIONDATE? &
    GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};

export const vendorContactsRecord: Shape<VendorEntityContactsRecord[]> = {
  element: "VENDORCONTACTS",
  content: "(VENDORENTITYCONTACTS*)",
  types: { VENDORENTITYCONTACTS: () => vendorEntityContactsRecord },
  answer: true,
};

/** A contact in a category. Declared in 3.0/payables.dtd. */
export interface VendorEntityContactsRecord extends OpenValues {
  CATEGORYNAME?: string;
  CONTACT?: VendorEntityContactsContactRecord;
}

export const vendorEntityContactsRecord: Shape<VendorEntityContactsRecord> = {
  element: "VENDORENTITYCONTACTS",
  content: "(CATEGORYNAME? & CONTACT? & #ANY*)",
  types: { CONTACT: () => vendorEntityContactsContactRecord },
  answer: true,
};

/** Declared in 3.0/payables.dtd. */
export interface VendorEntityContactsContactRecord extends OpenValues {
  /** Name. */
  NAME?: string;
}

export const vendorEntityContactsContactRecord: Shape<VendorEntityContactsContactRecord> =
  {
    element: "CONTACT",
    content: "(NAME? & #ANY*)",
    answer: true,
  };

export const vendoremailtemplatesRecord: Shape<VendoremailtemplateRecord[]> = {
  element: "VENDOREMAILTEMPLATES",
  content: "(VENDOREMAILTEMPLATE*)",
  types: { VENDOREMAILTEMPLATE: () => vendoremailtemplateRecord },
  answer: true,
};

export const vendoracctnolocationsRecord: Shape<VendoracctnolocheadRecord[]> = {
  element: "VENDORACCTNOLOCATIONS",
  content: "(VENDORACCTNOLOCHEAD*)",
  types: { VENDORACCTNOLOCHEAD: () => vendoracctnolocheadRecord },
  answer: true,
};

/** The account number that the vendor uses for one location. Declared in 3.0/payables.dtd. */
export interface VendoracctnolocheadRecord extends OpenValues {
  LOCATION?: string;
  /** Account. */
  ACCOUNTNO?: string;
}

export const vendoracctnolocheadRecord: Shape<VendoracctnolocheadRecord> = {
  element: "VENDORACCTNOLOCHEAD",
  content: "(LOCATION? & ACCOUNTNO? & #ANY*)",
  answer: true,
};

/** The account number that the vendor uses for one location. Declared in 3.0/payables.dtd. */
export interface VendorAcctnoLocHeadRecord extends OpenValues {
  LOCATION?: string;
  /** Account. */
  ACCOUNTNO?: string;
}

export const vendorAcctnoLocHeadRecord: Shape<VendorAcctnoLocHeadRecord> = {
  element: "VENDOR_ACCTNO_LOC_HEAD",
  content: "(LOCATION? & ACCOUNTNO? & #ANY*)",
  answer: true,
};

export const vendorbankfiledetailsRecord: Shape<VendorbankfiledetailRecord[]> =
  {
    element: "VENDORBANKFILEDETAILS",
    content: "(VENDORBANKFILEDETAIL*)",
    types: { VENDORBANKFILEDETAIL: () => vendorbankfiledetailRecord },
    answer: true,
  };

/** The account that bank files pay into; the country says what it takes. Declared in 3.0/payables.dtd. */
export interface VendorbankfiledetailRecord extends OpenValues {
  /** `STRING_9`: at most 9 characters. */
  BANKACCOUNTNUMBER?: string;
  /** `STRING_16`: at most 16 characters. */
  ACCOUNTNAME?: string;
  /** BSB number. */
  BSBNUMBER?: string;
  /** `STRING_18`: at most 18 characters. */
  PYMTREFERENCE?: string;
  /** Branch code. */
  BRANCHCODE?: string;
  ACCOUNTTYPE?: "1" | "2" | "3" | "4" | (string & {}) | null;
  /** `STRING_20`: at most 20 characters. */
  ACCOUNTCODE?: string;
  /** `BOOLEAN`. */
  PROOFOFPYMT?: boolean | null;
  /** Sort code. */
  SORTCODE?: string;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const vendorbankfiledetailRecord: Shape<VendorbankfiledetailRecord> = {
  element: "VENDORBANKFILEDETAIL",
  content: `(BANKACCOUNTNUMBER? & ACCOUNTNAME? & BSBNUMBER? & PYMTREFERENCE? & BRANCHCODE? & ACCOUNTTYPE? &
    ACCOUNTCODE? & PROOFOFPYMT? & SORTCODE? & RECORDNO? & #ANY*)`,
  types: {
    BANKACCOUNTNUMBER: "STRING_9",
    ACCOUNTNAME: "STRING_16",
    PYMTREFERENCE: "STRING_18",
    ACCOUNTTYPE: "ENUM",
    ACCOUNTCODE: "STRING_20",
    PROOFOFPYMT: "BOOLEAN",
    RECORDNO: "INTEGER",
  },
  answer: true,
};

export const providerVendorsRecord: Shape<
  ProviderVendorsProviderVendorRecord[]
> = {
  element: "PROVIDERVENDORS",
  content: "(PROVIDERVENDOR*)",
  types: { PROVIDERVENDOR: () => providerVendorsProviderVendorRecord },
  answer: true,
};

/** Declared in 3.0/payables.dtd. */
export interface ProviderVendorsProviderVendorRecord extends OpenValues {
  /** Provider ID. */
  PROVIDERID?: string;
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
}

export const providerVendorsProviderVendorRecord: Shape<ProviderVendorsProviderVendorRecord> =
  {
    element: "PROVIDERVENDOR",
    content: "(PROVIDERID? & STATUS? & RECORDNO? & #ANY*)",
    types: { STATUS: "ENUM", RECORDNO: "INTEGER" },
    answer: true,
  };

/** Declared in 3.0/records/groups.dtd. */
export interface Contactto1099Record extends OpenValues {
  /** Tax ID. */
  TAXID?: string;
  /** Contact name. */
  CONTACTNAME?: string;
  /** Contact: Prefix. */
  PREFIX?: string;
  /** First name. */
  FIRSTNAME?: string;
  /** Contact: MI. */
  INITIAL?: string;
  /** Last name. */
  LASTNAME?: string;
  /** Contact: Company name. */
  COMPANYNAME?: string;
  /** Contact: Print as. */
  PRINTAS?: string;
  /** Contact: Phone 1. */
  PHONE1?: string;
  /** Contact: Phone 2. */
  PHONE2?: string;
  /** Contact: Mobile phone. */
  CELLPHONE?: string;
  /** Contact: Pager. */
  PAGER?: string;
  /** Contact: Fax. */
  FAX?: string;
  /** Contact: Email 1. */
  EMAIL1?: string;
  /** Contact: Email 2. */
  EMAIL2?: string;
  /** Contact: URL 1. */
  URL1?: string;
  /** Contact: URL 2. */
  URL2?: string;
  /** Visible. `BOOLEAN`. */
  VISIBLE?: boolean | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  /** Contact tax group. */
  TAXGROUP?: string;
  /** Tax solution. */
  TAXSOLUTIONID?: string;
  /** Default tax schedule. */
  TAXSCHEDULE?: string;
  /** SIRET. */
  SIRET?: string;
  /** Legal category. */
  LEGAL_CATEGORY?: string;
  /** Main activity. */
  MAIN_ACTIVITY?: string;
  /** Type of company. */
  TYPE_OF_COMPANY?: string;
  /** Registered capital. `INTEGER`. */
  REGISTERED_CAPITAL?: IntegerText | null;
  /** VAT regime. */
  VAT_REGIME?: string;
  /** `DATE_MDY`, sent as mm/dd/yyyy. */
  TAXIDVALIDATIONDATE?: IsoDate | null;
  /** GST registered. */
  GSTREGISTERED?: "T" | "F" | (string & {}) | null;
  TAXCOMPANYNAME?: string;
  TAXADDRESS?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Name. */
  NAME?: string;
  /** A postal address. */
  MAILADDRESS?: MailAddressRecord;
}

export const contactto1099Record: Shape<Contactto1099Record> = {
  element: "CONTACTTO1099",
  content: `(TAXID? & CONTACTNAME? & PREFIX? & FIRSTNAME? & INITIAL? & LASTNAME? & COMPANYNAME? & PRINTAS? &
    PHONE1? & PHONE2? & CELLPHONE? & PAGER? & FAX? & EMAIL1? & EMAIL2? & URL1? & URL2? & VISIBLE? &
    TAXABLE? & TAXGROUPKEY? & TAXGROUP? & TAXSOLUTIONID? & TAXSCHEDULE? & SIRET? & LEGAL_CATEGORY? &
    MAIN_ACTIVITY? & TYPE_OF_COMPANY? & REGISTERED_CAPITAL? & VAT_REGIME? & TAXIDVALIDATIONDATE? &
    GSTREGISTERED? & TAXCOMPANYNAME? & TAXADDRESS? & STATUS? & NAME? & MAILADDRESS? & #ANY*)`,
  types: {
    VISIBLE: "BOOLEAN",
    TAXABLE: "BOOLEAN",
    TAXGROUPKEY: "INTEGER",
    REGISTERED_CAPITAL: "INTEGER",
    TAXIDVALIDATIONDATE: "DATE_MDY",
    GSTREGISTERED: "ENUM",
    STATUS: "ENUM",
    MAILADDRESS: () => mailAddressRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/payables.dtd. */
export interface VendorOwnerRecord extends OpenValues {
  /** Default equity account. */
  EQGLACCOUNT?: string;
  /** Default equity account label. */
  EQGLACCOUNTLABEL?: string;
  /** Hold distribution. `BOOLEAN`. */
  HOLDDIST?: boolean | null;
  ACCOUNTLABEL?: VendorOwnerAccountLabelRecord;
}

export const vendorOwnerRecord: Shape<VendorOwnerRecord> = {
  element: "OWNER",
  content:
    "(EQGLACCOUNT? & EQGLACCOUNTLABEL? & HOLDDIST? & ACCOUNTLABEL? & #ANY*)",
  types: {
    HOLDDIST: "BOOLEAN",
    ACCOUNTLABEL: () => vendorOwnerAccountLabelRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/payables.dtd. */
export interface VendorOwnerAccountLabelRecord extends OpenValues {
  /** Account label. */
  LABEL?: string;
}

export const vendorOwnerAccountLabelRecord: Shape<VendorOwnerAccountLabelRecord> =
  {
    element: "ACCOUNTLABEL",
    content: "(LABEL? & #ANY*)",
    answer: true,
  };

/** Custom fields, by name. Declared in acme.yaml. */
export interface CreateVendorCustomFields {
  /** Credit rating. As the last review has it. */
  CREDIT_RATING: "A" | "B" | "C";
  /** Certificates. Sent as one text, joined with "#~#". */
  CERTIFICATES?: readonly ("ISO 9001" | "ISO 14001")[];
  /** On probation. `BOOLEAN`. */
  ON_PROBATION?: boolean | null;
  /** Budget of reviews. `NUMBER_8_2`: at most 8 digits before the point and 2 after it. */
  REVIEW_BUDGET?: Decimal | null;
  /** Reviewed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVIEWED_ON?: IsoDate | null;
  /** Buyer. */
  BUYER_EMAIL?: string;
  /** Plants. `NUMBER_4_0`: at most 4 digits before the point. */
  PLANTS?: Decimal | null;
  /** Deliveries on time. `NUMBER_3_1`: at most 3 digits before the point and 1 after it. */
  ON_TIME?: Decimal | null;
  /** Number of the review. */
  REVIEW_NO?: string;
  /** Nickname. `STRING_20`: at most 20 characters. */
  NICKNAME?: string;
  /** Remarks. */
  REMARKS?: string;
  /** Web shop. */
  WEB_SHOP?: string;
  /** Code of the web shop. */
  SHOP_PIN?: string;
}

export const createVendorCustomFields: Shape<CreateVendorCustomFields> = {
  element: "customfields",
  content: `(CREDIT_RATING & CERTIFICATES? & ON_PROBATION? & REVIEW_BUDGET? & REVIEWED_ON? & BUYER_EMAIL? &
    PLANTS? & ON_TIME? & REVIEW_NO? & NICKNAME? & REMARKS? & WEB_SHOP? & SHOP_PIN?)`,
  pairs: ["customfield", "customfieldname", "customfieldvalue"],
  types: {
    CREDIT_RATING: {
      name: "STRING",
      base: "enum",
      values: ["A", "B", "C"],
      source: "overlay",
    },
    CERTIFICATES: {
      name: "STRING",
      base: "enum",
      values: ["ISO 9001", "ISO 14001"],
      separator: "#~#",
      source: "overlay",
    },
    ON_PROBATION: "BOOLEAN overlay",
    REVIEW_BUDGET: "NUMBER_8_2 overlay",
    REVIEWED_ON: "DATE_MDY overlay",
    PLANTS: "NUMBER_4_0 overlay",
    ON_TIME: "NUMBER_3_1 overlay",
    NICKNAME: "STRING_20 overlay",
  },
};

/** Custom fields, by name. Declared in acme.yaml. */
export interface UpdateVendorCustomFields {
  /** Credit rating. As the last review has it. */
  CREDIT_RATING?: "A" | "B" | "C" | null;
  /** Certificates. Sent as one text, joined with "#~#". */
  CERTIFICATES?: readonly ("ISO 9001" | "ISO 14001")[];
  /** On probation. `BOOLEAN`. */
  ON_PROBATION?: boolean | null;
  /** Budget of reviews. `NUMBER_8_2`: at most 8 digits before the point and 2 after it. */
  REVIEW_BUDGET?: Decimal | null;
  /** Reviewed on. `DATE_MDY`, sent as mm/dd/yyyy. */
  REVIEWED_ON?: IsoDate | null;
  /** Buyer. */
  BUYER_EMAIL?: string;
  /** Plants. `NUMBER_4_0`: at most 4 digits before the point. */
  PLANTS?: Decimal | null;
  /** Deliveries on time. `NUMBER_3_1`: at most 3 digits before the point and 1 after it. */
  ON_TIME?: Decimal | null;
  /** Number of the review. */
  REVIEW_NO?: string;
  /** Nickname. `STRING_20`: at most 20 characters. */
  NICKNAME?: string;
  /** Remarks. */
  REMARKS?: string;
  /** Web shop. */
  WEB_SHOP?: string;
  /** Code of the web shop. */
  SHOP_PIN?: string;
}

export const updateVendorCustomFields: Shape<UpdateVendorCustomFields> = {
  element: "customfields",
  content: `(CREDIT_RATING? & CERTIFICATES? & ON_PROBATION? & REVIEW_BUDGET? & REVIEWED_ON? & BUYER_EMAIL? &
    PLANTS? & ON_TIME? & REVIEW_NO? & NICKNAME? & REMARKS? & WEB_SHOP? & SHOP_PIN?)`,
  pairs: ["customfield", "customfieldname", "customfieldvalue"],
  types: {
    CREDIT_RATING: {
      name: "STRING",
      base: "enum",
      values: ["A", "B", "C"],
      source: "overlay",
    },
    CERTIFICATES: {
      name: "STRING",
      base: "enum",
      values: ["ISO 9001", "ISO 14001"],
      separator: "#~#",
      source: "overlay",
    },
    ON_PROBATION: "BOOLEAN overlay",
    REVIEW_BUDGET: "NUMBER_8_2 overlay",
    REVIEWED_ON: "DATE_MDY overlay",
    PLANTS: "NUMBER_4_0 overlay",
    ON_TIME: "NUMBER_3_1 overlay",
    NICKNAME: "STRING_20 overlay",
  },
};
