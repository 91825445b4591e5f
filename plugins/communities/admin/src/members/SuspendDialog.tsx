import { useState, type KeyboardEvent } from 'react';
import { Box, DateTimePicker, Field } from '@strapi/design-system';
import { useAct } from '../api';
import { useText } from '../intl';
import { AskDialog } from '../parts/AskDialog';
import type { OfMember } from './dialog';

const WEEK = 7 * 24 * 60 * 60_000;

/** Enter takes over the date that was typed, and is not yet a yes to the suspension. */
const keepEnter = (event: KeyboardEvent) => {
  if (event.key === 'Enter') event.preventDefault();
};

export function SuspendDialog({ member, path, onClose }: OfMember) {
  const { t, moment } = useText();
  const { act } = useAct();
  const [until, setUntil] = useState<Date | undefined>(() => new Date(Date.now() + WEEK));
  const [error, setError] = useState<string>();
  const values = { name: member.name };
  const confirm = async (reason: string) => {
    if (!until || until.getTime() <= Date.now()) {
      setError(t('members.suspend.until.needed'));
      return false;
    }
    const input = { reason, until: until.toISOString() };
    return (await act('POST', `${path}/suspend`, input, { done: t('members.suspend.done', values) })) !== null;
  };
  return (
    <AskDialog
      title={t('members.suspend.title', values)}
      confirm={t('members.suspend')}
      danger
      reason="needed"
      onConfirm={confirm}
      onClose={onClose}
      fields={
        <Field.Root name="until" required error={error} hint={until ? t('members.suspend.until.hint') : undefined}>
          <Field.Label>{t('members.suspend.until')}</Field.Label>
          <Box onKeyDown={keepEnter}>
            <DateTimePicker
              value={until ?? null}
              onChange={(date) => {
                setUntil(date);
                setError(undefined);
              }}
              minDate={new Date()}
              step={30}
              dateLabel={t('members.suspend.date')}
              timeLabel={t('members.suspend.time')}
            />
          </Box>
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      }
    >
      {t('members.suspend.what', { ...values, date: until ? moment(until.toISOString()) : '…' })}
    </AskDialog>
  );
}
