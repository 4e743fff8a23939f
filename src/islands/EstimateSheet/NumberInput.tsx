import React, {useId} from 'react';
import {readNumber, type NumberField} from '../../core/estimate/readNumber';

interface Props {
  /** Read by screen readers; `shown` stands over the field. */
  readonly label: string;
  readonly shown: string;
  readonly field: NumberField;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A field for a number that also takes wide figures and commas, and says what is wrong with anything else. */
export default function NumberInput({label, shown, field, value, onChange}: Props): React.ReactNode {
  const error = useId();
  const isWrong = readNumber(value, field) === undefined;
  return (
    <>
      <label className="Tool-field">
        <span aria-hidden="true">{shown}</span>
        <input
          className="field" type="text" inputMode={field.decimals === 0 ? 'numeric' : 'decimal'} autoComplete="off" aria-label={label} aria-invalid={isWrong} aria-describedby={isWrong ? error : undefined}
          value={value} onInput={(event) => onChange(event.currentTarget.value)}
        />
      </label>
      {isWrong && <p id={error} className="EstimateSheet-error">{shown}: 0から{field.max.toLocaleString('ja-JP')}までの数字{field.decimals === 0 ? '' : '（小数は2桁まで）'}を入れてください</p>}
    </>
  );
}
