// Breaks the rule ioc-edu-feed-is-a-stop.
import '../projection/target.js';
