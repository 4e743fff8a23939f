import {useEffect, useState} from 'react';
import {forget, keptNames} from '../deviceStore';

export interface DeviceRecordsState {
  /** Names of what is kept now; undefined until the device has been looked at. */
  readonly names: readonly string[] | undefined;
  /** What was deleted last, for the status line; '' before. */
  readonly deleted: string;
  readonly remove: (names: readonly string[], what: string) => void;
}

/** Told to the page's own script, which shows some of what is kept. */
const FORGOTTEN = 'portal-forgotten';

export function useDeviceRecords(): DeviceRecordsState {
  const [names, setNames] = useState<readonly string[]>();
  const [deleted, setDeleted] = useState('');
  useEffect(() => setNames(keptNames()), []);
  const remove = (chosen: readonly string[], what: string): void => {
    chosen.forEach(forget);
    dispatchEvent(new Event(FORGOTTEN));
    setNames(keptNames());
    setDeleted(what);
  };
  return {names, deleted, remove};
}
