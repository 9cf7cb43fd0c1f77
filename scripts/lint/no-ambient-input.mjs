/**
 * The rule that keeps output the same for the same input: no clock and no chance outside the layers that meet
 * the world, and nowhere the locale or the time zone of the machine.
 */
import { worldly } from './layers.mjs';

/** Methods that ask for the time or the dice. */
const chance = new Set(['Date.now', 'Math.random']);

/** Methods whose answer depends on the locale or time zone of the machine. */
const local =
  /^(?:localeCompare|toLocale\w*|getTimezoneOffset|(?:get|set)(?:Date|Day|FullYear|Hours|Minutes|Month|Seconds)|toDateString|toTimeString)$/;

/** Reports what could make two runs differ. */
export const noAmbientInput = {
  create(context) {
    const [, layer] = /\/src\/([^/]+)\//.exec(context.filename.replaceAll('\\', '/')) ?? [];
    const mayAsk = worldly.includes(layer);
    const report = (node, what, instead) => context.report({ node, message: `${what} ${instead}` });
    return {
      MemberExpression(node) {
        const name = nameOf(node);
        if (local.test(name))
          report(node, `\`${name}\` depends on the machine.`, 'Compare by code unit, format in UTC.');
        if (mayAsk || node.object.type !== 'Identifier') return;
        const path = `${node.object.name}.${name}`;
        if (chance.has(path)) report(node, `\`${path}\` differs in each run.`, 'Take it as an argument.');
      },
      NewExpression(node) {
        const name =
          node.callee.name ?? (node.callee.type === 'MemberExpression' ? fullName(node.callee) : '');
        if (name === 'Date' && node.arguments.length === 0 && !mayAsk) {
          report(node, '`new Date()` reads the clock.', 'Take the time as an argument.');
        }
        if (name.startsWith('Intl.') && !fixedLocale(node)) {
          report(node, `\`new ${name}\` without a locale depends on the machine.`, "Name one, such as 'en'.");
        }
      },
    };
  },
};

function nameOf({ property, computed }) {
  if (!computed) return property.name ?? '';
  return typeof property.value === 'string' ? property.value : '';
}

function fullName(node) {
  return node.object.type === 'Identifier' ? `${node.object.name}.${nameOf(node)}` : '';
}

function fixedLocale({ arguments: [locale] }) {
  return locale?.type === 'Literal' && typeof locale.value === 'string';
}
