import { DAY, instantIn, isShown, isShownOnce, isZone, offsetAt, shiftsOf, wallIn, wallOf } from './clock';

const instant = (zone: string, local: string) => new Date(instantIn(zone, wallOf(local))).toISOString().slice(0, 16);

describe('clocks of zones', () => {
  it('are put back for the weeks of Ramadan in Casablanca', () => {
    expect(instant('Africa/Casablanca', '2018-05-25T23:15')).toBe('2018-05-25T23:15');
    expect(instant('Africa/Casablanca', '2018-04-27T23:15')).toBe('2018-04-27T22:15');
    expect(instant('Africa/Casablanca', '2030-01-20T10:00')).toBe('2030-01-20T10:00');
    expect(instant('Africa/Casablanca', '2030-03-20T10:00')).toBe('2030-03-20T09:00');
    const year = ['2018-01-01', '2019-01-01'].map((it) => Date.parse(it)) as [number, number];
    expect(shiftsOf('Africa/Casablanca', ...year)).toHaveLength(3);
  });

  it('skip an hour, half an hour or a day, and show others twice', () => {
    expect(instant('Europe/Lisbon', '2026-03-29T01:30')).toBe('2026-03-29T01:30');
    expect(instant('Europe/Lisbon', '2026-10-25T01:30')).toBe('2026-10-25T00:30');
    expect(instant('Australia/Lord_Howe', '2026-10-04T02:15')).toBe('2026-10-03T15:45');
    expect(instant('Pacific/Apia', '2011-12-30T12:00')).toBe('2011-12-30T22:00');
    const shown = (zone: string, local: string) => [isShown(zone, wallOf(local)), isShownOnce(zone, wallOf(local))];
    expect(shown('Europe/Lisbon', '2026-03-29T01:30')).toEqual([false, false]);
    expect(shown('Europe/Lisbon', '2026-10-25T01:30')).toEqual([true, false]);
    expect(shown('Europe/Lisbon', '2026-10-25T02:30')).toEqual([true, true]);
    expect(shown('Pacific/Apia', '2011-12-30T12:00')).toEqual([false, false]);
    expect(shown('Pacific/Apia', '2011-12-31T01:00')).toEqual([true, true]);
  });

  it('show at each instant what it was made of, in every zone', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) {
      for (let at = Date.UTC(2026, 0, 1, 0, 30); at < Date.UTC(2027, 0, 1); at += 5 * DAY) {
        const wall = wallIn(zone, at);
        expect([zone, at - instantIn(zone, wall)].join()).toMatch(/,(0|3600000|1800000|7200000)$/);
        expect(wall - at).toBe(offsetAt(zone, at) * 60_000);
      }
    }
  });

  it('are those that this Node knows', () => {
    expect(['Africa/Dakar', 'UTC', 'Mars/Olympus', '', '../etc'].map(isZone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
