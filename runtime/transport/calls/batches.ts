import type { RecordText } from "../answer/answer.js";
import { IntacctError, type IntacctErrorKind } from "../errors.js";
import { trackedValues } from "../observe/events.js";
import type { Gateway } from "../gateway.js";
import {
  decodeOutput,
  outcomesOf,
  prepare,
  refusal,
  type Decode,
  type Outcome,
  type Prepared,
  type SendOptions,
} from "./operations.js";
import type { Call } from "./call.js";
import { isPackable, packed, packSize, unpacked } from "./packs.js";

/** How `executeAll` splits inputs into requests. */
export interface BatchOptions extends SendOptions {
  /** Functions for each request. Default: 100, or all of them in a transaction. */
  readonly batchSize?: number;
  /** All functions of a request, or none. */
  readonly transaction?: boolean;
  /**
   * Puts up to `batchSize` inputs (at most 100) of a generic `create`, `update` or `delete` of 3.0 into one
   * function, which the gateway treats as one transaction. The inputs of a function succeed or fail together.
   */
  readonly pack?: boolean;
}

interface Sent {
  readonly outcomes: readonly Outcome[];
  readonly attempts: number;
  readonly records: RecordText;
}

/** How functions are sent, and what becomes of their results. */
export interface Delivery {
  readonly options: BatchOptions;
  readonly decode: Decode;
  /** Does not read the records yet. */
  readonly leavesRecords?: boolean;
}

/** Sends functions in one request, and sees what came of each; throws where the request as a whole failed. */
export async function deliver(
  gateway: Gateway,
  batch: readonly Prepared[],
  { options, decode, leavesRecords = false }: Delivery,
): Promise<Sent> {
  const { signal, entityId, transaction = false } = options;
  const delivered = await gateway.send({
    functions: batch.flatMap(({ text }) => text ?? []),
    isTransaction: transaction,
    signal,
    entityId,
    leavesRecords,
  });
  const outcomes = outcomesOf(delivered, batch, transaction, decode);
  gateway.transactions += outcomes.filter(({ ok }) => ok).length;
  const { answer, attempts } = delivered;
  return { outcomes, attempts, records: answer.records as RecordText };
}

/** Sends one function that stands alone; throws where it cannot be sent, or its request failed. */
export async function deliverOne(
  gateway: Gateway,
  prepared: Prepared,
  delivery: Delivery,
): Promise<Sent & { readonly outcome: Outcome }> {
  if (prepared.error) throw prepared.error;
  const sent = await deliver(gateway, [prepared], delivery);
  return { ...sent, outcome: sent.outcomes[0] as Outcome };
}

const defaultSize = 100;

/**
 * Sends any number of functions, some at a time, one request after another. Always gives an outcome for each,
 * in order: what was not sent, because a request before it was refused or the caller gave up, says so.
 */
export async function runAll(
  gateway: Gateway,
  given: readonly Call[],
  options: BatchOptions,
): Promise<Outcome[]> {
  // The caller may use the list for something else meanwhile.
  const calls = given.map((each) => ({ ...each }));
  const batchSize = sizeOf(options, calls);
  const outcomes: Outcome[] = [];
  const state: RunState = { stopped: undefined };
  for (let from = 0; from < calls.length; from += batchSize) {
    const batch = calls
      .slice(from, from + batchSize)
      .map((call, index) => prepare(gateway.settings, call, from + index, options));
    const found = await runBatch(gateway, batch, options, state);
    const paid = found.find(({ ok }) => ok);
    for (const outcome of found) {
      report(
        gateway,
        calls[outcome.index] as Call,
        outcome,
        outcome.ok && (!options.pack || outcome === paid) ? 1 : 0,
      );
      outcomes.push(outcome);
    }
  }
  return outcomes;
}

