/** A refused request, as far as a page can make something of it. */
export interface Refusal {
  /** HTTP status; 0 where no answer came. */
  status: number;
  /** `error.details.reason` of the server. */
  reason: string | null;
  /** Names of refused fields of the input, e.g. `sections.0.label`. */
  fields: string[];
  details: Record<string, unknown>;
}

interface Raw {
  status?: number;
  details?: { reason?: unknown; errors?: { path?: (string | number)[] }[] };
}

export function refusalOf(error: unknown): Refusal {
  const { status = 0, details = {} } = (error ?? {}) as Raw;
  return {
    status,
    reason: typeof details.reason === 'string' ? details.reason : null,
    fields: (details.errors ?? []).map(({ path = [] }) => path.filter((part) => part !== 'data').join('.')),
    details,
  };
}
