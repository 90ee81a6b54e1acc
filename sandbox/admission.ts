/** Decides who may use the sandbox. Web pages of other sites may not. */
import { randomBytes, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { isIP } from "node:net";

/** Why a request is not admitted. */
export interface Rejection {
  readonly status: 401 | 403;
  readonly reason: string;
}

export interface AdmissionOptions {
  /** The address that the sandbox listens at. */
  readonly host: string;
  /** More host names that requests may use, such as `sandbox` in a container network. */
  readonly allowHosts?: readonly string[];
  /** Origins whose pages may send requests, such as `http://localhost:5173`. */
  readonly allowOrigins?: readonly string[];
  /** The token for control addresses. Default: random. */
  readonly controlToken?: string;
}

/**
 * Checks the headers of a request.
 *
 * `Host` must be an address, `localhost`, the host that it listens at, or an allowed name. This refuses pages whose
 * host name was made to point at this machine (DNS rebinding). `Origin`, which browsers send and programs do not,
 * must be an allowed one.
 */
export class Admission {
  readonly token: string;
  readonly #hosts: ReadonlySet<string>;
  readonly #origins: ReadonlySet<string>;

  constructor({ host, allowHosts = [], allowOrigins = [], controlToken }: AdmissionOptions) {
    this.token = controlToken ?? randomBytes(18).toString("base64url");
    this.#hosts = new Set([host, "localhost", ...allowHosts].map((name) => name.toLowerCase()));
    this.#origins = new Set(allowOrigins.map((origin) => origin.toLowerCase()));
  }

  /** Why the request goes no further; undefined where it may. */
  rejection(headers: IncomingHttpHeaders): Rejection | undefined {
    const host = hostName(headers.host ?? "");
    if (host === undefined || !(isIP(host) > 0 || host.endsWith(".localhost") || this.#hosts.has(host)))
      return {
        status: 403,
        reason: `the sandbox is not called ${headers.host ?? "nothing"}; allow it with --allow-host`,
      };
    if (headers.origin !== undefined && !this.admits(headers.origin))
      return {
        status: 403,
        reason: `pages of ${headers.origin} may not use the sandbox; allow them with --allow-origin`,
      };
    return undefined;
  }

  /** Whether pages of this origin may send requests and read answers. */
  admits(origin: string): boolean {
    return this.#origins.has(origin.toLowerCase());
  }

  /** Why a request to a control address is refused; it needs the token. */
  controlRejection({ authorization = "" }: IncomingHttpHeaders): Rejection | undefined {
    const [scheme, given = ""] = authorization.split(/ +/, 2);
    if (scheme?.toLowerCase() === "bearer" && isSame(given, this.token)) return undefined;
    return {
      status: 401,
      reason: "send the control token, which the sandbox tells when it starts: Authorization: Bearer TOKEN",
    };
  }
}

/** The name in a `Host` header, without the port and the brackets of an IPv6 address. */
function hostName(host: string): string | undefined {
  const [, bracketed, plain] = /^(?:\[([^\]]*)\]|([^:]*))(?::\d+)?$/.exec(host.toLowerCase()) ?? [];
  return bracketed ?? plain?.replace(/\.$/, "");
}

/** Compares two texts in constant time. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
