import { describe, expect, it } from "vitest";
import { ask, childOf, done, errorsIn, login, recordsIn, resultsIn, start, textOf } from "./client.js";

const vendor = (id: string, more = ""): string =>
  `<create_vendor><vendorid>${id}</vendorid><name>Vendor ${id}</name>${more}</create_vendor>`;

const bill = (amount = "120.50"): string =>
  "<create_bill><vendorid>V1</vendorid><datecreated><year>2026</year><month>11</month><day>2</day></datecreated>" +
  "<termname>N30</termname><billno>B-1</billno><billitems>" +
  `<lineitem><glaccountno>6000</glaccountno><amount>${amount}</amount></lineitem></billitems></create_bill>`;

describe("object-specific functions", () => {
  it("create a customer with a custom field, and get it back in the order of the grammar", async () => {
    const gateway = await start();
    const fields =
      "<status>active</status><customfields><customfield><customfieldname>RATING</customfieldname>" +
      "<customfieldvalue>A &amp; B</customfieldvalue></customfield></customfields>";
    const customer = `<create_customer><customerid>C1</customerid><name>Ann</name>${fields}</create_customer>`;
    expect(textOf(await done(gateway, customer), "key")).toBe("C1");
    const got = await done(gateway, '<get object="customer" key="C1"/>');
    const record = childOf(childOf(got, "data"), "customer");
    expect(record?.children.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["customerid", "name", "status", "customfields"]),
    );
    const custom = childOf(childOf(record, "customfields"), "customfield");
    expect([textOf(custom, "customfieldname"), textOf(custom, "customfieldvalue")]).toEqual([
      "RATING",
      "A & B",
    ]);
  });

  it("give bills their record number as key, and dates as parts", async () => {
    const gateway = await start();
    expect(textOf(await done(gateway, bill()), "key")).toBe("1");
    const got = await done(gateway, '<get_bill key="1"/>');
    const record = childOf(childOf(got, "data"), "bill");
    expect(textOf(record, "key")).toBe("1");
    expect(childOf(record, "datecreated")?.children.map(({ text }) => text)).toEqual(["2026", "11", "02"]);
    const line = childOf(childOf(record, "billitems"), "lineitem");
    expect([textOf(line, "glaccountno"), textOf(line, "amount")]).toEqual(["6000", "120.50"]);
  });

  it("change fields and lines of a bill", async () => {
    const gateway = await start();
    await done(gateway, bill());
    await done(
      gateway,
      '<update_bill key="1"><description>Changed</description><updatebillitems>' +
        '<updatelineitem line_num="1"><amount>7</amount></updatelineitem>' +
        "<lineitem><glaccountno>7000</glaccountno><amount>1</amount></lineitem></updatebillitems></update_bill>",
    );
    const record = childOf(childOf(await done(gateway, '<get object="bill" key="1"/>'), "data"), "bill");
    expect(textOf(record, "description")).toBe("Changed");
    const lines = childOf(record, "billitems")?.children.map((line) => [
      textOf(line, "glaccountno"),
      textOf(line, "amount"),
    ]);
    expect(lines).toEqual([
      ["6000", "7"],
      ["7000", "1"],
    ]);
  });

  it("delete, and know the record no longer", async () => {
    const gateway = await start();
    await done(gateway, vendor("V1"));
    await done(gateway, '<delete_vendor vendorid="V1"/>');
    const again = await ask(gateway, ['<delete_vendor vendorid="V1"/>']);
    expect(errorsIn(again)).toEqual(["BL03000018"]);
  });

  it("refuse a name that is taken, unless duplicates are to be ignored", async () => {
    const gateway = await start();
    const answer = await ask(gateway, [vendor("V1"), vendor("V1")]);
    expect(resultsIn(answer).map((result) => textOf(result, "status"))).toEqual(["success", "failure"]);
    expect(errorsIn(answer)).toEqual(["BL01001973", "BL01001973"]);
    const ignored = vendor("V1").replace("<create_vendor>", '<create_vendor ignoreduplicates="true">');
    expect(textOf(await done(gateway, ignored), "key")).toBe("V1");
  });

  it("find by external key", async () => {
    const gateway = await start();
    await done(gateway, bill().replace("<billitems>", "<externalid>X-9</externalid><billitems>"));
    const got = await done(gateway, '<get object="bill" key="X-9" externalkey="true"/>');
    expect(textOf(childOf(childOf(got, "data"), "bill"), "billno")).toBe("B-1");
  });

  it("store objects that version 3.0 has no description of", async () => {
    const gateway = await start();
    const territory = "<create_territory><territoryid>T1</territoryid><name>West</name></create_territory>";
    expect(textOf(await done(gateway, territory), "key")).toBe("T1");
    const listed = await done(gateway, '<get_list object="territory"/>');
    expect(childOf(listed, "listtype")?.attributes["total"]).toBe("1");
    const none = await done(gateway, '<get_list object="smarteventlog"/>');
    expect(childOf(none, "listtype")?.attributes["total"]).toBe("0");
    await done(gateway, '<delete_territory territoryid="T1"/>');
    expect(gateway.records("TERRITORY")).toEqual([]);
  });

  it("change what their first child names", async () => {
    const gateway = await start();
    await done(gateway, "<create_supdoc><supdocid>D1</supdocid><supdocname>Old</supdocname></create_supdoc>");
    const update = (id: string): string =>
      `<update_supdoc><supdocid>${id}</supdocid><supdocname>New</supdocname></update_supdoc>`;
    await done(gateway, update("D1"));
    expect(gateway.records("SUPDOC")).toMatchObject([{ SUPDOCID: "D1", SUPDOCNAME: "New" }]);
    expect(errorsIn(await ask(gateway, [update("D2")]))).toEqual(["BL03000018"]);
    const folder = "<supdocfoldername>F1</supdocfoldername>";
    await done(gateway, `<create_supdocfolder>${folder}</create_supdocfolder>`);
    await done(gateway, `<update_supdocfolder>${folder}</update_supdocfolder>`);
    await done(gateway, '<delete_supdocfolder key="F1"/>');
  });

  it("say which functions are not carried out", async () => {
    const gateway = await start();
    expect(errorsIn(await ask(gateway, ["<describeall/>"]))).toEqual(["Function Not Supported"]);
  });
});

