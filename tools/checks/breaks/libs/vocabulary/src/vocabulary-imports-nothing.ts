// Breaks the rule vocabulary-imports-nothing.
import '../../contracts/src/target.js';
