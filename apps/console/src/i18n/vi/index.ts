import { areas, common, problem, session, shell } from './common.js';
import { exchange } from './exchange.js';
import { admin, exports, platforms, reporting, roster } from './manage.js';
import { identities, identityReasons } from './identities.js';
import { problems } from './problems.js';
import { quality } from './quality.js';
import { handovers, waiting } from './steward.js';
import { sums } from './sums.js';
import { uploads } from './uploads.js';
import { codes, exams, figures, kinds, overview, pushes } from './watch.js';

/** All texts in Vietnamese; English must have the same keys (checked by the compiler). */
export const vi = { common, shell, areas, session, problem, problems, overview, figures, exams, uploads, pushes, kinds, codes, platforms, admin, reporting, roster, waiting, handovers, exports, quality, sums, exchange, identities, identityReasons };

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };
export type Resources = Texts<typeof vi>;
