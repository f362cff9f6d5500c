import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, IsIn, IsInt, IsString, Length, Matches, Max, Min } from 'class-validator';
import { documentLimits, placeItemLimits } from './documented-limits.js';

class Sighting {
  @Length(1, 40)
  @ApiProperty({ type: String, description: 'its name' })
  readonly name!: string;

  @Matches(/^[0-9]{2}$/)
  @ApiProperty({ type: String, pattern: '^said by the document itself$' })
  readonly province!: string;

  @IsInt()
  @Min(1)
  @Max(9)
  @ApiProperty({ type: 'integer' })
  readonly count!: number;

  @ArrayNotEmpty()
  @ArrayMaxSize(3)
  @Matches(/^[a-z]+$/, { each: true })
  @ApiProperty({ type: [String] })
  readonly kinds!: string[];

  @IsString()
  @IsIn(['seen', 'heard'])
  readonly silent!: string;
}

const said = (property: string): Record<string, unknown> => Reflect.getMetadata('swagger/apiModelProperties', Sighting.prototype, property) as Record<string, unknown>;

describe('the limits of requests', () => {
  documentLimits();

  it('stand in the documents as they are checked', () => {
    expect(said('name')).toMatchObject({ description: 'its name', minLength: 1, maxLength: 40 });
    expect(said('count')).toMatchObject({ minimum: 1, maximum: 9 });
    expect(said('kinds')).toMatchObject({ minItems: 1, maxItems: 3 });
  });

  it('do not overrule what a document says by itself, nor add what it is silent about', () => {
    expect(said('province')).toMatchObject({ pattern: '^said by the document itself$' });
    expect(said('silent')).toBeUndefined();
  });

  it('of items end at the items', () => {
    const document = { schemas: { Sighting: { properties: { kinds: { type: 'array', items: { type: 'string' }, 'x-limits-of-items': said('kinds')['x-limits-of-items'] } } } } };
    placeItemLimits(document);
    expect(document.schemas.Sighting.properties.kinds).toEqual({ type: 'array', items: { type: 'string', pattern: '^[a-z]+$' } });
  });
});
