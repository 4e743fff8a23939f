import type {LoadContext, Plugin} from '@docusaurus/types';
import type {Licences} from '../../core/model/licences';
import {readLicences} from './readLicences';

/** Hands the page on licences what the site is built with. */
export default function licences({siteDir}: LoadContext): Plugin<Licences> {
  return {
    name: 'licences',
    loadContent: () => readLicences(siteDir),
    async contentLoaded({content, actions}) {
      await actions.createData('licences.json', content as unknown as object);
    },
  };
}
