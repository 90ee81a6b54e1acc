/** What the vendor's pages and recordings of companies show, beyond what the other files try. */
import { connect } from "intacct-runtime";
import { describe, expect, it } from "vitest";
import { inspect } from "../../../generated/3.0/inspect.js";
import {
  ask,
  childOf,
  done,
  errorsIn,
  faultsOf,
  post,
  recordsIn,
  request,
  resultsIn,
  start,
  textOf,
  type Element,
} from "./client.js";

const version = { version: "3.0" };
const data = (result: Element): Element => childOf(result, "data") as Element;
const read = (object: string, key: string): string =>
  `<read><object>${object}</object><keys>${key}</keys><fields>*</fields></read>`;

const bill =
  "<create><APBILL><VENDORID>V1</VENDORID><WHENCREATED>11/02/2026</WHENCREATED><WHENDUE>12/02/2026</WHENDUE>" +
  "<APBILLITEMS><APBILLITEM><ACCOUNTNO>6000</ACCOUNTNO><TRX_AMOUNT>10.50</TRX_AMOUNT></APBILLITEM></APBILLITEMS>" +
  "</APBILL></create>";

const order =
  "<create_sotransaction><transactiontype>Sales Order</transactiontype>" +
  "<datecreated><year>2026</year><month>11</month><day>2</day></datecreated><customerid>C1</customerid>" +
  "<documentno>SO1</documentno><shipto><contactname>Ann</contactname></shipto><billto><contactname>Ann</contactname></billto>" +
  "<sotransitems><sotransitem><itemid>I1</itemid><quantity>2</quantity><unit>Each</unit></sotransitem>" +
  "<sotransitem><itemid>I2</itemid><quantity>1</quantity></sotransitem></sotransitems></create_sotransaction>";

describe("answers", () => {
  it("have lines in small letters", async () => {
    const gateway = await start();
    await done(gateway, bill, version);
    const [record] = data(await done(gateway, read("APBILL", "1"), version)).children;
    const lines = childOf(record, "APBILLITEMS")?.children ?? [];
    expect(lines.map(({ name }) => name)).toEqual(["apbillitem"]);
    expect(textOf(lines[0], "TRX_AMOUNT")).toBe("10.50");
    // What a line has no value for is there and empty, as in the record itself.
    expect(childOf(lines[0], "ENTRYDESCRIPTION")).toMatchObject({ text: "", children: [] });
    const byQuery =
      "<readByQuery><object>APBILL</object><fields>RECORDNO,APBILLITEMS</fields><query></query></readByQuery>";
    const [found] = data(await done(gateway, byQuery, version)).children;
    expect(childOf(found, "APBILLITEMS")?.children.map(({ name }) => name)).toEqual(["apbillitem"]);
  });

  it("have empty elements for fields without a value, also those that no record has", async () => {
    const gateway = await start();
    await done(gateway, bill, version);
    const [record] = data(await done(gateway, read("APBILL", "1"), version)).children;
    expect(childOf(record, "TOTALPAID")).toMatchObject({ text: "", children: [] });
    const all = "<readByQuery><object>APBILL</object><fields>*</fields><query></query></readByQuery>";
    const [flat] = recordsIn(await done(gateway, all, version));
    expect(flat).toMatchObject({ DOCNUMBER: "", WHENDUE: "12/02/2026" });
    expect(flat).not.toHaveProperty("APBILLITEMS");
  });

  it("have days and moments as each object has them, and users by number", async () => {
    const gateway = await start({ now: () => new Date("2026-11-22T08:05:00Z") });
    await done(gateway, bill, version);
    await done(gateway, "<create><CLASS><CLASSID>C1</CLASSID><NAME>One</NAME></CLASS></create>", version);
    const fields = ["WHENCREATED", "AUWHENCREATED", "WHENMODIFIED", "CREATEDBY", "CREATEDBYLOGINID"];
    const select = fields.map((field) => `<field>${field}</field>`).join("");
    const query = (object: string): string =>
      `<query><object>${object}</object><select>${select}</select></query>`;
    expect(recordsIn(await done(gateway, query("APBILL"), version))).toEqual([
      {
        WHENCREATED: "11/02/2026",
        AUWHENCREATED: "11/22/2026 08:05:00",
        WHENMODIFIED: "11/22/2026 08:05:00",
        CREATEDBY: "1",
        CREATEDBYLOGINID: "sandbox",
      },
    ]);
    expect(recordsIn(await done(gateway, query("CLASS"), version))).toMatchObject([
      { WHENCREATED: "11/22/2026 08:05:00", AUWHENCREATED: "" },
    ]);
  });

  it("have record numbers that are texts where the gateway has them", async () => {
    const records = {
      GLDETAIL: [{ AMOUNT: "1" }, { RECORDNO: "3220-55186-1--accrual", AMOUNT: "2" }, { AMOUNT: "3" }],
    };
    const gateway = await start({ companies: [{ id: "sandbox", records }] });
    const query =
      "<query><object>GLDETAIL</object><select><field>RECORDNO</field><field>AMOUNT</field></select></query>";
    const found = recordsIn(await done(gateway, query, version));
    expect(found).toHaveLength(3);
    for (const { RECORDNO } of found) expect(RECORDNO).toMatch(/^\d+-\d+-\d+--accrual$/);
    const [one] = recordsIn(await done(gateway, read("GLDETAIL", "3220-55186-1--accrual"), version));
    expect(one).toMatchObject({ AMOUNT: "2" });
  });

  it("never hold the password that signs in", async () => {
    const gateway = await start();
    const answer = JSON.stringify(
      await ask(
        gateway,
        ["<getAPISession/>", "<create_bill/>", "<readView><view>x</view></readView>"],
        version,
      ),
    );
    expect(answer).not.toContain(gateway.credentials.userPassword);
  });
});

