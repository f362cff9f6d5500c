// Breaks the rule education-data-places-is-a-stop.
import '../intake/target.js';
