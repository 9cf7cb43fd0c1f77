/** Turns the parser's error into a sentence for the person who wrote the line, with a way to mend it. */
import { type Diagnostic, errorAt } from '../diagnostic/diagnostic.ts';
import { quote } from '../diagnostic/quote.ts';
import { type LineIndex, placeOf } from '../source/lines.ts';
import type { Span } from '../source/source-file.ts';
import { findOpening } from './find-opening.ts';
import { MOST_DEPTH } from './limits.ts';

/** What is known about an error of syntax. */
interface Mistake {
  readonly lines: LineIndex;
  readonly text: string;
  /** Where the parser noticed. */
  readonly offset: number;
  /** The line that `offset` is in, up to `offset`. */
  readonly lineBefore: string;
  /** The rest of that line. */
  readonly rest: string;
}

/** The parser's words by the kind of mistake; the first that matches explains it. */
const EXPLANATIONS: readonly (readonly [RegExp, (mistake: Mistake) => Diagnostic | null])[] = [
  [/^nesting exceeded/, tooDeep],
  [/tab characters must not/, tabIndent],
  [/\btag\b|tag handle/i, tag],
  [/anchor|alias/, anchor],
  [/escape sequence|hexadecimal/, badEscape],
  [/missed comma/, missingComma],
  [/quoted scalar|flow collection|deficient indentation/, unclosed],
  [/but found ','/, strayComma],
  [/block scalar|chomping|indentation width|line break is expected/, blockHeader],
  [/directive|YAML version|directives end mark/i, directive],
  [/key-value separator/, noSpaceAfterColon],
  [/after a mapping key|multiline key/, missingColon],
  [/bad indentation|end of the stream or a document separator/, strayText],
];

/** The diagnostic for the error that the parser stopped at: `reason` in its words, at an offset. */
export function explainSyntax(lines: LineIndex, reason: string, offset: number): Diagnostic {
  const { text } = lines.file;
  const mistake: Mistake = {
    lines,
    text,
    offset,
    lineBefore: /[^\r\n]*$/.exec(text.slice(Math.max(0, offset - 2000), offset))?.[0] ?? '',
    rest: /^[^\r\n]*/.exec(text.slice(offset, offset + 2000))?.[0] ?? '',
  };
  for (const [pattern, explain] of EXPLANATIONS) {
    const diagnostic = pattern.test(reason) ? explain(mistake) : null;
    if (diagnostic !== null) return diagnostic;
  }
  return at(
    mistake,
    'yaml-syntax',
    'This is not valid YAML.',
    'Check the quotes, brackets and indentation here.',
  );
}

function at(
  mistake: Mistake,
  code: string,
  message: string,
  hint: string,
  span: Span = { start: mistake.offset, end: mistake.offset + Math.max(1, mistake.rest.trimEnd().length) },
): Diagnostic {
  return errorAt(placeOf(mistake.lines, span), code, message, hint);
}

function point(offset: number, length = 1): Span {
  return { start: offset, end: offset + length };
}

function tooDeep(mistake: Mistake): Diagnostic {
  const message = `Values are nested more than ${MOST_DEPTH} levels deep here.`;
  return at(
    mistake,
    'too-deep',
    message,
    'A spec needs about six levels; check the brackets.',
    point(mistake.offset),
  );
}

function tabIndent(mistake: Mistake): Diagnostic {
  const message = 'This line is indented with a tab, which YAML does not allow.';
  return at(mistake, 'tab-indentation', message, 'Indent with spaces.', point(mistake.offset));
}

function tag(mistake: Mistake): Diagnostic {
  const message = 'A word that starts with an exclamation mark is a YAML tag, and tags are not supported.';
  const start = Math.max(0, mistake.offset - (/![^\s,[\]{}]*$/.exec(mistake.lineBefore)?.[0].length ?? 0));
  const length = Math.max(1, mistake.offset - start);
  return at(mistake, 'unknown-tag', message, 'Put the value in quotes.', point(start, length));
}

function anchor(mistake: Mistake): Diagnostic {
  const message = 'A word that starts with `&` or `*` is a YAML anchor, and anchors are not supported.';
  const start = /[&*]/.test(mistake.lineBefore.slice(-1)) ? mistake.offset - 1 : mistake.offset;
  return at(mistake, 'anchors-not-supported', message, 'Put the value in quotes.', point(start));
}

function badEscape(mistake: Mistake): Diagnostic {
  const start = mistake.text.lastIndexOf('\\', mistake.offset);
  const span = { start, end: mistake.offset + 1 };
  const written = quote(mistake.text.slice(span.start, span.end));
  const hint =
    'Write `\\\\` for a backslash, or use single quotes, in which a backslash is just a backslash.';
  return at(mistake, 'bad-escape', `${written} is not an escape that double quotes know.`, hint, span);
}

