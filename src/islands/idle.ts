/** Longest wait for an idle moment, in milliseconds. */
const PATIENCE = 200;

/** Until the browser has nothing else to do. Safari has no idle callback. */
export function idle(): Promise<unknown> {
  return new Promise((resolve) => (typeof requestIdleCallback === 'function' ? requestIdleCallback(resolve, {timeout: PATIENCE}) : setTimeout(resolve)));
}
