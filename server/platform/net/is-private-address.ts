import { BlockList, isIPv4, isIPv6 } from 'node:net';

// Everything that is not the public internet: IANA's special-purpose registries for IPv4 and IPv6.
const NOT_PUBLIC: [string, number, 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
];
// Of IPv6 only global unicast is public, less the ranges that embed an IPv4 address or are for documents and tests.
const GLOBAL_UNICAST: [string, number] = ['2000::', 3];
const NOT_PUBLIC_IN_UNICAST: [string, number][] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
];

const private4 = new BlockList();
for (const [net, prefix, family] of NOT_PUBLIC) private4.addSubnet(net, prefix, family);
const public6 = new BlockList();
public6.addSubnet(...GLOBAL_UNICAST, 'ipv6');
const special6 = new BlockList();
for (const [net, prefix] of NOT_PUBLIC_IN_UNICAST) special6.addSubnet(net, prefix, 'ipv6');

/** Whether an IP address is loopback, private, link-local or otherwise not on the public internet. No IP: true. */
export function isPrivateAddress(address: string): boolean {
  if (isIPv4(address)) return private4.check(address, 'ipv4');
  const bare = address.split('%')[0] ?? '';
  if (isIPv6(bare)) return !public6.check(bare, 'ipv6') || special6.check(bare, 'ipv6');
  return true;
}