/** How many calls go in one request; throws where the options make no sense for them. */
function sizeOf(
  { batchSize, transaction = false, pack = false }: BatchOptions,
  calls: readonly Call[],
): number {
  const size = Math.floor(batchSize ?? (transaction ? calls.length : defaultSize));
  const fault = (reason: string): IntacctError => new IntacctError("configuration", reason);
  if (!(size >= 1) && calls.length > 0) throw fault("batchSize must be a number from 1");
  // Found out later, it would be too late to tell what came of those before.
  if (!calls.every(isCall)) throw fault("all calls need a profile: make them with call(profile, input)");
  const given = calls.flatMap(({ controlId }) => controlId ?? []);
  if (new Set(given).size < given.length)
    throw new IntacctError("input", "a control id occurs twice among the calls");
  if (!pack) return size;
  const [first] = calls;
  if (calls.some(({ profile }) => profile !== first?.profile || !isPackable(profile)))
    throw fault("pack is for inputs of one generic create, update or delete");
  if (transaction || given.length > 0 || size > packSize)
    throw fault(
      `pack makes transactions of its own, with their control ids, of at most ${packSize} objects each`,
    );
  return size;
}

const isCall = ({ profile }: Partial<Call>): boolean => typeof profile?.element === "string";

interface RunState {
  /** Why nothing more is sent. */
  stopped: IntacctError | undefined;
}

async function runBatch(
  gateway: Gateway,
  batch: readonly Prepared[],
  options: BatchOptions,
  state: RunState,
): Promise<Outcome[]> {
  const { signal, transaction } = options;
  const ready = batch.filter(({ error }) => !error);
  if (signal?.aborted) state.stopped ??= notSent("the caller gave up", signal.reason);
  const isBlocked = transaction && ready.length < batch.length;
  let obstacle = isBlocked ? notSent("another input of the transaction does not fit") : state.stopped;
  let sent: readonly Outcome[] = [];
  if (!obstacle && ready.length > 0)
    try {
      sent = await deliverAll(gateway, ready, options);
    } catch (error) {
      if (error instanceof IntacctError) {
        obstacle = error;
        if (stopsAll[error.kind]) state.stopped = notSent(error.reason, error);
      } else {
        // A function of the caller's threw, such as a clock, before anything was sent.
        obstacle = notSent(signal?.aborted ? "the caller gave up" : "an error came before", error);
        state.stopped ??= obstacle;
      }
    }
  let next = 0;
  return batch.map((prepared) => {
    const error = prepared.error ?? obstacle;
    return error ? refusal(prepared, error) : (sent[next++] as Outcome);
  });
}

async function deliverAll(
  gateway: Gateway,
  ready: readonly Prepared[],
  options: BatchOptions,
): Promise<readonly Outcome[]> {
  const decode: Decode = (result, call) => decodeOutput(result, call, options);
  if (!options.pack) return (await deliver(gateway, ready, { options, decode })).outcomes;
  const whole = { options: { ...options, transaction: true }, decode: (result: unknown) => result };
  const { outcomes } = await deliver(gateway, [packed(ready)], whole);
  return unpacked(ready, outcomes[0] as Outcome, decode);
}

const notSent = (why: string, cause?: unknown): IntacctError =>
  new IntacctError("not-sent", `not sent: ${why}`, { cause });

/** Failures of a request that the next one would meet, too; `function` is that of opening a session. */
const stopsAll: { readonly [Kind in IntacctErrorKind]?: true } = {
  configuration: true,
  control: true,
  authentication: true,
  function: true,
};

/** Tells observers what came of a call. */
export function report(
  gateway: Gateway,
  { profile, input, track = {} }: Call,
  outcome: Outcome,
  transactions = outcome.ok ? 1 : 0,
): void {
  const { ok, controlId, index } = outcome;
  const error = ok ? undefined : outcome.error;
  gateway.notify({
    type: "outcome",
    profile: profile.name,
    controlId,
    index,
    ok,
    failure: error?.kind,
    errors: error?.errors.map(({ errorno }) => errorno) ?? [],
    supportId: error?.supportId,
    tracked: trackedValues(track, ok ? outcome.value : undefined, input),
    transactions,
  });
}
