// Made by intacct-codegen from 2.1/inventory.dtd, 2.1/response/inventory.dtd, shared/inventory.dtd, shared/objects.dtd, shared/structures.dtd; do not edit. Checksum 7221526b14f3b0d1
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  Profile,
  Shape,
} from "intacct-runtime";
import {
  type CustomField,
  type CustomFieldRecord,
  customFields,
  customFieldsRecord,
} from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Get, getTypes } from "./get.js";
import { type GetList, getListTypes } from "./get_list.js";
import {
  type EnumCostMethod,
  type EnumResponseStatus,
  type EnumStatus,
  enumCostMethod,
  enumResponseStatus,
  enumStatus,
} from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an item. Declared in shared/inventory.dtd. */
export interface CreateItem {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** `STRING_30`: at most 30 characters. */
  itemid: string;
  /** `STRING_100`: at most 100 characters. */
  name: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `STRING_30`: at most 30 characters. */
  itemtype: string;
  /** `BOOLEAN`. */
  enablefulfillment?: boolean | null;
  /** `BOOLEAN`. */
  enable_bins?: boolean | null;
  /** `STRING_400`: at most 400 characters. */
  extended_description?: string;
  /** `STRING_30`: at most 30 characters. */
  productlineid?: string;
  /** `STRING_30`: at most 30 characters. */
  substituteid?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  ship_weight?: Decimal | null;
  /** `DATE`, sent as year, month and day. */
  datelastsold?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datelastrecvd?: IsoDate;
  /** `BOOLEAN`. */
  taxable?: boolean | null;
  /** `STRING_1`: at most 1 character. */
  cost_method?: string;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  standard_cost?: Decimal | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  average_cost?: Decimal | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  base_price?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  standard_unit?: string;
  /** `STRING_30`: at most 30 characters. */
  purchase_unit?: string;
  /** `INTEGER`. */
  purchase_unit_factor?: Integer | null;
  /** `STRING_30`: at most 30 characters. */
  sales_unit?: string;
  /** `INTEGER`. */
  sales_unit_factor?: Integer | null;
  /** `STRING_40`: at most 40 characters. */
  default_warehouse?: string;
  /** `STRING_80`: at most 80 characters. */
  glgroup?: string;
  /** `STRING_1000`: at most 1000 characters. */
  note?: string;
  /** `INTEGER`. */
  inventory_precision?: Integer | null;
  /** `INTEGER`. */
  purchasing_precision?: Integer | null;
  /** `INTEGER`. */
  sales_precision?: Integer | null;
  /** `STRING_40`: at most 40 characters. */
  upc?: string;
  /** `BOOLEAN`. */
  hasstartenddates?: boolean | null;
  /** `STRING_1`: at most 1 character. */
  term_period?: string;
  /** `INTEGER`. */
  defaultnoofperiods?: Integer | null;
  /** `BOOLEAN`. */
  computepriceforshortterm?: boolean | null;
  /** The tax group of an item. */
  itaxgroup?: Itaxgroup;
  /** `STRING_30`: at most 30 characters. */
  revenue_posting?: string;
  vendlineitems?: readonly [VendLineItem, ...VendLineItem[]];
  whslineitems?: readonly [WhsLineItem, ...WhsLineItem[]];
  complineitems?: readonly [Complineitem, ...Complineitem[]];
  /** `STRING_30`: at most 30 characters. */
  taxcode?: string;
  /** `STRING_40`: at most 40 characters. */
  vsoecategory?: string;
  /** `STRING_40`: at most 40 characters. */
  vsoedlvrstatus?: string;
  /** `STRING_40`: at most 40 characters. */
  vsoerevdefstatus?: string;
  /** `STRING_24`: at most 24 characters. */
  incomeaccount?: string;
  /** `STRING_24`: at most 24 characters. */
  invaccount?: string;
  /** `STRING_24`: at most 24 characters. */
  expenseaccount?: string;
  /** `STRING_24`: at most 24 characters. */
  cogsaccount?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetoeglaccount?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetpoglaccount?: string;
  /** `STRING_30`: at most 30 characters. */
  defrevaccount?: string;
  /** `STRING_50`: at most 50 characters. */
  uomgrp?: string;
  /** `BOOLEAN`. */
  dropship?: boolean | null;
  /** `BOOLEAN`. */
  buytoorder?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  cnbillingtemplate?: string;
  /** `STRING_30`: at most 30 characters. */
  cnrevenuetemplate?: string;
  /** `STRING_30`: at most 30 characters. */
  cnrevenue2template?: string;
  /** `STRING_30`: at most 30 characters. */
  cnexpensetemplate?: string;
  /** `STRING_30`: at most 30 characters. */
  cnexpense2template?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  mrr?: boolean | null;
  /** `BOOLEAN`. */
  autoprintlabel?: boolean | null;
  /** `STRING_50`: at most 50 characters. */
  weightuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  netweight?: Decimal | null;
  /** `STRING_50`: at most 50 characters. */
  lwhuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  length?: Decimal | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  width?: Decimal | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  height?: Decimal | null;
  /** `STRING_50`: at most 50 characters. */
  thicknessuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  thickness?: Decimal | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  minimumthickness?: Decimal | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  maximumthickness?: Decimal | null;
  /** `STRING_50`: at most 50 characters. */
  areauom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  area?: Decimal | null;
  /** `STRING_50`: at most 50 characters. */
  volumeuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  volume?: Decimal | null;
  /** `STRING_50`: at most 50 characters. */
  diameteruom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  innerdiameter?: Decimal | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  outerdiameter?: Decimal | null;
  /** `STRING_10`: at most 10 characters. */
  durometer?: string;
  /** `STRING_50`: at most 50 characters. */
  densityuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  density?: Decimal | null;
  /** `INTEGER`. */
  upc12?: Integer | null;
  /** `INTEGER`. */
  ean13?: Integer | null;
  /** `BOOLEAN`. */
  safetyitem?: boolean | null;
  /** `BOOLEAN`. */
  restricteditem?: boolean | null;
  /** `BOOLEAN`. */
  compliantitem?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  condition?: string;
  /** `STRING_30`: at most 30 characters. */
  engineeringalert?: string;
  /** `STRING_30`: at most 30 characters. */
  specification1?: string;
  /** `STRING_30`: at most 30 characters. */
  specification2?: string;
  /** `STRING_30`: at most 30 characters. */
  specification3?: string;
  /** `BOOLEAN`. */
  engineeringapproval?: boolean | null;
  /** `BOOLEAN`. */
  qualitycontrolapproval?: boolean | null;
  /** `BOOLEAN`. */
  salesapproval?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  primarycountryoforigin?: string;
  /** `STRING_30`: at most 30 characters. */
  brand?: string;
  /** `STRING_30`: at most 30 characters. */
  subbrand?: string;
  /** `STRING_80`: at most 80 characters. */
  category?: string;
  /** `STRING_30`: at most 30 characters. */
  subcategory?: string;
  /** `STRING_30`: at most 30 characters. */
  catalogref?: string;
  /** `STRING_30`: at most 30 characters. */
  color?: string;
  /** `STRING_30`: at most 30 characters. */
  style?: string;
  /** `STRING_30`: at most 30 characters. */
  size1?: string;
  /** `STRING_30`: at most 30 characters. */
  size2?: string;
  /** `BOOLEAN`. */
  giftcard?: boolean | null;
  /** `BOOLEAN`. */
  webenabled?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  webname?: string;
  /** `STRING_1000`: at most 1000 characters. */
  webshortdesc?: string;
  /** `STRING_2000`: at most 2000 characters. */
  weblongdesc?: string;
}

