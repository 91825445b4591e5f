import { useState } from 'react';
import { Box, Button, Typography } from '@strapi/design-system';
import { useAct } from '../api';
import { PostText } from '../forum/PostText';
import { useText } from '../intl';

interface Shown {
  text: string;
  html: string;
}

/** The text as its readers will see it. The server makes it, as it makes what they get. */
export function Preview({ text, path }: { text: string; path: string }) {
  const { t } = useText();
  const { act, isActing } = useAct();
  const [shown, setShown] = useState<Shown | null>(null);
  const show = async () => {
    const answer = await act<{ html: string }>('POST', path, { text });
    if (answer) setShown({ text, html: answer.data.html });
  };
  return (
    <Box>
      <Button variant="tertiary" loading={isActing} disabled={text.trim() === ''} onClick={() => void show()}>
        {t('announcements.preview')}
      </Button>
      {shown ? (
        <Box
          role="region"
          aria-label={t('announcements.preview.title')}
          marginTop={3}
          padding={4}
          borderColor="neutral200"
          hasRadius
        >
          {shown.text === text ? null : (
            <Typography tag="p" variant="pi" textColor="neutral600" paddingBottom={2}>
              {t('announcements.preview.old')}
            </Typography>
          )}
          <PostText html={shown.html} />
        </Box>
      ) : null}
    </Box>
  );
}
