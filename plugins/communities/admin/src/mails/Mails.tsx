import { Box, Flex, Typography } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import type { Wording } from '../../../shared/wording';
import { useRead } from '../api';
import { useText } from '../intl';
import { capitalised, MAIL_LANGUAGES, type MailLanguage } from '../languages';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { Choice } from '../parts/Choice';
import { Panel } from '../parts/Panel';
import { SearchField } from '../parts/SearchField';
import { TeamTabs } from '../parts/TeamTabs';
import { TextRow } from './TextRow';

/** The texts of mails, in each language, for the platform team to write anew. */
export function Mails() {
  const { t, languageName } = useText();
  const address = useAddress();
  const language = (address.get('language') || 'en') as MailLanguage;
  const texts = useRead<Wording[]>('/mail/texts', { language });
  const search = address.get('_q');
  return (
    <Page.Main>
      <Page.Title>{t('mails.name')}</Page.Title>
      <Layouts.Header title={t('name')} subtitle={t('mails.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4} paddingBottom={8}>
          <TeamTabs />
          <Flex gap={4} wrap="wrap" alignItems="flex-end">
            <Box width="16rem">
              <Choice
                label={t('mails.language')}
                options={MAIL_LANGUAGES.map((value) => ({ value, label: capitalised(languageName(value)) }))}
                value={language}
                onChange={(value) => address.set({ language: value })}
              />
            </Box>
            <SearchField label={t('mails.search')} resets={[]} />
          </Flex>
          <Answered read={texts}>
            {(all) => <Groups texts={all.filter((it) => isFound(it, search))} language={language} />}
          </Answered>
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

const isFound = ({ key, text }: Wording, search: string) =>
  `${key} ${text}`.toLocaleLowerCase().includes(search.trim().toLocaleLowerCase());

function Groups({ texts, language }: { texts: Wording[]; language: MailLanguage }) {
  const { t, named } = useText();
  if (texts.length === 0) return <Empty>{t('empty.found')}</Empty>;
  const groups = [...new Set(texts.map(({ group }) => group))];
  return groups.map((group) => (
    <Panel key={group} title={named(`mails.group.${group}`, group)}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={0}>
        {texts
          .filter((it) => it.group === group)
          .map((it) => (
            <TextRow key={`${language} ${it.key}`} wording={it} language={language} />
          ))}
      </Flex>
      {group === 'mail' && (
        <Typography variant="pi" textColor="neutral600">
          {t('mails.signature.hint')}
        </Typography>
      )}
    </Panel>
  ));
}
