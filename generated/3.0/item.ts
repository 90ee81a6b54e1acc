// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd, shared/inventory.dtd, shared/structures.dtd; do not edit.
import type {
  Completed,
  Created,
  Decimal,
  DecimalText,
  FunctionProfile,
  Integer,
  IntegerText,
  IsoDate,
  OpenValues,
  Profile,
  QueryInput,
  QueryProfile,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import {
  type ItemWarehouseInfoRecord,
  itemWarehouseInfoRecord,
} from "./itemwarehouseinfo.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

/** Creates an item. Declared in shared/inventory.dtd. */
export interface CreateItemFunction {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemtype: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  enablefulfillment?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  enable_bins?: boolean;
  /** Borrowed from 2.1: `STRING_400`: at most 400 characters. */
  extended_description?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  productlineid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  substituteid?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  ship_weight?: Decimal;
  /** `DATE`, sent as year, month and day. */
  datelastsold?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datelastrecvd?: IsoDate;
  /** Borrowed from 2.1: `BOOLEAN`. */
  taxable?: boolean;
  /** Borrowed from 2.1: `STRING_1`: at most 1 character. */
  cost_method?: string;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  standard_cost?: Decimal;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  average_cost?: Decimal;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  base_price?: Decimal;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  standard_unit?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  purchase_unit?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  purchase_unit_factor?: Integer;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  sales_unit?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  sales_unit_factor?: Integer;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  default_warehouse?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  glgroup?: string;
  /** Borrowed from 2.1: `STRING_1000`: at most 1000 characters. */
  note?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  inventory_precision?: Integer;
  /** Borrowed from 2.1: `INTEGER`. */
  purchasing_precision?: Integer;
  /** Borrowed from 2.1: `INTEGER`. */
  sales_precision?: Integer;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  upc?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  hasstartenddates?: boolean;
  /** Borrowed from 2.1: `STRING_1`: at most 1 character. */
  term_period?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  defaultnoofperiods?: Integer;
  /** Borrowed from 2.1: `BOOLEAN`. */
  computepriceforshortterm?: boolean;
  /** The tax group of an item. */
  itaxgroup?: Itaxgroup;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  revenue_posting?: string;
  vendlineitems?: readonly [VendLineItem, ...VendLineItem[]];
  whslineitems?: readonly [WhsLineItem, ...WhsLineItem[]];
  complineitems?: readonly [Complineitem, ...Complineitem[]];
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  taxcode?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  vsoecategory?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  vsoedlvrstatus?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  vsoerevdefstatus?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  incomeaccount?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  invaccount?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  expenseaccount?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  cogsaccount?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetoeglaccount?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetpoglaccount?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  defrevaccount?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  uomgrp?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  dropship?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  buytoorder?: boolean;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  btoshiptocontactname?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cnbillingtemplate?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cnrevenuetemplate?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cnrevenue2template?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cnexpensetemplate?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cnexpense2template?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  mrr?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  autoprintlabel?: boolean;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  weightuom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  netweight?: Decimal;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  lwhuom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  length?: Decimal;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  width?: Decimal;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  height?: Decimal;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  thicknessuom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  thickness?: Decimal;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  minimumthickness?: Decimal;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  maximumthickness?: Decimal;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  areauom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  area?: Decimal;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  volumeuom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  volume?: Decimal;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  diameteruom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  innerdiameter?: Decimal;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  outerdiameter?: Decimal;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  durometer?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  densityuom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  density?: Decimal;
  /** Borrowed from 2.1: `INTEGER`. */
  upc12?: Integer;
  /** Borrowed from 2.1: `INTEGER`. */
  ean13?: Integer;
  /** Borrowed from 2.1: `BOOLEAN`. */
  safetyitem?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  restricteditem?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  compliantitem?: boolean;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  condition?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  engineeringalert?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  specification1?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  specification2?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  specification3?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  engineeringapproval?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  qualitycontrolapproval?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  salesapproval?: boolean;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  primarycountryoforigin?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  brand?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  subbrand?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  category?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  subcategory?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  catalogref?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  color?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  style?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  size1?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  size2?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  giftcard?: boolean;
  /** Borrowed from 2.1: `BOOLEAN`. */
  webenabled?: boolean;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  webname?: string;
  /** Borrowed from 2.1: `STRING_1000`: at most 1000 characters. */
  webshortdesc?: string;
  /** Borrowed from 2.1: `STRING_2000`: at most 2000 characters. */
  weblongdesc?: string;
}

/** `Intacct create_item CREATE Request` */
export const createItemFunction: FunctionProfile<CreateItemFunction, Created> =
  {
    name: "Intacct create_item CREATE Request",
    version: "3.0",
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
    btoshiptocontactname?, cnbillingtemplate?, cnrevenuetemplate?, cnrevenue2template?,
    cnexpensetemplate?, cnexpense2template?, customfields?, mrr?, autoprintlabel?, weightuom?,
    netweight?, lwhuom?, length?, width?, height?, thicknessuom?, thickness?, minimumthickness?,
    maximumthickness?, areauom?, area?, volumeuom?, volume?, diameteruom?, innerdiameter?,
    outerdiameter?, durometer?, densityuom?, density?, upc12?, ean13?, safetyitem?, restricteditem?,
    compliantitem?, condition?, engineeringalert?, specification1?, specification2?,
    specification3?, engineeringapproval?, qualitycontrolapproval?, salesapproval?,
    primarycountryoforigin?, brand?, subbrand?, category?, subcategory?, catalogref?, color?,
    style?, size1?, size2?, giftcard?, webenabled?, webname?, webshortdesc?, weblongdesc?)`,
    types: {
      itemid: "STRING_30 borrowed",
      name: "STRING_100 borrowed",
      status: enumStatus,
      itemtype: "STRING_30 borrowed",
      enablefulfillment: "BOOLEAN",
      enable_bins: "BOOLEAN",
      extended_description: "STRING_400 borrowed",
      productlineid: "STRING_30 borrowed",
      substituteid: "STRING_30 borrowed",
      ship_weight: "NUMBER_12_4 borrowed",
      datelastsold: "DATE",
      datelastrecvd: "DATE",
      taxable: "BOOLEAN",
      cost_method: "STRING_1 borrowed",
      standard_cost: "NUMBER_30_10 borrowed",
      average_cost: "NUMBER_30_10 borrowed",
      base_price: "NUMBER_30_10 borrowed",
      standard_unit: "STRING_30 borrowed",
      purchase_unit: "STRING_30 borrowed",
      purchase_unit_factor: "INTEGER",
      sales_unit: "STRING_30 borrowed",
      sales_unit_factor: "INTEGER",
      default_warehouse: "STRING_40 borrowed",
      glgroup: "STRING_80 borrowed",
      note: "STRING_1000 borrowed",
      inventory_precision: "INTEGER",
      purchasing_precision: "INTEGER",
      sales_precision: "INTEGER",
      upc: "STRING_40 borrowed",
      hasstartenddates: "BOOLEAN",
      term_period: "STRING_1 borrowed",
      defaultnoofperiods: "INTEGER",
      computepriceforshortterm: "BOOLEAN",
      itaxgroup: () => itaxgroup,
      revenue_posting: "STRING_30 borrowed",
      vendlineitems: () => vendLineItems,
      whslineitems: () => whsLineItems,
      complineitems: () => complineitems,
      taxcode: "STRING_30 borrowed",
      vsoecategory: "STRING_40 borrowed",
      vsoedlvrstatus: "STRING_40 borrowed",
      vsoerevdefstatus: "STRING_40 borrowed",
      incomeaccount: "STRING_24 borrowed",
      invaccount: "STRING_24 borrowed",
      expenseaccount: "STRING_24 borrowed",
      cogsaccount: "STRING_24 borrowed",
      offsetoeglaccount: "STRING_24 borrowed",
      offsetpoglaccount: "STRING_24 borrowed",
      defrevaccount: "STRING_30 borrowed",
      uomgrp: "STRING_50 borrowed",
      dropship: "BOOLEAN",
      buytoorder: "BOOLEAN",
      btoshiptocontactname: "STRING_100 borrowed",
      cnbillingtemplate: "STRING_30 borrowed",
      cnrevenuetemplate: "STRING_30 borrowed",
      cnrevenue2template: "STRING_30 borrowed",
      cnexpensetemplate: "STRING_30 borrowed",
      cnexpense2template: "STRING_30 borrowed",
      customfields: () => customFields,
      mrr: "BOOLEAN",
      autoprintlabel: "BOOLEAN",
      weightuom: "STRING_50 borrowed",
      netweight: "NUMBER_12_4 borrowed",
      lwhuom: "STRING_50 borrowed",
      length: "NUMBER_12_4 borrowed",
      width: "NUMBER_12_4 borrowed",
      height: "NUMBER_12_4 borrowed",
      thicknessuom: "STRING_50 borrowed",
      thickness: "NUMBER_12_4 borrowed",
      minimumthickness: "NUMBER_12_4 borrowed",
      maximumthickness: "NUMBER_12_4 borrowed",
      areauom: "STRING_50 borrowed",
      area: "NUMBER_12_4 borrowed",
      volumeuom: "STRING_50 borrowed",
      volume: "NUMBER_12_4 borrowed",
      diameteruom: "STRING_50 borrowed",
      innerdiameter: "NUMBER_12_4 borrowed",
      outerdiameter: "NUMBER_12_4 borrowed",
      durometer: "STRING_10 borrowed",
      densityuom: "STRING_50 borrowed",
      density: "NUMBER_12_4 borrowed",
      upc12: "INTEGER",
      ean13: "INTEGER",
      safetyitem: "BOOLEAN",
      restricteditem: "BOOLEAN",
      compliantitem: "BOOLEAN",
      condition: "STRING_30 borrowed",
      engineeringalert: "STRING_30 borrowed",
      specification1: "STRING_30 borrowed",
      specification2: "STRING_30 borrowed",
      specification3: "STRING_30 borrowed",
      engineeringapproval: "BOOLEAN",
      qualitycontrolapproval: "BOOLEAN",
      salesapproval: "BOOLEAN",
      primarycountryoforigin: "STRING_30 borrowed",
      brand: "STRING_30 borrowed",
      subbrand: "STRING_30 borrowed",
      category: "STRING_80 borrowed",
      subcategory: "STRING_30 borrowed",
      catalogref: "STRING_30 borrowed",
      color: "STRING_30 borrowed",
      style: "STRING_30 borrowed",
      size1: "STRING_30 borrowed",
      size2: "STRING_30 borrowed",
      giftcard: "BOOLEAN",
      webenabled: "BOOLEAN",
      webname: "STRING_30 borrowed",
      webshortdesc: "STRING_1000 borrowed",
      weblongdesc: "STRING_2000 borrowed",
    },
    attributes: { ignoreduplicates: '(true | false) "false"' },
  };

/** Updates an item. Declared in 3.0/inventory.dtd. */
export interface UpdateItemFunction {
  /** Attribute. */
  itemid: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  enablefulfillment?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  enable_bins?: boolean | null;
  /** Borrowed from 2.1: `STRING_400`: at most 400 characters. */
  extended_description?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  productlineid?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  substituteid?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  ship_weight?: Decimal | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  taxable?: boolean | null;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  standard_cost?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  base_price?: Decimal | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  standard_unit?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  purchase_unit?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  purchase_unit_factor?: Integer | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  sales_unit?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  sales_unit_factor?: Integer | null;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  default_warehouse?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  glgroup?: string;
  /** Borrowed from 2.1: `STRING_1000`: at most 1000 characters. */
  note?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  inventory_precision?: Integer | null;
  /** Borrowed from 2.1: `INTEGER`. */
  purchasing_precision?: Integer | null;
  /** Borrowed from 2.1: `INTEGER`. */
  sales_precision?: Integer | null;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  upc?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  hasstartenddates?: boolean | null;
  /** Borrowed from 2.1: `STRING_1`: at most 1 character. */
  term_period?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  defaultnoofperiods?: Integer | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  computepriceforshortterm?: boolean | null;
  /** The tax group of an item. */
  itaxgroup?: Itaxgroup;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  revenue_posting?: string;
  vendlineitems?: readonly [VendLineItem, ...VendLineItem[]];
  whslineitems?: readonly [WhsLineItem, ...WhsLineItem[]];
  complineitems?: readonly [Complineitem, ...Complineitem[]];
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  taxcode?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  vsoecategory?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  vsoedlvrstatus?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  vsoerevdefstatus?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  incomeaccount?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  invaccount?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  expenseaccount?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  cogsaccount?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetoeglaccount?: string;
  /** Borrowed from 2.1: `STRING_24`: at most 24 characters. */
  offsetpoglaccount?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  defrevaccount?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  uomgrp?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  dropship?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  buytoorder?: boolean | null;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  btoshiptocontactname?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cnbillingtemplate?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cnrevenuetemplate?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cnrevenue2template?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cnexpensetemplate?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cnexpense2template?: string;
  /** Custom fields, by name. */
  customfields?: readonly CustomField[];
  /** `BOOLEAN`. */
  mrr?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  autoprintlabel?: boolean | null;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  weightuom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  netweight?: Decimal | null;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  lwhuom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  length?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  width?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  height?: Decimal | null;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  thicknessuom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  thickness?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  minimumthickness?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  maximumthickness?: Decimal | null;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  areauom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  area?: Decimal | null;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  volumeuom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  volume?: Decimal | null;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  diameteruom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  innerdiameter?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  outerdiameter?: Decimal | null;
  /** Borrowed from 2.1: `STRING_10`: at most 10 characters. */
  durometer?: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  densityuom?: string;
  /** Borrowed from 2.1: `NUMBER_12_4`: at most 12 digits before the point and 4 after it. */
  density?: Decimal | null;
  /** Borrowed from 2.1: `INTEGER`. */
  upc12?: Integer | null;
  /** Borrowed from 2.1: `INTEGER`. */
  ean13?: Integer | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  safetyitem?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  restricteditem?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  compliantitem?: boolean | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  condition?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  engineeringalert?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  specification1?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  specification2?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  specification3?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  engineeringapproval?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  qualitycontrolapproval?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  salesapproval?: boolean | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  primarycountryoforigin?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  brand?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  subbrand?: string;
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  category?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  subcategory?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  catalogref?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  color?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  style?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  size1?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  size2?: string;
  /** Borrowed from 2.1: `BOOLEAN`. */
  giftcard?: boolean | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  webenabled?: boolean | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  webname?: string;
  /** Borrowed from 2.1: `STRING_1000`: at most 1000 characters. */
  webshortdesc?: string;
  /** Borrowed from 2.1: `STRING_2000`: at most 2000 characters. */
  weblongdesc?: string;
}

/** `Intacct update_item UPDATE Request` */
export const updateItemFunction: FunctionProfile<
  UpdateItemFunction,
  Completed
> = {
  name: "Intacct update_item UPDATE Request",
  version: "3.0",
  element: "update_item",
  content: `(name?, status?, enablefulfillment?, enable_bins?, extended_description?, productlineid?,
    substituteid?, ship_weight?, taxable?, standard_cost?, base_price?, standard_unit?,
    purchase_unit?, purchase_unit_factor?, sales_unit?, sales_unit_factor?, default_warehouse?,
    glgroup?, note?, inventory_precision?, purchasing_precision?, sales_precision?, upc?,
    hasstartenddates?, term_period?, defaultnoofperiods?, computepriceforshortterm?, itaxgroup?,
    revenue_posting?, vendlineitems?, whslineitems?, complineitems?, taxcode?, vsoecategory?,
    vsoedlvrstatus?, vsoerevdefstatus?, incomeaccount?, invaccount?, expenseaccount?, cogsaccount?,
    offsetoeglaccount?, offsetpoglaccount?, defrevaccount?, uomgrp?, dropship?, buytoorder?,
    btoshiptocontactname?, cnbillingtemplate?, cnrevenuetemplate?, cnrevenue2template?,
    cnexpensetemplate?, cnexpense2template?, customfields?, mrr?, autoprintlabel?, weightuom?,
    netweight?, lwhuom?, length?, width?, height?, thicknessuom?, thickness?, minimumthickness?,
    maximumthickness?, areauom?, area?, volumeuom?, volume?, diameteruom?, innerdiameter?,
    outerdiameter?, durometer?, densityuom?, density?, upc12?, ean13?, safetyitem?, restricteditem?,
    compliantitem?, condition?, engineeringalert?, specification1?, specification2?,
    specification3?, engineeringapproval?, qualitycontrolapproval?, salesapproval?,
    primarycountryoforigin?, brand?, subbrand?, category?, subcategory?, catalogref?, color?,
    style?, size1?, size2?, giftcard?, webenabled?, webname?, webshortdesc?, weblongdesc?)`,
  types: {
    name: "STRING_100 borrowed",
    status: enumStatus,
    enablefulfillment: "BOOLEAN",
    enable_bins: "BOOLEAN",
    extended_description: "STRING_400 borrowed",
    productlineid: "STRING_30 borrowed",
    substituteid: "STRING_30 borrowed",
    ship_weight: "NUMBER_12_4 borrowed",
    taxable: "BOOLEAN",
    standard_cost: "NUMBER_30_10 borrowed",
    base_price: "NUMBER_30_10 borrowed",
    standard_unit: "STRING_30 borrowed",
    purchase_unit: "STRING_30 borrowed",
    purchase_unit_factor: "INTEGER",
    sales_unit: "STRING_30 borrowed",
    sales_unit_factor: "INTEGER",
    default_warehouse: "STRING_40 borrowed",
    glgroup: "STRING_80 borrowed",
    note: "STRING_1000 borrowed",
    inventory_precision: "INTEGER",
    purchasing_precision: "INTEGER",
    sales_precision: "INTEGER",
    upc: "STRING_40 borrowed",
    hasstartenddates: "BOOLEAN",
    term_period: "STRING_1 borrowed",
    defaultnoofperiods: "INTEGER",
    computepriceforshortterm: "BOOLEAN",
    itaxgroup: () => itaxgroup,
    revenue_posting: "STRING_30 borrowed",
    vendlineitems: () => vendLineItems,
    whslineitems: () => whsLineItems,
    complineitems: () => complineitems,
    taxcode: "STRING_30 borrowed",
    vsoecategory: "STRING_40 borrowed",
    vsoedlvrstatus: "STRING_40 borrowed",
    vsoerevdefstatus: "STRING_40 borrowed",
    incomeaccount: "STRING_24 borrowed",
    invaccount: "STRING_24 borrowed",
    expenseaccount: "STRING_24 borrowed",
    cogsaccount: "STRING_24 borrowed",
    offsetoeglaccount: "STRING_24 borrowed",
    offsetpoglaccount: "STRING_24 borrowed",
    defrevaccount: "STRING_30 borrowed",
    uomgrp: "STRING_50 borrowed",
    dropship: "BOOLEAN",
    buytoorder: "BOOLEAN",
    btoshiptocontactname: "STRING_100 borrowed",
    cnbillingtemplate: "STRING_30 borrowed",
    cnrevenuetemplate: "STRING_30 borrowed",
    cnrevenue2template: "STRING_30 borrowed",
    cnexpensetemplate: "STRING_30 borrowed",
    cnexpense2template: "STRING_30 borrowed",
    customfields: () => customFields,
    mrr: "BOOLEAN",
    autoprintlabel: "BOOLEAN",
    weightuom: "STRING_50 borrowed",
    netweight: "NUMBER_12_4 borrowed",
    lwhuom: "STRING_50 borrowed",
    length: "NUMBER_12_4 borrowed",
    width: "NUMBER_12_4 borrowed",
    height: "NUMBER_12_4 borrowed",
    thicknessuom: "STRING_50 borrowed",
    thickness: "NUMBER_12_4 borrowed",
    minimumthickness: "NUMBER_12_4 borrowed",
    maximumthickness: "NUMBER_12_4 borrowed",
    areauom: "STRING_50 borrowed",
    area: "NUMBER_12_4 borrowed",
    volumeuom: "STRING_50 borrowed",
    volume: "NUMBER_12_4 borrowed",
    diameteruom: "STRING_50 borrowed",
    innerdiameter: "NUMBER_12_4 borrowed",
    outerdiameter: "NUMBER_12_4 borrowed",
    durometer: "STRING_10 borrowed",
    densityuom: "STRING_50 borrowed",
    density: "NUMBER_12_4 borrowed",
    upc12: "INTEGER",
    ean13: "INTEGER",
    safetyitem: "BOOLEAN",
    restricteditem: "BOOLEAN",
    compliantitem: "BOOLEAN",
    condition: "STRING_30 borrowed",
    engineeringalert: "STRING_30 borrowed",
    specification1: "STRING_30 borrowed",
    specification2: "STRING_30 borrowed",
    specification3: "STRING_30 borrowed",
    engineeringapproval: "BOOLEAN",
    qualitycontrolapproval: "BOOLEAN",
    salesapproval: "BOOLEAN",
    primarycountryoforigin: "STRING_30 borrowed",
    brand: "STRING_30 borrowed",
    subbrand: "STRING_30 borrowed",
    category: "STRING_80 borrowed",
    subcategory: "STRING_30 borrowed",
    catalogref: "STRING_30 borrowed",
    color: "STRING_30 borrowed",
    style: "STRING_30 borrowed",
    size1: "STRING_30 borrowed",
    size2: "STRING_30 borrowed",
    giftcard: "BOOLEAN",
    webenabled: "BOOLEAN",
    webname: "STRING_30 borrowed",
    webshortdesc: "STRING_1000 borrowed",
    weblongdesc: "STRING_2000 borrowed",
  },
  attributes: { itemid: "CDATA #REQUIRED" },
  nulls: true,
};

/** Deletes an item. Declared in shared/inventory.dtd. */
export interface DeleteItemFunction {
  /** Attribute. */
  itemid: string;
}

/** `Intacct delete_item DELETE Request` */
export const deleteItemFunction: FunctionProfile<
  DeleteItemFunction,
  Completed
> = {
  name: "Intacct delete_item DELETE Request",
  version: "3.0",
  element: "delete_item",
  content: "EMPTY",
  attributes: { itemid: "CDATA #REQUIRED" },
};

/** An item. Declared in 3.0/inventory.dtd. */
export interface CreateItem {
  ITEMID: string;
  NAME: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive";
  ITEMTYPE:
    | "Inventory"
    | "Non-Inventory"
    | "Non-Inventory (Purchase only)"
    | "Non-Inventory (Sales only)"
    | "Kit"
    | "Stockable Kit";
  /** `BOOLEAN`. */
  ENABLEFULFILLMENT?: boolean;
  /** `BOOLEAN`. */
  CONTRACTENABLED?: boolean;
  PRODUCTLINEID?: string;
  COST_METHOD?: "Standard" | "Average" | "FIFO" | "LIFO";
  EXTENDED_DESCRIPTION?: string;
  PODESCRIPTION?: string;
  SODESCRIPTION?: string;
  UOMGRP?:
    | "Area"
    | "Count"
    | "Duration"
    | "Length"
    | "Numbers"
    | "Time"
    | "Volume"
    | "Weight"
    | (string & {});
  NOTE?: string;
  GLGROUP?: string;
  /** "Quantity" unless given. */
  DEFAULT_CONVERSIONTYPE?: "Price" | "Quantity";
  /** `MONEY`. */
  STANDARD_COST?: Decimal;
  /** `MONEY`. */
  BASEPRICE?: Decimal;
  /** `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean;
  /** A tax group, by name. */
  TAXGROUP?: CreateItemTaxGroupElement;
  /** `BOOLEAN`. "false" unless given. */
  ALLOWMULTIPLETAXGRPS?: boolean;
  ITEMTAXGRPITEMMAPS?: readonly CreateItemtaxgrpitemmap[];
  DEFAULTREVRECTEMPLKEY?: string;
  INCOMEACCTKEY?: string;
  INVACCTKEY?: string;
  EXPENSEACCTKEY?: string;
  COGSACCTKEY?: string;
  OFFSETOEGLACCOUNTKEY?: string;
  OFFSETPOGLACCOUNTKEY?: string;
  DEFERREDREVACCTKEY?: string;
  VSOECATEGORY?:
    | "Product - Specified"
    | "Product - Unspecified"
    | "Upgrade - Specified"
    | "Upgrade - Unspecified"
    | "Software"
    | "Services"
    | "Post Contract Support(PCS)";
  VSOEDLVRSTATUS?: "Delivered" | "Undelivered";
  VSOEREVDEFSTATUS?:
    "Defer until item is delivered" | "Defer bundle until item is delivered";
  REVPOSTING?: "Component Level" | "Kit Level";
  REVPRINTING?: "Individual Components" | "Kit";
  SUBSTITUTEID?: string;
  /** `BOOLEAN`. "false" unless given. */
  ENABLE_SERIALNO?: boolean;
  SERIAL_MASKKEY?: string;
  /** `BOOLEAN`. "false" unless given. */
  ENABLE_LOT_CATEGORY?: boolean;
  LOT_CATEGORYKEY?: string;
  /** `BOOLEAN`. "false" unless given. */
  ENABLE_BINS?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  ENABLE_EXPIRATION?: boolean;
  UPC?: string;
  /** `INTEGER`. */
  INV_PRECISION?: Integer;
  /** `INTEGER`. */
  SO_PRECISION?: Integer;
  /** `INTEGER`. */
  PO_PRECISION?: Integer;
  /** `BOOLEAN`. "false" unless given. */
  ENABLELANDEDCOST?: boolean;
  LANDEDCOSTINFO?: readonly CreateItemLandedCost[];
  /** `BOOLEAN`. "false" unless given. */
  HASSTARTENDDATES?: boolean;
  TERMPERIOD?: "Days" | "Weeks" | "Months" | "Years";
  /** `INTEGER`. */
  TOTALPERIODS?: Integer;
  /** `BOOLEAN`. "false" unless given. */
  COMPUTEFORSHORTTERM?: boolean;
  RENEWALMACROID?: string;
  /** `BOOLEAN`. "true" unless given. */
  ENABLE_REPLENISHMENT?: boolean;
  DEFAULT_REPLENISHMENT_UOM?: string;
  REPLENISHMENT_METHOD?:
    | "Reorder point"
    | "Demand forecast by single value"
    | "Demand forecast by fluctuating values";
  /** `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: Integer;
  /** `INTEGER`. */
  MAX_ORDER_QTY?: Integer;
  /** `INTEGER`. "1" unless given. */
  REORDER_POINT?: Integer;
  /** `INTEGER`. */
  REORDER_QTY?: Integer;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: Integer;
  WAREHOUSEINFO?: readonly CreateItemWarehouseInfo[];
  VENDORINFO?: readonly CreateItemVendor[];
  /** `BOOLEAN`. "false" unless given. */
  AUTOPRINTLABEL?: boolean;
  WEIGHTUOM?: string;
  /** `NUMBER`. */
  NETWEIGHT?: Decimal;
  /** `NUMBER`. */
  SHIP_WEIGHT?: Decimal;
  LWHUOM?: string;
  /** `NUMBER`. */
  LENGTH?: Decimal;
  /** `NUMBER`. */
  WIDTH?: Decimal;
  /** `NUMBER`. */
  HEIGHT?: Decimal;
  THICKNESSUOM?: string;
  /** `NUMBER`. */
  THICKNESS?: Decimal;
  /** `NUMBER`. */
  MINIMUMTHICKNESS?: Decimal;
  /** `NUMBER`. */
  MAXIMUMTHICKNESS?: Decimal;
  AREAUOM?: string;
  /** `NUMBER`. */
  AREA?: Decimal;
  VOLUMEUOM?: string;
  /** `NUMBER`. */
  VOLUME?: Decimal;
  DIAMETERUOM?: string;
  /** `NUMBER`. */
  INNERDIAMETER?: Decimal;
  /** `NUMBER`. */
  OUTERDIAMETER?: Decimal;
  DUROMETER?: string;
  DENSITYUOM?: string;
  /** `NUMBER`. */
  DENSITY?: Decimal;
  /** `INTEGER`. */
  UPC12?: Integer;
  /** `INTEGER`. */
  EAN13?: Integer;
  /** `BOOLEAN`. "false" unless given. */
  SAFETYITEM?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  RESTRICTEDITEM?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  COMPLIANTITEM?: boolean;
  CONDITION?: string;
  ENGINEERINGALERT?: string;
  SPECIFICATION1?: string;
  SPECIFICATION2?: string;
  SPECIFICATION3?: string;
  /** `BOOLEAN`. "false" unless given. */
  ENGINEERINGAPPROVAL?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  QUALITYCONTROLAPPROVAL?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  SALESAPPROVAL?: boolean;
  PRIMARYCOUNTRYOFORIGIN?: string;
  BRAND?: string;
  SUBBRAND?: string;
  CATEGORY?: string;
  SUBCATEGORY?: string;
  CATALOGREF?: string;
  COLOR?: string;
  STYLE?: string;
  SIZE1?: string;
  SIZE2?: string;
  /** `BOOLEAN`. "false" unless given. */
  GIFTCARD?: boolean;
  /** `BOOLEAN`. "false" unless given. */
  WEBENABLED?: boolean;
  WEBNAME?: string;
  WEBSHORTDESC?: string;
  WEBLONGDESC?: string;
}

