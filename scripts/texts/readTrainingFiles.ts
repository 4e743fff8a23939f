import type {VFile} from 'vfile';
import {readTraining} from '../../src/plugins/training/readTraining';

const QUESTIONS = 'docs/training/questions.yml';

/** The registers, those of the training with what is found when questions and paths are held against the guides. */
export function readTrainingFiles(registers: readonly VFile[], root: string): readonly VFile[] {
  if (!registers.some(({path}) => path === QUESTIONS)) return registers;
  const checked = new Map(readTraining(root).files.map((file) => [file.path, file]));
  return registers.map((file) => checked.get(file.path) ?? file);
}
