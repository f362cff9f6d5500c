// Breaks the rule reporting-directive-is-a-stop.
import '../indicator/target.js';