describe("keys other than RECORDNO", () => {
  it.each([
    ["TAXDETAIL", "DETAILID"],
    ["JOBQUEUERECORD", "JOBID"],
    ["INVENTORYTOTALDETAIL", "ID"],
    ["INVENTORYWQDETAIL", "ID"],
    ["INVENTORYWQORDER", "ID"],
  ])("are what %s is read by: %s", async (object, field) => {
    const records = { [object]: [{ [field]: "K 1" }, { [field]: "K 2" }] };
    const gateway = await start({ companies: [{ id: "sandbox", records }] });
    expect(recordsIn(await done(gateway, read(object, "K 2"), version))).toMatchObject([{ [field]: "K 2" }]);
  });

  it.each([
    ["AFRSETUP", "<MODULEKEY>3.AP</MODULEKEY><DISABLEEDIT>true</DISABLEEDIT>", { MODULEKEY: "3.AP" }],
    [
      "DUNNINGDEFINITION",
      "<DUNNINGDEFINITIONID>D1</DUNNINGDEFINITIONID><PRINTTEMPLATENAME>P</PRINTTEMPLATENAME><NOTICESEQUENCE>1</NOTICESEQUENCE>",
      { DUNNINGDEFINITIONID: "D1" },
    ],
    ["INVENTORYWQDETAIL", "<ID>I1</ID><NOTES>seen</NOTES>", { ID: "I1" }],
    [
      "TIMESHEET",
      "<EMPLOYEEID>E1</EMPLOYEEID><BEGINDATE>11/02/2026</BEGINDATE><DESCRIPTION>week</DESCRIPTION>",
      { EMPLOYEEID: "E1", BEGINDATE: "11/02/2026" },
    ],
    ["TIMESHEET", "<NAME>T1</NAME><DESCRIPTION>week</DESCRIPTION>", { NAME: "T1" }],
  ])("are what %s is updated by", async (object, fields, record) => {
    const records = {
      [object]: [
        { ...record, RECORDNO: "7" },
        { RECORDNO: "8", EMPLOYEEID: "E1" },
      ],
    };
    const gateway = await start({ companies: [{ id: "sandbox", records }] });
    const result = await ask(gateway, [`<update><${object}>${fields}</${object}></update>`], version);
    const [changed] = childOf(resultsIn(result)[0], "data")?.children ?? [];
    if (object !== "INVENTORYWQDETAIL") expect(textOf(changed, "RECORDNO")).toBe("7");
  });
});

