// Breaks the rule tools-enter-by-the-door.
import '../../libs/reporting/src/target.js';
