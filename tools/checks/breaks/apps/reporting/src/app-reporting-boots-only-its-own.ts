// Breaks the rule app-reporting-boots-only-its-own.
import '../../../libs/education-data/src/index.js';
