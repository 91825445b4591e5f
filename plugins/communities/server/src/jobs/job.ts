/** Work that is done outside of requests, at least once. */
export interface Job {
  name: string;
  /** Attempts before the job is given up and waits for somebody in the panel. */
  tries: number;
  /** Milliseconds before the second attempt; doubled before each further one, up to `longest`. */
  pause: number;
  longest: number;
  /** Asks for the job every so many minutes, counted from midnight UTC, once over all processes. */
  everyMinutes?: number;
  /** Long work looks at `stopping` and asks for the rest of itself again. */
  handle(payload: Record<string, unknown>, stopping: AbortSignal): Promise<void>;
}

export const job = (name: string, handle: Job['handle'], how: Partial<Omit<Job, 'name' | 'handle'>> = {}): Job => ({
  name,
  tries: 10,
  pause: 5_000,
  longest: 3_600_000,
  ...how,
  handle,
});
