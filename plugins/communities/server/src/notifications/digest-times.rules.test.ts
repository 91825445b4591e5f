import fc from 'fast-check';
import { nextDigest } from './digest-times';

const at = (text: string) => new Date(text);
const next = (...args: Parameters<typeof nextDigest>) => nextDigest(...args)?.toISOString();

describe('the time of the next digest', () => {
  it('is the hour of the person’s own clock', () => {
    expect(next(at('2026-11-22T10:00:00Z'), 'daily', 8, 'Africa/Dakar')).toBe('2026-11-23T08:00:00.000Z');
    expect(next(at('2026-11-22T07:59:00Z'), 'daily', 8, 'Africa/Dakar')).toBe('2026-11-22T08:00:00.000Z');
    expect(next(at('2026-11-22T08:00:00Z'), 'daily', 8, 'Africa/Dakar')).toBe('2026-11-23T08:00:00.000Z');
    expect(next(at('2026-11-22T10:00:00Z'), 'daily', 8, 'Asia/Kathmandu')).toBe('2026-11-23T02:15:00.000Z');
    expect(next(at('2026-11-22T10:00:00Z'), 'daily', 8, 'Pacific/Apia')).toBe('2026-11-22T19:00:00.000Z');
  });

  it('is a Monday where it is weekly, and the full hour where it is hourly', () => {
    expect(next(at('2026-11-22T10:00:00Z'), 'weekly', 8, 'UTC')).toBe('2026-11-23T08:00:00.000Z');
    expect(next(at('2026-11-23T08:00:00Z'), 'weekly', 8, 'UTC')).toBe('2026-11-30T08:00:00.000Z');
    expect(next(at('2026-11-22T10:20:00Z'), 'hourly', 8, 'Asia/Kathmandu')).toBe('2026-11-22T11:15:00.000Z');
    expect(nextDigest(at('2026-11-22T10:20:00Z'), 'none', 8, 'UTC')).toBeNull();
  });

  it('holds on the days on which clocks change', () => {
    // Lisbon skips 01:00 on this day, and has it twice on the other.
    expect(next(at('2027-03-27T12:00:00Z'), 'daily', 1, 'Europe/Lisbon')).toBe('2027-03-28T01:00:00.000Z');
    expect(next(at('2027-10-30T12:00:00Z'), 'daily', 1, 'Europe/Lisbon')).toBe('2027-10-31T00:00:00.000Z');
    expect(next(at('2027-10-31T00:30:00Z'), 'daily', 1, 'Europe/Lisbon')).toBe('2027-11-01T01:00:00.000Z');
  });

  it('comes once a day of the person, whatever zone and hour', () => {
    const zones = ['Europe/Lisbon', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Pacific/Apia'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.nat(23), fc.nat(700), (zone, hour, day) => {
        const days: string[] = [];
        let time = new Date(Date.UTC(2026, 0, 1 + day, 3));
        for (let n = 0; n < 5; n += 1) {
          time = nextDigest(time, 'daily', hour, zone) as Date;
          days.push(time.toLocaleDateString('sv', { timeZone: zone }));
        }
        expect(new Set(days).size).toBe(5);
        const first = new Date(`${days[0]}T00:00:00Z`).getTime();
        expect(new Date(`${days[4]}T00:00:00Z`).getTime() - first).toBe(4 * 86_400_000);
      })
    );
  });
});
