// Breaks the rule testing-imports-shared-words-only.
import '../../kit/src/errors/target.js';
