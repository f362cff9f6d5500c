// Breaks the rule platform-registry-domain-is-plain.
import '../../../contracts/src/target.js';
