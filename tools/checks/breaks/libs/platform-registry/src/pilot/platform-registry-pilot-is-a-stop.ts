// Breaks the rule platform-registry-pilot-is-a-stop.
import '../directory/target.js';
