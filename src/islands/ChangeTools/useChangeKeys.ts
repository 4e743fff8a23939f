import {useEffect, useRef, useState} from 'react';
import {keep, readKept} from '../deviceStore';

const NAME = 'change-keys';
const STEPS: Readonly<Record<string, 1 | -1>> = {n: 1, p: -1};

/** n and p go to the next and the previous change; a reader may switch them off (WCAG 2.1.4), which the device remembers. */
export function useChangeKeys(step: (by: 1 | -1) => void): {readonly isOn: boolean; readonly toggle: () => void} {
  const [isOn, setIsOn] = useState(true);
  const latest = useRef(step);
  latest.current = step;
  useEffect(() => setIsOn(readKept(NAME) !== 'off'), []);
  useEffect(() => {
    if (!isOn) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const by = isForOthers(event) ? undefined : STEPS[event.key];
      if (by === undefined) return;
      event.preventDefault();
      latest.current(by);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [isOn]);
  const toggle = (): void => {
    keep(NAME, isOn ? 'off' : 'on');
    setIsOn(!isOn);
  };
  return {isOn, toggle};
}

const FIELDS = 'textarea, select, [contenteditable]:not([contenteditable="false"]), input:not([type="checkbox"], [type="radio"], [type="button"])';

/** Keys with Ctrl and the like are the browser's; in a field, and while a word is being converted, they are text. */
function isForOthers({ctrlKey, metaKey, altKey, isComposing, defaultPrevented, target}: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey || isComposing || defaultPrevented || (target instanceof Element && target.closest(FIELDS) !== null);
}
