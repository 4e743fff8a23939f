import {describeSameChanges} from './describeSameChanges';
import {revisionPairs} from './pairs';

test('実際の改訂の組がある', () => {
  expect(revisionPairs().length).toBeGreaterThanOrEqual(3);
});

describeSameChanges(revisionPairs());
