/** The five questions of `parapet init`; each has an answer that holds when none is given. */
import { visible } from '../source/characters.ts';
import { type Beginning, type Kind, KINDS } from './starter-spec.ts';

/** Puts a question to a person and resolves with the line that comes back. */
export type Ask = (question: string) => Promise<string>;

/** What is written without asking. */
export const UNASKED: Beginning = {
  title: 'My system',
  team: 'my-team',
  account: '111122223333',
  region: 'eu-west-1',
  kind: 'web',
};

interface Question {
  readonly asks: string;
  readonly usual: string;
  /** Why an answer cannot be used; null for one that can. */
  readonly wrong: (answer: string) => string | null;
}

/** Asks for everything that a spec begins with. */
export async function askAll(ask: Ask): Promise<Beginning> {
  const title = await answerTo(ask, { asks: 'Title of the system', usual: UNASKED.title, wrong: wrongText });
  const team = await answerTo(ask, {
    asks: 'Team that answers for it',
    usual: UNASKED.team,
    wrong: wrongText,
  });
  const account = await answerTo(ask, {
    asks: 'AWS account id',
    usual: UNASKED.account,
    wrong: (answer) => (/^[0-9]{12}$/.test(answer) ? null : 'An account id has twelve digits.'),
  });
  const region = await answerTo(ask, {
    asks: 'AWS Region',
    usual: UNASKED.region,
    wrong: (answer) =>
      /^[a-z]{2}(-[a-z]+){1,3}-[0-9]$/.test(answer) ? null : 'A Region is written such as `eu-west-1`.',
  });
  const kind = await answerTo(ask, {
    asks: `Kind of system (${KINDS.join(', ')})`,
    usual: UNASKED.kind,
    wrong: (answer) => (kindOf(answer) === null ? `Write one of ${KINDS.join(', ')}.` : null),
  });
  return { title, team, account, region, kind: kindOf(kind) ?? UNASKED.kind };
}

/** Asks until the answer can be used. */
async function answerTo(ask: Ask, { asks, usual, wrong }: Question): Promise<string> {
  let why: string | null = null;
  for (;;) {
    const line = (await ask(`${why === null ? '' : `${why} `}${asks} [${usual}]: `)).trim();
    const answer = line === '' ? usual : line;
    why = wrong(answer);
    if (why === null) return answer;
  }
}

function wrongText(answer: string): string | null {
  if (answer.length > 200) return 'Write at most 200 characters.';
  return visible(answer) === answer ? null : 'Write letters, digits and signs that can be seen.';
}

function kindOf(answer: string): Kind | null {
  return KINDS.find((kind) => kind === answer) ?? null;
}
