import { defined, IntacctError } from "./errors.js";
import type { Observer } from "./observe/events.js";
import { platform, systemClock, type Clock, type Environment, type Fetch } from "./wire/platform.js";
import { platformFetch } from "./wire/undici.js";

/** The credentials and the endpoint. */
export interface Credentials {
  /** Where requests go. */
  readonly endpointUrl?: string | undefined;
  /** The web services sender id from Intacct, and its password. */
  readonly senderId?: string | undefined;
  readonly senderPassword?: string | undefined;
  readonly companyId?: string | undefined;
  readonly userId?: string | undefined;
  readonly userPassword?: string | undefined;
  /**
   * A session that somebody else opened, such as a smart event; `endpointUrl` is its endpoint. If a user is given
   * too, another session is opened when the gateway refuses this one.
   */
  readonly sessionId?: string | undefined;
  /** The entity (location) to work in. Default: the top level of the company. */
  readonly entityId?: string | undefined;
  /** The client id, for a company that keeps other companies' accounts. */
  readonly clientId?: string | undefined;
  readonly dtdVersion?: "2.1" | "3.0" | undefined;
  /** `session` (the default): signs in once and sends a session id; `login`: signs in with each request. */
  readonly authentication?: "session" | "login" | undefined;
}

/**
 * What stops an input before it is sent. `errors` (the default): errors stop it, advice is reported. `all`: advice
 * stops it too. `none`: everything that can be written is sent, and errors and advice are reported.
 */
export type Check = "all" | "errors" | "none";

/** The options of `connect`. */
export interface ConnectionOptions extends Credentials {
  /** The longest time for one try, in milliseconds. Default: 2 minutes. `Infinity`: no limit. */
  readonly timeout?: number;
  /** The largest answer that is read, in bytes after decompression. Default: 128 MiB. */
  readonly maxAnswerSize?: number;
  /** How often a request is tried again. Default: 5. */
  readonly retries?: number;
  /** The number of concurrent requests. Default: 2. */
  readonly concurrency?: number;
  /**
   * The gateway refuses functions whose control id it already knows, so that a write can be repeated when its
   * answer is lost. Default: off.
   */
  readonly uniqueId?: boolean;
  /** Errors have `category` and `target`. Default: off. */
  readonly errorDetails?: boolean;
  /** Hosts of other sites than `endpointUrl`'s that a session's endpoint may have. */
  readonly endpointHosts?: readonly string[];
  readonly check?: Check;
  /** Receives events. They contain no secrets. */
  readonly observer?: Observer;
  readonly fetch?: Fetch;
  readonly clock?: Clock;
  /** From 0 to 1, for waits that differ between programs. */
  readonly random?: () => number;
  /** Makes control ids. */
  readonly newId?: () => string;
  /** The variables that replace missing options. Default: the environment of the process. */
  readonly environment?: Environment;
}

type Settled<Options> = { readonly [Name in keyof Options]-?: Exclude<Options[Name], undefined> };

/** The complete settings; what is absent is empty. */
export type Settings = Settled<Omit<ConnectionOptions, "environment" | "observer">> & {
  readonly observer?: Observer;
};

/** The options that the environment or a profile file may give. */
export const credentialNames = [
  "endpointUrl",
  "senderId",
  "senderPassword",
  "companyId",
  "userId",
  "userPassword",
  "sessionId",
  "entityId",
  "clientId",
  "dtdVersion",
  "authentication",
] as const satisfies readonly (keyof Credentials)[];

/** What an option is called in a profile file: `sender_id`. */
export const fileKey = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** What an option is called in the environment: `INTACCT_SENDER_ID`. */
export const variable = (name: string): string => `INTACCT_${fileKey(name).toUpperCase()}`;

const defaults: Credentials = {
  endpointUrl: "https://www.intacct.com/ia/xml/xmlgw.phtml",
  dtdVersion: "2.1",
  authentication: "session",
};

const sender = ["senderId", "senderPassword"] as const;
const login = ["companyId", "userId", "userPassword"] as const;
/** Options that belong to a user and not to a given session. */
const ofLogin: readonly string[] = [...login, "entityId", "clientId", "authentication"];

/**
 * Merges credentials of several sources; later ones win. A session and a user are combined only if they come from
 * the same source, because they could belong to two companies.
 */
export function mergeCredentials(...layers: readonly Credentials[]): Credentials {
  let merged: Credentials = {};
  for (const layer of layers) {
    const isLogin = login.some((name) => layer[name]);
    const isForeign = (name: string): boolean =>
      layer.sessionId ? !isLogin && ofLogin.includes(name) : isLogin && name === "sessionId";
    const kept = Object.entries(merged).filter(([name]) => !isForeign(name));
    merged = { ...Object.fromEntries(kept), ...defined(layer) };
  }
  return merged;
}

