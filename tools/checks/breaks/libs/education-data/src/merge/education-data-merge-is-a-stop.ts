// Breaks the rule education-data-merge-is-a-stop.
import '../intake/target.js';
