import { Box } from '@strapi/design-system';
import type { Community } from '../../../shared/communities';
import { useRead } from '../api';
import { useText } from '../intl';
import { useAddress } from '../parts/address';
import { Answered, Empty } from '../parts/Answered';
import { Categories } from './Categories';
import { NewTopic } from './NewTopic';
import { TopicPage } from './TopicPage';
import { Topics } from './Topics';
import type { Category } from './types';

const never = () => false;

/** The forum of one community. The address says which part of it: `?topic=…`, `?show=new`, `?show=categories`. */
export default function ForumTab({ community }: { community: Community; reload?: () => void }) {
  const { t } = useText();
  const address = useAddress();
  const isOff = community.sections?.some(({ name, enabled }) => name === 'forum' && !enabled) ?? false;
  const categories = useRead<Category[]>(isOff ? null : `/${community.documentId}/categories`);
  const topic = address.get('topic');
  const show = address.get('show');
  if (isOff) return <Empty>{t('forum.off')}</Empty>;
  return (
    <Answered read={categories} isEmpty={never}>
      {(all) => (
        // Labels for screen readers are placed absolutely: without this they would lengthen the whole window.
        <Box position="relative">
          <View topic={topic} show={show} community={community} categories={all} />
        </Box>
      )}
    </Answered>
  );
}

interface ViewProps {
  topic: string;
  show: string;
  community: Community;
  categories: Category[];
}

function View({ topic, show, ...props }: ViewProps) {
  const { may } = props.community;
  if (topic) return <TopicPage key={topic} id={topic} {...props} />;
  if (show === 'new' && may.includes('startTopic')) return <NewTopic {...props} />;
  if (show === 'categories' && may.includes('moderate')) return <Categories {...props} />;
  return <Topics {...props} />;
}
