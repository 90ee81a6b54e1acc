/**
 * A gateway for tests that keeps to a script: it answers sessions, writes, reads and pages, remembers what it
 * has done, and fails where it is told to. Served on loopback, or called in place of `fetch`.
 */
import http from "node:http";
import type { AddressInfo } from "node:net";
import type { ConnectionOptions, Fetch } from "../../../runtime/index.js";
import { readTree, type XmlNode } from "../../../runtime/xml/xml-tree.js";

/** What goes wrong with one request, by its number; before or after its work is done. */
export type Fault =
  | {
      readonly kind: "status";
      readonly status: number;
      readonly body?: string;
      readonly retryAfter?: string;
      readonly after?: boolean;
    }
  | { readonly kind: "break"; readonly code: string; readonly after?: boolean }
  | { readonly kind: "hang"; readonly after?: boolean }
  | { readonly kind: "body"; readonly body: string; readonly after?: boolean }
  | { readonly kind: "cut"; readonly after: true; readonly share?: number }
  | { readonly kind: "expire" };

export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

export const secrets = {
  senderPassword: "sender-pa&ss<w0rd",
  userPassword: 'user-pass-"w0rd',
  taxid: "99-1234567",
} as const;

/** What a function of the script answers: the inside of its result after `controlid`, or errors. */
export type Answerer = (element: XmlNode, controlId: string) => string;

export class ScriptedGateway {
  /** Bodies of requests, in order. */
  readonly requests: string[] = [];
  /** How often the work of each control id was done. */
  readonly done = new Map<string, number>();
  /** Faults by request number, from 0; sessions are requests, too. */
  readonly faults = new Map<number, Fault>();
  readonly sessions = new Map<string, string>();
  answer: Answerer;
  endpoint = "";
  /** How long a session is said to last. */
  sessionSeconds = 3600;

  constructor(answer: Answerer = created) {
    this.answer = answer;
  }

  /** The number of requests that were not for sessions. */
  get calls(): number {
    return this.requests.filter((body) => !body.includes("<getAPISession")).length;
  }

  handle(body: string): { reply: Reply; fault: Fault | undefined } {
    const number = this.requests.push(body) - 1;
    const fault = this.faults.get(number);
    if (fault?.kind === "expire") this.sessions.clear();
    if (fault && fault.kind !== "expire" && !fault.after) return { reply: faultReply(fault, ""), fault };
    const full = this.#work(body);
    return { reply: fault ? faultReply(fault, full) : { status: 200, body: full }, fault };
  }

  #work(body: string): string {
    const root = readTree(body);
    const control = find(root, "control");
    const operation = find(root, "operation");
    const isTransaction = operation?.attributes.some(({ value }) => value === "true") === true;
    const id = text(control, "controlid");
    if (text(control, "password") !== secrets.senderPassword)
      return response("failure", errors("XL03000006", "The sender is not known."), id);
    const authentication = find(operation, "authentication");
    const sessionId = text(authentication, "sessionid");
    const login = find(authentication, "login");
    const isKnown = login ? text(login, "password") === secrets.userPassword : this.sessions.has(sessionId);
    if (!isKnown)
      return response(
        "success",
        `<operation><authentication><status>failure</status></authentication>${errors("XL03000006", `Sign-in of ${sessionId} is incorrect`)}</operation>`,
        id,
      );
    const isUnique = text(control, "uniqueid") === "true";
    const results = (find(operation, "content")?.children ?? []).map((each) => this.#run(each, isUnique));
    const isFailed = results.some(({ ok }) => !ok);
    const isUndone = isTransaction && isFailed;
    for (const { ok, controlId } of results)
      if (ok && !isUndone) this.done.set(controlId, (this.done.get(controlId) ?? 0) + 1);
    const xml = results.map(({ ok, xml }) =>
      isUndone && ok ? xml.replace("<status>success", "<status>aborted") : xml,
    );
    if (text(control, "policyid") !== "")
      return `<response><acknowledgement><status>success</status></acknowledgement><control><status>success</status></control></response>`;
    return response("success", `<operation>${this.#authentication()}${xml.join("")}</operation>`, id);
  }

