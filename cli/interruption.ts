/** Waits until somebody asks the process to stop: Ctrl-C, or a request to terminate. Once more ends it at once. */
export const interruption = (): Promise<void> =>
  new Promise((resolve) => {
    const signals = ["SIGINT", "SIGTERM"] as const;
    const stop = (): void => {
      for (const signal of signals) process.off(signal, stop);
      resolve();
    };
    for (const signal of signals) process.on(signal, stop);
  });
