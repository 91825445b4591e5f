import { useState } from 'react';
import { Combobox, ComboboxOption, Field } from '@strapi/design-system';
import { useText } from '../intl';
import type { Option } from './Choice';

interface Props {
  label: string;
  options: Option[];
  value: string;
  onChange(value: string): void;
  /** Given where nothing may be chosen, too. */
  onClear?(): void;
  placeholder?: string;
  hint?: string;
  size?: 'S' | 'M';
  disabled?: boolean;
}

/** One of hundreds: one types a few letters of it. */
export function SearchedChoice({ label, options, value, onChange, onClear, placeholder, hint, ...props }: Props) {
  const { t } = useText();
  // While somebody types it is what they typed; else the name of what is chosen, which no open list need know.
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  const choose = (one: string) => {
    setTyped(null);
    if (one !== value) onChange(one);
  };
  const clear = () => {
    setTyped(null);
    onClear?.();
  };
  return (
    <Field.Root hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      <Combobox
        {...props}
        autocomplete={{ type: 'list', filter: 'contains' }}
        placeholder={placeholder ?? ''}
        value={value || undefined}
        textValue={typed ?? chosen}
        onTextValueChange={setTyped}
        onChange={(one) => (one ? choose(one) : undefined)}
        onBlur={() => setTyped(null)}
        noOptionsMessage={() => t('empty.found')}
        {...(onClear ? { onClear: clear, clearLabel: t('directory.clear') } : {})}
      >
        {options.map((option) => (
          <ComboboxOption key={option.value} value={option.value}>
            {option.label}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}
