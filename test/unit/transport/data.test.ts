/** Functions whose answer nothing describes give what it holds. */
import { describe, expect, it } from "vitest";
import { connect, type FunctionProfile } from "../../../runtime/index.js";
import { options, ScriptedGateway } from "./scripted-gateway.js";

const retrieve: FunctionProfile<Record<string, unknown>> = {
  name: "Intacct arinvoice RETRIEVEPDF Request",
  version: "3.0",
  within: "retrievepdf",
  element: "ARINVOICE",
  content: "(RECORDNO)",
};

describe("an answer without a description", () => {
  it.each([
    ["<data><arinvoice><pdfdata>JVBERi0=</pdfdata></arinvoice></data>", { data: { arinvoice: { pdfdata: "JVBERi0=" } } }],
    ['<data listtype="view" count="2"><row><A>1</A></row><row><A>2</A></row></data>', { data: { "@listtype": "view", "@count": "2", row: [{ A: "1" }, { A: "2" }] } }],
    ["<key>7</key><data><x>y</x></data>", { key: "7", data: { x: "y" } }],
    ["<data><x><RECORDNO>7</RECORDNO></x></data>", { key: "7" }],
    ["<data><x><RECORDNO>7</RECORDNO><NAME>y</NAME></x></data>", { key: "7", data: { x: { RECORDNO: "7", NAME: "y" } } }],
    ["<data>text</data>", { data: "text" }],
    ["<data/>", {}],
    ["", {}],
  ])("gives its data, %s", async (answer, value) => {
    const intacct = connect(options(new ScriptedGateway(() => answer), { dtdVersion: "3.0" }));
    await expect(intacct.execute(retrieve, { RECORDNO: "7" })).resolves.toEqual(value);
  }); // prettier-ignore
});
