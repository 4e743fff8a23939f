import type {Provision} from './provisions';

/** Provisions without layout: white space, and the borders of table cells. */
export function squeezed(text: readonly Provision[]): unknown {
  const plain = (key: string, value: unknown) => {
    if (key === 'body') return (value as readonly string[]).join('').replace(/\s/g, '');
    return typeof value === 'string' ? value.replace(/\s/g, '') : value;
  };
  return JSON.parse(JSON.stringify(text, plain));
}
