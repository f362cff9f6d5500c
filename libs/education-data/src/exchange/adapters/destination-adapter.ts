import { HubError } from '@lienthong/kit/errors';
import type { DestinationDefinition, DestinationId } from '../../domain/exchange/destinations.js';
import type { DestinationSettings } from '../../store/exchange/destinations.repository.js';

/** A destination of a province, as an adapter reaches it. */
export interface Target {
  readonly provinceCode: string;
  readonly destination: DestinationDefinition;
  readonly settings: DestinationSettings;
  readonly secret: string | null;
  /** Aborted when the service stops: nobody waits for an answer then. */
  readonly signal?: AbortSignal;
}

/** A record that leaves. `body` is the destination's own form of it (domain/exchange/forms.ts); empty for a CANCEL. */
export interface OutgoingRecord {
  readonly kind: string;
  readonly hubId: string;
  readonly event: 'NEW' | 'UPDATE' | 'CANCEL';
  readonly version: number;
  readonly changedAt: Date;
  readonly body: object;
}

/**
 * What the destination says of one record. `accepted`: it holds this version now or did already; `newer`: it holds a higher one;
 * `rejected`: it will not take it as it is. A record without an answer counts as lost and is sent again.
 */
export interface RecordAnswer {
  readonly hubId: string;
  readonly version: number;
  readonly outcome: 'accepted' | 'newer' | 'rejected';
  readonly heldVersion?: number;
  /** Its code for the reason, with a text for people. */
  readonly reason?: string;
  readonly message?: string;
  /** Of a destination that matches people. */
  readonly match?: 'matched' | 'not-matched';
}

/** One line of what a destination holds. */
export interface Holding {
  readonly hubId: string;
  readonly kind: string;
  readonly version: number;
  readonly gone: boolean;
}

/** A civil servant as the province's system tells of one. Personal: lives in memory and sealed only. */
export interface CivilServant {
  readonly personalNumber?: string | null;
  readonly fullName: string;
  readonly birthDate?: string | null;
  /** A code of the list `staffStatus`, or a label of it. */
  readonly status?: string | null;
  readonly workplaceCode?: string | null;
}

/** The way to a destination. Replaceable: the queue, its states and its order know nothing of what lies behind. */
export abstract class DestinationAdapter {
  /** @throws DestinationFault when nothing is known of what became of the records */
  abstract send(target: Target, records: readonly OutgoingRecord[]): Promise<readonly RecordAnswer[]>;

  /**
   * What the destination holds, ascending by hub id, after the given one; null where it cannot be asked.
   * @throws DestinationFault
   */
  abstract holdings(target: Target, after: string | null, limit: number): Promise<readonly Holding[] | null>;

  /** All civil servants of the province, or null where they come as a file. @throws DestinationFault */
  abstract people(target: Target): Promise<readonly CivilServant[] | null>;
}

/** The adapter of each destination; a deployment puts its own in place. */
export abstract class DestinationAdapters {
  abstract of(id: DestinationId): DestinationAdapter;
}

/** The destination did not answer as it should. `whole`: it refuses the request as it is, another try of the same gives the same. */
export class DestinationFault extends HubError {
  readonly retriable = true;

  constructor(
    code: string,
    readonly whole = false,
    options?: { cause?: unknown },
  ) {
    super(code, `Destination: ${code}`, options);
  }
}
