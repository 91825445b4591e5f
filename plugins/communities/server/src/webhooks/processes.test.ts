import type { SiteProcess } from '../testing/boot';
import { databaseKind } from '../testing/database';
import { demand, setScene, type Hand, type Scene } from '../testing/scene';
import { openHooks, type Hooks } from '../testing/webhooks';

/** On SQLite, which serves one process, requests of the same process do. */
describe('webhooks and two processes', () => {
  let scene: Scene;
  let hooks: Hooks;
  let second: SiteProcess | undefined;
  beforeAll(async () => {
    const opened = await openHooks(setScene);
    [scene, hooks] = [opened.scene, opened];
    if (databaseKind() === 'postgres') second = await scene.second();
  });
  afterAll(async () => {
    await scene.close();
    await hooks.sink.close();
  });

  it('send each happening once to each webhook', async () => {
    const { path, owner } = await scene.community();
    const there = scene.at(second?.url ?? scene.site.url, owner);
    const all = [await hooks.add(owner, path), await hooks.add(owner, path), await hooks.add(scene.team)];
    const start = async (hand: Hand, n: number) =>
      demand(await hand.post(`${path}/topics`, { title: `Topic ${n}`, text: 'x', audience: 'public' }), 201);
    await Promise.all(Array.from({ length: 24 }, (_, n) => start(n % 2 === 0 ? owner : there, n)));
    for (const it of all) {
      await hooks.sink.until(it.path, 24);
      await hooks.hurry();
    }
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    for (const it of all) {
      const arrived = hooks.sink.at(it.path);
      expect(arrived).toHaveLength(24);
      expect(new Set(arrived.map(({ headers }) => headers['webhook-id'])).size).toBe(24);
      const topics = hooks.bodies(it).map(({ data }) => (data as { topic: string }).topic);
      expect(new Set(topics).size).toBe(24);
    }
  });
});
