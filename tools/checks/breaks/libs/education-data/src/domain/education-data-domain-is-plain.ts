// Breaks the rule education-data-domain-is-plain.
import '../../../contracts/src/target.js';
