import { platform, type Fetch } from "./platform.js";

/** What sends requests inside of Node's `fetch`. */
interface Dispatcher {
  dispatch(options: object, handler: object): boolean;
}

/** Where Node keeps it, once something of `fetch` has been touched. */
const key = /*@__PURE__*/ Symbol.for("undici.globalDispatcher.1");

/** Node's dispatcher, or the one that the program has put in its place. */
function dispatcher(): Dispatcher | undefined {
  void platform.Headers;
  const found = (globalThis as unknown as Record<symbol, Dispatcher | undefined>)[key];
  return typeof found?.dispatch === "function" ? found : undefined;
}

/**
 * The platform's `fetch`. Under Node, the limits of its own are lifted (an answer may take five minutes to begin,
 * whatever a caller allows), and what it rejects with says `sent: false` where nothing has been written to a
 * connection. Elsewhere it is `fetch` as it is.
 */
export const platformFetch: Fetch = async (url, init) => {
  const inner = dispatcher();
  if (!inner) return platform.fetch(url, init);
  let sent = false;
  const outer: Dispatcher = {
    dispatch: (options, handler) =>
      inner.dispatch(
        { ...options, headersTimeout: 0, bodyTimeout: 0 },
        watched(handler, () => (sent = true)),
      ),
  };
  try {
    return await platform.fetch(url, { ...init, dispatcher: outer } as typeof init);
  } catch (error) {
    throw typeof error === "object" && error !== null ? Object.assign(error, { sent }) : error;
  }
};

/** The same handler; it is told when the request is about to be written, by one name or the other. */
function watched(handler: object, onSend: () => void): object {
  return new Proxy(handler, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== "function") return value;
      return (...values: unknown[]): unknown => {
        if (name === "onConnect" || name === "onRequestStart") onSend();
        return Reflect.apply(value, target, values);
      };
    },
  });
}
