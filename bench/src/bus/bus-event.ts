/** What is moved: about 300 bytes of JSON and the attributes of an event, as one learner's state would be. */
export interface BusEvent {
  readonly n: number;
  readonly learnerId: string;
  readonly text: string;
}

export const BUS_TOPIC = { name: 'bench.bus.v1', partitions: 4, sort: 'facts', maxBytes: 900_000 } as const;
export const KEYS = 1_000;
const FILLER = 'x'.repeat(220);

export function busEvent(n: number): BusEvent {
  return { n, learnerId: `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`, text: FILLER };
}

export const keyOf = (n: number): string => `school-${n % KEYS}`;

/** Sum of 1..count. */
export const sumTo = (count: number): number => (count * (count + 1)) / 2;

/** The effect: a row an event, whichever side is measured. */
export const EFFECT_TABLE = 'CREATE TABLE effect (n bigint PRIMARY KEY, learner_id uuid NOT NULL, key text NOT NULL)';
export const EFFECT_INSERT = 'INSERT INTO effect SELECT * FROM unnest($1::bigint[], $2::uuid[], $3::text[])';
