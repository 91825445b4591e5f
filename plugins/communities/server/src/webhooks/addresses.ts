import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Why nothing is sent to an address. */
export type AddressProblem = 'bad-address' | 'private-address' | 'unknown-address';
export class AddressError extends Error {
  constructor(readonly problem: AddressProblem) {
    super(problem);
  }
}

export interface Found {
  address: string;
  family: number;
}
/** Finds all addresses of a host name; given by tests of names that change what they stand for. */
export type Resolve = (host: string) => Promise<Found[]>;

const resolveByDns: Resolve = (host) => lookup(host, { all: true, verbatim: true });

export interface Reached {
  url: URL;
  /** Each was looked at: the connection goes to one of these and to no other. */
  found: Found[];
}

/**
 * The way to an address, if it leads out of the networks of the site, or into one of `ranges`, which the site names.
 * Called when a webhook is saved and before each attempt, because a name can stand for something else by then.
 * @throws AddressError
 */
export async function reach(text: string, ranges: string[], resolve: Resolve = resolveByDns): Promise<Reached> {
  const url = urlFrom(text);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [{ address: host, family: isIP(host) }] : await resolved(host, resolve);
  if (found.length === 0) throw new AddressError('unknown-address');
  const inside = found.every(({ address }) => isWithin(address, ranges));
  if (!inside && !found.every(({ address }) => isPublic(address) || isWithin(address, ranges))) {
    throw new AddressError('private-address');
  }
  // What goes through the world goes encrypted; inside of their own network people may do without.
  if (url.protocol !== 'https:' && !inside) throw new AddressError('bad-address');
  return { url, found };
}

const resolved = (host: string, resolve: Resolve) =>
  resolve(host).catch(() => {
    throw new AddressError('unknown-address');
  });

/**
 * @throws AddressError for another scheme, a user or a password in it, or an IP address that is not written plainly:
 * URLs take 2130706433 and 0x7f.1 for 127.0.0.1, and who writes so means to hide it
 */
export function urlFrom(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !['https:', 'http:'].includes(url.protocol) || url.hostname === '') throw new AddressError('bad-address');
  if (url.username !== '' || url.password !== '' || url.port === '0') throw new AddressError('bad-address');
  const isPlain = text.toLowerCase().startsWith(`${url.protocol}//${url.hostname}`);
  if (isIP(url.hostname) && !isPlain) throw new AddressError('bad-address');
  url.hash = '';
  return url;
}

/** The block in which the internet gives addresses to hosts; everything else of IPv6 is for something else. */
const GLOBAL = ipaddr.parseCIDR('2000::/3') as [ipaddr.IPv6, number];
/** Addresses of IPv4 as a network without IPv4 reaches them. */
const NAT64 = ipaddr.parseCIDR('64:ff9b::/96') as [ipaddr.IPv6, number];

/** Whether an IP address is one of a host on the internet, and of no network in between. */
export function isPublic(text: string): boolean {
  const ip = ipOf(text);
  if (!ip) return false;
  if (ip instanceof ipaddr.IPv4) return ip.range() === 'unicast';
  if (ip.match(NAT64)) return new ipaddr.IPv4(ip.toByteArray().slice(12)).range() === 'unicast';
  return ip.match(GLOBAL) && ip.range() === 'unicast';
}

/** Whether an IP address lies in one of the ranges, such as `10.1.0.0/16`. */
export function isWithin(text: string, ranges: string[]): boolean {
  const ip = ipOf(text);
  return (
    ip !== null &&
    ranges.some((range) => {
      const [start, bits] = ipaddr.parseCIDR(range);
      return start.kind() === ip.kind() && ip.match(start as ipaddr.IPv4 & ipaddr.IPv6, bits);
    })
  );
}

/** `::ffff:10.0.0.1` is 10.0.0.1, but `::10.0.0.1` is not. What has a zone (`fe80::1%eth0`) belongs to one machine only. */
function ipOf(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  if (!isIP(text) || text.includes('%')) return null;
  return ipaddr.process(isIP(text) === 6 ? new URL(`http://[${text}]/`).hostname.slice(1, -1) : text);
}
