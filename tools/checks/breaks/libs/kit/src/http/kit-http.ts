// Breaks the rule kit-http.
import '../messaging/target.js';
