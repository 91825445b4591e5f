import { eventProbes } from './event-probes';
import { ASKED } from './places';
import type { Thing } from './truth';
import type { Viewer } from './viewers';
import type { Spot, World } from './world';

/** One address to be asked, and what the truth says about the answer. */
export interface Probe {
  path: string;
  /** Ids in the path, outermost first: if one is invisible, the answer is that for an id that never was. */
  targets: string[];
  /** What is planted for this answer has to be in it, for those who see it … */
  shows?: string;
  /** … and who see this. */
  ifSeen?: Thing;
  /** `meta.pagination.total` counts these canaries, as far as the viewer sees them. */
  counts?: string[] | ((viewer: Viewer) => string[]);
  /** Of something that only people with a membership are ever told. */
  isPersonal?: true;
  headers?: Record<string, string>;
  method?: 'HEAD' | 'POST';
  body?: unknown;
}

const API = '/api/communities';

/** Each GET route of the plugin about one community, with the parameters that it knows. */
export function probesOf(spot: Spot): Probe[] {
  const { id, slug, formerSlug, place } = spot;
  const base = `${API}/${id}`;
  const at = (rest: string, more: Omit<Probe, 'path' | 'targets'> = {}): Probe => ({
    path: `${base}${rest}`,
    targets: [id],
    ...more,
  });
  const alive = ['draft', 'active', 'dormant'].includes(place.state);
  return [
    at('', { shows: 'community en' }),
    at('?locale=fr', { shows: 'community fr' }),
    at('?locale=pt-BR', { shows: 'community en' }),
    at('', { method: 'HEAD' }),
    { path: `${API}/${slug}`, targets: [slug], shows: 'community en' },
    { path: `${API}/${formerSlug}`, targets: [formerSlug], shows: 'redirect' },
    { path: `${API}/${formerSlug}/topics?_q=x`, targets: [formerSlug], shows: 'redirect' },
    at('/opening?visibility=public&membersVisibleTo=public'),
    at('/texts/en', alive ? { shows: 'texts', ifSeen: 'audit' } : {}),
    at('/texts/fr'),
    at('/picture', { shows: 'picture' }),
    at('/banner', { shows: 'banner' }),
    at('/picture?v=1', { headers: { 'if-none-match': '*' } }),
    at('/banner', { headers: { 'if-none-match': '"x"', 'if-modified-since': new Date().toUTCString() } }),
    at('/messages', { shows: 'messages' }),
    at('/audit', { shows: 'audit' }),
    at('/audit?pagination[pageSize]=1'),
    at('/overview'),
    ...notificationProbes(spot),
    ...importProbes(spot),
    ...webhookProbes(spot),
    ...membersProbes(spot),
    ...(place.hasSections ? forumProbes(spot) : [at('/topics'), at('/categories')]),
    ...eventProbes(spot),
  ];
}

/** Everybody was told of everything, and sees of it what they may see now. */
const notificationProbes = ({ id, place }: Spot): Probe[] => {
  const ofHere = `${API}/notifications?filters[community]=${id}&pagination[pageSize]=100`;
  const some = (path: string, more: Partial<Probe> = {}): Probe => ({ path, targets: [], ...more });
  const at = (rest: string): Probe => ({ path: `${API}/${id}${rest}`, targets: [id] });
  return [
    some(ofHere, { shows: `${place.name}: notifications`, isPersonal: true }),
    some(`${ofHere}&filters[unread]=true&locale=pt`),
    some(`${API}/notifications/count?filters[community]=${id}`),
    at('/subscription'),
    at('/default-level'),
    { ...at('/invitations?pagination[pageSize]=100'), shows: 'invitations' },
    at('/invitations?filters[state]=waiting'),
  ];
};

