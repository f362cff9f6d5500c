// Breaks the rule platform-registry-evidence-is-a-stop.
import '../directory/target.js';
