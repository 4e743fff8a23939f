import React from 'react';

/** Docusaurus' Link outside Docusaurus: a plain anchor. */
export default function Link({to, ...rest}: {to?: string} & React.ComponentProps<'a'>): React.ReactNode {
  return <a href={to} {...rest} />;
}
