/** The catalogues as they are written, for building. */
import type { Catalogue } from '../src/text/catalogue';
import type { Locale } from '../src/text/locales';
import { en } from '../src/text/messages/en';

export const catalogueSources: Record<Locale, Catalogue> = { en };
