import type { KeyboardEvent } from 'react';
import { Box, DateTimePicker, Field } from '@strapi/design-system';
import { useText } from '../intl';
import { zoneHere } from './times';

interface Props {
  name: string;
  label: string;
  value: Date | null;
  onChange(value: Date | null): void;
  required?: boolean;
  error?: string | undefined;
}

/** Enter takes over the date that was typed, and does not send the form. */
const keepEnter = (event: KeyboardEvent) => {
  if (event.key === 'Enter') event.preventDefault();
};

/** A day and a time of the clock where the browser is. */
export function MomentField({ name, label, value, onChange, required = false, error }: Props) {
  const { t } = useText();
  return (
    <Field.Root name={name} required={required} error={error} hint={t('announcements.zone', { zone: zoneHere() })}>
      <Field.Label>{label}</Field.Label>
      <Box onKeyDown={keepEnter}>
        <DateTimePicker
          value={value}
          onChange={(date) => onChange(date ?? null)}
          onClear={() => onChange(null)}
          minDate={new Date()}
          step={15}
          dateLabel={t('announcements.day', { label })}
          timeLabel={t('announcements.time', { label })}
        />
      </Box>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
