// Made by intacct-codegen from shared/inventory.dtd; do not edit. Checksum b8cce71c8ee2ff1f
import type {
  Completed,
  Created,
  Decimal,
  FunctionProfile,
  IsoDate,
} from "intacct-runtime";
import type { Priced } from "./groups.js";
import { type EnumStatus, enumStatus } from "./scalars.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Adds an item or product line to a price list. Declared in shared/inventory.dtd. */
export type CreateInvPriceListEntry = CreateInvPriceListEntryFields & Priced;

interface CreateInvPriceListEntryFields {
  /** Attribute; false unless given. */
  ignoreduplicates?: boolean;
  /** Borrowed from 2.1: `STRING_30`: at most 30 characters. */
  pricelistid: string;
  /** `DATE`, sent as year, month and day. */
  datefrom: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateto: IsoDate;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  minimum_quantity?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  maximum_quantity?: Decimal | null;
  value: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  valuetype: string;
  /** Borrowed from 2.1: `STRING_1`: at most 1 character. */
  fixed: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct invpricelistentry CREATE Request` */
export const createInvPriceListEntry: FunctionProfile<
  CreateInvPriceListEntry,
  Created
> = {
  name: "Intacct invpricelistentry CREATE Request",
  version: "3.0",
  element: "create_invpricelistentry",
  content: `(pricelistid, (itemid | productlineid)?, datefrom, dateto, minimum_quantity?, maximum_quantity?,
    value, valuetype, fixed, status?)`,
  types: {
    pricelistid: "STRING_30 borrowed",
    itemid: "STRING_30 borrowed",
    productlineid: "STRING_30 borrowed",
    datefrom: "DATE",
    dateto: "DATE",
    minimum_quantity: "NUMBER_38_2 borrowed",
    maximum_quantity: "NUMBER_38_2 borrowed",
    valuetype: "STRING_15 borrowed",
    fixed: "STRING_1 borrowed",
    status: enumStatus,
  },
  attributes: { ignoreduplicates: '(true | false) "false"' },
};

/** Updates an entry of a price list. Declared in shared/inventory.dtd. */
export type UpdateInvPriceListEntry = UpdateInvPriceListEntryFields & Priced;

interface UpdateInvPriceListEntryFields {
  recordno: string;
  /** `DATE`, sent as year, month and day. */
  datefrom?: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateto?: IsoDate;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  minimum_quantity?: Decimal | null;
  /** Borrowed from 2.1: `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  maximum_quantity?: Decimal | null;
  value?: string;
  /** Borrowed from 2.1: `STRING_15`: at most 15 characters. */
  valuetype?: string;
  /** Borrowed from 2.1: `STRING_1`: at most 1 character. */
  fixed?: string;
  /** Borrowed from 2.1: `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct invpricelistentry UPDATE Request` */
export const updateInvPriceListEntry: FunctionProfile<
  UpdateInvPriceListEntry,
  Completed
> = {
  name: "Intacct invpricelistentry UPDATE Request",
  version: "3.0",
  element: "update_invpricelistentry",
  content: `((itemid | productlineid)?, datefrom?, dateto?, minimum_quantity?, maximum_quantity?, value?,
    valuetype?, fixed?, status?)`,
  types: {
    itemid: "STRING_30 borrowed",
    productlineid: "STRING_30 borrowed",
    datefrom: "DATE",
    dateto: "DATE",
    minimum_quantity: "NUMBER_38_2 borrowed",
    maximum_quantity: "NUMBER_38_2 borrowed",
    valuetype: "STRING_15 borrowed",
    fixed: "STRING_1 borrowed",
    status: enumStatus,
  },
  attributes: { recordno: "CDATA #REQUIRED" },
};

/** Deletes an entry of a price list. Declared in shared/inventory.dtd. */
export interface DeleteInvPriceListEntry {
  recordno: string;
}

/** `Intacct invpricelistentry DELETE Request` */
export const deleteInvPriceListEntry: FunctionProfile<
  DeleteInvPriceListEntry,
  Completed
> = {
  name: "Intacct invpricelistentry DELETE Request",
  version: "3.0",
  element: "delete_invpricelistentry",
  content: "EMPTY",
  attributes: { recordno: "CDATA #REQUIRED" },
};
