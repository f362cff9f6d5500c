import { Injectable } from '@nestjs/common';
import type { DestinationId } from '../../domain/exchange/destinations.js';
import { CivilServantsHttpAdapter } from './civil-servants-http.adapter.js';
import { type DestinationAdapter, DestinationAdapters } from './destination-adapter.js';
import { NationalHttpAdapter } from './national-http.adapter.js';
import { PopulationHttpAdapter } from './population-http.adapter.js';

/** The adapters the hub comes with. */
@Injectable()
export class HttpAdapters extends DestinationAdapters {
  private readonly adapters: Readonly<Record<DestinationId, DestinationAdapter>>;

  constructor() {
    super();
    const records = new NationalHttpAdapter();
    this.adapters = { moet: records, province: records, population: new PopulationHttpAdapter(), 'civil-servants': new CivilServantsHttpAdapter() };
  }

  of(id: DestinationId): DestinationAdapter {
    return this.adapters[id];
  }
}
