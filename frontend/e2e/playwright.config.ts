import { defineConfig } from '@playwright/test';

/** These take away what all others stand on: parts of the stack, roles of the demonstration accounts, their sessions. */
const DISRUPTIVE = /(outages|rights|seats)\.spec\.ts/;

/** The stack is started by `make e2e`, which also says where it is; Chromium is the machine's own, never downloaded. */
export default defineConfig({
  testDir: './journeys',
  outputDir: './results',
  // One stack for all: a journey finds its own, whatever others do meanwhile.
  workers: 2,
  fullyParallel: false,
  projects: [
    { name: 'journeys', testIgnore: DISRUPTIVE },
    { name: 'disruptions', testMatch: DISRUPTIVE, workers: 1, dependencies: ['journeys'] },
  ],
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: process.env.ESSAIM_URL ?? 'http://localhost:8080',
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // What a journey replaces on the way must not come from the browser; those without a connection allow it.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    // Recording costs a third of every journey's time: `make e2e E2E='journeys/x.spec.ts --trace on'` records one.
    trace: 'off',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-default-apps',
        '--disable-domain-reliability',
        '--metrics-recording-only',
        '--no-pings',
        '--lang=fr-FR',
      ],
    },
  },
});
