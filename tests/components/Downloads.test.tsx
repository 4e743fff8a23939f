import {render, screen} from '@testing-library/react';
import React from 'react';
import Downloads from '../../src/components/ComparisonPage/Downloads';
import {formatSize} from '../../src/components/ComparisonPage/formatSize';
import {printHeadStyle} from '../../src/components/ComparisonPage/printHeadStyle';

const files = [
  {name: 'handbook_a_b_table.docx', label: '新旧対照表（Word）', size: 18_655},
  {name: 'handbook_a_b_changes.xlsx', label: '変更一覧（Excel）', size: 1_240_000},
];

describe('ファイルで受け取る', () => {
  test('どのファイルも、形式と大きさを見てから受け取れる', () => {
    render(<Downloads files={files} />);
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['新旧対照表（Word）　19KB', '変更一覧（Excel）　1.2MB']);
    expect(screen.getAllByRole('link').map((link) => [link.getAttribute('href'), link.hasAttribute('download')])).toEqual(files.map(({name}) => [name, true]));
  });
  test('ファイルがなければ、見出しも出さない', () => {
    const {container} = render(<Downloads files={[]} />);
    expect(container.innerHTML).toBe('');
  });
  test.each([[1, '1KB'], [999_400, '999KB'], [999_600, '1.0MB']])('%iバイトは%s', (bytes, words) => {
    expect(formatSize(bytes)).toBe(words);
  });
});

test('紙の上の見出しに引用符や記号があっても、属性の中で文字として残る', () => {
  expect(printHeadStyle('「案」の"版" & \'版\'')).toBe("--print-head:'「案」の\\22 版\\22  \\26  \\27 版\\27 '");
});
