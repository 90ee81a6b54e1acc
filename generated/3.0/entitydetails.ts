// Made by intacct-codegen from 3.0/company.dtd, 3.0/response.dtd; do not edit. Checksum 11198e1592ccf26e
import type {
  EmptyElement,
  FunctionProfile,
  IntegerText,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Reads the entity that the session works in. Declared in 3.0/company.dtd. */
export type ReadEntityDetails = EmptyElement;

/** `Intacct entitydetails READ Request` */
export const readEntityDetails: FunctionProfile<ReadEntityDetails, EntityData> =
  {
    name: "Intacct entitydetails READ Request",
    version: "3.0",
    element: "readEntityDetails",
    content: "EMPTY",
    response: () => readEntityDetailsResponse,
  };

/** `Intacct entitydetails READ Response` */
export const readEntityDetailsResponse: Profile<EntityData> = {
  name: "Intacct entitydetails READ Response",
  version: "3.0",
  element: "data",
  content: "(entity*)",
  types: { entity: () => dataEntityRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `entity`. */
export interface EntityData extends DataAttributes {
  entity?: DataEntityRecord[];
}

/** The fields of an entity that can be requested. */
export type EntityField = keyof EntityFields | `${string}.${string}`;

/** The entity that the session works in. Declared in 3.0/response.dtd. */
export interface EntityFields {
  /** Borrowed from 2.1: `ID`. */
  id?: string;
  /** Borrowed from 2.1: `STRING_100`: at most 100 characters. */
  name?: string;
  /** Borrowed from 2.1: `INTEGER`. */
  recordno?: IntegerText | null;
  /** Borrowed from 2.1: `STRING_3`: at most 3 characters. */
  currency?: string;
  firstfiscalmonth?: string;
  firstfiscaltaxmonth?: string;
  weekstart?: string;
}

/** A record in an answer: the known fields, and any others. */
export interface DataEntityRecord extends EntityFields, OpenValues {}

export const dataEntityRecord: Shape<DataEntityRecord> = {
  element: "entity",
  content: `(id? & name? & recordno? & currency? & firstfiscalmonth? & firstfiscaltaxmonth? & weekstart? &
    #ANY*)`,
  types: {
    id: "ID",
    name: "STRING_100 borrowed",
    recordno: "INTEGER",
    currency: "STRING_3 borrowed",
  },
  answer: true,
};
