/**
 * What readers say of a fix, from a browser to a real server on another port, and from its log to counts. The pack names an
 * address that is reserved; here the site is served with that of the server in its place, in the policy of the pages too.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser, hasHeadlessShell, launchOptions } from '../browser/browser.ts';

const PACK = 'test/packs/home-network';
/** As the pack names it. */
const ENDPOINT = 'https://count.home.example';
const FOLDERS = { heard: 'dist-home', unheard: 'dist' };
const unbuilt = Object.values(FOLDERS).find((folder) => !existsSync(folder));
if (unbuilt !== undefined) throw new Error(`There is no ${unbuilt}: run npm run build and npm run test:pack first.`);

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
};
const noBrowser = !hasHeadlessShell() && findBrowser() === undefined;

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What came to the endpoint: each request with its body, as a log may hold it. */
interface Received {
  method: string;
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  body: string;
}

describe.skipIf(noBrowser)(noBrowser ? 'NOT RUN, as no browser is installed: feedback' : 'feedback', () => {
  const received: Received[] = [];
  let answering = 204;
  const endpoint = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      received.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers, body });
      response.writeHead(answering).end();
    });
  });
  const serve = (folder: string): Server =>
    createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
      if (!existsSync(file)) return void response.writeHead(404).end();
      const content = readFileSync(file);
      const isPage = extname(file) === '.html';
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(isPage ? content.toString().replaceAll(ENDPOINT, to) : content);
    });
  const sites = { heard: serve(FOLDERS.heard), unheard: serve(FOLDERS.unheard) };
  let to = '';
  let at = { heard: '', unheard: '' };
  let browser: Browser | undefined;
  let page: Page;
  let trouble: string[] = [];
  let asked: string[] = [];

  beforeAll(async () => {
    to = await listen(endpoint);
    at = { heard: await listen(sites.heard), unheard: await listen(sites.unheard) };
    browser = await chromium.launch(launchOptions());
  });
  afterAll(async () => {
    await browser?.close();
    for (const server of [endpoint, sites.heard, sites.unheard]) server.close();
  });
  beforeEach(async () => {
    [trouble, asked, answering] = [[], [], 204];
    received.length = 0;
    if (!browser) throw new Error('there is no browser');
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
    page.on('pageerror', ({ message }) => void trouble.push(message));
    page.on('request', (request) => void asked.push(`${request.method()} ${request.url()}`));
  });
  afterEach(() => page.close());

  const open = async (address: string): Promise<void> => {
    await page.goto(address);
    await page.locator('.did[data-ready]').waitFor();
    await page.waitForLoadState('networkidle');
  };
  const arrived = (count = 1): Promise<void> =>
    expect
      .poll(() => received.length)
      .toBe(count)
      .then(() => undefined);
  const WAY = '#a=symptom.nothing-loads~other-devices.fail~router-light.normal&read=router-light';
  const ANSWERS = 'symptom.nothing-loads~other-devices.fail~router-light.normal';

  test('Yes is told once, with the answers, and the sentence beside it says to whom', async () => {
    await open(`${at.heard}/fixes/restart-router/${WAY}`);
    expect(await page.locator('.did').textContent()).toContain(
      `Your choice and your answers are sent to ${new URL(to).host}, without anything you typed.`,
    );
    expect(received).toEqual([]);
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('Good, that is fixed').waitFor();
    await arrived();
    expect(received).toMatchObject([{ method: 'POST', path: '/answers' }]);
    expect(JSON.parse(received[0]?.body ?? '')).toEqual({
      page: '/fixes/restart-router/',
      revision: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      answers: ANSWERS,
      outcome: 'solved',
    });
    // Neither where the reader is nor who they are.
    expect(received[0]?.headers).not.toHaveProperty('referer');
    expect(received[0]?.headers).not.toHaveProperty('cookie');
    expect(trouble).toEqual([]);
  });

  test('No is told although the page is left, and the next fix is told of by itself', async () => {
    await open(`${at.heard}/fixes/provider-outage/#a=symptom.nothing-loads~other-devices.fail~router-light.alarm`);
    await page.getByText('No, look further').click();
    await page.waitForURL(/\/fixes\/restart-router\//);
    await arrived();
    await page.locator('.did[data-ready]').waitFor();
    await page.waitForLoadState('networkidle');
    await page.getByRole('button', { name: 'Yes' }).click();
    await arrived(2);
    expect(received.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
      { page: '/fixes/provider-outage/', outcome: 'unsolved' },
      {
        page: '/fixes/restart-router/',
        outcome: 'solved',
        answers: expect.stringContaining('provider-outage.unsolved') as string,
      },
    ]);
    expect(trouble).toEqual([]);
  });

  test('what is no answer of the site is in neither the beacon nor the link', async () => {
    await open(`${at.heard}/fixes/restart-router/#a=symptom.nothing-loads~note.quxcanary&note=quxcanary`);
    await page.getByRole('button', { name: 'Yes' }).click();
    await arrived();
    expect(received[0]?.body).toContain('"answers":"symptom.nothing-loads"');
    expect(await page.getByText('Something wrong here?').getAttribute('href')).not.toContain('quxcanary');
    expect(JSON.stringify(received)).not.toContain('quxcanary');
  });

  test('an endpoint that fails, and a browser that refuses, hold nobody up', async () => {
    answering = 500;
    await open(`${at.heard}/fixes/restart-router/`);
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('Good, that is fixed').waitFor();
    await page.addInitScript(() => {
      navigator.sendBeacon = () => {
        throw new TypeError('refused');
      };
    });
    await page.goto('about:blank');
    await open(`${at.heard}/fixes/provider-outage/${WAY}`);
    await page.getByText('No, look further').click();
    await page.waitForURL(/\/fixes\/restart-router\//);
    expect(received.length).toBe(1);
  });

  test('“Something wrong here?” leads on filled in, without JavaScript too', async () => {
    await open(`${at.heard}/fixes/restart-router/${WAY}`);
    const link = page.getByText('Something wrong here?');
    const told = (href: string | null): object => {
      const { origin, pathname, searchParams } = new URL(href ?? '');
      return { to: origin + pathname, ...Object.fromEntries(searchParams) };
    };
    const version = {
      to: 'https://report.home.example/new',
      page: '/fixes/restart-router/',
      revision: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
    };
    await expect.poll(async () => told(await link.getAttribute('href'))).toEqual({ ...version, answers: ANSWERS });
    const plain = await browser?.newPage({ javaScriptEnabled: false });
    await plain?.goto(`${at.heard}/fixes/restart-router/${WAY}`);
    expect(told((await plain?.getByText('Something wrong here?').getAttribute('href')) ?? null)).toEqual(version);
    expect(await plain?.getByText('are sent to').count()).toBe(0);
    await plain?.close();
    expect(received).toEqual([]);
  });

  test('a site that names nobody sends nothing, whatever is pressed', async () => {
    await open(`${at.unheard}/fixes/card-details/#a=symptom.card-declined`);
    await page.getByText('No, look further').click();
    await page.waitForURL((url) => !url.pathname.startsWith('/fixes/card-details/'));
    await open(`${at.unheard}/fixes/card-details/#a=symptom.card-declined`);
    await page.getByRole('button', { name: 'Yes' }).click();
    await page.getByText('Good, that is fixed').waitFor();
    await page.waitForLoadState('networkidle');
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((request) => !/^(?:GET|HEAD) /.test(request) || !request.includes(at.unheard))).toEqual([]);
    expect(received).toEqual([]);
    expect(trouble).toEqual([]);
  });

  test('the log of the server becomes counts and a proposal', async () => {
    for (let reader = 0; reader < 2; reader += 1) {
      await open(`${at.heard}/fixes/restart-router/${WAY}`);
      await page.getByRole('button', { name: 'Yes' }).click();
      await arrived(reader + 1);
      await page.goto('about:blank');
    }
    // The same two again and again, as the server got them, with the rest of what it logs.
    const lines = Array.from({ length: 10 }, () => received.map((each) => JSON.stringify(each))).flat();
    const folder = mkdtempSync(join(tmpdir(), 'feedback-'));
    const file = join(folder, 'log.jsonl');
    writeFileSync(file, [...lines, 'GET /favicon.ico 404', ''].join('\n'));
    const { stdout, status } = spawnSync(process.execPath, [resolve('src/cli/feedback.ts'), file], {
      encoding: 'utf8',
      env: { ...process.env, CONTENT: PACK },
    });
    rmSync(folder, { recursive: true });
    expect(status).toBe(0);
    expect(stdout).toContain('Understood: 20');
    expect(stdout).toContain('Could not be read, because they are not JSON: 1 (line 21)');
    expect(stdout).toMatch(/restart-router +│ 20 +│ 0 /);
    expect(stdout).toMatch(/weights:\n {2}# 20 solved, 0 unsolved\n {2}nothing-loads:\n {4}router-stuck: 690\n/);
  });
});
