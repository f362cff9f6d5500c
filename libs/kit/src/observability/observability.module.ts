import { Global, Module } from '@nestjs/common';
import { HealthChecks } from './health-checks.js';
import { Metrics } from './metrics.js';

/** Global: provides and exports `Metrics` and `HealthChecks`. `startHttpApp` brings it; a spec that builds its own module imports it. */
@Global()
@Module({ providers: [Metrics, HealthChecks], exports: [Metrics, HealthChecks] })
export class ObservabilityModule {}
