// Breaks the rule contracts-import-vocabulary-only.
import '../../kit/src/errors/target.js';
