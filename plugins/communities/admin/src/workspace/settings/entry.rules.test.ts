import { JOIN_POLICIES, MEMBERS_VISIBLE_TO } from '../../../../shared/communities';
import { demandCoherent } from '../../../../server/src/communities/entry';
import { coherent, settingsOf, type Openness } from './entry';

const OPENNESS: Openness[] = ['public', 'private', 'unlisted'];
const ALL = OPENNESS.flatMap((openness) =>
  JOIN_POLICIES.flatMap((joinPolicy) =>
    MEMBERS_VISIBLE_TO.map((membersVisibleTo) => ({ openness, joinPolicy, membersVisibleTo }))
  )
);

const isAccepted = (entry: (typeof ALL)[number]) => {
  try {
    demandCoherent(settingsOf(entry));
    return true;
  } catch {
    return false;
  }
};

it.each(ALL)('what the form makes of $openness, $joinPolicy, $membersVisibleTo is accepted by the server', (entry) => {
  expect(isAccepted(coherent(entry))).toBe(true);
  expect(coherent(entry).openness).toBe(entry.openness);
});

it('leaves alone what is accepted as it is', () => {
  const accepted = ALL.filter(isAccepted);
  expect(accepted.length).toBeGreaterThan(5);
  expect(accepted.filter((entry) => JSON.stringify(coherent(entry)) !== JSON.stringify(entry))).toEqual([]);
});
