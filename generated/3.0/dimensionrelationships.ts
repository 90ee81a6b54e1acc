// Made by intacct-codegen from 3.0/platform.dtd, 3.0/response.dtd; do not edit. Checksum 19297ae4cdeae8d0
import type {
  EmptyElement,
  FunctionProfile,
  OpenValues,
  Profile,
  Shape,
} from "intacct-runtime";
import { type DataAttributes, dataAttributes } from "./data.js";

// An error here means that the runtime does not fit: install it in the version that intacct-codegen has.
export type { RuntimeContract1 } from "intacct-runtime";

/** Lists how dimensions are related. Declared in 3.0/platform.dtd. */
export type GetDimensionRelationships = EmptyElement;

/** `Intacct dimensionrelationships GET Request` */
export const getDimensionRelationships: FunctionProfile<
  GetDimensionRelationships,
  RelationshipData
> = {
  name: "Intacct dimensionrelationships GET Request",
  version: "3.0",
  element: "getDimensionRelationships",
  content: "EMPTY",
  response: () => getDimensionRelationshipsResponse,
};

/** `Intacct dimensionrelationships GET Response` */
export const getDimensionRelationshipsResponse: Profile<RelationshipData> = {
  name: "Intacct dimensionrelationships GET Response",
  version: "3.0",
  element: "data",
  content: "(relationship*)",
  types: { relationship: () => relationshipElementRecord },
  attributes: dataAttributes,
  answer: true,
};

/** The data of an answer about `relationship`. */
export interface RelationshipData extends DataAttributes {
  relationship?: RelationshipElementRecord[];
}

/** The fields of a relationship that can be requested. */
export type RelationshipField =
  keyof RelationshipFields | `${string}.${string}`;

/** How a dimension is related to others, or fills them in. Declared in 3.0/response.dtd. */
export interface RelationshipFields {
  dimension?: string;
  object_id?: string;
  autofillrelated?: string;
  enableoverride?: string;
  /** A dimension that another is related to. */
  related?: RelatedRecord[];
  /** A dimension that is filled in. */
  autofill?: AutofillRecord[];
}

/** A record in an answer: the known fields, and any others. */
export interface RelationshipElementRecord
  extends RelationshipFields, OpenValues {}

export const relationshipElementRecord: Shape<RelationshipElementRecord> = {
  element: "relationship",
  content:
    "(dimension? & object_id? & autofillrelated? & enableoverride? & related* & autofill* & #ANY*)",
  types: { related: () => relatedRecord, autofill: () => autofillRecord },
  answer: true,
};

/** A dimension that another is related to. Declared in 3.0/response.dtd. */
export interface RelatedRecord extends OpenValues {
  dimension?: string;
  object_id?: string;
  relationship_id?: string;
  source_side?: string;
  related_side?: string;
}

export const relatedRecord: Shape<RelatedRecord> = {
  element: "related",
  content:
    "(dimension? & object_id? & relationship_id? & source_side? & related_side? & #ANY*)",
  answer: true,
};

/** A dimension that is filled in. Declared in 3.0/response.dtd. */
export interface AutofillRecord extends OpenValues {
  dimension?: string;
  object_id?: string;
  relationship_id?: string;
  type?: string;
}

export const autofillRecord: Shape<AutofillRecord> = {
  element: "autofill",
  content: "(dimension? & object_id? & relationship_id? & type? & #ANY*)",
  answer: true,
};
