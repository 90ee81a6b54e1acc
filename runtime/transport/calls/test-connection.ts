import { IntacctError } from "../errors.js";
import type { Gateway } from "../gateway.js";
import type { Signal } from "../wire/platform.js";

/** Whether a connection works, and if not, where it fails and what to do. */
export interface ConnectionTest {
  readonly ok: boolean;
  /** The step that was reached. `network` means that the gateway was not reached. */
  readonly level: "network" | "control" | "authentication" | "function";
  /** In plain words. */
  readonly message: string;
  readonly error?: IntacctError;
}

const words = {
  network: "The gateway was not reached (check endpointUrl, the network and proxies)",
  control: "The gateway does not accept the sender",
  authentication: "The gateway accepts the sender, but not the user",
  function: "The gateway accepts the user, but opens no session",
};

/** Signs in again, and goes on with the new session; throws nothing but the signal's reason. */
export async function testConnection(gateway: Gateway, signal?: Signal): Promise<ConnectionTest> {
  const { entityId, companyId, userId } = gateway.settings;
  try {
    await gateway.sessions.open(entityId, signal);
  } catch (error) {
    if (!(error instanceof IntacctError)) throw error;
    const level = Object.hasOwn(words, error.kind) ? (error.kind as keyof typeof words) : "network";
    return { ok: false, level, message: `${words[level]}: ${error.message}`, error };
  }
  const where = entityId ? `entity ${entityId} of company ${companyId}` : `company ${companyId}`;
  return { ok: true, level: "function", message: `User ${userId} is signed in to ${where}.` };
}
