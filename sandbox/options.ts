import type { Grammar } from "../schema/model/grammar.js";
import type { FaultName, FaultPlan } from "./faults.js";
import type { Sender, User } from "./gateway/access/directory.js";
import type { View } from "./gateway/reading/views.js";
import type { ReportRows } from "./gateway/reading/reports.js";
import type { RecordSource } from "./records.js";

/** A company that the sandbox knows. */
export interface SandboxCompany {
  readonly id: string;
  /** Who may sign in. Default: `sandbox` with the password `open-sesame`. */
  readonly users?: readonly User[];
  /** The location ids of its entities. Default: any will do. */
  readonly entities?: readonly string[];
  /** The initial records, by object. */
  readonly records?: Readonly<Record<string, RecordSource>>;
}

/** The options of a sandbox. */
export interface SandboxOptions {
  /** Default: 0, which takes a free port. */
  readonly port?: number;
  /** The address to listen at. Default: 127.0.0.1, which only this machine can reach. */
  readonly host?: string;
  /**
   * Host names that requests may use, besides addresses, `localhost` and `host`: for example a service's name in a
   * container network.
   */
  readonly allowHosts?: readonly string[];
  /** Origins whose pages may use it, such as `http://localhost:5173`. Default: none. */
  readonly allowOrigins?: readonly string[];
  /** The token for control addresses (`/sandbox/…`). Default: random. */
  readonly controlToken?: string;
  /** Key and certificate (PEM) for HTTPS. Default: HTTP. */
  readonly https?: { readonly key: string; readonly cert: string };
  /** Default: one company, `sandbox`. */
  readonly companies?: readonly SandboxCompany[];
  /** Default: one sender, `sandbox`, with the password `open-sesame`. */
  readonly senders?: readonly Sender[];
  /** A folder to store records in, one file for each company. Default: in memory only. */
  readonly folder?: string;
  /** The grammars to check requests against. Default: the DTDs that ship with the package. */
  readonly grammars?: readonly Grammar[];
  /** Overlay files with the companies' custom fields and objects. Later ones add to earlier ones. */
  readonly overlays?: readonly string[];
  /** By object, the field that names its records, for objects that no grammar describes. */
  readonly nameFields?: Readonly<Record<string, string>>;
  /** Reports by name. Default: one called `Sandbox`. */
  readonly reports?: Readonly<Record<string, ReportRows>>;
  /** Views by name. The name of an object is always a view of all its records. */
  readonly views?: Readonly<Record<string, View>>;
  /** How many answers say that a report is still running. Default: 1. */
  readonly reportPolls?: number;
  /** The lifetime of sessions in seconds. Default: six hours. */
  readonly sessionLifetime?: number;
  /** How long `readMore` can read the next page, in seconds. Default: 15 minutes. */
  readonly resultLifetime?: number;
  /** The endpoint in sessions. Default: the sandbox's own address. */
  readonly endpoint?: string;
  /** Planned faults. */
  readonly faults?: FaultPlan;
  /** The time. Default: that of the machine. */
  readonly now?: () => Date;
  /** Receives each request after it was answered. */
  readonly observe?: (exchange: Exchange) => void;
  /** Receives the later answer of each asynchronous request. */
  readonly deliver?: (delivery: Delivery) => void;
}

/** A request and its outcome. */
export interface Exchange {
  /** Counted from 1, since the last plan of faults. */
  readonly number: number;
  /** The planned fault. */
  readonly fault?: FaultName;
  /** In their order; empty if nothing was done. */
  readonly functions: readonly { readonly name: string; readonly status: string }[];
  /** Why the request, or an operation of it, was refused as a whole. */
  readonly refusals: readonly { readonly errorno: string; readonly description2?: string }[];
}

/** The answer to an asynchronous request. */
export interface Delivery {
  readonly policyid: string;
  readonly controlid: string;
  readonly xml: string;
}

/** What sender, company and user are called where nothing is given. */
export const defaultName = "sandbox";

/**
 * The default password. It is not a word in messages, because clients hide passwords in everything that they print.
 */
export const defaultPassword = "open-sesame";

export const defaults = {
  companies: [{ id: defaultName }],
  senders: [{ id: defaultName, password: defaultPassword }],
  users: [{ id: defaultName, password: defaultPassword }],
  reports: {
    Sandbox: [
      { ACCOUNTNO: "1000", TITLE: "Cash", BALANCE: "1250.00" },
      { ACCOUNTNO: "2000", TITLE: "Accounts payable", BALANCE: "-250.50" },
      { ACCOUNTNO: "4000", TITLE: "Sales", BALANCE: "-999.50" },
    ],
  },
  reportPolls: 1,
  sessionLifetime: 6 * 60 * 60,
  resultLifetime: 15 * 60,
} as const satisfies Record<string, unknown>;
