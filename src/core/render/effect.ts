import type {ComparisonTable, TableProfile} from '../model/table';

/** T11: how cities word what the table does. {old} and {new} stand for the headings of the columns. */
const WORDINGS: Readonly<Record<NonNullable<TableProfile['effect']>, Effect>> = {
  none: {},
  simple: {statement: '次の表のように改正する。', closing: '（下線部分は改正部分）'},
  remark: {statement: '次の表のように改正する。', closing: '備考　改正部分は、下線の部分である。'},
  columns: {statement: '次の表の{old}の欄に掲げる規定を同表の{new}の欄に掲げる規定に、下線で示すように改正する。'},
};
/** T12: in tables with square brackets, these and the line under a moved unit are only notes. */
const NOTES = '備考　表中の［　］の記載は注記である。';

type Effect = Pick<ComparisonTable, 'statement' | 'closing'>;

/** The sentence above a table and the note below it, as the profile words them. */
export function effectOf({effect = 'none', brackets}: TableProfile, headings: {readonly new: string; readonly old: string}): Effect {
  const {statement, closing} = WORDINGS[effect];
  const notes = [closing, brackets === 'square' && effect !== 'none' ? NOTES : undefined].filter((note) => note !== undefined);
  return {
    ...(statement === undefined ? {} : {statement: statement.replace('{old}', headings.old).replace('{new}', headings.new)}),
    ...(notes.length === 0 ? {} : {closing: notes.join('\n')}),
  };
}
