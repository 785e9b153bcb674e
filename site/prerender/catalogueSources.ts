/** The catalogues as they are written, for building. */
import type { Catalogue } from '../src/text/catalogue';
import type { Locale } from '../src/text/locales';
import { ar } from '../src/text/messages/ar';
import { en } from '../src/text/messages/en';
import { fr } from '../src/text/messages/fr';
import { id } from '../src/text/messages/id';
import { th } from '../src/text/messages/th';

export const catalogueSources: Record<Locale, Catalogue> = { en, th, id, fr, ar };
