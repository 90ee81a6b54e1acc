import { describe, expect, expectTypeOf, it } from "vitest";
import { queryVendor as listVendor, type VendorRecord } from "../../../generated/2.1/vendor.js";
import {
  connect,
  query,
  type ConnectionOptions,
  type DecimalText,
  type FunctionProfile,
  type QueryProfile,
  type Shape,
} from "../../../runtime/index.js";
import { collect, errors, options, ScriptedGateway, text, type Answerer } from "./scripted-gateway.js";

interface Vendor {
  VENDORID?: string;
  TOTALDUE?: DecimalText | null;
}
const record: Shape<Vendor> = {
  element: "VENDOR",
  content: "(VENDORID? & TOTALDUE? & #ANY*)",
  types: { TOTALDUE: "NUMBER" },
  answer: true,
};
const queryVendor: QueryProfile<Vendor> = {
  name: "Intacct vendor QUERY Request",
  version: "3.0",
  element: "query",
  content: "(select & pagesize? & offset?)",
  types: { select: () => ({ element: "select", content: "(field | sum)+" }) },
  response: () => ({
    name: "Intacct vendor QUERY Response",
    version: "3.0",
    element: "data",
    content: "VENDOR*",
    types: { VENDOR: () => record },
  }),
};
const readByQuery: FunctionProfile<{ query: string; pagesize?: string }, { VENDOR: Vendor[] }> = {
  name: "Intacct vendor READ BY QUERY Request",
  version: "3.0",
  element: "readByQuery",
  content: "(query & pagesize?)",
  response: () => ({
    name: "",
    version: "3.0",
    element: "data",
    content: "VENDOR*",
    types: { VENDOR: () => record },
  }),
};

const rows = (from: number, to: number, name = "VENDOR"): string =>
  Array.from(
    { length: to - from },
    (_, index) => `<${name}><VENDORID>V${from + index}</VENDORID></${name}>`,
  ).join("");

/** A company with so many vendors, by any way of asking. */
function vendors(count: number): Answerer {
  let place = 0;
  let size = 0;
  return (element) => {
    const attribute = (name: string): number =>
      Number(element.attributes.find((each) => each.name === name)?.value ?? 0);
    if (element.name === "query") {
      const from = Number(text(element, "offset"));
      const to = Math.min(from + Number(text(element, "pagesize")), count);
      return `<data listtype="VENDOR" totalcount="${count}" offset="${from}" count="${to - from}" numremaining="${count - to}">${rows(from, to)}</data>`;
    }
    if (element.name === "get_list") {
      const [from, to] = [attribute("start"), Math.min(attribute("start") + attribute("maxitems"), count)];
      return `<listtype start="${from}" end="${to - 1}" total="${count}">vendor</listtype><data>${rows(from, to, "vendor").toLowerCase()}</data>`;
    }
    if (element.name === "readByQuery") [place, size] = [0, Number(text(element, "pagesize"))];
    const from = place;
    place = Math.min(place + size, count);
    return `<data listtype="vendor" totalcount="${count}" count="${place - from}" numremaining="${count - place}" resultId="r7">${rows(from, place, "vendor")}</data>`;
  };
}

const input = { select: [{ field: "VENDORID" }] };
const open = (answer: Answerer, more: ConnectionOptions = {}) => {
  const gateway = new ScriptedGateway(answer);
  return { gateway, intacct: connect(options(gateway, { dtdVersion: "3.0", ...more })) };
};
const ids = async (found: AsyncIterable<Vendor>): Promise<(string | undefined)[]> =>
  (await collect(found)).map(({ VENDORID }) => VENDORID);
const all = (count: number): string[] => Array.from({ length: count }, (_, index) => `V${index}`);

