import type { Page } from 'playwright-core';
import type { Event } from '../shared/events';
import type { Notification } from '../shared/notifications';
import type { TestUser } from '../server/src/testing/people';
import { eventually } from '../server/src/testing/uploading';
import { keepPicture, PATIENCE, wrongs } from './panel';
import { confirm, press, said } from './panel-hands';
import { beginWalk, type Walk } from './panel-walk';
import { ask } from './panel-world';

jest.setTimeout(4 * PATIENCE);

// One moment for all of it: midnight may pass while it runs.
const NOW = Date.now();
const day = (more: number) => new Date(NOW + more * 86_400_000).toISOString().slice(0, 10);

/** An event with a waiting list that is cancelled, and a series. Each step begins where the one before it ended. */
describe('events in the panel', () => {
  let walk: Walk;
  let page: Page;
  let bruno: TestUser;
  let chen: TestUser;
  let webinar: string;
  let series: string;
  beforeAll(async () => {
    walk = await beginWalk(['bruno', 'chen']);
    [bruno, chen] = walk.members as [TestUser, TestUser];
    ({ page } = walk);
    await walk.go('events');
  });
  afterAll(() => walk.end());

  const read = (event: string, who = walk.owner) => ask<Event>(walk.site, who, 'GET', `${walk.at}/events/${event}`);
  const attend = (who: TestUser, event: string, answers: object[] = []) =>
    ask<Event>(walk.site, who, 'PUT', `${walk.at}/events/${event}/attendance`, { answer: 'yes', answers });
  /** Waits until somebody was told of something, and gives what they read. */
  const told = async (who: TestUser, kind: string) => {
    const all = () => ask<Notification[]>(walk.site, who, 'GET', '/notifications?locale=en');
    const found = await eventually(all, (them) => them.some((it) => it.kind === kind));
    return found.find((it) => it.kind === kind);
  };
  const dates = () => page.getByRole('list', { name: 'Dates of the series' }).getByRole('listitem');
  const changeDate = (n: number, deed: RegExp) => dates().nth(n).getByRole('button', { name: deed }).click();

  it('take place on the clock of their place', async () => {
    await page.getByRole('link', { name: 'New event' }).click();
    await page.getByLabel('Title').fill('Webinar on registries');
    await page.getByLabel('Begins').fill(`${day(3)}T10:00`);
    const zone = page.getByRole('combobox', { name: 'Time zone' });
    await zone.click();
    expect(await page.getByRole('option').count()).toBeGreaterThan(300);
    await zone.fill('atlantis');
    await said(page, 'Nothing matches your search.');
    await zone.fill('bogo');
    await keepPicture(page, 'events-zones', 'window');
    await zone.press('Enter');
    expect(await zone.inputValue()).toBe('America/Bogota');
    await page.getByLabel('Places', { exact: true }).fill('1');
    await press(page, 'Add a question');
    await page.getByRole('textbox', { name: 'Question 1' }).fill('From which country?');
    await page.getByRole('checkbox', { name: 'Has to be answered' }).click();
    await keepPicture(page, 'events-new');
    expect(await wrongs(page)).toEqual([]);
    await press(page, 'Publish');
    await page.getByRole('heading', { name: 'Webinar on registries' }).waitFor();
    await said(page, /^America\/Bogota: .+ at 10:00 AM – 11:00 AM$/);
    webinar = new URL(page.url()).searchParams.get('event') as string;
    expect(await read(webinar)).toMatchObject({
      startsAt: `${day(3)}T15:00:00.000Z`,
      endsAt: `${day(3)}T16:00:00.000Z`,
      capacity: 1,
      questions: [{ text: 'From which country?', required: true }],
    });
  });

  it('show who comes, what they answered, and who waits for a place', async () => {
    const { questions } = await read(webinar, bruno);
    const answers = [{ question: questions[0]?.id, text: 'Mali' }];
    await attend(bruno, webinar, answers);
    expect((await attend(chen, webinar, answers)).attendance).toMatchObject({ answer: 'waiting', position: 1 });
    await page.reload();
    await said(page, '1 attend, 1 wait');
    const people = page.getByRole('list', { name: 'Who attends' }).getByRole('listitem');
    await people.filter({ hasText: 'bruno' }).getByText('Mali').waitFor();
    await people.filter({ hasText: 'chen' }).getByText('Waiting, number 1').waitFor();
    await page.getByText('Full', { exact: true }).waitFor();
    await keepPicture(page, 'events-attendees');
    expect(await wrongs(page)).toEqual([]);
  });

  it('are moved, one date of a series at a time', async () => {
    const times = { start: `${day(2)}T09:00`, end: `${day(2)}T10:00`, zone: 'Africa/Dakar' };
    const what = { title: 'Office hour', ...times, recurrence: 'FREQ=WEEKLY;COUNT=10', place: 'Room 1' };
    series = (await ask(walk.site, walk.owner, 'POST', `${walk.at}/events`, what)).documentId;
    await attend(chen, series);
    await walk.go(`events?event=${series}`);
    await press(page, 'Show 2 more dates');
    expect(await dates().count()).toBe(10);
    await changeDate(1, /^Move /);
    await said(page, 'Those who said yes or maybe, and those who wait for a place, are told at once.');
    await page.getByLabel('Begins').fill(`${day(10)}T15:00`);
    await page.getByLabel('Place', { exact: true }).fill('Room 2');
    await keepPicture(page, 'events-move', 'window');
    expect(await wrongs(page, '[role="alertdialog"]')).toEqual([]);
    // What has no room on a phone scrolls, and the button does not.
    await page.setViewportSize({ width: 390, height: 600 });
    await keepPicture(page, 'events-move-phone', 'window');
    await confirm(page, 'Move');
    await page.setViewportSize({ width: 1280, height: 900 });
    await dates().nth(1).getByText('Changed', { exact: true }).waitFor();
    await dates()
      .nth(1)
      .getByText(/^instead of .* · Room 2$/)
      .waitFor();
    expect(await read(series, chen)).toMatchObject({
      changes: [{ occurrence: `${day(9)}T09:00`, start: `${day(10)}T15:00`, end: `${day(10)}T16:00`, place: 'Room 2' }],
      exceptions: [],
    });
    expect(await told(chen, 'event.changed')).toMatchObject({ text: expect.stringContaining('Office hour') as string });
  });

  it('are left out, and taken back in', async () => {
    for (const n of [2, 3]) {
      await changeDate(n, /^Leave out /);
      await confirm(page, 'Leave out');
      await dates().nth(n).getByText('Left out', { exact: true }).waitFor();
    }
    await said(page, '1 date was changed. 2 dates are left out.');
    await changeDate(3, /^As planned/);
    await confirm(page, 'As planned');
    await dates().nth(3).getByText('Left out', { exact: true }).waitFor({ state: 'hidden' });
    await keepPicture(page, 'events-dates');
    expect(await wrongs(page)).toEqual([]);
    expect(await read(series, chen)).toMatchObject({ exceptions: [`${day(16)}T09:00`], changes: [{}] });
    await walk.go(`events?event=${series}&show=edit`);
    expect(await page.getByRole('combobox', { name: 'Time zone' }).inputValue()).toBe('Africa/Dakar');
    await page.getByLabel('Begins').fill(`${day(2)}T08:00`);
    await said(page, '2 dates of this series were changed or left out.');
  });

  it('are cancelled, and those who attend read why', async () => {
    await walk.go(`events?event=${webinar}`);
    await press(page, 'Cancel the event');
    await said(page, 'Those who said yes or maybe, and those who wait for a place, are told at once.');
    await page.getByLabel('Reason').fill('Storm');
    await keepPicture(page, 'events-cancel', 'window');
    expect(await wrongs(page, '[role="alertdialog"]')).toEqual([]);
    await confirm(page, 'Cancel the event');
    await said(page, 'This event was cancelled: Storm');
    expect(await page.getByRole('button', { name: 'Cancel the event' }).count()).toBe(0);
    for (const who of [bruno, chen]) expect(await told(who, 'event.cancelled')).toMatchObject({ reason: 'Storm' });
    expect(await read(webinar, bruno)).toMatchObject({ cancelReason: 'Storm', may: [] });
  });

  it('stay in the calendar, where it is seen what becomes of them', async () => {
    await walk.go(`events?month=${day(3).slice(0, 7)}`);
    const entries = page.getByRole('table').getByRole('link');
    await entries.filter({ hasText: 'Webinar on registries (Cancelled)' }).first().waitFor();
    expect(await wrongs(page)).toEqual([]);
    await walk.go(`events?month=${day(10).slice(0, 7)}`);
    const moved = page.getByRole('table').locator(`td:has(time[datetime="${day(10)}"])`);
    await moved.getByRole('link', { name: /Office hour/ }).waitFor();
    await keepPicture(page, 'events-calendar');
  });

  it('look well in the dark and on a phone', async () => {
    const paths = [
      'events',
      'events?show=list',
      `events?event=${series}`,
      `events?event=${webinar}`,
      'events?show=new',
    ];
    expect(await walk.lookAgain(paths)).toEqual([]);
  });
});
