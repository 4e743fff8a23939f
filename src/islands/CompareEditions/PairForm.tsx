import React from 'react';
import type {ComparableGuide} from '../../core/model/changeViews';
import type {EditionLink} from '../../core/model/editionViews';
import type {PairState} from './usePair';

interface Props {
  readonly guides: readonly ComparableGuide[];
  readonly pair: PairState;
  readonly hidden: boolean;
}

/** Chooses a guide and two of its editions. */
export default function PairForm({guides, pair, hidden}: Props): React.ReactNode {
  const {choice, choose, compare} = pair;
  const editions = guides.find(({id}) => id === choice.guide)?.editions ?? [];
  return (
    <form className="CompareEditions-form screen-only" hidden={hidden} onSubmit={(event) => { event.preventDefault(); compare(); }}>
      <label>手引き
        <select className="field" value={choice.guide} onChange={(event) => choose({guide: event.currentTarget.value})}>
          {guides.map(({id, title}) => <option key={id} value={id}>{title}</option>)}
        </select>
      </label>
      <EditionChoice label="改正前" editions={editions} value={choice.older} onChoose={(older) => choose({older})} />
      <EditionChoice label="改正後" editions={editions} value={choice.newer} onChoose={(newer) => choose({newer})} />
      <button className="button" type="submit">比べる</button>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly editions: readonly EditionLink[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function EditionChoice({label, editions, value, onChoose}: ChoiceProps): React.ReactNode {
  return (
    <label>{label}
      <select className="field" value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {editions.map((edition) => <option key={edition.id} value={edition.id}>{edition.label}</option>)}
      </select>
    </label>
  );
}
