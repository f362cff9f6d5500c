// Breaks the rule education-data-records-is-a-stop.
import '../intake/target.js';
