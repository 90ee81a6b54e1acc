import type { IncomingHttpHeaders } from "node:http";
import { faultNames, readFaultPlan, type Faults, type PlannedFault } from "./faults.js";
import type { Delivery } from "./options.js";

export interface DeskAnswer {
  readonly status: number;
  readonly json: unknown;
}

/** The number of deliveries that are kept for `/sandbox/deliveries`. */
const keptDeliveries = 100;

/**
 * The control addresses of a running sandbox: `/sandbox/faults` (GET, PUT, DELETE), `/sandbox/deliveries` (GET).
 */
export class ControlDesk {
  #plan: readonly PlannedFault[] = [];
  readonly #deliveries: Delivery[] = [];

  constructor(private readonly faults: Faults) {}

  knows(path: string): boolean {
    return path === "/sandbox" || path.startsWith("/sandbox/");
  }

  deliver(delivery: Delivery): void {
    this.#deliveries.push(delivery);
    if (this.#deliveries.length > keptDeliveries) this.#deliveries.shift();
  }

  answer(method: string, path: string, headers: IncomingHttpHeaders, body: string): DeskAnswer {
    switch (`${method} ${path}`) {
      case "GET /sandbox/faults":
        return { status: 200, json: { requests: this.faults.count, faults: this.#plan, names: faultNames } };
      case "PUT /sandbox/faults":
        return this.#put(headers, body);
      case "DELETE /sandbox/faults":
        return this.#set([]);
      case "GET /sandbox/deliveries":
        return { status: 200, json: this.#deliveries };
      default:
        return {
          status: 404,
          json: { error: "there are GET, PUT and DELETE /sandbox/faults, and GET /sandbox/deliveries" },
        };
    }
  }

  #put(headers: IncomingHttpHeaders, body: string): DeskAnswer {
    // Pages of other sites cannot send this type without asking first.
    if (!/^application\/json\b/.test(headers["content-type"] ?? ""))
      return { status: 415, json: { error: "send application/json" } };
    try {
      return this.#set(readFaultPlan(JSON.parse(body)));
    } catch (error) {
      if (error instanceof RangeError || error instanceof SyntaxError)
        return { status: 400, json: { error: error.message } };
      throw error;
    }
  }

  #set(plan: readonly PlannedFault[]): DeskAnswer {
    this.#plan = plan;
    this.faults.plan(plan);
    return { status: 200, json: { requests: 0, faults: plan } };
  }
}
