// Breaks the rule kit-errors.
import '../messaging/target.js';