/** `Intacct item CREATE Request` */
export const createItem: FunctionProfile<CreateItem, ItemData> = {
  name: "Intacct item CREATE Request",
  version: "3.0",
  within: "create",
  element: "ITEM",
  content: `(ITEMID & NAME & STATUS? & ITEMTYPE & ENABLEFULFILLMENT? & CONTRACTENABLED? & PRODUCTLINEID? &
    COST_METHOD? & EXTENDED_DESCRIPTION? & PODESCRIPTION? & SODESCRIPTION? & UOMGRP? & NOTE? &
    GLGROUP? & DEFAULT_CONVERSIONTYPE? & STANDARD_COST? & BASEPRICE? & TAXABLE? & TAXGROUP? &
    ALLOWMULTIPLETAXGRPS? & ITEMTAXGRPITEMMAPS? & DEFAULTREVRECTEMPLKEY? & INCOMEACCTKEY? &
    INVACCTKEY? & EXPENSEACCTKEY? & COGSACCTKEY? & OFFSETOEGLACCOUNTKEY? & OFFSETPOGLACCOUNTKEY? &
    DEFERREDREVACCTKEY? & VSOECATEGORY? & VSOEDLVRSTATUS? & VSOEREVDEFSTATUS? & REVPOSTING? &
    REVPRINTING? & SUBSTITUTEID? & ENABLE_SERIALNO? & SERIAL_MASKKEY? & ENABLE_LOT_CATEGORY? &
    LOT_CATEGORYKEY? & ENABLE_BINS? & ENABLE_EXPIRATION? & UPC? & INV_PRECISION? & SO_PRECISION? &
    PO_PRECISION? & ENABLELANDEDCOST? & LANDEDCOSTINFO? & HASSTARTENDDATES? & TERMPERIOD? &
    TOTALPERIODS? & COMPUTEFORSHORTTERM? & RENEWALMACROID? & ENABLE_REPLENISHMENT? &
    DEFAULT_REPLENISHMENT_UOM? & REPLENISHMENT_METHOD? & SAFETY_STOCK? & MAX_ORDER_QTY? &
    REORDER_POINT? & REORDER_QTY? & FORECAST_DEMAND_IN_LEAD_TIME? & WAREHOUSEINFO? & VENDORINFO? &
    AUTOPRINTLABEL? & WEIGHTUOM? & NETWEIGHT? & SHIP_WEIGHT? & LWHUOM? & LENGTH? & WIDTH? &
    HEIGHT? & THICKNESSUOM? & THICKNESS? & MINIMUMTHICKNESS? & MAXIMUMTHICKNESS? & AREAUOM? &
    AREA? & VOLUMEUOM? & VOLUME? & DIAMETERUOM? & INNERDIAMETER? & OUTERDIAMETER? & DUROMETER? &
    DENSITYUOM? & DENSITY? & UPC12? & EAN13? & SAFETYITEM? & RESTRICTEDITEM? & COMPLIANTITEM? &
    CONDITION? & ENGINEERINGALERT? & SPECIFICATION1? & SPECIFICATION2? & SPECIFICATION3? &
    ENGINEERINGAPPROVAL? & QUALITYCONTROLAPPROVAL? & SALESAPPROVAL? & PRIMARYCOUNTRYOFORIGIN? &
    BRAND? & SUBBRAND? & CATEGORY? & SUBCATEGORY? & CATALOGREF? & COLOR? & STYLE? & SIZE1? &
    SIZE2? & GIFTCARD? & WEBENABLED? & WEBNAME? & WEBSHORTDESC? & WEBLONGDESC? & #ANY*)`,
  source: "documented",
  types: {
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    ITEMTYPE: {
      name: "STRING",
      base: "enum",
      values: [
        "Inventory",
        "Non-Inventory",
        "Non-Inventory (Purchase only)",
        "Non-Inventory (Sales only)",
        "Kit",
        "Stockable Kit",
      ],
    },
    ENABLEFULFILLMENT: "BOOLEAN",
    CONTRACTENABLED: "BOOLEAN",
    COST_METHOD: {
      name: "STRING",
      base: "enum",
      values: ["Standard", "Average", "FIFO", "LIFO"],
    },
    UOMGRP: {
      name: "STRING",
      base: "enum",
      values: [
        "Area",
        "Count",
        "Duration",
        "Length",
        "Numbers",
        "Time",
        "Volume",
        "Weight",
      ],
      open: true,
    },
    DEFAULT_CONVERSIONTYPE: {
      name: "STRING",
      base: "enum",
      values: ["Price", "Quantity"],
    },
    STANDARD_COST: "MONEY",
    BASEPRICE: "MONEY",
    TAXABLE: "BOOLEAN",
    TAXGROUP: () => createItemTaxGroupElement,
    ALLOWMULTIPLETAXGRPS: "BOOLEAN",
    ITEMTAXGRPITEMMAPS: () => createItemtaxgrpitemmaps,
    VSOECATEGORY: {
      name: "STRING",
      base: "enum",
      values: [
        "Product - Specified",
        "Product - Unspecified",
        "Upgrade - Specified",
        "Upgrade - Unspecified",
        "Software",
        "Services",
        "Post Contract Support(PCS)",
      ],
    },
    VSOEDLVRSTATUS: {
      name: "STRING",
      base: "enum",
      values: ["Delivered", "Undelivered"],
    },
    VSOEREVDEFSTATUS: {
      name: "STRING",
      base: "enum",
      values: [
        "Defer until item is delivered",
        "Defer bundle until item is delivered",
      ],
    },
    REVPOSTING: {
      name: "STRING",
      base: "enum",
      values: ["Component Level", "Kit Level"],
    },
    REVPRINTING: {
      name: "STRING",
      base: "enum",
      values: ["Individual Components", "Kit"],
    },
    ENABLE_SERIALNO: "BOOLEAN",
    ENABLE_LOT_CATEGORY: "BOOLEAN",
    ENABLE_BINS: "BOOLEAN",
    ENABLE_EXPIRATION: "BOOLEAN",
    INV_PRECISION: "INTEGER",
    SO_PRECISION: "INTEGER",
    PO_PRECISION: "INTEGER",
    ENABLELANDEDCOST: "BOOLEAN",
    LANDEDCOSTINFO: () => createLandedCostInfo,
    HASSTARTENDDATES: "BOOLEAN",
    TERMPERIOD: {
      name: "STRING",
      base: "enum",
      values: ["Days", "Weeks", "Months", "Years"],
    },
    TOTALPERIODS: "INTEGER",
    COMPUTEFORSHORTTERM: "BOOLEAN",
    ENABLE_REPLENISHMENT: "BOOLEAN",
    REPLENISHMENT_METHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Reorder point",
        "Demand forecast by single value",
        "Demand forecast by fluctuating values",
      ],
    },
    SAFETY_STOCK: "INTEGER",
    MAX_ORDER_QTY: "INTEGER",
    REORDER_POINT: "INTEGER",
    REORDER_QTY: "INTEGER",
    FORECAST_DEMAND_IN_LEAD_TIME: "INTEGER",
    WAREHOUSEINFO: () => createWarehouseInfo,
    VENDORINFO: () => createVendorInfo,
    AUTOPRINTLABEL: "BOOLEAN",
    NETWEIGHT: "NUMBER",
    SHIP_WEIGHT: "NUMBER",
    LENGTH: "NUMBER",
    WIDTH: "NUMBER",
    HEIGHT: "NUMBER",
    THICKNESS: "NUMBER",
    MINIMUMTHICKNESS: "NUMBER",
    MAXIMUMTHICKNESS: "NUMBER",
    AREA: "NUMBER",
    VOLUME: "NUMBER",
    INNERDIAMETER: "NUMBER",
    OUTERDIAMETER: "NUMBER",
    DENSITY: "NUMBER",
    UPC12: "INTEGER",
    EAN13: "INTEGER",
    SAFETYITEM: "BOOLEAN",
    RESTRICTEDITEM: "BOOLEAN",
    COMPLIANTITEM: "BOOLEAN",
    ENGINEERINGAPPROVAL: "BOOLEAN",
    QUALITYCONTROLAPPROVAL: "BOOLEAN",
    SALESAPPROVAL: "BOOLEAN",
    GIFTCARD: "BOOLEAN",
    WEBENABLED: "BOOLEAN",
  },
  response: () => getItemResponse,
};

