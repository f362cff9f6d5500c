// Breaks the rule education-data-exchange-is-a-stop.
import '../intake/target.js';
