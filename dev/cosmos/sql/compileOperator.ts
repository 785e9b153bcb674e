/** Compiles the operators: what they do to values is in operators.ts. */
import { and, arithmetic, comparison, likePattern, or } from './operators';
import type { Evaluator } from './row';
import type { Expression } from './syntax';
import { equalValues } from './values';

type Operator = Extract<
  Expression,
  {
    kind:
      | 'conditional'
      | 'coalesce'
      | 'and'
      | 'or'
      | 'not'
      | 'negate'
      | 'comparison'
      | 'arithmetic'
      | 'in'
      | 'like';
  }
>;

export function compileOperator(
  expression: Operator,
  compile: (part: Expression) => Evaluator,
): Evaluator {
  switch (expression.kind) {
    case 'conditional': {
      const [test, whenTrue] = [compile(expression.test), compile(expression.whenTrue)];
      const otherwise = compile(expression.otherwise);
      return (row) => (test(row) === true ? whenTrue(row) : otherwise(row));
    }
    case 'coalesce': {
      const [left, right] = [compile(expression.left), compile(expression.right)];
      return (row) => {
        const value = left(row);
        return value === undefined ? right(row) : value;
      };
    }
    case 'and':
    case 'or': {
      const [left, right] = [compile(expression.left), compile(expression.right)];
      const combine = expression.kind === 'and' ? and : or;
      return (row) => combine(left(row), () => right(row));
    }
    case 'not': {
      const operand = compile(expression.operand);
      return (row) => {
        const value = operand(row);
        return typeof value === 'boolean' ? !value : undefined;
      };
    }
    case 'negate': {
      const operand = compile(expression.operand);
      return (row) => arithmetic('-', 0, operand(row));
    }
    case 'comparison': {
      const [left, right] = [compile(expression.left), compile(expression.right)];
      return (row) => comparison(expression.operator, left(row), right(row));
    }
    case 'arithmetic': {
      const [left, right] = [compile(expression.left), compile(expression.right)];
      return (row) => arithmetic(expression.operator, left(row), right(row));
    }
    case 'in': {
      const [operand, options] = [compile(expression.operand), expression.options.map(compile)];
      return (row) => {
        const value = operand(row);
        if (value === undefined) return undefined;
        return options.some((option) => equalValues(value, option(row)));
      };
    }
    case 'like':
      return compileLike(expression, compile);
  }
}

function compileLike(
  expression: Extract<Expression, { kind: 'like' }>,
  compile: (part: Expression) => Evaluator,
): Evaluator {
  const [operand, pattern] = [compile(expression.operand), compile(expression.pattern)];
  const escape = expression.escape === undefined ? undefined : compile(expression.escape);
  return (row) => {
    const [text, wanted, sign] = [operand(row), pattern(row), escape?.(row)];
    if (typeof text !== 'string' || typeof wanted !== 'string') return undefined;
    return likePattern(wanted, typeof sign === 'string' ? sign : undefined).test(text);
  };
}
