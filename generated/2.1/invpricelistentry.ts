// Made by intacct-codegen from shared/inventory.dtd; do not edit. Checksum 020451bc6911d449
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
  /** `STRING_30`: at most 30 characters. */
  pricelistid: string;
  /** `DATE`, sent as year, month and day. */
  datefrom: IsoDate;
  /** `DATE`, sent as year, month and day. */
  dateto: IsoDate;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  minimum_quantity?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  maximum_quantity?: Decimal | null;
  /** `STRING_100`: at most 100 characters. */
  value: string;
  /** `STRING_15`: at most 15 characters. */
  valuetype: string;
  /** `STRING_1`: at most 1 character. */
  fixed: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct invpricelistentry CREATE Request` */
export const createInvPriceListEntry: FunctionProfile<
  CreateInvPriceListEntry,
  Created
> = {
  name: "Intacct invpricelistentry CREATE Request",
  version: "2.1",
  element: "create_invpricelistentry",
  content: `(pricelistid, (itemid | productlineid)?, datefrom, dateto, minimum_quantity?, maximum_quantity?,
    value, valuetype, fixed, status?)`,
  types: {
    pricelistid: "STRING_30",
    itemid: "STRING_30",
    productlineid: "STRING_30",
    datefrom: "DATE",
    dateto: "DATE",
    minimum_quantity: "NUMBER_38_2",
    maximum_quantity: "NUMBER_38_2",
    value: "STRING_100",
    valuetype: "STRING_15",
    fixed: "STRING_1",
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
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  minimum_quantity?: Decimal | null;
  /** `NUMBER_38_2`: at most 38 digits before the point and 2 after it. */
  maximum_quantity?: Decimal | null;
  /** `STRING_100`: at most 100 characters. */
  value?: string;
  /** `STRING_15`: at most 15 characters. */
  valuetype?: string;
  /** `STRING_1`: at most 1 character. */
  fixed?: string;
  /** `ENUM_STATUS`: "active" or "inactive". */
  status?: EnumStatus | null;
}

/** `Intacct invpricelistentry UPDATE Request` */
export const updateInvPriceListEntry: FunctionProfile<
  UpdateInvPriceListEntry,
  Completed
> = {
  name: "Intacct invpricelistentry UPDATE Request",
  version: "2.1",
  element: "update_invpricelistentry",
  content: `((itemid | productlineid)?, datefrom?, dateto?, minimum_quantity?, maximum_quantity?, value?,
    valuetype?, fixed?, status?)`,
  types: {
    itemid: "STRING_30",
    productlineid: "STRING_30",
    datefrom: "DATE",
    dateto: "DATE",
    minimum_quantity: "NUMBER_38_2",
    maximum_quantity: "NUMBER_38_2",
    value: "STRING_100",
    valuetype: "STRING_15",
    fixed: "STRING_1",
    status: enumStatus,
  },
  attributes: { recordno: "CDATA #REQUIRED" },
};

/** Deletes an entry of a price list. Declared in shared/inventory.dtd. */
export interface DeleteInvPriceListEntry {
  recordno: string;
}

/** `Intacct delete_invpricelistentry UPDATE Request` */
export const deleteInvPriceListEntry: FunctionProfile<
  DeleteInvPriceListEntry,
  Completed
> = {
  name: "Intacct delete_invpricelistentry UPDATE Request",
  version: "2.1",
  element: "delete_invpricelistentry",
  content: "EMPTY",
  attributes: { recordno: "CDATA #REQUIRED" },
};
