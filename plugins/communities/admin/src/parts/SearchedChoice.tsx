import { useState } from 'react';
import { Combobox, ComboboxOption, Field, useFilter } from '@strapi/design-system';
import { useIntl } from 'react-intl';
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
  const { contains } = useFilter(useIntl().locale, { sensitivity: 'base' });
  // As long as the list is open.
  const [typed, setTyped] = useState<string | null>(null);
  const chosen = options.find((option) => option.value === value)?.label ?? '';
  const found = typed === null ? options : options.filter((option) => contains(option.label, typed));
  const only = typed !== null && found.length === 1 ? found[0] : undefined;
  return (
    <Field.Root hint={hint} width="100%">
      <Field.Label>{label}</Field.Label>
      <Combobox
        {...props}
        // Its own filter would show nothing but what is chosen to whoever opens it to choose something else.
        autocomplete="none"
        placeholder={placeholder ?? ''}
        value={value || undefined}
        textValue={typed ?? chosen}
        onInputChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => (only && event.key === 'Enter' ? onChange(only.value) : undefined)}
        onOpenChange={(isOpen) => (isOpen ? undefined : setTyped(null))}
        onChange={(one) => (one ? onChange(one) : undefined)}
        // Else a field that one only passes through forgets what it holds: its options are not there while it is closed.
        onBlur={(event) => event.preventDefault()}
        noOptionsMessage={() => t('empty.found')}
        {...(onClear ? { onClear, clearLabel: t('filter.clear') } : {})}
      >
        {found.map((option) => (
          <ComboboxOption key={option.value} value={option.value}>
            {option.label}
          </ComboboxOption>
        ))}
      </Combobox>
      <Field.Hint />
    </Field.Root>
  );
}
