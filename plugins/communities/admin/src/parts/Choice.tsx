import { Field, SingleSelect, SingleSelectOption, VisuallyHidden } from '@strapi/design-system';

export interface Option<V extends string = string> {
  value: V;
  label: string;
  disabled?: boolean;
}

interface Props<V extends string> {
  label: string;
  options: Option<V>[];
  value: V | '';
  onChange(value: V): void;
  /** Given where nothing may be chosen, too. */
  onClear?(): void;
  placeholder?: string;
  clearLabel?: string;
  hint?: string;
  error?: string | undefined;
  size?: 'S' | 'M';
  /** Where what stands beside it says the same; it stays the name for screen readers. */
  hideLabel?: boolean;
  disabled?: boolean;
}

/** One of several, from a list that opens. */
export function Choice<V extends string>(props: Props<V>) {
  const { label, options, value, onChange, onClear, hint, error, size = 'M', disabled = false } = props;
  return (
    <Field.Root hint={hint} error={error} width="100%">
      {props.hideLabel ? (
        <VisuallyHidden>
          <Field.Label>{label}</Field.Label>
        </VisuallyHidden>
      ) : (
        <Field.Label>{label}</Field.Label>
      )}
      <SingleSelect
        value={value}
        onChange={(chosen) => onChange(chosen as V)}
        size={size}
        disabled={disabled}
        {...(onClear ? { onClear, clearLabel: props.clearLabel ?? '' } : {})}
        {...(props.placeholder ? { placeholder: props.placeholder } : {})}
      >
        {options.map((option) => (
          <SingleSelectOption key={option.value} value={option.value} disabled={option.disabled ?? false}>
            {option.label}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
