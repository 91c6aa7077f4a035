/** Words of the interface that stand in a source where only names of entries of the dictionary should. */
import { transformSync } from 'esbuild';
import { parseAst } from 'vitest/node';

/** A node of the syntax tree, with whatever its kind has. */
interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/** Attributes whose values are read or heard. */
const SPOKEN = /^(?:aria-label|aria-description|alt|label|placeholder|summary|title)$/;
/** Elements whose contents nobody reads. */
const UNREAD = /^(?:script|style)$/;
/** Properties of elements that are. */
const SHOWN = /^(?:textContent|title|ariaLabel|placeholder)$/;
/** Parts of what is told by name. */
const TOLD = /^(?:says|question|label|remark|found|remedy|hint)$/;
/** What a script says by. */
const SAYING = /^(?:announce|openNotice|noticePart|noticeButton|make|say|alert|Option)$/;
/** The name of the site, keys and commands. */
const NAMES = /^(?:Gloss|404|Tab|E|npm run gloss .*)$/;

const WORDS = /\p{L}{2,}/u;
/** What begins like a sentence, or has three words in a row: names of classes and elements do neither. */
const SENTENCE = /^\p{Lu}\p{Ll}+(?:[ .…]|$)|\p{L}+ \p{L}+ \p{L}+/u;

/** What is said around a value: it begins like a sentence, or stands in brackets. */
const SAID = /^\p{Lu}\p{Ll}+ |\(\p{L}{3,}\)/u;

/** The words that are found, in order. Reads TypeScript with JSX. */
export function literalWords(source: string): string[] {
  const found: string[] = [];
  const add = (words: string): void => {
    const text = words.replace(/\s+/g, ' ').trim();
    if (WORDS.test(text) && !NAMES.test(text)) found.push(text);
  };
  visit(parsed(source), (node) => {
    for (const words of wordsOf(node)) add(words);
  });
  return found;
}

/** The syntax tree of TypeScript with JSX, without its types. */
function parsed(source: string) {
  return parseAst(transformSync(source, { loader: 'tsx', jsx: 'preserve' }).code, { jsx: true });
}

/** Parts of a problem, and what a schema says of one. */
const PROBLEM = /^(?:found|expected|remedy|message|error)$/;
/** What makes a problem of words. */
const TELLING = /^(?:problemAt|problemOfFile|brokenFile|unreadableFormat)$/;

/**
 * Words of problems that stand in a parser, in order: those that are told by name, and sentences that a problem is made of.
 * What a parser looks for in a text is none.
 */
export function problemWords(source: string): string[] {
  const found: string[] = [];
  visit(parsed(source), (node) => {
    for (const words of wordsOfProblem(node)) if (WORDS.test(words)) found.push(words.replace(/\s+/g, ' ').trim());
  });
  return found;
}

function wordsOfProblem(node: Node): string[] {
  switch (node.type) {
    case 'Property':
      return PROBLEM.test(nameOf(node.key)) ? literals(node.value) : [];
    case 'VariableDeclarator':
      return PROBLEM.test(nameOf(node.id)) ? literals(node.init) : [];
    case 'CallExpression':
      if (!TELLING.test(nameOf(node.callee))) return [];
      return nodes(node.arguments)
        .flatMap(literals)
        .filter((words) => SENTENCE.test(words));
    default:
      return [];
  }
}

function wordsOf(node: Node): string[] {
  switch (node.type) {
    case 'JSXText':
      return [String(node.value)];
    case 'JSXElement':
    case 'JSXFragment':
      if (isNode(node.openingElement) && UNREAD.test(nameOf(node.openingElement.name))) return [];
      return nodes(node.children).flatMap((child) =>
        child.type === 'JSXExpressionContainer' ? literals(child.expression) : [],
      );
    case 'JSXAttribute': {
      if (!SPOKEN.test(nameOf(node.name))) return [];
      return isNode(node.value) && node.value.type === 'JSXExpressionContainer'
        ? literals(node.value.expression)
        : literals(node.value);
    }
    case 'AssignmentExpression':
      return SHOWN.test(nameOf(node.left)) ? literals(node.right) : [];
    case 'Property':
      return TOLD.test(nameOf(node.key)) ? literals(node.value) : [];
    case 'CallExpression':
    case 'NewExpression': {
      const [first, second] = nodes(node.arguments);
      const name = nameOf(node.callee);
      if (name === 'setAttribute') return literals(first).some((each) => SPOKEN.test(each)) ? literals(second) : [];
      if (!SAYING.test(name)) return [];
      return nodes(node.arguments)
        .flatMap(literals)
        .filter((words) => SENTENCE.test(words));
    }
    case 'TemplateLiteral':
      // Wherever it goes: what is put together of values and words is read by somebody.
      return nodes(node.expressions).length === 0 ? [] : literals(node).filter((words) => SAID.test(words));
    default:
      return [];
  }
}

/** Texts that an expression may come to, whichever way it goes. */
function literals(node: unknown): string[] {
  if (!isNode(node)) return [];
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return nodes(node.quasis).map(({ value }) => (isRecord(value) ? String(value.cooked) : ''));
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'BinaryExpression':
    case 'LogicalExpression':
      return [...literals(node.left), ...literals(node.right)];
    case 'ParenthesizedExpression':
      return literals(node.expression);
    default:
      return [];
  }
}

/** The last name of an expression: that of a variable, or of a property. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'MemberExpression') return nameOf(node.property);
  if (node.type === 'Literal') return String(node.value);
  return typeof node.name === 'string' ? node.name : '';
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, see);
  else if (isNode(value)) {
    see(value);
    for (const part of Object.values(value)) visit(part, see);
  }
}

function nodes(value: unknown): Node[] {
  return Array.isArray(value) ? value.filter(isNode) : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isNode(value: unknown): value is Node {
  return isRecord(value) && typeof value.type === 'string';
}