  #run(each: XmlNode, isUnique: boolean): { ok: boolean; controlId: string; xml: string } {
    const controlId = each.attributes.find(({ name }) => name === "controlid")?.value ?? "";
    const [element] = each.children as [XmlNode];
    const inside =
      element.name === "getAPISession"
        ? this.#session(text(element, "locationid"))
        : isUnique && this.done.has(controlId)
          ? errors("XL03000099", `Control id ${escape(controlId)} was used before`)
          : this.answer(element, controlId);
    const ok = !inside.includes("<errormessage>");
    const xml = `<result><status>${ok ? "success" : "failure"}</status><function>${element.name}</function><controlid>${escape(controlId)}</controlid>${inside}</result>`;
    return { ok, controlId, xml };
  }

  #session(entity: string): string {
    const id = `session-${this.sessions.size + 1}-of-request-${this.requests.length}..`;
    this.sessions.set(id, entity);
    return `<data><api><sessionid>${id}</sessionid><endpoint>${this.endpoint}</endpoint><locationid>${escape(entity)}</locationid></api></data>`;
  }

  #authentication(): string {
    const to = new Date(Date.UTC(2026, 0, 1) + this.sessionSeconds * 1000).toISOString();
    return `<authentication><status>success</status><userid>u</userid><companyid>c</companyid><locationid></locationid><sessiontimestamp>2026-01-01T00:00:00.000Z</sessiontimestamp><sessiontimeout>${to}</sessiontimeout></authentication>`;
  }

  /** Stands in for `fetch`. */
  readonly fetch: Fetch = (_url, init) => {
    const { reply, fault } = this.handle(init.body);
    if (fault?.kind === "break")
      return Promise.reject(
        new TypeError(`fetch failed: ${init.body}`, {
          cause: Object.assign(new Error(init.body), { code: fault.code }),
        }),
      );
    if (fault?.kind === "hang") return new Promise(() => {});
    const headers = new Headers(reply.headers);
    return Promise.resolve({ status: reply.status, headers, text: () => Promise.resolve(reply.body) });
  };

  /** Serves it on loopback; `close` ends it with all its connections. */
  async listen(): Promise<{ url: string; server: http.Server; close: () => Promise<void> }> {
    const server = http.createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const { reply, fault } = this.handle(Buffer.concat(chunks).toString("utf8"));
        if (fault?.kind === "break") request.socket.destroy();
        else if (fault?.kind !== "hang") response.writeHead(reply.status, reply.headers).end(reply.body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const close = (): Promise<void> => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    };
    return { url, server, close };
  }
}

function faultReply(fault: Fault, full: string): Reply {
  if (fault.kind === "status")
    return {
      status: fault.status,
      headers: fault.retryAfter === undefined ? {} : { "Retry-After": fault.retryAfter },
      body: fault.body ?? "<html><body><p>Something went wrong</body></html>",
    };
  if (fault.kind === "body") return { status: 200, body: fault.body };
  if (fault.kind === "cut") return { status: 200, body: full.slice(0, full.length * (fault.share ?? 0.5)) };
  return { status: 200, body: full };
}

export const find = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node?.children.find((other) => other.name === name);

export const text = (node: XmlNode | undefined, name: string): string => find(node, name)?.text ?? "";

/** An answer; the gateway cannot always name the request that it answers. */
export const response = (status: string, rest: string, controlId = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?><response><control><status>${status}</status><senderid>s</senderid><controlid>${escape(controlId)}</controlid></control>${rest}</response>`;

export const errors = (number: string, words: string): string =>
  `<errormessage><error><errorno>${number}</errorno><description></description><description2>${words} [Support ID: AbC%7E12]</description2><correction>Look again.</correction></error></errormessage>`;

const escape = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Every function makes something. */
export const created: Answerer = (_element, controlId) => `<key>key-of-${escape(controlId)}</key>`;

/** A clock that passes at once, and says how long was waited. */
export function fastClock(): NonNullable<ConnectionOptions["clock"]> & { waited: number[] } {
  let now = 1_700_000_000_000;
  const waited: number[] = [];
  return {
    waited,
    now: () => now,
    schedule(milliseconds, callback) {
      let isOff = false;
      // Later than all that is under way: a timeout strikes only where nothing else happens.
      const timer = setImmediate(() =>
        setImmediate(() => {
          if (isOff) return;
          waited.push(milliseconds);
          now += milliseconds;
          callback();
        }),
      );
      return () => {
        isOff = true;
        clearImmediate(timer);
      };
    },
  };
}

export const options = (gateway: ScriptedGateway, more: ConnectionOptions = {}): ConnectionOptions => {
  let ids = 0;
  return {
    environment: {},
    endpointUrl: "https://api.gateway.test/xml",
    senderId: "sender",
    senderPassword: secrets.senderPassword,
    companyId: "company",
    userId: "user",
    userPassword: secrets.userPassword,
    fetch: gateway.fetch,
    clock: fastClock(),
    random: () => 0.5,
    newId: () => `id-${++ids}`,
    ...more,
  };
};

/** All that is given, one after another. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
