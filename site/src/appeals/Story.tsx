/** The story in chapters, in the language it is written in, beside a map that says no more than they do. */
import { useEffect, useState } from 'preact/hooks';
import type { View } from '../api/contract';
import { useText } from '../frame/page';
import { StoryMap, type Stop } from '../map/StoryMap';
import type { Text } from '../text/text';
import { nameInStory } from './nameInStory';
import { subjectOf } from './subject';

export function Story({ view }: { view: View }) {
  const text = useText();
  const { t } = text;
  const subject = subjectOf(view, text);
  const inStory = nameInStory(view, subject.name);
  const [current, setCurrent] = useState<number | null>(null);
  useEffect(goToAddressedChapter, []);
  const stops = view.story.map((chapter, index) => stopOf(chapter, index, { view, text }));
  const home = view.from ?? view.to;
  const away = view.to ?? view.from;
  return (
    <section class="cloth story" aria-labelledby="story">
      <div class="wrap">
        <div class="story-head">
          <h2 id="story">{t('appeal.story')}</h2>
          <p class="route-words">
            {t('appeal.storyNote', { ...subject })}
            {view.language !== text.locale &&
              ` ${t('appeal.storyLanguage', { language: text.languageName(view.language) })}`}
            {inStory !== null && ` ${t('appeal.nameInStory', { inStory })}`}
          </p>
        </div>
        {home !== null && away !== null && (
          <StoryMap {...{ home, away, stops, current }} onLook={setCurrent} />
        )}
        <ol class="steps chapters">
          {stops.map((stop, index) => (
            <Chapter
              key={stop.chapterId}
              stop={stop}
              number={index + 1}
              words={{ text: view.story[index]?.text ?? '', language: view.language }}
              isOnMap={home !== null}
              isCurrent={current === index}
              onLook={(isLooking) => setCurrent(isLooking ? index : null)}
            />
          ))}
        </ol>
      </div>
    </section>
  );
}

interface ChapterProps {
  stop: Stop;
  number: number;
  words: { text: string; language: string };
  isOnMap: boolean;
  isCurrent: boolean;
  onLook: (isLooking: boolean) => void;
}

function Chapter({ stop, number, words, isOnMap, isCurrent, onLook }: ChapterProps) {
  const { t } = useText();
  const classes = [stop.isWayHome && 'home', isCurrent && 'is-current'].filter(Boolean);
  return (
    <li
      id={stop.chapterId}
      class={classes.join(' ')}
      tabIndex={-1}
      onPointerEnter={() => onLook(true)}
      onPointerLeave={() => onLook(false)}
      onFocusCapture={() => onLook(true)}
      onBlurCapture={() => onLook(false)}
    >
      <h3>{stop.title}</h3>
      <p class="where">
        {isOnMap ? (
          <a href={`#${stop.markerId}`}>
            {stop.placeName}
            <span class="hide">: {t('map.show', { number })}</span>
          </a>
        ) : (
          stop.placeName
        )}
      </p>
      <p lang={words.language} dir="auto">
        {words.text}
      </p>
    </li>
  );
}

function stopOf(
  { kind, place }: View['story'][number],
  index: number,
  { view, text: { t } }: { view: View; text: Text },
): Stop {
  // A chapter has no region of its own: it shows where home is, or where the exploitation was.
  const region = { home: view.from, between: null, away: view.to }[place];
  return {
    place,
    chapterId: `chapter-${index + 1}`,
    markerId: `marker-${index + 1}`,
    title: t(`chapter.${kind}`),
    placeName: region === null ? t(`place.${place}`) : t(`region.${region}`),
    isWayHome: kind === 'return' || kind === 'reintegration',
  };
}

/** The chapter that the address names was not there yet when the browser looked for it. */
function goToAddressedChapter(): void {
  if (/^#(chapter|marker)-\d+$/.test(location.hash)) location.replace(location.hash);
}
