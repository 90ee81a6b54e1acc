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
  /** What it has from the start, by object. */
  readonly records?: Readonly<Record<string, RecordSource>>;
}

/** What a sandbox is started with. */
export interface SandboxOptions {
  /** 0, the default, lets the system choose one that is free. */
  readonly port?: number;
  /** The address to listen at; 127.0.0.1 where absent, so that nobody else can reach it. */
  readonly host?: string;
  /**
   * Names that requests may call it by, beside addresses, `localhost` and `host`: a service's name in a
   * network of containers.
   */
  readonly allowHosts?: readonly string[];
  /** Origins whose pages may use it, such as `http://localhost:5173`. Default: none. */
  readonly allowOrigins?: readonly string[];
  /** What control addresses (`/sandbox/…`) ask for. Default: made at random. */
  readonly controlToken?: string;
  /** Key and certificate (PEM) for HTTPS. Default: HTTP. */
  readonly https?: { readonly key: string; readonly cert: string };
  /** One company `sandbox` where absent. */
  readonly companies?: readonly SandboxCompany[];
  /** One sender `sandbox` with the password `open-sesame` where absent. */
  readonly senders?: readonly Sender[];
  /** A folder to keep records in, a file a company. Default: in memory only. */
  readonly folder?: string;
  /** What requests are judged by. Default: the DTDs that ship with the package. */
  readonly grammars?: readonly Grammar[];
  /** Files that say what the companies add to the interface. Later ones add to earlier ones. */
  readonly overlays?: readonly string[];
  /** By object, the field that names its records, for objects that no grammar describes. */
  readonly nameFields?: Readonly<Record<string, string>>;
  /** Reports by name. Default: one called `Sandbox`. */
  readonly reports?: Readonly<Record<string, ReportRows>>;
  /** Views by name, each some records of an object; the name of an object always shows all of its records. */
  readonly views?: Readonly<Record<string, View>>;
  /** How many answers say that a report is under way before it is done. Default: 1. */
  readonly reportPolls?: number;
  /** How long sessions hold, in seconds. Default: six hours. */
  readonly sessionLifetime?: number;
  /** How long the pages of an answer can be read with `readMore`, in seconds. Default: 15 minutes. */
  readonly resultLifetime?: number;
  /** Where sessions are told to go on. Default: the sandbox's own address. */
  readonly endpoint?: string;
  /** What goes wrong, and when. */
  readonly faults?: FaultPlan;
  /** The time. Default: that of the machine. */
  readonly now?: () => Date;
  /** Told of each request when it has been dealt with. */
  readonly observe?: (exchange: Exchange) => void;
  /** Told of each answer that an asynchronous request would get later. */
  readonly deliver?: (delivery: Delivery) => void;
}

/** A request, and what came of it. */
export interface Exchange {
  /** Counted from 1, since the last plan of faults. */
  readonly number: number;
  /** What went wrong by plan. */
  readonly fault?: FaultName;
  /** In their order; none where nothing was done. */
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
 * What they sign in with. No word of any message: clients hide passwords wherever they show what was
 * answered.
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