function unclosed(mistake: Mistake): Diagnostic | null {
  const opening = findOpening(mistake.text, mistake.offset);
  if (opening === null) return null;
  const closing = opening.character === '[' ? ']' : '}';
  if (mistake.text.charAt(mistake.offset) === closing) {
    const message = `The closing bracket ${quote(closing)} is not indented deeper than the key of what it closes.`;
    return at(mistake, 'bad-indentation', message, 'Put some spaces in front of it.', point(mistake.offset));
  }
  const isQuote = /["']/.test(opening.character);
  const message = `The ${isQuote ? 'quote' : 'bracket'} ${quote(opening.character)} is opened here and not closed.`;
  const hint = isQuote
    ? 'Close it; a text that goes on over several lines must be indented deeper than its key.'
    : `Close it with ${quote(closing)}, and indent every line up to there deeper than its key.`;
  const related = [{ place: placeOf(mistake.lines, point(mistake.offset)), message: 'noticed here' }];
  return errorAt(
    placeOf(mistake.lines, point(opening.offset)),
    isQuote ? 'unclosed-quote' : 'unclosed-bracket',
    message,
    hint,
    related,
  );
}

function missingComma(mistake: Mistake): Diagnostic {
  const opening = findOpening(mistake.text, mistake.offset);
  const openedBefore = opening !== null && /[\r\n]/.test(mistake.text.slice(opening.offset, mistake.offset));
  const isOtherBracket = /[\]}]/.test(mistake.text.charAt(mistake.offset));
  if (openedBefore || isOtherBracket) return unclosed(mistake) ?? strayText(mistake);
  const message = 'A comma or the closing bracket is missing in front of this.';
  return at(
    mistake,
    'missing-comma',
    message,
    'Separate the entries with commas; put a text that holds brackets in quotes.',
  );
}

function strayComma(mistake: Mistake): Diagnostic {
  const message = 'There is nothing in front of this comma.';
  return at(mistake, 'stray-comma', message, 'Delete the comma.', point(mistake.offset));
}

function blockHeader(mistake: Mistake): Diagnostic {
  const message = 'A value that starts with `|` or `>` is a block of text, which begins on the next line.';
  const hint = 'Move the text to the next line, indented; or put the whole value in quotes.';
  return at(mistake, 'block-text', message, hint);
}

function directive(mistake: Mistake): Diagnostic {
  const message = 'A line that starts with `%` is a YAML directive, and a spec needs none.';
  const start = mistake.text.lastIndexOf('%', mistake.offset);
  return at(mistake, 'directive', message, 'Delete the line.', point(start < 0 ? mistake.offset : start));
}

function noSpaceAfterColon(mistake: Mistake): Diagnostic {
  const message = 'A space is missing after the colon.';
  return at(mistake, 'missing-space', message, 'Write `key: value`.', point(mistake.offset - 1));
}

/** A line without a colon among lines of `key: value`; the parser notices only at the next colon or the end. */
function missingColon(mistake: Mistake): Diagnostic {
  const start = Math.max(0, mistake.offset - 5000);
  const written = mistake.text.slice(start, mistake.offset).split(/\r\n?|\n/);
  let offset = mistake.offset;
  for (const line of written.toReversed()) {
    offset -= line.length;
    const word = line.trim();
    if (
      word !== '' &&
      !word.startsWith('#') &&
      !/:(?:\s|$)/.test(`${word}${mistake.text.charAt(offset + line.length)}`)
    ) {
      const span = point(offset + line.indexOf(word), word.length);
      return /^["']?[\w-]+["']?:\S/.test(word) && !word.includes('://')
        ? at(mistake, 'missing-space', 'A space is missing after the colon.', 'Write `key: value`.', span)
        : at(
            mistake,
            'missing-colon',
            `The line ${quote(word)} is neither a key with a value nor part of the text above it.`,
            'Write `key: value`; indent the line deeper if it belongs to the value above.',
            span,
          );
    }
    offset -= mistake.text.slice(offset - 2, offset) === '\r\n' ? 2 : 1;
  }
  return strayText(mistake);
}

/** Something that cannot stand where it stands: often a value that needs quotes, else the indentation. */
function strayText(mistake: Mistake): Diagnostic {
  const { text, offset, lineBefore } = mistake;
  const character = text.charAt(offset);
  const before = lineBefore.trimEnd().at(-1) ?? '';
  if (/["'\]}]/.test(before)) {
    const message = `Nothing can follow the closing ${quote(before)} on this line.`;
    return at(mistake, 'needs-quotes', message, 'Put the whole value in quotes, or delete what follows.');
  }
  if (/[@`%,\]}]/.test(character)) {
    const named = character === '`' ? 'a backtick' : quote(character);
    const message = `A text that starts with ${named} must be in quotes.`;
    return at(mistake, 'needs-quotes', message, 'Write `"` in front of it and behind it.');
  }
  if (character === ':' && /(?:^|\s)\S*:\s/.test(lineBefore)) {
    const message = 'This value holds a second colon followed by a space, which YAML reads as another key.';
    return at(mistake, 'needs-quotes', message, 'Put the whole value in quotes.', point(offset));
  }
  return badIndentation(mistake);
}

function badIndentation(mistake: Mistake): Diagnostic {
  const line = `${mistake.lineBefore}${mistake.rest}`;
  const indent = line.length - line.trimStart().length;
  const start = mistake.offset - mistake.lineBefore.length;
  const above =
    mistake.text
      .slice(Math.max(0, start - 2000), start)
      .trimEnd()
      .split(/[\r\n]/)
      .at(-1) ?? '';
  const isDeeper = indent > above.length - above.trimStart().length;
  return at(
    mistake,
    'bad-indentation',
    isDeeper
      ? 'This line is indented deeper than the line above it, which has a value already.'
      : 'The indentation of this line fits none of the lines above it.',
    'Give lines that belong together the same indentation, and values deeper ones than their key.',
    point(start + indent, Math.max(1, line.trim().length)),
  );
}
