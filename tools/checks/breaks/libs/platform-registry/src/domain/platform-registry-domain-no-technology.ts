// Breaks the rule platform-registry-domain-no-technology.
import 'typeorm';
