/** The pages that are text alone. Their words are only in their files: no script carries them. */
import type { Locale } from '../../src/text/locales';
import { ar } from './ar/ar';
import { en } from './en/en';
import { fr } from './fr/fr';
import { id } from './id/id';
import { th } from './th/th';
import type { TextPages } from './textPageWords';

export const textPages: Record<Locale, TextPages> = { en, th, id, fr, ar };
