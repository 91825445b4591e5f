import { useState, type FormEvent } from 'react';
import { Button, Checkbox, Flex, Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link as RouterLink } from 'react-router-dom';
import type { Announcement } from '../../../shared/announcements';
import type { Community } from '../../../shared/communities';
import { useAct, useRead } from '../api';
import { MarkdownField } from '../forum/MarkdownField';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered } from '../parts/Answered';
import { Panel } from '../parts/Panel';
import { AnnouncementFields, TitleField, type AnnouncementInput } from './AnnouncementFields';
import { Preview } from './Preview';

/** In a private community the audience is not ours to choose. */
const bodyFor = (community: Community, { audience, ...rest }: Partial<AnnouncementInput>) => ({
  ...rest,
  ...(community.visibility === 'public' && audience ? { audience } : {}),
});

export function NewAnnouncement({ community }: { community: Community }) {
  const { t } = useText();
  const address = useAddress();
  const { act, isActing } = useAct();
  const audience = community.sections?.find(({ name }) => name === 'announcements')?.defaultAudience ?? 'members';
  const [input, setInput] = useState<AnnouncementInput>({
    title: '',
    text: '',
    audience: community.visibility === 'public' ? audience : 'members',
    recipients: 'members',
    language: community.language ?? community.locale,
    pinned: false,
    acknowledge: false,
    expiresAt: null,
  });
  const create = async () => {
    const path = `/${community.documentId}/announcements`;
    const answer = await act<Announcement>('POST', path, bodyFor(community, input), {
      done: t('announcements.new.done'),
    });
    if (answer) address.set({ show: null, announcement: answer.data.documentId }, { replace: true });
  };
  return (
    <Form
      title={t('announcements.new')}
      back={{ show: null }}
      input={input}
      onChange={(changes) => setInput({ ...input, ...changes })}
      community={community}
      save={t('announcements.new.save')}
      isActing={isActing}
      onSave={() => void create()}
    />
  );
}

export function EditAnnouncement({ id, community }: { id: string; community: Community }) {
  const announcement = useRead<Announcement>(`/${community.documentId}/announcements/${id}`);
  return (
    <Answered read={announcement}>{(it) => <EditForm key={id} announcement={it} community={community} />}</Answered>
  );
}

/** Only what was changed is sent, so nobody undoes another's change. */
function EditForm({ announcement, community }: { announcement: Announcement; community: Community }) {
  const { t } = useText();
  const address = useAddress();
  const { act, isActing } = useAct();
  const [changes, setChanges] = useState<Partial<AnnouncementInput>>({});
  const [tells, setTells] = useState(false);
  const isOut = announcement.state === 'published' && !announcement.expired;
  const save = async () => {
    const path = `/${community.documentId}/announcements/${announcement.documentId}`;
    const body = { ...bodyFor(community, changes), ...(tells ? { tell: true } : {}) };
    if (await act('PUT', path, body, { done: t('saved') })) address.set({ show: null }, { replace: true });
  };
  return (
    <Form
      title={t('announcements.edit')}
      back={{ show: null }}
      input={{ ...announcement, ...changes }}
      onChange={(more) => setChanges({ ...changes, ...more })}
      community={community}
      save={t('act.save')}
      isActing={isActing}
      onSave={() => void save()}
    >
      {isOut ? (
        <Checkbox checked={tells} onCheckedChange={(checked) => setTells(checked === true)}>
          {t('announcements.tell')}
        </Checkbox>
      ) : null}
    </Form>
  );
}

interface FormProps {
  title: string;
  back: Record<string, string | null>;
  input: AnnouncementInput;
  onChange(changes: Partial<AnnouncementInput>): void;
  community: Community;
  save: string;
  isActing: boolean;
  onSave(): void;
  children?: React.ReactNode;
}

function Form({ title, back, input, onChange, community, save, isActing, onSave, children }: FormProps) {
  const { t } = useText();
  const address = useAddress();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave();
  };
  const isReady = input.title.trim().length >= 3 && input.text.trim() !== '';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Link tag={RouterLink} to={address.to(back)} startIcon={<ArrowLeft />}>
        {t('announcements.back')}
      </Link>
      <Panel title={title}>
        <Flex tag="form" onSubmit={submit} direction="column" alignItems="stretch" gap={4}>
          <TitleField value={input.title} onChange={(value) => onChange({ title: value })} />
          <MarkdownField label={t('announcements.text')} value={input.text} onChange={(text) => onChange({ text })} />
          <Preview text={input.text} path={`/${community.documentId}/announcements/preview`} />
          <AnnouncementFields value={input} onChange={onChange} community={community} />
          {children}
          <Flex>
            <Button type="submit" loading={isActing} disabled={!isReady}>
              {save}
            </Button>
          </Flex>
        </Flex>
      </Panel>
    </Flex>
  );
}
