import { Flex, Link, Typography } from '@strapi/design-system';
import { CheckCircle, Minus } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import { useText, type TextKey } from '../intl';
import { Panel } from '../parts/Panel';
import { pathOfCommunity } from '../paths';

/** What a draft should have before its owner opens it. Advice: none of it is demanded. */
export function BeforeOpening({ community }: { community: Community }) {
  const { t } = useText();
  const { documentId, description, rules, picture, memberCount, welcome } = community;
  const steps: { key: TextKey; isDone: boolean; tab: string }[] = [
    { key: 'opening.description', isDone: Boolean(description), tab: 'settings' },
    { key: 'opening.rules', isDone: Boolean(rules), tab: 'settings' },
    { key: 'opening.welcome', isDone: Boolean(welcome), tab: 'settings' },
    { key: 'opening.picture', isDone: picture !== null, tab: 'settings' },
    { key: 'opening.members', isDone: memberCount > 1, tab: 'members' },
  ];
  return (
    <Panel title={t('opening.title')} hint={t('opening.hint')}>
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={3}>
        {steps.map(({ key, isDone, tab }) => (
          <Flex tag="li" key={key} gap={2}>
            {isDone ? <CheckCircle fill="success600" aria-hidden /> : <Minus fill="neutral600" aria-hidden />}
            {isDone ? (
              <Typography textColor="neutral600">
                {t(key)} – {t('opening.done')}
              </Typography>
            ) : (
              <Link tag={RouterLink} to={pathOfCommunity(documentId, tab)}>
                {t(key)}
              </Link>
            )}
          </Flex>
        ))}
      </Flex>
    </Panel>
  );
}