/** An item. Declared in 3.0/inventory.dtd. */
export type UpdateItem = UpdateItemFields &
  (
    | {
        /** `INTEGER`. */
        RECORDNO: Integer | null;
        ITEMID?: string;
      }
    | { RECORDNO?: never; ITEMID: string }
  );

interface UpdateItemFields {
  NAME?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** `BOOLEAN`. */
  ENABLEFULFILLMENT?: boolean | null;
  /** `BOOLEAN`. */
  CONTRACTENABLED?: boolean | null;
  PRODUCTLINEID?: string;
  EXTENDED_DESCRIPTION?: string;
  PODESCRIPTION?: string;
  SODESCRIPTION?: string;
  UOMGRP?:
    | "Area"
    | "Count"
    | "Duration"
    | "Length"
    | "Numbers"
    | "Time"
    | "Volume"
    | "Weight"
    | (string & {})
    | null;
  NOTE?: string;
  GLGROUP?: string;
  /** "Quantity" unless given. */
  DEFAULT_CONVERSIONTYPE?: "Price" | "Quantity" | null;
  /** `MONEY`. */
  STANDARD_COST?: Decimal | null;
  /** `MONEY`. */
  BASEPRICE?: Decimal | null;
  /** `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** A tax group, by name. */
  TAXGROUP?: UpdateItemTaxGroup;
  /** `BOOLEAN`. "false" unless given. */
  ALLOWMULTIPLETAXGRPS?: boolean | null;
  ITEMTAXGRPITEMMAPS?: readonly UpdateItemtaxgrpitemmap[];
  DEFAULTREVRECTEMPLKEY?: string;
  INCOMEACCTKEY?: string;
  INVACCTKEY?: string;
  EXPENSEACCTKEY?: string;
  COGSACCTKEY?: string;
  OFFSETOEGLACCOUNTKEY?: string;
  OFFSETPOGLACCOUNTKEY?: string;
  DEFERREDREVACCTKEY?: string;
  VSOECATEGORY?:
    | "Product - Specified"
    | "Product - Unspecified"
    | "Upgrade - Specified"
    | "Upgrade - Unspecified"
    | "Software"
    | "Services"
    | "Post Contract Support(PCS)"
    | null;
  VSOEDLVRSTATUS?: "Delivered" | "Undelivered" | null;
  VSOEREVDEFSTATUS?:
    | "Defer until item is delivered"
    | "Defer bundle until item is delivered"
    | null;
  REVPOSTING?: "Component Level" | "Kit Level" | null;
  REVPRINTING?: "Individual Components" | "Kit" | null;
  SUBSTITUTEID?: string;
  /** `BOOLEAN`. "false" unless given. */
  ENABLE_SERIALNO?: boolean | null;
  SERIAL_MASKKEY?: string;
  /** `BOOLEAN`. "false" unless given. */
  ENABLE_LOT_CATEGORY?: boolean | null;
  LOT_CATEGORYKEY?: string;
  /** `BOOLEAN`. "false" unless given. */
  ENABLE_BINS?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  ENABLE_EXPIRATION?: boolean | null;
  UPC?: string;
  /** `INTEGER`. */
  INV_PRECISION?: Integer | null;
  /** `INTEGER`. */
  SO_PRECISION?: Integer | null;
  /** `INTEGER`. */
  PO_PRECISION?: Integer | null;
  /** `BOOLEAN`. "false" unless given. */
  ENABLELANDEDCOST?: boolean | null;
  LANDEDCOSTINFO?: readonly UpdateItemLandedCost[];
  /** `BOOLEAN`. "false" unless given. */
  HASSTARTENDDATES?: boolean | null;
  TERMPERIOD?: "Days" | "Weeks" | "Months" | "Years" | null;
  /** `INTEGER`. */
  TOTALPERIODS?: Integer | null;
  /** `BOOLEAN`. "false" unless given. */
  COMPUTEFORSHORTTERM?: boolean | null;
  RENEWALMACROID?: string;
  /** `BOOLEAN`. "true" unless given. */
  ENABLE_REPLENISHMENT?: boolean | null;
  DEFAULT_REPLENISHMENT_UOM?: string;
  REPLENISHMENT_METHOD?:
    | "Reorder point"
    | "Demand forecast by single value"
    | "Demand forecast by fluctuating values"
    | null;
  /** `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: Integer | null;
  /** `INTEGER`. */
  MAX_ORDER_QTY?: Integer | null;
  /** `INTEGER`. "1" unless given. */
  REORDER_POINT?: Integer | null;
  /** `INTEGER`. */
  REORDER_QTY?: Integer | null;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: Integer | null;
  WAREHOUSEINFO?: readonly UpdateItemWarehouseInfo[];
  VENDORINFO?: readonly UpdateItemVendor[];
  /** `BOOLEAN`. "false" unless given. */
  AUTOPRINTLABEL?: boolean | null;
  WEIGHTUOM?: string;
  /** `NUMBER`. */
  NETWEIGHT?: Decimal | null;
  /** `NUMBER`. */
  SHIP_WEIGHT?: Decimal | null;
  LWHUOM?: string;
  /** `NUMBER`. */
  LENGTH?: Decimal | null;
  /** `NUMBER`. */
  WIDTH?: Decimal | null;
  /** `NUMBER`. */
  HEIGHT?: Decimal | null;
  THICKNESSUOM?: string;
  /** `NUMBER`. */
  THICKNESS?: Decimal | null;
  /** `NUMBER`. */
  MINIMUMTHICKNESS?: Decimal | null;
  /** `NUMBER`. */
  MAXIMUMTHICKNESS?: Decimal | null;
  AREAUOM?: string;
  /** `NUMBER`. */
  AREA?: Decimal | null;
  VOLUMEUOM?: string;
  /** `NUMBER`. */
  VOLUME?: Decimal | null;
  DIAMETERUOM?: string;
  /** `NUMBER`. */
  INNERDIAMETER?: Decimal | null;
  /** `NUMBER`. */
  OUTERDIAMETER?: Decimal | null;
  DUROMETER?: string;
  DENSITYUOM?: string;
  /** `NUMBER`. */
  DENSITY?: Decimal | null;
  /** `INTEGER`. */
  UPC12?: Integer | null;
  /** `INTEGER`. */
  EAN13?: Integer | null;
  /** `BOOLEAN`. "false" unless given. */
  SAFETYITEM?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  RESTRICTEDITEM?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  COMPLIANTITEM?: boolean | null;
  CONDITION?: string;
  ENGINEERINGALERT?: string;
  SPECIFICATION1?: string;
  SPECIFICATION2?: string;
  SPECIFICATION3?: string;
  /** `BOOLEAN`. "false" unless given. */
  ENGINEERINGAPPROVAL?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  QUALITYCONTROLAPPROVAL?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  SALESAPPROVAL?: boolean | null;
  PRIMARYCOUNTRYOFORIGIN?: string;
  BRAND?: string;
  SUBBRAND?: string;
  CATEGORY?: string;
  SUBCATEGORY?: string;
  CATALOGREF?: string;
  COLOR?: string;
  STYLE?: string;
  SIZE1?: string;
  SIZE2?: string;
  /** `BOOLEAN`. "false" unless given. */
  GIFTCARD?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  WEBENABLED?: boolean | null;
  WEBNAME?: string;
  WEBSHORTDESC?: string;
  WEBLONGDESC?: string;
}

