// Breaks the rule education-data-query-is-a-stop.
import '../intake/target.js';
