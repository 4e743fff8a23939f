import React from 'react';
import type {Asked} from '../../search/asked';
import type {Filter} from '../../search/facets';

interface Props {
  readonly asked: Asked;
  readonly filters: readonly Filter[];
  readonly ask: (change: Partial<Asked>) => void;
}

/** Narrows the results: by guide, edition, kind and reader, as far as they differ. */
export default function Filters({asked, filters, ask}: Props): React.ReactNode {
  if (filters.length === 0) return null;
  return (
    <fieldset className="SearchPage-filters">
      <legend>結果をしぼる</legend>
      {filters.map(({name, label, options}) => (
        <label className="SearchPage-filter" key={name}>
          {label}
          <select className="field" value={asked[name]} onChange={(event) => ask({[name]: event.target.value})}>
            <option value="">すべて</option>
            {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
          </select>
        </label>
      ))}
    </fieldset>
  );
}
