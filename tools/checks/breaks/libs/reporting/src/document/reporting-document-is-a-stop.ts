// Breaks the rule reporting-document-is-a-stop.
import '../indicator/target.js';
