/** Starts this page in the browser. The host has one such page for all addresses: it goes on to the language's own. */
import { pageAddress } from '../frame/addresses';
import { start } from '../frame/start';
import { isLocale, preferredLocale } from '../text/locales';
import { NotFoundPage } from './NotFoundPage';

const asked = location.pathname.split('/')[1] ?? '';
const locale = isLocale(asked) ? asked : preferredLocale(navigator.languages);
if (locale === document.documentElement.lang) start(NotFoundPage);
else location.replace(pageAddress(locale, 'not-found'));
