import { Flex, Link, Typography } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import type { Folder } from '../../../shared/documents';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { around } from './folders';

/** Where one is, as links to each folder around. */
export function FolderPath({ folders, folder }: { folders: Folder[]; folder: Folder | undefined }) {
  const { t } = useText();
  const address = useAddress();
  const to = (id: string | null) => address.to({ folder: id, document: null, cursor: null, _q: null });
  if (!folder) return null;
  return (
    <Flex tag="nav" aria-label={t('documents.path')} gap={2} wrap="wrap">
      <Link tag={RouterLink} to={to(null)}>
        {t('documents.title')}
      </Link>
      {around(folders, folder.documentId).map(({ documentId, name }) => (
        <Flex key={documentId} gap={2}>
          <Typography textColor="neutral600" aria-hidden>
            /
          </Typography>
          <Link tag={RouterLink} to={to(documentId)}>
            {name}
          </Link>
        </Flex>
      ))}
    </Flex>
  );
}
