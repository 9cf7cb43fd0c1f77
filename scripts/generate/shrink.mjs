/**
 * Ajv's compiled code, said shorter. Every run of the program loads the validator, so its size is paid each
 * time; four phrases that Ajv repeats thousands of times become calls, and tables keep only what is read.
 */

/** What the shortened code calls; see each phrase below. */
export const runtime = `const hasOwn = Object.prototype.hasOwnProperty;

function own(object, key) {
  return object[key] !== undefined && hasOwn.call(object, key);
}

function report(errors, instancePath, keyword, params, propertyName) {
  const error = { instancePath, schemaPath: '#/' + keyword, keyword, params };
  if (propertyName !== undefined) error.propertyName = propertyName;
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

function examine(validate, data, instancePath, errors) {
  if (validate(data, { instancePath })) return errors;
  return errors === null ? validate.errors : errors.concat(validate.errors);
}
`;

/** One error is reported. */
const reporting =
  /const (err\d+) = \{instancePath(?::(.*?))?,schemaPath:".*?",keyword:("\w+"),params:(\{.*?\})(?:,propertyName:(\w+))?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}errors\+\+;/g;

/** Another definition is asked. */
const asking =
  /if\(!\((validate\d+)\(([\w.[\]"-]+), \{instancePath:((?:(?!parentData).)*?),parentData:\w+,parentDataProperty:(?:\w+|"[^"]*"),rootData,dynamicAnchors\}\)\)\)\{vErrors = vErrors === null \? \1\.errors : vErrors\.concat\(\1\.errors\);errors = vErrors\.length;\}/g;

/** A property is there, or is not. */
const there = /(\w+)(?:\.(\w+)|\["([^"]+)"\]) !== undefined && (func\d+)\.call\(\1, "(\2|\3)"\)/g;
const notThere =
  /\((\w+)(?:\.(\w+)|\["([^"]+)"\]) === undefined\) \|\| \(!\((func\d+)\.call\(\1, "(\2|\3)"\)\)\)/g;

/** Which properties were looked at, for a keyword that the schema does not use. */
const bookkeeping =
  /const evaluated\d+ = validate\d+\.evaluated;if\(evaluated\d+\.dynamicProps\)\{evaluated\d+\.props = undefined;\}if\(evaluated\d+\.dynamicItems\)\{evaluated\d+\.items = undefined;\}|validate\d+\.evaluated = \{.*?\};|evaluated\d+\.(?:props|items) = \w+;/g;

/** What every function is told beside the value and its place, and none reads. */
const unread =
  /, ?parentData(?::\w+)?, ?parentDataProperty, ?rootData(?:=data)?, ?dynamicAnchors(?:=\{\})?\}(?=\)|=\{\}\))/g;

/** The same code, shorter. */
export function shrink(code) {
  const said = code
    .replace(bookkeeping, '')
    .replace(
      reporting,
      (_, id, path, keyword, params, name) =>
        `vErrors=report(${['vErrors', path ?? 'instancePath', keyword, params, name].filter(Boolean).join(',')});errors++;`,
    )
    .replace(asking, 'vErrors=examine($1,$2,$3,vErrors);errors=vErrors===null?0:vErrors.length;')
    .replace(unread, '}')
    .replace(there, 'own($1,"$5")')
    .replace(notThere, '!own($1,"$5")');
  if (/\bconst err\d/.test(said)) throw new Error('the compiled validator reports an error in a new way');
  return withSmallTables(said);
}

/** Ajv embeds whole schemas to read a list of values or to ask for a key; the rest of them goes. */
function withSmallTables(code) {
  const tables = [...code.matchAll(/const (schema\d+) = (?=\{)/g)];
  return tables.reduceRight((rest, { 0: start, 1: name, index }) => {
    const from = index + start.length;
    const to = endOfObject(rest, from);
    const table = JSON.parse(rest.slice(from, to));
    const without = rest.slice(0, index) + rest.slice(to + 1);
    const small = whatIsRead(table, name, without);
    return small === null ? without : `${rest.slice(0, from)}${JSON.stringify(small)}${rest.slice(to)}`;
  }, code);
}

/** The parts of a table that the code reads; null where it reads none. */
function whatIsRead(table, name, code) {
  const uses = code.matchAll(new RegExp(`\\b${name}\\b((?:\\.\\w+|\\["[^"]+"\\])*)`, 'g'));
  const paths = new Set([...uses].map(([, path]) => path));
  if (paths.size === 0) return null;
  const small = {};
  for (const path of paths) {
    const keys = [...path.matchAll(/\.(\w+)|\["([^"]+)"\]/g)].map(
      ([, word, text]) => word ?? JSON.parse(`"${text}"`),
    );
    keep(small, table, keys);
  }
  return small;
}

function keep(small, table, [key, ...rest]) {
  if (key === undefined) throw new Error('the compiled validator reads a whole table');
  const value = table[key];
  if (rest.length > 0) {
    if (typeof small[key] !== 'object') small[key] = {};
    keep(small[key], value, rest);
  } else if (key === 'properties') {
    // Only asked for keys; deeper readings keep what they need.
    small[key] = { ...Object.fromEntries(Object.keys(value).map((name) => [name, 0])), ...small[key] };
  } else {
    small[key] = value;
  }
}

function endOfObject(code, from) {
  let depth = 0;
  for (let at = from; at < code.length; at += 1) {
    if (code[at] === '"') at = endOfText(code, at);
    else if (code[at] === '{') depth += 1;
    else if (code[at] === '}') depth -= 1;
    if (depth === 0) return at + 1;
  }
  throw new Error('the compiled validator has a table without an end');
}

function endOfText(code, from) {
  let at = from + 1;
  while (code[at] !== '"') at += code[at] === '\\' ? 2 : 1;
  return at;
}
