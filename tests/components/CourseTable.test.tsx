import React from 'react';
import {render, screen} from '@testing-library/react';
import CourseTable from '../../src/components/CourseTable';
import RecordTable from '../../src/components/RecordTable';
import {onlyPublicFields} from '../../src/registers/onlyPublicFields';
import {programmeRegister} from '../../src/registers/schemas/programme';
import {readRegister} from '../support/readRegister';

const register = readRegister(programmeRegister, 'docs/programme/programme.yml');
const collaboration = register.courses.filter((course) => course.name === '協働コース');
/** What a row says; the names of the columns, which a phone shows in each cell, are left out. */
const rowOf = (name: string): (string | null)[] => Array.from(screen.getByRole('rowheader', {name}).closest('tr')?.cells ?? [], (cell) => (cell.querySelector('div') ?? cell).textContent);

describe('コースの表', () => {
  test('古い条件と新しい条件が、年度の見出しの下に並ぶ', () => {
    render(<CourseTable caption="協働コース" courses={collaboration} />);
    expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['項目', '令和4年度から令和5年度まで', '令和6年度から（今も同じかは要確認）']);
    expect(rowOf('金額')).toEqual(['金額', '負担金の上限は1事業50万円', '市の負担は1年度あたり上限50万円']);
  });
  test('出典のない条件は要確認とする', () => {
    render(<CourseTable caption="協働コース" courses={collaboration} />);
    expect(rowOf('団体の要件')[1]).toBe('要確認');
  });
  test('職員メモは、職員用の値にだけ出る', () => {
    const startup = register.courses.filter((course) => course.name === 'スタートアップコース');
    const forPublic = onlyPublicFields(programmeRegister, register).courses.filter((course) => course.name === 'スタートアップコース');
    const {unmount} = render(<CourseTable caption="x" courses={startup} />);
    expect(screen.queryByRole('rowheader', {name: '職員メモ'})).not.toBeNull();
    unmount();
    render(<CourseTable caption="x" courses={forPublic} />);
    expect(screen.queryByRole('rowheader', {name: '職員メモ'})).toBeNull();
  });
});

test('短い台帳の表は、行の名と列の名を見出しにする', () => {
  render(<RecordTable caption="採択" columns={['年度', '内容']} rows={[['令和6年度', '2件']]} />);
  expect(screen.getByRole('rowheader').textContent).toBe('令和6年度');
  expect(screen.getAllByRole('columnheader').map((cell) => cell.getAttribute('scope'))).toEqual(['col', 'col']);
});
