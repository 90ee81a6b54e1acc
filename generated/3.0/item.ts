// Made by intacct-codegen from 3.0/inventory.dtd, 3.0/objects.dtd, 3.0/records/inventory.dtd, shared/inventory.dtd, shared/structures.dtd; do not edit. Checksum 7e290ca13ab534cd
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
  OpenValues,
  Paths,
  Profile,
  QueryInput,
  QueryProfile,
  Related,
  Shape,
} from "intacct-runtime";
import { type TypeData, typeRecord } from "./activitylog.js";
import {
  type ContractbillingtemplateRecord,
  contractbillingtemplatePaths,
} from "./contractbillingtemplate.js";
import {
  type ContractexpensetemplateRecord,
  contractexpensetemplatePaths,
} from "./contractexpensetemplate.js";
import {
  type ContractrevenuetemplateRecord,
  contractrevenuetemplatePaths,
} from "./contractrevenuetemplate.js";
import { type CustomField, customFields } from "./customfields.js";
import { type DataAttributes, dataAttributes } from "./data.js";
import { type Delete, deleteTypes } from "./delete.js";
import { type ItemGlGroupRecord, itemGlGroupPaths } from "./itemglgroup.js";
import {
  type ItemWarehouseInfoRecord,
  itemWarehouseInfoRecord,
} from "./itemwarehouseinfo.js";
import { type LocationRecord, locationPaths } from "./location.js";
import { type Lookup, lookupTypes } from "./lookup.js";
import { type ProductLineRecord, productLinePaths } from "./productline.js";
import { queryTypes } from "./query.js";
import { type Read, readTypes } from "./read.js";
import { type ReadByName, readByNameTypes } from "./readbyname.js";
import { type ReadByQuery, readByQueryTypes } from "./readbyquery.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Creates an item. Declared in shared/inventory.dtd. */
export interface CreateItemFunction {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemid: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  itemtype: string;
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
  /** `DATE`, sent as year, month and day. */
  datelastsold?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datelastrecvd?: IsoDate;
  /** Borrowed from 2.1: `BOOLEAN`. */
  taxable?: boolean | null;
  /** Borrowed from 2.1: `STRING_1`: at most 1 character. */
  cost_method?: string;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  standard_cost?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  average_cost?: Decimal | null;
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
};

/** Deletes an item. Declared in shared/inventory.dtd. */
export interface DeleteItemFunction {
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
  /** Item ID. */
  ITEMID: string;
  /** Name. */
  NAME: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Item type. */
  ITEMTYPE:
    | "Inventory"
    | "Non-Inventory"
    | "Non-Inventory (Purchase only)"
    | "Non-Inventory (Sales only)"
    | "Kit"
    | "Stockable Kit";
  /** Fulfillment. `BOOLEAN`. */
  ENABLEFULFILLMENT?: boolean | null;
  /** Enable for Contracts. `BOOLEAN`. */
  CONTRACTENABLED?: boolean | null;
  /** Product line ID. */
  PRODUCTLINEID?: string;
  /** Cost method. */
  COST_METHOD?: "Standard" | "Average" | "FIFO" | "LIFO" | null;
  /** Extended description. */
  EXTENDED_DESCRIPTION?: string;
  /** Description on purchase transactions. */
  PODESCRIPTION?: string;
  /** Description on sales transactions. */
  SODESCRIPTION?: string;
  /** Unit of measure. */
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
  /** Note. */
  NOTE?: string;
  /** GL group. */
  GLGROUP?: string;
  /** Default conversion type. "Quantity" unless given. */
  DEFAULT_CONVERSIONTYPE?: "Price" | "Quantity" | null;
  /** Standard cost. `MONEY`. */
  STANDARD_COST?: Decimal | null;
  /** Base price. `MONEY`. */
  BASEPRICE?: Decimal | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** A tax group, by name. */
  TAXGROUP?: CreateItemTaxGroupElement;
  /** Enable multiple item tax groups, one per each tax solution. `BOOLEAN`. "false" unless given. */
  ALLOWMULTIPLETAXGRPS?: boolean | null;
  ITEMTAXGRPITEMMAPS?: readonly CreateItemtaxgrpitemmap[];
  /** Default revenue recognition template. */
  DEFAULTREVRECTEMPLKEY?: string;
  /** Revenue account. */
  INCOMEACCTKEY?: string;
  /** Inventory account. */
  INVACCTKEY?: string;
  /** Expense account. */
  EXPENSEACCTKEY?: string;
  /** COGS account. */
  COGSACCTKEY?: string;
  /** Accounts Receivable GL account. */
  OFFSETOEGLACCOUNTKEY?: string;
  /** Accounts Payable GL account. */
  OFFSETPOGLACCOUNTKEY?: string;
  /** Deferred revenue account. */
  DEFERREDREVACCTKEY?: string;
  /** Fair value category. */
  VSOECATEGORY?:
    | "Product - Specified"
    | "Product - Unspecified"
    | "Upgrade - Specified"
    | "Upgrade - Unspecified"
    | "Software"
    | "Services"
    | "Post Contract Support(PCS)"
    | null;
  /** Default delivery status. */
  VSOEDLVRSTATUS?: "Delivered" | "Undelivered" | null;
  /** Default deferral status. */
  VSOEREVDEFSTATUS?:
    | "Defer until item is delivered"
    | "Defer bundle until item is delivered"
    | null;
  /** Revenue posting. */
  REVPOSTING?: "Component Level" | "Kit Level" | null;
  /** Print format. */
  REVPRINTING?: "Individual Components" | "Kit" | null;
  /** Substitute item. */
  SUBSTITUTEID?: string;
  /** Enable serial tracking. `BOOLEAN`. "false" unless given. */
  ENABLE_SERIALNO?: boolean | null;
  /** Serial number mask. */
  SERIAL_MASKKEY?: string;
  /** Enable lot tracking. `BOOLEAN`. "false" unless given. */
  ENABLE_LOT_CATEGORY?: boolean | null;
  /** Lot category. */
  LOT_CATEGORYKEY?: string;
  /** Enable bin tracking. `BOOLEAN`. "false" unless given. */
  ENABLE_BINS?: boolean | null;
  /** Enable expiration tracking. `BOOLEAN`. "false" unless given. */
  ENABLE_EXPIRATION?: boolean | null;
  /** UPC. */
  UPC?: string;
  /** Inventory. `INTEGER`. */
  INV_PRECISION?: Integer | null;
  /** Sales. `INTEGER`. */
  SO_PRECISION?: Integer | null;
  /** Purchasing. `INTEGER`. */
  PO_PRECISION?: Integer | null;
  /** Enable distribution of landed costs to this item. `BOOLEAN`. "false" unless given. */
  ENABLELANDEDCOST?: boolean | null;
  LANDEDCOSTINFO?: readonly CreateItemLandedCost[];
  /** Enable start and end dates. `BOOLEAN`. "false" unless given. */
  HASSTARTENDDATES?: boolean | null;
  /** Periods measured in. */
  TERMPERIOD?: "Days" | "Weeks" | "Months" | "Years" | null;
  /** Number of periods. `INTEGER`. */
  TOTALPERIODS?: Integer | null;
  /** Allow prorated pricing. `BOOLEAN`. "false" unless given. */
  COMPUTEFORSHORTTERM?: boolean | null;
  /** Default renewal template. */
  RENEWALMACROID?: string;
  /** Enable replenishment for this item. `BOOLEAN`. "true" unless given. */
  ENABLE_REPLENISHMENT?: boolean | null;
  /** Units of measure default. */
  DEFAULT_REPLENISHMENT_UOM?: string;
  /** Replenishment method. */
  REPLENISHMENT_METHOD?:
    | "Reorder point"
    | "Demand forecast by single value"
    | "Demand forecast by fluctuating values"
    | null;
  /** Safety stock. `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: Integer | null;
  /** Maximum order quantity. `INTEGER`. */
  MAX_ORDER_QTY?: Integer | null;
  /** Reorder point. `INTEGER`. "1" unless given. */
  REORDER_POINT?: Integer | null;
  /** Quantity to reorder. `INTEGER`. */
  REORDER_QTY?: Integer | null;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: Integer | null;
  WAREHOUSEINFO?: readonly CreateItemWarehouseInfo[];
  VENDORINFO?: readonly CreateItemVendor[];
  /** Auto-print label. `BOOLEAN`. "false" unless given. */
  AUTOPRINTLABEL?: boolean | null;
  /** UOM for weight. */
  WEIGHTUOM?: string;
  /** Net weight. `NUMBER`. */
  NETWEIGHT?: Decimal | null;
  /** Shipping weight. `NUMBER`. */
  SHIP_WEIGHT?: Decimal | null;
  /** UOM for length, width, and height. */
  LWHUOM?: string;
  /** Length. `NUMBER`. */
  LENGTH?: Decimal | null;
  /** Width. `NUMBER`. */
  WIDTH?: Decimal | null;
  /** Height. `NUMBER`. */
  HEIGHT?: Decimal | null;
  /** UOM for thickness. */
  THICKNESSUOM?: string;
  /** Thickness. `NUMBER`. */
  THICKNESS?: Decimal | null;
  /** Minimum thickness. `NUMBER`. */
  MINIMUMTHICKNESS?: Decimal | null;
  /** Maximum thickness. `NUMBER`. */
  MAXIMUMTHICKNESS?: Decimal | null;
  /** UOM for area. */
  AREAUOM?: string;
  /** Area. `NUMBER`. */
  AREA?: Decimal | null;
  /** UOM for volume. */
  VOLUMEUOM?: string;
  /** Volume. `NUMBER`. */
  VOLUME?: Decimal | null;
  /** UOM for diameter. */
  DIAMETERUOM?: string;
  /** Inner diameter. `NUMBER`. */
  INNERDIAMETER?: Decimal | null;
  /** Outer diameter. `NUMBER`. */
  OUTERDIAMETER?: Decimal | null;
  /** Durometer. */
  DUROMETER?: string;
  /** UOM for density. */
  DENSITYUOM?: string;
  /** Density. `NUMBER`. */
  DENSITY?: Decimal | null;
  /** UPC-12. `INTEGER`. */
  UPC12?: Integer | null;
  /** EAN-13. `INTEGER`. */
  EAN13?: Integer | null;
  /** Safety item. `BOOLEAN`. "false" unless given. */
  SAFETYITEM?: boolean | null;
  /** Restricted item. `BOOLEAN`. "false" unless given. */
  RESTRICTEDITEM?: boolean | null;
  /** Compliant item. `BOOLEAN`. "false" unless given. */
  COMPLIANTITEM?: boolean | null;
  /** Condition. */
  CONDITION?: string;
  /** Engineering alert. */
  ENGINEERINGALERT?: string;
  /** Specification 1. */
  SPECIFICATION1?: string;
  /** Specification 2. */
  SPECIFICATION2?: string;
  /** Specification 3. */
  SPECIFICATION3?: string;
  /** Engineering approval. `BOOLEAN`. "false" unless given. */
  ENGINEERINGAPPROVAL?: boolean | null;
  /** Quality control approval. `BOOLEAN`. "false" unless given. */
  QUALITYCONTROLAPPROVAL?: boolean | null;
  /** Sales approval. `BOOLEAN`. "false" unless given. */
  SALESAPPROVAL?: boolean | null;
  /** Primary country of origin. */
  PRIMARYCOUNTRYOFORIGIN?: string;
  /** Brand. */
  BRAND?: string;
  /** Sub brand. */
  SUBBRAND?: string;
  /** Category. */
  CATEGORY?: string;
  /** Sub category. */
  SUBCATEGORY?: string;
  /** Catalog reference. */
  CATALOGREF?: string;
  /** Color. */
  COLOR?: string;
  /** Style. */
  STYLE?: string;
  /** Size 1. */
  SIZE1?: string;
  /** Size 2. */
  SIZE2?: string;
  /** Gift card. `BOOLEAN`. "false" unless given. */
  GIFTCARD?: boolean | null;
  /** Web enabled. `BOOLEAN`. "false" unless given. */
  WEBENABLED?: boolean | null;
  /** Web name. */
  WEBNAME?: string;
  /** Web short description. */
  WEBSHORTDESC?: string;
  /** Web long description. */
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
    UOMGRP: "ENUM",
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
        /** Record number. `INTEGER`. */
        RECORDNO: Integer;
        /** Item ID. */
        ITEMID?: string;
      }
    | {
        RECORDNO?: never;
        /** Item ID. */
        ITEMID: string;
      }
  );

