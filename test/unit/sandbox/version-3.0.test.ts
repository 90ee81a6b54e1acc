import { describe, expect, it } from "vitest";
import {
  ask,
  childOf,
  done,
  errorsIn,
  post,
  recordsIn,
  request,
  resultsIn,
  start,
  textOf,
  type Element,
} from "./client.js";

const version = { version: "3.0" };

const vendor = (id: string, more = ""): string =>
  `<create><VENDOR><VENDORID>${id}</VENDORID><NAME>Vendor ${id}</NAME>` +
  `<DISPLAYCONTACT><PRINTAS>${id}, Inc.</PRINTAS></DISPLAYCONTACT>${more}</VENDOR></create>`;

/** Bodies of a custom object, which nothing describes. */
const asset = (fields: Record<string, string>): string =>
  `<create><asset>${Object.entries(fields)
    .map(([name, text]) => `<${name}>${text}</${name}>`)
    .join("")}</asset></create>`;

const dataOf = (result: Element): Readonly<Record<string, string>> =>
  childOf(result, "data")?.attributes ?? {};

describe("create, update, delete", () => {
  it("answer with the record number and the own name, under the small name", async () => {
    const gateway = await start();
    const created = await done(gateway, vendor("V1", "<RATING>A</RATING>"), version);
    expect(dataOf(created)).toMatchObject({ listtype: "objects", count: "1" });
    expect(childOf(created, "data")?.children[0]?.name).toBe("vendor");
    expect(recordsIn(created)).toEqual([{ RECORDNO: "1", VENDORID: "V1" }]);
    const update = "<update><VENDOR><VENDORID>V1</VENDORID><RATING/><NAME>Other</NAME></VENDOR></update>";
    expect(recordsIn(await done(gateway, update, version))).toEqual([{ RECORDNO: "1", VENDORID: "V1" }]);
    const read = "<read><object>VENDOR</object><keys>1</keys><fields>NAME,RATING,STATUS</fields></read>";
    expect(recordsIn(await done(gateway, read, version))).toEqual([
      { NAME: "Other", RATING: "", STATUS: "active" },
    ]);
    await done(gateway, "<delete><object>VENDOR</object><keys>1</keys></delete>", version);
    expect(dataOf(await done(gateway, read, version))).toMatchObject({ listtype: "vendor", count: "0" });
    expect(errorsIn(await ask(gateway, [update], version))).toEqual(["BL03000018"]);
  });

  it("name a record that brings no name", async () => {
    const gateway = await start();
    const nameless = vendor("V1").replace("<VENDORID>V1</VENDORID>", "");
    expect(recordsIn(await done(gateway, nameless, version))).toEqual([{ RECORDNO: "1", VENDORID: "1" }]);
  });

  it("store all objects of a function, or none", async () => {
    const gateway = await start();
    const [, one = ""] = /^<create>(.*)<\/create>$/.exec(vendor("V1")) ?? [];
    const answer = await ask(gateway, [`<create>${one}${one}</create>`], version);
    expect(errorsIn(answer)).toEqual(["BL01001973", "BL01001973"]);
    const listed = await done(gateway, "<readByQuery><object>VENDOR</object><query/></readByQuery>", version);
    expect(dataOf(listed)["totalcount"]).toBe("0");
  });

  it("share records with object-specific functions", async () => {
    const gateway = await start();
    const legacy =
      "<create_vendor><vendorid>V7</vendorid><name>Seven</name><customfields><customfield>" +
      "<customfieldname>RATING</customfieldname><customfieldvalue>B</customfieldvalue></customfield></customfields></create_vendor>";
    await done(gateway, legacy);
    const read =
      "<readByName><object>VENDOR</object><keys>V7</keys><fields>NAME,RATING</fields></readByName>";
    expect(recordsIn(await done(gateway, read, version))).toEqual([{ NAME: "Seven", RATING: "B" }]);
  });

  it("keep what is private to an entity apart", async () => {
    const gateway = await start();
    const location = (id: string) => ({
      ...version,
      authentication:
        "<login><userid>sandbox</userid><companyid>sandbox</companyid><password>open-sesame</password>" +
        `<locationid>${id}</locationid></login>`,
    });
    await done(gateway, asset({ name: "top" }), version);
    await done(gateway, asset({ name: "own" }), location("100"));
    const query = (options: string): string =>
      `<query><object>asset</object><select><field>name</field></select>${options}</query>`;
    const names = async (options: string, where: object = version): Promise<(string | undefined)[]> =>
      recordsIn(await done(gateway, query(options), where)).map(({ name }) => name);
    expect(await names("")).toEqual(["top"]);
    expect(await names("<options><showprivate>true</showprivate></options>")).toEqual(["top", "own"]);
    expect(await names("", location("100"))).toEqual(["top", "own"]);
    expect(await names("", location("200"))).toEqual(["top"]);
  });
});

