/** Runs a command: what goes wrong is told on stderr, and the exit code is 1. */
export function runCommand(main: () => void | Promise<void>): void {
  Promise.resolve().then(main).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
