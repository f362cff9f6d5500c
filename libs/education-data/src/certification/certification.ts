import { loadConfig } from '@lienthong/kit/config';
import type { Provider, Type } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { CertificationJudge } from './certification-judge.js';
import { CertificationConfig } from './certification.config.js';
import { CertificationController } from './certification.controller.js';
import { CertificationService } from './certification.service.js';
import { CallWatch } from './watch/call-watch.interceptor.js';
import { OpenRuns } from './watch/open-runs.js';

/** The stop as its service's module takes it in. */
export const certificationControllers: readonly Type[] = [CertificationController];

export const certificationProviders: readonly Provider[] = [
  { provide: CertificationConfig, useFactory: (): CertificationConfig => loadConfig(CertificationConfig) },
  OpenRuns,
  CertificationJudge,
  CertificationService,
  { provide: APP_INTERCEPTOR, useClass: CallWatch },
];