describe("lines", () => {
  const bill =
    "<create><APBILL><WHENCREATED>11/02/2026</WHENCREATED><VENDORID>V1</VENDORID><WHENDUE>12/02/2026</WHENDUE>" +
    "<APBILLITEMS><APBILLITEM><ACCOUNTNO>6000</ACCOUNTNO><TRX_AMOUNT>10</TRX_AMOUNT></APBILLITEM>" +
    "<APBILLITEM><ACCOUNTNO>7000</ACCOUNTNO><TRX_AMOUNT>5.5</TRX_AMOUNT></APBILLITEM></APBILLITEMS></APBILL></create>";
  const query =
    "<query><object>APBILLITEM</object><select><field>ACCOUNTNO</field><field>APBILL.VENDORID</field>" +
    "<field>VENDOR.NAME</field></select></query>";

  it("are objects of their own, related to what they stand in", async () => {
    const gateway = await start();
    await done(gateway, vendor("V1"), version);
    await done(gateway, bill, version);
    expect(recordsIn(await done(gateway, query, version))).toEqual([
      { ACCOUNTNO: "6000", "APBILL.VENDORID": "V1", "VENDOR.NAME": "" },
      { ACCOUNTNO: "7000", "APBILL.VENDORID": "V1", "VENDOR.NAME": "" },
    ]);
  });

  it("are changed by their record numbers, and replaced otherwise", async () => {
    const gateway = await start();
    const number = recordsIn(await done(gateway, bill, version))[0]?.["RECORDNO"];
    const [first] = recordsIn(
      await done(
        gateway,
        query.replace("<field>ACCOUNTNO", "<field>RECORDNO</field><field>ACCOUNTNO"),
        version,
      ),
    );
    const update =
      `<update><APBILL><RECORDNO>${number}</RECORDNO><WHENDUE>12/03/2026</WHENDUE><APBILLITEMS><APBILLITEM><RECORDNO>${first?.["RECORDNO"]}</RECORDNO>` +
      "<ACCOUNTNO>6000</ACCOUNTNO><TRX_AMOUNT>11</TRX_AMOUNT></APBILLITEM></APBILLITEMS></APBILL></update>";
    await done(gateway, update, version);
    const read = await done(gateway, `<read><object>APBILL</object><keys>${number}</keys></read>`, version);
    const lines = childOf(childOf(childOf(read, "data"), "apbill"), "APBILLITEMS")?.children ?? [];
    expect(lines.map((line) => [textOf(line, "ACCOUNTNO"), textOf(line, "TRX_AMOUNT")])).toEqual([
      ["6000", "11"],
    ]);
  });
});