interface UpdateItemFields {
  /** Name. */
  NAME?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | null;
  /** Fulfillment. `BOOLEAN`. */
  ENABLEFULFILLMENT?: boolean | null;
  /** Enable for Contracts. `BOOLEAN`. */
  CONTRACTENABLED?: boolean | null;
  /** Product line ID. */
  PRODUCTLINEID?: string;
  /** Extended description. */
  EXTENDED_DESCRIPTION?: string;
  /** Description on purchase transactions. */
  PODESCRIPTION?: string;
  /** Description on sales transactions. */
  SODESCRIPTION?: string;
  /** Unit of measure. */
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
  /** Note. */
  NOTE?: string;
  /** GL group. */
  GLGROUP?: string;
  /** Default conversion type. "Quantity" unless given. */
  DEFAULT_CONVERSIONTYPE?: "Price" | "Quantity" | null;
  /** Standard cost. `MONEY`. */
  STANDARD_COST?: Decimal | null;
  /** Base price. `MONEY`. */
  BASEPRICE?: Decimal | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** A tax group, by name. */
  TAXGROUP?: UpdateItemTaxGroup;
  /** Enable multiple item tax groups, one per each tax solution. `BOOLEAN`. "false" unless given. */
  ALLOWMULTIPLETAXGRPS?: boolean | null;
  ITEMTAXGRPITEMMAPS?: readonly UpdateItemtaxgrpitemmap[];
  /** Default revenue recognition template. */
  DEFAULTREVRECTEMPLKEY?: string;
  /** Revenue account. */
  INCOMEACCTKEY?: string;
  /** Inventory account. */
  INVACCTKEY?: string;
  /** Expense account. */
  EXPENSEACCTKEY?: string;
  /** COGS account. */
  COGSACCTKEY?: string;
  /** Accounts Receivable GL account. */
  OFFSETOEGLACCOUNTKEY?: string;
  /** Accounts Payable GL account. */
  OFFSETPOGLACCOUNTKEY?: string;
  /** Deferred revenue account. */
  DEFERREDREVACCTKEY?: string;
  /** Fair value category. */
  VSOECATEGORY?:
    | "Product - Specified"
    | "Product - Unspecified"
    | "Upgrade - Specified"
    | "Upgrade - Unspecified"
    | "Software"
    | "Services"
    | "Post Contract Support(PCS)"
    | null;
  /** Default delivery status. */
  VSOEDLVRSTATUS?: "Delivered" | "Undelivered" | null;
  /** Default deferral status. */
  VSOEREVDEFSTATUS?:
    | "Defer until item is delivered"
    | "Defer bundle until item is delivered"
    | null;
  /** Revenue posting. */
  REVPOSTING?: "Component Level" | "Kit Level" | null;
  /** Print format. */
  REVPRINTING?: "Individual Components" | "Kit" | null;
  /** Substitute item. */
  SUBSTITUTEID?: string;
  /** Enable serial tracking. `BOOLEAN`. "false" unless given. */
  ENABLE_SERIALNO?: boolean | null;
  /** Serial number mask. */
  SERIAL_MASKKEY?: string;
  /** Enable lot tracking. `BOOLEAN`. "false" unless given. */
  ENABLE_LOT_CATEGORY?: boolean | null;
  /** Lot category. */
  LOT_CATEGORYKEY?: string;
  /** Enable bin tracking. `BOOLEAN`. "false" unless given. */
  ENABLE_BINS?: boolean | null;
  /** Enable expiration tracking. `BOOLEAN`. "false" unless given. */
  ENABLE_EXPIRATION?: boolean | null;
  /** UPC. */
  UPC?: string;
  /** Inventory. `INTEGER`. */
  INV_PRECISION?: Integer | null;
  /** Sales. `INTEGER`. */
  SO_PRECISION?: Integer | null;
  /** Purchasing. `INTEGER`. */
  PO_PRECISION?: Integer | null;
  /** Enable distribution of landed costs to this item. `BOOLEAN`. "false" unless given. */
  ENABLELANDEDCOST?: boolean | null;
  LANDEDCOSTINFO?: readonly UpdateItemLandedCost[];
  /** Enable start and end dates. `BOOLEAN`. "false" unless given. */
  HASSTARTENDDATES?: boolean | null;
  /** Periods measured in. */
  TERMPERIOD?: "Days" | "Weeks" | "Months" | "Years" | null;
  /** Number of periods. `INTEGER`. */
  TOTALPERIODS?: Integer | null;
  /** Allow prorated pricing. `BOOLEAN`. "false" unless given. */
  COMPUTEFORSHORTTERM?: boolean | null;
  /** Default renewal template. */
  RENEWALMACROID?: string;
  /** Enable replenishment for this item. `BOOLEAN`. "true" unless given. */
  ENABLE_REPLENISHMENT?: boolean | null;
  /** Units of measure default. */
  DEFAULT_REPLENISHMENT_UOM?: string;
  /** Replenishment method. */
  REPLENISHMENT_METHOD?:
    | "Reorder point"
    | "Demand forecast by single value"
    | "Demand forecast by fluctuating values"
    | null;
  /** Safety stock. `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: Integer | null;
  /** Maximum order quantity. `INTEGER`. */
  MAX_ORDER_QTY?: Integer | null;
  /** Reorder point. `INTEGER`. "1" unless given. */
  REORDER_POINT?: Integer | null;
  /** Quantity to reorder. `INTEGER`. */
  REORDER_QTY?: Integer | null;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: Integer | null;
  WAREHOUSEINFO?: readonly UpdateItemWarehouseInfo[];
  VENDORINFO?: readonly UpdateItemVendor[];
  /** Auto-print label. `BOOLEAN`. "false" unless given. */
  AUTOPRINTLABEL?: boolean | null;
  /** UOM for weight. */
  WEIGHTUOM?: string;
  /** Net weight. `NUMBER`. */
  NETWEIGHT?: Decimal | null;
  /** Shipping weight. `NUMBER`. */
  SHIP_WEIGHT?: Decimal | null;
  /** UOM for length, width, and height. */
  LWHUOM?: string;
  /** Length. `NUMBER`. */
  LENGTH?: Decimal | null;
  /** Width. `NUMBER`. */
  WIDTH?: Decimal | null;
  /** Height. `NUMBER`. */
  HEIGHT?: Decimal | null;
  /** UOM for thickness. */
  THICKNESSUOM?: string;
  /** Thickness. `NUMBER`. */
  THICKNESS?: Decimal | null;
  /** Minimum thickness. `NUMBER`. */
  MINIMUMTHICKNESS?: Decimal | null;
  /** Maximum thickness. `NUMBER`. */
  MAXIMUMTHICKNESS?: Decimal | null;
  /** UOM for area. */
  AREAUOM?: string;
  /** Area. `NUMBER`. */
  AREA?: Decimal | null;
  /** UOM for volume. */
  VOLUMEUOM?: string;
  /** Volume. `NUMBER`. */
  VOLUME?: Decimal | null;
  /** UOM for diameter. */
  DIAMETERUOM?: string;
  /** Inner diameter. `NUMBER`. */
  INNERDIAMETER?: Decimal | null;
  /** Outer diameter. `NUMBER`. */
  OUTERDIAMETER?: Decimal | null;
  /** Durometer. */
  DUROMETER?: string;
  /** UOM for density. */
  DENSITYUOM?: string;
  /** Density. `NUMBER`. */
  DENSITY?: Decimal | null;
  /** UPC-12. `INTEGER`. */
  UPC12?: Integer | null;
  /** EAN-13. `INTEGER`. */
  EAN13?: Integer | null;
  /** Safety item. `BOOLEAN`. "false" unless given. */
  SAFETYITEM?: boolean | null;
  /** Restricted item. `BOOLEAN`. "false" unless given. */
  RESTRICTEDITEM?: boolean | null;
  /** Compliant item. `BOOLEAN`. "false" unless given. */
  COMPLIANTITEM?: boolean | null;
  /** Condition. */
  CONDITION?: string;
  /** Engineering alert. */
  ENGINEERINGALERT?: string;
  /** Specification 1. */
  SPECIFICATION1?: string;
  /** Specification 2. */
  SPECIFICATION2?: string;
  /** Specification 3. */
  SPECIFICATION3?: string;
  /** Engineering approval. `BOOLEAN`. "false" unless given. */
  ENGINEERINGAPPROVAL?: boolean | null;
  /** Quality control approval. `BOOLEAN`. "false" unless given. */
  QUALITYCONTROLAPPROVAL?: boolean | null;
  /** Sales approval. `BOOLEAN`. "false" unless given. */
  SALESAPPROVAL?: boolean | null;
  /** Primary country of origin. */
  PRIMARYCOUNTRYOFORIGIN?: string;
  /** Brand. */
  BRAND?: string;
  /** Sub brand. */
  SUBBRAND?: string;
  /** Category. */
  CATEGORY?: string;
  /** Sub category. */
  SUBCATEGORY?: string;
  /** Catalog reference. */
  CATALOGREF?: string;
  /** Color. */
  COLOR?: string;
  /** Style. */
  STYLE?: string;
  /** Size 1. */
  SIZE1?: string;
  /** Size 2. */
  SIZE2?: string;
  /** Gift card. `BOOLEAN`. "false" unless given. */
  GIFTCARD?: boolean | null;
  /** Web enabled. `BOOLEAN`. "false" unless given. */
  WEBENABLED?: boolean | null;
  /** Web name. */
  WEBNAME?: string;
  /** Web short description. */
  WEBSHORTDESC?: string;
  /** Web long description. */
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
    UOMGRP: "ENUM",
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
  response: () => getItemResponse,
};

