// Breaks the rule production-imports-no-tests.
import '../../../testing/src/target.js';
