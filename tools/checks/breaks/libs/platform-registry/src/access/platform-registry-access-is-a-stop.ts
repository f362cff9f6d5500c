// Breaks the rule platform-registry-access-is-a-stop.
import '../directory/target.js';
