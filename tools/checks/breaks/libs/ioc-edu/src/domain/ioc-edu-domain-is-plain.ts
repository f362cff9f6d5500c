// Breaks the rule ioc-edu-domain-is-plain.
import '../../../contracts/src/target.js';
