/** Leads from `/` to the first page in the reader's language. */
import { homeAddress } from '../frame/addresses';
import { preferredLocale } from '../text/locales';

location.replace(homeAddress(preferredLocale(navigator.languages)) + location.search);
