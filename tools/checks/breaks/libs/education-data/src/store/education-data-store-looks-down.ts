// Breaks the rule education-data-store-looks-down.
import '../../../contracts/src/target.js';
