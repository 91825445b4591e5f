import { call } from '../http';

type Row = { documentId: string; slug: string };

/** What one person gets from the reading routes, one answer after the other. */
export async function everythingSeen(url: string, token?: string): Promise<unknown[]> {
  const seen: unknown[] = [];
  const read = async (path: string) => {
    // Without its first byte it is no download that would be counted.
    const headers: Record<string, string> = path.endsWith('/file') ? { range: 'bytes=1-' } : {};
    const answer = await call(`${url}/api/communities${path}`, { headers, ...(token ? { token } : {}) });
    seen.push({ path, status: answer.status, body: answer.body });
    return (answer.status === 200 ? answer.body.data : []) as Row[];
  };
  const all = '?pagination[pageSize]=100';
  await read('/profile');
  for (const { slug } of await read(all)) {
    for (const part of ['', '/texts/en', '/categories', '/folders', '/messages', '/picture'])
      await read(`/${slug}${part}`);
    for (const { documentId } of await read(`/${slug}/documents${all}`)) {
      for (const part of ['/versions', '/file']) await read(`/${slug}/documents/${documentId}${part}`);
    }
    await read(`/${slug}/occurrences?from=2041-01-01T00:00:00Z&to=2041-12-01T00:00:00Z`);
    for (const { documentId: event } of await read(`/${slug}/events${all}`)) {
      for (const part of ['', '/attendees']) await read(`/${slug}/events/${event}${part}`);
    }
    for (const part of ['/members', '/audit', '/announcements']) await read(`/${slug}${part}${all}`);
    for (const { documentId: topic } of await read(`/${slug}/topics${all}`)) {
      const posts = await read(`/${slug}/topics/${topic}/posts${all}`);
      const first = posts[0] && `/${slug}/topics/${topic}/posts/${posts[0].documentId}/revisions`;
      if (first) await read(first);
    }
  }
  return seen;
}
