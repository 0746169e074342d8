import { type ESTree, parseSync, Visitor } from 'vite';

/** Words that people would read on a screen, written where they are shown instead of in shared/text. */
export interface VisibleText {
  readonly file: string;
  readonly words: string;
}

/** Attributes, and members of objects that become them, that are shown or read out. */
const spokenNames: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'ariaLabel',
  'error',
  'hint',
  'innerText',
  'label',
  'placeholder',
  'textContent',
  'textValue',
  'title',
]);

/** Finds them in one source file: text between tags, what stands for it in braces, and what spoken names are given. */
export function visibleTextIn(file: string, source: string): readonly VisibleText[] {
  const { program, errors } = parseSync(file, source);
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`);
  const found: VisibleText[] = [];
  const report = (words: readonly string[]) => {
    for (const each of words) if (/\p{L}/u.test(each)) found.push({ file, words: each.trim() });
  };
  const inChildren = ({ children }: Pick<ESTree.JSXElement, 'children'>) => {
    for (const child of children) {
      if (child.type === 'JSXText') report([child.value]);
      if (child.type === 'JSXExpressionContainer') report(wordsOf(child.expression));
    }
  };
  new Visitor({
    JSXElement: inChildren,
    JSXFragment: inChildren,
    JSXAttribute({ name, value }) {
      if (!spokenNames.has(String(name.name)) || value === null) return;
      report(wordsOf(value.type === 'JSXExpressionContainer' ? value.expression : value));
    },
    Property({ key, value }) {
      if (spokenNames.has(nameOf(key))) report(wordsOf(value));
    },
    AssignmentExpression({ left, right }) {
      if (left.type === 'MemberExpression' && spokenNames.has(nameOf(left.property))) report(wordsOf(right));
    },
  }).visit(program);
  return found;
}

function nameOf(node: ESTree.Node): string {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'Literal' ? String(node.value) : '';
}

/** The literal strings an expression may come to. What goes into a call is not one: that is how text is asked for. */
function wordsOf(node: ESTree.Node): readonly string[] {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return [...node.quasis.map(({ value }) => value.cooked ?? ''), ...node.expressions.flatMap(wordsOf)];
    case 'ConditionalExpression':
      return [...wordsOf(node.consequent), ...wordsOf(node.alternate)];
    case 'LogicalExpression':
      return [...wordsOf(node.left), ...wordsOf(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...wordsOf(node.left), ...wordsOf(node.right)] : [];
    case 'ArrayExpression':
      return node.elements.flatMap((element) => (element === null ? [] : wordsOf(element)));
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return wordsOf(node.expression);
    default:
      return [];
  }
}
