/** The values of a review that some edition withholds: recognised by their form, or by the field they stand in. */
import type { Review } from '../review/review.generated.ts';
import type { WithheldClass } from './editions.ts';
import { folded } from './folded.ts';
import { eachText } from './walk.ts';

/** A value that is withheld, folded. */
export interface Token {
  readonly class: WithheldClass;
  /** What its replacement is called; a number follows. */
  readonly name: string;
  readonly text: string;
  /** Whether only whole words are meant: a name may be a part of an ordinary word. */
  readonly whole: boolean;
}

interface Form {
  readonly class: WithheldClass;
  readonly name: string;
  readonly pattern: RegExp;
  /** Whether a match is one after all. */
  readonly is?: (match: string) => boolean;
}

/** Addresses that say nothing about anybody: everywhere, this machine, the metadata service. */
const COMMON: ReadonlySet<string> = new Set([
  '0.0.0.0',
  '0.0.0.0/0',
  '::',
  '::/0',
  '::1',
  '127.0.0.1',
  '169.254.169.254',
  '255.255.255.255',
]);

const isOwn = (address: string): boolean => !COMMON.has(address);

const isIpv6 = (match: string): boolean => {
  const [address = ''] = match.split('/');
  const groups = address.split(':').filter((group) => group !== '').length;
  return isOwn(match) && groups > 0 && (address.includes('::') ? groups < 8 : groups === 8);
};

/** Pages of AWS belong to nobody's system. */
const isOwnLink = (link: string): boolean =>
  !/^https?:\/\/(?:[a-z0-9-]+\.)*(?:aws\.amazon\.com|amazon\.com|w3\.org)(?:[/?#]|$)/.test(link);

/** Forms of values in folded text; each pattern is linear. */
const FORMS: readonly Form[] = [
  { class: 'links', name: 'link', pattern: /https?:\/\/[^\s"'<>`)\]}]{1,2000}/g, is: isOwnLink },
  {
    class: 'resources',
    name: 'arn',
    pattern: /arn:aws[a-z0-9-]{0,20}:[^\s"'<>`)\]},;]{1,1000}/g,
    is: (arn) => !/^arn:aws[a-z0-9-]*:iam::aws:/.test(arn),
  },
  {
    class: 'people',
    name: 'contact',
    pattern: /[\p{L}\p{N}._+-]{1,64}@[\p{L}\p{N}.-]{1,250}\.\p{L}{2,24}/gu,
  },
  {
    class: 'resources',
    name: 'host',
    pattern: /(?<![a-z0-9.-])(?:[a-z0-9-]{1,63}\.){3,8}amazonaws\.com/g,
  },
  {
    class: 'account-ids',
    name: 'account',
    pattern: /(?<!\d)\d{4}(?:-\d{4}-| \d{4} |\d{4})\d{4}(?!\d)/g,
  },
  {
    class: 'resources',
    name: 'resource',
    pattern:
      /(?<![a-z0-9])(?:vpc|subnet|sg|sgr|eni|i|vpce|vpce-svc|tgw|tgw-attach|rtb|nat|igw|eigw|acl|ami|snap|vol|eipalloc|pcx|lt|dxcon|dxvif|vgw|cgw|vpn|fs|fsap|pl|mrk)-[0-9a-f]{8,32}(?![a-z0-9])|(?<![a-z0-9-])(?:o-[a-z0-9]{10,32}|ou-[a-z0-9]{4,32}-[a-z0-9]{8,32})(?![a-z0-9-])|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
  },
  {
    class: 'addresses',
    name: 'network',
    pattern: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}\/\d{1,2}(?!\d)/g,
    is: isOwn,
  },
  { class: 'addresses', name: 'address', pattern: /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d/])/g, is: isOwn },
  {
    class: 'addresses',
    name: 'network',
    pattern: /(?<![0-9a-z:.])[0-9a-f:]{2,39}\/\d{1,3}(?![0-9a-z])/g,
    is: isIpv6,
  },
  {
    class: 'addresses',
    name: 'address',
    pattern: /(?<![0-9a-z:.])[0-9a-f:]{3,39}(?![0-9a-z:/])/g,
    is: isIpv6,
  },
];

/** Fields whose texts are ours, or whose form only looks like one of these. */
const NOT_SEARCHED: ReadonlySet<string> = new Set([
  'key',
  'sha256',
  'digest',
  'fingerprint',
  'remedy',
  'rationale',
  'expects',
  'write',
  'once',
  'now',
  'sources',
  'mappings',
  'tool',
]);

/** The values of `review` that are withheld in one edition or another, in the order in which they stand there. */
export function tokensOf(review: Review): readonly Token[] {
  const tokens = new Map<string, Token>();
  const add = (token: Token): void => {
    if (token.text !== '' && !tokens.has(token.text)) tokens.set(token.text, token);
  };
  for (const token of statedTokens(review)) add(token);
  const searched = new Set<string>();
  const search = (text: string): void => {
    if (searched.has(text)) return;
    searched.add(text);
    const seen = folded(text).text;
    for (const { class: of, name, pattern, is } of FORMS) {
      for (const [match] of seen.matchAll(pattern)) {
        const value = canonical(of, match.replace(/[.,:;!?…]+$/, ''));
        if (is === undefined || is(value)) add({ class: of, name, text: value, whole: false });
      }
    }
  };
  eachText(review, NOT_SEARCHED, search);
  for (const { text, path } of review.sources) for (const one of [text ?? '', path]) search(one);
  return [...tokens.values()];
}

/** An account id is one number, however it is grouped. */
function canonical(of: WithheldClass, match: string): string {
  return of === 'account-ids' ? match.replace(/[- ]/g, '') : match;
}

/** What is withheld because of the field in which it stands, whatever it looks like. */
function statedTokens({ design, system, governance, findings }: Review): readonly Token[] {
  const texts = (values: readonly (string | null)[]): readonly string[] =>
    values.flatMap((value) => (value === null ? [] : [folded(value).text.trim()]));
  // Where a team is named instead of a person, its name is an ordinary word of the document.
  const teams = new Set(
    texts([
      design.team,
      ...findings.map(({ owner }) => owner),
      ...governance.exceptions.map(({ owner }) => owner),
      ...governance.openQuestions.map(({ owner }) => owner),
    ]),
  );
  const people = texts([
    design.riskOwner,
    ...governance.signOffs.map(({ name }) => name),
    ...governance.exceptions.map(({ approvedBy }) => approvedBy),
    ...governance.decisions.map(({ by }) => by),
  ]).filter((name) => !teams.has(name));
  return [
    ...texts(system.accounts.map(({ accountId }) => accountId)).map((text): Token => ({
      class: 'account-ids',
      name: 'account',
      text,
      whole: false,
    })),
    ...texts([design.contact]).map((text): Token => ({
      class: 'people',
      name: 'contact',
      text,
      whole: true,
    })),
    ...people.map((text): Token => ({ class: 'people', name: 'person', text, whole: true })),
    ...texts(findings.map(({ ticket }) => ticket)).map((text): Token => ({
      class: 'links',
      name: 'ticket',
      text,
      whole: true,
    })),
  ];
}
