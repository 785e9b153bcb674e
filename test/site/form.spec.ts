/** The pledge form says what is wrong and what is possible, and keeps what was written. */
import type { Page } from '@playwright/test';
import { chooseAppeal, fillForm, goToPayment, payButton, press, siteUrl } from './support/donor';
import { cardOf, giveElsewhere, pledgeElsewhere } from './support/portal';
import { expect, test } from './support/test';

test.use({ hasFailingCalls: true });

/** The API answers the next pledges with this problem. */
async function answerPledgesWith(page: Page, status: number, problem: Record<string, unknown>) {
  await page.route('**/api/campaigns/*/pledges', (route) =>
    route.fulfill({
      status,
      contentType: 'application/problem+json',
      headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' },
      body: JSON.stringify({ status, ...problem }),
    }),
  );
}

test('every error stands in a summary with the focus and beside its field', async ({ page }) => {
  await chooseAppeal(page, 'Slate');
  await page.getByLabel('Another amount', { exact: true }).first().check();
  await page.getByRole('textbox', { name: 'Another amount' }).fill('a little');
  await page.getByLabel('E-mail address').fill('sam@example');

  await payButton(page).click();

  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary).toContainText('3 things need a look');
  await expect(page.getByLabel('E-mail address')).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByLabel('E-mail address')).toHaveAccessibleDescription(
    /Enter an e-mail address like name@example.org/,
  );
  await summary.getByRole('link', { name: /e-mail address/ }).click();
  await expect(page.getByLabel('E-mail address')).toBeFocused();
  await expect(page.getByLabel('E-mail address')).toHaveValue('sam@example');
  await expect(page.getByRole('textbox', { name: 'Another amount' })).toHaveValue('a little');
});

const wrongAmounts = {
  '4.99': 'The smallest gift is US$5',
  '10000': 'US$2,120 is all that this plan still needs',
  '2119': 'That would leave less than US$5',
  '12.345': 'Enter an amount, like 35 or 12.50',
};
for (const [typed, reason] of Object.entries(wrongAmounts)) {
  test(`an amount of ${typed} is refused with the reason`, async ({ page }) => {
    await chooseAppeal(page, 'Slate');
    await page.getByLabel('Another amount', { exact: true }).first().check();
    await page.getByRole('textbox', { name: 'Another amount' }).fill(typed);

    await payButton(page).click();

    await expect(page.getByRole('alert')).toContainText(reason);
  });
}

test('an amount of the donor’s own is taken to the cent', async ({ page }) => {
  await chooseAppeal(page, 'Quartz');
  await fillForm(page, { amount: 'US$10' });
  await page.getByLabel('Another amount', { exact: true }).first().check();
  await page.getByRole('textbox', { name: 'Another amount' }).fill('12.50');

  await expect(page.getByRole('button', { name: 'Pay US$12.50' })).toBeVisible();
  await goToPayment(page);
});

test('the tip is nothing by default, and no choice is larger than another', async ({ page }) => {
  await chooseAppeal(page, 'Slate');

  await expect(page.getByLabel('Nothing')).toBeChecked();
  const sizes = await Promise.all(
    ['Nothing', 'US$2', 'US$5'].map(async (name) =>
      page.locator('label', { hasText: new RegExp(`^${name.replace('$', '\\$')}$`) }).boundingBox(),
    ),
  );
  expect(new Set(sizes.map((box) => `${box?.width} ${box?.height}`)).size).toBe(1);
});

test('with little left the form offers just that, and then the plan is covered', async ({
  page,
}) => {
  const { goalMinor, raisedMinor } = await cardOf('larch');
  await giveElsewhere('larch', (goalMinor ?? 0) - raisedMinor - 700);

  await chooseAppeal(page, 'Larch');
  const amounts = page.getByRole('group', { name: '1. How much' }).getByRole('radio');
  await expect(amounts).toHaveCount(1);
  await expect(amounts).toBeChecked();
  await fillForm(page, { amount: 'US$7, all that the plan still needs' });
  await goToPayment(page);
  await press(page, 'Pay');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Thank you. Your US$7');

  await expect.poll(async () => (await cardOf('larch')).raisedMinor).toBe(goalMinor);
  await page.getByRole('link', { name: 'See the appeal' }).click();
  await expect(page.getByText('Every need in this plan is covered')).toBeVisible();
  await expect(page.getByText('Fully funded')).toBeVisible();
});

