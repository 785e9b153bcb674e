import { html } from './html';

describe('html', () => {
  it('escapes whatever is put into it, in text and in quoted attributes', () => {
    const { text } = html`<a title="${'"\'><script>'}">${'a & <b>'}</a>`;

    expect(text).toBe('<a title="&quot;&#39;&gt;&lt;script&gt;">a &amp; &lt;b&gt;</a>');
  });

  it('takes pieces of HTML and lists of them as they are, and leaves null out', () => {
    const items = ['<1>', '2'].map((item) => html`<li>${item}</li>`);

    expect(
      html`<ul>
        ${items}${null}
      </ul>`.text.replace(/\s+/g, ''),
    ).toBe('<ul><li>&lt;1&gt;</li><li>2</li></ul>');
  });
});
