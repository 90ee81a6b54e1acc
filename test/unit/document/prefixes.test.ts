/**
 * Names with prefixes, with the verdicts of libxml2 2.9, which later versions share unless a line says
 * something else.
 */
import { describe, expect, it } from "vitest";
import { DocumentValidator } from "../../../schema/document/validate.js";
import { grammarOf } from "../../support/grammar.js";
import { verdictOf } from "../../support/verdict.js";

const bindings = "<!ATTLIST r xmlns:p CDATA #IMPLIED xmlns:xlink CDATA #IMPLIED>";
const schemas = {
  mixed: `<!ELEMENT r (#PCDATA | p:a | b)*><!ELEMENT p:a (#PCDATA)><!ELEMENT a (#PCDATA)><!ELEMENT b (#PCDATA)>${bindings}`,
  sequence: `<!ELEMENT r (p:a, b?)><!ELEMENT p:a (#PCDATA)><!ELEMENT b (#PCDATA)>${bindings}`,
  local: `<!ELEMENT r (a, b?)><!ELEMENT a (#PCDATA)><!ELEMENT b (#PCDATA)>${bindings}`,
  attribute: `<!ELEMENT r ANY><!ATTLIST r xlink:href CDATA #REQUIRED>${bindings}`,
  localAttribute: `<!ELEMENT r ANY><!ATTLIST r href CDATA #REQUIRED>${bindings}`,
};

const validate = (schema: keyof typeof schemas, xml: string): ReturnType<DocumentValidator["validate"]> =>
  new DocumentValidator(grammarOf(schemas[schema])).validate("document.xml", xml);

describe("names with prefixes", () => {
  it.each<[keyof typeof schemas, string, "valid" | "invalid"]>([
    ["mixed", '<r xmlns:p="u">x<p:a>y</p:a></r>', "valid"],
    ["mixed", "<r><p:a>x</p:a></r>", "invalid"],
    ["mixed", '<r xmlns:p="u"><a>x</a></r>', "valid"],
    ["mixed", "<r><a>x</a></r>", "valid"],
    ["mixed", '<r xmlns:p="u"><p:b/></r>', "valid"],
    ["mixed", '<r xmlns:p="u"><p:c/></r>', "invalid"],
    ["sequence", '<r xmlns:p="u"><p:a/><b/></r>', "valid"],
    // Not to 2.14.
    ["sequence", "<r><p:a/><b/></r>", "valid"],
    ["sequence", "<r><a/></r>", "invalid"],
    ["local", '<r xmlns:p="u"><p:a/></r>', "invalid"],
    ["attribute", '<r xmlns:xlink="v" xlink:href="x"/>', "valid"],
    ["attribute", '<r xlink:href="x"/>', "invalid"],
    ["attribute", '<r xmlns:xlink="v"/>', "invalid"],
    ["attribute", '<r href="x"/>', "invalid"],
    ["localAttribute", '<r href="x"/>', "valid"],
  ])("%s: %s is %s", (schema, xml, verdict) => {
    expect(verdictOf(validate(schema, xml))).toBe(verdict);
  });
});
