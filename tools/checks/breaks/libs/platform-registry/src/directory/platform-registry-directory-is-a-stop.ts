// Breaks the rule platform-registry-directory-is-a-stop.
import '../access/target.js';
