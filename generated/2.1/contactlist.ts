// Made by intacct-codegen from shared/structures.dtd; do not edit. Checksum f20fca0ff057d888
import type { Shape } from "intacct-runtime";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Declared in shared/structures.dtd. */
export interface ContactItem {
  /** `STRING_80`: at most 80 characters. */
  category: string;
  /** `CONTACTNAME`. */
  contactname: string;
}

export const contactItem: Shape<ContactItem> = {
  element: "contactitem",
  content: "(category, contactname)",
  types: { category: "STRING_80", contactname: "CONTACTNAME" },
};

export const contactList: Shape<readonly [ContactItem, ...ContactItem[]]> = {
  element: "contactlist",
  content: "(contactitem+)",
  types: { contactitem: () => contactItem },
};

/** Declared in shared/structures.dtd. */
export interface ContactItemRecord {
  /** `STRING_80`: at most 80 characters. */
  category: string;
  /** `CONTACTNAME`. */
  contactname: string;
}

export const contactItemRecord: Shape<ContactItemRecord> = {
  element: "contactitem",
  content: "(category, contactname)",
  types: { category: "STRING_80", contactname: "CONTACTNAME" },
  answer: true,
};

export const contactListRecord: Shape<ContactItemRecord[]> = {
  element: "contactlist",
  content: "(contactitem+)",
  types: { contactitem: () => contactItemRecord },
  answer: true,
};