describe("documents", () => {
  it("of object-specific functions are objects of version 3.0, and so are their lines", async () => {
    const gateway = await start();
    await done(gateway, order);
    const documents =
      "<query><object>SODOCUMENT</object><select><field>RECORDNO</field><field>DOCID</field><field>DOCPARID</field>" +
      "<field>CUSTVENDID</field><field>WHENCREATED</field></select></query>";
    const [document] = recordsIn(await done(gateway, documents, version));
    expect(document).toMatchObject({
      DOCID: "Sales Order-SO1",
      DOCPARID: "Sales Order",
      CUSTVENDID: "C1",
      WHENCREATED: "11/02/2026",
    });
    const lines =
      "<query><object>SODOCUMENTENTRY</object><select><field>DOCHDRNO</field><field>LINE_NO</field><field>ITEMID</field>" +
      "<field>QUANTITY</field></select><orderby><order><field>LINE_NO</field><ascending/></order></orderby></query>";
    expect(recordsIn(await done(gateway, lines, version))).toEqual([
      { DOCHDRNO: document?.["RECORDNO"], LINE_NO: "1", ITEMID: "I1", QUANTITY: "2" },
      { DOCHDRNO: document?.["RECORDNO"], LINE_NO: "2", ITEMID: "I2", QUANTITY: "1" },
    ]);
    const [whole] = data(
      await done(gateway, read("SODOCUMENT", document?.["RECORDNO"] ?? ""), version),
    ).children;
    expect(childOf(whole, "SODOCUMENTENTRIES")?.children.map(({ name }) => name)).toEqual([
      "sodocumententry",
      "sodocumententry",
    ]);
    const got = await done(gateway, '<get object="sotransaction" key="Sales Order-SO1"/>');
    const items = childOf(childOf(data(got), "sotransaction"), "sotransitems");
    expect(items?.children.map((item) => textOf(item, "itemid"))).toEqual(["I1", "I2"]);
  });

  it("are found by the definition that they follow", async () => {
    const gateway = await start();
    await done(gateway, order);
    const asked = (kind: string): string =>
      `<readByQuery><object>SODOCUMENT</object><fields>DOCID</fields><query></query><docparid>${kind}</docparid></readByQuery>`;
    expect(recordsIn(await done(gateway, asked("Sales Order"), version))).toHaveLength(1);
    expect(recordsIn(await done(gateway, asked("Sales Quote"), version))).toHaveLength(0);
  });

  it("and invoices are retrieved as PDF", async () => {
    const gateway = await start();
    await done(gateway, order);
    const result = await done(
      gateway,
      "<retrievepdf><SODOCUMENT><DOCID>Sales Order-SO1</DOCID></SODOCUMENT></retrievepdf>",
      version,
    );
    const pdf = Buffer.from(textOf(childOf(data(result), "sodocument"), "pdfdata"), "base64").toString(
      "latin1",
    );
    expect(pdf).toMatch(/^%PDF-1\.4\n[^]*Sales Order-SO1[^]*%%EOF\n$/);
    const place = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(place, place + 4)).toBe("xref");
  });
});

describe("lines as records of their own", () => {
  it("are changed and removed where they stand", async () => {
    const gateway = await start();
    await done(gateway, bill, version);
    const [line] = recordsIn(
      await done(
        gateway,
        "<query><object>APBILLITEM</object><select><field>RECORDNO</field><field>RECORDKEY</field></select></query>",
        version,
      ),
    );
    expect(line?.["RECORDKEY"]).toBe("1");
    const response = await ask(
      gateway,
      [`<delete><object>APBILLITEM</object><keys>${line?.["RECORDNO"]}</keys></delete>`, read("APBILL", "1")],
      version,
    );
    expect(errorsIn(response)).toEqual([]);
    const [record] = data(resultsIn(response)[1] as Element).children;
    expect(childOf(record, "APBILLITEMS")?.children).toEqual([]);
    expect(gateway.records("APBILLITEM")).toEqual([]);
  });

  it("are not mistaken for structures, which keep what an update leaves out", async () => {
    const gateway = await start();
    const contact = (inner: string): string => `<CONTACT>${inner}</CONTACT>`;
    const address = "<MAILADDRESS><CITY>Ulm</CITY><ZIP>89073</ZIP></MAILADDRESS>";
    await done(
      gateway,
      `<create>${contact(`<CONTACTNAME>A</CONTACTNAME><PRINTAS>A</PRINTAS>${address}`)}</create>`,
      version,
    );
    const change = "<CONTACTNAME>A</CONTACTNAME><MAILADDRESS><CITY>Bonn</CITY></MAILADDRESS>";
    await done(gateway, `<update>${contact(change)}</update>`, version);
    expect(gateway.records("CONTACT")).toMatchObject([{ MAILADDRESS: { CITY: "Bonn", ZIP: "89073" } }]);
  });
});

