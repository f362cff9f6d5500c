// Breaks the rule ioc-edu-snapshot-is-a-stop.
import '../projection/target.js';
