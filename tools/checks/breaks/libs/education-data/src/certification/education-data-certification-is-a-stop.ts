// Breaks the rule education-data-certification-is-a-stop.
import '../intake/target.js';
