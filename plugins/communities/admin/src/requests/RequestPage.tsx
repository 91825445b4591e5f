import { useEffect, useId, useRef, useState, type MutableRefObject } from 'react';
import { Grid, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Link as RouterLink, Navigate, useParams } from 'react-router-dom';
import type { Community } from '../../../shared/communities';
import { useRead } from '../api';
import { useText } from '../intl';
import { Answered } from '../parts/Answered';
import { StateBadge } from '../parts/StateBadge';
import { pathOfCommunity } from '../paths';
import { Approved, type Approval } from './Approved';
import { Decision } from './Decision';
import { Neighbours } from './Neighbours';
import { queueFrom } from './queue';
import { Refused } from './Refused';
import { RequestText } from './RequestText';
import { Similar } from './Similar';
import { Talk } from './Talk';
import { useTurning } from './turning';

export function RequestPage() {
  const { community: id = '' } = useParams();
  const { t, locale } = useText();
  const request = useRead<Community>(`/${id}`, { locale });
  // Not part of the page of one request: after ten approvals nobody wants to tick it for the eleventh time.
  const [panelAccount, setPanelAccount] = useState(false);
  const [approval, setApproval] = useState<Approval | null>(null);
  const isTurning = useRef(false);
  return (
    <Page.Main>
      <Page.Title>{request.data?.name ?? t('requests.name')}</Page.Title>
      <Answered read={request}>
        {(found) => (
          <Request
            key={found.documentId}
            request={found}
            approval={approval?.community.documentId === found.documentId ? approval : null}
            onApproved={setApproval}
            panelAccount={panelAccount}
            onPanelAccount={setPanelAccount}
            isTurning={isTurning}
          />
        )}
      </Answered>
    </Page.Main>
  );
}

interface Props {
  request: Community;
  approval: Approval | null;
  onApproved(approval: Approval): void;
  panelAccount: boolean;
  onPanelAccount(value: boolean): void;
  /** Whether another request was on the screen before. */
  isTurning: MutableRefObject<boolean>;
}

function Request({ request, approval, onApproved, panelAccount, onPanelAccount, isTurning }: Props) {
  const { t } = useText();
  const titleId = useId();
  // Going from request to request by keyboard, one starts to read each at its name.
  useEffect(() => {
    if (isTurning.current) document.getElementById(titleId)?.focus();
    isTurning.current = true;
  }, [titleId, isTurning]);
  const [queue] = useState(() => queueFrom(request.state));
  const turning = useTurning(request.documentId, queue);
  const isRequest =
    request.state === 'requested' || request.state === 'information-asked' || request.state === 'refused';
  if (!isRequest && !approval) return <Navigate to={pathOfCommunity(request.documentId)} replace />;
  return (
    <>
      <Layouts.BaseHeader
        title={request.name}
        id={titleId}
        tabIndex={-1}
        secondaryAction={<StateBadge state={request.state} />}
        navigationAction={
          <Link tag={RouterLink} to={turning.list} startIcon={<ArrowLeft />}>
            {t('requests.title')}
          </Link>
        }
        primaryAction={<Neighbours {...turning} />}
      />
      <Layouts.Content>
        <Grid.Root gap={4} paddingBottom={8}>
          <Grid.Item col={8} xs={12} direction="column" alignItems="stretch" gap={4}>
            <RequestText request={request} />
            <Talk request={request} />
          </Grid.Item>
          <Grid.Item col={4} xs={12} direction="column" alignItems="stretch" gap={4}>
            {request.state === 'refused' && <Refused request={request} />}
            {approval && <Approved approval={approval} next={turning.next} />}
            {!approval && request.state !== 'refused' && (
              <Decision
                request={request}
                panelAccount={panelAccount}
                onPanelAccount={onPanelAccount}
                onApproved={(made) => {
                  onApproved(made);
                  if (!made.panelAccount) turning.goOn();
                }}
                onDecided={turning.goOn}
              />
            )}
            <Similar request={request} />
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </>
  );
}
