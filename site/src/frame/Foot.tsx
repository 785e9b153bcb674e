/** What every page ends with. */
import {
  concernAddress,
  findReceiptsAddress,
  giveAddress,
  homeAddress,
  textAddress,
} from './addresses';
import { useText } from './page';

export function Foot() {
  const { t, locale } = useText();
  const home = homeAddress(locale);
  return (
    <footer class="foot">
      <div class="wrap">
        <div class="prose">
          <RunBy />
          <p>{t('frame.promise')}</p>
          <p data-shown-when="sample" hidden>
            {t('frame.sample')}
          </p>
          <p>
            <a id="concern-link" href={concernAddress(locale)}>
              {t('frame.concern')}
            </a>
          </p>
        </div>
        <Links
          title={t('frame.giving')}
          links={[
            { href: home, words: t('frame.home') },
            { href: `${home}#appeals`, words: t('frame.openAppeals') },
            { href: giveAddress(locale), words: t('frame.mostNeeded') },
            { href: textAddress(locale, 'other-ways'), words: t('frame.otherWays') },
          ]}
        />
        <Links
          title={t('frame.about')}
          links={[
            { href: textAddress(locale, 'how-it-works'), words: t('frame.howItWorks') },
            { href: textAddress(locale, 'learn-why'), words: t('frame.learnWhy') },
            { href: textAddress(locale, 'who-we-are'), words: t('frame.whoWeAre') },
          ]}
        />
        <Links
          title={t('frame.rights')}
          links={[
            { href: findReceiptsAddress(locale), words: t('find.title') },
            { href: textAddress(locale, 'privacy'), words: t('frame.privacy') },
            { href: textAddress(locale, 'accessibility'), words: t('frame.accessibility') },
          ]}
        />
      </div>
    </footer>
  );
}

/** The name is put in when the site is deployed; the sentence around it is each language's own. */
function RunBy() {
  const { t } = useText();
  const place = '\u0000';
  const [before, after] = t('frame.runBy', { organisation: place }).split(place);
  return (
    <h2>
      {before}
      <span data-organisation="legalName">{t('frame.unnamed')}</span>
      {after}
    </h2>
  );
}

function Links({ title, links }: { title: string; links: { href: string; words: string }[] }) {
  return (
    <div>
      <h2>{title}</h2>
      <ul>
        {links.map(({ href, words }) => (
          <li key={href}>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
