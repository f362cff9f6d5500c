import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Runs inside the registry's own schema (search_path). */
export class CreatedRegistry1766000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE province (
        code text PRIMARY KEY CHECK (code ~ '^[0-9]{2}$'),
        name text NOT NULL,
        name_en text NOT NULL,
        state text NOT NULL CHECK (state IN ('known', 'active')),
        settings jsonb NOT NULL,
        version integer NOT NULL
      );
      CREATE TABLE capability (
        code text PRIMARY KEY,
        name_vi text NOT NULL,
        name_en text NOT NULL
      );
      CREATE TABLE platform (
        id text PRIMARY KEY,
        name_vi text NOT NULL,
        name_en text NOT NULL,
        province_code text REFERENCES province,
        operator text,
        provider text,
        responsible_unit text,
        status text NOT NULL CHECK (status IN ('proposed', 'planned', 'pilot', 'in-use', 'ended')),
        functions text[] NOT NULL,
        function_notes text[] NOT NULL,
        scope text,
        education_levels text[],
        cost text,
        funding_source text,
        shortcomings text,
        proposals text,
        part_of text REFERENCES platform,
        demo boolean NOT NULL,
        source jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL
      );
      CREATE INDEX platform_by_province ON platform (province_code, id);
      CREATE TABLE client (
        client_id text PRIMARY KEY,
        sort text NOT NULL CHECK (sort IN ('machine', 'browser')),
        platform_id text REFERENCES platform,
        province_code text REFERENCES province,
        name text NOT NULL,
        scopes text[] NOT NULL,
        kinds text[] NOT NULL,
        schools text[],
        secret_hash text,
        state text NOT NULL CHECK (state IN ('active', 'revoked')),
        revoked_at timestamptz,
        rotated_at timestamptz,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL,
        CHECK ((state = 'revoked') = (revoked_at IS NOT NULL)),
        CHECK ((sort = 'machine') = (secret_hash IS NOT NULL))
      );
      CREATE INDEX client_by_platform ON client (platform_id);
      CREATE INDEX client_revoked ON client (revoked_at) WHERE state = 'revoked';
      CREATE TABLE account (
        id uuid PRIMARY KEY,
        username text NOT NULL UNIQUE,
        display_name text NOT NULL,
        password_hash text NOT NULL,
        role text NOT NULL,
        extra_scopes text[] NOT NULL,
        province_code text REFERENCES province,
        commune_code text,
        school_code text,
        platform_id text REFERENCES platform,
        unit_id text,
        state text NOT NULL CHECK (state IN ('active', 'disabled')),
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL,
        CHECK (province_code IS NOT NULL OR role = 'admin')
      );
      CREATE TABLE designation (
        id uuid PRIMARY KEY,
        province_code text NOT NULL REFERENCES province,
        school_codes text[],
        kinds text[] NOT NULL CHECK (cardinality(kinds) > 0),
        platform_id text NOT NULL REFERENCES platform,
        from_day date NOT NULL,
        to_day date,
        decision text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        version integer NOT NULL,
        CHECK (to_day > from_day)
      );
      CREATE INDEX designation_by_province ON designation (province_code, id);
      CREATE INDEX designation_by_platform ON designation (platform_id);
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE designation, account, client, platform, capability, province');
  }
}