describe("get_list", () => {
  const four = [vendor("V1"), vendor("V2"), vendor("V3"), vendor("V4")];

  it("gives windows with their place in the whole", async () => {
    const gateway = await start();
    await ask(gateway, four);
    const result = await done(gateway, '<get_list object="vendor" start="1" maxitems="2"/>');
    expect(childOf(result, "listtype")).toMatchObject({
      text: "vendor",
      attributes: { start: "1", end: "2", total: "4" },
    });
    expect(recordsIn(result).map(({ vendorid }) => vendorid)).toEqual(["V2", "V3"]);
  });

  it("filters, sorts, and gives the fields asked for", async () => {
    const gateway = await start();
    await ask(gateway, four);
    const expression = (value: string): string =>
      `<expression><field>vendorid</field><operator>&gt;=</operator><value>${value}</value></expression>`;
    const result = await done(
      gateway,
      `<get_list object="vendor"><filter><logical logical_operator="and">${expression("V1")}${expression("V3")}` +
        '</logical></filter><sorts><sortfield order="desc">vendorid</sortfield></sorts>' +
        "<fields><field>vendorid</field></fields></get_list>",
    );
    expect(recordsIn(result)).toEqual([{ vendorid: "V4" }, { vendorid: "V3" }]);
  });
});

