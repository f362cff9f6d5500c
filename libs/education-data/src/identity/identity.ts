import type { Provider, Type } from '@nestjs/common';
import { Cursors } from '../asking/cursors.js';
import { ComparisonRunner } from './compare/comparison.runner.js';
import { IdentityComparisonsController } from './compare/comparisons.controller.js';
import { IdentityDecisionsController } from './decide/decisions.controller.js';
import { IdentityDecisions } from './decide/decisions.service.js';
import { PersonNumbersController } from './numbers/person-numbers.controller.js';
import { PersonNumberHistory } from './numbers/person-numbers.service.js';
import { IdentityReviewController } from './review/review.controller.js';
import { ReviewList } from './review/review-list.service.js';
import { ReviewSides } from './review/review-sides.js';

/** The stop as its service's module takes it in. Needed besides: Database, AuditLog, Sealer, Clock of the kit; KindPlans; whoever carries decisions out (DecisionWake). */
export const IDENTITY_CONTROLLERS: readonly Type[] = [IdentityReviewController, IdentityComparisonsController, IdentityDecisionsController, PersonNumbersController];

export const IDENTITY_PROVIDERS: readonly Provider[] = [Cursors, ReviewSides, ReviewList, IdentityDecisions, PersonNumberHistory, ComparisonRunner];
