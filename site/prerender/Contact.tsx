/** How to reach the organisation: its address for mails and its phone, once a deployment knows them. */
import { useText } from '../src/frame/page';
import { ShownWhen } from './ShownWhen';

export function Contact() {
  const { t } = useText();
  return (
    <>
      <ShownWhen condition="named">
        {t('frame.writeToUs')} <span data-organisation="email" />
      </ShownWhen>
      <ShownWhen condition="has-phone">
        {t('frame.callUs')} <span data-organisation="phone" />
      </ShownWhen>
    </>
  );
}