/** `Intacct item UPDATE Request` */
export const updateItem: FunctionProfile<UpdateItem, ItemData> = {
  name: "Intacct item UPDATE Request",
  version: "3.0",
  within: "update",
  element: "ITEM",
  content: `((RECORDNO || ITEMID) & NAME? & STATUS? & ENABLEFULFILLMENT? & CONTRACTENABLED? &
    PRODUCTLINEID? & EXTENDED_DESCRIPTION? & PODESCRIPTION? & SODESCRIPTION? & UOMGRP? & NOTE? &
    GLGROUP? & DEFAULT_CONVERSIONTYPE? & STANDARD_COST? & BASEPRICE? & TAXABLE? & TAXGROUP? &
    ALLOWMULTIPLETAXGRPS? & ITEMTAXGRPITEMMAPS? & DEFAULTREVRECTEMPLKEY? & INCOMEACCTKEY? &
    INVACCTKEY? & EXPENSEACCTKEY? & COGSACCTKEY? & OFFSETOEGLACCOUNTKEY? & OFFSETPOGLACCOUNTKEY? &
    DEFERREDREVACCTKEY? & VSOECATEGORY? & VSOEDLVRSTATUS? & VSOEREVDEFSTATUS? & REVPOSTING? &
    REVPRINTING? & SUBSTITUTEID? & ENABLE_SERIALNO? & SERIAL_MASKKEY? & ENABLE_LOT_CATEGORY? &
    LOT_CATEGORYKEY? & ENABLE_BINS? & ENABLE_EXPIRATION? & UPC? & INV_PRECISION? & SO_PRECISION? &
    PO_PRECISION? & ENABLELANDEDCOST? & LANDEDCOSTINFO? & HASSTARTENDDATES? & TERMPERIOD? &
    TOTALPERIODS? & COMPUTEFORSHORTTERM? & RENEWALMACROID? & ENABLE_REPLENISHMENT? &
    DEFAULT_REPLENISHMENT_UOM? & REPLENISHMENT_METHOD? & SAFETY_STOCK? & MAX_ORDER_QTY? &
    REORDER_POINT? & REORDER_QTY? & FORECAST_DEMAND_IN_LEAD_TIME? & WAREHOUSEINFO? & VENDORINFO? &
    AUTOPRINTLABEL? & WEIGHTUOM? & NETWEIGHT? & SHIP_WEIGHT? & LWHUOM? & LENGTH? & WIDTH? &
    HEIGHT? & THICKNESSUOM? & THICKNESS? & MINIMUMTHICKNESS? & MAXIMUMTHICKNESS? & AREAUOM? &
    AREA? & VOLUMEUOM? & VOLUME? & DIAMETERUOM? & INNERDIAMETER? & OUTERDIAMETER? & DUROMETER? &
    DENSITYUOM? & DENSITY? & UPC12? & EAN13? & SAFETYITEM? & RESTRICTEDITEM? & COMPLIANTITEM? &
    CONDITION? & ENGINEERINGALERT? & SPECIFICATION1? & SPECIFICATION2? & SPECIFICATION3? &
    ENGINEERINGAPPROVAL? & QUALITYCONTROLAPPROVAL? & SALESAPPROVAL? & PRIMARYCOUNTRYOFORIGIN? &
    BRAND? & SUBBRAND? & CATEGORY? & SUBCATEGORY? & CATALOGREF? & COLOR? & STYLE? & SIZE1? &
    SIZE2? & GIFTCARD? & WEBENABLED? & WEBNAME? & WEBSHORTDESC? & WEBLONGDESC? & #ANY*)`,
  source: "documented",
  wants: ["NAME"],
  types: {
    RECORDNO: "INTEGER",
    STATUS: { name: "STRING", base: "enum", values: ["active", "inactive"] },
    ENABLEFULFILLMENT: "BOOLEAN",
    CONTRACTENABLED: "BOOLEAN",
    UOMGRP: {
      name: "STRING",
      base: "enum",
      values: [
        "Area",
        "Count",
        "Duration",
        "Length",
        "Numbers",
        "Time",
        "Volume",
        "Weight",
      ],
      open: true,
    },
    DEFAULT_CONVERSIONTYPE: {
      name: "STRING",
      base: "enum",
      values: ["Price", "Quantity"],
    },
    STANDARD_COST: "MONEY",
    BASEPRICE: "MONEY",
    TAXABLE: "BOOLEAN",
    TAXGROUP: () => updateItemTaxGroup,
    ALLOWMULTIPLETAXGRPS: "BOOLEAN",
    ITEMTAXGRPITEMMAPS: () => updateItemtaxgrpitemmaps,
    VSOECATEGORY: {
      name: "STRING",
      base: "enum",
      values: [
        "Product - Specified",
        "Product - Unspecified",
        "Upgrade - Specified",
        "Upgrade - Unspecified",
        "Software",
        "Services",
        "Post Contract Support(PCS)",
      ],
    },
    VSOEDLVRSTATUS: {
      name: "STRING",
      base: "enum",
      values: ["Delivered", "Undelivered"],
    },
    VSOEREVDEFSTATUS: {
      name: "STRING",
      base: "enum",
      values: [
        "Defer until item is delivered",
        "Defer bundle until item is delivered",
      ],
    },
    REVPOSTING: {
      name: "STRING",
      base: "enum",
      values: ["Component Level", "Kit Level"],
    },
    REVPRINTING: {
      name: "STRING",
      base: "enum",
      values: ["Individual Components", "Kit"],
    },
    ENABLE_SERIALNO: "BOOLEAN",
    ENABLE_LOT_CATEGORY: "BOOLEAN",
    ENABLE_BINS: "BOOLEAN",
    ENABLE_EXPIRATION: "BOOLEAN",
    INV_PRECISION: "INTEGER",
    SO_PRECISION: "INTEGER",
    PO_PRECISION: "INTEGER",
    ENABLELANDEDCOST: "BOOLEAN",
    LANDEDCOSTINFO: () => updateLandedCostInfo,
    HASSTARTENDDATES: "BOOLEAN",
    TERMPERIOD: {
      name: "STRING",
      base: "enum",
      values: ["Days", "Weeks", "Months", "Years"],
    },
    TOTALPERIODS: "INTEGER",
    COMPUTEFORSHORTTERM: "BOOLEAN",
    ENABLE_REPLENISHMENT: "BOOLEAN",
    REPLENISHMENT_METHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Reorder point",
        "Demand forecast by single value",
        "Demand forecast by fluctuating values",
      ],
    },
    SAFETY_STOCK: "INTEGER",
    MAX_ORDER_QTY: "INTEGER",
    REORDER_POINT: "INTEGER",
    REORDER_QTY: "INTEGER",
    FORECAST_DEMAND_IN_LEAD_TIME: "INTEGER",
    WAREHOUSEINFO: () => updateWarehouseInfo,
    VENDORINFO: () => updateVendorInfo,
    AUTOPRINTLABEL: "BOOLEAN",
    NETWEIGHT: "NUMBER",
    SHIP_WEIGHT: "NUMBER",
    LENGTH: "NUMBER",
    WIDTH: "NUMBER",
    HEIGHT: "NUMBER",
    THICKNESS: "NUMBER",
    MINIMUMTHICKNESS: "NUMBER",
    MAXIMUMTHICKNESS: "NUMBER",
    AREA: "NUMBER",
    VOLUME: "NUMBER",
    INNERDIAMETER: "NUMBER",
    OUTERDIAMETER: "NUMBER",
    DENSITY: "NUMBER",
    UPC12: "INTEGER",
    EAN13: "INTEGER",
    SAFETYITEM: "BOOLEAN",
    RESTRICTEDITEM: "BOOLEAN",
    COMPLIANTITEM: "BOOLEAN",
    ENGINEERINGAPPROVAL: "BOOLEAN",
    QUALITYCONTROLAPPROVAL: "BOOLEAN",
    SALESAPPROVAL: "BOOLEAN",
    GIFTCARD: "BOOLEAN",
    WEBENABLED: "BOOLEAN",
  },
  nulls: true,
  response: () => getItemResponse,
};

