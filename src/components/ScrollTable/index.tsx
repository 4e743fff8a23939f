import React from 'react';

/** A table of Markdown in a box of its own: on a phone the box scrolls, by keyboard too, and the page stays. */
export default function ScrollTable(props: React.ComponentProps<'table'>): React.ReactNode {
  return <div className="scroll-x table-wrap" role="group" aria-label="表" tabIndex={0}><table {...props} /></div>;
}
