/** Which ports a rule of a security group opens to the whole internet. */
import type { SecurityGroup } from '../model.ts';

/** One rule of a security group. */
export type IngressRule = NonNullable<SecurityGroup['stated']['ingress']>[number];

/** Whether the rule lets everybody in. */
export function isOpenToAll(rule: IngressRule): boolean {
  return rule.from === '0.0.0.0/0' || rule.from === '::/0';
}

/** The ranges of ports in a rule such as `443`, `80, 443` or `1024-65535`; words such as `all` mean every port. */
export function portRanges(rule: IngressRule): readonly (readonly [number, number])[] {
  return rule.ports.split(',').map((part) => {
    const [, first, last] = /^\s*(\d{1,5})\s*(?:-\s*(\d{1,5})\s*)?$/.exec(part) ?? [];
    return first === undefined ? [0, 65_535] : [Number(first), Number(last ?? first)];
  });
}