/** What Intacct item DELETE may ask for. */
export type DeleteItem = Delete;

/** `Intacct item DELETE Request` */
export const deleteItem: FunctionProfile<DeleteItem, Completed> = {
  name: "Intacct item DELETE Request",
  version: "3.0",
  fixed: { object: "ITEM" },
  element: "delete",
  content: "(object & keys)",
  types: deleteTypes,
};

/** What Intacct item GET may ask for. */
export type GetItem = Read<ItemField | "*">;

/** `Intacct item GET Request` */
export const getItem: FunctionProfile<GetItem, ItemData> = {
  name: "Intacct item GET Request",
  version: "3.0",
  fixed: { object: "ITEM" },
  element: "read",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readTypes,
  response: () => getItemResponse,
};

/** What Intacct item readByName GET may ask for. */
export type ReadByNameItem = ReadByName<ItemField | "*">;

/** `Intacct item readByName GET Request` */
export const readByNameItem: FunctionProfile<ReadByNameItem, ItemData> = {
  name: "Intacct item readByName GET Request",
  version: "3.0",
  fixed: { object: "ITEM" },
  element: "readByName",
  content: "(object & keys & fields? & returnFormat? & docparid?)",
  types: readByNameTypes,
  response: () => readByNameItemResponse,
};

/** What Intacct item readByQuery QUERY may ask for. */
export type ReadByQueryItem = ReadByQuery<ItemField | "*">;

/** `Intacct item readByQuery QUERY Request` */
export const readByQueryItem: FunctionProfile<ReadByQueryItem, ItemData> = {
  name: "Intacct item readByQuery QUERY Request",
  version: "3.0",
  fixed: { object: "ITEM" },
  element: "readByQuery",
  content: "(object & query & pagesize? & fields? & returnFormat? & docparid?)",
  types: readByQueryTypes,
  response: () => readByQueryItemResponse,
};

/** What Intacct item QUERY may ask for. */
export type QueryItem = QueryInput;

/** `Intacct item QUERY Request` */
export const queryItem: QueryProfile<ItemRecord> = {
  name: "Intacct item QUERY Request",
  version: "3.0",
  fixed: { object: "ITEM" },
  element: "query",
  content:
    "(select & object & docparid? & filter? & orderby? & options? & pagesize? & offset?)",
  types: queryTypes,
  response: () => queryItemResponse,
};

/** What Intacct item LOOKUP may ask for. */
export type LookupItem = Lookup;

/** `Intacct item LOOKUP Request` */
export const lookupItem: FunctionProfile<LookupItem, TypeData> = {
  name: "Intacct item LOOKUP Request",
  version: "3.0",
  fixed: { object: "ITEM" },
  element: "lookup",
  content: "(object & docparid?)",
  types: lookupTypes,
  response: () => lookupItemResponse,
};