describe("functions that keep records", () => {
  const contracts = {
    CONTRACT: [{ RECORDNO: "1", CONTRACTID: "CT1" }],
    CONTRACTEXPENSESCHEDULE: [
      { RECORDNO: "2", CONTRACTID: "CT1", STARTDATE: "01/31/2026", STATE: "In progress" },
      { RECORDNO: "3", CONTRACTID: "CT1", STARTDATE: "12/31/2026", STATE: "In progress" },
      { RECORDNO: "4", CONTRACTID: "CT2", STARTDATE: "01/31/2026", STATE: "In progress" },
    ],
  };

  it("post what is due by a date, of one contract or of all", async () => {
    const gateway = await start({ companies: [{ id: "sandbox", records: contracts }] });
    const post = (more: string): string =>
      `<post><CONTRACTEXPENSESCHEDULE><ASOFDATE>07/05/2026</ASOFDATE>${more}</CONTRACTEXPENSESCHEDULE></post>`;
    const posted = await done(gateway, post("<CONTRACTID>CT1</CONTRACTID>"), version);
    expect(recordsIn(posted).map(({ RECORDNO }) => RECORDNO)).toEqual(["2"]);
    expect(recordsIn(await done(gateway, post(""), version))).toHaveLength(2);
    expect(gateway.records("CONTRACTEXPENSESCHEDULE").map(({ STATE }) => STATE)).toEqual([
      "Completed",
      "In progress",
      "Completed",
    ]);
  });

  it("reallocate, renew and cancel by their keys", async () => {
    const gateway = await start({ companies: [{ id: "sandbox", records: contracts }] });
    const reallocated =
      "<reallocate><CONTRACTEXPENSESCHEDULE><SCHEDULEKEY>2</SCHEDULEKEY><STARTDATE>02/01/2026</STARTDATE>" +
      "<ENDDATE>06/30/2026</ENDDATE></CONTRACTEXPENSESCHEDULE></reallocate>";
    await done(gateway, reallocated, version);
    expect(gateway.records("CONTRACTEXPENSESCHEDULE")[0]).toMatchObject({
      STARTDATE: "02/01/2026",
      ENDDATE: "06/30/2026",
    });
    await done(gateway, "<renew><CONTRACT><CONTRACTID>CT1</CONTRACTID></CONTRACT></renew>", version);
    const job =
      "<runDdsJob><object>VENDOR</object><cloudDelivery>Bucket</cloudDelivery><jobType>all</jobType></runDdsJob>";
    const id = textOf(await done(gateway, job, version), "key");
    expect(gateway.records("JOBQUEUERECORD")).toMatchObject([{ JOBID: id, ACTION: "VENDOR" }]);
    await done(gateway, `<cancel><JOBQUEUERECORD><JOBID>${id}</JOBID></JOBQUEUERECORD></cancel>`, version);
    expect(recordsIn(await done(gateway, read("JOBQUEUERECORD", id), version))).toHaveLength(1);
  });

  it("read what a relationship leads to, in both directions", async () => {
    const records = {
      VENDOR: [{ VENDORID: "V1", NAME: "Ann", TERMNAME: "N30" }],
      APTERM: [{ RECORDNO: "5", NAME: "N30" }],
    };
    const gateway = await start({ companies: [{ id: "sandbox", records }] });
    const related = (object: string, keys: string, relation: string): string =>
      `<readRelated><object>${object}</object><keys>${keys}</keys><relation>${relation}</relation><fields>*</fields></readRelated>`;
    expect(recordsIn(await done(gateway, related("VENDOR", "V1", "TERM"), version))).toMatchObject([
      { RECORDNO: "5" },
    ]);
    const none = await ask(
      gateway,
      [related("VENDOR", "V9", "TERM"), related("VENDOR", "V1", "NOWHERE")],
      version,
    );
    expect(errorsIn(none)).toHaveLength(2);
  });

  it("read views page by page, with filters", async () => {
    const names = ["Ann", "Bob", "Cy"];
    const gateway = await start({
      companies: [{ id: "sandbox", records: { VENDOR: names.map((NAME) => ({ NAME, VENDORID: NAME })) } }],
      views: { "All but Bob": { object: "VENDOR", query: "NAME <> 'Bob'" } },
    });
    const view = (more: string): string => `<readView><view>All but Bob</view>${more}</readView>`;
    const first = await done(gateway, view("<pagesize>1</pagesize>"), version);
    expect(data(first).attributes).toMatchObject({ count: "1", totalcount: "2", numremaining: "1" });
    const more = await done(gateway, "<readMore><view>All but Bob</view></readMore>", version);
    expect([...recordsIn(first), ...recordsIn(more)].map(({ NAME }) => NAME)).toEqual(["Ann", "Cy"]);
    const filters =
      "<filters><filterExpression><field>NAME</field><operator>=</operator><value>Cy</value></filterExpression></filters>";
    expect(recordsIn(await done(gateway, view(filters), version))).toMatchObject([{ NAME: "Cy" }]);
    expect(errorsIn(await ask(gateway, ["<readView><view>None</view></readView>"], version))).toEqual([
      "Query Failed",
    ]);
  });
});

