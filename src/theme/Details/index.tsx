import React from 'react';

/** The browser's own disclosure: needs no script and opens on paper. */
export default function Details({summary, children, ...props}: React.ComponentProps<'details'> & {summary?: React.ReactNode}): React.ReactNode {
  return <details {...props}>{typeof summary === 'string' ? <summary>{summary}</summary> : summary}{children}</details>;
}
