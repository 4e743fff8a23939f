import React, {useEffect, useState} from 'react';
import {keep, readKept} from '../deviceStore';
import {SHORTCUT} from '../siteSearch/watchField';

/** A key of one letter can be pressed by mistake, or by speech input: who does not want it turns it off (WCAG 2.1.4). */
export default function ShortcutChoice({isLive}: {readonly isLive: boolean}): React.ReactNode {
  const [isOn, setOn] = useState(true);
  useEffect(() => setOn(readKept(SHORTCUT) !== 'off'), []);
  const choose = (event: React.ChangeEvent<HTMLInputElement>): void => {
    setOn(event.target.checked);
    keep(SHORTCUT, event.target.checked ? 'on' : 'off');
  };
  return (
    <label className="SearchPage-switch" hidden={!isLive}>
      <input type="checkbox" checked={isOn} onChange={choose} />
      「/」キーで、上の検索の欄に移る
    </label>
  );
}
