import {forget, keep, keptNames, readKept, readKeptJson} from '../../src/islands/deviceStore';

const isNumber = (value: unknown): value is number => typeof value === 'number';

afterEach(() => {
  jest.restoreAllMocks();
  localStorage.clear();
});

function blockStorage(): void {
  for (const method of ['getItem', 'setItem', 'removeItem', 'key'] as const) {
    jest.spyOn(Storage.prototype, method).mockImplementation(() => {
      throw new DOMException('blocked', 'SecurityError');
    });
  }
}

describe('端末に残す記録', () => {
  test('名前に印を付けて残し、ほかのページの記録には触れない', () => {
    localStorage.setItem('other', 'x');
    keep('quiz', '1');
    expect([localStorage.getItem('kmk-kyodo/quiz'), keptNames()]).toEqual(['1', ['quiz']]);
    forget('quiz');
    expect([readKept('quiz'), localStorage.getItem('other')]).toEqual([null, 'x']);
  });

  test('記録が止められていても、そのページの間は覚え、止められていることを知らせる', () => {
    blockStorage();
    expect([keep('quiz', '2'), readKept('quiz'), keptNames()]).toEqual([false, '2', ['quiz']]);
    forget('quiz');
    expect(readKept('quiz')).toBeNull();
  });

  test('こわれた記録や型の違う記録は、はじめの値になる', () => {
    keep('count', '{');
    expect(readKeptJson('count', {isValid: isNumber, fallback: 0})).toBe(0);
    keep('count', '"three"');
    expect(readKeptJson('count', {isValid: isNumber, fallback: 0})).toBe(0);
    keep('count', '3');
    expect(readKeptJson('count', {isValid: isNumber, fallback: 0})).toBe(3);
  });
});
