// Breaks the rule ioc-edu-is-alone.
import '../../../education-data/src/target.js';
