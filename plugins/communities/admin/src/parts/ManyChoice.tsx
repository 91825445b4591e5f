import { Field, MultiSelect, MultiSelectOption } from '@strapi/design-system';
import type { Option } from './Choice';

interface Props {
  label: string;
  options: Option[];
  value: string[];
  onChange(value: string[]): void;
  /** How many may be chosen. */
  max: number;
  error?: string | undefined;
}

/** Several of many. */
export function ManyChoice({ label, options, value, onChange, max, error }: Props) {
  const labelOf = (one: string) => options.find((option) => option.value === one)?.label ?? one;
  return (
    <Field.Root error={error} width="100%">
      <Field.Label>{label}</Field.Label>
      {/* No tags: their buttons have no name. */}
      <MultiSelect
        value={value}
        onChange={(chosen) => onChange(chosen.slice(0, max))}
        customizeContent={(chosen = []) => chosen.map(labelOf).join(', ')}
      >
        {options.map((option) => (
          <MultiSelectOption key={option.value} value={option.value}>
            {option.label}
          </MultiSelectOption>
        ))}
      </MultiSelect>
      <Field.Error />
    </Field.Root>
  );
}
