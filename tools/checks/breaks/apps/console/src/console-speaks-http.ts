// Breaks the rule console-speaks-http.
import '../../../libs/kit/src/http/target.js';
