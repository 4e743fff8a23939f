import {describeSameChanges} from './describeSameChanges';
import {editionPairs} from './pairs';

test('どの手引きにも、比べる版の組がある', () => {
  expect(editionPairs().length).toBeGreaterThanOrEqual(3);
});

describeSameChanges(editionPairs());
