/** The same page in the other languages, each named in itself. */
import { directions, languageNames, locales } from '../text/locales';
import { pageAddress } from './addresses';
import { useText } from './page';

/** @param props.folder of the page under its language's, as it was built; a script adds what the address says more. */
export function LanguageSwitch({ folder }: { folder: string }) {
  const { t, locale } = useText();
  return (
    <details class="languages" id="languages">
      <summary>
        <span class="hide">{t('frame.language')}: </span>
        {languageNames[locale]}
      </summary>
      <ul>
        {locales
          .filter((other) => other !== locale)
          .map((other) => (
            <li key={other}>
              <a
                href={pageAddress(other, folder)}
                lang={other}
                hreflang={other}
                dir={directions[other]}
              >
                {languageNames[other]}
              </a>
            </li>
          ))}
      </ul>
    </details>
  );
}
