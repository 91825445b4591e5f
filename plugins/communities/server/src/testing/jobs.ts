interface Asked {
  key?: string;
  payload?: Record<string, unknown>;
  /** Milliseconds since 1970; at once where it is left out. */
  runAt?: number;
}

/** A row of `cm_jobs`, for tests that do not wait until something asks for the job. */
export const jobRow = (name: string, { key = 'test', payload = {}, runAt = 0 }: Asked = {}) => ({
  name,
  key,
  payload: JSON.stringify(payload),
  run_at: runAt,
  asked: 1,
  attempts: 0,
  dead: false,
  created_at: 0,
});
