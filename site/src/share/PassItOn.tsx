/** Passing it on: by the device's own menu where there is one, else by copying; the address itself always. */
import { useEffect, useState } from 'preact/hooks';
import type { ShareCode } from '../api/contract';
import { useText } from '../frame/page';
import { sharedAddress } from './shareCode';

interface PassItOnProps {
  code: ShareCode;
  /** What is shared, as a path on this site. */
  path: string;
}

export function PassItOn({ code, path }: PassItOnProps) {
  const { t } = useText();
  const [canShare, setCanShare] = useState(false);
  const [state, setState] = useState<'copied' | 'not-copied' | null>(null);
  useEffect(() => setCanShare('share' in navigator), []);
  const address = sharedAddress(path, code);
  const words = t('site.description');

  const share = () => {
    navigator.share({ title: t('site.name'), text: words, url: address }).catch(() => {
      // Closing the device's menu without a choice is an answer too.
    });
  };
  const copy = () => {
    navigator.clipboard.writeText(address).then(
      () => setState('copied'),
      () => setState('not-copied'), // Not allowed here: the address stands beside the button.
    );
  };
  const mail = new URLSearchParams({ subject: t('site.name'), body: `${words}\n${address}` });
  return (
    <section class="prose pass-on" aria-labelledby="pass">
      <h2 id="pass">{t('share.title')}</h2>
      <p>{t(`share.${code}`)}</p>
      <p>
        <a class="reference" href={address} dir="ltr">
          {address}
        </a>
      </p>
      <p class="row">
        {canShare ? (
          <button class="button button-plain" type="button" onClick={share}>
            {t('share.share')}
          </button>
        ) : (
          <button class="button button-plain" type="button" onClick={copy}>
            {t('share.copy')}
          </button>
        )}
        {/* Mail programs read a plus sign as itself. */}
        <a class="button button-plain" href={`mailto:?${mail.toString().replaceAll('+', '%20')}`}>
          {t('share.mail')}
        </a>
      </p>
      <p class="small soft" role="status">
        {state === 'copied' && t('share.copied')}
        {state === 'not-copied' && t('share.notCopied')}
      </p>
    </section>
  );
}
