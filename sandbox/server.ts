import http, { type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import type { Admission, Rejection } from "./admission.js";
import type { Fault, Faults } from "./faults.js";
import { rateLimited, errorMessage } from "./gateway/errors.js";
import type { Gateway } from "./gateway/gateway.js";
import { responseXml } from "./gateway/xml/response.js";
import type { ControlDesk } from "./control-desk.js";
import type { Delivery, Exchange } from "./options.js";

/** Where the gateway is on its host, in reality as well. */
export const gatewayPath = "/ia/xml/xmlgw.phtml";

/** Larger requests are refused. */
const maxBytes = 64 * 1024 * 1024;

export interface Served {
  readonly admission: Admission;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly desk: ControlDesk;
  /** Called after each request that was carried out. */
  readonly done: () => void;
  readonly observe: (exchange: Exchange) => void;
  readonly deliver: (delivery: Delivery) => void;
}

/** Hands requests to the gateway and answers back, with what goes wrong on the way. */
export function createServer(
  served: Served,
  certificate: { readonly key: string; readonly cert: string } | undefined,
): http.Server {
  const listener: RequestListener = (request, response) => {
    // A request that breaks off needs no answer; any other failure is one of this program.
    handle(request, response, served).catch((error: unknown) => {
      if (request.destroyed && !request.complete) return;
      if (!response.headersSent) send(response, 500, String(error), "text/plain");
      else response.destroy();
    });
  };
  return certificate ? https.createServer(certificate, listener) : http.createServer(listener);
}

/** Listens; rejects with the system's error. Returns the port. */
export function listen(server: http.Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

/** Ends all connections, those that wait for something included. */
export function close(server: http.Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function handle(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const path = request.url?.replace(/\?.*$/, "") ?? "";
  const isControl = served.desk.knows(path);
  const { headers } = request;
  const rejection =
    served.admission.rejection(headers) ?? (isControl && served.admission.controlRejection(headers));
  if (rejection) return reject(response, rejection);
  if (headers.origin !== undefined) admitPage(response, headers.origin);
  if (request.method === "OPTIONS" && headers.origin !== undefined) return send(response, 204, "");
  const body = await bodyOf(request);
  if (!body) return sendPage(response, 413, "The request is too large");
  if (isControl) {
    const { status, json } = served.desk.answer(request.method ?? "", path, headers, body.toString());
    return send(response, status, `${JSON.stringify(json)}\n`, "application/json");
  }
  if (path !== gatewayPath) return sendPage(response, 404, `The gateway is at ${gatewayPath}`);
  if (request.method !== "POST") {
    response.setHeader("Allow", "POST");
    return sendPage(response, 405, "Send requests by POST");
  }
  return carryOut(response, body, served);
}

/** Refuses a request with a reason, without reading its body. */
function reject(response: ServerResponse, { status, reason }: Rejection): void {
  if (status === 401) response.setHeader("WWW-Authenticate", "Bearer");
  response.setHeader("Connection", "close");
  send(response, status, `${reason}\n`, "text/plain; charset=utf-8");
}

/** Lets a page of an allowed origin send what the runtime sends, and read the answer. */
function admitPage(response: ServerResponse, origin: string): void {
  response.setHeader("Access-Control-Allow-Origin", origin);
  response.setHeader("Access-Control-Allow-Headers", "authorization, content-type");
  response.setHeader("Access-Control-Allow-Methods", "GET, PUT, DELETE, POST");
  response.setHeader("Vary", "Origin");
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request) {
    length += (part as Buffer).length;
    if (length <= maxBytes) parts.push(part as Buffer);
  }
  return length <= maxBytes ? Buffer.concat(parts) : undefined;
}

async function carryOut(response: ServerResponse, body: Buffer, served: Served): Promise<void> {
  const fault = served.faults.next(() => body.toString());
  if (fault?.fault === "expired-session") served.gateway.expireSessions();
  const seen = { number: served.faults.count, ...(fault && { fault: fault.fault }) };
  if (fault && isBeforeWork(fault)) {
    served.observe({ ...seen, functions: [], refusals: [] });
    return refuse(response, fault);
  }
  const { xml, delivery, functions, refusals } = served.gateway.answer(body);
  served.done();
  served.observe({ ...seen, functions: functions.map(({ name, status }) => ({ name, status })), refusals });
  if (delivery) served.deliver(delivery);
  switch (fault?.fault) {
    case "server-error-after":
      return sendPage(response, fault.status ?? 500, "Internal error");
    case "front-timeout":
      return sendPage(response, 524, "A timeout occurred");
    case "cut-after":
      return void response.req.socket.destroy();
    case "cut-midway":
      return cutMidway(response, xml);
    case "slow":
      return sendSlowly(response, xml, fault);
    case "malformed":
      return send(response, 200, xml.slice(0, Math.floor(xml.length / 2)));
    case "empty":
      return send(response, 200, "");
    default:
      return send(response, 200, xml);
  }
}

const isBeforeWork = ({ fault }: Fault): boolean =>
  /^(rate-limit|rate-limit-xml|server-error|cut-before)$/.test(fault);

function refuse(response: ServerResponse, fault: Fault): void {
  const limited = responseXml("failure", undefined, errorMessage([rateLimited]));
  switch (fault.fault) {
    case "cut-before":
      return void response.req.socket.destroy();
    case "rate-limit":
      response.setHeader("Retry-After", String(fault.retryAfter ?? 1));
      return send(response, 429, limited);
    case "rate-limit-xml":
      return send(response, 200, limited);
    default:
      return sendPage(response, fault.status ?? 500, "Internal error");
  }
}

function send(
  response: ServerResponse,
  status: number,
  text: string,
  type = 'text/xml; encoding="UTF-8"',
): void {
  const isZipped =
    /\bgzip\b/.test(String(response.req.headers["accept-encoding"] ?? "")) && text.length > 1000;
  const bytes = isZipped ? gzipSync(text, { level: 1 }) : Buffer.from(text);
  if (isZipped) response.setHeader("Content-Encoding", "gzip");
  response.writeHead(status, { "Content-Type": type, "Content-Length": bytes.length });
  response.end(bytes);
}

/** Sends half of an answer whose length was announced. */
function cutMidway(response: ServerResponse, xml: string): void {
  const bytes = Buffer.from(xml);
  response.writeHead(200, { "Content-Type": "text/xml", "Content-Length": bytes.length });
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.req.socket.destroy());
}

async function sendSlowly(
  response: ServerResponse,
  xml: string,
  { pause = 10, piece = 64 }: Fault,
): Promise<void> {
  const bytes = Buffer.from(xml);
  const closed = new AbortController();
  response.once("close", () => closed.abort());
  response.writeHead(200, { "Content-Type": "text/xml", "Content-Length": bytes.length });
  for (let at = 0; at < bytes.length && !response.destroyed; at += Math.max(1, piece)) {
    response.write(bytes.subarray(at, at + Math.max(1, piece)));
    // The rest of an answer is not waited for where the client has gone, or the sandbox has been closed.
    await sleep(pause, undefined, { signal: closed.signal }).catch(() => undefined);
  }
  response.end();
}

function sendPage(response: ServerResponse, status: number, message: string): void {
  const head = `<!DOCTYPE html><html><head><title>${status}</title></head>`;
  send(response, status, `${head}<body><h1>${message}</h1></body></html>\n`, "text/html");
}
