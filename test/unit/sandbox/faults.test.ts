import { describe, expect, it } from "vitest";
import { gunzipSync } from "node:zlib";
import http from "node:http";
import { faultNames, type FaultName, type Sandbox } from "intacct-codegen/sandbox";
import { ask, childOf, done, errorsIn, post, recordsIn, request, start, textOf } from "./client.js";

const vendor = (id: string): string =>
  `<create_vendor><vendorid>${id}</vendorid><name>Vendor ${id}</name></create_vendor>`;

const send = (url: string): Promise<Response> =>
  fetch(url, { method: "POST", body: request([vendor("V1")]) });

/** Whether the second of three requests did its work, and what came of it. */
async function try2nd(fault: FaultName): Promise<{ status: number | string; text: string; isDone: boolean }> {
  const gateway = await start({ faults: [{ at: 2, fault }] });
  await done(gateway, vendor("V0"));
  let [status, text]: [number | string, string] = ["cut", ""];
  try {
    const response = await send(gateway.url);
    status = response.status;
    text = await response.text();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  const listed = recordsIn(await done(gateway, '<get_list object="vendor"/>'));
  return { status, text, isDone: listed.length === 2 };
}

describe("faults", () => {
  const expected: Readonly<
    Record<FaultName, readonly [status: number | "cut", isDone: boolean, holds: string]>
  > = {
    "rate-limit": [429, false, "GW-0010"],
    "rate-limit-xml": [200, false, "GW-0010"],
    "server-error": [500, false, "<html>"],
    "server-error-after": [500, true, "<html>"],
    "front-timeout": [524, true, "<html>"],
    "cut-before": ["cut", false, ""],
    "cut-after": ["cut", true, ""],
    "cut-midway": [200, true, ""],
    slow: [200, true, "<key>V1</key>"],
    malformed: [200, true, "<response>"],
    empty: [200, true, ""],
    "expired-session": [200, true, "<key>V1</key>"],
  };

  for (const fault of faultNames)
    it(`${fault}`, async () => {
      const [status, isDone, holds] = expected[fault];
      const found = await try2nd(fault);
      expect([found.status, found.isDone]).toEqual([status, isDone]);
      expect(found.text).toContain(holds);
      if (fault === "malformed") expect(found.text).not.toContain("</response>");
    });

  it("say when to come back", async () => {
    const gateway = await start({ faults: [{ at: 1, fault: "rate-limit", retryAfter: 7 }] });
    expect((await send(gateway.url)).headers.get("retry-after")).toBe("7");
  });

  it("end sessions, and not logins", async () => {
    const gateway = await start();
    const api = childOf(childOf(await done(gateway, "<getAPISession/>"), "data"), "api");
    const authentication = `<sessionid>${textOf(api, "sessionid")}</sessionid>`;
    await done(gateway, vendor("V1"), { authentication });
    gateway.plan([{ at: 1, fault: "expired-session" }]);
    expect(errorsIn(await ask(gateway, [vendor("V2")], { authentication }))).toEqual(["XL03000006"]);
  });

  it("may be made by a function that sees the requests", async () => {
    const gateway = await start({
      faults: ({ number, xml }) => (number === 1 && xml.includes("V1") ? "server-error" : undefined),
    });
    expect((await send(gateway.url)).status).toBe(500);
    expect((await send(gateway.url)).status).toBe(200);
  });
});

describe("control desk", () => {
  const control = (
    { url, controlToken }: Sandbox,
    path: string,
    init: RequestInit & { headers?: Record<string, string> } = {},
  ): Promise<Response> =>
    fetch(new URL(path, url), {
      ...init,
      headers: { ...init.headers, Authorization: `Bearer ${controlToken}` },
    });
  const put = (gateway: Sandbox, body: string, type = "application/json"): Promise<Response> =>
    control(gateway, "/sandbox/faults", { method: "PUT", body, headers: { "Content-Type": type } });

  it("takes faults, and tells them", async () => {
    const gateway = await start();
    expect((await put(gateway, '[{"at":1,"fault":"server-error","status":503}]')).status).toBe(200);
    expect((await send(gateway.url)).status).toBe(503);
    const told = await control(gateway, "/sandbox/faults");
    expect(await told.json()).toMatchObject({ requests: 1, faults: [{ at: 1, fault: "server-error" }] });
    await control(gateway, "/sandbox/faults", { method: "DELETE" });
    expect(gateway.requests).toBe(0);
  });

  it("refuses what is not a plan", async () => {
    const gateway = await start();
    for (const body of [
      "{}",
      "[",
      "[1]",
      '[{"at":0,"fault":"slow"}]',
      '[{"at":1,"fault":"x"}]',
      '[{"at":1,"fault":"slow","y":1}]',
      '[{"at":1,"fault":"server-error","status":200}]',
    ])
      expect((await put(gateway, body)).status, body).toBe(400);
    expect((await put(gateway, "[]", "text/plain")).status).toBe(415);
  });

  it("keeps what asynchronous requests would get", async () => {
    const gateway = await start();
    await ask(gateway, [vendor("V1")], { control: "<policyid>later</policyid>" });
    const told = await control(gateway, "/sandbox/deliveries");
    expect(await told.json()).toMatchObject([{ policyid: "later", controlid: "c1" }]);
  });
});

describe("HTTP", () => {
  it("knows its one path and method", async () => {
    const gateway = await start();
    expect((await fetch(gateway.url)).status).toBe(405);
    expect((await fetch(new URL("/", gateway.url), { method: "POST", body: "x" })).status).toBe(404);
  });

  it("zips where asked", async () => {
    const gateway = await start();
    await ask(
      gateway,
      Array.from({ length: 30 }, (_, index) => vendor(`V${index}`)),
    );
    const headers = { "accept-encoding": "gzip" };
    const bytes = await new Promise<Buffer>((resolve, reject) => {
      const asked = http.request(gateway.url, { method: "POST", headers }, (response) => {
        const parts: Buffer[] = [];
        response
          .on("data", (part: Buffer) => parts.push(part))
          .on("end", () => resolve(Buffer.concat(parts)));
      });
      asked.on("error", reject).end(request(['<get_list object="vendor"/>']));
    });
    expect(gunzipSync(bytes).toString()).toContain("<vendorid>V29</vendorid>");
  });

  it("answers what is not a request at all", async () => {
    const gateway = await start();
    const hostile = [
      "",
      "x",
      "<request>",
      "<request/>",
      "\0",
      "<!DOCTYPE request [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><request>&e;</request>",
      "<a>".repeat(5000),
      "\ufeff<?xml version='1.0' encoding='utf-16'?><request/>",
    ];
    for (const body of hostile) {
      const answer = await post(gateway.url, body);
      expect(answer, body.slice(0, 40)).toContain("XL03000003");
      expect(answer).not.toContain("root:");
    }
  });

  it("says that a port is in use", async () => {
    const gateway = await start();
    await expect(start({ port: gateway.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
