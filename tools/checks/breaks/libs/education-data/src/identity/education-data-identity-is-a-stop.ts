// Breaks the rule education-data-identity-is-a-stop.
import '../intake/target.js';