describe("readByQuery and readMore", () => {
  const six = Array.from({ length: 6 }, (_, index) => asset({ name: `A${index}`, size: String(index * 5) }));
  const query = (text: string, more = ""): string =>
    `<readByQuery><object>asset</object><query>${text}</query><fields>name</fields>${more}</readByQuery>`;

  it("read page by page, whatever is stored in the meantime", async () => {
    const gateway = await start();
    await ask(gateway, six, version);
    const first = await done(gateway, query("size &gt;= 5", "<pagesize>2</pagesize>"), version);
    const { resultId, ...counts } = dataOf(first);
    expect(counts).toEqual({ listtype: "asset", count: "2", totalcount: "5", numremaining: "3" });
    await done(gateway, asset({ name: "late", size: "9" }), version);
    const more = `<readMore><resultId>${resultId}</resultId></readMore>`;
    const second = await done(gateway, more, version);
    expect(recordsIn(second)).toEqual([{ name: "A3" }, { name: "A4" }]);
    const last = await done(gateway, "<readMore><object>asset</object></readMore>", version);
    expect([recordsIn(last), dataOf(last)["numremaining"]]).toEqual([[{ name: "A5" }], "0"]);
    expect(errorsIn(await ask(gateway, [more], version))).toEqual(["Query Failed"]);
  });

  it("refuse what cannot be read", async () => {
    const gateway = await start();
    await ask(gateway, six, version);
    for (const text of [
      "name =",
      "name = 'x' AND",
      "(name = 'x'",
      "= 3",
      "name LIKE 3 4",
      "name ~ 'x'",
      "name IN ()",
    ])
      expect(errorsIn(await ask(gateway, [query(text)], version)), text).toEqual(["Query Failed"]);
    const unknown = "<readByQuery><object>VENDOR9</object><query/></readByQuery>";
    expect(errorsIn(await ask(gateway, [unknown], version))).toEqual(["Query Failed"]);
    for (const size of ["0", "1001", "x"])
      expect(errorsIn(await ask(gateway, [query("", `<pagesize>${size}</pagesize>`)], version))).toHaveLength(
        1,
      );
  });
});

