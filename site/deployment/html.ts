/** Words of an organisation as HTML: they are text, whatever characters they hold. */

const characters: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export const attribute = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (found) => characters[found] ?? '');

/** Of whatever direction: a name or a number reads the same in a page that runs the other way. */
export const span = (text: string): string => `<bdi>${attribute(text)}</bdi>`;

export const linked = (href: string, words: string): string =>
  `<a href="${attribute(href)}">${span(words)}</a>`;

export const paragraphs = (texts: readonly string[]): string =>
  texts.map((text) => `<p>${attribute(text)}</p>`).join('');
