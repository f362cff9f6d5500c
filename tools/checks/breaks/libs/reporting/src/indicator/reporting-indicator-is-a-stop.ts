// Breaks the rule reporting-indicator-is-a-stop.
import '../task/target.js';
