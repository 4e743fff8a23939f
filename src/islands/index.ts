import type {ComponentType} from 'react';
import ChangeTools from './ChangeTools';
import CityTable from './CityTable';
import DeviceRecords from './DeviceRecords';
import EstimateSheet from './EstimateSheet';
import FormChooser from './FormChooser';
import ReadinessCheck from './ReadinessCheck';
import ReadingAids from './ReadingAids';
import ReviewPanel from './ReviewPanel';
import CompareEditions from './CompareEditions';
import SchedulePlan from './SchedulePlan';
import SearchPage from './SearchPage';
import SinceDate from './SinceDate';
import TrainingPath from './TrainingPath';
import TrainingSince from './TrainingSince';
import TrainingSlides from './TrainingSlides';

/** Every island, by the name that pages and scripts use. One line each, in alphabetical order. */
export const islands = {
  ChangeTools,
  CityTable,
  DeviceRecords,
  EstimateSheet,
  FormChooser,
  ReadinessCheck,
  ReadingAids,
  ReviewPanel,
  CompareEditions,
  SchedulePlan,
  SearchPage,
  SinceDate,
  TrainingPath,
  TrainingSince,
  TrainingSlides,
} satisfies Record<string, ComponentType<never>>;

export type IslandName = keyof typeof islands;
