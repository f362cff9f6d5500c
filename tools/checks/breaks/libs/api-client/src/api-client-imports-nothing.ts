// Breaks the rule api-client-imports-nothing.
import '../../contracts/src/target.js';
