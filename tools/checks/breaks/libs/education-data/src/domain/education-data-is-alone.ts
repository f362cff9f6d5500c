// Breaks the rule education-data-is-alone.
import '../../../platform-registry/src/target.js';
