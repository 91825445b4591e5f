interface CallOptions {
  method?: string;
  token?: string;
  /** Sent as JSON, unless it is a FormData or a string. */
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answer {
  status: number;
  headers: Headers;
  /** Parsed where the answer is JSON, else the text. `any`: each test knows what it asked for. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  body: any;
  /** Length of the body as it came over the wire. */
  bytes: number;
}

const parse = (text: string, headers: Headers): unknown =>
  headers.get('content-type')?.includes('json') && text !== '' ? JSON.parse(text) : text;

const raw = (body: unknown): body is string | FormData => typeof body === 'string' || body instanceof FormData;

/** One request, no redirect followed, nothing thrown for a status. */
export const call = async (url: string, { method, token, body, headers = {} }: CallOptions = {}): Promise<Answer> => {
  const response = await fetch(url, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    redirect: 'manual',
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body !== undefined && !raw(body) ? { 'content-type': 'application/json' } : {}),
      ...headers,
    },
    body: body === undefined ? undefined : raw(body) ? body : JSON.stringify(body),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    status: response.status,
    headers: response.headers,
    body: parse(bytes.toString('utf8'), response.headers),
    bytes: bytes.length,
  };
};
