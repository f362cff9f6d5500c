// Breaks the rule no-technology-in-contracts.
import '@nestjs/common';
