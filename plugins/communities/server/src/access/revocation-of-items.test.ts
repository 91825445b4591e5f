import type { SiteProcess } from '../testing/boot';
import { call } from '../testing/http';
import { demand, setScene, type Hand, type Scene } from '../testing/scene';
import { download, eventually, pdfSaying, upload } from '../testing/uploading';

/** Somebody in a private community, and every address at which something of its sections is read. */
interface Case {
  path: string;
  owner: Hand;
  ann: Hand;
  document: string;
  event: string;
  announcement: string;
  /** By section. */
  addresses: Record<'documents' | 'events' | 'announcements', string[]>;
  /** For calendar programs, of all communities of the person: whoever has it needs no log-in. */
  feed: string;
}

describe('documents, events and announcements end for whoever may no longer read them, on every process', () => {
  let scene: Scene;
  let other: SiteProcess;
  beforeAll(async () => {
    scene = await setScene();
    other = await scene.second();
  });
  afterAll(() => scene.close());

  const begin = async (): Promise<Case> => {
    const { path, owner } = await scene.community({ visibility: 'private', joinPolicy: 'request' });
    const ann = await scene.joined(path, owner);
    const add = async (what: string, data: object) =>
      demand(await owner.post(`${path}/${what}`, { ...data }), 201).body.data.documentId as string;
    const folder = await add('folders', { name: 'Minutes', audience: 'members' });
    const file = await pdfSaying('Only for us');
    const sent = await upload(scene, owner, `${path}/documents`, 'us.pdf', file, { audience: 'members', folder });
    const document = demand(sent, 201).body.data.documentId as string;
    const versions = demand(await owner.get(`${path}/documents/${document}/versions`), 200).body.data;
    const when = { start: '2031-05-05T09:00', end: '2031-05-05T10:00', zone: 'America/Sao_Paulo' };
    const event = await add('events', { title: 'Only for us', ...when });
    const announcement = await add('announcements', { title: 'Only for us', text: 'x', acknowledge: true });
    demand(await owner.post(`${path}/announcements/${announcement}/publish`), 200);
    const feed = new URL(demand(await ann.post('/calendar/feed'), 201).body.data.address as string).pathname;
    await eventually(
      () => download(scene, ann, `${path}/documents/${document}/thumbnail`),
      ({ status }) => status === 200
    );
    const [documents, events, announcements] = ['documents', 'events', 'announcements'].map((it) => `${path}/${it}`);
    const addresses = {
      documents: [
        `${documents}?_q=only`,
        `${documents}/${document}`,
        ...['file', 'thumbnail', 'versions', `versions/${versions[0].documentId}/file`].map(
          (it) => `${documents}/${document}/${it}`
        ),
        `${path}/folders`,
        `${path}/folders/${folder}/zip`,
      ],
      events: [
        `${events}`,
        `${path}/occurrences?from=2031-05-01T00:00:00Z&to=2031-05-31T00:00:00Z`,
        `${events}/${event}`,
        `${events}/${event}/attendees`,
        `${events}/${event}/event.ics`,
      ],
      announcements: [`${announcements}`, `${announcements}/${announcement}`],
    };
    const it = { path, owner, ann, document, event, announcement, addresses, feed };
    expect(await refused(it, Object.values(addresses).flat())).toEqual([]);
    expect(await feeds(it)).toEqual([true, true]);
    return it;
  };

  const sites = () => [other.url, scene.site.url];
  /** What is read at these addresses is asked for at the other process first, which did not hear what happened. */
  const statuses = async ({ ann }: Case, addresses: string[]) => {
    const all: [address: string, status: number][] = [];
    for (const url of sites()) {
      const token = ann.user.token;
      for (const it of addresses) all.push([it, (await call(`${url}/api/communities${it}`, { token })).status]);
    }
    return all;
  };
  const refused = async (it: Case, addresses: string[]) =>
    (await statuses(it, addresses)).filter(([, status]) => status !== 200);
  const open = async (it: Case, addresses: string[]) =>
    (await statuses(it, addresses)).filter(([, status]) => status < 400);
  const feeds = async ({ feed }: Case) => {
    const texts = sites().map(async (url) => String((await call(`${url}${feed}`)).body).includes('Only for us'));
    return Promise.all(texts);
  };
  const section = (name: string) => ({ name, enabled: false, label: null, defaultAudience: 'members' });
  const member = ({ path, ann }: Case) => `${path}/members/${ann.user.documentId}`;
  const block = (hand: Hand) =>
    scene.site.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: hand.user.id }, data: { blocked: true } });

  it.each<[string, (it: Case) => Promise<unknown>]>([
    ['leaving', ({ path, ann }) => ann.post(`${path}/leave`)],
    ['being removed', (it) => it.owner.delete(member(it))],
    ['being banned', (it) => it.owner.post(`${member(it)}/ban`, { reason: 'r' })],
    ['the account being blocked', ({ ann }) => block(ann)],
  ])('%s', async (_, act) => {
    const it = await begin();
    await act(it);
    expect(await open(it, Object.values(it.addresses).flat())).toEqual([]);
    expect(await feeds(it)).toEqual([false, false]);
    expect([403, 404]).toContain(
      (await it.ann.put(`${it.path}/events/${it.event}/attendance`, { answer: 'yes' })).status
    );
    expect([403, 404]).toContain((await it.ann.post(`${it.path}/announcements/${it.announcement}/acknowledge`)).status);
  });

  it.each(['documents', 'events', 'announcements'] as const)('the section %s being switched off', async (name) => {
    const it = await begin();
    demand(await it.owner.put(it.path, { sections: [section(name)] }), 200);
    expect(await open(it, it.addresses[name])).toEqual([]);
    const others = Object.entries(it.addresses).flatMap(([other, addresses]) => (other === name ? [] : addresses));
    expect(await refused(it, others)).toEqual([]);
    expect(await feeds(it)).toEqual(name === 'events' ? [false, false] : [true, true]);
  });

  it('being deleted', async () => {
    const it = await begin();
    for (const one of [`documents/${it.document}`, `events/${it.event}`, `announcements/${it.announcement}`]) {
      demand(await it.owner.delete(`${it.path}/${one}`), 204);
    }
    const ids = [it.document, it.event, it.announcement];
    const theirs = Object.values(it.addresses).flat();
    expect(
      await open(
        it,
        theirs.filter((address) => ids.some((id) => address.includes(id)))
      )
    ).toEqual([]);
    expect(await feeds(it)).toEqual([false, false]);
  });
});
