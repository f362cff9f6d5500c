/** Thrown when text that was promised to be an id is none. The message never repeats the value: it may be personal. */
export class MalformedIdError extends Error {
    code = 'malformed_id';
    retriable = false;
    constructor(idName) {
        super(`not a ${idName}`);
        this.name = 'MalformedIdError';
    }
}
/** Makes the pair of functions for one id out of the pattern of its text, which must be anchored at both ends. */
export function idForm(name, pattern) {
    const is = (value) => typeof value === 'string' && pattern.test(value);
    const as = (value) => {
        if (is(value))
            return value;
        throw new MalformedIdError(name);
    };
    return { name, is, as };
}
