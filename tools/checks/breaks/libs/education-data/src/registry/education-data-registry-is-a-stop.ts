// Breaks the rule education-data-registry-is-a-stop.
import '../intake/target.js';
