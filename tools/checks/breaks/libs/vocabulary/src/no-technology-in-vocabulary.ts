// Breaks the rule no-technology-in-vocabulary.
import '@nestjs/common';
