/** Figures and tables as the document writes them. */

export const number = (value: number): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: value < 100 ? 1 : 0 });
export const dollars = (value: number): string =>
  value !== 0 && value < 0.01 ? 'under 0.01' : value.toFixed(2);
export const table = (rows: readonly (readonly string[])[]): string => {
  const [head = [], ...others] = rows;
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...others.map(line)].join('\n');
};
