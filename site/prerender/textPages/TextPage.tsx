/** Draws a page of text. */
import { findReceiptsAddress } from '../../src/frame/addresses';
import { useText } from '../../src/frame/page';
import { OrganisationFacts, OrganisationWords } from '../OrganisationWords';
import type { Block, TextPageWords } from './textPageWords';
import { WorkedExample } from './WorkedExample';

export function TextPage({ words }: { words: TextPageWords }) {
  return (
    <div class="wrap text-page">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      {words.sections.map(({ title, blocks }, index) => (
        <section
          key={title}
          id={placeOf(blocks)}
          class="prose"
          aria-labelledby={`part-${index + 1}`}
        >
          <h2 id={`part-${index + 1}`}>{title}</h2>
          {blocks.map((block, at) => (
            <BlockWords key={at} block={block} />
          ))}
        </section>
      ))}
    </div>
  );
}

/** What the organisation says of one thing can be linked to, in every language alike. */
const placeOf = (blocks: readonly Block[]): string | undefined =>
  blocks
    .map((block) => (isOrganisationText(block) ? block.part : undefined))
    .find((part) => part !== undefined);

const isOrganisationText = (block: Block): block is Of<'organisation text'> =>
  typeof block === 'object' && 'kind' in block && block.kind === 'organisation text';

function BlockWords({ block }: { block: Block }) {
  if (typeof block === 'string') return <p>{block}</p>;
  if (!('kind' in block)) {
    return (
      <ul class="points">
        {block.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  }
  switch (block.kind) {
    case 'steps':
      return (
        <ol class="steps">
          {block.steps.map(({ title, text }) => (
            <li key={title}>
              <h3>{title}</h3>
              <p>{text}</p>
            </li>
          ))}
        </ol>
      );
    case 'table':
      return <TableWords {...block} />;
    case 'worked example':
      return <WorkedExample words={block.words} />;
    case 'calls':
      return <CallWords calls={block.calls} />;
    case 'find receipts':
      return <FindReceipts />;
    case 'organisation facts':
      return <OrganisationFacts {...block} />;
    case 'organisation text':
      return <OrganisationWords {...block} />;
  }
}

type Of<Kind> = Extract<Block, { kind: Kind }>;

function TableWords({ caption, head, rows }: Of<'table'>) {
  return (
    <table class="words-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([first, ...others]) => (
          <tr key={first}>
            <th scope="row">{first}</th>
            {others.map((cell) => (
              <td key={cell}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FindReceipts() {
  const { t, locale } = useText();
  return (
    <p>
      <a href={findReceiptsAddress(locale)}>{t('find.title')}</a>
    </p>
  );
}

function CallWords({ calls }: Pick<Of<'calls'>, 'calls'>) {
  return (
    <dl class="split calls">
      {calls.map(({ country, name, phone }) => (
        <div key={country}>
          <dt>
            <b>{country}</b> <span class="soft">{name}</span>
          </dt>
          <dd>
            <a href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
              <span class="hide">{country}: </span>
              {phone}
            </a>
          </dd>
        </div>
      ))}
    </dl>
  );
}
