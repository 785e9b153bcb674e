/** Parses the ICU messages while building, so that no parser travels to the browser. */
import { IntlMessageFormat } from 'intl-messageformat';
import type { Plugin } from 'vite';
import type { Catalogue } from '../src/text/catalogue';
import { locales } from '../src/text/locales';
import { catalogueSources } from './catalogueSources';

/** Where the parser lives, and what stands in for it. */
export const withoutParser = {
  find: /^@formatjs\/icu-messageformat-parser$/,
  replacement: '@formatjs/icu-messageformat-parser/no-parser.js',
};

export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    transform: {
      filter: { id: /\/text\/messages\/[a-z]+\.ts$/ },
      handler: (_code, id) => {
        const locale = locales.find((known) => id.endsWith(`/${known}.ts`));
        if (locale === undefined) throw new Error(`no catalogue for ${id}`);
        const compiled = Object.entries(catalogueSources[locale]).map(([key, message]) => [
          key,
          compile(message, locale),
        ]);
        return `export const ${locale} = ${JSON.stringify(Object.fromEntries(compiled))};`;
      },
    },
  };
}

/** Plain text stays text. A catalogue exports its messages under its locale's name. */
function compile(message: Catalogue[keyof Catalogue], locale: string) {
  return typeof message === 'string' && message.includes('{')
    ? new IntlMessageFormat(message, locale, undefined, { captureLocation: false }).getAst()
    : message;
}
