import { IsIn, IsInt, IsOptional, IsString, Min } from 'class-validator';

/** Settings of the Kafka side (api.md §1); without KAFKA_BROKERS none of them matters. */
export class MessagingConfig {
  /** Copies of each topic; 3 in production. */
  @IsInt()
  @Min(1)
  readonly KAFKA_REPLICATION: number = 1;

  /** `on`: brokers are spoken to by TLS. */
  @IsIn(['on', 'off'])
  readonly KAFKA_TLS: 'on' | 'off' = 'off';

  /** PEM file of the authority that signed the brokers' certificates; default: the system's authorities. */
  @IsOptional()
  @IsString()
  readonly KAFKA_TLS_CA?: string;

  /** SASL mechanism; with user and password. */
  @IsOptional()
  @IsIn(['plain', 'scram-sha-256', 'scram-sha-512'])
  readonly KAFKA_SASL?: 'plain' | 'scram-sha-256' | 'scram-sha-512';

  @IsOptional()
  @IsString()
  readonly KAFKA_USER?: string;

  @IsOptional()
  @IsString()
  readonly KAFKA_PASSWORD?: string;
}
