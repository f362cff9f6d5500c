// Breaks the rule kit-observability.
import '../messaging/target.js';