/** What the environment says. */
export const fromEnvironment = (environment: Environment): Credentials =>
  Object.fromEntries(credentialNames.map((name) => [name, environment[variable(name)] || undefined]));

/** Whether a user is given, who can sign in. */
export const hasLogin = (settings: Settings): boolean => login.every((name) => settings[name] !== "");

/** @throws IntacctError `configuration`, which names everything that is missing or wrong */
export function settle(options: ConnectionOptions): Settings {
  const environment = options.environment ?? platform.process?.env ?? {};
  const own = Object.fromEntries(credentialNames.map((name) => [name, options[name]])) as Credentials;
  const known = mergeCredentials(defaults, fromEnvironment(environment), own);
  const given = Object.fromEntries(
    credentialNames.map((name) => [name, known[name] ?? defaults[name] ?? ""]),
  ) as Settled<Credentials>;
  const settings: Settings = {
    timeout: 120_000,
    maxAnswerSize: 2 ** 27,
    retries: 5,
    concurrency: 2,
    uniqueId: false,
    errorDetails: false,
    check: "errors",
    endpointHosts: [],
    fetch: platformFetch,
    clock: systemClock,
    random: Math.random,
    newId: () => platform.crypto.randomUUID(),
    ...defined(options),
    ...given,
  };
  const missing = requiredOf(given).filter((name) => !given[name]);
  const faults = [...(missing.length > 0 ? [lackOf(missing)] : []), ...faultsOf(settings)];
  if (faults.length > 0) throw new IntacctError("configuration", `cannot connect: ${faults.join("; ")}`);
  return settings;
}

function lackOf(missing: readonly string[]): string {
  const [are, them] = missing.length === 1 ? ["is", "it"] : ["are", "them"];
  const variables = missing.map(variable).join(", ");
  return `${missing.join(", ")} ${are} missing: give ${them} to connect(), or set ${variables}`;
}

/** A session stands for a user, unless a part of one is given as well. */
const requiredOf = (given: Settled<Credentials>): readonly (keyof Credentials)[] =>
  given.sessionId && given.authentication !== "login" && login.every((name) => !given[name])
    ? sender
    : [...sender, ...login];

function* faultsOf(settings: Settings): Generator<string> {
  for (const [name, least] of [
    ["timeout", 1],
    ["maxAnswerSize", 1],
    ["retries", 0],
    ["concurrency", 1],
  ] as const)
    if (!(typeof settings[name] === "number" && settings[name] >= least))
      yield `${name} must be a number from ${least}`;
  if (!/^(2\.1|3\.0)$/.test(settings.dtdVersion)) yield "dtdVersion must be 2.1 or 3.0";
  if (!/^(session|login)$/.test(settings.authentication)) yield "authentication must be session or login";
  if (!/^(all|errors|none)$/.test(settings.check)) yield "check must be all, errors or none";
  const fault = urlFault(settings.endpointUrl);
  if (fault) yield `endpointUrl ${fault}`;
}

/** What is wrong with an address that passwords would be sent to. */
function urlFault(text: string): string | undefined {
  try {
    const { protocol, username, password, hostname } = new platform.URL(text);
    if (username || password) return "must hold no user or password";
    if (protocol === "https:" || (protocol === "http:" && isLoopback(hostname))) return undefined;
    return "must begin with https: passwords are sent there";
  } catch {
    return "is not a URL";
  }
}

const isLoopback = (hostname: string): boolean =>
  /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** Whether a session's endpoint may be followed: it is of the same site, or allowed by name. */
export function isAllowedEndpoint({ endpointUrl, endpointHosts }: Settings, endpoint: string): boolean {
  if (urlFault(endpoint)) return false;
  const [home, { hostname, host }] = [new platform.URL(endpointUrl).hostname, new platform.URL(endpoint)];
  if (hostname === home || endpointHosts.includes(hostname) || endpointHosts.includes(host)) return true;
  if (isLoopback(home)) return isLoopback(hostname);
  const site = siteOf(home);
  return site !== undefined && hostname.endsWith(`.${site}`);
}

/** The site of a host: its name without the first label, unless anyone can register names under it. */
function siteOf(hostname: string): string | undefined {
  const [first, ...rest] = hostname.split(".");
  if (/^[\d.]+$|[:\]]/.test(hostname) || first === undefined) return undefined;
  const [second = "", last = ""] = rest.slice(-2);
  const isShared = rest.length < 2 || (rest.length === 2 && second.length <= 3 && last.length === 2);
  return isShared ? hostname : rest.join(".");
}
