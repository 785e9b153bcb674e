/** Where 100 dollars go: rows of stitches that add up, and the same in words and figures. */
import { useText } from '../../src/frame/page';

const currency = 'USD';

/** What the needs of the example cost, cents. Together they are the gift: nothing is taken from it. */
const needs = [
  { item: 'travel-documents', goalMinor: 3_000 },
  { item: 'travel-home', goalMinor: 7_000 },
] as const;
const giftMinor = needs.reduce((sum, { goalMinor }) => sum + goalMinor, 0);

/** 2.9 % and 30 cents: what many providers take for a card. */
const feeMinor = 320;

interface WorkedExampleProps {
  words: { give: string; arrives: string; fee: string };
}

export function WorkedExample({ words }: WorkedExampleProps) {
  const { t } = useText();
  let doneMinor = 0;
  const parts = needs.map(({ item, goalMinor }) => {
    const part = { label: t(`need.${item}`), fromMinor: doneMinor, amountMinor: goalMinor };
    doneMinor += goalMinor;
    return part;
  });
  return (
    <dl class="split sums">
      <Sum label={words.give} fromMinor={0} amountMinor={giftMinor} />
      {parts.map((part) => (
        <Sum key={part.label} {...part} />
      ))}
      <Sum label={words.arrives} fromMinor={0} amountMinor={giftMinor} isTotal />
      <Sum label={words.fee} fromMinor={giftMinor} amountMinor={feeMinor} isOurs />
    </dl>
  );
}

interface SumProps {
  label: string;
  /** Where its stitches begin: after those of the rows before it. */
  fromMinor: number;
  amountMinor: number;
  isTotal?: boolean;
  /** Not of the gift, but beside it. */
  isOurs?: boolean;
}

function Sum({ label, fromMinor, amountMinor, isTotal = false, isOurs = false }: SumProps) {
  const { exactMoney } = useText();
  return (
    <div class={isTotal ? 'sums-total' : undefined}>
      <dt>{label}</dt>
      <dd class="num">{exactMoney(amountMinor, currency)}</dd>
      <dd class="sum-thread" aria-hidden="true">
        <svg class="thread" viewBox={`0 0 ${width} 8`} focusable="false">
          <path class="open" d={rowOf(0, giftMinor)} stroke-dasharray={dashes} />
          <path
            class={isOurs ? 'ours' : 'given'}
            d={rowOf(fromMinor, amountMinor)}
            stroke-dasharray={dashes}
          />
        </svg>
      </dd>
    </div>
  );
}

/** One stitch is five dollars, begun ones count. In drawing units, as on an appeal's page. */
const stitchMinor = 500;
const stitchLength = 3.5;
const pitch = 12;
const dashes = `${stitchLength} ${pitch - stitchLength}`;
const margin = 3;
const stitchesFor = (amountMinor: number) => Math.ceil(amountMinor / stitchMinor);
const width = margin + (stitchesFor(giftMinor) + stitchesFor(feeMinor)) * pitch;

const rowOf = (fromMinor: number, amountMinor: number) =>
  `M${margin + stitchesFor(fromMinor) * pitch} 4h${(stitchesFor(amountMinor) - 1) * pitch + stitchLength}`;
