// Breaks the rule kit-database.
import '../messaging/target.js';
