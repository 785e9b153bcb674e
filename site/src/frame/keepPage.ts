/** The language switch keeps the page: its appeal, its query, and a receipt's key in the fragment. */
import { addressIn, isLocale } from '../text/locales';

/** What the address says may change until the switch is opened, so it is read then. */
export function keepPageOnSwitch(): void {
  const languages = document.querySelector<HTMLDetailsElement>('#languages');
  if (languages === null) return;
  languages.addEventListener('toggle', () => {
    if (!languages.open) return;
    for (const link of languages.querySelectorAll('a')) {
      if (isLocale(link.lang)) link.href = addressIn(link.lang, location);
    }
  });
  languages.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !languages.open) return;
    languages.open = false;
    languages.querySelector('summary')?.focus();
  });
}
