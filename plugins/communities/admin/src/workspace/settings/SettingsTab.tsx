import { Flex } from '@strapi/design-system';
import type { Community } from '../../../../shared/communities';
import { UploadByForm } from '../../documents/UploadByForm';
import { useText } from '../../intl';
import { OF_COMMUNITY } from '../../webhooks/events';
import { Webhooks } from '../../webhooks/Webhooks';
import { EntryForm } from './EntryForm';
import { LevelForm } from './LevelForm';
import { PictureForm } from './PictureForm';
import { PlaceForm } from './PlaceForm';
import { SectionsForm } from './SectionsForm';
import { TextsForm } from './TextsForm';
import { UnsavedGuard } from './unsaved';

export function SettingsTab({ community }: { community: Community }) {
  const { t } = useText();
  return (
    <UnsavedGuard>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <EntryForm community={community} />
        <TextsForm community={community} />
        <PictureForm community={community} kind="picture" />
        <PictureForm community={community} kind="banner" />
        <SectionsForm community={community} />
        <UploadByForm community={community} />
        <LevelForm community={community} />
        <PlaceForm community={community} />
        {community.may.includes('manageWebhooks') && (
          <Webhooks
            path={`/${community.documentId}/webhooks`}
            events={OF_COMMUNITY}
            hint={t('webhooks.hint.community')}
          />
        )}
      </Flex>
    </UnsavedGuard>
  );
}
