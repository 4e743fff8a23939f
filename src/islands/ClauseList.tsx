import React from 'react';
import type {ClauseLink} from '../core/model/editionViews';

/** Where in the guides it stands; the address is the lasting one, so that it leads to the wording in force. */
export default function ClauseList({clauses}: {readonly clauses: readonly ClauseLink[]}): React.ReactNode {
  return <ul className="Tool-links">{clauses.map(({id, heading, address}) => <li key={id}><a href={address}>{heading}</a></li>)}</ul>;
}
