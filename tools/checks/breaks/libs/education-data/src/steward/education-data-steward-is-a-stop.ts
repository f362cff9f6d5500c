// Breaks the rule education-data-steward-is-a-stop.
import '../intake/target.js';