/** `Intacct item GET Response` */
export const getItemResponse: Profile<ItemData> = {
  name: "Intacct item GET Response",
  version: "3.0",
  element: "data",
  content: "(item*)",
  alias: { ITEM: "item" },
  types: { item: () => itemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct item readByName GET Response` */
export const readByNameItemResponse: Profile<ItemData> = {
  name: "Intacct item readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(item*)",
  alias: { ITEM: "item" },
  types: { item: () => itemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct item readByQuery QUERY Response` */
export const readByQueryItemResponse: Profile<ItemData> = {
  name: "Intacct item readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(item*)",
  alias: { ITEM: "item" },
  types: { item: () => itemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct item QUERY Response` */
export const queryItemResponse: Profile<ItemRows> = {
  name: "Intacct item QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ITEM*)",
  types: { ITEM: () => itemRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** `Intacct item LOOKUP Response` */
export const lookupItemResponse: Profile<TypeData> = {
  name: "Intacct item LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `item` holds. */
export interface ItemData extends DataAttributes {
  item?: ItemRecord[];
}

/** The fields of an item that can be asked for. */
export type ItemField = keyof ItemFields | `${string}.${string}`;

/** What an answer about `ITEM` holds. */
export interface ItemRows extends DataAttributes {
  ITEM?: ItemRecord[];
}

/** The tax group of an item. Declared in shared/structures.dtd. */
export interface Itaxgroup {
  /** Borrowed from 2.1: `KEY`. */
  key?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name?: string;
}

export const itaxgroup: Shape<Itaxgroup> = {
  element: "itaxgroup",
  content: "(key?, name?)",
  types: { key: "KEY", name: "STRING_100 borrowed" },
};

export const vendLineItems: Shape<readonly [VendLineItem, ...VendLineItem[]]> =
  {
    element: "vendlineitems",
    content: "(vendlineitem+)",
    types: { vendlineitem: () => vendLineItem },
  };

/** A vendor that supplies an item. Declared in shared/structures.dtd. */
export interface VendLineItem {
  /** Borrowed from 2.1: `ID`. */
  vendorid: string;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  stockno?: string;
  /** Borrowed from 2.1: `NUMBER_8`: at most 8 digits before the point. */
  leadtime?: Decimal;
  /** Borrowed from 2.1: `NUMBER_8`: at most 8 digits before the point. */
  econorderqty?: Decimal;
}

export const vendLineItem: Shape<VendLineItem> = {
  element: "vendlineitem",
  content: "(vendorid, stockno?, leadtime?, econorderqty?)",
  types: {
    vendorid: "ID",
    stockno: "STRING_50 borrowed",
    leadtime: "NUMBER_8 borrowed",
    econorderqty: "NUMBER_8 borrowed",
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
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  standard_cost?: Decimal;
}

export const whselineitemstdcostentry: Shape<Whselineitemstdcostentry> = {
  element: "whselineitemstdcostentry",
  content: "(effective_start_date?, standard_cost?)",
  types: {
    effective_start_date: "DATE",
    standard_cost: "NUMBER_30_10 borrowed",
  },
};

export const complineitems: Shape<readonly [Complineitem, ...Complineitem[]]> =
  {
    element: "complineitems",
    content: "(complineitem+)",
    types: { complineitem: () => complineitem },
  };

/** What is known of an item in one warehouse. Declared in shared/inventory.dtd. */
export interface WhsLineItem {
  /** Borrowed from 2.1: `ID`. */
  whsid: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  cycle?: string;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  stdcost?: Decimal;
  whselineitemstdcostentries?: readonly [
    Whselineitemstdcostentry,
    ...Whselineitemstdcostentry[],
  ];
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  lastcost?: Decimal;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  avgcost?: Decimal;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  reordermethod?: string;
  /** Borrowed from 2.1: `NUMBER_8`: at most 8 digits before the point. */
  economyorderqty?: Decimal;
  /** Borrowed from 2.1: `BOOLEAN`. */
  reorder?: boolean;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  minorderqty?: Decimal;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  maxorderqty?: Decimal;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  minstock?: Decimal;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  maxstock?: Decimal;
  /** `DATE`, sent as year, month and day. */
  datelastsold?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datelastrecvd?: IsoDate;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  begbalqty?: Decimal;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  begbalprice?: Decimal;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  defaultsubsection?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  default_aisle?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  default_row?: string;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
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
    cycle: "STRING_30 borrowed",
    stdcost: "NUMBER_30_10 borrowed",
    whselineitemstdcostentries: () => whselineitemstdcostentries,
    lastcost: "NUMBER_30_10 borrowed",
    avgcost: "NUMBER_30_10 borrowed",
    reordermethod: "STRING_20 borrowed",
    economyorderqty: "NUMBER_8 borrowed",
    reorder: "BOOLEAN",
    minorderqty: "NUMBER_30_10 borrowed",
    maxorderqty: "NUMBER_30_10 borrowed",
    minstock: "NUMBER_30_10 borrowed",
    maxstock: "NUMBER_30_10 borrowed",
    datelastsold: "DATE",
    datelastrecvd: "DATE",
    begbalqty: "NUMBER_30_10 borrowed",
    begbalprice: "NUMBER_30_10 borrowed",
    defaultsubsection: "STRING_30 borrowed",
    default_aisle: "STRING_30 borrowed",
    default_row: "STRING_30 borrowed",
    default_bin: "STRING_30 borrowed",
  },
};

/** A component of a kit. Declared in shared/inventory.dtd. */
export interface Complineitem {
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  componentkey: string;
  /** Borrowed from 2.1: `NUMBER_16_4`: at most 16 digits before the point and 4 after it. */
  quantity?: Decimal;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  revpercent?: Decimal;
  /** Borrowed from 2.1: `STRING_50`: at most 50 characters. */
  delete_component?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  kcdlvrstatus?: string;
  /** Borrowed from 2.1: `STRING_40`: at most 40 characters. */
  kcrevdefstatus?: string;
}

export const complineitem: Shape<Complineitem> = {
  element: "complineitem",
  content:
    "(componentkey, quantity?, revpercent?, delete_component?, kcdlvrstatus?, kcrevdefstatus?)",
  types: {
    componentkey: "STRING_50 borrowed",
    quantity: "NUMBER_16_4 borrowed",
    revpercent: "NUMBER_30_10 borrowed",
    delete_component: "STRING_50 borrowed",
    kcdlvrstatus: "STRING_40 borrowed",
    kcrevdefstatus: "STRING_40 borrowed",
  },
};

/** A tax group, by name. Declared in 3.0/inventory.dtd. */
export interface CreateItemTaxGroupElement {
  NAME: string;
}

export const createItemTaxGroupElement: Shape<CreateItemTaxGroupElement> = {
  element: "TAXGROUP",
  content: "(NAME)",
};

export const createItemtaxgrpitemmaps: Shape<
  readonly CreateItemtaxgrpitemmap[]
> = {
  element: "ITEMTAXGRPITEMMAPS",
  content: "(ITEMTAXGRPITEMMAP*)",
  types: { ITEMTAXGRPITEMMAP: () => createItemtaxgrpitemmap },
};

/** Declared in 3.0/inventory.dtd. */
export interface CreateItemtaxgrpitemmap {
  /** A tax group, by name. */
  TAXGROUP?: CreateItemtaxgrpitemmapTaxGroup;
  NAME?: string;
}

export const createItemtaxgrpitemmap: Shape<CreateItemtaxgrpitemmap> = {
  element: "ITEMTAXGRPITEMMAP",
  content: "(TAXGROUP? & NAME?)",
  source: "documented",
  types: { TAXGROUP: () => createItemtaxgrpitemmapTaxGroup },
};

/** A tax group, by name. Declared in 3.0/inventory.dtd. */
export interface CreateItemtaxgrpitemmapTaxGroup {
  NAME: string;
}

export const createItemtaxgrpitemmapTaxGroup: Shape<CreateItemtaxgrpitemmapTaxGroup> =
  {
    element: "TAXGROUP",
    content: "(NAME)",
  };

export const createLandedCostInfo: Shape<readonly CreateItemLandedCost[]> = {
  element: "LANDEDCOSTINFO",
  content: "(ITEMLANDEDCOST*)",
  types: { ITEMLANDEDCOST: () => createItemLandedCost },
};

/** How a landed cost is spread over items. Declared in 3.0/inventory.dtd. */
export interface CreateItemLandedCost {
  ITEMID: string;
  METHOD: "Volume" | "Weight" | "Count";
  VALUE: string;
  /** `BOOLEAN`. */
  ACTIVE?: boolean;
}

export const createItemLandedCost: Shape<CreateItemLandedCost> = {
  element: "ITEMLANDEDCOST",
  content: "(ITEMID & METHOD & VALUE & ACTIVE?)",
  source: "documented",
  types: {
    METHOD: {
      name: "STRING",
      base: "enum",
      values: ["Volume", "Weight", "Count"],
    },
    ACTIVE: "BOOLEAN",
  },
};

export const createWarehouseInfo: Shape<readonly CreateItemWarehouseInfo[]> = {
  element: "WAREHOUSEINFO",
  content: "(ITEMWAREHOUSEINFO*)",
  types: { ITEMWAREHOUSEINFO: () => createItemWarehouseInfo },
};

/** What holds for an item in one warehouse. Declared in 3.0/inventory.dtd. */
export interface CreateItemWarehouseInfo {
  WAREHOUSEID: string;
  /** `BOOLEAN`. "true" unless given. */
  ENABLE_REPLENISHMENT?: boolean;
  REPLENISHMENT_METHOD?:
    | "Reorder point"
    | "Demand forecast by single value"
    | "Demand forecast by fluctuating values";
  /** `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: Integer;
  /** `INTEGER`. */
  MAX_ORDER_QTY?: Integer;
  /** `INTEGER`. */
  REORDER_POINT?: Integer;
  /** `INTEGER`. */
  REORDER_QTY?: Integer;
  /** A vendor that supplies the item to the warehouse. */
  ITEMWAREHOUSEVENDORENTRIES?: readonly CreateItemWarehouseVendorEntries[];
}

export const createItemWarehouseInfo: Shape<CreateItemWarehouseInfo> = {
  element: "ITEMWAREHOUSEINFO",
  content: `(WAREHOUSEID & ENABLE_REPLENISHMENT? & REPLENISHMENT_METHOD? & SAFETY_STOCK? & MAX_ORDER_QTY? &
    REORDER_POINT? & REORDER_QTY? & ITEMWAREHOUSEVENDORENTRIES*)`,
  source: "documented",
  types: {
    ENABLE_REPLENISHMENT: "BOOLEAN",
    REPLENISHMENT_METHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Reorder point",
        "Demand forecast by single value",
        "Demand forecast by fluctuating values",
      ],
    },
    SAFETY_STOCK: "INTEGER",
    MAX_ORDER_QTY: "INTEGER",
    REORDER_POINT: "INTEGER",
    REORDER_QTY: "INTEGER",
    ITEMWAREHOUSEVENDORENTRIES: () => createItemWarehouseVendorEntries,
  },
};

/** A vendor that supplies the item to the warehouse. Declared in 3.0/inventory.dtd. */
export interface CreateItemWarehouseVendorEntries {
  VENDORID: string;
  /** `BOOLEAN`. */
  PREFERRED_VENDOR?: boolean;
  STOCKNO?: string;
  LEAD_TIME?: string;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: Integer;
  /** `INTEGER`. "1" unless given. */
  ECONOMIC_ORDER_QTY?: Integer;
  /** `INTEGER`. "1" unless given. */
  MIN_ORDER_QTY?: Integer;
  UOM?: string;
}

export const createItemWarehouseVendorEntries: Shape<CreateItemWarehouseVendorEntries> =
  {
    element: "ITEMWAREHOUSEVENDORENTRIES",
    content: `(VENDORID & PREFERRED_VENDOR? & STOCKNO? & LEAD_TIME? & FORECAST_DEMAND_IN_LEAD_TIME? &
    ECONOMIC_ORDER_QTY? & MIN_ORDER_QTY? & UOM?)`,
    source: "documented",
    types: {
      PREFERRED_VENDOR: "BOOLEAN",
      FORECAST_DEMAND_IN_LEAD_TIME: "INTEGER",
      ECONOMIC_ORDER_QTY: "INTEGER",
      MIN_ORDER_QTY: "INTEGER",
    },
  };

export const createVendorInfo: Shape<readonly CreateItemVendor[]> = {
  element: "VENDORINFO",
  content: "(ITEMVENDOR*)",
  types: { ITEMVENDOR: () => createItemVendor },
};

/** A vendor that supplies the item. Declared in 3.0/inventory.dtd. */
export interface CreateItemVendor {
  VENDORID: string;
  /** `BOOLEAN`. */
  PREFERRED_VENDOR?: boolean;
  STOCKNO?: string;
  LEAD_TIME?: string;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: Integer;
  /** "1" unless given. */
  ECONOMIC_ORDER_QTY?: string;
  /** `INTEGER`. "1" unless given. */
  MIN_ORDER_QTY?: Integer;
  UOM?: string;
  /** `INTEGER`. */
  REORDER_POINT?: Integer;
  /** `INTEGER`. */
  REORDER_QTY?: Integer;
  /** `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: Integer;
}

export const createItemVendor: Shape<CreateItemVendor> = {
  element: "ITEMVENDOR",
  content: `(VENDORID & PREFERRED_VENDOR? & STOCKNO? & LEAD_TIME? & FORECAST_DEMAND_IN_LEAD_TIME? &
    ECONOMIC_ORDER_QTY? & MIN_ORDER_QTY? & UOM? & REORDER_POINT? & REORDER_QTY? & SAFETY_STOCK?)`,
  source: "documented",
  types: {
    PREFERRED_VENDOR: "BOOLEAN",
    FORECAST_DEMAND_IN_LEAD_TIME: "INTEGER",
    MIN_ORDER_QTY: "INTEGER",
    REORDER_POINT: "INTEGER",
    REORDER_QTY: "INTEGER",
    SAFETY_STOCK: "INTEGER",
  },
};

/** A tax group, by name. Declared in 3.0/inventory.dtd. */
export interface UpdateItemTaxGroup {
  NAME: string;
}

export const updateItemTaxGroup: Shape<UpdateItemTaxGroup> = {
  element: "TAXGROUP",
  content: "(NAME)",
  nulls: true,
};

export const updateItemtaxgrpitemmaps: Shape<
  readonly UpdateItemtaxgrpitemmap[]
> = {
  element: "ITEMTAXGRPITEMMAPS",
  content: "(ITEMTAXGRPITEMMAP*)",
  types: { ITEMTAXGRPITEMMAP: () => updateItemtaxgrpitemmap },
  nulls: true,
};

/** Declared in 3.0/inventory.dtd. */
export interface UpdateItemtaxgrpitemmap {
  /** A tax group, by name. */
  TAXGROUP?: UpdateItemtaxgrpitemmapTaxGroup;
  NAME?: string;
}

export const updateItemtaxgrpitemmap: Shape<UpdateItemtaxgrpitemmap> = {
  element: "ITEMTAXGRPITEMMAP",
  content: "(TAXGROUP? & NAME?)",
  source: "documented",
  types: { TAXGROUP: () => updateItemtaxgrpitemmapTaxGroup },
  nulls: true,
};

/** A tax group, by name. Declared in 3.0/inventory.dtd. */
export interface UpdateItemtaxgrpitemmapTaxGroup {
  NAME: string;
}

export const updateItemtaxgrpitemmapTaxGroup: Shape<UpdateItemtaxgrpitemmapTaxGroup> =
  {
    element: "TAXGROUP",
    content: "(NAME)",
    nulls: true,
  };

export const updateLandedCostInfo: Shape<readonly UpdateItemLandedCost[]> = {
  element: "LANDEDCOSTINFO",
  content: "(ITEMLANDEDCOST*)",
  types: { ITEMLANDEDCOST: () => updateItemLandedCost },
  nulls: true,
};

/** How a landed cost is spread over items. Declared in 3.0/inventory.dtd. */
export interface UpdateItemLandedCost {
  ITEMID?: string;
  METHOD?: "Volume" | "Weight" | "Count" | null;
  VALUE?: string;
  /** `BOOLEAN`. */
  ACTIVE?: boolean | null;
}

export const updateItemLandedCost: Shape<UpdateItemLandedCost> = {
  element: "ITEMLANDEDCOST",
  content: "(ITEMID? & METHOD? & VALUE? & ACTIVE?)",
  source: "documented",
  wants: ["ITEMID", "METHOD", "VALUE"],
  types: {
    METHOD: {
      name: "STRING",
      base: "enum",
      values: ["Volume", "Weight", "Count"],
    },
    ACTIVE: "BOOLEAN",
  },
  nulls: true,
};

export const updateWarehouseInfo: Shape<readonly UpdateItemWarehouseInfo[]> = {
  element: "WAREHOUSEINFO",
  content: "(ITEMWAREHOUSEINFO*)",
  types: { ITEMWAREHOUSEINFO: () => updateItemWarehouseInfo },
  nulls: true,
};

/** What holds for an item in one warehouse. Declared in 3.0/inventory.dtd. */
export interface UpdateItemWarehouseInfo {
  WAREHOUSEID?: string;
  /** `BOOLEAN`. "true" unless given. */
  ENABLE_REPLENISHMENT?: boolean | null;
  REPLENISHMENT_METHOD?:
    | "Reorder point"
    | "Demand forecast by single value"
    | "Demand forecast by fluctuating values"
    | null;
  /** `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: Integer | null;
  /** `INTEGER`. */
  MAX_ORDER_QTY?: Integer | null;
  /** `INTEGER`. */
  REORDER_POINT?: Integer | null;
  /** `INTEGER`. */
  REORDER_QTY?: Integer | null;
  /** A vendor that supplies the item to the warehouse. */
  ITEMWAREHOUSEVENDORENTRIES?: readonly UpdateItemWarehouseVendorEntries[];
}

export const updateItemWarehouseInfo: Shape<UpdateItemWarehouseInfo> = {
  element: "ITEMWAREHOUSEINFO",
  content: `(WAREHOUSEID? & ENABLE_REPLENISHMENT? & REPLENISHMENT_METHOD? & SAFETY_STOCK? & MAX_ORDER_QTY? &
    REORDER_POINT? & REORDER_QTY? & ITEMWAREHOUSEVENDORENTRIES*)`,
  source: "documented",
  wants: ["WAREHOUSEID"],
  types: {
    ENABLE_REPLENISHMENT: "BOOLEAN",
    REPLENISHMENT_METHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Reorder point",
        "Demand forecast by single value",
        "Demand forecast by fluctuating values",
      ],
    },
    SAFETY_STOCK: "INTEGER",
    MAX_ORDER_QTY: "INTEGER",
    REORDER_POINT: "INTEGER",
    REORDER_QTY: "INTEGER",
    ITEMWAREHOUSEVENDORENTRIES: () => updateItemWarehouseVendorEntries,
  },
  nulls: true,
};

