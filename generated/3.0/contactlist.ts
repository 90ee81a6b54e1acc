// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum 5e437e7d29717ef7
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in shared/structures.dtd. */
export interface ContactItem {
  /** Borrowed from 2.1: `STRING_80`: at most 80 characters. */
  category: string;
  /** Borrowed from 2.1: `CONTACTNAME`. */
  contactname: string;
}

export const contactItem: Shape<ContactItem> = {
  element: "contactitem",
  content: "(category, contactname)",
  types: { category: "STRING_80 borrowed", contactname: "CONTACTNAME" },
};

export const contactList: Shape<readonly [ContactItem, ...ContactItem[]]> = {
  element: "contactlist",
  content: "(contactitem+)",
  types: { contactitem: () => contactItem },
};
