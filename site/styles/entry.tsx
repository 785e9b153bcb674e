/** `/styles`: a list of all parts, each in a frame of its own, so that none minds another's ids. */
import { render } from 'preact';
import { PageContext } from '../src/frame/page';
import { catalogues } from '../src/text/catalogue';
import { localeOfPath } from '../src/text/locales';
import { createText } from '../src/text/text';
import { WorldShapes } from '../prerender/WorldShapes';
import { parts } from './parts';
import { sampleApi } from './samples';

const addressOf = (name: string) => `?part=${encodeURIComponent(name)}`;

function AllParts() {
  return (
    <main class="wrap">
      <h1>Styles</h1>
      {Object.keys(parts).map((name) => (
        <section key={name} class="band">
          <h2>
            <a href={addressOf(name)}>{name}</a>
          </h2>
          <iframe title={name} src={addressOf(name)} loading="lazy" width="100%" height="480" />
        </section>
      ))}
    </main>
  );
}

async function show(place: Element): Promise<void> {
  const locale = localeOfPath(location.pathname);
  const text = createText(locale, await catalogues[locale]());
  const name = new URLSearchParams(location.search).get('part');
  const part = name === null ? undefined : parts[name];
  render(
    <PageContext.Provider value={{ text, api: sampleApi }}>
      {part === undefined ? (
        <AllParts />
      ) : (
        <>
          <WorldShapes />
          {part()}
        </>
      )}
    </PageContext.Provider>,
    place,
  );
}

const place = document.querySelector('#styles');
if (place !== null) void show(place);
