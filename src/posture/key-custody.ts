/** Who keeps a key and in what, against how secret it is what lies under it, and why. */
import { type Answer, gap, pass, unstated } from '../model/answer.ts';
import { fact } from '../model/fact.ts';
import type { Data, Key } from '../model/model.ts';

/** The verdict on the custody of one key, for the most secret of what lies under it. */
export interface Custody {
  readonly of: Data;
  readonly answer: Answer;
}

const SECRECY: readonly string[] = ['public', 'internal', 'confidential', 'restricted'];

/** Hardware that nobody else's keys are in, or that is not AWS's at all. */
const OWN_HARDWARE: Readonly<Record<string, string>> = {
  cloudhsm: 'in a CloudHSM cluster',
  'kms-custom-key-store': 'in a CloudHSM cluster behind KMS',
  'external-key-store': 'outside of AWS',
};

/** The custody of a key; null where nothing stated lies under it. */
export function custodyOf(key: Key): Custody | null {
  const [most] = key.protects
    .flatMap((one) => ('service' in one ? one.stores : []))
    .toSorted((a, b) => secrecy(b) - secrecy(a));
  return most === undefined ? null : { of: most, answer: judged(key, most) };
}

function secrecy({ stated }: Data): number {
  return SECRECY.indexOf(stated.classification);
}

function judged(key: Key, most: Data): Answer {
  const kind = fact(key, 'kind');
  const classified = fact(most, 'classification');
  const what = `\`${most.id}\` (${most.stated.classification})`;
  const own = OWN_HARDWARE[key.stated.kind];
  if (own !== undefined) return inOwnHardware(key, `\`${key.id}\` is kept ${own}`, what, classified.at);
  if (key.stated.kind === 'aws-managed') {
    return secrecy(most) >= SECRECY.indexOf('confidential')
      ? gap(`AWS holds \`${key.id}\` for ${what}: this design cannot disable it.`, kind, classified)
      : pass(`AWS holds \`${key.id}\`, which is enough for ${what}.`, kind, classified);
  }
  const material = key.stated.kind === 'kms-external-material' ? ', with material of your own' : '';
  return pass(`KMS (FIPS 140-3 level 3${material}) is enough for ${what}.`, kind, classified);
}

function inOwnHardware(key: Key, kept: string, what: string, classified: string): Answer {
  const reason = fact(key, 'reason');
  return reason.value === undefined
    ? unstated(`${kept}; why KMS would not do for ${what} is not stated.`, reason, classified)
    : pass(`${kept}; ${what} alone would not ask for it, the stated reason does.`, reason, classified);
}
