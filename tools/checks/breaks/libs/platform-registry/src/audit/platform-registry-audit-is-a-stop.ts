// Breaks the rule platform-registry-audit-is-a-stop.
import '../directory/target.js';
