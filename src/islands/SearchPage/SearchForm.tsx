import React from 'react';
import type {SearchPageState} from './useSearchPage';

/** Field and switch. Without scripts there is no form: nothing could answer it. */
export default function SearchForm({isLive, typed, includesOld, type, setComposing, ask}: SearchPageState): React.ReactNode {
  const submit = (event: React.FormEvent): void => {
    event.preventDefault();
    ask({});
  };
  return (
    <form className="SearchPage-form" action="/search/" method="get" role="search" aria-label="手引きとページ" hidden={!isLive} onSubmit={submit}>
      <label className="SearchPage-label" htmlFor="search-page-q">探すことば</label>
      <div className="SearchPage-row">
        <input
          className="field SearchPage-input" id="search-page-q" name="q" type="search" value={typed} autoComplete="off" enterKeyHint="search"
          onChange={(event) => type(event.target.value)} onCompositionStart={() => setComposing(true)} onCompositionEnd={() => setComposing(false)}
        />
        <button className="button SearchPage-submit" type="submit">検索</button>
      </div>
      <label className="SearchPage-switch">
        <input type="checkbox" name="all" value="1" checked={includesOld} onChange={(event) => ask({includesOld: event.target.checked})} />
        旧版・改定案・変更点も探す
      </label>
    </form>
  );
}
