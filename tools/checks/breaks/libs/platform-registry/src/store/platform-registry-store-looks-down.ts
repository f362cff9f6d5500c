// Breaks the rule platform-registry-store-looks-down.
import '../../../contracts/src/target.js';
