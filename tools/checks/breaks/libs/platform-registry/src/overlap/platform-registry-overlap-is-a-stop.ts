// Breaks the rule platform-registry-overlap-is-a-stop.
import '../directory/target.js';