describe("query", () => {
  it("gives the records of all pages, and counts transactions", async () => {
    const { intacct, gateway } = open(vendors(4500));
    const found = intacct.records(query(queryVendor, { select: ["VENDORID"] }));
    expect(gateway.requests).toEqual([]);
    expect(await ids(found)).toEqual(all(4500));
    expect([found.total, found.transactions, intacct.transactions]).toEqual([4500, 3, 3]);
    expect(
      gateway.requests.map((body) => /<pagesize>.*?<\/select>|<offset>\d+/.exec(body)?.[0]),
    ).toHaveLength(4);
    expect(gateway.requests[3]).toContain("<offset>4000</offset>");
    expect(gateway.requests[1]).toContain("<pagesize>2000</pagesize>");
  });

  it("gives the types of the selected fields", () => {
    const { intacct } = open(vendors(1));
    const found = intacct.records(query(queryVendor, { select: ["TOTALDUE"] }));
    type Row = typeof found extends AsyncIterable<infer Each> ? Each : never;
    expectTypeOf<Row>().toEqualTypeOf<{ readonly TOTALDUE: DecimalText | null }>();
  });

  it("asks for no more than is taken", async () => {
    const { intacct, gateway } = open(vendors(100));
    const taken: unknown[] = [];
    for await (const each of intacct.records(queryVendor, input, { pageSize: 10 }))
      if (taken.push(each) === 15) break;
    expect(gateway.calls).toBe(2);
  });

  it("gives pages, from an offset on, of the size that the input names", async () => {
    const { intacct } = open(vendors(25));
    const pages = await collect(
      intacct.records(queryVendor, { ...input, pagesize: "10", offset: "3" }).pages(),
    );
    expect(pages.map(({ length }) => length)).toEqual([10, 10, 2]);
  });

  it("gives nothing where there is nothing", async () => {
    const { intacct } = open(vendors(0));
    expect(await ids(intacct.records(queryVendor, input))).toEqual([]);
  });

  it("keeps fields that no one has described", async () => {
    const { intacct } = open(
      () => '<data numremaining="0"><VENDOR><X><Y>1</Y></X></VENDOR><OTHER><Z>2</Z></OTHER></data>',
    );
    expect(await collect(intacct.records(queryVendor, input))).toEqual([{ X: { Y: "1" } }, { Z: "2" }]);
  });

  it.each([
    ["does not apply to records", ""],
    ["claims more and gives none", '<data totalcount="9" numremaining="9"/>'],
    ["gives others than were asked for", `<data offset="5" numremaining="0">${rows(0, 1)}</data>`],
  ])("fails where the gateway %s", async (_, data) => {
    const { intacct } = open(() => data);
    await expect(ids(intacct.records(queryVendor, input))).rejects.toMatchObject({ kind: "malformed" });
  });

  it("goes by full pages where the gateway does not count", async () => {
    const pages = [rows(0, 2), rows(2, 4), rows(4, 5)];
    const { intacct } = open(() => `<data>${pages.shift()}</data>`);
    expect(await ids(intacct.records(queryVendor, input, { pageSize: 2 }))).toEqual(all(5));
  });

  it("fails as functions do, after what came before", async () => {
    let page = 0;
    const answer = vendors(30);
    const { intacct } = open((element, id) => (++page < 3 ? answer(element, id) : errors("DL01", "No.")));
    const taken: unknown[] = [];
    const going = (async () => {
      for await (const each of intacct.records(queryVendor, input, { pageSize: 10 })) taken.push(each);
    })();
    await expect(going).rejects.toMatchObject({ kind: "function", profile: queryVendor.name });
    expect(taken).toHaveLength(20);
  });

  it("ends with the reason of the signal", async () => {
    const { intacct } = open(vendors(100));
    const controller = new AbortController();
    const reason = new Error("enough");
    const taken: unknown[] = [];
    const going = (async () => {
      for await (const each of intacct.records(queryVendor, input, {
        pageSize: 10,
        signal: controller.signal,
      })) {
        if (taken.push(each) === 15) controller.abort(reason);
      }
    })();
    await expect(going).rejects.toBe(reason);
    expect(taken).toHaveLength(20);
  });

  it("finds records among comments, sections, and elements of the same name", async () => {
    const odd =
      '<VENDOR a=">"><VENDOR><data/></VENDOR><X><![CDATA[</data><VENDOR>]]></X></VENDOR><!-- </data> --><VENDOR/>';
    const { intacct } = open(
      () => `<data numremaining="0">\n${odd}\n${rows(0, 450)} <?x </data>?></data><!-- after -->`,
    );
    const found = await collect(intacct.records(queryVendor, input));
    expect(found).toHaveLength(452);
    expect(found[0]).toEqual({ "@a": ">", VENDOR: { data: "" }, X: "</data><VENDOR>" });
    expect(found[451]).toEqual({ VENDORID: "V449" });
  });

  it("goes on for functions that it does not know, and fails where it cannot", async () => {
    const readView = { ...queryVendor, element: "readView", content: "(select)" };
    const pages = [
      `<data numremaining="1" resultId="r">${rows(0, 1)}</data>`,
      `<data numremaining="0">${rows(1, 2)}</data>`,
    ];
    const { intacct } = open(() => pages.shift() ?? "");
    expect(await ids(intacct.records(readView, input) as AsyncIterable<Vendor>)).toEqual(all(2));
    const { intacct: other } = open(() => `<data numremaining="1">${rows(0, 1)}</data>`);
    await expect(collect(other.records(readView, input))).rejects.toMatchObject({ kind: "malformed" });
  });

  it("checks its input before anything is sent", async () => {
    const { intacct, gateway } = open(vendors(1));
    await expect(ids(intacct.records(queryVendor, { ...input, bogus: 1 } as never))).rejects.toMatchObject({
      kind: "input",
    });
    expect(gateway.requests).toEqual([]);
  });
});

describe("get_list", () => {
  it("gives the records of all windows", async () => {
    const { intacct, gateway } = open(vendors(25), { dtdVersion: "2.1" });
    const found = intacct.records(listVendor, {}, { pageSize: 10 });
    const rows: VendorRecord[] = await collect(found);
    expect(rows.map(({ vendorid }) => vendorid)).toEqual(all(25).map((id) => id.toLowerCase()));
    expect([found.total, found.transactions]).toEqual([25, 3]);
    expect(gateway.requests[3]).toContain('start="20" maxitems="10"');
  });
});

describe("readByQuery", () => {
  it("goes on with readMore", async () => {
    const { intacct, gateway } = open(vendors(2500));
    expect(await ids(intacct.records(readByQuery, { query: "" }))).toEqual(all(2500));
    expect(
      gateway.requests
        .slice(2)
        .every((body) => body.includes("<readMore><resultId>r7</resultId></readMore>")),
    ).toBe(true);
  });

  it("asks again where nothing was lost, and fails where a page was", async () => {
    const kept = open(vendors(25));
    kept.gateway.faults.set(2, { kind: "status", status: 502 });
    expect(await ids(kept.intacct.records(readByQuery, { query: "" }, { pageSize: 10 }))).toEqual(all(25));
    const lost = open(vendors(45));
    lost.gateway.faults.set(2, { kind: "status", status: 502, after: true });
    await expect(
      ids(lost.intacct.records(readByQuery, { query: "" }, { pageSize: 10 })),
    ).rejects.toMatchObject({
      kind: "malformed",
      message: expect.stringContaining("a page was lost") as string,
    });
  });

  it("fails where it is not told how to go on", async () => {
    const { intacct } = open(() => `<data numremaining="3">${rows(0, 1)}</data>`);
    await expect(ids(intacct.records(readByQuery, { query: "" }))).rejects.toMatchObject({
      kind: "malformed",
    });
  });
});
