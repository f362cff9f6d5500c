// Breaks the rule ioc-edu-stream-is-a-stop.
import '../projection/target.js';
