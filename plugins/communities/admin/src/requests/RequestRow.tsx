import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { styled } from 'styled-components';
import type { Community } from '../../../shared/communities';
import { useText } from '../intl';
import { pathOfRequest } from '../paths';

const TwoLines = styled(Typography)`
  display: -webkit-box;
  overflow: hidden;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
`;

interface Props {
  request: Community;
  /** Of the list; empty for the first. */
  page: string;
}

export function RequestRow({ request, page }: Props) {
  const { t, ago, moment } = useText();
  const { applicant, createdAt, purpose } = request;
  const from = [applicant?.name ?? t('former-member'), applicant?.institution].filter(Boolean).join(', ');
  return (
    <Box tag="li" padding={4} borderColor="neutral150" borderStyle="solid" borderWidth="0 0 1px 0">
      <Flex justifyContent="space-between" gap={{ initial: 1, medium: 4 }} wrap="wrap">
        <Typography variant="delta" tag="h2">
          <Link tag={RouterLink} to={pathOfRequest(request.documentId, page)}>
            {request.name}
          </Link>
        </Typography>
        {createdAt && (
          <Typography tag="time" dateTime={createdAt} title={moment(createdAt)} variant="pi" textColor="neutral600">
            {ago(createdAt)}
          </Typography>
        )}
      </Flex>
      <Typography tag="p" textColor="neutral600" paddingTop={1}>
        {t('requests.from', { name: from })}
      </Typography>
      <TwoLines tag="p" paddingTop={2}>
        {purpose}
      </TwoLines>
    </Box>
  );
}
