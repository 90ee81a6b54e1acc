import type { Server } from "node:http";
import type { Overlay } from "../schema/overlay/model.js";
import { Admission } from "./admission.js";
import { ControlDesk } from "./control-desk.js";
import { Faults, type FaultPlan } from "./faults.js";
import { CompanyFolder } from "./folder.js";
import { Gateway } from "./gateway/gateway.js";
import { Naming } from "./gateway/objects/naming.js";
import { Company } from "./gateway/store/company.js";
import type { StoredRecord } from "./gateway/store/record.js";
import {
  defaultName,
  defaultPassword,
  defaults,
  type Delivery,
  type SandboxCompany,
  type SandboxOptions,
} from "./options.js";
import { readOverlayFiles } from "./overlays.js";
import { collectionFrom, recordInput, type RecordInput } from "./records.js";
import { close, createServer, gatewayPath, listen } from "./server.js";
import { shippedGrammars } from "./shipped.js";

export { faultNames } from "./faults.js";
export { DamagedStoreError } from "./folder.js";
export { FolderInUseError } from "./folder-lock.js";
export type { Fault, FaultName, FaultPlan, PlannedFault, RequestView } from "./faults.js";
export type { Permissions, Right } from "./gateway/access/permissions.js";
export type { Sender, User } from "./gateway/access/directory.js";
export type { View } from "./gateway/reading/views.js";
export type { ReportRows } from "./gateway/reading/reports.js";
export type { Delivery, Exchange, SandboxCompany, SandboxOptions } from "./options.js";
export type { RecordInput, RecordSource } from "./records.js";

/** A sandbox that is running. */
export interface Sandbox {
  /** Where requests are sent. */
  readonly url: string;
  readonly port: number;
  /** The credentials of the first sender and the first user of the first company. */
  readonly credentials: Credentials;
  /** The token for control addresses (`/sandbox/faults`): `Authorization: Bearer TOKEN`. */
  readonly controlToken: string;
  /** The number of requests since the last plan of faults. */
  readonly requests: number;
  /** The stored records of an object. Default: in the first company. */
  records(object: string, company?: string): RecordInput[];
  /** Sets a new plan of faults. Its numbers count from the next request. */
  plan(faults: FaultPlan): void;
  /** Expires all sessions, so that requests with them fail. */
  expireSessions(): void;
  /** Saves records and closes all connections. */
  close(): Promise<void>;
}

/** Credentials to sign in with. */
export interface Credentials {
  readonly senderId: string;
  readonly senderPassword: string;
  readonly companyId: string;
  readonly userId: string;
  readonly userPassword: string;
}

/**
 * Starts a local stand-in for the gateway.
 *
 * @throws system errors where it cannot listen (`EADDRINUSE`) or use its folder; an `Error` where an overlay or
 * what was saved is wrong
 */
export async function sandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { host = "127.0.0.1" } = options;
  const companies: readonly SandboxCompany[] = options.companies ?? defaults.companies;
  const overlay = options.overlays && (await readOverlayFiles(options.overlays));
  const world = new World(options, companies, overlay);
  const faults = new Faults(options.faults);
  const desk = new ControlDesk(faults);
  const admission = new Admission({ ...options, host });
  let url = "";
  const gateway = gatewayOf(world, options, () => options.endpoint ?? url);
  const deliver = (delivery: Delivery): void => {
    desk.deliver(delivery);
    options.deliver?.(delivery);
  };
  const server = createServer(
    {
      admission,
      gateway,
      faults,
      desk,
      deliver,
      done: () => world.save(),
      observe: options.observe ?? (() => undefined),
    },
    options.https,
  );
  const port = await listen(server, options.port ?? 0, host).catch((error: unknown) => {
    world.release();
    throw error;
  });
  url = `${options.https ? "https" : "http"}://${host.includes(":") ? `[${host}]` : host}:${port}${gatewayPath}`;
  return {
    url,
    port,
    credentials: credentialsOf(options, companies),
    controlToken: admission.token,
    get requests() {
      return faults.count;
    },
    records: (object, company = companies[0]?.id ?? "") => world.records(object, company),
    plan: (plan) => faults.plan(plan),
    expireSessions: () => gateway.expireSessions(),
    close: () => end(server, world),
  };
}

function gatewayOf(world: World, options: SandboxOptions, endpoint: () => string): Gateway {
  return new Gateway({
    grammars: world.grammars,
    naming: world.naming,
    senders: options.senders ?? defaults.senders,
    accounts: world.accounts.map((company) => ({ ...company, users: company.users ?? defaults.users })),
    company: (id) => world.company(id),
    views: options.views ?? {},
    reports: options.reports ?? defaults.reports,
    reportPolls: options.reportPolls ?? defaults.reportPolls,
    sessionLifetime: options.sessionLifetime ?? defaults.sessionLifetime,
    resultLifetime: options.resultLifetime ?? defaults.resultLifetime,
    endpoint,
    now: options.now ?? (() => new Date()),
  });
}

async function end(server: Server, world: World): Promise<void> {
  await close(server);
  world.save();
  world.release();
}

function credentialsOf(options: SandboxOptions, companies: readonly SandboxCompany[]): Credentials {
  const sender = options.senders?.[0];
  const user = companies[0]?.users?.[0];
  return {
    senderId: sender?.id ?? defaultName,
    senderPassword: sender?.password ?? defaultPassword,
    companyId: companies[0]?.id ?? defaultName,
    userId: user?.id ?? defaultName,
    userPassword: user?.password ?? defaultPassword,
  };
}

/** The companies with their records, and where these are kept. */
class World {
  readonly grammars;
  readonly naming;
  readonly #folder: CompanyFolder | undefined;
  readonly #companies = new Map<string, Company>();

  constructor(
    options: SandboxOptions,
    readonly accounts: readonly SandboxCompany[],
    overlay: Overlay | undefined,
  ) {
    this.grammars = options.grammars ?? shippedGrammars();
    this.naming = new Naming(this.grammars, options.nameFields, overlay);
    this.#folder = options.folder === undefined ? undefined : new CompanyFolder(options.folder);
    // What was saved and cannot be used is told at the start, not in the middle of somebody's work.
    try {
      if (this.#folder) for (const { id } of accounts) this.company(id);
    } catch (error) {
      this.release();
      throw error;
    }
  }

  company(id: string): Company {
    const company = this.#companies.get(id) ?? this.#open(id);
    this.#companies.set(id, company);
    return company;
  }

  records(object: string, company: string): RecordInput[] {
    const collection = this.company(company).find(object);
    return Array.from({ length: collection?.length ?? 0 }, (_, index) =>
      recordInput(collection?.at(index) as StoredRecord),
    );
  }

  /** Gives up the folder. */
  release(): void {
    this.#folder?.release();
  }

  save(): void {
    for (const company of this.#companies.values()) this.#folder?.save(company);
  }

  /** What was saved outweighs what the options say. */
  #open(id: string): Company {
    const saved = this.#folder?.load(id);
    const company = new Company(id, saved, this.naming);
    const { records = {} } = this.accounts.find((one) => one.id === id) ?? {};
    for (const [object, source] of Object.entries(records))
      company.place(collectionFrom(object, source, this.naming));
    for (const collection of saved?.collections ?? []) company.place(collection);
    return company;
  }
}
