import {useEffect, useState} from 'react';

const SECOND_MS = 1000;

/** Time since the start, e.g. `03:07`; it stands still while it is stopped. */
export function useTimer(): {readonly shown: string; readonly isRunning: boolean; readonly toggle: () => void; readonly reset: () => void} {
  const [seconds, setSeconds] = useState(0);
  const [isRunning, setRunning] = useState(false);
  useEffect(() => {
    if (!isRunning) return undefined;
    const began = Date.now() - seconds * SECOND_MS;
    const ticking = setInterval(() => setSeconds(Math.floor((Date.now() - began) / SECOND_MS)), SECOND_MS);
    return () => clearInterval(ticking);
  }, [isRunning]);
  const two = (value: number): string => String(value).padStart(2, '0');
  return {shown: `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`, isRunning, toggle: () => setRunning(!isRunning), reset: () => { setRunning(false); setSeconds(0); }};
}