describe("query", () => {
  const rows = [
    { name: "Ann", size: "10", due: "02/01/2026", open: "true" },
    { name: "bob", size: "9.50", due: "11/22/2025", open: "false" },
    { name: "Cy", size: "100", due: "", open: "true" },
    { name: "ann", size: "-3", due: "02/02/2026", open: "" },
  ];
  const ready = async () => {
    const gateway = await start();
    await ask(gateway, rows.map(asset), version);
    return gateway;
  };
  const query = (filter: string, more = "", select = "<field>name</field>"): string =>
    `<query><object>asset</object><select>${select}</select>${filter && `<filter>${filter}</filter>`}${more}</query>`;
  const test = (operator: string, field: string, ...values: string[]): string =>
    `<${operator}><field>${field}</field>${values.map((value) => `<value>${value}</value>`).join("")}</${operator}>`;

  it("knows every filter", async () => {
    const gateway = await ready();
    const cases: readonly (readonly [filter: string, names: string])[] = [
      [test("equalto", "size", "10.0"), "Ann"],
      [test("notequalto", "due", "02/01/2026"), "bob,ann"],
      [test("lessthan", "size", "9.5"), "ann"],
      [test("lessthanorequalto", "size", "9.5"), "bob,ann"],
      [test("greaterthan", "due", "02/01/2026"), "ann"],
      [test("greaterthanorequalto", "due", "02/01/2026"), "Ann,ann"],
      [test("between", "size", "9.5", "10"), "Ann,bob"],
      [test("in", "name", "Cy", "ann"), "Cy,ann"],
      [test("notin", "name", "Cy", "ann"), "Ann,bob"],
      [test("like", "name", "n%"), ""],
      [test("like", "name", "_n%"), "Ann,ann"],
      [test("notlike", "name", "%n"), "bob,Cy"],
      [test("isnull", "due"), "Cy"],
      [test("isnotnull", "due"), "Ann,bob,ann"],
      [test("equalto", "open", "T"), "Ann,Cy"],
      [`<and>${test("equalto", "open", "true")}${test("isnull", "due")}</and>`, "Cy"],
      [`<or>${test("equalto", "name", "bob")}${test("isnull", "due")}</or>`, "bob,Cy"],
    ];
    for (const [filter, names] of cases)
      expect(
        recordsIn(await done(gateway, query(filter), version))
          .map(({ name }) => name)
          .join(","),
        filter,
      ).toBe(names);
    const folded = query(
      test("equalto", "name", "ANN"),
      "<options><caseinsensitive>true</caseinsensitive></options>",
    );
    expect(recordsIn(await done(gateway, folded, version))).toHaveLength(2);
  });

  it("sorts, with empty fields last", async () => {
    const gateway = await ready();
    const order = (field: string, direction: string): string =>
      `<orderby><order><field>${field}</field><${direction}/></order></orderby>`;
    const names = async (more: string): Promise<string> =>
      recordsIn(await done(gateway, query("", more), version))
        .map(({ name }) => name)
        .join();
    expect(await names(order("size", "ascending"))).toBe("ann,bob,Ann,Cy");
    expect(await names(order("due", "ascending"))).toBe("bob,Ann,ann,Cy");
    expect(await names(order("due", "descending"))).toBe("Cy,ann,Ann,bob");
  });

  it("reads windows, under the name as it was asked", async () => {
    const gateway = await ready();
    const answer = await done(gateway, query("", "<pagesize>2</pagesize><offset>1</offset>"), version);
    expect(dataOf(answer)).toEqual({
      listtype: "asset",
      totalcount: "4",
      offset: "1",
      count: "2",
      numremaining: "1",
    });
    expect(recordsIn(answer)).toEqual([{ name: "bob" }, { name: "Cy" }]);
    const beyond = await done(gateway, query("", "<offset>9</offset>"), version);
    expect(dataOf(beyond)).toMatchObject({ totalcount: "4", count: "0", numremaining: "0" });
  });

  it("adds up exactly, by groups", async () => {
    const gateway = await ready();
    await done(gateway, asset({ name: "D", size: "0.1", open: "true" }), version);
    const select =
      "<field>open</field><count>size</count><sum>size</sum><avg>size</avg><min>due</min><max>size</max>";
    expect(recordsIn(await done(gateway, query("", "", select), version))[0]).toEqual({
      open: "true",
      "COUNT.size": "3",
      "SUM.size": "110.1",
      "AVG.size": "36.7",
      "MIN.due": "02/01/2026",
      "MAX.size": "100",
    });
  });

  it("gives JSON and CSV where asked, as the text of data", async () => {
    const gateway = await ready();
    const inFormat = async (format: string): Promise<string> => {
      const more = `<options><returnformat>${format}</returnformat></options><pagesize>2</pagesize>`;
      const answer = await post(gateway.url, request([query("", more)], version));
      return /<data [^>]*>(.*)<\/data>/s.exec(answer)?.[1]?.replaceAll("&quot;", '"') ?? "";
    };
    expect(JSON.parse(await inFormat("json"))).toEqual([{ name: "Ann" }, { name: "bob" }]);
    expect(await inFormat("csv")).toBe("name\nAnn\nbob\n");
  });
});

describe("lookup and inspect", () => {
  it("tell the fields of the grammar, and those of the company", async () => {
    const gateway = await start();
    await done(gateway, vendor("V1", "<RATING>A</RATING>"), version);
    const type = childOf(
      childOf(await done(gateway, "<lookup><object>VENDOR</object></lookup>", version), "data"),
      "Type",
    );
    const fields = childOf(type, "Fields")?.children ?? [];
    const field = (id: string) => fields.find((one) => textOf(one, "ID") === id);
    expect(type?.attributes["Name"]).toBe("VENDOR");
    expect(textOf(field("ONETIME"), "DATATYPE")).toBe("BOOLEAN");
    expect(textOf(field("STATUS"), "DATATYPE")).toBe("ENUM");
    expect([textOf(field("RATING"), "ISCUSTOM"), textOf(field("NAME"), "ISCUSTOM")]).toEqual([
      "true",
      "false",
    ]);
    await done(gateway, asset({ name: "x" }), version);
    const all =
      childOf(await done(gateway, "<inspect><object>*</object></inspect>", version), "data")?.children ?? [];
    expect(all.map(({ attributes }) => attributes["typename"])).toEqual(
      expect.arrayContaining(["APBILL", "asset"]),
    );
  });
});

