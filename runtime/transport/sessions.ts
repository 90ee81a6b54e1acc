import { childOf } from "../xml-tree.js";
import { textOf } from "./answer.js";
import { element } from "./envelope.js";
import { errorText, IntacctError } from "./errors.js";
import type { Gateway } from "./gateway.js";
import { isAllowedEndpoint } from "./options.js";
import { interruptible, platform, type Signal } from "./platform.js";

/** A session of one user in one entity. */
export interface Session {
  readonly id: string;
  readonly entityId: string;
  readonly endpoint: string;
  /** When to stop using it, by the clock here. */
  until: number;
}

interface Opening {
  readonly promise: Promise<Session>;
  readonly session?: Session;
}

/** The sessions of a connection: one for each entity, shared by all requests there. */
export class Sessions {
  readonly #openings = new Map<string, Opening>();

  constructor(readonly gateway: Gateway) {}

  /** The session of an entity, opened on first use and when its time is over; none where each request signs in. */
  async get(entityId: string, signal: Signal | undefined): Promise<Session | undefined> {
    if (this.gateway.settings.authentication === "login") return undefined;
    let opening = this.#openings.get(entityId);
    const { clock } = this.gateway.settings;
    if (!opening || (opening.session && clock.now() >= opening.session.until)) {
      const started: Opening = {
        promise: this.open(entityId).catch((error: unknown) => {
          if (this.#openings.get(entityId) === started) this.#openings.delete(entityId);
          throw error;
        }),
      };
      this.#openings.set(entityId, (opening = started));
    }
    const { promise } = opening;
    // Others may wait for the same session: who gives up leaves it to them.
    await interruptible(signal, (resolve) => {
      promise.then(resolve, resolve);
      return () => {};
    });
    return promise;
  }

  /** Counts a session's time from now on; it is given up a little earlier, as requests take time to arrive. */
  extend(session: Session, lifetime: number | undefined): void {
    if (lifetime !== undefined)
      session.until = this.gateway.settings.clock.now() + lifetime - Math.min(60_000, lifetime / 10);
  }

  /** Whether a session is still the one to use. */
  holds(session: Session): boolean {
    return this.#openings.get(session.entityId)?.session === session;
  }

  /** Forgets a session that the gateway refuses. */
  drop(session: Session): void {
    if (this.holds(session)) this.#openings.delete(session.entityId);
  }

  /**
   * Signs in, whatever sessions there are; from then on this one is shared.
   *
   * @throws IntacctError also `function` where the entity is refused, and `configuration` where the endpoint is
   */
  async open(entityId: string, signal?: Signal): Promise<Session> {
    const { settings } = this.gateway;
    const controlId = settings.newId();
    const name = "getAPISession";
    const xml = `<${name}>${element("locationid", entityId)}</${name}>`;
    const { answer, mask } = await this.gateway.send({
      functions: [{ controlId, name, xml }],
      entityId: "",
      signal,
      signsIn: true,
    });
    const result = answer.results.find((other) => other.controlId === controlId);
    const api = childOf(childOf(result?.node, "data"), "api");
    if (result?.status === "failure")
      throw new IntacctError("function", `no session: ${errorText(result.errors)}`, {
        errors: result.errors,
        advice: entityId ? "Check the entity, and that the user may work in it" : undefined,
      });
    const id = textOf(api, "sessionid");
    if (id === "") throw new IntacctError("malformed", "the answer holds no session");
    const endpoint = textOf(api, "endpoint") || settings.endpointUrl;
    if (!isAllowedEndpoint(settings, endpoint))
      throw new IntacctError(
        "configuration",
        `the session's endpoint is of another site: ${mask(endpoint)}`,
        {
          advice: "If it is to be trusted, name its host in endpointHosts",
        },
      );
    this.gateway.notify({ type: "session", entityId, host: new platform.URL(endpoint).host });
    const session = { id, entityId, endpoint, until: Infinity };
    this.extend(session, answer.lifetime);
    this.#openings.set(entityId, { promise: Promise.resolve(session), session });
    return session;
  }
}
