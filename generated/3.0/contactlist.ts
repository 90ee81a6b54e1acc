// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum c46d733231741032
import type { Shape } from "intacct-runtime";

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
