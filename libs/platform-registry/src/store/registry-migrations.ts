import { CreatedRegistry1766000000000 } from './migrations/1766000000000-created-registry.js';
import { KeptSignInState1766000100000 } from './migrations/1766000100000-kept-sign-in-state.js';
import { CountedPushEvidence1766000200000 } from './migrations/1766000200000-counted-push-evidence.js';
import { KeptProvincesApart1766000300000 } from './migrations/1766000300000-kept-provinces-apart.js';
import { WithdrewTokensOfPeople1766000400000 } from './migrations/1766000400000-withdrew-tokens-of-people.js';
import { AdmittedExternalPeople1766000500000 } from './migrations/1766000500000-admitted-external-people.js';
import { KeptCertifications1766000900000 } from './migrations/1766000900000-kept-certifications.js';

/** In the order they were written; never edited once released. */
export const REGISTRY_MIGRATIONS = [CreatedRegistry1766000000000, KeptSignInState1766000100000, CountedPushEvidence1766000200000, KeptProvincesApart1766000300000, WithdrewTokensOfPeople1766000400000, AdmittedExternalPeople1766000500000, KeptCertifications1766000900000];
