import {useEffect, useState} from 'react';
import type {ReviewChange} from '../../core/model/review';

/** A place in the table of the page, under the row of one change. */
export interface RowSlot {
  readonly hash: string;
  readonly element: HTMLElement;
}

/**
 * Opens a row of its own under each changed row that the page already holds (`data-change`). The table stands once in the HTML
 * and is complete without; the rows come when there is somebody to sign.
 */
export function useRowSlots(changes: readonly ReviewChange[], isOpen: boolean): readonly RowSlot[] {
  const [slots, setSlots] = useState<readonly RowSlot[]>([]);
  useEffect(() => {
    if (!isOpen) return undefined;
    const rows = new Map([...document.querySelectorAll<HTMLTableRowElement>('tr[data-change]')].map((row) => [row.dataset.change, row]));
    const made = changes.flatMap(({key, hash}) => {
      const row = rows.get(key);
      return row ? [{hash, element: openSlot(row)}] : [];
    });
    setSlots(made);
    return () => {
      for (const {element} of made) element.parentElement?.remove();
      setSlots([]);
    };
  }, [isOpen]);
  return slots;
}

function openSlot(row: HTMLTableRowElement): HTMLElement {
  const cell = document.createElement('td');
  cell.colSpan = row.cells.length;
  const own = document.createElement('tr');
  own.className = 'ReviewPanel-row';
  own.append(cell);
  row.after(own);
  return cell;
}
