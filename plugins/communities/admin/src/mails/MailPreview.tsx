import { Box, Typography } from '@strapi/design-system';
import type { Example } from '../../../shared/wording';
import { useText } from '../intl';

/** A mail as its reader would see it. The frame runs nothing and opens nothing. */
export function MailPreview({ example, language }: { example: Example; language: string }) {
  const { t } = useText();
  return (
    <Box borderColor="neutral200" borderStyle="solid" borderWidth="1px" hasRadius>
      <Box padding={3} background="neutral100">
        <Typography fontWeight="semiBold" lang={language} style={{ overflowWrap: 'anywhere' }}>
          {example.subject}
        </Typography>
      </Box>
      <iframe
        title={t('mails.preview')}
        sandbox=""
        srcDoc={example.html}
        style={{
          border: 0,
          width: '100%',
          height: '32rem',
          background: '#fff',
          colorScheme: 'light',
          display: 'block',
        }}
      />
    </Box>
  );
}
