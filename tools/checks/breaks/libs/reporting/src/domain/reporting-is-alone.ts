// Breaks the rule reporting-is-alone.
import '../../../education-data/src/target.js';
