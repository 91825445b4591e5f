import { createHash } from 'node:crypto';

export const DAY = 24 * 60 * 60 * 1000;
const HOUR = DAY / 24;

/** From 0 to 1, and always the same for the same words: the demo looks alike on every machine. */
export function chance(...words: Array<string | number>): number {
  return createHash('sha256').update(words.join('\n')).digest().readUInt32BE(0) / 2 ** 32;
}

/** The same day at an hour when people are at work somewhere, but later than `after`. */
export function inDaytime(time: number, after: number, ...words: Array<string | number>): number {
  const hour = new Date(time).setUTCHours(6, 0, 0, 0) + chance('hour', ...words) * 12 * HOUR;
  return hour > after ? hour : after + (0.4 + chance('soon', ...words)) * HOUR;
}

/** Keeps a time in the past: what would lie ahead of `now` comes on the way there instead. */
export const notAhead = (time: number, after: number, now: number): number =>
  time < now - HOUR ? time : after + (now - after) * 0.4;
