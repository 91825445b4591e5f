import { useEffect, useState } from 'react';
import { Box } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import type { Document } from '../../../shared/documents';
import { useText } from '../intl';

/** The first page, or a small picture, asked for with the log-in of the panel, which no address could bring. */
export function Thumbnail({ document, path }: { document: Document; path: string }) {
  const { t } = useText();
  const { get } = useFetchClient();
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let isGone = false;
    get<Blob>(`/communities${path}/thumbnail`, { responseType: 'blob' })
      .then(({ data }) => {
        if (isGone) return;
        made = URL.createObjectURL(data);
        setAddress(made);
      })
      // Without it everything else is still there.
      .catch(() => undefined);
    return () => {
      isGone = true;
      if (made) URL.revokeObjectURL(made);
    };
  }, [get, path, document.file.checksum]);
  if (!address) return null;
  return (
    <Box borderColor="neutral200" hasRadius overflow="hidden" maxWidth="24rem" lineHeight={0}>
      <img src={address} alt={t('documents.thumbnail', { title: document.title })} style={{ maxWidth: '100%' }} />
    </Box>
  );
}
