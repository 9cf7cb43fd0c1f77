/**
 * The small changes that tests must notice, found in the source of a check or a threat: conditions turned round, parts
 * of them left out, outcomes, severities and exposures exchanged, constants and patterns replaced, lists emptied, statements
 * deleted. Words are not changed: neither sentences nor the titles, sources and mappings of a definition, which other tests
 * look at; nor names of fields and keys of tables, which the compiler knows.
 */
import { parseAst } from 'rolldown/parseAst';

/** Fields of a definition that say something and decide nothing. */
const SAID = new Set(
  'attack cis covers cwe detection expects harms id mappings nist question rationale remedy says securityHub sources stride title whenNone'.split(
    ' ',
  ),
);
const OUTCOMES = { pass: 'gap', gap: 'pass', unstated: 'gap', notApplicable: 'pass' };
const COMPARED = { '===': '!==', '!==': '===', '<': '>=', '>=': '<', '>': '<=', '<=': '>', '-': '+' };
const EDGE = { '<': '<=', '<=': '<', '>': '>=', '>=': '>' };
const DROPPED = new Set(['filter', 'slice', 'toSorted', 'trim', 'toLowerCase']);
/** Severities and exposures, each by one that is far from it. */
const WEIGHED = { critical: 'low', high: 'low', medium: 'critical', low: 'critical' };
const EXPOSED = {
  external: 'internal',
  partner: 'internal',
  workforce: 'external',
  internal: 'external',
  accident: 'external',
};
const EXCHANGED = { some: 'every', every: 'some', find: 'findLast', startsWith: 'endsWith' };

/** @typedef {{ start: number, end: number, text: string, what: string }} Mutant */

/** Every mutant of a source, in the order of the text. */
export function mutantsOf(source) {
  const found = [];
  const add = (node, text, what) => found.push({ start: node.start, end: node.end, text, what });
  const textOf = ({ start, end }) => source.slice(start, end);
  walk(parseAst(source, { lang: 'ts' }), null, { add, textOf });
  return found.toSorted((a, b) => a.start - b.start || a.end - b.end);
}

function walk(node, parent, to) {
  if (node === null || typeof node !== 'object') return;
  if (Array.isArray(node)) {
    for (const one of node) walk(one, parent, to);
    return;
  }
  if (typeof node.type !== 'string' || isWords(node, parent)) return;
  mutate(node, parent, to);
  for (const [key, value] of Object.entries(node)) {
    if (key !== 'type' && key !== 'start' && key !== 'end') walk(value, node, to);
  }
}

/** Types, imports, sentences and what a definition only says. */
function isWords(node, parent) {
  if (node.type.startsWith('TS') && !/^TS(?:As|NonNull|Satisfies)/.test(node.type)) return true;
  if (node.type === 'ImportDeclaration' || node.type === 'TemplateLiteral') return true;
  if (node.type === 'TaggedTemplateExpression') return true;
  return (
    parent?.type === 'Property' && parent.value === node && SAID.has(parent.key.name ?? parent.key.value)
  );
}

function mutate(node, parent, { add, textOf }) {
  switch (node.type) {
    case 'IfStatement':
    case 'ConditionalExpression':
      add(node.test, '(true)', 'condition always holds');
      add(node.test, '(false)', 'condition never holds');
      return;
    case 'LogicalExpression': {
      const [left, right] = [textOf(node.left), textOf(node.right)];
      if (node.operator === '??') add(node, `(${right})`, 'fallback always taken');
      else
        add(
          node,
          `((${left}) ${node.operator === '&&' ? '||' : '&&'} (${right}))`,
          `${node.operator} exchanged`,
        );
      return;
    }
    case 'BinaryExpression': {
      const [left, right] = [textOf(node.left), textOf(node.right)];
      for (const operator of [COMPARED[node.operator], EDGE[node.operator]])
        if (operator !== undefined)
          add(node, `((${left}) ${operator} (${right}))`, `${node.operator} becomes ${operator}`);
      return;
    }
    case 'UnaryExpression':
      if (node.operator === '!') add(node, `(${textOf(node.argument)})`, 'negation dropped');
      return;
    case 'CallExpression':
      call(node, { add, textOf });
      return;
    case 'ArrayExpression':
      if (node.elements.length > 0) add(node, '[]', 'list emptied');
      return;
    case 'ExpressionStatement':
      if (node.directive === undefined || node.directive === null) add(node, ';', 'statement deleted');
      return;
    case 'Literal':
      literal(node, parent, add);
      return;
    default:
  }
}

function call(node, { add, textOf }) {
  const { callee } = node;
  if (callee.type === 'Identifier' && Object.hasOwn(OUTCOMES, callee.name))
    add(callee, OUTCOMES[callee.name], `${callee.name} becomes ${OUTCOMES[callee.name]}`);
  if (callee.type !== 'MemberExpression' || callee.computed) return;
  const { name } = callee.property;
  if (DROPPED.has(name)) add(node, textOf(callee.object), `.${name}() dropped`);
  if (Object.hasOwn(EXCHANGED, name))
    add(callee.property, EXCHANGED[name], `.${name}() becomes .${EXCHANGED[name]}()`);
}

/** Another severity for one that an examination gives, another exposure for that of an occurrence. */
function farFrom(value, parent) {
  const isProperty = parent.type === 'Property';
  if (isProperty && parent.key.name === 'exposure') return EXPOSED[value];
  return ['CallExpression', 'ConditionalExpression', 'ReturnStatement'].includes(parent.type)
    ? WEIGHED[value]
    : undefined;
}

/** Constants that decide: numbers, truth values, patterns, words that are compared, listed or looked for; never keys of objects. */
function literal(node, parent, add) {
  if (typeof node.value === 'boolean') add(node, String(!node.value), `${node.value} becomes ${!node.value}`);
  if (typeof node.value === 'number')
    add(node, String(node.value + 1), `${node.value} becomes ${node.value + 1}`);
  if (node.regex !== undefined) {
    add(node, '/(?:)/', 'pattern always found');
    add(node, '/(?!)/', 'pattern never found');
  }
  const other = farFrom(node.value, parent);
  if (other !== undefined) add(node, `'${other}'`, `\`${node.value}\` becomes \`${other}\``);
  if (typeof node.value !== 'string' || node.value === '' || node.value.includes(' ')) return;
  const isCompared =
    (parent.type === 'BinaryExpression' && parent.operator !== '+') ||
    parent.type === 'ArrayExpression' ||
    parent.type === 'SwitchCase' ||
    (parent.type === 'CallExpression' && parent.callee.property?.name === 'includes');
  if (isCompared) add(node, "'another'", `\`${node.value}\` becomes another`);
}
