import AxeBuilder from '@axe-core/playwright';
import {
  type APIRequestContext,
  type APIResponse,
  type Browser,
  test as base,
  expect,
  type Locator,
  type Page,
} from '@playwright/test';

export type Account = 'admin' | 'staff' | 'lead' | 'member' | 'inactive';

/** Of the demonstration realm only; no real account has it. */
const PASSWORD = 'essaim-demo';

const KEYCLOAK = process.env.ESSAIM_KEYCLOAK_URL ?? 'http://localhost:8180';

/** All replicas of the API; the first serves the pages. */
export const replicas = (process.env.ESSAIM_URLS ?? process.env.ESSAIM_URL ?? 'http://localhost:8080').split(
  ',',
);

/** Signs in through Keycloak's own form, as a person does, and comes back to `next`. */
export async function signIn(page: Page, account: Account, next = '/'): Promise<void> {
  await page.goto(`/auth/login?next=${encodeURIComponent(next)}`);
  await fillSignInForm(page, account);
}

/** The same from the form, wherever it was reached from. */
export async function fillSignInForm(page: Page, account: Account): Promise<void> {
  const button = page.locator('#kc-login');
  await expect(button).toBeVisible();
  // Keycloak refuses one of two sign-ins of one account at the same instant, as journeys side by side may try.
  await expect(async () => {
    if (await button.isVisible()) {
      await page.locator('#username').fill(`${account}@example.org`);
      await page.locator('#password').fill(PASSWORD);
      await button.click();
    }
    await expect(button).toBeHidden({ timeout: 10_000 });
  }).toPass({ timeout: 40_000 });
}

/** Another person at another desk: own browser profile, own session. */
export async function deskOf(browser: Browser, account: Account, next: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, account, next);
  return page;
}

/** The page with its data. */
export async function open(page: Page, address: string, heading: string | RegExp): Promise<void> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

/** Types into an editor once the page has answered to the focus: faster than any hand, it would be typed over. */
export async function write(editor: Locator, text: string): Promise<void> {
  // The plain field that stands in until the editor has loaded would stay for whoever has begun to type.
  await expect(editor).toHaveAttribute('contenteditable', 'true');
  await editor.focus();
  await editor.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await editor.fill(text);
  await expect(editor).toHaveText(text);
}

/** A service account's access token, as a partner tool gets it. */
export async function partnerToken(request: APIRequestContext, client: string): Promise<string> {
  const answer = await request.post(`${KEYCLOAK}/realms/essaim/protocol/openid-connect/token`, {
    form: { grant_type: 'client_credentials', client_id: client, client_secret: PASSWORD },
  });
  expect(answer.ok()).toBe(true);
  return (await answer.json()).access_token;
}

/** Of axe's rules, those that another appearance may break. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** No violation axe can see, in either appearance; what both share is looked at once. */
export async function expectAccessible(
  page: Page,
  [first, ...others]: readonly ('light' | 'dark')[] = ['light', 'dark'],
): Promise<void> {
  // A page on its way has no title yet.
  await expect(page.locator('h1').first()).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
  await page.emulateMedia({ colorScheme: first ?? null, reducedMotion: 'reduce' });
  await expectNoViolation(page, new AxeBuilder({ page }));
  for (const colorScheme of others) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await expectNoViolation(page, new AxeBuilder({ page }).withRules(COLOUR_RULES));
  }
}

async function expectNoViolation(page: Page, axe: AxeBuilder): Promise<void> {
  // The other appearance comes with the next frame, and until its transitions end, however short, half of a control still has
  // the colours of the one before.
  await page.evaluate(async () => {
    const frame = () => new Promise((drawn) => requestAnimationFrame(drawn));
    const running = () => document.getAnimations().filter((animation) => animation instanceof CSSTransition);
    await frame();
    await frame();
    for (let transitions = running(); transitions.length > 0; transitions = running()) {
      await Promise.allSettled(transitions.map(({ finished }) => finished));
    }
  });
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} (${failureSummary})`).join(', ')}`,
  );
  expect(found, page.url()).toEqual([]);
}

/** Nothing wider than the window: a phone never scrolls sideways. */
export async function expectReflow(page: Page): Promise<void> {
  await page.setViewportSize({ width: 320, height: 720 });
  // A page that was just narrowed may take a moment to settle.
  await expect
    .poll(
      () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      { message: `${page.url()} at 320 px` },
    )
    .toBeLessThanOrEqual(0);
}

/** Every journey also watches for what the page's policy refuses and for errors nobody caught. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy|TrustedHTML|Trusted Type/.test(message.text()))
          faults.push(message.text());
      });
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});

export { type APIRequestContext, type APIResponse, type Browser, expect, type Locator, type Page };