describe("pages", () => {
  it("can be read for some time only", async () => {
    let now = Date.parse("2026-11-22T08:00:00Z");
    const records = { VENDOR: [{ NAME: "Ann" }, { NAME: "Bob" }, { NAME: "Cy" }] };
    const companies = [{ id: "sandbox", records }];
    const gateway = await start({ companies, resultLifetime: 60, now: () => new Date(now) });
    const first =
      "<readByQuery><object>VENDOR</object><fields>*</fields><query></query><pagesize>1</pagesize></readByQuery>";
    const id = data(await done(gateway, first, version)).attributes["resultId"] ?? "";
    const next = `<readMore><resultId>${id}</resultId></readMore>`;
    now += 50_000;
    await done(gateway, next, version);
    now += 61_000;
    const late = await ask(gateway, [next], version);
    expect(errorsIn(late)).toEqual(["Query Failed"]);
    expect(JSON.stringify(late)).toContain("expired");
  });
});

describe("inspect", () => {
  it("of all objects and of one is read as typed records", async () => {
    const gateway = await start();
    const intacct = connect({ endpointUrl: gateway.url, dtdVersion: "3.0", ...gateway.credentials });
    const all = await intacct.execute(inspect, { object: "*" }, { strict: true });
    expect(all.type?.find(({ typename }) => typename === "VENDOR")).toEqual({
      typename: "VENDOR",
      value: "VENDOR",
    });
    expect(all.Type).toBeUndefined();
    const one = await intacct.execute(inspect, { object: "VENDOR", detail: "1" }, { strict: true });
    expect(one.Type?.[0]).toMatchObject({ Name: "VENDOR" });
  });

  it("without details tells the names of the fields alone, which the judge of documents takes, too", async () => {
    const gateway = await start();
    const intacct = connect({ endpointUrl: gateway.url, dtdVersion: "3.0", ...gateway.credentials });
    const { Type } = await intacct.execute(inspect, { object: "CLASS" }, { strict: true });
    expect(Type?.[0]?.Fields).toContainEqual({ "#text": "CLASSID" });
    const document = await post(gateway.url, request(["<inspect><object>CLASS</object></inspect>"], version));
    expect(document).toContain("<Field>CLASSID</Field>");
    expect(faultsOf("3.0", document)).toEqual([]);
    const misplaced = document.replace("<Fields>", "<Fields>text");
    expect(faultsOf("3.0", misplaced)).not.toEqual([]);
  });
});

describe("permissions", () => {
  it("are those of each user, by object", async () => {
    const permissions = { VENDOR: ["read", "update"], APBILL: ["create"], "*": ["read"] } as const;
    const clerk = { id: "clerk", password: "p", permissions };
    const users = [{ id: "sandbox", password: "open-sesame" }, clerk];
    const records = { VENDOR: [{ VENDORID: "V1", NAME: "Ann" }], CLASS: [{ CLASSID: "C1" }] };
    const gateway = await start({ companies: [{ id: "sandbox", users, records }] });
    const as = {
      ...version,
      authentication:
        "<login><userid>clerk</userid><companyid>sandbox</companyid><password>p</password></login>",
    };
    const functions: readonly (readonly [string, boolean])[] = [
      [read("VENDOR", "1"), true],
      ["<update><VENDOR><VENDORID>V1</VENDORID><NAME>Bob</NAME></VENDOR></update>", true],
      ['<update_vendor vendorid="V1"><name>Cy</name></update_vendor>', true],
      ["<create_vendor><vendorid>V2</vendorid><name>Dan</name></create_vendor>", false],
      ["<delete><object>VENDOR</object><keys>1</keys></delete>", false],
      [bill, true],
      ['<get_list object="bill"/>', false],
      [read("CLASS", "1"), true],
      ["<create><CLASS><CLASSID>C2</CLASSID><NAME>Two</NAME></CLASS></create>", false],
      ["<approve><APBILL><RECORDNO>1</RECORDNO></APBILL></approve>", false],
      ["<lookup><object>APBILL</object></lookup>", true],
    ];
    const results = resultsIn(
      await ask(
        gateway,
        functions.map(([xml]) => xml),
        as,
      ),
    );
    expect(results.map((result) => textOf(result, "status") === "success")).toEqual(
      functions.map(([, may]) => may),
    );
    expect(new Set(results.flatMap(errorsIn))).toEqual(new Set(["BL03000141"]));
    await done(gateway, "<create_vendor><vendorid>V2</vendorid><name>Dan</name></create_vendor>");
  });
});