/** A vendor that supplies the item to the warehouse. Declared in 3.0/inventory.dtd. */
export interface UpdateItemWarehouseVendorEntries {
  VENDORID?: string;
  /** `BOOLEAN`. */
  PREFERRED_VENDOR?: boolean | null;
  STOCKNO?: string;
  LEAD_TIME?: string;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: Integer | null;
  /** `INTEGER`. "1" unless given. */
  ECONOMIC_ORDER_QTY?: Integer | null;
  /** `INTEGER`. "1" unless given. */
  MIN_ORDER_QTY?: Integer | null;
  UOM?: string;
}

export const updateItemWarehouseVendorEntries: Shape<UpdateItemWarehouseVendorEntries> =
  {
    element: "ITEMWAREHOUSEVENDORENTRIES",
    content: `(VENDORID? & PREFERRED_VENDOR? & STOCKNO? & LEAD_TIME? & FORECAST_DEMAND_IN_LEAD_TIME? &
    ECONOMIC_ORDER_QTY? & MIN_ORDER_QTY? & UOM?)`,
    source: "documented",
    wants: ["VENDORID"],
    types: {
      PREFERRED_VENDOR: "BOOLEAN",
      FORECAST_DEMAND_IN_LEAD_TIME: "INTEGER",
      ECONOMIC_ORDER_QTY: "INTEGER",
      MIN_ORDER_QTY: "INTEGER",
    },
    nulls: true,
  };

export const updateVendorInfo: Shape<readonly UpdateItemVendor[]> = {
  element: "VENDORINFO",
  content: "(ITEMVENDOR*)",
  types: { ITEMVENDOR: () => updateItemVendor },
  nulls: true,
};

/** A vendor that supplies the item. Declared in 3.0/inventory.dtd. */
export interface UpdateItemVendor {
  VENDORID?: string;
  /** `BOOLEAN`. */
  PREFERRED_VENDOR?: boolean | null;
  STOCKNO?: string;
  LEAD_TIME?: string;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: Integer | null;
  /** "1" unless given. */
  ECONOMIC_ORDER_QTY?: string;
  /** `INTEGER`. "1" unless given. */
  MIN_ORDER_QTY?: Integer | null;
  UOM?: string;
}

export const updateItemVendor: Shape<UpdateItemVendor> = {
  element: "ITEMVENDOR",
  content: `(VENDORID? & PREFERRED_VENDOR? & STOCKNO? & LEAD_TIME? & FORECAST_DEMAND_IN_LEAD_TIME? &
    ECONOMIC_ORDER_QTY? & MIN_ORDER_QTY? & UOM?)`,
  source: "documented",
  wants: ["VENDORID"],
  types: {
    PREFERRED_VENDOR: "BOOLEAN",
    FORECAST_DEMAND_IN_LEAD_TIME: "INTEGER",
    MIN_ORDER_QTY: "INTEGER",
  },
  nulls: true,
};

/** An item. Declared in 3.0/inventory.dtd. */
export interface ItemFields {
  /** `INTEGER`. */
  RECORDNO?: IntegerText | null;
  ITEMID?: string;
  NAME?: string;
  /** "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  ITEMTYPE?:
    | "Inventory"
    | "Non-Inventory"
    | "Non-Inventory (Purchase only)"
    | "Non-Inventory (Sales only)"
    | "Kit"
    | "Stockable Kit"
    | (string & {})
    | null;
  /** `BOOLEAN`. */
  ENABLEFULFILLMENT?: boolean | null;
  /** `BOOLEAN`. */
  CONTRACTENABLED?: boolean | null;
  PRODUCTLINEID?: string;
  COST_METHOD?: "Standard" | "Average" | "FIFO" | "LIFO" | (string & {}) | null;
  EXTENDED_DESCRIPTION?: string;
  PODESCRIPTION?: string;
  SODESCRIPTION?: string;
  UOMGRP?:
    | "Area"
    | "Count"
    | "Duration"
    | "Length"
    | "Numbers"
    | "Time"
    | "Volume"
    | "Weight"
    | (string & {})
    | null;
  NOTE?: string;
  GLGROUP?: string;
  /** "Quantity" unless given. */
  DEFAULT_CONVERSIONTYPE?: "Price" | "Quantity" | (string & {}) | null;
  /** `MONEY`. */
  STANDARD_COST?: DecimalText | null;
  /** `MONEY`. */
  BASEPRICE?: DecimalText | null;
  /** `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** A tax group, by name. */
  TAXGROUP?: ItemTaxGroupRecord;
  /** `BOOLEAN`. "false" unless given. */
  ALLOWMULTIPLETAXGRPS?: boolean | null;
  ITEMTAXGRPITEMMAPS?: ItemtaxgrpitemmapRecord[];
  DEFAULTREVRECTEMPLKEY?: string;
  INCOMEACCTKEY?: string;
  INVACCTKEY?: string;
  EXPENSEACCTKEY?: string;
  COGSACCTKEY?: string;
  OFFSETOEGLACCOUNTKEY?: string;
  OFFSETPOGLACCOUNTKEY?: string;
  DEFERREDREVACCTKEY?: string;
  VSOECATEGORY?:
    | "Product - Specified"
    | "Product - Unspecified"
    | "Upgrade - Specified"
    | "Upgrade - Unspecified"
    | "Software"
    | "Services"
    | "Post Contract Support(PCS)"
    | (string & {})
    | null;
  VSOEDLVRSTATUS?: "Delivered" | "Undelivered" | (string & {}) | null;
  VSOEREVDEFSTATUS?:
    | "Defer until item is delivered"
    | "Defer bundle until item is delivered"
    | (string & {})
    | null;
  REVPOSTING?: "Component Level" | "Kit Level" | (string & {}) | null;
  REVPRINTING?: "Individual Components" | "Kit" | (string & {}) | null;
  SUBSTITUTEID?: string;
  /** `BOOLEAN`. "false" unless given. */
  ENABLE_SERIALNO?: boolean | null;
  SERIAL_MASKKEY?: string;
  /** `BOOLEAN`. "false" unless given. */
  ENABLE_LOT_CATEGORY?: boolean | null;
  LOT_CATEGORYKEY?: string;
  /** `BOOLEAN`. "false" unless given. */
  ENABLE_BINS?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  ENABLE_EXPIRATION?: boolean | null;
  UPC?: string;
  /** `INTEGER`. */
  INV_PRECISION?: IntegerText | null;
  /** `INTEGER`. */
  SO_PRECISION?: IntegerText | null;
  /** `INTEGER`. */
  PO_PRECISION?: IntegerText | null;
  /** `BOOLEAN`. "false" unless given. */
  ENABLELANDEDCOST?: boolean | null;
  LANDEDCOSTINFO?: ItemLandedCostRecord[];
  /** `BOOLEAN`. "false" unless given. */
  HASSTARTENDDATES?: boolean | null;
  TERMPERIOD?: "Days" | "Weeks" | "Months" | "Years" | (string & {}) | null;
  /** `INTEGER`. */
  TOTALPERIODS?: IntegerText | null;
  /** `BOOLEAN`. "false" unless given. */
  COMPUTEFORSHORTTERM?: boolean | null;
  RENEWALMACROID?: string;
  /** `BOOLEAN`. "true" unless given. */
  ENABLE_REPLENISHMENT?: boolean | null;
  DEFAULT_REPLENISHMENT_UOM?: string;
  REPLENISHMENT_METHOD?:
    | "Reorder point"
    | "Demand forecast by single value"
    | "Demand forecast by fluctuating values"
    | (string & {})
    | null;
  /** `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: IntegerText | null;
  /** `INTEGER`. */
  MAX_ORDER_QTY?: IntegerText | null;
  /** `INTEGER`. "1" unless given. */
  REORDER_POINT?: IntegerText | null;
  /** `INTEGER`. */
  REORDER_QTY?: IntegerText | null;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: IntegerText | null;
  WAREHOUSEINFO?: ItemWarehouseInfoRecord[];
  VENDORINFO?: ItemVendorRecord[];
  /** `BOOLEAN`. "false" unless given. */
  AUTOPRINTLABEL?: boolean | null;
  WEIGHTUOM?: string;
  /** `NUMBER`. */
  NETWEIGHT?: DecimalText | null;
  /** `NUMBER`. */
  SHIP_WEIGHT?: DecimalText | null;
  LWHUOM?: string;
  /** `NUMBER`. */
  LENGTH?: DecimalText | null;
  /** `NUMBER`. */
  WIDTH?: DecimalText | null;
  /** `NUMBER`. */
  HEIGHT?: DecimalText | null;
  THICKNESSUOM?: string;
  /** `NUMBER`. */
  THICKNESS?: DecimalText | null;
  /** `NUMBER`. */
  MINIMUMTHICKNESS?: DecimalText | null;
  /** `NUMBER`. */
  MAXIMUMTHICKNESS?: DecimalText | null;
  AREAUOM?: string;
  /** `NUMBER`. */
  AREA?: DecimalText | null;
  VOLUMEUOM?: string;
  /** `NUMBER`. */
  VOLUME?: DecimalText | null;
  DIAMETERUOM?: string;
  /** `NUMBER`. */
  INNERDIAMETER?: DecimalText | null;
  /** `NUMBER`. */
  OUTERDIAMETER?: DecimalText | null;
  DUROMETER?: string;
  DENSITYUOM?: string;
  /** `NUMBER`. */
  DENSITY?: DecimalText | null;
  /** `INTEGER`. */
  UPC12?: IntegerText | null;
  /** `INTEGER`. */
  EAN13?: IntegerText | null;
  /** `BOOLEAN`. "false" unless given. */
  SAFETYITEM?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  RESTRICTEDITEM?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  COMPLIANTITEM?: boolean | null;
  CONDITION?: string;
  ENGINEERINGALERT?: string;
  SPECIFICATION1?: string;
  SPECIFICATION2?: string;
  SPECIFICATION3?: string;
  /** `BOOLEAN`. "false" unless given. */
  ENGINEERINGAPPROVAL?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  QUALITYCONTROLAPPROVAL?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  SALESAPPROVAL?: boolean | null;
  PRIMARYCOUNTRYOFORIGIN?: string;
  BRAND?: string;
  SUBBRAND?: string;
  CATEGORY?: string;
  SUBCATEGORY?: string;
  CATALOGREF?: string;
  COLOR?: string;
  STYLE?: string;
  SIZE1?: string;
  SIZE2?: string;
  /** `BOOLEAN`. "false" unless given. */
  GIFTCARD?: boolean | null;
  /** `BOOLEAN`. "false" unless given. */
  WEBENABLED?: boolean | null;
  WEBNAME?: string;
  WEBSHORTDESC?: string;
  WEBLONGDESC?: string;
}

/** What is read of it: the fields that are known, and others as they come. */
export interface ItemRecord extends ItemFields, OpenValues {}

