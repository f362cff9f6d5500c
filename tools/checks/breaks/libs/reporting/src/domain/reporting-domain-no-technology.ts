// Breaks the rule reporting-domain-no-technology.
import 'typeorm';
