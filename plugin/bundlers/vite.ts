import type { Plugin, ViteDevServer } from "vite";
import type { Failure } from "../failure.js";
import type { Generation } from "../generation.js";
import { NAME } from "../name.js";
import { rollupError } from "./rollup.js";

/** Builds fail as Rollup's do; a dev server goes on, and shows in browsers what is wrong. */
export function inVite(generation: Generation): Partial<Plugin> {
  let root: string | undefined;
  let dev: DevServer | undefined;
  return {
    configResolved(config) {
      ({ root } = config);
    },
    configureServer(server) {
      // Without a connection to browsers, as under Vitest, nobody would see it: then it fails as a build does.
      if (server.config.server.ws !== false) dev = new DevServer(server);
    },
    async buildStart() {
      const { failure } = await generation.run(root);
      for (const source of generation.watched) this.addWatchFile(source);
      if (dev) dev.show(failure);
      else if (failure) this.error(rollupError(failure));
    },
    async watchChange(file) {
      if (!dev || !generation.isSource(file)) return;
      const { failure, changed } = await generation.run(root);
      for (const source of generation.watched) this.addWatchFile(source);
      dev.show(failure);
      dev.tell(changed);
    },
  };
}

/** Tells browsers and the terminal what is wrong, until it is repaired. */
class DevServer {
  #failure: Failure | undefined;

  constructor(private readonly server: ViteDevServer) {
    // Pages that are opened, or opened again, while something is wrong.
    server.ws.on("connection", () => {
      this.#send();
    });
  }

  show(failure: Failure | undefined): void {
    const wasShown = this.#failure !== undefined;
    this.#failure = failure;
    if (failure) this.server.config.logger.error(`[${NAME}] ${failure.message}`, { timestamp: true });
    if (failure) this.#send();
    // What browsers show goes when they load the page again.
    else if (wasShown) this.server.ws.send({ type: "full-reload" });
  }

  tell(changed: number): void {
    if (changed === 0) return;
    const count = changed === 1 ? "1 module" : `${changed} modules`;
    this.server.config.logger.info(`[${NAME}] ${count} generated`, { timestamp: true });
  }

  #send(): void {
    if (!this.#failure) return;
    const err = { ...rollupError(this.#failure), stack: "", plugin: NAME };
    this.server.ws.send({ type: "error", err });
  }
}
