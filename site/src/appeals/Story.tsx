/** The story in chapters, in the language it is written in. */
import type { View } from '../api/contract';
import { useText } from '../frame/page';
import { subjectOf } from './subject';

export function Story({ view }: { view: View }) {
  const text = useText();
  const { t } = text;
  return (
    <section class="cloth story" aria-labelledby="story">
      <div class="wrap">
        <div>
          <h2 id="story">{t('appeal.story')}</h2>
          <p class="route-words">{t('appeal.storyNote', { ...subjectOf(view, text) })}</p>
        </div>
        <ol class="steps chapters">
          {view.story.map((chapter, index) => {
            const isWayHome = chapter.kind === 'return' || chapter.kind === 'reintegration';
            return (
              <li key={index} id={`chapter-${index + 1}`} class={isWayHome ? 'home' : undefined}>
                <h3>{t(`chapter.${chapter.kind}`)}</h3>
                <p class="where">{whereOf(chapter.place, view, text)}</p>
                <p lang={view.language}>{chapter.text}</p>
              </li>
            );
          })}
        </ol>
      </div>
    </section>
  );
}

/** A chapter has no region of its own: it shows where home is, or where the exploitation was. */
function whereOf(
  place: View['story'][number]['place'],
  { from, to }: View,
  { t }: ReturnType<typeof useText>,
): string {
  const region = { home: from, between: null, away: to }[place];
  return region === null ? t(`place.${place}`) : t(`region.${region}`);
}
