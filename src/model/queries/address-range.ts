/** Ranges of IPv4 addresses: which lie within which, and which overlap. */

/** The first and the last address of a range as numbers. */
export type AddressRange = readonly [first: number, last: number];

/** The range that a CIDR such as `10.0.0.0/16` means; null for IPv6 and for nothing. */
export function rangeOf(cidr: string | undefined): AddressRange | null {
  const [, address = '', length = ''] = /^([\d.]+)\/(\d+)$/.exec(cidr ?? '') ?? [];
  const octets = address.split('.').map(Number);
  if (octets.length !== 4) return null;
  const first = octets.reduce((sum, octet) => sum * 256 + octet, 0);
  return [first, first + 2 ** (32 - Number(length)) - 1];
}

/** Whether every address of the second is one of the first; unknown ranges refute nothing. */
export function holds(outer: AddressRange | null, inner: AddressRange | null): boolean {
  return outer === null || inner === null || (outer[0] <= inner[0] && inner[1] <= outer[1]);
}

/** Whether some address is in both; unknown ranges share nothing. */
export function overlap(a: AddressRange | null, b: AddressRange | null): boolean {
  return a !== null && b !== null && a[0] <= b[1] && b[0] <= a[1];
}
