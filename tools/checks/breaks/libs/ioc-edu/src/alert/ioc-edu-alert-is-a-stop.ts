// Breaks the rule ioc-edu-alert-is-a-stop.
import '../projection/target.js';
