import { setTimeout as sleep } from 'node:timers/promises';
import type { Outcomes } from './dirt.js';
import type { SimulationStep } from './plan.js';
import type { PushClient, Receipt } from './push-client.js';

/** What was foretold of a step and what came. */
export interface Comparison {
  readonly step: SimulationStep;
  readonly pushId: string;
  /** Records that waited when the push was done, before the next one. */
  readonly waited: number;
  readonly outcomes: Outcomes;
  readonly agrees: boolean;
}

/** How long the last waiting records may take to be released. */
const RELEASE_MS = 120_000;

/** Sends the steps one after the other, waits for every outcome, and holds them against what was foretold. */
export async function sendSimulation(client: PushClient, steps: readonly SimulationStep[], onStep: (step: SimulationStep) => void = () => undefined): Promise<Comparison[]> {
  const receipts: Receipt[] = [];
  for (const step of steps) {
    onStep(step);
    receipts.push(await client.done((await client.push(step.kind, step.records)).pushId));
  }
  const comparisons: Comparison[] = [];
  for (const [index, step] of steps.entries()) {
    const receipt = receipts[index] as Receipt;
    const final = await released(client, receipt.pushId);
    const waited = receipt.outcomes.parked;
    comparisons.push({ step, pushId: receipt.pushId, waited, outcomes: final.outcomes, agrees: waited === step.waiting && same(final.outcomes, step.expected) });
  }
  return comparisons;
}

async function released(client: PushClient, pushId: string): Promise<Receipt> {
  for (const until = Date.now() + RELEASE_MS; ; await sleep(200)) {
    const receipt = await client.done(pushId);
    if (receipt.outcomes.parked === 0 || Date.now() > until) return receipt;
  }
}

const same = (a: Outcomes, b: Outcomes): boolean => (Object.keys(b) as (keyof Outcomes)[]).every((outcome) => a[outcome] === b[outcome]);
