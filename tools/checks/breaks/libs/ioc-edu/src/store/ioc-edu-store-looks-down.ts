// Breaks the rule ioc-edu-store-looks-down.
import '../../../contracts/src/target.js';
