// Breaks the rule platform-registry-is-alone.
import '../../../education-data/src/target.js';
