/** Ends the script with a message for the person at the keyboard. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
