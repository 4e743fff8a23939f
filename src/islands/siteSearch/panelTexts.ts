import type {PanelState} from './askWhileTyping';

/** What is seen above the list. */
export function noteOf(state: PanelState): string {
  if (state.kind === 'first') return '';
  if (state.kind === 'loading') return '探しています…';
  if (state.kind === 'failed') return state.message;
  const {count, notes, asked} = state.answer;
  if (count === 0) return `「${asked.input.trim()}」は見つかりませんでした。`;
  if (notes.some(({kind}) => kind === 'partly')) return 'すべてのことばを含むところがないので、一部を含むところを示します。';
  return notes.flatMap((note) => (note.kind === 'synonym' ? [`「${note.typed}」を、同じ意味の「${note.found}」でも探しました。`] : [])).join('');
}

/** What is heard when the list has changed; once for each question. */
export function statusOf(state: PanelState): string {
  if (state.kind !== 'answered') return noteOf(state);
  if (!state.isWhole) return '';
  const {count, asked} = state.answer;
  return `${noteOf(state)}${count === 0 ? '' : `「${asked.input.trim()}」は${count}件あります。`}上下の矢印キーで選べます。`;
}
