/** A design that asks of the document everything at once: length, breadth, scripts, one row, no row. */

const LONG = 'A name that goes on and on, as names do that a committee gave, '.repeat(4).slice(0, 200);
const NAMES = [
  LONG,
  'مخزن مستندات المطالبات (v2)',
  'מאגר מסמכי תביעות',
  '索赔文件存储库，第二版',
  '請求書類の保管庫',
  '문서 보관소',
  'Übergröße ß Ærø ☎️',
];

const times = <T>(count: number, make: (index: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, i) => make(i));
const quoted = (text: string): string => JSON.stringify(text);
const nameOf = (index: number): string => quoted(NAMES[index % NAMES.length] ?? '');

/** The rows of the longest table. */
export const ROWS = 400;

/** Ids of those rows. */
export const rowId = (index: number): string => `q-${String(index).padStart(3, '0')}`;

/** 60 components, names of 200 characters and in six scripts, a table of 400 rows, tables of one row and of none. */
export function tortureSpec(): string {
  const services = ['s3', 'lambda', 'sqs', 'dynamodb'];
  return [
    'parapet: 1',
    `design: { id: torture, title: ${quoted(LONG)}, summary: ${quoted(NAMES.join('. '))}, owner: { team: ${quoted('فريق المطالبات')} } }`,
    'accounts:',
    '  only: { id: "111122223333", purpose: workload, regions: [eu-west-1] }',
    'components:',
    ...times(
      60,
      (i) =>
        `  part-${i}: { service: ${services[i % 4] ?? 's3'}, account: only, title: ${nameOf(i)}, purpose: ${nameOf(i + 1)} }`,
    ),
    'flows:',
    ...times(
      40,
      (i) => `  flow-${i}: { from: part-${i + 1}, to: part-${i}, protocol: https, title: ${nameOf(i + 2)} }`,
    ),
    'review:',
    '  open-questions:',
    ...times(
      ROWS,
      (i) =>
        `    ${rowId(i)}: { question: ${quoted(`Who answers number ${i}? ${i % 50 === 0 ? NAMES.join(' ') : ''}`)}, owner: ${quoted('Team ü')}, due: 2027-01-01 }`,
    ),
    '',
  ].join('\n');
}
