// Breaks the rule education-data-intake-is-a-stop.
import '../merge/target.js';
