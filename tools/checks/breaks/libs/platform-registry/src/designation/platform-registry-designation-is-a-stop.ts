// Breaks the rule platform-registry-designation-is-a-stop.
import '../directory/target.js';
