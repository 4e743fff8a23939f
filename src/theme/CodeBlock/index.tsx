import React from 'react';

/** Plain code: no colours by inline style, no copy button that needs the framework's runtime. */
export default function CodeBlock({children}: {readonly children: React.ReactNode}): React.ReactNode {
  return <pre tabIndex={0}><code>{typeof children === 'string' ? children.replace(/\n$/, '') : children}</code></pre>;
}