export const itemRecord: Shape<ItemRecord> = {
  element: "ITEM",
  content: `(RECORDNO? & ITEMID? & NAME? & STATUS? & ITEMTYPE? & ENABLEFULFILLMENT? & CONTRACTENABLED? &
    PRODUCTLINEID? & COST_METHOD? & EXTENDED_DESCRIPTION? & PODESCRIPTION? & SODESCRIPTION? &
    UOMGRP? & NOTE? & GLGROUP? & DEFAULT_CONVERSIONTYPE? & STANDARD_COST? & BASEPRICE? & TAXABLE? &
    TAXGROUP? & ALLOWMULTIPLETAXGRPS? & ITEMTAXGRPITEMMAPS? & DEFAULTREVRECTEMPLKEY? &
    INCOMEACCTKEY? & INVACCTKEY? & EXPENSEACCTKEY? & COGSACCTKEY? & OFFSETOEGLACCOUNTKEY? &
    OFFSETPOGLACCOUNTKEY? & DEFERREDREVACCTKEY? & VSOECATEGORY? & VSOEDLVRSTATUS? &
    VSOEREVDEFSTATUS? & REVPOSTING? & REVPRINTING? & SUBSTITUTEID? & ENABLE_SERIALNO? &
    SERIAL_MASKKEY? & ENABLE_LOT_CATEGORY? & LOT_CATEGORYKEY? & ENABLE_BINS? & ENABLE_EXPIRATION? &
    UPC? & INV_PRECISION? & SO_PRECISION? & PO_PRECISION? & ENABLELANDEDCOST? & LANDEDCOSTINFO? &
    HASSTARTENDDATES? & TERMPERIOD? & TOTALPERIODS? & COMPUTEFORSHORTTERM? & RENEWALMACROID? &
    ENABLE_REPLENISHMENT? & DEFAULT_REPLENISHMENT_UOM? & REPLENISHMENT_METHOD? & SAFETY_STOCK? &
    MAX_ORDER_QTY? & REORDER_POINT? & REORDER_QTY? & FORECAST_DEMAND_IN_LEAD_TIME? &
    WAREHOUSEINFO? & VENDORINFO? & AUTOPRINTLABEL? & WEIGHTUOM? & NETWEIGHT? & SHIP_WEIGHT? &
    LWHUOM? & LENGTH? & WIDTH? & HEIGHT? & THICKNESSUOM? & THICKNESS? & MINIMUMTHICKNESS? &
    MAXIMUMTHICKNESS? & AREAUOM? & AREA? & VOLUMEUOM? & VOLUME? & DIAMETERUOM? & INNERDIAMETER? &
    OUTERDIAMETER? & DUROMETER? & DENSITYUOM? & DENSITY? & UPC12? & EAN13? & SAFETYITEM? &
    RESTRICTEDITEM? & COMPLIANTITEM? & CONDITION? & ENGINEERINGALERT? & SPECIFICATION1? &
    SPECIFICATION2? & SPECIFICATION3? & ENGINEERINGAPPROVAL? & QUALITYCONTROLAPPROVAL? &
    SALESAPPROVAL? & PRIMARYCOUNTRYOFORIGIN? & BRAND? & SUBBRAND? & CATEGORY? & SUBCATEGORY? &
    CATALOGREF? & COLOR? & STYLE? & SIZE1? & SIZE2? & GIFTCARD? & WEBENABLED? & WEBNAME? &
    WEBSHORTDESC? & WEBLONGDESC? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: {
      name: "STRING",
      base: "enum",
      values: ["active", "inactive"],
      open: true,
    },
    ITEMTYPE: {
      name: "STRING",
      base: "enum",
      values: [
        "Inventory",
        "Non-Inventory",
        "Non-Inventory (Purchase only)",
        "Non-Inventory (Sales only)",
        "Kit",
        "Stockable Kit",
      ],
      open: true,
    },
    ENABLEFULFILLMENT: "BOOLEAN",
    CONTRACTENABLED: "BOOLEAN",
    COST_METHOD: {
      name: "STRING",
      base: "enum",
      values: ["Standard", "Average", "FIFO", "LIFO"],
      open: true,
    },
    UOMGRP: {
      name: "STRING",
      base: "enum",
      values: [
        "Area",
        "Count",
        "Duration",
        "Length",
        "Numbers",
        "Time",
        "Volume",
        "Weight",
      ],
      open: true,
    },
    DEFAULT_CONVERSIONTYPE: {
      name: "STRING",
      base: "enum",
      values: ["Price", "Quantity"],
      open: true,
    },
    STANDARD_COST: "MONEY",
    BASEPRICE: "MONEY",
    TAXABLE: "BOOLEAN",
    TAXGROUP: () => itemTaxGroupRecord,
    ALLOWMULTIPLETAXGRPS: "BOOLEAN",
    ITEMTAXGRPITEMMAPS: () => itemtaxgrpitemmapsRecord,
    VSOECATEGORY: {
      name: "STRING",
      base: "enum",
      values: [
        "Product - Specified",
        "Product - Unspecified",
        "Upgrade - Specified",
        "Upgrade - Unspecified",
        "Software",
        "Services",
        "Post Contract Support(PCS)",
      ],
      open: true,
    },
    VSOEDLVRSTATUS: {
      name: "STRING",
      base: "enum",
      values: ["Delivered", "Undelivered"],
      open: true,
    },
    VSOEREVDEFSTATUS: {
      name: "STRING",
      base: "enum",
      values: [
        "Defer until item is delivered",
        "Defer bundle until item is delivered",
      ],
      open: true,
    },
    REVPOSTING: {
      name: "STRING",
      base: "enum",
      values: ["Component Level", "Kit Level"],
      open: true,
    },
    REVPRINTING: {
      name: "STRING",
      base: "enum",
      values: ["Individual Components", "Kit"],
      open: true,
    },
    ENABLE_SERIALNO: "BOOLEAN",
    ENABLE_LOT_CATEGORY: "BOOLEAN",
    ENABLE_BINS: "BOOLEAN",
    ENABLE_EXPIRATION: "BOOLEAN",
    INV_PRECISION: "INTEGER",
    SO_PRECISION: "INTEGER",
    PO_PRECISION: "INTEGER",
    ENABLELANDEDCOST: "BOOLEAN",
    LANDEDCOSTINFO: () => landedCostInfoRecord,
    HASSTARTENDDATES: "BOOLEAN",
    TERMPERIOD: {
      name: "STRING",
      base: "enum",
      values: ["Days", "Weeks", "Months", "Years"],
      open: true,
    },
    TOTALPERIODS: "INTEGER",
    COMPUTEFORSHORTTERM: "BOOLEAN",
    ENABLE_REPLENISHMENT: "BOOLEAN",
    REPLENISHMENT_METHOD: {
      name: "STRING",
      base: "enum",
      values: [
        "Reorder point",
        "Demand forecast by single value",
        "Demand forecast by fluctuating values",
      ],
      open: true,
    },
    SAFETY_STOCK: "INTEGER",
    MAX_ORDER_QTY: "INTEGER",
    REORDER_POINT: "INTEGER",
    REORDER_QTY: "INTEGER",
    FORECAST_DEMAND_IN_LEAD_TIME: "INTEGER",
    WAREHOUSEINFO: () => warehouseInfoRecord,
    VENDORINFO: () => vendorInfoRecord,
    AUTOPRINTLABEL: "BOOLEAN",
    NETWEIGHT: "NUMBER",
    SHIP_WEIGHT: "NUMBER",
    LENGTH: "NUMBER",
    WIDTH: "NUMBER",
    HEIGHT: "NUMBER",
    THICKNESS: "NUMBER",
    MINIMUMTHICKNESS: "NUMBER",
    MAXIMUMTHICKNESS: "NUMBER",
    AREA: "NUMBER",
    VOLUME: "NUMBER",
    INNERDIAMETER: "NUMBER",
    OUTERDIAMETER: "NUMBER",
    DENSITY: "NUMBER",
    UPC12: "INTEGER",
    EAN13: "INTEGER",
    SAFETYITEM: "BOOLEAN",
    RESTRICTEDITEM: "BOOLEAN",
    COMPLIANTITEM: "BOOLEAN",
    ENGINEERINGAPPROVAL: "BOOLEAN",
    QUALITYCONTROLAPPROVAL: "BOOLEAN",
    SALESAPPROVAL: "BOOLEAN",
    GIFTCARD: "BOOLEAN",
    WEBENABLED: "BOOLEAN",
  },
  nulls: true,
};

/** A tax group, by name. Declared in 3.0/inventory.dtd. */
export interface ItemTaxGroupRecord extends OpenValues {
  NAME?: string;
}

export const itemTaxGroupRecord: Shape<ItemTaxGroupRecord> = {
  element: "TAXGROUP",
  content: "(NAME? & #ANY*)",
  nulls: true,
};

export const itemtaxgrpitemmapsRecord: Shape<ItemtaxgrpitemmapRecord[]> = {
  element: "ITEMTAXGRPITEMMAPS",
  content: "(ITEMTAXGRPITEMMAP*)",
  types: { ITEMTAXGRPITEMMAP: () => itemtaxgrpitemmapRecord },
  nulls: true,
};

/** Declared in 3.0/inventory.dtd. */
export interface ItemtaxgrpitemmapRecord extends OpenValues {
  /** A tax group, by name. */
  TAXGROUP?: ItemtaxgrpitemmapTaxGroupRecord;
  NAME?: string;
}

export const itemtaxgrpitemmapRecord: Shape<ItemtaxgrpitemmapRecord> = {
  element: "ITEMTAXGRPITEMMAP",
  content: "(TAXGROUP? & NAME? & #ANY*)",
  types: { TAXGROUP: () => itemtaxgrpitemmapTaxGroupRecord },
  nulls: true,
};

/** A tax group, by name. Declared in 3.0/inventory.dtd. */
export interface ItemtaxgrpitemmapTaxGroupRecord extends OpenValues {
  NAME?: string;
}

export const itemtaxgrpitemmapTaxGroupRecord: Shape<ItemtaxgrpitemmapTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(NAME? & #ANY*)",
    nulls: true,
  };

export const landedCostInfoRecord: Shape<ItemLandedCostRecord[]> = {
  element: "LANDEDCOSTINFO",
  content: "(ITEMLANDEDCOST*)",
  types: { ITEMLANDEDCOST: () => itemLandedCostRecord },
  nulls: true,
};

/** How a landed cost is spread over items. Declared in 3.0/inventory.dtd. */
export interface ItemLandedCostRecord extends OpenValues {
  ITEMID?: string;
  METHOD?: "Volume" | "Weight" | "Count" | (string & {}) | null;
  VALUE?: string;
  /** `BOOLEAN`. */
  ACTIVE?: boolean | null;
}

export const itemLandedCostRecord: Shape<ItemLandedCostRecord> = {
  element: "ITEMLANDEDCOST",
  content: "(ITEMID? & METHOD? & VALUE? & ACTIVE? & #ANY*)",
  types: {
    METHOD: {
      name: "STRING",
      base: "enum",
      values: ["Volume", "Weight", "Count"],
      open: true,
    },
    ACTIVE: "BOOLEAN",
  },
  nulls: true,
};

export const warehouseInfoRecord: Shape<ItemWarehouseInfoRecord[]> = {
  element: "WAREHOUSEINFO",
  content: "(ITEMWAREHOUSEINFO*)",
  types: { ITEMWAREHOUSEINFO: () => itemWarehouseInfoRecord },
  nulls: true,
};

export const vendorInfoRecord: Shape<ItemVendorRecord[]> = {
  element: "VENDORINFO",
  content: "(ITEMVENDOR*)",
  types: { ITEMVENDOR: () => itemVendorRecord },
  nulls: true,
};

/** A vendor that supplies the item. Declared in 3.0/inventory.dtd. */
export interface ItemVendorRecord extends OpenValues {
  VENDORID?: string;
  /** `BOOLEAN`. */
  PREFERRED_VENDOR?: boolean | null;
  STOCKNO?: string;
  LEAD_TIME?: string;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: IntegerText | null;
  /** "1" unless given. */
  ECONOMIC_ORDER_QTY?: string;
  /** `INTEGER`. "1" unless given. */
  MIN_ORDER_QTY?: IntegerText | null;
  UOM?: string;
  /** `INTEGER`. */
  REORDER_POINT?: IntegerText | null;
  /** `INTEGER`. */
  REORDER_QTY?: IntegerText | null;
  /** `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: IntegerText | null;
}

export const itemVendorRecord: Shape<ItemVendorRecord> = {
  element: "ITEMVENDOR",
  content: `(VENDORID? & PREFERRED_VENDOR? & STOCKNO? & LEAD_TIME? & FORECAST_DEMAND_IN_LEAD_TIME? &
    ECONOMIC_ORDER_QTY? & MIN_ORDER_QTY? & UOM? & REORDER_POINT? & REORDER_QTY? & SAFETY_STOCK? &
    #ANY*)`,
  types: {
    PREFERRED_VENDOR: "BOOLEAN",
    FORECAST_DEMAND_IN_LEAD_TIME: "INTEGER",
    MIN_ORDER_QTY: "INTEGER",
    REORDER_POINT: "INTEGER",
    REORDER_QTY: "INTEGER",
    SAFETY_STOCK: "INTEGER",
  },
  nulls: true,
};
