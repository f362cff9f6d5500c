// Breaks the rule kit-config.
import '../messaging/target.js';
