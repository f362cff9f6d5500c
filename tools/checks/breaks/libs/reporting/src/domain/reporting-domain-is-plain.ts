// Breaks the rule reporting-domain-is-plain.
import '../../../contracts/src/target.js';
