import type { WithPast } from './education.events.js';

/** Payloads of the `education.*` topics of how data come in, stand and go on: pushes, overlap, certification, quality, exchange. */

/** `education.push.v1`, key = platform id: what a chunk, or a release of parked or held records, did to the counts. */
export interface PushCountsV1 {
  readonly pushId: string;
  readonly platformId: string;
  readonly clientId: string;
  readonly provinceCode: string;
  readonly kind: string;
  readonly receivedAt: string;
  /** Per school (null where a record names none that is known): change of each outcome's count; a release moves, e.g. parked -3 created +3. */
  readonly schools: readonly { readonly schoolId: string | null; readonly outcomes: Readonly<Record<string, number>>; readonly confirmed: number; readonly undesignated?: number }[];
}

/** `education.overlap-sighting.v1`: two platforms sent the same thing, or a push was held for another's designation. */
export interface OverlapSightingV1 {
  readonly provinceCode: string;
  readonly kind: string;
  readonly schoolId: string | null;
  readonly platformId: string;
  readonly otherPlatformId: string;
  readonly reason: 'same-record' | 'held';
  readonly records: number;
}

/**
 * `education.certification.v1`, key = platform id: the platform's latest conformance run, and the one that it passed last. A run that is
 * not passed takes nothing away from an earlier one.
 */
export interface CertificationChangedV1 {
  readonly platformId: string;
  readonly provinceCode: string;
  readonly certificationId: string;
  readonly clientId: string;
  readonly state: 'running' | 'passed' | 'cancelled' | 'expired';
  /** RFC 3339, UTC. */
  readonly startedAt: string;
  readonly endsAt: string;
  readonly endedAt: string | null;
  /** Empty until it was judged once. */
  readonly scenarios: readonly { readonly id: string; readonly state: 'open' | 'passed' | 'failed' | 'not-applicable' }[];
  readonly lastPassed: { readonly certificationId: string; readonly clientId: string; readonly passedAt: string } | null;
}

/** Good ones of so many. */
export interface ShareV1 {
  readonly good: number;
  readonly of: number;
}

/** `education.quality.v1`, key = hub id of the school, or `province:<code>` for records of no school: the four qualities of its records, by kind. */
export interface QualityChangedV1 extends WithPast {
  readonly provinceCode: string;
  readonly schoolId: string | null;
  /** Ascending by kind; kinds of which there is no record are left out. */
  readonly kinds: readonly {
    readonly kind: string;
    /** Đúng: records that pass all rules, of those held and those whose newest version was refused. */
    readonly correct: ShareV1;
    /** Đủ: learners enrolled now whose records hold all required groups; null for other kinds. */
    readonly complete: ShareV1 | null;
    /** Sạch: records without duplicate, contradiction or lost reference. */
    readonly clean: ShareV1;
    /** Sống: records confirmed in time. */
    readonly alive: ShareV1;
  }[];
}

/**
 * `education.exchange.v1`, key = `<province>:<destination>`: how the exchange with one destination stands. Ours: no interface outside asks
 * for it. Counts only, no people.
 */
export interface ExchangeChangedV1 {
  readonly provinceCode: string;
  /** `moet`, `province`, `population`, `civil-servants`. */
  readonly destination: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** One of the three destinations of indicator 1.2. */
  readonly ofIndicator: boolean;
  /** `off` never counts as done: `acknowledged` is 0 then. */
  readonly state: 'on' | 'off';
  /** False: nobody has ever switched it on. */
  readonly everOn: boolean;
  /** Records of the hub that the destination is to have. */
  readonly live: number;
  /** Of these, the ones it has acknowledged; of the population database, the people it knows. */
  readonly acknowledged: number;
  /** Still to be told or answered. */
  readonly queued: number;
  readonly rejected: number;
  /** Open differences found by comparing. */
  readonly differences: number;
  readonly oldestQueuedAt: string | null;
  readonly lastSuccessAt: string | null;
  readonly lastFailureAt: string | null;
  /** Code of the failure since the last success. */
  readonly failure: string | null;
}
