import { useState } from 'react';
import { Button, Flex } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import type { MemberImport } from '../../../shared/imports';
import { useAct } from '../api';
import { useText } from '../intl';
import { MailWords } from '../invitations/MailWords';
import { AskDialog } from '../parts/AskDialog';
import { Panel } from '../parts/Panel';
import { RadioList } from '../parts/RadioList';

type Mode = MemberImport['modes'][number];

interface Props {
  found: MemberImport;
  path: string;
  community: Community;
}

/** How it is to be done; nothing has been changed up to here. */
export function RunForm({ found, path, community }: Props) {
  const { t } = useText();
  const { act } = useAct();
  const [mode, setMode] = useState<Mode>('invite');
  const [words, setWords] = useState({ message: '', language: community.language ?? 'en' });
  const [isAsking, setAsking] = useState(false);
  const countOf = (result: Mode) => found.counts.find((it) => it.result === result)?.count ?? 0;
  const added = mode === 'add' ? countOf('add') : 0;
  const invited = countOf('invite') + countOf('add') - added;
  const run = async () => {
    const { message, language } = words;
    return (await act('POST', `${path}/run`, { mode, language, ...(message.trim() ? { message } : {}) })) !== null;
  };
  return (
    <Panel title={t('imports.run.title')} hint={t('imports.run.hint')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        {found.modes.length > 1 && countOf('add') > 0 ? (
          <RadioList<Mode>
            label={t('imports.mode')}
            value={mode}
            onChange={setMode}
            options={found.modes.map((value) => ({
              value,
              label: t(`imports.mode.${value}`),
              hint: t(`imports.mode.${value}.hint`),
            }))}
          />
        ) : null}
        {invited > 0 ? <MailWords {...words} onChange={setWords} /> : null}
        <Flex>
          <Button onClick={() => setAsking(true)}>{t('imports.run', { count: invited + added })}</Button>
        </Flex>
      </Flex>
      {isAsking ? (
        <AskDialog
          title={t('imports.run.ask', { count: invited + added })}
          confirm={t('imports.run.confirm')}
          onConfirm={run}
          onClose={() => setAsking(false)}
        >
          {[
            added > 0 ? t('imports.run.added', { count: added }) : '',
            invited > 0 ? t('imports.run.invited', { count: invited }) : '',
          ].join(' ')}
        </AskDialog>
      ) : null}
    </Panel>
  );
}
