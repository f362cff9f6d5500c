import { Global, Module, ValidationPipe, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { HttpSettings } from './http-settings.js';
import { RateLimitInterceptor } from './limit/rate-limit.interceptor.js';
import { ConsolePages } from './pages/console-pages.js';
import { LimitsPage } from './pages/limits-page.js';
import { ProblemFilter } from './problem/problem.filter.js';
import { toParameterProblem } from './problem/validation-details.js';
import { CleanTextPipe } from './request/clean-text.pipe.js';
import { RawMounts } from './request/raw-mounts.js';
import { RouteTable } from './request/route-table.js';

/** Global: problems, validation of requests, limits, raw mounts. `createHttpApp` brings it. */
@Global()
@Module({})
export class HttpModule {
  static forApp(settings: HttpSettings): DynamicModule {
    return {
      module: HttpModule,
      providers: [
        { provide: HttpSettings, useValue: settings },
        RouteTable,
        RawMounts,
        ConsolePages,
        LimitsPage,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: RateLimitInterceptor },
        { provide: APP_PIPE, useValue: new CleanTextPipe() },
        {
          provide: APP_PIPE,
          useValue: new ValidationPipe({
            whitelist: true,
            forbidNonWhitelisted: true,
            transform: true,
            transformOptions: { enableImplicitConversion: false, exposeDefaultValues: true },
            validationError: { target: false, value: false },
            exceptionFactory: toParameterProblem,
          }),
        },
      ],
      exports: [HttpSettings, RawMounts, RouteTable, ConsolePages, LimitsPage],
    };
  }
}
