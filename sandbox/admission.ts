/** Who may speak to the sandbox: no page of another site, by whatever name it found the way here. */
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
  /** Further names that requests may call it by, such as `sandbox` in a network of containers. */
  readonly allowHosts?: readonly string[];
  /** Origins whose pages may send requests, such as `http://localhost:5173`. */
  readonly allowOrigins?: readonly string[];
  /** What control addresses ask for. Default: made at random. */
  readonly controlToken?: string;
}

/**
 * Decides by the headers of a request.
 *
 * A page whose name has been pointed at this machine (DNS rebinding) is told by `Host`: it has to be an address,
 * `localhost`, the host that was listened at, or a name that was allowed. A page that posts from elsewhere is told
 * by `Origin`, which programs do not send and browsers always do.
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

  /** Why a request to a control address goes no further: they are for those whom the token was given. */
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

/** Compares in a time that tells nothing about where two texts differ. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
