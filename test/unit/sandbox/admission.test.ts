import fs from "node:fs";
import http from "node:http";
import os from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import { FolderInUseError, sandbox } from "intacct-codegen/sandbox";
import { describe, expect, it } from "vitest";
import { request, start } from "./client.js";

const vendor = request(["<create_vendor><vendorid>V1</vendorid><name>Anvil Works</name></create_vendor>"]);

interface Sent {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** `fetch` sets `Host` itself and leaves `Origin` out: so this does not use it. */
function send(
  port: number,
  { path = "/ia/xml/xmlgw.phtml", method = "POST", headers, body }: Sent,
): Promise<{
  status: number;
  headers: http.IncomingHttpHeaders;
  text: string;
}> {
  return new Promise((resolve, reject) => {
    const asked = http.request({ host: "127.0.0.1", port, path, method, headers }, (response) => {
      let text = "";
      response
        .setEncoding("utf8")
        .on("data", (part: string) => (text += part))
        .on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }));
    });
    asked.on("error", reject).end(body);
  });
}

describe("requests by a name that is not the sandbox's", () => {
  for (const host of [
    "evil.example",
    "evil.example:8421",
    "127.0.0.1.evil.example",
    "localhost.evil.example",
  ])
    it(`"${host}": are refused, at every address`, async () => {
      const gateway = await start();
      for (const path of ["/ia/xml/xmlgw.phtml", "/sandbox/faults", "/"]) {
        const { status } = await send(gateway.port, { path, headers: { Host: host }, body: vendor });
        expect(status, path).toBe(403);
      }
      expect(gateway.records("VENDOR")).toEqual([]);
    });

  it("are taken by addresses, by localhost, and by names that were allowed", async () => {
    const { port } = await start({ allowHosts: ["sandbox"] });
    for (const host of [
      "127.0.0.1",
      `127.0.0.1:${port}`,
      "localhost:1",
      "[::1]:8421",
      "Sandbox:80",
      "app.localhost",
    ])
      expect((await send(port, { headers: { Host: host }, body: vendor })).status, host).toBe(200);
  });
});

describe("requests from pages", () => {
  for (const origin of ["https://evil.example", "null", "http://localhost:5173"])
    it(`${origin}: are refused, whatever their type`, async () => {
      const gateway = await start();
      const headers = { Origin: origin, "Content-Type": "text/plain" };
      for (const method of ["POST", "OPTIONS"])
        expect((await send(gateway.port, { method, headers, body: vendor })).status).toBe(403);
      expect(gateway.records("VENDOR")).toEqual([]);
    });

  it("are taken from origins that were allowed, which may read the answer", async () => {
    const gateway = await start({ allowOrigins: ["http://localhost:5173"] });
    const headers = { Origin: "http://localhost:5173" };
    const asked = await send(gateway.port, { method: "OPTIONS", headers });
    expect(asked.status).toBe(204);
    expect(asked.headers["access-control-allow-headers"]).toContain("content-type");
    const { status, headers: told } = await send(gateway.port, { headers, body: vendor });
    expect([status, told["access-control-allow-origin"]]).toEqual([200, "http://localhost:5173"]);
  });
});

describe("control addresses", () => {
  it("ask for the token, whoever comes", async () => {
    const { port, controlToken } = await start();
    const withToken = (token: string): Sent => ({
      path: "/sandbox/deliveries",
      method: "GET",
      headers: { Authorization: token },
    });
    for (const token of ["", "Bearer", "Bearer x", `Basic ${controlToken}`, `Bearer ${controlToken}x`])
      expect((await send(port, withToken(token))).status, token).toBe(401);
    expect((await send(port, withToken(`Bearer ${controlToken}`))).status).toBe(200);
    expect((await start()).controlToken).not.toBe(controlToken);
  });
});

describe("a folder", () => {
  const folder = (): string => fs.mkdtempSync(join(os.tmpdir(), "sandbox-"));

  it("belongs to one sandbox at a time", async () => {
    const place = folder();
    const first = await sandbox({ folder: place });
    await expect(sandbox({ folder: place })).rejects.toThrow(FolderInUseError);
    await first.close();
    await (await sandbox({ folder: place })).close();
    expect(fs.readdirSync(place).filter((name) => name.startsWith(".lock"))).toEqual([]);
  });

  it("is taken over from a process that has ended, and from one that was cut off while it locked", async () => {
    const { pid } = spawnSync(process.execPath, ["--version"]);
    const host = os.hostname();
    const lock = (number: number | null): string => JSON.stringify({ host, pid: number, run: "r" });
    // An earlier process may have had our number, as in a container that is started again.
    for (const left of [lock(pid), lock(process.pid), lock(-1), "{", "null", ""]) {
      const place = folder();
      fs.writeFileSync(join(place, ".lock"), left);
      fs.utimesSync(join(place, ".lock"), 1, 1);
      await (await sandbox({ folder: place })).close();
    }
  });

  it("is given up where the sandbox does not come to start", async () => {
    const place = folder();
    const { port } = await start();
    await expect(sandbox({ folder: place, port })).rejects.toMatchObject({ code: "EADDRINUSE" });
    fs.writeFileSync(join(place, "sandbox.json"), "{");
    await expect(sandbox({ folder: place })).rejects.toThrow("cannot be used");
    fs.rmSync(join(place, "sandbox.json"));
    await (await sandbox({ folder: place })).close();
  });
});
