import { ReorganisationController } from './reorganisation/reorganisation.controller.js';
import { Reorganisations } from './reorganisation/reorganisation.service.js';
import { UnitTrees } from './tree/unit-trees.service.js';
import { UnitsController } from './tree/units.controller.js';

/** What this stop answers. */
export const PLACES_CONTROLLERS = [ReorganisationController, UnitsController];
export const PLACES_PROVIDERS = [Reorganisations, UnitTrees];
