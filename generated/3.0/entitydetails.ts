// Made by intacct-codegen from 3.0/company.dtd; do not edit.
import type {
  EmptyElement,
  FunctionProfile,
  Profile,
} from "intacct-codegen/runtime";
import { type DataAttributes, dataAttributes } from "./data.js";

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
  types: { entity: "STRING_80" },
  attributes: dataAttributes,
  nulls: true,
};

/** What an answer about `entity` holds. */
export interface EntityData extends DataAttributes {
  entity?: string[];
}

/** The fields of an entity that can be asked for. */
export type EntityField = string;
