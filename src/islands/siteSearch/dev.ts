/** For the dev server, where the framework's own script runs in place of `pageScript.ts`: the same field, panel and engine, on the page itself. */
import {createEngine} from '../../search/engine';
import {loadDataAnew} from '../loadData';
import {SitePanel} from './SitePanel';
import {watchField} from './watchField';

if (process.env.NODE_ENV === 'development' && typeof document !== 'undefined') {
  globalThis.portalSearch = createEngine(loadDataAnew);
  watchField((field) => new SitePanel(field));
}