describe("reports", () => {
  it("run for a while, and are read page by page", async () => {
    const gateway = await start({ reports: { Ages: [{ A: "1" }, { A: "2" }, { A: "3" }] }, reportPolls: 2 });
    const read = "<readReport><report>Ages</report><pagesize>2</pagesize></readReport>";
    const state = (result: Element) => childOf(childOf(result, "data"), "report_results");
    const started = state(await done(gateway, read, version));
    expect(textOf(started, "STATUS")).toBe("PENDING");
    const more = `<readMore><reportId>${textOf(started, "REPORTID")}</reportId></readMore>`;
    expect(textOf(state(await done(gateway, more, version)), "STATUS")).toBe("PENDING");
    const first = await done(gateway, more, version);
    expect([recordsIn(first), dataOf(first)["numremaining"]]).toEqual([[{ A: "1" }, { A: "2" }], "1"]);
    expect(recordsIn(await done(gateway, more, version))).toEqual([{ A: "3" }]);
    const unknown = "<readReport><report>None</report></readReport>";
    expect(errorsIn(await ask(gateway, [unknown], version))).toEqual(["Query Failed"]);
  });
});

describe("functions on the state of a record", () => {
  it("set it", async () => {
    const gateway = await start();
    await done(gateway, asset({ name: "x" }), version);
    const bill =
      "<create><APBILL><WHENCREATED>11/02/2026</WHENCREATED><VENDORID>V1</VENDORID><WHENDUE>12/02/2026</WHENDUE>" +
      "<APBILLITEMS><APBILLITEM><ACCOUNTNO>6000</ACCOUNTNO><TRX_AMOUNT>10</TRX_AMOUNT></APBILLITEM></APBILLITEMS></APBILL></create>";
    const [{ RECORDNO = "" } = {}] = recordsIn(await done(gateway, bill, version));
    await done(gateway, `<approve><APBILL><RECORDNO>${RECORDNO}</RECORDNO></APBILL></approve>`, version);
    const read = `<read><object>APBILL</object><keys>${RECORDNO}</keys><fields>STATE</fields></read>`;
    expect(recordsIn(await done(gateway, read, version))).toEqual([{ STATE: "Approved" }]);
    const answer = await ask(
      gateway,
      ["<approve><APBILL><RECORDNO>99</RECORDNO></APBILL></approve>"],
      version,
    );
    expect(resultsIn(answer).map((result) => textOf(result, "status"))).toEqual(["failure"]);
  });
});

describe("names that JavaScript has meanings for", () => {
  it("are names like any other", async () => {
    const gateway = await start();
    for (const name of ["constructor", "__proto__", "toString", "hasOwnProperty"]) {
      await done(gateway, `<create><${name}><${name}>${name}</${name}></${name}></create>`, version);
      const query =
        `<query><object>${name}</object><select><field>${name}</field></select>` +
        `<filter><equalto><field>${name}</field><value>${name}</value></equalto></filter></query>`;
      expect(childOf(childOf(await done(gateway, query, version), "data"), name)?.children[0]?.text).toBe(
        name,
      );
      const list =
        `<get_list object="bill"><filter><expression><field>${name}</field><operator>=</operator>` +
        `<value>${name}</value></expression></filter><sorts><sortfield order="asc">${name}</sortfield></sorts></get_list>`;
      expect(dataOf(await done(gateway, list, version))).toEqual({});
    }
  });
});