/** The input of Intacct item DELETE. */
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

/** The input of Intacct item GET. */
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

/** The input of Intacct item readByName GET. */
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

/** The input of Intacct item readByQuery QUERY. */
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

/** The input of Intacct item QUERY. */
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

/** The input of Intacct item LOOKUP. */
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
  types: { item: () => itemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct item readByName GET Response` */
export const readByNameItemResponse: Profile<ItemData> = {
  name: "Intacct item readByName GET Response",
  version: "3.0",
  element: "data",
  content: "(item*)",
  types: { item: () => itemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct item readByQuery QUERY Response` */
export const readByQueryItemResponse: Profile<ItemData> = {
  name: "Intacct item readByQuery QUERY Response",
  version: "3.0",
  element: "data",
  content: "(item*)",
  types: { item: () => itemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct item QUERY Response` */
export const queryItemResponse: Profile<ItemRows> = {
  name: "Intacct item QUERY Response",
  version: "3.0",
  element: "data",
  content: "(ITEM*)",
  types: { ITEM: () => itemRecord },
  attributes: dataAttributes,
  answer: true,
};

/** `Intacct item LOOKUP Response` */
export const lookupItemResponse: Profile<TypeData> = {
  name: "Intacct item LOOKUP Response",
  version: "3.0",
  element: "data",
  content: "(Type*)",
  types: { Type: () => typeRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `item`. */
export interface ItemData extends DataAttributes {
  item?: ItemRecord[];
}

/** The fields of an item that can be requested. */
export type ItemField = keyof ItemFields | `${string}.${string}`;

/** The data of an answer about `ITEM`. */
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
  leadtime?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_8`: at most 8 digits before the point. */
  econorderqty?: Decimal | null;
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
  standard_cost?: Decimal | null;
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
  stdcost?: Decimal | null;
  whselineitemstdcostentries?: readonly [
    Whselineitemstdcostentry,
    ...Whselineitemstdcostentry[],
  ];
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  lastcost?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  avgcost?: Decimal | null;
  /** Borrowed from 2.1: `STRING_20`: at most 20 characters. */
  reordermethod?: string;
  /** Borrowed from 2.1: `NUMBER_8`: at most 8 digits before the point. */
  economyorderqty?: Decimal | null;
  /** Borrowed from 2.1: `BOOLEAN`. */
  reorder?: boolean | null;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  minorderqty?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  maxorderqty?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  minstock?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  maxstock?: Decimal | null;
  /** `DATE`, sent as year, month and day. */
  datelastsold?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  datelastrecvd?: IsoDate;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  begbalqty?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  begbalprice?: Decimal | null;
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
  quantity?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_30_10`: at most 30 digits before the point and 10 after it. */
  revpercent?: Decimal | null;
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
  /** Item tax group. */
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
  /** Name. */
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
  /** Name. */
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
  /** Item. */
  ITEMID?: string;
  METHOD: "Volume" | "Weight" | "Count";
  VALUE: string;
  /** `BOOLEAN`. */
  ACTIVE?: boolean | null;
}

export const createItemLandedCost: Shape<CreateItemLandedCost> = {
  element: "ITEMLANDEDCOST",
  content: "(ITEMID? & METHOD & VALUE & ACTIVE?)",
  source: "documented",
  wants: ["ITEMID"],
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
  /** Warehouse ID. */
  WAREHOUSEID: string;
  /** Override replenishment values on the vendor history tab. `BOOLEAN`. "true" unless given. */
  ENABLE_REPLENISHMENT?: boolean | null;
  /** Replenishment method. */
  REPLENISHMENT_METHOD?:
    | "Reorder point"
    | "Demand forecast by single value"
    | "Demand forecast by fluctuating values"
    | null;
  /** Safety stock. `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: Integer | null;
  /** Maximum order quantity. `INTEGER`. */
  MAX_ORDER_QTY?: Integer | null;
  /** Reorder point. `INTEGER`. */
  REORDER_POINT?: Integer | null;
  /** Quantity to reorder. `INTEGER`. */
  REORDER_QTY?: Integer | null;
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
  /** Vendor. */
  VENDORID: string;
  /** `BOOLEAN`. */
  PREFERRED_VENDOR?: boolean | null;
  STOCKNO?: string;
  LEAD_TIME?: string;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: Integer | null;
  /** `INTEGER`. "1" unless given. */
  ECONOMIC_ORDER_QTY?: Integer | null;
  /** Minimum order quantity. `INTEGER`. "1" unless given. */
  MIN_ORDER_QTY?: Integer | null;
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
  /** Vendor. */
  VENDORID: string;
  /** `BOOLEAN`. */
  PREFERRED_VENDOR?: boolean | null;
  STOCKNO?: string;
  LEAD_TIME?: string;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: Integer | null;
  /** "1" unless given. */
  ECONOMIC_ORDER_QTY?: string;
  /** Minimum order quantity. `INTEGER`. "1" unless given. */
  MIN_ORDER_QTY?: Integer | null;
  UOM?: string;
  /** Reorder point. `INTEGER`. */
  REORDER_POINT?: Integer | null;
  /** Quantity to reorder. `INTEGER`. */
  REORDER_QTY?: Integer | null;
  /** Safety stock. `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: Integer | null;
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
  /** Item tax group. */
  NAME: string;
}

export const updateItemTaxGroup: Shape<UpdateItemTaxGroup> = {
  element: "TAXGROUP",
  content: "(NAME)",
};

export const updateItemtaxgrpitemmaps: Shape<
  readonly UpdateItemtaxgrpitemmap[]
> = {
  element: "ITEMTAXGRPITEMMAPS",
  content: "(ITEMTAXGRPITEMMAP*)",
  types: { ITEMTAXGRPITEMMAP: () => updateItemtaxgrpitemmap },
};

/** Declared in 3.0/inventory.dtd. */
export interface UpdateItemtaxgrpitemmap {
  /** A tax group, by name. */
  TAXGROUP?: UpdateItemtaxgrpitemmapTaxGroup;
  /** Name. */
  NAME?: string;
}

export const updateItemtaxgrpitemmap: Shape<UpdateItemtaxgrpitemmap> = {
  element: "ITEMTAXGRPITEMMAP",
  content: "(TAXGROUP? & NAME?)",
  source: "documented",
  types: { TAXGROUP: () => updateItemtaxgrpitemmapTaxGroup },
};

/** A tax group, by name. Declared in 3.0/inventory.dtd. */
export interface UpdateItemtaxgrpitemmapTaxGroup {
  /** Name. */
  NAME: string;
}

export const updateItemtaxgrpitemmapTaxGroup: Shape<UpdateItemtaxgrpitemmapTaxGroup> =
  {
    element: "TAXGROUP",
    content: "(NAME)",
  };

export const updateLandedCostInfo: Shape<readonly UpdateItemLandedCost[]> = {
  element: "LANDEDCOSTINFO",
  content: "(ITEMLANDEDCOST*)",
  types: { ITEMLANDEDCOST: () => updateItemLandedCost },
};

/** How a landed cost is spread over items. Declared in 3.0/inventory.dtd. */
export interface UpdateItemLandedCost {
  /** Item. */
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
};

export const updateWarehouseInfo: Shape<readonly UpdateItemWarehouseInfo[]> = {
  element: "WAREHOUSEINFO",
  content: "(ITEMWAREHOUSEINFO*)",
  types: { ITEMWAREHOUSEINFO: () => updateItemWarehouseInfo },
};

/** What holds for an item in one warehouse. Declared in 3.0/inventory.dtd. */
export interface UpdateItemWarehouseInfo {
  /** Warehouse ID. */
  WAREHOUSEID?: string;
  /** Override replenishment values on the vendor history tab. `BOOLEAN`. "true" unless given. */
  ENABLE_REPLENISHMENT?: boolean | null;
  /** Replenishment method. */
  REPLENISHMENT_METHOD?:
    | "Reorder point"
    | "Demand forecast by single value"
    | "Demand forecast by fluctuating values"
    | null;
  /** Safety stock. `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: Integer | null;
  /** Maximum order quantity. `INTEGER`. */
  MAX_ORDER_QTY?: Integer | null;
  /** Reorder point. `INTEGER`. */
  REORDER_POINT?: Integer | null;
  /** Quantity to reorder. `INTEGER`. */
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
};

/** A vendor that supplies the item to the warehouse. Declared in 3.0/inventory.dtd. */
export interface UpdateItemWarehouseVendorEntries {
  /** Vendor. */
  VENDORID?: string;
  /** `BOOLEAN`. */
  PREFERRED_VENDOR?: boolean | null;
  STOCKNO?: string;
  LEAD_TIME?: string;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: Integer | null;
  /** `INTEGER`. "1" unless given. */
  ECONOMIC_ORDER_QTY?: Integer | null;
  /** Minimum order quantity. `INTEGER`. "1" unless given. */
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
  };

export const updateVendorInfo: Shape<readonly UpdateItemVendor[]> = {
  element: "VENDORINFO",
  content: "(ITEMVENDOR*)",
  types: { ITEMVENDOR: () => updateItemVendor },
};

/** A vendor that supplies the item. Declared in 3.0/inventory.dtd. */
export interface UpdateItemVendor {
  /** Vendor. */
  VENDORID?: string;
  /** `BOOLEAN`. */
  PREFERRED_VENDOR?: boolean | null;
  STOCKNO?: string;
  LEAD_TIME?: string;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: Integer | null;
  /** "1" unless given. */
  ECONOMIC_ORDER_QTY?: string;
  /** Minimum order quantity. `INTEGER`. "1" unless given. */
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
};

/** An item. Declared in 3.0/inventory.dtd. */
export interface ItemFields {
  /** Record number. `INTEGER`. */
  RECORDNO?: IntegerText | null;
  /** Item ID. */
  ITEMID?: string;
  /** Name. */
  NAME?: string;
  /** Status. "active" unless given. */
  STATUS?: "active" | "inactive" | (string & {}) | null;
  /** Item type. */
  ITEMTYPE?:
    | "Inventory"
    | "Non-Inventory"
    | "Non-Inventory (Purchase only)"
    | "Non-Inventory (Sales only)"
    | "Kit"
    | "Stockable Kit"
    | (string & {})
    | null;
  /** Fulfillment. `BOOLEAN`. */
  ENABLEFULFILLMENT?: boolean | null;
  /** Enable for Contracts. `BOOLEAN`. */
  CONTRACTENABLED?: boolean | null;
  /** Product line ID. */
  PRODUCTLINEID?: string;
  /** Cost method. */
  COST_METHOD?: "Standard" | "Average" | "FIFO" | "LIFO" | (string & {}) | null;
  /** Extended description. */
  EXTENDED_DESCRIPTION?: string;
  /** Description on purchase transactions. */
  PODESCRIPTION?: string;
  /** Description on sales transactions. */
  SODESCRIPTION?: string;
  /** Unit of measure. */
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
  /** Note. */
  NOTE?: string;
  /** GL group. */
  GLGROUP?: string;
  /** Default conversion type. "Quantity" unless given. */
  DEFAULT_CONVERSIONTYPE?: "Price" | "Quantity" | (string & {}) | null;
  /** Standard cost. `MONEY`. */
  STANDARD_COST?: DecimalText | null;
  /** Base price. `MONEY`. */
  BASEPRICE?: DecimalText | null;
  /** Taxable. `BOOLEAN`. "true" unless given. */
  TAXABLE?: boolean | null;
  /** A tax group, by name. */
  TAXGROUP?: ItemTaxGroupRecord;
  /** Enable multiple item tax groups, one per each tax solution. `BOOLEAN`. "false" unless given. */
  ALLOWMULTIPLETAXGRPS?: boolean | null;
  ITEMTAXGRPITEMMAPS?: ItemtaxgrpitemmapRecord[];
  /** Default revenue recognition template. */
  DEFAULTREVRECTEMPLKEY?: string;
  /** Revenue account. */
  INCOMEACCTKEY?: string;
  /** Inventory account. */
  INVACCTKEY?: string;
  /** Expense account. */
  EXPENSEACCTKEY?: string;
  /** COGS account. */
  COGSACCTKEY?: string;
  /** Accounts Receivable GL account. */
  OFFSETOEGLACCOUNTKEY?: string;
  /** Accounts Payable GL account. */
  OFFSETPOGLACCOUNTKEY?: string;
  /** Deferred revenue account. */
  DEFERREDREVACCTKEY?: string;
  /** Fair value category. */
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
  /** Default delivery status. */
  VSOEDLVRSTATUS?: "Delivered" | "Undelivered" | (string & {}) | null;
  /** Default deferral status. */
  VSOEREVDEFSTATUS?:
    | "Defer until item is delivered"
    | "Defer bundle until item is delivered"
    | (string & {})
    | null;
  /** Revenue posting. */
  REVPOSTING?: "Component Level" | "Kit Level" | (string & {}) | null;
  /** Print format. */
  REVPRINTING?: "Individual Components" | "Kit" | (string & {}) | null;
  /** Substitute item. */
  SUBSTITUTEID?: string;
  /** Enable serial tracking. `BOOLEAN`. "false" unless given. */
  ENABLE_SERIALNO?: boolean | null;
  /** Serial number mask. */
  SERIAL_MASKKEY?: string;
  /** Enable lot tracking. `BOOLEAN`. "false" unless given. */
  ENABLE_LOT_CATEGORY?: boolean | null;
  /** Lot category. */
  LOT_CATEGORYKEY?: string;
  /** Enable bin tracking. `BOOLEAN`. "false" unless given. */
  ENABLE_BINS?: boolean | null;
  /** Enable expiration tracking. `BOOLEAN`. "false" unless given. */
  ENABLE_EXPIRATION?: boolean | null;
  /** UPC. */
  UPC?: string;
  /** Inventory. */
  INV_PRECISION?: string;
  /** Sales. */
  SO_PRECISION?: string;
  /** Purchasing. */
  PO_PRECISION?: string;
  /** Enable distribution of landed costs to this item. `BOOLEAN`. "false" unless given. */
  ENABLELANDEDCOST?: boolean | null;
  LANDEDCOSTINFO?: ItemLandedCostRecord[];
  /** Enable start and end dates. `BOOLEAN`. "false" unless given. */
  HASSTARTENDDATES?: boolean | null;
  /** Periods measured in. */
  TERMPERIOD?: "Days" | "Weeks" | "Months" | "Years" | (string & {}) | null;
  /** Number of periods. `INTEGER`. */
  TOTALPERIODS?: IntegerText | null;
  /** Allow prorated pricing. `BOOLEAN`. "false" unless given. */
  COMPUTEFORSHORTTERM?: boolean | null;
  /** Default renewal template. */
  RENEWALMACROID?: string;
  /** Enable replenishment for this item. `BOOLEAN`. "true" unless given. */
  ENABLE_REPLENISHMENT?: boolean | null;
  /** Units of measure default. */
  DEFAULT_REPLENISHMENT_UOM?: string;
  /** Replenishment method. */
  REPLENISHMENT_METHOD?:
    | "Reorder point"
    | "Demand forecast by single value"
    | "Demand forecast by fluctuating values"
    | (string & {})
    | null;
  /** Safety stock. `INTEGER`. "0" unless given. */
  SAFETY_STOCK?: IntegerText | null;
  /** Maximum order quantity. `INTEGER`. */
  MAX_ORDER_QTY?: IntegerText | null;
  /** Reorder point. `INTEGER`. "1" unless given. */
  REORDER_POINT?: IntegerText | null;
  /** Quantity to reorder. `INTEGER`. */
  REORDER_QTY?: IntegerText | null;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: IntegerText | null;
  WAREHOUSEINFO?: ItemWarehouseInfoRecord[];
  VENDORINFO?: ItemVendorRecord[];
  /** Auto-print label. `BOOLEAN`. "false" unless given. */
  AUTOPRINTLABEL?: boolean | null;
  /** UOM for weight. */
  WEIGHTUOM?: string;
  /** Net weight. `NUMBER`. */
  NETWEIGHT?: DecimalText | null;
  /** Shipping weight. `NUMBER`. */
  SHIP_WEIGHT?: DecimalText | null;
  /** UOM for length, width, and height. */
  LWHUOM?: string;
  /** Length. `NUMBER`. */
  LENGTH?: DecimalText | null;
  /** Width. `NUMBER`. */
  WIDTH?: DecimalText | null;
  /** Height. `NUMBER`. */
  HEIGHT?: DecimalText | null;
  /** UOM for thickness. */
  THICKNESSUOM?: string;
  /** Thickness. `NUMBER`. */
  THICKNESS?: DecimalText | null;
  /** Minimum thickness. `NUMBER`. */
  MINIMUMTHICKNESS?: DecimalText | null;
  /** Maximum thickness. `NUMBER`. */
  MAXIMUMTHICKNESS?: DecimalText | null;
  /** UOM for area. */
  AREAUOM?: string;
  /** Area. `NUMBER`. */
  AREA?: DecimalText | null;
  /** UOM for volume. */
  VOLUMEUOM?: string;
  /** Volume. `NUMBER`. */
  VOLUME?: DecimalText | null;
  /** UOM for diameter. */
  DIAMETERUOM?: string;
  /** Inner diameter. `NUMBER`. */
  INNERDIAMETER?: DecimalText | null;
  /** Outer diameter. `NUMBER`. */
  OUTERDIAMETER?: DecimalText | null;
  /** Durometer. */
  DUROMETER?: string;
  /** UOM for density. */
  DENSITYUOM?: string;
  /** Density. `NUMBER`. */
  DENSITY?: DecimalText | null;
  /** UPC-12. `INTEGER`. */
  UPC12?: IntegerText | null;
  /** EAN-13. `INTEGER`. */
  EAN13?: IntegerText | null;
  /** Safety item. `BOOLEAN`. "false" unless given. */
  SAFETYITEM?: boolean | null;
  /** Restricted item. `BOOLEAN`. "false" unless given. */
  RESTRICTEDITEM?: boolean | null;
  /** Compliant item. `BOOLEAN`. "false" unless given. */
  COMPLIANTITEM?: boolean | null;
  /** Condition. */
  CONDITION?: string;
  /** Engineering alert. */
  ENGINEERINGALERT?: string;
  /** Specification 1. */
  SPECIFICATION1?: string;
  /** Specification 2. */
  SPECIFICATION2?: string;
  /** Specification 3. */
  SPECIFICATION3?: string;
  /** Engineering approval. `BOOLEAN`. "false" unless given. */
  ENGINEERINGAPPROVAL?: boolean | null;
  /** Quality control approval. `BOOLEAN`. "false" unless given. */
  QUALITYCONTROLAPPROVAL?: boolean | null;
  /** Sales approval. `BOOLEAN`. "false" unless given. */
  SALESAPPROVAL?: boolean | null;
  /** Primary country of origin. */
  PRIMARYCOUNTRYOFORIGIN?: string;
  /** Brand. */
  BRAND?: string;
  /** Sub brand. */
  SUBBRAND?: string;
  /** Category. */
  CATEGORY?: string;
  /** Sub category. */
  SUBCATEGORY?: string;
  /** Catalog reference. */
  CATALOGREF?: string;
  /** Color. */
  COLOR?: string;
  /** Style. */
  STYLE?: string;
  /** Size 1. */
  SIZE1?: string;
  /** Size 2. */
  SIZE2?: string;
  /** Gift card. `BOOLEAN`. "false" unless given. */
  GIFTCARD?: boolean | null;
  /** Web enabled. `BOOLEAN`. "false" unless given. */
  WEBENABLED?: boolean | null;
  /** Web name. */
  WEBNAME?: string;
  /** Web short description. */
  WEBSHORTDESC?: string;
  /** Web long description. */
  WEBLONGDESC?: string;
  /** MRR. `BOOLEAN`. */
  MRR?: boolean | null;
  /** Supplies item. `BOOLEAN`. */
  ISSUPPLYITEM?: boolean | null;
  /** Product line key. */
  PRODUCTLINERECORDNO?: string;
  /** Inventory cycle. */
  CYCLE?: string;
  /** Billing template. */
  CNBILLINGTEMPLATENAME?: string;
  /** Revenue template 1. */
  CNREVENUETEMPLATENAME?: string;
  /** Revenue template 2. */
  CNREVENUE2TEMPLATENAME?: string;
  /** Expense template 1. */
  CNEXPENSETEMPLATENAME?: string;
  /** Expense template 2. */
  CNEXPENSE2TEMPLATENAME?: string;
  /** Contract default bundle. `BOOLEAN`. */
  CNDEFAULTBUNDLE?: boolean | null;
  /** Contract fair value category. */
  CNMEACATEGORYNAME?: string;
  /** Product type. */
  PRODUCTTYPE?:
    | "Item for Resale"
    | "Item not for Resale"
    | "Discontinued"
    | "Service"
    | "Misc Charge"
    | (string & {})
    | null;
  /** Date last sold. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENLASTSOLD?: IsoDate | null;
  /** Date last received. `DATE_MDY`, sent as mm/dd/yyyy. */
  WHENLASTRECEIVED?: IsoDate | null;
  /** Allow back order. */
  ALLOW_BACKORDER?: "true" | "false" | (string & {}) | null;
  /** Tax code. */
  TAXCODE?: string;
  /** Base unit. */
  BASEUOM?: string;
  /** Default warehouse. */
  DEFAULT_WAREHOUSE?: string;
  /** `INTEGER`. */
  RENEWALMACROKEY?: IntegerText | null;
  /** Default contract delivery status. */
  DEFCONTRACTDELIVERYSTATUS?:
    "Delivered" | "Undelivered" | (string & {}) | null;
  /** Default contract deferral status. */
  DEFCONTRACTDEFERRALSTATUS?:
    | "Defer revenue until item is delivered"
    | "Defer revenue until all items are delivered"
    | (string & {})
    | null;
  /** On order. `NUMBER`. */
  IONORDER?: DecimalText | null;
  /** On hand. `NUMBER`. */
  IONHAND?: DecimalText | null;
  /** On hold. `NUMBER`. */
  IONHOLD?: DecimalText | null;
  /** GL group record number. `INTEGER`. */
  GLGRPKEY?: IntegerText | null;
  /** UOM group record number. `INTEGER`. */
  UOMGRPKEY?: IntegerText | null;
  /** Tax group record number. `INTEGER`. */
  TAXGROUPKEY?: IntegerText | null;
  /** Available for drop ship. `BOOLEAN`. */
  DROPSHIP?: boolean | null;
  /** Available for buy to order. `BOOLEAN`. */
  BUYTOORDER?: boolean | null;
  /** Allocated. `NUMBER`. */
  IALLOCATED?: DecimalText | null;
  /** Reserved. `NUMBER`. */
  IRESERVED?: DecimalText | null;
  /** Uncommitted. `NUMBER`. */
  IUNCOMMITTED?: DecimalText | null;
  /** In transit. `NUMBER`. */
  IINTRANSIT?: DecimalText | null;
  UOM?: ItemUomRecord;
  ITEMGLGROUP?: ItemItemGlGroupRecord;
  /** When created. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENCREATED?: IsoDateTime | null;
  /** When modified. `DATETIME_MDY`, sent as mm/dd/yyyy hh:mm:ss. */
  WHENMODIFIED?: IsoDateTime | null;
  /** Created by. `INTEGER`. */
  CREATEDBY?: IntegerText | null;
  /** Modified by. `INTEGER`. */
  MODIFIEDBY?: IntegerText | null;
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
export interface ItemRelations {
  CNBILLINGTEMPLATE: ContractbillingtemplateRecord;
  CNEXPENSE2TEMPLATE: ContractexpensetemplateRecord;
  CNEXPENSETEMPLATE: ContractexpensetemplateRecord;
  CNMEACATEGORY: OpenValues;
  CNREVENUE2TEMPLATE: ContractrevenuetemplateRecord;
  CNREVENUETEMPLATE: ContractrevenuetemplateRecord;
  GLGROUP: ItemGlGroupRecord;
  MELOCATION: LocationRecord;
  PRODUCTLINE: ProductLineRecord;
  TAXGROUP: OpenValues;
}

/** A record in an answer: the known fields, and any others. */
export interface ItemRecord
  extends ItemFields, OpenValues, Related<ItemFields, ItemRelations> {}

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
    WEBSHORTDESC? & WEBLONGDESC? & MRR? & ISSUPPLYITEM? & PRODUCTLINERECORDNO? & CYCLE? &
    CNBILLINGTEMPLATENAME? & CNREVENUETEMPLATENAME? & CNREVENUE2TEMPLATENAME? &
    CNEXPENSETEMPLATENAME? & CNEXPENSE2TEMPLATENAME? & CNDEFAULTBUNDLE? & CNMEACATEGORYNAME? &
    PRODUCTTYPE? & WHENLASTSOLD? & WHENLASTRECEIVED? & ALLOW_BACKORDER? & TAXCODE? & BASEUOM? &
    DEFAULT_WAREHOUSE? & RENEWALMACROKEY? & DEFCONTRACTDELIVERYSTATUS? &
    DEFCONTRACTDEFERRALSTATUS? & IONORDER? & IONHAND? & IONHOLD? & GLGRPKEY? & UOMGRPKEY? &
    TAXGROUPKEY? & DROPSHIP? & BUYTOORDER? & IALLOCATED? & IRESERVED? & IUNCOMMITTED? &
    IINTRANSIT? & UOM? & ITEMGLGROUP? & WHENCREATED? & WHENMODIFIED? & CREATEDBY? & MODIFIEDBY? &
    MEGAENTITYKEY? & MEGAENTITYID? & MEGAENTITYNAME? & RECORD_URL? & #ANY*)`,
  types: {
    RECORDNO: "INTEGER",
    STATUS: "ENUM",
    ITEMTYPE: "ENUM",
    ENABLEFULFILLMENT: "BOOLEAN",
    CONTRACTENABLED: "BOOLEAN",
    COST_METHOD: "ENUM",
    UOMGRP: "ENUM",
    DEFAULT_CONVERSIONTYPE: "ENUM",
    STANDARD_COST: "MONEY",
    BASEPRICE: "MONEY",
    TAXABLE: "BOOLEAN",
    TAXGROUP: () => itemTaxGroupRecord,
    ALLOWMULTIPLETAXGRPS: "BOOLEAN",
    ITEMTAXGRPITEMMAPS: () => itemtaxgrpitemmapsRecord,
    VSOECATEGORY: "ENUM",
    VSOEDLVRSTATUS: "ENUM",
    VSOEREVDEFSTATUS: "ENUM",
    REVPOSTING: "ENUM",
    REVPRINTING: "ENUM",
    ENABLE_SERIALNO: "BOOLEAN",
    ENABLE_LOT_CATEGORY: "BOOLEAN",
    ENABLE_BINS: "BOOLEAN",
    ENABLE_EXPIRATION: "BOOLEAN",
    ENABLELANDEDCOST: "BOOLEAN",
    LANDEDCOSTINFO: () => landedCostInfoRecord,
    HASSTARTENDDATES: "BOOLEAN",
    TERMPERIOD: "ENUM",
    TOTALPERIODS: "INTEGER",
    COMPUTEFORSHORTTERM: "BOOLEAN",
    ENABLE_REPLENISHMENT: "BOOLEAN",
    REPLENISHMENT_METHOD: "ENUM",
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
    MRR: "BOOLEAN",
    ISSUPPLYITEM: "BOOLEAN",
    CNDEFAULTBUNDLE: "BOOLEAN",
    PRODUCTTYPE: "ENUM",
    WHENLASTSOLD: "DATE_MDY",
    WHENLASTRECEIVED: "DATE_MDY",
    ALLOW_BACKORDER: "ENUM",
    RENEWALMACROKEY: "INTEGER",
    DEFCONTRACTDELIVERYSTATUS: "ENUM",
    DEFCONTRACTDEFERRALSTATUS: "ENUM",
    IONORDER: "NUMBER",
    IONHAND: "NUMBER",
    IONHOLD: "NUMBER",
    GLGRPKEY: "INTEGER",
    UOMGRPKEY: "INTEGER",
    TAXGROUPKEY: "INTEGER",
    DROPSHIP: "BOOLEAN",
    BUYTOORDER: "BOOLEAN",
    IALLOCATED: "NUMBER",
    IRESERVED: "NUMBER",
    IUNCOMMITTED: "NUMBER",
    IINTRANSIT: "NUMBER",
    UOM: () => itemUomRecord,
    ITEMGLGROUP: () => itemItemGlGroupRecord,
    WHENCREATED: "DATETIME_MDY",
    WHENMODIFIED: "DATETIME_MDY",
    CREATEDBY: "INTEGER",
    MODIFIEDBY: "INTEGER",
    MEGAENTITYKEY: "INTEGER",
  },
  paths: () => itemPaths,
  answer: true,
};

export const itemPaths: Paths = {
  types: {
    BOOLEAN:
      "ENABLEFULFILLMENT CONTRACTENABLED TAXABLE ALLOWMULTIPLETAXGRPS ENABLE_SERIALNO ENABLE_LOT_CATEGORY ENABLE_BINS ENABLE_EXPIRATION ENABLELANDEDCOST HASSTARTENDDATES COMPUTEFORSHORTTERM ENABLE_REPLENISHMENT AUTOPRINTLABEL SAFETYITEM RESTRICTEDITEM COMPLIANTITEM ENGINEERINGAPPROVAL QUALITYCONTROLAPPROVAL SALESAPPROVAL GIFTCARD WEBENABLED MRR ISSUPPLYITEM CNDEFAULTBUNDLE DROPSHIP BUYTOORDER",
    DATETIME_MDY: "WHENCREATED WHENMODIFIED",
    DATE_MDY: "WHENLASTSOLD WHENLASTRECEIVED",
  },
  to: {
    CNBILLINGTEMPLATE: () => contractbillingtemplatePaths,
    CNEXPENSE2TEMPLATE: () => contractexpensetemplatePaths,
    CNEXPENSETEMPLATE: () => contractexpensetemplatePaths,
    CNREVENUE2TEMPLATE: () => contractrevenuetemplatePaths,
    CNREVENUETEMPLATE: () => contractrevenuetemplatePaths,
    GLGROUP: () => itemGlGroupPaths,
    MELOCATION: () => locationPaths,
    PRODUCTLINE: () => productLinePaths,
  },
};

/** A tax group, by name. Declared in 3.0/inventory.dtd. */
export interface ItemTaxGroupRecord extends OpenValues {
  /** Item tax group. */
  NAME?: string;
  TAXSOLUTION?: ItemTaxGroupTaxsolutionRecord;
}

export const itemTaxGroupRecord: Shape<ItemTaxGroupRecord> = {
  element: "TAXGROUP",
  content: "(NAME? & TAXSOLUTION? & #ANY*)",
  types: { TAXSOLUTION: () => itemTaxGroupTaxsolutionRecord },
  answer: true,
};

export const itemtaxgrpitemmapsRecord: Shape<ItemtaxgrpitemmapRecord[]> = {
  element: "ITEMTAXGRPITEMMAPS",
  content: "(ITEMTAXGRPITEMMAP*)",
  types: { ITEMTAXGRPITEMMAP: () => itemtaxgrpitemmapRecord },
  answer: true,
};

/** Declared in 3.0/inventory.dtd. */
export interface ItemtaxgrpitemmapRecord extends OpenValues {
  /** A tax group, by name. */
  TAXGROUP?: ItemtaxgrpitemmapTaxGroupRecord;
  /** Name. */
  NAME?: string;
}

export const itemtaxgrpitemmapRecord: Shape<ItemtaxgrpitemmapRecord> = {
  element: "ITEMTAXGRPITEMMAP",
  content: "(TAXGROUP? & NAME? & #ANY*)",
  types: { TAXGROUP: () => itemtaxgrpitemmapTaxGroupRecord },
  answer: true,
};

/** A tax group, by name. Declared in 3.0/inventory.dtd. */
export interface ItemtaxgrpitemmapTaxGroupRecord extends OpenValues {
  /** Name. */
  NAME?: string;
}

export const itemtaxgrpitemmapTaxGroupRecord: Shape<ItemtaxgrpitemmapTaxGroupRecord> =
  {
    element: "TAXGROUP",
    content: "(NAME? & #ANY*)",
    answer: true,
  };

export const landedCostInfoRecord: Shape<ItemLandedCostRecord[]> = {
  element: "LANDEDCOSTINFO",
  content: "(ITEMLANDEDCOST*)",
  types: { ITEMLANDEDCOST: () => itemLandedCostRecord },
  answer: true,
};

/** How a landed cost is spread over items. Declared in 3.0/inventory.dtd. */
export interface ItemLandedCostRecord extends OpenValues {
  /** Item. */
  ITEMID?: string;
  METHOD?: "Volume" | "Weight" | "Count" | (string & {}) | null;
  VALUE?: string;
  /** `BOOLEAN`. */
  ACTIVE?: boolean | null;
}

export const itemLandedCostRecord: Shape<ItemLandedCostRecord> = {
  element: "ITEMLANDEDCOST",
  content: "(ITEMID? & METHOD? & VALUE? & ACTIVE? & #ANY*)",
  types: { METHOD: "ENUM", ACTIVE: "BOOLEAN" },
  answer: true,
};

export const warehouseInfoRecord: Shape<ItemWarehouseInfoRecord[]> = {
  element: "WAREHOUSEINFO",
  content: "(ITEMWAREHOUSEINFO*)",
  types: { ITEMWAREHOUSEINFO: () => itemWarehouseInfoRecord },
  answer: true,
};

export const vendorInfoRecord: Shape<ItemVendorRecord[]> = {
  element: "VENDORINFO",
  content: "(ITEMVENDOR*)",
  types: { ITEMVENDOR: () => itemVendorRecord },
  answer: true,
};

/** A vendor that supplies the item. Declared in 3.0/inventory.dtd. */
export interface ItemVendorRecord extends OpenValues {
  /** Vendor. */
  VENDORID?: string;
  /** `BOOLEAN`. */
  PREFERRED_VENDOR?: boolean | null;
  STOCKNO?: string;
  LEAD_TIME?: string;
  /** `INTEGER`. */
  FORECAST_DEMAND_IN_LEAD_TIME?: IntegerText | null;
  /** "1" unless given. */
  ECONOMIC_ORDER_QTY?: string;
  /** Minimum order quantity. `INTEGER`. "1" unless given. */
  MIN_ORDER_QTY?: IntegerText | null;
  UOM?: string;
  /** Reorder point. `INTEGER`. */
  REORDER_POINT?: IntegerText | null;
  /** Quantity to reorder. `INTEGER`. */
  REORDER_QTY?: IntegerText | null;
  /** Safety stock. `INTEGER`. "0" unless given. */
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
  answer: true,
};

/** Declared in 3.0/records/inventory.dtd. */
export interface ItemTaxGroupTaxsolutionRecord extends OpenValues {
  /** Tax solution. */
  SOLUTIONID?: string;
}

export const itemTaxGroupTaxsolutionRecord: Shape<ItemTaxGroupTaxsolutionRecord> =
  {
    element: "TAXSOLUTION",
    content: "(SOLUTIONID? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/inventory.dtd. */
export interface ItemUomRecord extends OpenValues {
  INVUOMDETAIL?: ItemUomInvUomDetailRecord;
  POUOMDETAIL?: ItemUomPoUomDetailRecord;
  SOUOMDETAIL?: ItemUomSoUomDetailRecord;
}

export const itemUomRecord: Shape<ItemUomRecord> = {
  element: "UOM",
  content: "(INVUOMDETAIL? & POUOMDETAIL? & SOUOMDETAIL? & #ANY*)",
  types: {
    INVUOMDETAIL: () => itemUomInvUomDetailRecord,
    POUOMDETAIL: () => itemUomPoUomDetailRecord,
    SOUOMDETAIL: () => itemUomSoUomDetailRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/inventory.dtd. */
export interface ItemUomInvUomDetailRecord extends OpenValues {
  /** Inventory unit. */
  UNIT?: string;
}

export const itemUomInvUomDetailRecord: Shape<ItemUomInvUomDetailRecord> = {
  element: "INVUOMDETAIL",
  content: "(UNIT? & #ANY*)",
  answer: true,
};

/** Declared in 3.0/records/inventory.dtd. */
export interface ItemUomPoUomDetailRecord extends OpenValues {
  /** Purchasing unit. */
  UNIT?: string;
  /** Purchasing unit conversion factor. `NUMBER`. */
  CONVFACTOR?: DecimalText | null;
}

export const itemUomPoUomDetailRecord: Shape<ItemUomPoUomDetailRecord> = {
  element: "POUOMDETAIL",
  content: "(UNIT? & CONVFACTOR? & #ANY*)",
  types: { CONVFACTOR: "NUMBER" },
  answer: true,
};

/** Declared in 3.0/records/inventory.dtd. */
export interface ItemUomSoUomDetailRecord extends OpenValues {
  /** Sales unit. */
  UNIT?: string;
  /** Sales unit conversion factor. `NUMBER`. */
  CONVFACTOR?: DecimalText | null;
}

export const itemUomSoUomDetailRecord: Shape<ItemUomSoUomDetailRecord> = {
  element: "SOUOMDETAIL",
  content: "(UNIT? & CONVFACTOR? & #ANY*)",
  types: { CONVFACTOR: "NUMBER" },
  answer: true,
};

/** Declared in 3.0/records/inventory.dtd. */
export interface ItemItemGlGroupRecord extends OpenValues {
  INCOMEACCOUNT?: ItemItemGlGroupIncomeaccountRecord;
  EXPENSEACCOUNT?: ItemItemGlGroupExpenseAccountRecord;
  INVENTORYACCOUNT?: ItemItemGlGroupInventoryaccountRecord;
  COGSACCOUNT?: ItemItemGlGroupCogsaccountRecord;
  DEFRRGLACCOUNT?: ItemItemGlGroupDefrrglaccountRecord;
  OEGLACCOUNT?: ItemItemGlGroupOeglaccountRecord;
  POGLACCOUNT?: ItemItemGlGroupPoGlAccountRecord;
}

export const itemItemGlGroupRecord: Shape<ItemItemGlGroupRecord> = {
  element: "ITEMGLGROUP",
  content: `(INCOMEACCOUNT? & EXPENSEACCOUNT? & INVENTORYACCOUNT? & COGSACCOUNT? & DEFRRGLACCOUNT? &
    OEGLACCOUNT? & POGLACCOUNT? & #ANY*)`,
  types: {
    INCOMEACCOUNT: () => itemItemGlGroupIncomeaccountRecord,
    EXPENSEACCOUNT: () => itemItemGlGroupExpenseAccountRecord,
    INVENTORYACCOUNT: () => itemItemGlGroupInventoryaccountRecord,
    COGSACCOUNT: () => itemItemGlGroupCogsaccountRecord,
    DEFRRGLACCOUNT: () => itemItemGlGroupDefrrglaccountRecord,
    OEGLACCOUNT: () => itemItemGlGroupOeglaccountRecord,
    POGLACCOUNT: () => itemItemGlGroupPoGlAccountRecord,
  },
  answer: true,
};

/** Declared in 3.0/records/inventory.dtd. */
export interface ItemItemGlGroupIncomeaccountRecord extends OpenValues {
  /** Income account. */
  ACCTNO?: string;
}

export const itemItemGlGroupIncomeaccountRecord: Shape<ItemItemGlGroupIncomeaccountRecord> =
  {
    element: "INCOMEACCOUNT",
    content: "(ACCTNO? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/inventory.dtd. */
export interface ItemItemGlGroupExpenseAccountRecord extends OpenValues {
  /** Expense account. */
  ACCTNO?: string;
}

export const itemItemGlGroupExpenseAccountRecord: Shape<ItemItemGlGroupExpenseAccountRecord> =
  {
    element: "EXPENSEACCOUNT",
    content: "(ACCTNO? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/inventory.dtd. */
export interface ItemItemGlGroupInventoryaccountRecord extends OpenValues {
  /** Inventory account. */
  ACCTNO?: string;
}

export const itemItemGlGroupInventoryaccountRecord: Shape<ItemItemGlGroupInventoryaccountRecord> =
  {
    element: "INVENTORYACCOUNT",
    content: "(ACCTNO? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/inventory.dtd. */
export interface ItemItemGlGroupCogsaccountRecord extends OpenValues {
  /** COGS account. */
  ACCTNO?: string;
}

export const itemItemGlGroupCogsaccountRecord: Shape<ItemItemGlGroupCogsaccountRecord> =
  {
    element: "COGSACCOUNT",
    content: "(ACCTNO? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/inventory.dtd. */
export interface ItemItemGlGroupDefrrglaccountRecord extends OpenValues {
  /** Deferred revenue account. */
  ACCTNO?: string;
}

export const itemItemGlGroupDefrrglaccountRecord: Shape<ItemItemGlGroupDefrrglaccountRecord> =
  {
    element: "DEFRRGLACCOUNT",
    content: "(ACCTNO? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/inventory.dtd. */
export interface ItemItemGlGroupOeglaccountRecord extends OpenValues {
  /** AR GL account. */
  ACCTNO?: string;
}

export const itemItemGlGroupOeglaccountRecord: Shape<ItemItemGlGroupOeglaccountRecord> =
  {
    element: "OEGLACCOUNT",
    content: "(ACCTNO? & #ANY*)",
    answer: true,
  };

/** Declared in 3.0/records/inventory.dtd. */
export interface ItemItemGlGroupPoGlAccountRecord extends OpenValues {
  /** AP GL account. */
  ACCTNO?: string;
}

export const itemItemGlGroupPoGlAccountRecord: Shape<ItemItemGlGroupPoGlAccountRecord> =
  {
    element: "POGLACCOUNT",
    content: "(ACCTNO? & #ANY*)",
    answer: true,
  };