test('other gifts came first: what is left is offered, and giving elsewhere', async ({ page }) => {
  const { id, goalMinor, raisedMinor } = await cardOf('slate');
  await giveElsewhere('slate', (goalMinor ?? 0) - raisedMinor - 20_000);
  await chooseAppeal(page, 'Slate');
  await fillForm(page, { amount: 'US$100' });
  await pledgeElsewhere(id, 15_000);

  await payButton(page).click();

  const note = page.getByRole('alert');
  await expect(note).toBeFocused();
  await expect(note).toContainText('US$50 is all this plan still needs');
  await expect(note).toContainText('You haven’t been charged');
  await expect(note.getByRole('link')).toHaveText('Give US$100 where it is most needed');
  await note.getByRole('button', { name: 'Give US$50' }).click();
  await page.waitForURL(/\/checkout\//);
});

const refusals = [
  {
    what: 'everything is held by others',
    problem: { status: 409, kind: 'exceeds-remaining', remainingMinor: 0 },
    words: 'Other gifts have just covered the rest',
    next: 'Give US$10 where it is most needed',
  },
  {
    what: 'the gift would leave too little',
    problem: { status: 409, kind: 'leaves-too-little', remainingMinor: 1200 },
    words: 'US$12 is left, and your gift would leave too little',
    next: 'Give US$12',
  },
  {
    what: 'the appeal has closed meanwhile',
    problem: { status: 404, kind: 'campaign-not-available' },
    words: 'This appeal has closed',
    next: 'See open appeals',
  },
  {
    what: 'the payment provider cannot be reached',
    problem: { status: 503, kind: 'payments-unavailable' },
    words: 'The payment page can’t be reached just now',
    next: 'Try again',
  },
  {
    what: 'there were too many attempts, for an unknown time',
    problem: { status: 429, kind: 'too-many-attempts' },
    words: 'Please wait a little',
    next: 'Try again',
  },
  {
    what: 'the currency has changed',
    problem: { status: 422, kind: 'currency-mismatch' },
    words: 'This appeal has changed its currency',
    next: 'Load the page again',
  },
  {
    what: 'a store of ours is away for a moment',
    problem: { status: 503, kind: 'temporarily-unavailable' },
    words: 'The payment page can’t be reached just now',
    next: 'Try again',
  },
  {
    what: 'the API accepts less than the form',
    problem: { status: 400, kind: 'invalid-pledge' },
    words: 'Something in the form was not accepted',
    next: 'Try again',
  },
  {
    what: 'something far too long was pasted in',
    problem: { status: 413, kind: 'body-too-large' },
    words: 'Something in the form was not accepted',
    next: 'Try again',
  },
  {
    what: 'something else went wrong',
    problem: { status: 500, kind: 'unexpected' },
    words: 'Something on our side didn’t work',
    next: 'Try again',
  },
];
for (const { what, problem, words, next } of refusals) {
  test(`${what}: it is said, with a next step`, async ({ page }) => {
    const { status, kind, ...more } = problem;
    await chooseAppeal(page, 'Quartz');
    await fillForm(page, { amount: 'US$10' });
    await answerPledgesWith(page, status, { type: `/problems/${kind}`, title: kind, ...more });

    await payButton(page).click();

    const note = page.getByRole('alert');
    await expect(note).toContainText(words, { timeout: 20_000 });
    await expect(note.getByRole('link').or(note.getByRole('button')).first()).toBeVisible();
    await expect(note.getByText(next, { exact: true })).toBeVisible();
    await expect(page.getByLabel('E-mail address')).not.toHaveValue('');
  });
}

test('too many attempts: it says from when, and offers no button before', async ({ page }) => {
  await page.clock.install();
  await chooseAppeal(page, 'Quartz');
  await fillForm(page, { amount: 'US$10' });
  await answerPledgesWith(page, 429, {
    type: '/problems/too-many-attempts',
    retryAfterSeconds: 600,
  });

  await payButton(page).click();

  const note = page.getByRole('alert');
  await expect(note).toContainText(/You can try again from \d\d:\d\d/, { timeout: 20_000 });
  await expect(note.getByRole('button')).toHaveCount(0);
  await page.clock.fastForward('10:01');
  await expect(note.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('hardly anything is left: all of it is offered, and no other amount', async ({ page }) => {
  await chooseAppeal(page, 'Quartz');
  await fillForm(page, { amount: 'US$10' });
  await page.getByLabel('Another amount', { exact: true }).first().check();
  await page.getByRole('textbox', { name: 'Another amount' }).fill('6');
  await answerPledgesWith(page, 409, { type: '/problems/leaves-too-little', remainingMinor: 900 });

  await payButton(page).click();

  const note = page.getByRole('alert');
  await expect(note).toContainText('Give US$9: the rest would be too little for one more gift');
  await expect(note).not.toContainText('at most');
  await expect(page.getByLabel('Another amount', { exact: true })).toHaveCount(0);
});

for (const [height, what] of [
  [700, 'on a phone'],
  [256, 'at 400 %'],
] as const) {
  test(`a link of the summary brings the whole field into view ${what}`, async ({ page }) => {
    await chooseAppeal(page, 'Quartz');
    await payButton(page).click();
    await page.setViewportSize({ width: height === 700 ? 390 : 320, height });

    await page
      .getByRole('alert')
      .getByRole('link', { name: /e-mail address/ })
      .click();

    const field = page.getByLabel('E-mail address');
    await expect(field).toBeFocused();
    await expect(field).toBeInViewport({ ratio: 1 });
    await expect(page.locator('#email-wrong')).toBeInViewport({ ratio: 1 });
    if (height < 700) return; // Not everything fits there.
    const exit = await page.locator('#exit').boundingBox();
    const label = await page.locator('label[for=email]').boundingBox();
    expect(label?.y).toBeGreaterThanOrEqual((exit?.y ?? 0) + (exit?.height ?? 0));
  });
}

test('SG-53: closed, unknown and misspelt appeals show the same page', async ({ page }) => {
  const texts: string[] = [];
  for (const path of [
    '/en/appeals/0b9c9c6e-3b0f-4a57-8a43-6f3c5c1d9a11',
    '/en/appeals/no-such-appeal',
    '/en/give/0b9c9c6e-3b0f-4a57-8a43-6f3c5c1d9a11',
  ]) {
    await page.goto(siteUrl(path));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This appeal has closed');
    texts.push(await page.getByRole('main').innerText());
  }

  expect(new Set(texts).size).toBe(1);
});
