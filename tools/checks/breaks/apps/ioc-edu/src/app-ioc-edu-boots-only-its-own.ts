// Breaks the rule app-ioc-edu-boots-only-its-own.
import '../../../libs/education-data/src/index.js';