/** Files of people to be invited, and the file of those who are there. */
const importProbes = ({ id, imports }: Spot): Probe[] => {
  const base = `${API}/${id}/imports`;
  return [
    { path: `${base}?pagination[pageSize]=100`, targets: [id], shows: 'imports' },
    ...imports.flatMap((it) => [
      { path: `${base}/${it}`, targets: [id, it], shows: `import ${it}` },
      { path: `${base}/${it}/lines?pagination[pageSize]=100`, targets: [id, it], shows: `lines ${it}` },
      { path: `${base}/${it}/lines?filters[result]=malformed`, targets: [id, it] },
    ]),
    { path: `${API}/${id}/members/export`, targets: [id], shows: 'members', ifSeen: 'invitation' },
    { path: `${API}/${id}/members/export?separator=semicolon&locale=fr`, targets: [id] },
  ];
};

const webhookProbes = ({ id, webhooks }: Spot): Probe[] => [
  { path: `${API}/${id}/webhooks`, targets: [id], shows: 'webhooks' },
  ...webhooks.flatMap((webhook): Probe[] => {
    const path = `${API}/${id}/webhooks/${webhook.id}/deliveries`;
    const targets = [id, webhook.id];
    return [
      { path, targets, shows: `log ${webhook.id}` },
      { path: `${path}?pagination[pageSize]=1`, targets },
    ];
  }),
];

const STATES_OF_COMMUNITIES = ['requested', 'information-asked', 'refused', 'draft', 'active', 'dormant', 'archived'];
const STATES = ['invited', 'requested', 'active', 'suspended', 'banned', 'left', 'removed', 'refused'];

/** Moderators can know somebody who left by a post, and still do not find them here. */
const seenWith = (state: string): Thing =>
  state === 'active' ? 'members' : state === 'banned' ? 'banned' : 'application';

function membersProbes({ id, people, place }: Spot): Probe[] {
  const base = `${API}/${id}/members`;
  const targets = [id];
  const { isDeep } = place;
  const more = isDeep ? ['role=member', 'role=owner', 'country=PT', 'institution=x'] : [];
  return [
    { path: `${base}?pagination[pageSize]=100`, targets, shows: 'members' },
    { path: `${base}?_q=zq&sort=joinedAt:desc`, targets },
    { path: `${base}?_q=@`, targets, counts: [] },
    { path: `${base}?sort=requestedAt&pagination[page]=2&pagination[pageSize]=2`, targets },
    ...more.map((filter) => ({ path: `${base}?filters[${filter.replace('=', ']=')}`, targets })),
    ...STATES.filter((state) => isDeep || ['requested', 'banned', 'active'].includes(state)).map((state) => ({
      path: `${base}?filters[state]=${state}&pagination[pageSize]=100`,
      targets,
      ...(state === 'suspended' ? {} : { shows: `members ${state}`, ifSeen: seenWith(state) }),
    })),
    ...people
      .filter((_, n) => isDeep || n % 3 === 0)
      .map((person) => ({ path: `${base}/${person.id}`, targets: [id, person.id] })),
  ];
}

function forumProbes({ id, categories, topics }: Spot): Probe[] {
  const base = `${API}/${id}/topics`;
  const targets = [id];
  return [
    { path: `${API}/${id}/categories`, targets, shows: 'categories' },
    { path: `${base}?pagination[pageSize]=100`, targets, shows: 'topics' },
    { path: `${base}?pagination[pageSize]=2`, targets },
    { path: `${base}?_q=zq`, targets },
    ...categories.map((category) => ({ path: `${base}?filters[category]=${category}`, targets })),
    ...['unread]=true', 'unread]=false', 'pinned]=true', 'pinned][$eq]=false'].map((filter) => ({
      path: `${base}?filters[${filter}`,
      targets,
    })),
    ...topics.flatMap((topic, n): Probe[] => {
      const inTopic = [id, topic.id];
      const posts = `${base}/${topic.id}/posts`;
      return [
        { path: `${base}/${topic.id}`, targets: inTopic, shows: `topic ${n}` },
        { path: `${base}/${topic.id}/subscription`, targets: inTopic },
        { path: `${posts}?pagination[pageSize]=100`, targets: inTopic, shows: `posts ${topic.id}` },
        ...(topic.posts.length === 1
          ? []
          : ['around=last&pagination[pageSize]=3', 'around=unread', 'around=first&pagination[pageSize]=2'].map(
              (how) => ({
                path: `${posts}?${how}`,
                targets: inTopic,
              })
            )),
        ...topic.posts.flatMap((post, index): Probe[] => [
          { path: `${posts}/${post}`, targets: [...inTopic, post], shows: `post ${topic.id} ${index + 1}` },
          ...(n > 1 || (n === 1 && index > 3)
            ? []
            : [{ path: `${posts}/${post}/revisions`, targets: [...inTopic, post], shows: `revisions ${post}` }]),
        ]),
      ];
    }),
  ];
}

