import { Typography } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import type { AuditEntry } from '../../../shared/life';
import { useRead } from '../api';
import { useText } from '../intl';
import { Answered } from '../parts/Answered';
import { Panel } from '../parts/Panel';

/** Of a refused request: when it was refused and why. */
export function Refused({ request }: { request: Community }) {
  const { t, day } = useText();
  const audit = useRead<AuditEntry[]>(`/${request.documentId}/audit`);
  return (
    <Panel title={t('decision.title')}>
      <Answered read={audit}>
        {(entries) => {
          const refusal = entries.find(({ action }) => action === 'community.refused');
          if (!refusal) return <Typography>{t('state.refused')}</Typography>;
          return (
            <>
              <Typography tag="p" textColor="neutral600">
                {t('decision.was-refused', { day: day(refusal.createdAt) })}
              </Typography>
              <Typography tag="p" paddingTop={2} style={{ whiteSpace: 'pre-wrap' }}>
                {refusal.reason}
              </Typography>
            </>
          );
        }}
      </Answered>
    </Panel>
  );
}
