import { demand, setScene, type Hand, type Scene } from '../testing/scene';
import { openHooks, type Hooks } from '../testing/webhooks';

describe('webhooks of announcements', () => {
  let scene: Scene;
  let hooks: Hooks;
  beforeAll(async () => {
    const opened = await openHooks(setScene);
    [scene, hooks] = [opened.scene, opened];
  });
  afterAll(async () => {
    await scene.close();
    await hooks.sink.close();
  });

  const publish = async (hand: Hand, path: string, values: Record<string, unknown>) => {
    const body = { title: 'A title', text: 'A text', ...values };
    const { documentId } = demand(await hand.post(`${path}/announcements`, body), 201).body.data;
    demand(await hand.post(`${path}/announcements/${documentId}/publish`), 200);
    return documentId as string;
  };

  it('tell of what is out; those of the platform of what everybody reads, and a text of nothing else', async () => {
    scene.site.strapi.config.set('plugin::communities.webhooks.withText', true);
    const { path, owner } = await scene.community();
    const [ours, theirs] = [await hooks.add(scene.team), await hooks.add(owner, path)];
    const moderators = await publish(owner, path, { recipients: 'moderators' });
    const open = await publish(owner, path, { audience: 'public' });
    await hooks.sink.until(theirs.path, 2);
    await hooks.sink.until(ours.path, 1);
    const sent = hooks.bodies(theirs) as { type: string; data: Record<string, unknown> }[];
    const about = (id: string) => sent.find(({ data }) => data.announcement === id);
    expect(about(moderators)?.type).toBe('announcement.published');
    expect([about(moderators)?.data.title, about(moderators)?.data.text]).toEqual([undefined, undefined]);
    const whole = { announcement: open, actor: owner.user.documentId, title: 'A title', text: 'A text' };
    expect(about(open)).toMatchObject({ type: 'announcement.published', data: whole });
    expect(hooks.bodies(ours)).toMatchObject([{ type: 'announcement.published', data: whole }]);
  });
});
