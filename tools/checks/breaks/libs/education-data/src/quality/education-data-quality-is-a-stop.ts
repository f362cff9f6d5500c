// Breaks the rule education-data-quality-is-a-stop.
import '../intake/target.js';
