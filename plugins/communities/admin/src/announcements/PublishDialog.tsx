import { useState } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import type { Announcement, AnnouncementReach } from '../../../shared/announcements';
import { useAct, useRead } from '../api';
import { useText } from '../intl';
import { Answered } from '../parts/Answered';
import { AskDialog } from '../parts/AskDialog';
import { RadioList } from '../parts/RadioList';
import { MomentField } from './MomentField';

interface Props {
  announcement: Announcement;
  /** Of the announcement. */
  path: string;
  onClose(): void;
}

const HOUR = 60 * 60_000;

/** Says whom it reaches and how, and asks when it is to go out. */
export function PublishDialog({ announcement, path, onClose }: Props) {
  const { t } = useText();
  const { act } = useAct();
  const { publishAt } = announcement;
  const [when, setWhen] = useState<'now' | 'later'>(publishAt ? 'later' : 'now');
  const [time, setTime] = useState<Date | null>(() => new Date(publishAt ?? Math.ceil(Date.now() / HOUR + 1) * HOUR));
  const [error, setError] = useState<string>();
  const reach = useRead<AnnouncementReach>(`${path}/reach`);
  const publish = async () => {
    if (when === 'later' && (!time || time.getTime() <= Date.now())) {
      setError(t('refusal.not-in-future'));
      return false;
    }
    const input = when === 'later' && time ? { publishAt: time.toISOString() } : {};
    return (await act('POST', `${path}/publish`, input, { done: t(`announcements.publish.done.${when}`) })) !== null;
  };
  return (
    <AskDialog
      title={t('announcements.publish.title')}
      confirm={t(`announcements.publish.${when}`)}
      onConfirm={publish}
      onClose={onClose}
      fields={
        <>
          <Answered read={reach}>{(it) => <Reach reach={it} />}</Answered>
          <RadioList<'now' | 'later'>
            label={t('announcements.when')}
            value={when}
            onChange={setWhen}
            options={(['now', 'later'] as const).map((value) => ({ value, label: t(`announcements.when.${value}`) }))}
          />
          {when === 'later' ? (
            <MomentField
              name="publishAt"
              label={t('announcements.publish.at')}
              value={time}
              onChange={(date) => {
                setTime(date);
                setError(undefined);
              }}
              required
              error={error}
            />
          ) : null}
        </>
      }
    >
      {t('announcements.publish.what')}
    </AskDialog>
  );
}

function Reach({ reach }: { reach: AnnouncementReach }) {
  const { t } = useText();
  const lines = [
    t('announcements.reach.mail', { count: reach.mail }),
    t('announcements.reach.in-app', { count: reach.inApp }),
    ...(reach.none > 0 ? [t('announcements.reach.none', { count: reach.none })] : []),
    ...(reach.everyone ? [t('announcements.reach.everyone')] : []),
  ];
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Typography fontWeight="semiBold">{t('announcements.reach', { count: reach.reaches })}</Typography>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
        {lines.map((line) => (
          <Typography key={line} tag="li" variant="pi">
            {line}
          </Typography>
        ))}
      </Flex>
    </Flex>
  );
}
