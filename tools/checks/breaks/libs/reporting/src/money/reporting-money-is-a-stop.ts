// Breaks the rule reporting-money-is-a-stop.
import '../indicator/target.js';
