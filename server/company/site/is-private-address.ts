import { BlockList, isIP, isIPv6 } from 'node:net';

const BLOCKED = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  BLOCKED.addSubnet(network, bits, 'ipv4');

const PUBLIC_V6 = new BlockList();
PUBLIC_V6.addSubnet('2000::', 3, 'ipv6');
const SPECIAL_V6 = new BlockList();
for (const [network, bits] of [
  // Tunnels and translations that can carry a private IPv4 address inside, and documentation.
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  SPECIAL_V6.addSubnet(network, bits, 'ipv6');

/** Whether an IP address is not on the public internet: own machine, local network, or reserved. */
export function isPrivateAddress(address: string): boolean {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  const plain = mapped ?? address;
  if (isIPv6(plain)) return !PUBLIC_V6.check(plain, 'ipv6') || SPECIAL_V6.check(plain, 'ipv6');
  return isIP(plain) === 0 || BLOCKED.check(plain, 'ipv4');
}
