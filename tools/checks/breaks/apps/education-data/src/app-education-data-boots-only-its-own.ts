// Breaks the rule app-education-data-boots-only-its-own.
import '../../../libs/platform-registry/src/index.js';
