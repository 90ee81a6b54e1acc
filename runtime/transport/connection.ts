import type { Query } from "../query/query.js";
import type { FunctionProfile } from "../model/shape.js";
import { deliverOne, report, runAll, type BatchOptions } from "./calls/batches.js";
import { defined, IntacctError } from "./errors.js";
import type { Track } from "./observe/events.js";
import { Gateway } from "./gateway.js";
import {
  decodeOutput,
  prepare,
  refusal,
  type Decode,
  type Outcome,
  type SendOptions,
} from "./calls/operations.js";
import type { Call } from "./calls/call.js";
import { settle, type ConnectionOptions } from "./options.js";
import type { Signal } from "./wire/platform.js";
import { testConnection, type ConnectionTest } from "./calls/test-connection.js";
import { Records, type RecordOf, type RecordOptions } from "./calls/records.js";

/** The options of `execute`. */
export interface CallOptions extends SendOptions {
  /** 1 to 256 characters. Default: generated. */
  readonly controlId?: string;
  /** Fields to report to observers, so that log entries can be searched by them. */
  readonly track?: Track;
}

/** Makes a connection to one company. Nothing is sent before the first operation. */
export const connect = (options: ConnectionOptions = {}): Connection => new Connection(options);

const gateways = /*@__PURE__*/ new WeakMap<Connection, Gateway>();

/** The gateway of a connection, for functions that are imported separately. */
export const gatewayOf = (connection: Connection): Gateway => gateways.get(connection) as Gateway;

/** A connection: one company and one user. Any number of calls may run at the same time. */
export class Connection {
  readonly #gateway: Gateway;

  /** @throws IntacctError `configuration` */
  constructor(options: ConnectionOptions) {
    this.#gateway = new Gateway(settle(options));
    gateways.set(this, this.#gateway);
  }

  /** The number of transactions that Intacct bills: the functions that ran. Each page of a query is one. */
  get transactions(): number {
    return this.#gateway.transactions;
  }

  /** Signs in, and reports in plain words how far that came. Throws only the signal's reason. */
  testConnection(signal?: Signal): Promise<ConnectionTest> {
    return testConnection(this.#gateway, signal);
  }

  /**
   * Runs one function.
   *
   * @throws IntacctError of any kind, unless failures are to be returned; the signal's reason
   */
  execute<Input, Output>(
    profile: FunctionProfile<Input, Output>,
    input: Input,
    options: CallOptions & { readonly failures: "return" },
  ): Promise<Outcome<Output>>;
  execute<Input, Output>(
    profile: FunctionProfile<Input, Output>,
    input: Input,
    options?: CallOptions & { readonly failures?: "throw" },
  ): Promise<Output>;
  async execute(
    profile: FunctionProfile,
    input: unknown,
    options: CallOptions & { readonly failures?: "return" | "throw" } = {},
  ): Promise<unknown> {
    const { controlId, track, failures } = options;
    const call = defined({ profile, input, controlId, track }) as Call;
    const prepared = prepare(this.#gateway.settings, call, undefined, options);
    const decode: Decode = (result) => decodeOutput(result, call, options);
    const outcome = await deliverOne(this.#gateway, prepared, { options, decode }).then(
      (sent) => sent.outcome,
      (error: unknown) => {
        if (error instanceof IntacctError) return refusal(prepared, error);
        throw error;
      },
    );
    report(this.#gateway, call, outcome);
    if (failures === "return") return outcome;
    if (outcome.ok) return outcome.value;
    throw outcome.error;
  }

  /**
   * Runs many functions, several in each request, one request after another. Returns an outcome for each input, in
   * order. Failures are outcomes too, including inputs that were not sent because an earlier request was refused or
   * the caller aborted.
   *
   * @throws IntacctError `configuration` and `input` where the call itself makes no sense
   */
  executeAll<Input, Output>(
    profile: FunctionProfile<Input, Output>,
    inputs: readonly Input[],
    options?: BatchOptions & { readonly track?: Track },
  ): Promise<Outcome<Output>[]>;
  executeAll<const Outputs extends readonly unknown[]>(
    calls: { readonly [Index in keyof Outputs]: Call<Outputs[Index]> },
    options?: BatchOptions,
  ): Promise<{ -readonly [Index in keyof Outputs]: Outcome<Outputs[Index]> }>;
  async executeAll(
    first: FunctionProfile | readonly Call[],
    second?: readonly unknown[] | BatchOptions,
    third?: BatchOptions & { readonly track?: Track },
  ): Promise<unknown> {
    if (!("element" in first)) return runAll(this.#gateway, first, (second ?? {}) as BatchOptions);
    const { track = {}, ...options } = third ?? {};
    const calls = (second as readonly unknown[]).map((input) => ({ profile: first, input, track }));
    return runAll(this.#gateway, calls, options);
  }

  /** The records that a query finds, or that a listing function returns, read on demand. */
  records<Row>(query: Query<Row>, options?: RecordOptions): Records<Row>;
  records<Input extends object, Output>(
    profile: FunctionProfile<Input, Output>,
    input: Input,
    options?: RecordOptions,
  ): Records<RecordOf<Output>>;
  records(first: FunctionProfile | Query, second?: object, third?: RecordOptions): Records<unknown> {
    const [query, options = {}] =
      "element" in first ? [{ profile: first, input: second as object }, third] : [first, second];
    return new Records(this.#gateway, query, options);
  }
}
