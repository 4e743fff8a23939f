/** The panel's own script; `pageScript.ts` adds it to the page when the reader turns to the field. */
import {SitePanel} from './SitePanel';

const field = document.getElementById('site-search');
if (field instanceof HTMLInputElement) new SitePanel(field);
