import {forget, keep, readKept} from '../../src/islands/deviceStore';

const select = '<p hidden><select data-colour-choice><option value=""></option><option value="light"></option><option value="dark"></option></select></p>';
const bar = (day: string): string => `<p data-review-by="${day}" hidden></p>`;

/** Runs the page's script on a page, as a browser does: once, before the page is complete. */
async function open(html: string): Promise<void> {
  document.body.innerHTML = html;
  await jest.isolateModulesAsync(async () => void (await import('../../src/islands/pageScript')));
  document.dispatchEvent(new Event('DOMContentLoaded'));
}

const isShown = async (day: string): Promise<boolean> => {
  await open(bar(day));
  return !document.querySelector<HTMLElement>('[data-review-by]')?.hidden;
};

afterEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset.colour;
  jest.useRealTimers();
});

describe('次回見直しの帯', () => {
  test('見直しの日までは出ず、その次の日から出る', async () => {
    jest.useFakeTimers({now: new Date(2026, 10, 28, 9)});
    const shown: boolean[] = [];
    for (const day of ['2026-11-27', '2026-11-28', '2026-11-29', '2027-01-05', '2026-02-01']) shown.push(await isShown(day));
    expect(shown).toEqual([true, false, false, false, true]);
  });
});

describe('画面の色', () => {
  test('選んだ色を残し、消されたら端末の設定に戻る', async () => {
    await open(select);
    const choice = document.querySelector('select') as HTMLSelectElement;
    choice.value = 'dark';
    choice.dispatchEvent(new Event('change'));
    expect([document.documentElement.dataset.colour, readKept('colour')]).toEqual(['dark', 'dark']);
    forget('colour');
    dispatchEvent(new Event('portal-forgotten'));
    expect([document.documentElement.dataset.colour, choice.value]).toEqual([undefined, '']);
  });

  test('残した色を、ページが描かれる前に当てる', async () => {
    keep('colour', 'light');
    await open(select);
    expect(document.documentElement.dataset.colour).toBe('light');
  });
});
