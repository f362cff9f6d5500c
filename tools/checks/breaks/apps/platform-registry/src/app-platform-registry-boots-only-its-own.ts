// Breaks the rule app-platform-registry-boots-only-its-own.
import '../../../libs/education-data/src/index.js';
