import {useLayoutEffect, useState} from 'react';

/** False while the page is built and on the first render, true once scripts run: controls that need scripts appear then. */
export function useIsLive(): boolean {
  const [isLive, setIsLive] = useState(false);
  // Before the next picture: nothing jumps, and nobody waits for it.
  useLayoutEffect(() => setIsLive(true), []);
  return isLive;
}
