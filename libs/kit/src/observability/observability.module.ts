import { Module } from '@nestjs/common';
import { Metrics } from './metrics.js';

/** Provides and exports `Metrics`; `startHttpApp` makes it global. */
@Module({ providers: [Metrics], exports: [Metrics] })
export class ObservabilityModule {}
