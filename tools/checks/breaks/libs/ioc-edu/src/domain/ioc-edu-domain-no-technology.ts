// Breaks the rule ioc-edu-domain-no-technology.
import 'typeorm';
