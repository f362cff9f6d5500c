// Breaks the rule kit-messaging.
import '../http/target.js';
