import {formatDay} from '../../src/core/model/formatDay';
import {readCheckCode, type TrainingRecord} from '../../src/core/training/checkCode';
import type {TrainingPaths} from '../../src/registers/schemas/training';

/** Codes in; a line for each and whether all of them were read, out. */
export function verifyCodes(codes: readonly string[], {paths}: TrainingPaths): {readonly lines: readonly string[]; readonly isGood: boolean} {
  const readings = codes.map((code) => ({code, reading: readCheckCode(code)}));
  const lines = readings.map(({code, reading}) => (reading.kind === 'record' ? `正しい　${code}　${describe(reading.record, paths)}` : `断ります　${code}　${reading.reason}`));
  return {lines, isGood: readings.every(({reading}) => reading.kind === 'record')};
}

function describe({path, kind, edition, day, right, asked}: TrainingRecord, paths: TrainingPaths['paths']): string {
  const title = paths.find(({code}) => code === path)?.title ?? `知らない道筋「${path}」`;
  return `${title}（${kind === 'whole' ? '全部' : '変わったところ'}）　版 ${formatDay(edition)}　受講 ${formatDay(day)}　${asked}問のうち${right}問（自己申告）`;
}