/** The routes about all communities, with every filter and order; what is filtered by must not tell yes from no either. */
export function directoryProbes({ spots, canaries }: World): Probe[] {
  const cards = spots.map(({ id }) => id);
  const some = (path: string, more: Partial<Probe> = {}): Probe => ({ path: `${API}${path}`, targets: [], ...more });
  const cardsWhere = (holds: (spot: Spot) => boolean) => spots.filter(holds).map(({ id }) => id);
  const filters: [filter: string, counts: Probe['counts']][] = [
    ['visibility]=public', cardsWhere(({ place }) => place.visibility === 'public')],
    ['visibility][$eq]=private', cardsWhere(({ place }) => place.visibility === 'private')],
    ['joinPolicy]=request', cardsWhere(({ place }) => place.listed)],
    ['joinPolicy]=invitation', cardsWhere(({ place }) => !place.listed)],
    ['language]=fr', cards],
    ['theme]=x', []],
    ['mine]=true', undefined],
    ['mine]=false', cards],
    ...STATES_OF_COMMUNITIES.map((state): [string, Probe['counts']] => [
      `state]=${state}`,
      // The state is no part of the card; the platform team knows it of each.
      (viewer) => {
        const found = cardsWhere(({ place }) => place.state === state);
        return viewer.name === 'team' ? found : found.map((id) => about(id, 'purpose'));
      },
    ]),
  ];
  const about = (id: string, what: string) =>
    [...canaries.all.values()].find((it) => it.place === canaries.secret(id).place && it.what.startsWith(what))
      ?.canary ?? '';
  return [
    some('?pagination[pageSize]=100', { shows: 'directory en', counts: cards }),
    some('?pagination[pageSize]=100&locale=fr&sort=name', { shows: 'directory fr', counts: cards }),
    some('?pagination[pageSize]=100&sort=memberCount:desc', { shows: 'directory en', counts: cards }),
    some('?pagination[pageSize]=100&sort=lastActivityAt:desc', { shows: 'directory en', counts: cards }),
    some('?_q=zq&pagination[pageSize]=3&pagination[page]=2', { counts: cards }),
    ...filters.map(([filter, counts]) => some(`?filters[${filter}&pagination[pageSize]=100`, { counts })),
    ...ASKED.reads.flatMap((n) => {
      const spot = spots[n] as Spot;
      const about = (what: string) =>
        [...canaries.all.values()].find((it) => it.place === spot.place && it.what.startsWith(what))?.canary ?? '';
      return [
        some(`?filters[region]=${spot.region}`, { counts: [about('purpose')] }),
        ...['name', 'summary in fr'].map((it) => some(`?_q=${about(it)}`, { counts: [about(it)] })),
        ...['description in en', 'purpose'].map((it) => some(`?_q=${about(it)}`, { counts: [] })),
      ];
    }),
    some('/taxonomies'),
    some('/profile'),
    some('/notifications?pagination[pageSize]=100'),
    some('/notifications/count'),
    some('/notifications/settings'),
    some('/invitations/look?token=x'),
    some('/mail/unsubscribe?token=x'),
    some('/calendar/feed'),
    some('/calendar/feed/x/events.ics'),
  ];
}
