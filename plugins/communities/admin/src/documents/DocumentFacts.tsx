import { Fragment } from 'react';
import { Box, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Community } from '../../../shared/communities';
import type { Document, Folder } from '../../../shared/documents';
import { useText } from '../intl';
import { pathOf } from './folders';

/** One below the other on a phone, else in two columns. */
const Facts = styled.dl`
  display: grid;
  column-gap: ${({ theme }) => theme.spaces[5]};
  overflow-wrap: anywhere;

  dd {
    min-width: 0;
    padding-bottom: ${({ theme }) => theme.spaces[2]};
  }
  ${({ theme }) => theme.breakpoints.medium} {
    grid-template-columns: max-content minmax(0, 1fr);
    align-items: baseline;
  }
`;

interface Props {
  document: Document;
  community: Community;
  folders: Folder[];
}

/** What is known of a document, as far as something is. */
export function DocumentFacts({ document, community, folders }: Props) {
  const { t, size, day, calendarDay, number, list, languageName } = useText();
  const { file, source, licence, date, themes, state } = document;
  const facts: [label: string, value: string | null | undefined][] = [
    [t('documents.state'), state === 'published' ? null : t(`forum.state.${state}`)],
    [t('reason.label'), document.stateReason],
    [t('documents.file'), `${file.name} · ${file.type.toUpperCase()} · ${size(file.size)}`],
    [t('documents.path'), pathOf(folders, document.folder)],
    [t('documents.audience'), community.visibility === 'public' ? t(`audience.${document.audience}`) : null],
    [t('documents.language'), languageName(document.language)],
    [t('documents.source'), source],
    [t('documents.licence'), licence],
    [t('documents.date'), date ? calendarDay(date) : null],
    [t('documents.themes'), list(themes.map(({ name }) => name))],
    [t('documents.author'), document.author?.name ?? t('former-member')],
    [t('documents.added'), day(document.createdAt)],
    [t('documents.downloads'), number(document.downloads)],
    ['SHA-256', file.checksum],
  ];
  return (
    <Box flex="1 1 20rem" minWidth={0}>
      {document.description ? (
        <Box paddingBottom={4} style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          <Typography>{document.description}</Typography>
        </Box>
      ) : null}
      <Facts>
        {facts
          .filter(([, value]) => Boolean(value))
          .map(([label, value]) => (
            <Fragment key={label}>
              <Typography tag="dt" variant="pi" textColor="neutral600">
                {label}
              </Typography>
              <Typography tag="dd">{value}</Typography>
            </Fragment>
          ))}
      </Facts>
    </Box>
  );
}