/** `Intacct item CREATE Request` */
export const createItem: FunctionProfile<CreateItem, Created> = {
  name: "Intacct item CREATE Request",
  version: "2.1",
  element: "create_item",
  content: `(itemid, name, status?, itemtype, enablefulfillment?, enable_bins?, extended_description?,
    productlineid?, substituteid?, ship_weight?, datelastsold?, datelastrecvd?, taxable?,
    cost_method?, standard_cost?, average_cost?, base_price?, standard_unit?, purchase_unit?,
    purchase_unit_factor?, sales_unit?, sales_unit_factor?, default_warehouse?, glgroup?, note?,
    inventory_precision?, purchasing_precision?, sales_precision?, upc?, hasstartenddates?,
    term_period?, defaultnoofperiods?, computepriceforshortterm?, itaxgroup?, revenue_posting?,
    vendlineitems?, whslineitems?, complineitems?, taxcode?, vsoecategory?, vsoedlvrstatus?,
    vsoerevdefstatus?, incomeaccount?, invaccount?, expenseaccount?, cogsaccount?,
    offsetoeglaccount?, offsetpoglaccount?, defrevaccount?, uomgrp?, dropship?, buytoorder?,
    cnbillingtemplate?, cnrevenuetemplate?, cnrevenue2template?, cnexpensetemplate?,
    cnexpense2template?, customfields?, mrr?, autoprintlabel?, weightuom?, netweight?, lwhuom?,
    length?, width?, height?, thicknessuom?, thickness?, minimumthickness?, maximumthickness?,
    areauom?, area?, volumeuom?, volume?, diameteruom?, innerdiameter?, outerdiameter?, durometer?,
    densityuom?, density?, upc12?, ean13?, safetyitem?, restricteditem?, compliantitem?, condition?,
    engineeringalert?, specification1?, specification2?, specification3?, engineeringapproval?,
    qualitycontrolapproval?, salesapproval?, primarycountryoforigin?, brand?, subbrand?, category?,
    subcategory?, catalogref?, color?, style?, size1?, size2?, giftcard?, webenabled?, webname?,
    webshortdesc?, weblongdesc?)`,
  types: {
    itemid: "STRING_30",
    name: "STRING_100",
    status: enumStatus,
    itemtype: "STRING_30",
    enablefulfillment: "BOOLEAN",
    enable_bins: "BOOLEAN",
    extended_description: "STRING_400",
    productlineid: "STRING_30",
    substituteid: "STRING_30",
    ship_weight: "NUMBER_12_4",
    datelastsold: "DATE",
    datelastrecvd: "DATE",
    taxable: "BOOLEAN",
    cost_method: "STRING_1",
    standard_cost: "NUMBER_30_10",
    average_cost: "NUMBER_30_10",
    base_price: "NUMBER_30_10",
    standard_unit: "STRING_30",
    purchase_unit: "STRING_30",
    purchase_unit_factor: "INTEGER",
    sales_unit: "STRING_30",
    sales_unit_factor: "INTEGER",
    default_warehouse: "STRING_40",
    glgroup: "STRING_80",
    note: "STRING_1000",
    inventory_precision: "INTEGER",
    purchasing_precision: "INTEGER",
    sales_precision: "INTEGER",
    upc: "STRING_40",
    hasstartenddates: "BOOLEAN",
    term_period: "STRING_1",
    defaultnoofperiods: "INTEGER",
    computepriceforshortterm: "BOOLEAN",
    itaxgroup: () => itaxgroup,
    revenue_posting: "STRING_30",
    vendlineitems: () => vendLineItems,
    whslineitems: () => whsLineItems,
    complineitems: () => complineitems,
    taxcode: "STRING_30",
    vsoecategory: "STRING_40",
    vsoedlvrstatus: "STRING_40",
    vsoerevdefstatus: "STRING_40",
    incomeaccount: "STRING_24",
    invaccount: "STRING_24",
    expenseaccount: "STRING_24",
    cogsaccount: "STRING_24",
    offsetoeglaccount: "STRING_24",
    offsetpoglaccount: "STRING_24",
    defrevaccount: "STRING_30",
    uomgrp: "STRING_50",
    dropship: "BOOLEAN",
    buytoorder: "BOOLEAN",
    cnbillingtemplate: "STRING_30",
    cnrevenuetemplate: "STRING_30",
    cnrevenue2template: "STRING_30",
    cnexpensetemplate: "STRING_30",
    cnexpense2template: "STRING_30",
    customfields: () => customFields,
    mrr: "BOOLEAN",
    autoprintlabel: "BOOLEAN",
    weightuom: "STRING_50",
    netweight: "NUMBER_12_4",
    lwhuom: "STRING_50",
    length: "NUMBER_12_4",
    width: "NUMBER_12_4",
    height: "NUMBER_12_4",
    thicknessuom: "STRING_50",
    thickness: "NUMBER_12_4",
    minimumthickness: "NUMBER_12_4",
    maximumthickness: "NUMBER_12_4",
    areauom: "STRING_50",
    area: "NUMBER_12_4",
    volumeuom: "STRING_50",
    volume: "NUMBER_12_4",
    diameteruom: "STRING_50",
    innerdiameter: "NUMBER_12_4",
    outerdiameter: "NUMBER_12_4",
    durometer: "STRING_10",
    densityuom: "STRING_50",
    density: "NUMBER_12_4",
    upc12: "INTEGER",
    ean13: "INTEGER",
    safetyitem: "BOOLEAN",
    restricteditem: "BOOLEAN",
    compliantitem: "BOOLEAN",
    condition: "STRING_30",
    engineeringalert: "STRING_30",
    specification1: "STRING_30",
    specification2: "STRING_30",
    specification3: "STRING_30",
    engineeringapproval: "BOOLEAN",
    qualitycontrolapproval: "BOOLEAN",
    salesapproval: "BOOLEAN",
    primarycountryoforigin: "STRING_30",
    brand: "STRING_30",
    subbrand: "STRING_30",
    category: "STRING_80",
    subcategory: "STRING_30",
    catalogref: "STRING_30",
    color: "STRING_30",
    style: "STRING_30",
    size1: "STRING_30",
    size2: "STRING_30",
    giftcard: "BOOLEAN",
    webenabled: "BOOLEAN",
    webname: "STRING_30",
    webshortdesc: "STRING_1000",
    weblongdesc: "STRING_2000",
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates an item. Declared in 2.1/inventory.dtd. */
export interface UpdateItem {
  itemid: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** `BOOLEAN`. */
  enable_bins?: boolean | null;
  /** `BOOLEAN`. */
  enablefulfillment?: boolean | null;
  /** `STRING_400`: at most 400 characters. */
  extended_description?: string;
  /** `STRING_30`: at most 30 characters. */
  productlineid?: string;
  /** `STRING_30`: at most 30 characters. */
  substituteid?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  ship_weight?: Decimal | null;
  /** `BOOLEAN`. */
  taxable?: boolean | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  standard_cost?: Decimal | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  base_price?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  standard_unit?: string;
  /** `STRING_30`: at most 30 characters. */
  purchase_unit?: string;
  /** `INTEGER`. */
  purchase_unit_factor?: Integer | null;
  /** `STRING_30`: at most 30 characters. */
  sales_unit?: string;
  /** `INTEGER`. */
  sales_unit_factor?: Integer | null;
  /** `STRING_40`: at most 40 characters. */
  default_warehouse?: string;
  /** `STRING_80`: at most 80 characters. */
  glgroup?: string;
  /** `STRING_1000`: at most 1000 characters. */
  note?: string;
  /** `INTEGER`. */
  inventory_precision?: Integer | null;
  /** `INTEGER`. */
  purchasing_precision?: Integer | null;
  /** `INTEGER`. */
  sales_precision?: Integer | null;
  /** `STRING_40`: at most 40 characters. */
  upc?: string;
  /** `BOOLEAN`. */
  hasstartenddates?: boolean | null;
  /** `STRING_1`: at most 1 character. */
  term_period?: string;
  /** `INTEGER`. */
  defaultnoofperiods?: Integer | null;
  /** `BOOLEAN`. */
  computepriceforshortterm?: boolean | null;
  /** The tax group of an item. */
  itaxgroup?: Itaxgroup;
  /** `STRING_30`: at most 30 characters. */
  revenue_posting?: string;
  vendlineitems?: readonly [VendLineItem, ...VendLineItem[]];
  whslineitems?: readonly [WhsLineItem, ...WhsLineItem[]];
  complineitems?: readonly [Complineitem, ...Complineitem[]];
  /** `STRING_30`: at most 30 characters. */
  taxcode?: string;
  /** `STRING_40`: at most 40 characters. */
  vsoecategory?: string;
  /** `STRING_40`: at most 40 characters. */
  vsoedlvrstatus?: string;
  /** `STRING_40`: at most 40 characters. */
  vsoerevdefstatus?: string;
  /** `STRING_24`: at most 24 characters. */
  incomeaccount?: string;
  /** `STRING_24`: at most 24 characters. */
  invaccount?: string;
  /** `STRING_24`: at most 24 characters. */
  expenseaccount?: string;
  /** `STRING_24`: at most 24 characters. */
  cogsaccount?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetoeglaccount?: string;
  /** `STRING_24`: at most 24 characters. */
  offsetpoglaccount?: string;
  /** `STRING_30`: at most 30 characters. */
  defrevaccount?: string;
  /** `STRING_50`: at most 50 characters. */
  uomgrp?: string;
  /** `BOOLEAN`. */
  dropship?: boolean | null;
  /** `BOOLEAN`. */
  buytoorder?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  cnbillingtemplate?: string;
  /** `STRING_30`: at most 30 characters. */
  cnrevenuetemplate?: string;
  /** `STRING_30`: at most 30 characters. */
  cnrevenue2template?: string;
  /** `STRING_30`: at most 30 characters. */
  cnexpensetemplate?: string;
  /** `STRING_30`: at most 30 characters. */
  cnexpense2template?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  mrr?: boolean | null;
  /** `BOOLEAN`. */
  autoprintlabel?: boolean | null;
  /** `STRING_50`: at most 50 characters. */
  weightuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  netweight?: Decimal | null;
  /** `STRING_50`: at most 50 characters. */
  lwhuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  length?: Decimal | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  width?: Decimal | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  height?: Decimal | null;
  /** `STRING_50`: at most 50 characters. */
  thicknessuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  thickness?: Decimal | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  minimumthickness?: Decimal | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  maximumthickness?: Decimal | null;
  /** `STRING_50`: at most 50 characters. */
  areauom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  area?: Decimal | null;
  /** `STRING_50`: at most 50 characters. */
  volumeuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  volume?: Decimal | null;
  /** `STRING_50`: at most 50 characters. */
  diameteruom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  innerdiameter?: Decimal | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  outerdiameter?: Decimal | null;
  /** `STRING_10`: at most 10 characters. */
  durometer?: string;
  /** `STRING_50`: at most 50 characters. */
  densityuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  density?: Decimal | null;
  /** `INTEGER`. */
  upc12?: Integer | null;
  /** `INTEGER`. */
  ean13?: Integer | null;
  /** `BOOLEAN`. */
  safetyitem?: boolean | null;
  /** `BOOLEAN`. */
  restricteditem?: boolean | null;
  /** `BOOLEAN`. */
  compliantitem?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  condition?: string;
  /** `STRING_30`: at most 30 characters. */
  engineeringalert?: string;
  /** `STRING_30`: at most 30 characters. */
  specification1?: string;
  /** `STRING_30`: at most 30 characters. */
  specification2?: string;
  /** `STRING_30`: at most 30 characters. */
  specification3?: string;
  /** `BOOLEAN`. */
  engineeringapproval?: boolean | null;
  /** `BOOLEAN`. */
  qualitycontrolapproval?: boolean | null;
  /** `BOOLEAN`. */
  salesapproval?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  primarycountryoforigin?: string;
  /** `STRING_30`: at most 30 characters. */
  brand?: string;
  /** `STRING_30`: at most 30 characters. */
  subbrand?: string;
  /** `STRING_80`: at most 80 characters. */
  category?: string;
  /** `STRING_30`: at most 30 characters. */
  subcategory?: string;
  /** `STRING_30`: at most 30 characters. */
  catalogref?: string;
  /** `STRING_30`: at most 30 characters. */
  color?: string;
  /** `STRING_30`: at most 30 characters. */
  style?: string;
  /** `STRING_30`: at most 30 characters. */
  size1?: string;
  /** `STRING_30`: at most 30 characters. */
  size2?: string;
  /** `BOOLEAN`. */
  giftcard?: boolean | null;
  /** `BOOLEAN`. */
  webenabled?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  webname?: string;
  /** `STRING_1000`: at most 1000 characters. */
  webshortdesc?: string;
  /** `STRING_2000`: at most 2000 characters. */
  weblongdesc?: string;
}

/** `Intacct item UPDATE Request` */
export const updateItem: FunctionProfile<UpdateItem, Completed> = {
  name: "Intacct item UPDATE Request",
  version: "2.1",
  element: "update_item",
  content: `(name?, status?, enable_bins?, enablefulfillment?, extended_description?, productlineid?,
    substituteid?, ship_weight?, taxable?, standard_cost?, base_price?, standard_unit?,
    purchase_unit?, purchase_unit_factor?, sales_unit?, sales_unit_factor?, default_warehouse?,
    glgroup?, note?, inventory_precision?, purchasing_precision?, sales_precision?, upc?,
    hasstartenddates?, term_period?, defaultnoofperiods?, computepriceforshortterm?, itaxgroup?,
    revenue_posting?, vendlineitems?, whslineitems?, complineitems?, taxcode?, vsoecategory?,
    vsoedlvrstatus?, vsoerevdefstatus?, incomeaccount?, invaccount?, expenseaccount?, cogsaccount?,
    offsetoeglaccount?, offsetpoglaccount?, defrevaccount?, uomgrp?, dropship?, buytoorder?,
    cnbillingtemplate?, cnrevenuetemplate?, cnrevenue2template?, cnexpensetemplate?,
    cnexpense2template?, customfields?, mrr?, autoprintlabel?, weightuom?, netweight?, lwhuom?,
    length?, width?, height?, thicknessuom?, thickness?, minimumthickness?, maximumthickness?,
    areauom?, area?, volumeuom?, volume?, diameteruom?, innerdiameter?, outerdiameter?, durometer?,
    densityuom?, density?, upc12?, ean13?, safetyitem?, restricteditem?, compliantitem?, condition?,
    engineeringalert?, specification1?, specification2?, specification3?, engineeringapproval?,
    qualitycontrolapproval?, salesapproval?, primarycountryoforigin?, brand?, subbrand?, category?,
    subcategory?, catalogref?, color?, style?, size1?, size2?, giftcard?, webenabled?, webname?,
    webshortdesc?, weblongdesc?)`,
  types: {
    name: "STRING_100",
    status: enumStatus,
    enable_bins: "BOOLEAN",
    enablefulfillment: "BOOLEAN",
    extended_description: "STRING_400",
    productlineid: "STRING_30",
    substituteid: "STRING_30",
    ship_weight: "NUMBER_12_4",
    taxable: "BOOLEAN",
    standard_cost: "NUMBER_30_10",
    base_price: "NUMBER_30_10",
    standard_unit: "STRING_30",
    purchase_unit: "STRING_30",
    purchase_unit_factor: "INTEGER",
    sales_unit: "STRING_30",
    sales_unit_factor: "INTEGER",
    default_warehouse: "STRING_40",
    glgroup: "STRING_80",
    note: "STRING_1000",
    inventory_precision: "INTEGER",
    purchasing_precision: "INTEGER",
    sales_precision: "INTEGER",
    upc: "STRING_40",
    hasstartenddates: "BOOLEAN",
    term_period: "STRING_1",
    defaultnoofperiods: "INTEGER",
    computepriceforshortterm: "BOOLEAN",
    itaxgroup: () => itaxgroup,
    revenue_posting: "STRING_30",
    vendlineitems: () => vendLineItems,
    whslineitems: () => whsLineItems,
    complineitems: () => complineitems,
    taxcode: "STRING_30",
    vsoecategory: "STRING_40",
    vsoedlvrstatus: "STRING_40",
    vsoerevdefstatus: "STRING_40",
    incomeaccount: "STRING_24",
    invaccount: "STRING_24",
    expenseaccount: "STRING_24",
    cogsaccount: "STRING_24",
    offsetoeglaccount: "STRING_24",
    offsetpoglaccount: "STRING_24",
    defrevaccount: "STRING_30",
    uomgrp: "STRING_50",
    dropship: "BOOLEAN",
    buytoorder: "BOOLEAN",
    cnbillingtemplate: "STRING_30",
    cnrevenuetemplate: "STRING_30",
    cnrevenue2template: "STRING_30",
    cnexpensetemplate: "STRING_30",
    cnexpense2template: "STRING_30",
    customfields: () => customFields,
    mrr: "BOOLEAN",
    autoprintlabel: "BOOLEAN",
    weightuom: "STRING_50",
    netweight: "NUMBER_12_4",
    lwhuom: "STRING_50",
    length: "NUMBER_12_4",
    width: "NUMBER_12_4",
    height: "NUMBER_12_4",
    thicknessuom: "STRING_50",
    thickness: "NUMBER_12_4",
    minimumthickness: "NUMBER_12_4",
    maximumthickness: "NUMBER_12_4",
    areauom: "STRING_50",
    area: "NUMBER_12_4",
    volumeuom: "STRING_50",
    volume: "NUMBER_12_4",
    diameteruom: "STRING_50",
    innerdiameter: "NUMBER_12_4",
    outerdiameter: "NUMBER_12_4",
    durometer: "STRING_10",
    densityuom: "STRING_50",
    density: "NUMBER_12_4",
    upc12: "INTEGER",
    ean13: "INTEGER",
    safetyitem: "BOOLEAN",
    restricteditem: "BOOLEAN",
    compliantitem: "BOOLEAN",
    condition: "STRING_30",
    engineeringalert: "STRING_30",
    specification1: "STRING_30",
    specification2: "STRING_30",
    specification3: "STRING_30",
    engineeringapproval: "BOOLEAN",
    qualitycontrolapproval: "BOOLEAN",
    salesapproval: "BOOLEAN",
    primarycountryoforigin: "STRING_30",
    brand: "STRING_30",
    subbrand: "STRING_30",
    category: "STRING_80",
    subcategory: "STRING_30",
    catalogref: "STRING_30",
    color: "STRING_30",
    style: "STRING_30",
    size1: "STRING_30",
    size2: "STRING_30",
    giftcard: "BOOLEAN",
    webenabled: "BOOLEAN",
    webname: "STRING_30",
    webshortdesc: "STRING_1000",
    weblongdesc: "STRING_2000",
  },
  attributes: { itemid: "CDATA #REQUIRED" },
};

/** Deletes an item. Declared in shared/inventory.dtd. */
export interface DeleteItem {
  itemid: string;
}

/** `Intacct delete_item UPDATE Request` */
export const deleteItem: FunctionProfile<DeleteItem, Completed> = {
  name: "Intacct delete_item UPDATE Request",
  version: "2.1",
  element: "delete_item",
  content: "EMPTY",
  attributes: { itemid: "CDATA #REQUIRED" },
};

/** The input of Intacct icitem GET. */
export type GetIcItem = Get<IcItemField>;

/** `Intacct icitem GET Request` */
export const getIcItem: FunctionProfile<GetIcItem, IcItemData> = {
  name: "Intacct icitem GET Request",
  version: "2.1",
  fixed: { object: "icitem" },
  element: "get",
  content: "(fields?)",
  types: getTypes,
  attributes: { key: "CDATA #REQUIRED", externalkey: '(true | false) "false"' },
  response: () => getIcItemResponse,
};

/** The input of Intacct icitem QUERY. */
export type QueryIcItem = GetList<IcItemField>;

/** `Intacct icitem QUERY Request` */
export const queryIcItem: FunctionProfile<QueryIcItem, IcItemData> = {
  name: "Intacct icitem QUERY Request",
  version: "2.1",
  fixed: { object: "icitem" },
  element: "get_list",
  content: "(filter?, sorts?, fields?, additional_parameters?)",
  types: getListTypes,
  attributes: {
    start: "CDATA #IMPLIED",
    maxitems: "CDATA #IMPLIED",
    showprivate: '(true | false) "false"',
  },
  response: () => queryIcItemResponse,
};

/** `Intacct icitem GET Response` */
export const getIcItemResponse: Profile<IcItemData> = {
  name: "Intacct icitem GET Response",
  version: "2.1",
  element: "data",
  content: "(icitem*)",
  types: { icitem: () => icItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct icitem QUERY Response` */
export const queryIcItemResponse: Profile<IcItemData> = {
  name: "Intacct icitem QUERY Response",
  version: "2.1",
  element: "data",
  content: "(icitem*)",
  types: { icitem: () => icItemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `icitem`. */
export interface IcItemData extends DataAttributes {
  icitem?: IcItemRecord[];
}

/** The fields of an icitem that can be requested. */
export type IcItemField = keyof IcItemRecord;

/** The tax group of an item. Declared in shared/structures.dtd. */
export interface Itaxgroup {
  /** `KEY`. */
  key?: string;
  /** `STRING_100`: at most 100 characters. */
  name?: string;
}

export const itaxgroup: Shape<Itaxgroup> = {
  element: "itaxgroup",
  content: "(key?, name?)",
  types: { key: "KEY", name: "STRING_100" },
};

export const vendLineItems: Shape<readonly [VendLineItem, ...VendLineItem[]]> =
  {
    element: "vendlineitems",
    content: "(vendlineitem+)",
    types: { vendlineitem: () => vendLineItem },
  };

/** A vendor that supplies an item. Declared in shared/structures.dtd. */
export interface VendLineItem {
  /** `ID`. */
  vendorid: string;
  /** `STRING_50`: at most 50 characters. */
  stockno?: string;
  /** `NUMBER_8`: at most 8 digits before the point. */
  leadtime?: Decimal | null;
  /** `NUMBER_8`: at most 8 digits before the point. */
  econorderqty?: Decimal | null;
}

export const vendLineItem: Shape<VendLineItem> = {
  element: "vendlineitem",
  content: "(vendorid, stockno?, leadtime?, econorderqty?)",
  types: {
    vendorid: "ID",
    stockno: "STRING_50",
    leadtime: "NUMBER_8",
    econorderqty: "NUMBER_8",
  },
};

export const whsLineItems: Shape<readonly [WhsLineItem, ...WhsLineItem[]]> = {
  element: "whslineitems",
  content: "(whslineitem+)",
  types: { whslineitem: () => whsLineItem },
};

export const whselineitemstdcostentries: Shape<
  readonly [Whselineitemstdcostentry, ...Whselineitemstdcostentry[]]
> = {
  element: "whselineitemstdcostentries",
  content: "(whselineitemstdcostentry+)",
  types: { whselineitemstdcostentry: () => whselineitemstdcostentry },
};

/** The standard cost of an item in a warehouse, from a date on. Declared in shared/structures.dtd. */
export interface Whselineitemstdcostentry {
  /** `DATE`, sent as year, month and day. */
  effective_start_date?: IsoDate;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  standard_cost?: Decimal | null;
}

export const whselineitemstdcostentry: Shape<Whselineitemstdcostentry> = {
  element: "whselineitemstdcostentry",
  content: "(effective_start_date?, standard_cost?)",
  types: { effective_start_date: "DATE", standard_cost: "NUMBER_30_10" },
};

export const complineitems: Shape<readonly [Complineitem, ...Complineitem[]]> =
  {
    element: "complineitems",
    content: "(complineitem+)",
    types: { complineitem: () => complineitem },
  };

/** What is known of an item in one warehouse. Declared in shared/inventory.dtd. */
export interface WhsLineItem {
  /** `ID`. */
  whsid: string;
  /** `STRING_30`: at most 30 characters. */
  cycle?: string;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  stdcost?: Decimal | null;
  whselineitemstdcostentries?: readonly [
    Whselineitemstdcostentry,
    ...Whselineitemstdcostentry[],
  ];
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  lastcost?: Decimal | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  avgcost?: Decimal | null;
  /** `STRING_20`: at most 20 characters. */
  reordermethod?: string;
  /** `NUMBER_8`: at most 8 digits before the point. */
  economyorderqty?: Decimal | null;
  /** `BOOLEAN`. */
  reorder?: boolean | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  minorderqty?: Decimal | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  maxorderqty?: Decimal | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  minstock?: Decimal | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  maxstock?: Decimal | null;
  /** `DATE`, sent as year, month and day. */
  datelastsold?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datelastrecvd?: IsoDate;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  begbalqty?: Decimal | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  begbalprice?: Decimal | null;
  /** `STRING_30`: at most 30 characters. */
  defaultsubsection?: string;
  /** `STRING_30`: at most 30 characters. */
  default_aisle?: string;
  /** `STRING_30`: at most 30 characters. */
  default_row?: string;
  /** `STRING_30`: at most 30 characters. */
  default_bin?: string;
}

export const whsLineItem: Shape<WhsLineItem> = {
  element: "whslineitem",
  content: `(whsid, cycle?, stdcost?, whselineitemstdcostentries?, lastcost?, avgcost?, reordermethod?,
    economyorderqty?, reorder?, minorderqty?, maxorderqty?, minstock?, maxstock?, datelastsold?,
    datelastrecvd?, begbalqty?, begbalprice?, defaultsubsection?, default_aisle?, default_row?,
    default_bin?)`,
  types: {
    whsid: "ID",
    cycle: "STRING_30",
    stdcost: "NUMBER_30_10",
    whselineitemstdcostentries: () => whselineitemstdcostentries,
    lastcost: "NUMBER_30_10",
    avgcost: "NUMBER_30_10",
    reordermethod: "STRING_20",
    economyorderqty: "NUMBER_8",
    reorder: "BOOLEAN",
    minorderqty: "NUMBER_30_10",
    maxorderqty: "NUMBER_30_10",
    minstock: "NUMBER_30_10",
    maxstock: "NUMBER_30_10",
    datelastsold: "DATE",
    datelastrecvd: "DATE",
    begbalqty: "NUMBER_30_10",
    begbalprice: "NUMBER_30_10",
    defaultsubsection: "STRING_30",
    default_aisle: "STRING_30",
    default_row: "STRING_30",
    default_bin: "STRING_30",
  },
};

/** A component of a kit. Declared in shared/inventory.dtd. */
export interface Complineitem {
  /** `STRING_50`: at most 50 characters. */
  componentkey: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: Decimal | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  revpercent?: Decimal | null;
  /** `STRING_50`: at most 50 characters. */
  delete_component?: string;
  /** `STRING_40`: at most 40 characters. */
  kcdlvrstatus?: string;
  /** `STRING_40`: at most 40 characters. */
  kcrevdefstatus?: string;
}

export const complineitem: Shape<Complineitem> = {
  element: "complineitem",
  content:
    "(componentkey, quantity?, revpercent?, delete_component?, kcdlvrstatus?, kcrevdefstatus?)",
  types: {
    componentkey: "STRING_50",
    quantity: "NUMBER_16_4",
    revpercent: "NUMBER_30_10",
    delete_component: "STRING_50",
    kcdlvrstatus: "STRING_40",
    kcrevdefstatus: "STRING_40",
  },
};

export const vendLineItemsRecord: Shape<VendLineItemRecord[]> = {
  element: "vendlineitems",
  content: "(vendlineitem+)",
  types: { vendlineitem: () => vendLineItemRecord },
  answer: true,
};

/** A vendor that supplies an item. Declared in shared/structures.dtd. */
export interface VendLineItemRecord {
  /** `ID`. */
  vendorid: string;
  /** `STRING_50`: at most 50 characters. */
  stockno?: string;
  /** `NUMBER_8`: at most 8 digits before the point. */
  leadtime?: DecimalText | null;
  /** `NUMBER_8`: at most 8 digits before the point. */
  econorderqty?: DecimalText | null;
}

export const vendLineItemRecord: Shape<VendLineItemRecord> = {
  element: "vendlineitem",
  content: "(vendorid, stockno?, leadtime?, econorderqty?)",
  types: {
    vendorid: "ID",
    stockno: "STRING_50",
    leadtime: "NUMBER_8",
    econorderqty: "NUMBER_8",
  },
  answer: true,
};

export const whsLineItemsRecord: Shape<WhsLineItemRecord[]> = {
  element: "whslineitems",
  content: "(whslineitem+)",
  types: { whslineitem: () => whsLineItemRecord },
  answer: true,
};

export const whselineitemstdcostentriesRecord: Shape<
  WhselineitemstdcostentryRecord[]
> = {
  element: "whselineitemstdcostentries",
  content: "(whselineitemstdcostentry+)",
  types: { whselineitemstdcostentry: () => whselineitemstdcostentryRecord },
  answer: true,
};

/** The standard cost of an item in a warehouse, from a date on. Declared in shared/structures.dtd. */
export interface WhselineitemstdcostentryRecord {
  /** `DATE`, sent as year, month and day. */
  effective_start_date?: IsoDate | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  standard_cost?: DecimalText | null;
}

export const whselineitemstdcostentryRecord: Shape<WhselineitemstdcostentryRecord> =
  {
    element: "whselineitemstdcostentry",
    content: "(effective_start_date?, standard_cost?)",
    types: { effective_start_date: "DATE", standard_cost: "NUMBER_30_10" },
    answer: true,
  };

export const complineitemsRecord: Shape<ComplineitemRecord[]> = {
  element: "complineitems",
  content: "(complineitem+)",
  types: { complineitem: () => complineitemRecord },
  answer: true,
};

/** An item. Declared in 2.1/response/inventory.dtd. */
export interface IcItemRecord {
  /** `STRING_30`: at most 30 characters. */
  itemid?: string;
  /** `STRING_100`: at most 100 characters. */
  itemname?: string;
  /** `STRING_400`: at most 400 characters. */
  extdescription?: string;
  /** `STRING_30`: at most 30 characters. */
  productlineid?: string;
  /** `STRING_80`: at most 80 characters. */
  glgroupname?: string;
  /** `STRING_30`: at most 30 characters. */
  substituteid?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  shipweight?: DecimalText | null;
  /** `STRING_30`: at most 30 characters. */
  standardunit?: string;
  /** `STRING_30`: at most 30 characters. */
  purchasingunit?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  purchasingunitfactor?: DecimalText | null;
  /** `STRING_30`: at most 30 characters. */
  salesunit?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  salesunitfactor?: DecimalText | null;
  /** `ENUM_COSTMETHOD`: "standard", "average", "lifo" or "fifo". */
  costmethod?: EnumCostMethod | null;
  /** `MONEY`. */
  standardcost?: DecimalText | null;
  /** `MONEY`. */
  averagecost?: DecimalText | null;
  /** `DATE`, sent as year, month and day. */
  whenlastsold?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  whenlastreceived?: IsoDate | null;
  /** `BOOLEAN`. */
  taxable?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  taxgroup?: string;
  /** `STRING_40`: at most 40 characters. */
  defaultwhse?: string;
  /** `STRING_1000`: at most 1000 characters. */
  note?: string;
  /** `STRING_30`: at most 30 characters. */
  itemtype?: string;
  /** `BOOLEAN`. */
  enablefulfillment?: boolean | null;
  /** `TIMESTAMP`. */
  whenmodified?: string;
  /** `ENUM_RESPONSESTATUS`: "success", "failure", "aborted", "active" or "inactive". */
  status?: EnumResponseStatus | null;
  /** `STRING_40`: at most 40 characters. */
  upc?: string;
  /** `BOOLEAN`. */
  hasstartenddates?: boolean | null;
  /** `STRING_1`: at most 1 character. */
  termperiod?: string;
  totalperiods?: string;
  computeforshortterm?: string;
  /** Custom fields, by name. */
  customfields?: CustomFieldRecord[];
  /** `STRING_30`: at most 30 characters. */
  taxcode?: string;
  /** `STRING_30`: at most 30 characters. */
  revenue_posting?: string;
  /** `STRING_40`: at most 40 characters. */
  vsoecategory?: string;
  /** `STRING_40`: at most 40 characters. */
  vsoedlvrstatus?: string;
  /** `STRING_40`: at most 40 characters. */
  vsoerevdefstatus?: string;
  /** `BOOLEAN`. */
  enable_bins?: boolean | null;
  /** `INTEGER`. */
  inventory_precision?: IntegerText | null;
  /** `INTEGER`. */
  purchasing_precision?: IntegerText | null;
  /** `INTEGER`. */
  sales_precision?: IntegerText | null;
  whslineitems?: WhsLineItemRecord[];
  vendlineitems?: VendLineItemRecord[];
  complineitems?: ComplineitemRecord[];
  /** `STRING_30`: at most 30 characters. */
  cnbillingtemplate?: string;
  /** `STRING_30`: at most 30 characters. */
  cnrevenuetemplate?: string;
  /** `STRING_30`: at most 30 characters. */
  cnrevenue2template?: string;
  /** `STRING_30`: at most 30 characters. */
  cnexpensetemplate?: string;
  /** `STRING_30`: at most 30 characters. */
  cnexpense2template?: string;
  /** `BOOLEAN`. */
  mrr?: boolean | null;
  /** `BOOLEAN`. */
  autoprintlabel?: boolean | null;
  /** `STRING_50`: at most 50 characters. */
  weightuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  netweight?: DecimalText | null;
  /** `STRING_50`: at most 50 characters. */
  lwhuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  length?: DecimalText | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  width?: DecimalText | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  height?: DecimalText | null;
  /** `STRING_50`: at most 50 characters. */
  thicknessuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  thickness?: DecimalText | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  minimumthickness?: DecimalText | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  maximumthickness?: DecimalText | null;
  /** `STRING_50`: at most 50 characters. */
  areauom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  area?: DecimalText | null;
  /** `STRING_50`: at most 50 characters. */
  volumeuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  volume?: DecimalText | null;
  /** `STRING_50`: at most 50 characters. */
  diameteruom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  innerdiameter?: DecimalText | null;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  outerdiameter?: DecimalText | null;
  /** `STRING_10`: at most 10 characters. */
  durometer?: string;
  /** `STRING_50`: at most 50 characters. */
  densityuom?: string;
  /** `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  density?: DecimalText | null;
  /** `INTEGER`. */
  upc12?: IntegerText | null;
  /** `INTEGER`. */
  ean13?: IntegerText | null;
  /** `BOOLEAN`. */
  safetyitem?: boolean | null;
  /** `BOOLEAN`. */
  restricteditem?: boolean | null;
  /** `BOOLEAN`. */
  compliantitem?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  condition?: string;
  /** `STRING_30`: at most 30 characters. */
  engineeringalert?: string;
  /** `STRING_30`: at most 30 characters. */
  specification1?: string;
  /** `STRING_30`: at most 30 characters. */
  specification2?: string;
  /** `STRING_30`: at most 30 characters. */
  specification3?: string;
  /** `BOOLEAN`. */
  engineeringapproval?: boolean | null;
  /** `BOOLEAN`. */
  qualitycontrolapproval?: boolean | null;
  /** `BOOLEAN`. */
  salesapproval?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  primarycountryoforigin?: string;
  /** `STRING_30`: at most 30 characters. */
  brand?: string;
  /** `STRING_30`: at most 30 characters. */
  subbrand?: string;
  /** `STRING_80`: at most 80 characters. */
  category?: string;
  /** `STRING_30`: at most 30 characters. */
  subcategory?: string;
  /** `STRING_30`: at most 30 characters. */
  catalogref?: string;
  /** `STRING_30`: at most 30 characters. */
  color?: string;
  /** `STRING_30`: at most 30 characters. */
  style?: string;
  /** `STRING_30`: at most 30 characters. */
  size1?: string;
  /** `STRING_30`: at most 30 characters. */
  size2?: string;
  /** `BOOLEAN`. */
  giftcard?: boolean | null;
  /** `BOOLEAN`. */
  webenabled?: boolean | null;
  /** `STRING_30`: at most 30 characters. */
  webname?: string;
  /** `STRING_1000`: at most 1000 characters. */
  webshortdesc?: string;
  /** `STRING_2000`: at most 2000 characters. */
  weblongdesc?: string;
}

export const icItemRecord: Shape<IcItemRecord> = {
  element: "icitem",
  content: `(itemid?, itemname?, extdescription?, productlineid?, glgroupname?, substituteid?, shipweight?,
    standardunit?, purchasingunit?, purchasingunitfactor?, salesunit?, salesunitfactor?,
    costmethod?, standardcost?, averagecost?, whenlastsold?, whenlastreceived?, taxable?, taxgroup?,
    defaultwhse?, note?, itemtype?, enablefulfillment?, whenmodified?, status?, upc?,
    hasstartenddates?, termperiod?, totalperiods?, computeforshortterm?, customfields?, taxcode?,
    revenue_posting?, vsoecategory?, vsoedlvrstatus?, vsoerevdefstatus?, enable_bins?,
    inventory_precision?, purchasing_precision?, sales_precision?, whslineitems?, vendlineitems?,
    complineitems?, cnbillingtemplate?, cnrevenuetemplate?, cnrevenue2template?, cnexpensetemplate?,
    cnexpense2template?, mrr?, autoprintlabel?, weightuom?, netweight?, lwhuom?, length?, width?,
    height?, thicknessuom?, thickness?, minimumthickness?, maximumthickness?, areauom?, area?,
    volumeuom?, volume?, diameteruom?, innerdiameter?, outerdiameter?, durometer?, densityuom?,
    density?, upc12?, ean13?, safetyitem?, restricteditem?, compliantitem?, condition?,
    engineeringalert?, specification1?, specification2?, specification3?, engineeringapproval?,
    qualitycontrolapproval?, salesapproval?, primarycountryoforigin?, brand?, subbrand?, category?,
    subcategory?, catalogref?, color?, style?, size1?, size2?, giftcard?, webenabled?, webname?,
    webshortdesc?, weblongdesc?)`,
  types: {
    itemid: "STRING_30",
    itemname: "STRING_100",
    extdescription: "STRING_400",
    productlineid: "STRING_30",
    glgroupname: "STRING_80",
    substituteid: "STRING_30",
    shipweight: "NUMBER_12_4",
    standardunit: "STRING_30",
    purchasingunit: "STRING_30",
    purchasingunitfactor: "NUMBER_12_4",
    salesunit: "STRING_30",
    salesunitfactor: "NUMBER_12_4",
    costmethod: enumCostMethod,
    standardcost: "MONEY",
    averagecost: "MONEY",
    whenlastsold: "DATE",
    whenlastreceived: "DATE",
    taxable: "BOOLEAN",
    taxgroup: "STRING_30",
    defaultwhse: "STRING_40",
    note: "STRING_1000",
    itemtype: "STRING_30",
    enablefulfillment: "BOOLEAN",
    whenmodified: "TIMESTAMP",
    status: enumResponseStatus,
    upc: "STRING_40",
    hasstartenddates: "BOOLEAN",
    termperiod: "STRING_1",
    customfields: () => customFieldsRecord,
    taxcode: "STRING_30",
    revenue_posting: "STRING_30",
    vsoecategory: "STRING_40",
    vsoedlvrstatus: "STRING_40",
    vsoerevdefstatus: "STRING_40",
    enable_bins: "BOOLEAN",
    inventory_precision: "INTEGER",
    purchasing_precision: "INTEGER",
    sales_precision: "INTEGER",
    whslineitems: () => whsLineItemsRecord,
    vendlineitems: () => vendLineItemsRecord,
    complineitems: () => complineitemsRecord,
    cnbillingtemplate: "STRING_30",
    cnrevenuetemplate: "STRING_30",
    cnrevenue2template: "STRING_30",
    cnexpensetemplate: "STRING_30",
    cnexpense2template: "STRING_30",
    mrr: "BOOLEAN",
    autoprintlabel: "BOOLEAN",
    weightuom: "STRING_50",
    netweight: "NUMBER_12_4",
    lwhuom: "STRING_50",
    length: "NUMBER_12_4",
    width: "NUMBER_12_4",
    height: "NUMBER_12_4",
    thicknessuom: "STRING_50",
    thickness: "NUMBER_12_4",
    minimumthickness: "NUMBER_12_4",
    maximumthickness: "NUMBER_12_4",
    areauom: "STRING_50",
    area: "NUMBER_12_4",
    volumeuom: "STRING_50",
    volume: "NUMBER_12_4",
    diameteruom: "STRING_50",
    innerdiameter: "NUMBER_12_4",
    outerdiameter: "NUMBER_12_4",
    durometer: "STRING_10",
    densityuom: "STRING_50",
    density: "NUMBER_12_4",
    upc12: "INTEGER",
    ean13: "INTEGER",
    safetyitem: "BOOLEAN",
    restricteditem: "BOOLEAN",
    compliantitem: "BOOLEAN",
    condition: "STRING_30",
    engineeringalert: "STRING_30",
    specification1: "STRING_30",
    specification2: "STRING_30",
    specification3: "STRING_30",
    engineeringapproval: "BOOLEAN",
    qualitycontrolapproval: "BOOLEAN",
    salesapproval: "BOOLEAN",
    primarycountryoforigin: "STRING_30",
    brand: "STRING_30",
    subbrand: "STRING_30",
    category: "STRING_80",
    subcategory: "STRING_30",
    catalogref: "STRING_30",
    color: "STRING_30",
    style: "STRING_30",
    size1: "STRING_30",
    size2: "STRING_30",
    giftcard: "BOOLEAN",
    webenabled: "BOOLEAN",
    webname: "STRING_30",
    webshortdesc: "STRING_1000",
    weblongdesc: "STRING_2000",
  },
  answer: true,
};

/** What is known of an item in one warehouse. Declared in 2.1/response/inventory.dtd. */
export interface WhsLineItemRecord {
  /** `ID`. */
  whsid: string;
  /** `STRING_30`: at most 30 characters. */
  cycle?: string;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  stdcost?: DecimalText | null;
  whselineitemstdcostentries?: WhselineitemstdcostentryRecord[];
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  lastcost?: DecimalText | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  avgcost?: DecimalText | null;
  /** `STRING_20`: at most 20 characters. */
  reordermethod?: string;
  /** `NUMBER_8`: at most 8 digits before the point. */
  economyorderqty?: DecimalText | null;
  /** `BOOLEAN`. */
  reorder?: boolean | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  minorderqty?: DecimalText | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  maxorderqty?: DecimalText | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  minstock?: DecimalText | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  maxstock?: DecimalText | null;
  /** `DATE`, sent as year, month and day. */
  datelastsold?: IsoDate | null;
  /** `DATE`, sent as year, month and day. */
  datelastrecvd?: IsoDate | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  begbalqty?: DecimalText | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  begbalprice?: DecimalText | null;
  /** `STRING_30`: at most 30 characters. */
  defaultsubsection?: string;
}

export const whsLineItemRecord: Shape<WhsLineItemRecord> = {
  element: "whslineitem",
  content: `(whsid, cycle?, stdcost?, whselineitemstdcostentries?, lastcost?, avgcost?, reordermethod?,
    economyorderqty?, reorder?, minorderqty?, maxorderqty?, minstock?, maxstock?, datelastsold?,
    datelastrecvd?, begbalqty?, begbalprice?, defaultsubsection?)`,
  types: {
    whsid: "ID",
    cycle: "STRING_30",
    stdcost: "NUMBER_30_10",
    whselineitemstdcostentries: () => whselineitemstdcostentriesRecord,
    lastcost: "NUMBER_30_10",
    avgcost: "NUMBER_30_10",
    reordermethod: "STRING_20",
    economyorderqty: "NUMBER_8",
    reorder: "BOOLEAN",
    minorderqty: "NUMBER_30_10",
    maxorderqty: "NUMBER_30_10",
    minstock: "NUMBER_30_10",
    maxstock: "NUMBER_30_10",
    datelastsold: "DATE",
    datelastrecvd: "DATE",
    begbalqty: "NUMBER_30_10",
    begbalprice: "NUMBER_30_10",
    defaultsubsection: "STRING_30",
  },
  answer: true,
};

/** A component of a kit. Declared in 2.1/response/inventory.dtd. */
export interface ComplineitemRecord {
  /** `STRING_50`: at most 50 characters. */
  componentkey: string;
  /** `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity: DecimalText | null;
  /** `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  revpercent: DecimalText | null;
}

export const complineitemRecord: Shape<ComplineitemRecord> = {
  element: "complineitem",
  content: "(componentkey, quantity, revpercent)",
  types: {
    componentkey: "STRING_50",
    quantity: "NUMBER_16_4",
    revpercent: "NUMBER_30_10",
  },
  answer: true,
};