describe("requests", () => {
  it("that do not fit the schema are refused as a whole, with every finding", async () => {
    const gateway = await start();
    const answer = await ask(gateway, [vendor("V1"), "<create_vendor><name>x</name></create_vendor>"]);
    expect(textOf(childOf(answer, "control"), "status")).toBe("failure");
    expect(textOf(childOf(answer, "control"), "controlid")).toBe("c1");
    expect(errorsIn(answer)).toContain("XL03000003");
    expect(errorsIn(await ask(gateway, ['<get object="vendor" key="V1"/>']))).toEqual(["BL03000018"]);
  });

  it("of unknown senders, companies and users are refused at their level", async () => {
    const gateway = await start({ senders: [{ id: "s", password: "p", companies: ["other"] }] });
    const known = "<senderid>s</senderid><password>p</password>";
    const sender = await ask(gateway, [vendor("V1")]);
    expect([textOf(childOf(sender, "control"), "status"), ...errorsIn(sender)]).toEqual([
      "failure",
      "XL03000006",
    ]);
    for (const authentication of [login(), login("nobody"), "<sessionid>x</sessionid>"]) {
      const answer = await ask(gateway, [vendor("V1")], { sender: known, authentication });
      expect(textOf(childOf(answer, "control"), "status")).toBe("success");
      expect(textOf(childOf(childOf(answer, "operation"), "authentication"), "status")).toBe("failure");
      expect(errorsIn(answer)).toEqual(["XL03000006"]);
    }
  });

  it("in a transaction are undone together", async () => {
    const gateway = await start();
    await done(gateway, vendor("V0"));
    const functions = [vendor("V1"), '<delete_vendor vendorid="V0"/>', vendor("V1"), vendor("V2")];
    const answer = await ask(gateway, functions, { transaction: true });
    expect(resultsIn(answer).map((result) => textOf(result, "status"))).toEqual(Array(4).fill("aborted"));
    expect(errorsIn(answer).filter((number) => number === "XL03000009")).toHaveLength(4);
    const listed = recordsIn(await done(gateway, '<get_list object="vendor"/>'));
    expect(listed.map(({ vendorid }) => vendorid)).toEqual(["V0"]);
  });

  it("with uniqueid are carried out once", async () => {
    const gateway = await start();
    await done(gateway, bill(), { control: "unique" });
    const again = await ask(gateway, [bill()], { control: "unique" });
    expect(textOf(resultsIn(again)[0], "status")).toBe("failure");
    const listed = await done(gateway, '<get_list object="bill"/>');
    expect(childOf(listed, "listtype")?.attributes["total"]).toBe("1");
  });

  it("with a policy are acknowledged, and answered later", async () => {
    const deliveries: string[] = [];
    const gateway = await start({ deliver: ({ policyid, xml }) => deliveries.push(policyid, xml) });
    const answer = await ask(gateway, [vendor("V1")], { control: "<policyid>later</policyid>" });
    expect(answer.children.map(({ name }) => name)).toEqual(["acknowledgement", "control"]);
    expect(deliveries[0]).toBe("later");
    expect(deliveries[1]).toContain("<key>V1</key>");
  });
});

describe("sessions", () => {
  const session = async (gateway: Awaited<ReturnType<typeof start>>, location = ""): Promise<string> => {
    const result = await done(gateway, `<getAPISession>${location}</getAPISession>`);
    return textOf(childOf(childOf(result, "data"), "api"), "sessionid");
  };

  it("are given with the address to go on at, and end", async () => {
    let time = Date.UTC(2026, 10, 22);
    const gateway = await start({ sessionLifetime: 60, now: () => new Date(time) });
    const api = childOf(childOf(await done(gateway, "<getAPISession/>"), "data"), "api");
    expect(textOf(api, "endpoint")).toBe(gateway.url);
    const authentication = `<sessionid>${textOf(api, "sessionid")}</sessionid>`;
    const answer = await ask(gateway, [vendor("V1")], { authentication });
    const shown = childOf(childOf(answer, "operation"), "authentication");
    expect(textOf(shown, "sessiontimeout")).toBe("2026-11-22T00:01:00+00:00");
    time += 60_000;
    const late = await ask(gateway, [vendor("V2")], { authentication });
    expect(errorsIn(late)).toEqual(["XL03000006"]);
    expect(resultsIn(late)).toEqual([]);
  });

  it("belong to an entity, and see what is theirs and what is everybody's", async () => {
    const gateway = await start({ companies: [{ id: "sandbox", entities: ["100", "200"] }] });
    const keys = new Map<string, string>();
    for (const entity of ["", "100", "200"])
      keys.set(
        entity,
        `<sessionid>${await session(gateway, `<locationid>${entity}</locationid>`)}</sessionid>`,
      );
    const from = (entity: string) => ({ authentication: keys.get(entity) as string });
    await done(gateway, vendor("V0"), from(""));
    await done(gateway, vendor("V1"), from("100"));
    const seen = async (entity: string, attribute = ""): Promise<(string | undefined)[]> =>
      recordsIn(await done(gateway, `<get_list object="vendor"${attribute}/>`, from(entity))).map(
        ({ vendorid }) => vendorid,
      );
    expect(await seen("100")).toEqual(["V0", "V1"]);
    expect(await seen("200")).toEqual(["V0"]);
    expect(await seen("")).toEqual(["V0"]);
    expect(await seen("", ' showprivate="true"')).toEqual(["V0", "V1"]);
    const other = await ask(gateway, ["<getAPISession><locationid>300</locationid></getAPISession>"]);
    expect(errorsIn(other)).toEqual(["XL03000006"]);
  });
});
