/** What every page begins with: the way to the content, the site's name, the quick exit. */
import { giveAddress, homeAddress, textAddress } from './addresses';
import { Brand } from './Brand';
import { LanguageSwitch } from './LanguageSwitch';
import { useText } from './page';

interface HeadProps {
  /** The page's name: the link to where one is says so. */
  page: string;
  /** Of the page, under its language's. */
  folder: string;
  /** Whether the note on the quick exit stands there, as on pages with a story. */
  hasExitNote: boolean;
}

export function Head({ page, folder, hasExitNote }: HeadProps) {
  const { t, locale } = useText();
  const home = homeAddress(locale);
  const links = [
    { name: 'howItWorks', href: textAddress(locale, 'how-it-works'), words: t('frame.howItWorks') },
    { name: 'learnWhy', href: textAddress(locale, 'learn-why'), words: t('frame.learnWhy') },
    { name: 'give', href: giveAddress(locale), words: t('frame.give') },
  ];
  return (
    <>
      <a class="skip" href="#main">
        {t('frame.skip')}
      </a>
      <header class="head">
        <div class="wrap">
          <a class="brand" href={home}>
            <Brand />
            {t('site.name')}
          </a>
          <nav aria-label={t('frame.main')}>
            {links.map(({ name, href, words }) => (
              <a key={href} href={href} {...(name === page && { 'aria-current': 'page' })}>
                {words}
              </a>
            ))}
            <LanguageSwitch folder={folder} />
          </nav>
          {/* The exit lies over the page: its place in the head is as wide as its words are. */}
          <span class="exit exit-space" aria-hidden="true">
            {t('exit.leave')}
          </span>
          <a
            class="exit"
            id="exit"
            data-otherwise={t('exit.address')}
            href={t('exit.address')}
            rel="nofollow noreferrer"
          >
            {t('exit.leave')}
            <span class="hide">: {t('exit.leaveHint')}</span>
          </a>
        </div>
        {hasExitNote && (
          <div class="exit-note">
            <p class="wrap">{t('exit.note')}</p>
          </div>
        )}
      </header>
      <p class="hide" role="status" id="exit-announcement" />
    </>
  );
}
