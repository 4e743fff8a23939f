import type {ComponentType} from 'react';
import CityTable from './CityTable';
import SearchPage from './SearchPage';
import SinceDate from './SinceDate';

/** Every island, by the name that pages and scripts use. One line each, in alphabetical order. */
export const islands = {
  CityTable,
  SearchPage,
  SinceDate,
} satisfies Record<string, ComponentType<never>>;

export type IslandName = keyof typeof islands;
