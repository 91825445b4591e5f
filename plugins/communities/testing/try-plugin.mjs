/** Uses the plugin on a site where nobody has an account yet, the way its first people would. */
import assert from 'node:assert/strict';

const call = async (url, { token, data, body = data && { data } } = {}) => {
  const response = await fetch(url, {
    method: body ? 'POST' : 'GET',
    headers: {
      ...(token ? { authorization: `Bearer ${token}` } : {}),
      ...(body ? { 'content-type': 'application/json' } : {}),
    },
    body: body && JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text, body: text.startsWith('{') ? JSON.parse(text) : undefined };
};

const awake = async (url) => {
  for (let second = 0; second < 120; second++) {
    const answer = await call(`${url}/_health`).catch(() => undefined);
    if (answer?.status === 204) return;
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
  throw new Error('The site did not start in two minutes.');
};

const REQUEST = {
  name: 'Social registries',
  summary: 'Exchange about registries',
  purpose: 'To exchange about registries',
  targetGroup: 'Everybody who keeps one',
  whyNew: 'There is none',
  language: 'en',
  joinPolicy: 'open',
};
const PASSWORD = 'Correct-horse-battery-1';

/** @returns how many checks passed @throws Error of the first that did not */
export const tryPlugin = async (url) => {
  let checks = 0;
  const expect = (answer, status, what) => {
    assert.equal(answer.status, status, `${what}: ${answer.status} ${answer.text}`);
    checks++;
    return answer.body;
  };
  await awake(url);
  const api = `${url}/api/communities`;
  assert.deepEqual(expect(await call(api), 200, 'the directory, as a visitor').data, []);
  const register = (username) =>
    call(`${url}/api/auth/local/register`, {
      body: { username, email: `${username}@example.org`, password: PASSWORD },
    });
  const { jwt: owner } = expect(await register('owner'), 200, 'an account');
  const { jwt: member } = expect(await register('member'), 200, 'another account');
  expect(await call(api, { data: REQUEST }), 403, 'a request without an account');
  const asked = expect(await call(api, { token: owner, data: REQUEST }), 201, 'a request').data;

  const person = { firstname: 'Ada', lastname: 'Team', email: 'team@example.org', password: PASSWORD };
  const team = expect(await call(`${url}/admin/register-admin`, { body: person }), 200, 'the first panel account').data;
  const token = team.accessToken ?? team.token;
  const desk = `${url}/communities/${asked.documentId}`;
  expect(await call(desk, { token }), 200, 'the request in the panel');
  expect(await call(`${desk}/approve`, { token, data: {} }), 200, 'the approval');

  const place = `${api}/${asked.slug}`;
  expect(await call(`${place}/open`, { token: owner, data: {} }), 200, 'the opening');
  expect(await call(`${place}/join`, { token: member, data: {} }), 200, 'joining');
  const topic = { title: 'Hello', text: '**Welcome**' };
  const { documentId } = expect(await call(`${place}/topics`, { token: member, data: topic }), 201, 'a topic').data;
  const posts = expect(await call(`${place}/topics/${documentId}/posts`, { token: owner }), 200, 'its posts').data;
  assert.match(posts[0].html, /<strong>Welcome<\/strong>/);

  const page = await call(`${url}/admin`);
  expect(page, 200, 'the panel');
  return checks;
};
