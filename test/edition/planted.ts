/** A design that names withheld values wherever an author may write, spelt in many ways, and a look for any that survived. */
import { stringify } from './yaml-text.ts';
import { parseYaml } from '../../src/yaml/parse-yaml.ts';
import { readText } from '../files.ts';

/** Values that no reader outside may see, as the test looks for them: lower case, one spelling. */
export const PLANTED: readonly string[] = [
  '111122223333',
  '222233334444',
  'arn:aws:iam::777788889999:role/quiet-heron',
  'vpce-0a1b2c3d4e5f60718',
  'vault-7.c4f3.ap-southeast-2.rds.amazonaws.com',
  '10.87.16.0/20',
  '192.0.2.77',
  '2001:db8:77::9',
  'wilhelmina.osei@broker.example',
  'wilhelmina osei',
  'claims-platform@example.com',
  'https://wiki.broker.example/runbooks/heron',
  'clm-1204',
];

/** Ways to write them; the last ones only a decoder reads. */
const SPELLINGS: readonly string[] = [
  '111122223333',
  '1111-2222-3333',
  '\uff11\uff11\uff11\uff11\uff12\uff12\uff12\uff12\uff13\uff13\uff13\uff13',
  'x111122223333y',
  'arn:aws:iam::777788889999:role/quiet-heron',
  'ARN:AWS:IAM::777788889999:ROLE/Quiet-Heron',
  'arn%3Aaws%3Aiam%3A%3A777788889999%3Arole%2Fquiet-heron',
  '%2531%2531%2531%2531%2532%2532%2532%2532%2533%2533%2533%2533',
  'vpce-0a1b2c3d4e5f60718',
  'Vault-7.c4f3.ap-southeast-2.rds.amazonaws.com',
  '10.87.16.0/20',
  '10.87.16.0%2F20',
  '192.0.2.77',
  '2001:DB8:77::9',
  'Wilhelmina.Osei@broker.example',
  'wilhelmina.osei%40broker.example',
  'Wilhelmina Osei',
  'WILHELMINA-OSEI',
  'Wil\u200bhelmina Osei',
  'https://wiki.broker.example/runbooks/heron',
  'CLM-1204',
];

/** The sample with a spelling behind every sentence, in every title, and where the fields themselves hold such values. */
export function plantedSpec(): string {
  const text = readText('samples/claims-intake.yaml')
    .replace('name: A. Reviewer', 'name: Wilhelmina Osei')
    .replace(/^ {2}claims-prod:$/m, '  acct-111122223333:')
    .replaceAll(/\bclaims-prod\b/g, 'acct-111122223333');
  const { value, diagnostics } = parseYaml({ path: 'spec.yaml', text });
  if (value === null) throw new Error(JSON.stringify(diagnostics));
  let next = 0;
  const plant = (inner: unknown): unknown => {
    if (typeof inner === 'string' && /\w \w/.test(inner) && !SPELLINGS.includes(inner)) {
      next += 1;
      const one = SPELLINGS[next % SPELLINGS.length] ?? '';
      return next % 2 === 0 ? `${one} ${inner}` : `${inner} ${one}`;
    }
    if (Array.isArray(inner)) return inner.map(plant);
    if (typeof inner !== 'object' || inner === null) return inner;
    return Object.fromEntries(Object.entries(inner).map(([name, one]) => [name, plant(one)]));
  };
  return stringify(plant(value.value));
}

/** Those of `PLANTED` that `output` still holds, however often it has to be decoded to see it. */
export function survivors(output: string): string[] {
  const seen = views(output);
  return PLANTED.filter((value) => seen.some((view) => view.includes(value.replaceAll(/[ -]/g, ''))));
}

function views(output: string): string[] {
  const opened = output
    .replaceAll(/data:image\/svg\+xml;base64,([A-Za-z0-9+/=]+)/g, (_, data: string) =>
      Buffer.from(data, 'base64').toString('utf8'),
    )
    .replaceAll(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)),
    )
    .replaceAll(/#(\d{1,5});/g, (_, decimal: string) => String.fromCodePoint(Number(decimal)))
    .replaceAll(/[\ue000-\ue0ff]/g, (one) => String.fromCharCode(one.charCodeAt(0) - 0xe000))
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&amp;', '&')
    .replaceAll('<wbr>', '');
  let decoded = opened;
  for (let turn = 0; turn < 3; turn += 1) {
    decoded = decoded.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }
  return [output, opened, decoded].map((view) =>
    view
      .normalize('NFKC')
      .toLowerCase()
      .replaceAll(/[\p{Cf}\s\\-]/gu, ''),
  );
}
