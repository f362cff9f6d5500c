// Breaks the rule reporting-period-is-a-stop.
import '../indicator/target.js';
