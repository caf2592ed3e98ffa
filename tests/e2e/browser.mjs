// Starts Chromium as tests and benchmarks want it; CHROME names another one.
import { chromium } from 'playwright-core';

const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync',
  // Pages that a test answers for itself come from no network, and would not be let read from this machine.
  '--disable-features=LocalNetworkAccessChecks'];

/** Resolves to a browser without a window, which whoever asked for it closes. */
export const startChromium = () => chromium.launch({ executablePath: process.env.CHROME ?? '/usr/bin/chromium', args: ARGUMENTS });
