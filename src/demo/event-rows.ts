import { eventTexts, zones } from './data/events';
import { people as everybody, type Who } from './data/people';
import { rolesIn } from './membership-rows';
import { add, newId, type Row, type Scene } from './rows';
import { chance, DAY } from './time';

type Answer = 'yes' | 'maybe' | 'no' | 'waiting';

interface Demo extends Row {
  title: string;
  text: string;
  /** Days from today, hour on the clock there, minutes that it takes. */
  day: number;
  hour: number;
  minutes: number;
  recurrence?: string | null;
}

const PUBLISHED_BEFORE = 20;

/** A few events of each community that was opened: one past, a webinar, a series, a cancelled one and a full one. */
export function eventRows(scene: Scene): void {
  const { content, now } = scene;
  if (!content.steps.some(({ action }) => action === 'opened')) return;
  const texts = eventTexts[content.language];
  const [first, second, ...others] = [...rolesIn(scene).keys()];
  if (!first || !second) return;
  const speakers = [first, second].map((who) => ({ name: everybody[who].name }));
  const address = `https://meet.example.org/${content.slug}`;

  const { material, ...story } = texts.past;
  const past = {
    ...story,
    category: 'webinar',
    day: -24,
    hour: 14,
    minutes: 90,
    speakers,
    recording: `https://video.example.org/${content.slug}`,
    materials: [{ title: material, address: `https://www.example.org/${content.slug}.pdf` }],
  };
  answers(scene, eventRow(scene, first, past), [second, ...others].slice(0, 9), () => 'yes');

  // Of a community that rests or was closed nothing is to come.
  if (content.state !== 'active') return;
  const { question, answers: said, ...webinar } = texts.webinar;
  const asked = { id: newId(), text: question, required: false };
  const plan = { ...webinar, category: 'webinar', day: 9, hour: 15, minutes: 60, speakers, onlineLink: address };
  const id = eventRow(scene, first, { ...plan, questions: [asked] });
  const yesOrMaybe = (who: Who): Answer => (chance('maybe', who) < 0.3 ? 'maybe' : 'yes');
  answers(scene, id, [second, ...others].slice(0, 8), yesOrMaybe, (n) =>
    said[n] ? [{ question: asked.id, text: said[n] }] : []
  );

  const series = { ...texts.series, day: 4 - 28, hour: 11, minutes: 45, recurrence: 'FREQ=WEEKLY;COUNT=26' };
  answers(scene, eventRow(scene, second, { ...series, onlineLink: address }), others.slice(0, 4), yesOrMaybe);

  const { reason, ...visit } = texts.cancelled;
  const at = new Date(now - 2 * DAY);
  const cancelled = { ...visit, text: '', category: 'other', day: 13, hour: 8, minutes: 480 };
  answers(
    scene,
    eventRow(scene, first, { ...cancelled, cancelledAt: at, cancelReason: reason, sequence: 1 }),
    others.slice(0, 3),
    () => 'yes'
  );

  const capacity = 3;
  const workshop = { ...texts.full, category: 'training', day: 17, hour: 9, minutes: 240, capacity };
  const line = [second, ...others].slice(0, capacity + 3);
  answers(scene, eventRow(scene, first, workshop), line, (_, n) => (n < capacity ? 'yes' : 'waiting'));
}

function eventRow(scene: Scene, author: Who, { day, hour, minutes, recurrence = null, ...rest }: Demo): string {
  const { content, id: community, people, now, render, eventTimes } = scene;
  const start = new Date(new Date(now + day * DAY).setUTCHours(hour, 0, 0, 0));
  const local = (time: Date) => time.toISOString().slice(0, 16);
  const times = eventTimes({
    start: local(start),
    end: local(new Date(start.getTime() + minutes * 60_000)),
    zone: zones[content.language],
    recurrence,
  });
  const written = Math.min(now - DAY, start.getTime() - PUBLISHED_BEFORE * DAY);
  return add(scene, 'event', written, {
    community,
    author: people[author],
    audience: content.visibility === 'private' ? 'members' : 'public',
    language: content.language,
    state: 'published',
    category: 'meeting',
    speakers: [],
    materials: [],
    questions: [],
    sequence: 0,
    ...times,
    ...rest,
    html: render(rest.text),
  });
}

/** Who answered what, one after the other; those who wait stand in a line. */
function answers(
  scene: Scene,
  event: string,
  who: Who[],
  answerOf: (who: Who, n: number) => Answer,
  saidBy: (n: number) => Row[] = () => []
): void {
  const { id: community, people, now } = scene;
  let turn = 0;
  who.forEach((it, n) => {
    const at = now - (1 + 0.5 * (who.length - n)) * DAY;
    const answer = answerOf(it, n);
    add(scene, 'attendance', at, {
      community,
      event,
      member: people[it],
      answer,
      turn: answer === 'waiting' ? (turn += 1) : 0,
      answers: saidBy(n),
      answeredAt: new Date(at),
    });
  });
}
