import { ask, likeness, type Asking, type Wire } from './ask';
import type { Secret } from './canaries';
import type { Probe } from './probes';
import { sees } from './truth';
import type { Viewer } from './viewers';
import type { World } from './world';

/** An id of the right form that no row has. */
export const NEVER = 'zznevernever';
/** A list of thousands would say no more than its beginning. */
const SHOWN = 20;

/** Whether the promise lets this viewer know this. */
export function maySee(viewer: Viewer, { place, anyOf }: Secret): boolean {
  const column = viewer.column(place);
  // What one was told about oneself stays one's own, also where the community is hidden now.
  const isTold = anyOf.some((sights) => sights.some(({ thing }) => thing === 'told'));
  if (!isTold && !sees(column, 'card', place, false)) return false;
  return anyOf.some((sights) => sights.every(({ thing, own }) => sees(column, thing, place, own === viewer.person)));
}

/** Whether the viewer is one person to the plugin: no visitor, no token and not the platform team. */
const isPerson = (viewer: Viewer, { place }: Secret) => !['vis', 'team'].includes(viewer.column(place));

/** Whether one of the things that a request names does not exist for this viewer. */
export const isHiddenFrom = (viewer: Viewer, { targets }: { targets: string[] }, { canaries }: World) =>
  targets.some((canary) => !maySee(viewer, canaries.secret(canary)));

/** Asks, and compares each answer with the promise. Collects what is wrong. */
export class Judge {
  probes = 0;
  leaks = 0;
  wronglyHidden = 0;
  private faults: string[] = [];
  private readonly nevers = new Map<string, Promise<Wire>>();
  private readonly planted = new Map<string, Secret[]>();

  constructor(
    private readonly url: string,
    private readonly world: World
  ) {
    for (const secret of world.canaries.all.values()) {
      for (const path of secret.on) {
        const key = path.startsWith('directory') ? path : `${secret.place.name}: ${path}`;
        this.planted.set(key, [...(this.planted.get(key) ?? []), secret]);
      }
    }
  }

  async try(viewer: Viewer, probe: Probe): Promise<void> {
    const answer = await ask(this.url, viewer, probe);
    this.probes += 1;
    const sent = probe.body === undefined ? '' : JSON.stringify(probe.body);
    const about = `${viewer.name}: ${probe.method ?? 'GET'} ${probe.path} ${sent} → ${answer.status}`;
    this.scan(viewer, answer, about, probe.path + sent);
    this.demandShown(viewer, probe, answer, about);
    this.demandCount(viewer, probe, answer, about);
    await this.demandNothing(viewer, probe, answer, about);
  }

  /** Nothing that the viewer may not see is in these bytes, but what they sent themselves. */
  scan(viewer: Viewer, answer: Wire, about: string, sent: string, allowed: (secret: Secret) => boolean = () => false) {
    if (answer.status >= 500) this.blame(`${about}: ${answer.body.toString().slice(0, 200)}`);
    for (const canary of this.world.canaries.in(answer.bytes)) {
      const secret = this.world.canaries.secret(canary);
      if (sent.includes(canary) || maySee(viewer, secret) || allowed(secret)) continue;
      this.leaks += 1;
      this.blame(`LEAK ${about}: ${secret.what}`);
    }
  }

  private demandShown(viewer: Viewer, { shows, ifSeen, targets, isPersonal }: Probe, answer: Wire, about: string) {
    if (shows === undefined || viewer.isTurnedAway) return;
    const place = targets[0] && this.world.canaries.secret(targets[0]).place;
    if (ifSeen && !(place && sees(viewer.column(place), ifSeen, place, false))) return;
    const text = answer.bytes.toString('latin1');
    for (const secret of this.planted.get(place ? `${place.name}: ${shows}` : shows) ?? []) {
      if (!maySee(viewer, secret) || text.includes(secret.canary)) continue;
      if (isPersonal && !isPerson(viewer, secret)) continue;
      this.wronglyHidden += 1;
      this.blame(`HIDDEN ${about}: ${secret.what}`);
    }
  }

  private demandCount(viewer: Viewer, { counts }: Probe, answer: Wire, about: string) {
    if (!counts || answer.status !== 200) return;
    const { meta } = JSON.parse(answer.body.toString()) as { meta: { pagination: { total: number } } };
    const counted = typeof counts === 'function' ? counts(viewer) : counts;
    const expected = counted.filter((canary) => maySee(viewer, this.world.canaries.secret(canary))).length;
    if (meta.pagination.total === expected) return;
    this.leaks += 1;
    this.blame(`COUNT ${about}: ${meta.pagination.total} instead of ${expected}`);
  }

  /** A thing that one may not see answers as an id that never was. */
  async demandNothing(viewer: Viewer, probe: Asking & { targets: string[] }, answer: Wire, about: string) {
    const hidden = probe.targets.find((canary) => !maySee(viewer, this.world.canaries.secret(canary)));
    if (hidden === undefined) return;
    const path = probe.path.split(hidden).join(NEVER);
    const body = probe.body === undefined ? undefined : JSON.stringify(probe.body).replaceAll(hidden, NEVER);
    const key = [viewer.name, probe.method, path, JSON.stringify(probe.headers), body].join(' ');
    const never = this.nevers.get(key) ?? ask(this.url, viewer, { ...probe, path, body });
    this.nevers.set(key, never);
    const [is, was] = [likeness(answer, hidden), likeness(await never, NEVER)];
    if (is === was) return;
    this.leaks += 1;
    this.blame(`DIFFERS ${about} from one that never was:\n${is.slice(0, 400)}\n${was.slice(0, 400)}`);
  }

  /** What was wrong since they were last taken, so that each test tells of its own. */
  takeFaults(): string[] {
    return this.faults.splice(0);
  }

  blame(fault: string) {
    if (this.faults.length < SHOWN) this.faults.push(fault);
  }
}
