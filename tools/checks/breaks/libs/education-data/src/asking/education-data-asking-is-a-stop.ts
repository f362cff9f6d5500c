// Breaks the rule education-data-asking-is-a-stop.
import '../intake/target.js';
