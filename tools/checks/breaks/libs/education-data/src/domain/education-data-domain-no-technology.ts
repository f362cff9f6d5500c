// Breaks the rule education-data-domain-no-technology.
import 'typeorm';
