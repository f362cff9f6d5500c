// Breaks the rule e2e-is-a-black-box.
import '../libs/kit/src/http/target.js';
