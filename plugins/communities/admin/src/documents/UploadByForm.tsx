import type { Community, Uploader } from '../../../shared/communities';
import { useAct } from '../api';
import { useText } from '../intl';
import { Choice } from '../parts/Choice';
import { Panel } from '../parts/Panel';

/** Who adds documents; saved as soon as it is chosen. */
export function UploadByForm({ community }: { community: Community }) {
  const { t } = useText();
  const { act, isActing } = useAct();
  return (
    <Panel title={t('documents.title')} hint={t('documents.upload-by.hint')}>
      <Choice<Uploader>
        label={t('documents.upload-by')}
        disabled={isActing}
        value={community.uploadBy ?? 'members'}
        onChange={(uploadBy) => void act('PUT', `/${community.documentId}`, { uploadBy }, { done: t('saved') })}
        options={(['members', 'moderators'] as const).map((it) => ({
          value: it,
          label: t(`documents.upload-by.${it}`),
        }))}
      />
    </Panel>
  );
}
