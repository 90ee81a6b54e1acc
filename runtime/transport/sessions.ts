import { childOf } from "../xml/xml-tree.js";
import { textOf } from "./answer/answer.js";
import { element, type FunctionText } from "./wire/envelope.js";
import { errorText, IntacctError } from "./errors.js";
import { answerTo, doubt, type Answer } from "./answer/interpret.js";
import type { Told } from "./observe/events.js";
import { hasLogin, isAllowedEndpoint, type Settings } from "./options.js";
import { interruptible, platform, type Signal } from "./wire/platform.js";
import { hidden } from "./observe/privacy.js";

/** A session of one user in one entity. */
export interface Session {
  readonly id: string;
  readonly entityId: string;
  readonly endpoint: string;
  /** When to stop using it, by the clock here. */
  until: number;
}

/** The host of an endpoint. The rest is not shown, because it may contain a session id. */
export function hostOf(endpoint: string, session?: Pick<Session, "id">): string {
  try {
    const { host } = new platform.URL(endpoint);
    const id = session?.id.toLowerCase();
    return id ? host.replaceAll(id, hidden) : host;
  } catch {
    return "not a URL";
  }
}

export const sessionAdvice = "Connect with another session id, or give a user as well, who can sign in again";

const mostIds = 50;

interface Opening {
  readonly promise: Promise<Session>;
  readonly session?: Session;
}

/** What signs in, and is told of it. */
export interface SignsIn {
  readonly settings: Settings;
  /** Sends functions with user and password, or with the session that is given where there is no user. */
  send(request: {
    readonly functions: readonly FunctionText[];
    readonly entityId: string;
    readonly signal: Signal | undefined;
    readonly signsIn: true;
  }): Promise<{ readonly answer: Answer }>;
  notify(event: Told): void;
}

/** The sessions of a connection: one for each entity, shared by all requests there. */
export class Sessions {
  /** The last ones that were opened, whether they have ended or not. */
  ids: readonly string[] = [];
  readonly #openings = new Map<string, Opening>();

  /** Takes up the session that is given, if one is. */
  constructor(readonly gateway: SignsIn) {
    const { sessionId, endpointUrl } = gateway.settings;
    if (sessionId === "") return;
    const session: Session = { id: sessionId, entityId: "", endpoint: endpointUrl, until: Infinity };
    this.#openings.set("", { promise: Promise.resolve(session), session });
  }

  /** By what a session is opened: that which is given, where there is no user to sign in. */
  get opener(): Session | undefined {
    if (hasLogin(this.gateway.settings)) return undefined;
    const session = this.#openings.get("")?.session;
    if (session) return session;
    throw new IntacctError("authentication", "the session that was given has ended", {
      advice: sessionAdvice,
    });
  }

  /** The session of an entity, opened on first use and when it has expired; none if each request signs in. */
  async get(entityId: string, signal: Signal | undefined): Promise<Session | undefined> {
    if (this.gateway.settings.authentication === "login") return undefined;
    let opening = this.#openings.get(entityId);
    const { clock } = this.gateway.settings;
    const isOver = opening?.session && clock.now() >= opening.session.until;
    // Without a user, a session is used for as long as the gateway takes it.
    if (!opening || (isOver && (hasLogin(this.gateway.settings) || entityId !== ""))) {
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

  /** Restarts a session's lifetime. It ends a little early, because requests take time to arrive. */
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
    const sent = { controlId, name, xml };
    const { answer } = await this.gateway.send({ functions: [sent], entityId: "", signal, signsIn: true });
    const { row, result, errors, facts } = answerTo(answer, sent, true);
    if (row.verdict === "failed")
      throw new IntacctError("function", `no session: ${errorText(errors)}`, {
        errors,
        advice: entityId ? "Check the entity, and that the user may work in it" : undefined,
      });
    const api = childOf(childOf(result?.node, "data"), "api");
    const id = textOf(api, "sessionid");
    if (row.verdict !== "success" || id === "")
      throw new IntacctError(
        "malformed",
        `no session: ${row.verdict === "success" ? "there is none in the answer" : doubt(facts)}`,
        { errors },
      );
    const endpoint = textOf(api, "endpoint") || settings.endpointUrl;
    const host = hostOf(endpoint, { id });
    if (!isAllowedEndpoint(settings, endpoint))
      throw new IntacctError("configuration", `the session's endpoint is of another site: ${host}`, {
        advice: "If it is to be trusted, name its host in endpointHosts",
      });
    this.gateway.notify({ type: "session", entityId, host });
    this.ids = [...this.ids, id].slice(-mostIds);
    const session = { id, entityId, endpoint, until: Infinity };
    this.extend(session, answer.lifetime);
    this.#openings.set(entityId, { promise: Promise.resolve(session), session });
    return session;
  }
}
