// Breaks the rule kit-access.
import '../messaging/target.js';
