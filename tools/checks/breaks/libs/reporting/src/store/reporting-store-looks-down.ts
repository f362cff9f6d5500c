// Breaks the rule reporting-store-looks-down.
import '../../../contracts/src/target.js';
