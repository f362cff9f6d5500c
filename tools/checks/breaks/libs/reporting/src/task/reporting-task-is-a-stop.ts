// Breaks the rule reporting-task-is-a-stop.
import '../indicator/target.js';
