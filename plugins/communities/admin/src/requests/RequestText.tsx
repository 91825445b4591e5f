import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Community } from '../../../shared/communities';
import { useText } from '../intl';
import { Panel } from '../parts/Panel';

const Columns = styled(Box)`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(18rem, 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
`;

/** Everything that the applicant wrote. */
export function RequestText({ request }: { request: Community }) {
  const { t, moment, ago, languageName, countryName, list } = useText();
  const { applicant, createdAt, themes, regions, institution } = request;
  const facts: [string, string | null | undefined][] = [
    [t('requests.field.purpose'), request.purpose],
    [t('requests.field.targetGroup'), request.targetGroup],
    [t('requests.field.whyNew'), request.whyNew],
    [t('requests.field.summary'), request.summary],
    [t('requests.field.description'), request.description],
  ];
  const entry =
    request.visibility === 'private' && request.listed === false
      ? t('visibility.unlisted')
      : t(`visibility.${request.visibility}`);
  const details: [string, string | null | undefined][] = [
    [t('requests.field.address'), `/${request.slug}`],
    [t('requests.field.entry'), `${entry} · ${t(`join.${request.joinPolicy}`)}`],
    [t('requests.field.languages'), list(request.languages.map(languageName))],
    [t('requests.field.themes'), list(themes.map(({ name }) => name))],
    [t('requests.field.regions'), list((regions ?? []).map(({ name }) => name))],
    [t('requests.field.institution'), institution?.name],
  ];
  const who = [
    applicant?.name ?? t('former-member'),
    applicant?.institution,
    applicant?.country && countryName(applicant.country),
  ];
  return (
    <Panel title={t('requests.text')} hint={who.filter(Boolean).join(' · ')}>
      {createdAt && (
        <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={4}>
          {t('requests.since', { moment: moment(createdAt), ago: ago(createdAt) })}
        </Typography>
      )}
      <Flex tag="dl" direction="column" alignItems="stretch" gap={4}>
        {facts.map(([label, value]) => value && <Fact key={label} label={label} value={value} />)}
      </Flex>
      <Columns tag="dl" paddingTop={6}>
        {details.map(([label, value]) => value && <Fact key={label} label={label} value={value} />)}
      </Columns>
    </Panel>
  );
}

function Fact({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <Typography tag="dt" variant="sigma" textColor="neutral600">
        {label}
      </Typography>
      <Typography tag="dd" style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} paddingTop={1} display="block">
        {value}
      </Typography>
    </div>
  );
}
