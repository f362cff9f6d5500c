// Breaks the rule hub-enters-by-the-door.
import '../../../libs/reporting/src/target.js';
