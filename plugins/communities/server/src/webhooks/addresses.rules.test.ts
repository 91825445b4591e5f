import { reach, urlFrom, type AddressProblem, type Found } from './addresses';

const at = (...addresses: string[]) =>
  Promise.resolve(addresses.map((address): Found => ({ address, family: address.includes(':') ? 6 : 4 })));

const problemOf = (text: string, ranges: string[] = [], ...addresses: string[]) =>
  reach(text, ranges, () => at(...addresses)).then(
    () => null,
    (error: { problem?: AddressProblem }) => error.problem
  );

/** Of hosts inside of some network, of this machine, and of no host at all. */
const INSIDE = `
  0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254 169.254.169.254 172.16.0.1
  172.31.255.255 192.0.0.1 192.0.0.170 192.0.2.1 192.31.196.1 192.52.193.1 192.88.99.1 192.168.0.1 192.175.48.1
  198.18.0.1 198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255
  :: ::1 ::127.0.0.1 ::8.8.8.8 ::ffff:127.0.0.1 ::ffff:10.0.0.1 ::ffff:a9fe:a9fe ::ffff:0:127.0.0.1 64:ff9b::10.0.0.1
  64:ff9b::7f00:1 64:ff9b:1::8.8.8.8 100::1 2001::1 2001:0:4136:e378:8000:63bf:3fff:fdd2 2001:2::1 2001:10::1 2001:20::1
  2001:db8::1 2002:7f00:1::1 2002:808:808::1 3fff::1 5f00::1 4000::1 fc00::1 fd00:ec2::254 fe80::1 fe80::1%eth0 fec0::1
  ff02::1 2606:4700::1111%eth0
`
  .trim()
  .split(/\s+/);

const OUTSIDE =
  '1.1.1.1 8.8.8.8 93.184.215.14 172.15.0.1 172.32.0.1 100.63.0.1 100.128.0.1 2606:4700::1111 64:ff9b::8.8.8.8'
    .split(' ')
    .concat('::ffff:8.8.8.8');

describe('an address of a webhook', () => {
  it('leads into no network but the internet, whatever its name stands for', async () => {
    expect(INSIDE.length).toBeGreaterThan(40);
    const letIn: string[] = [];
    for (const address of INSIDE) {
      if ((await problemOf('https://hook.example.org/', [], address)) !== 'private-address') letIn.push(address);
      // One good address does not vouch for the others.
      if ((await problemOf('https://hook.example.org/', [], '8.8.8.8', address)) === null)
        letIn.push(`8.8.8.8 ${address}`);
      const literal = `https://${address.includes(':') ? `[${address}]` : address}/`;
      if ((await problemOf(literal)) === null) letIn.push(literal);
    }
    expect(letIn).toEqual([]);
    for (const address of OUTSIDE)
      expect([address, await problemOf('https://a.org/', [], address)]).toEqual([address, null]);
  });

  it.each([
    'http://2130706433/',
    'https://2130706433/',
    'https://0x7f000001/',
    'https://0x7f.1/',
    'https://017700000001/',
    'https://0177.0.0.1/',
    'https://127.1/',
    'https://127.0.1/',
    'https://①②⑦.⓪.⓪.①/',
    'https://127。0。0。1/',
    'https://%31%32%37.0.0.1/',
    'https://134744072/',
    'https://0x08080808/',
    'https:8.8.8.8/',
    'https:\\\\8.8.8.8/',
    'https://user@8.8.8.8/',
    'https://user:secret@hook.example.org/',
    'https://hook.example.org@127.0.0.1/',
    'https://8.8.8.8:0/',
    'ftp://hook.example.org/',
    'file:///etc/passwd',
    'gopher://hook.example.org/',
    'javascript:alert(1)',
    'data:text/plain,x',
    'unix:/var/run/docker.sock',
    '//hook.example.org/',
    'hook.example.org',
    'https://',
    'https:///',
    'https://exa mple.org/',
    'https://[::1',
    'https://1.2.3.4.5/',
    'https://256.1.1.1/',
    '',
  ])('is not written as %p', async (text) => {
    expect(await problemOf(text, ['0.0.0.0/0', '::/0'], '8.8.8.8')).toBe('bad-address');
  });

  it('is encrypted in the world, and within networks that the site names may be plain', async () => {
    expect(await problemOf('http://hook.example.org/', [], '8.8.8.8')).toBe('bad-address');
    expect(await problemOf('http://hook.example.org/', ['10.1.0.0/16'], '10.1.2.3')).toBeNull();
    expect(await problemOf('https://10.1.2.3/', ['10.1.0.0/16'])).toBeNull();
    expect(await problemOf('http://[fd00:1::5]:8080/x', ['fd00:1::/64'])).toBeNull();
    expect(await problemOf('http://hook.example.org/', ['10.1.0.0/16'], '::ffff:10.1.2.3')).toBeNull();
    expect(await problemOf('http://hook.example.org/', ['10.1.0.0/16'], '10.2.0.1')).toBe('private-address');
    expect(await problemOf('https://hook.example.org/', ['10.1.0.0/16'], '10.1.2.3', '10.2.0.1')).toBe(
      'private-address'
    );
    // Half of it would go through the world.
    expect(await problemOf('http://hook.example.org/', ['10.1.0.0/16'], '10.1.2.3', '8.8.8.8')).toBe('bad-address');
  });

  it('stands for something', async () => {
    expect(await problemOf('https://hook.example.org/')).toBe('unknown-address');
    const failing = reach('https://hook.example.org/', [], () => Promise.reject(new Error('ENOTFOUND')));
    await expect(failing).rejects.toMatchObject({ problem: 'unknown-address' });
  });

  it('keeps its path and its query, and no fragment', () => {
    expect(urlFrom('https://Hook.Example.org:8443/a%20b?c=d#e').href).toBe('https://hook.example.org:8443/a%20b?c=d');
  });
});
