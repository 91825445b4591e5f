import { Box } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import type { Folder } from '../../../shared/documents';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { DocumentPage } from './DocumentPage';
import { Documents } from './Documents';

const never = () => false;

/** The documents of one community. The address says what is shown: `?folder=…`, `?document=…`. */
export default function DocumentsTab({ community }: { community: Community }) {
  const { t } = useText();
  const address = useAddress();
  const isOff = community.sections?.some(({ name, enabled }) => name === 'documents' && !enabled) ?? false;
  const folders = useRead<Folder[]>(isOff ? null : `/${community.documentId}/folders`);
  const document = address.get('document');
  if (isOff) return <Empty>{t('documents.off')}</Empty>;
  return (
    <Answered read={folders} isEmpty={never}>
      {(all) => (
        // Labels for screen readers are placed absolutely: without this they would lengthen the whole window.
        <Box position="relative">
          {document ? (
            <DocumentPage key={document} id={document} community={community} folders={all} />
          ) : (
            <Documents key={address.get('folder')} community={community} folders={all} onAdded={folders.reload} />
          )}
        </Box>
      )}
    </Answered>
  );
}
