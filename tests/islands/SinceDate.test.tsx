import {act, fireEvent, render, screen} from '@testing-library/react';
import React from 'react';
import SinceDate from '../../src/islands/SinceDate';

const edition = (label: string, [from, until]: readonly [string, string | null]) => ({
  guide: '協働の手引き', label, address: `/handbook/${from}/`, from, until, pages: [{key: 'handbook/steps.mdx', title: '進め方', address: `/handbook/${from}/steps/`}],
});
const periods = [edition('令和6年度版', ['2024-04-01', null]), edition('令和5年度版', ['2023-04-01', '2024-04-01'])];
const days = [{day: '2024-04-01', label: '令和6年4月1日'}];

async function openOn(query: string): Promise<void> {
  history.replaceState(null, '', `/changes/since/${query}`);
  await act(async () => void render(<SinceDate days={days} periods={periods} />));
}

test.each([
  ['施行の前の日には、前の版', '2024-03-31', '/handbook/2023-04-01/steps/'],
  ['施行の日には、その版', '2024-04-01', '/handbook/2024-04-01/steps/'],
])('%sの、見ていたのと同じページへ進める', async (_, day, address) => {
  await openOn(`?page=handbook/steps.mdx&day=${day}`);
  expect(screen.getByRole('link', {name: /この日の版を読む/}).getAttribute('href')).toBe(address);
});

test('その日の版にないページは、ないと言う', async () => {
  await openOn('?page=handbook/new.mdx&day=2024-03-31');
  expect(screen.getByText('見ていたページは、その日の版にはありません。')).toBeTruthy();
});

test('日を選ぶと、アドレスに日が加わり、見ていたページは残る', async () => {
  await openOn('?page=handbook/steps.mdx');
  await act(async () => void fireEvent.change(screen.getByLabelText(/この日より後/), {target: {value: '2022-01-01'}}));
  expect([...new URLSearchParams(location.search)]).toEqual([['page', 'handbook/steps.mdx'], ['day', '2022-01-01']]);
  expect(screen.getByText('その日に効力があった版は、まだありません。')).toBeTruthy();
});
