/** What stands in the place of a page whose script failed: words and a way on, never an empty page. */
import { Component, type ComponentChildren } from 'preact';
import { homeAddress } from './addresses';
import { Note } from './Note';
import { useText } from './page';

interface ErrorBoundaryProps {
  children: ComponentChildren;
}

export class ErrorBoundary extends Component<ErrorBoundaryProps, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static override getDerivedStateFromError() {
    return { hasFailed: true };
  }

  /** The console tells whoever looks for the cause; nothing is sent anywhere. */
  override componentDidCatch(error: unknown) {
    console.error(error);
  }

  override render({ children }: ErrorBoundaryProps) {
    return this.state.hasFailed ? <Failed /> : children;
  }
}

function Failed() {
  const { t, locale } = useText();
  return (
    <div class="wrap narrow">
      <Note title={t('frame.failed')} tone="due" role="alert" level={1}>
        <p>{t('frame.failedBody')}</p>
        <p class="row">
          <button class="button" type="button" onClick={() => location.reload()}>
            {t('problem.reload')}
          </button>
          <a class="button button-plain" href={homeAddress(locale)}>
            {t('notFound.home')}
          </a>
        </p>
      </Note>
    </div>
  );
}
