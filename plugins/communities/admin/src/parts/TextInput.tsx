import { Field, Textarea } from '@strapi/design-system';
import { useText } from '../intl';

interface Props {
  name: string;
  label: string;
  value: string;
  onChange(value: string): void;
  /** Characters; with `min` above 0 the field is compulsory. */
  min?: number;
  max: number;
  hint?: string;
  error?: string | undefined;
  /** Several lines; a number says how many are shown. */
  rows?: number;
  disabled?: boolean;
}

/** A labelled line or box of text with its limits. */
export function TextInput({ name, label, value, onChange, min = 0, max, hint, error, rows, disabled }: Props) {
  const { t, number } = useText();
  const isNearlyFull = value.length > max * 0.9;
  const left = isNearlyFull
    ? t('text.left', { left: max - value.length, number: number(max - value.length) })
    : undefined;
  const common = { value, maxLength: max, disabled: disabled ?? false };
  return (
    <Field.Root name={name} required={min > 0} hint={left ?? hint} error={error} width="100%">
      <Field.Label>{label}</Field.Label>
      {rows === undefined ? (
        <Field.Input {...common} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <Textarea {...common} rows={rows} resizable onChange={(event) => onChange(event.target.value)} />
      )}
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
