import {useEffect, useState} from 'react';
import type {PairRest} from '../../core/model/pair';

type Arriving = PairRest | {readonly [Name in keyof PairRest]: null};

/** 改め文 and its proof, which arrive after the tables; null until then. */
export function useRest(rest: Promise<PairRest>): Arriving {
  const [arrived, setArrived] = useState<Arriving>({sentences: null, proof: null});
  useEffect(() => void rest.then(setArrived), [rest]);
  return arrived;
}
