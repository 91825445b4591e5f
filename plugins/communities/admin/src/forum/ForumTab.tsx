import type { Community } from '../../../shared/communities';
import { useRead } from '../api';
import { useAddress } from '../parts/address';
import { Answered } from '../parts/Answered';
import { Categories } from './Categories';
import { NewTopic } from './NewTopic';
import { TopicPage } from './TopicPage';
import { Topics } from './Topics';
import type { Category } from './types';

const never = () => false;

/** The forum of one community. The address says which part of it: `?topic=…`, `?show=new`, `?show=categories`. */
export default function ForumTab({ community }: { community: Community; reload?: () => void }) {
  const address = useAddress();
  const categories = useRead<Category[]>(`/${community.documentId}/categories`);
  const topic = address.get('topic');
  const show = address.get('show');
  return (
    <Answered read={categories} isEmpty={never}>
      {(all) => {
        const props = { community, categories: all };
        if (topic) return <TopicPage key={topic} id={topic} {...props} />;
        if (show === 'new' && community.may.includes('startTopic')) return <NewTopic {...props} />;
        if (show === 'categories' && community.may.includes('moderate')) return <Categories {...props} />;
        return <Topics {...props} />;
      }}
    </Answered>
  );
}
