import { unusableSession } from "../errors.js";

/** Who is signed in, and where. */
export interface Session {
  readonly company: string;
  readonly user: string;
  /** The user's record number, which records have as `CREATEDBY`. */
  readonly userNumber: number;
  /** The entity that it works in; empty for the top level. */
  readonly entity: string;
  readonly client: string;
  /** Milliseconds since 1970. */
  readonly since: number;
  readonly until: number;
}

/** The number of sessions kept, including expired ones, so that their users get the right error. */
const limit = 10_000;

export class Sessions {
  readonly #sessions = new Map<string, Session>();

  /** @param lifetime in seconds */
  constructor(
    private readonly lifetime: number,
    private readonly now: () => Date,
  ) {}

  /** A session that begins now, not kept yet. */
  begin(who: Omit<Session, "since" | "until">): Session {
    const since = this.now().getTime();
    return { ...who, since, until: since + this.lifetime * 1000 };
  }

  /** Keeps a session; returns its id. */
  keep(session: Session): string {
    const id = `${crypto.randomUUID()}..`;
    this.#sessions.set(id, session);
    const [oldest] = this.#sessions.keys();
    if (this.#sessions.size > limit && oldest !== undefined) this.#sessions.delete(oldest);
    return id;
  }

  /** Throws `Refusal` where there is no such session, or its time is over. */
  get(id: string): Session {
    const session = this.#sessions.get(id);
    if (!session) throw unusableSession("is not known");
    if (session.until > this.now().getTime()) return session;
    throw unusableSession("has timed out");
  }

  /** Ends the time of all sessions at once. */
  expireAll(): void {
    for (const [id, session] of this.#sessions) this.#sessions.set(id, { ...session, until: 0 });
  }
}
