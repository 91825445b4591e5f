import { useState } from 'react';
import { Box, Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Wording } from '../../../shared/wording';
import { useText } from '../intl';
import type { MailLanguage } from '../languages';
import { ReadableBadge } from '../parts/ReadableBadge';
import { TextDialog } from './TextDialog';

/** One text as it is used, and the way to write it anew. */
export function TextRow({ wording, language }: { wording: Wording; language: MailLanguage }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(false);
  const { key, text, isOwn } = wording;
  return (
    <Flex
      tag="li"
      justifyContent="space-between"
      alignItems="center"
      gap={4}
      paddingTop={3}
      paddingBottom={3}
      borderColor="neutral150"
      borderStyle="solid"
      borderWidth="0 0 1px 0"
    >
      <Box minWidth={0} style={{ overflowWrap: 'anywhere' }}>
        <Typography
          tag="p"
          lang={language}
          style={{ whiteSpace: 'pre-line' }}
          textColor={text ? 'neutral800' : 'neutral600'}
        >
          {text ? <Template text={text} /> : t('mails.empty')}
        </Typography>
        <Flex gap={2} paddingTop={1} wrap="wrap">
          <Typography variant="pi" textColor="neutral600">
            {key}
          </Typography>
          {isOwn && <ReadableBadge variant="primary">{t('mails.own')}</ReadableBadge>}
        </Flex>
      </Box>
      <Button variant="tertiary" onClick={() => setOpen(true)} aria-label={`${t('act.edit')}: ${key}`}>
        {t('act.edit')}
      </Button>
      {isOpen && <TextDialog wording={wording} language={language} onClose={() => setOpen(false)} />}
    </Flex>
  );
}

/** A text in which each word that will be filled in looks like one. */
function Template({ text }: { text: string }) {
  const parts = text.split(/\{\{(\w+)\}\}/);
  return parts.map((part, n) => (n % 2 === 0 ? part : <Word key={n}>{part}</Word>));
}

const Word = styled.span`
  padding: 0 ${({ theme }) => theme.spaces[1]};
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral100};
  color: ${({ theme }) => theme.colors.neutral800};
`;
