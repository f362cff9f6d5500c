// Breaks the rule ioc-edu-projection-is-a-stop.
import '../snapshot/target.js';
